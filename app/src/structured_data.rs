//! What does a page tell machines about the agency? Schema.org's words, filled from the agency's settings.
//!
//! A page carries at most one block, `Page::structured_data`.

use locales::Locale;
use serde_json::{Value, json};

use crate::context::Ctx;
use crate::routes::Route;

/// The service and the agency behind it, for the front page.
pub fn service(ctx: &Ctx) -> Value {
    let agency = &ctx.site.agency;
    let phone = &agency.help.phone;
    let base = &ctx.site.base_url;
    let languages: Vec<&str> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
    json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": agency.service.get(ctx.locale),
        "provider": {
            "@type": "GovernmentOrganization",
            "name": agency.name.get(ctx.locale),
            "url": base,
            "telephone": phone,
        },
        "availableChannel": {
            "@type": "ServiceChannel",
            "serviceUrl": format!("{base}{}", Route::Home.path(ctx.locale)),
            "availableLanguage": languages,
            "servicePhone": { "@type": "ContactPoint", "telephone": phone },
        },
    })
}

/// Questions with their answers.
pub fn questions(asked: impl Iterator<Item = (String, String)>) -> Value {
    let questions = asked.map(|(question, answer)| {
        json!({
            "@type": "Question",
            "name": question,
            "acceptedAnswer": { "@type": "Answer", "text": answer },
        })
    });
    json!({
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "mainEntity": questions.collect::<Vec<_>>(),
    })
}
