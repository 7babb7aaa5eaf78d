//! Which states does the bar have?

use leptos::prelude::*;
use locales::Locale;

use super::TopBar;
use crate::components::{
    Sample,
    language_switch::{CarriedForm, LanguageLink},
};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "link-to-chinese",
        view: link_to_chinese,
    },
    Sample {
        name: "form-goes-along",
        view: form_goes_along,
    },
    Sample {
        name: "two-other-languages",
        view: two_other_languages,
    },
];

fn other(locale: Locale) -> LanguageLink {
    LanguageLink {
        locale,
        href: format!("/{}", locale.tag()),
    }
}

fn bar(languages: Vec<LanguageLink>, form: Option<CarriedForm>) -> AnyView {
    view! {
        <TopBar agency="Example State".to_owned() home="/en".to_owned() exit="/exit" languages=languages form=form />
    }
    .into_any()
}

fn link_to_chinese() -> AnyView {
    bar(vec![other(Locale::ZhHans)], None)
}

fn form_goes_along() -> AnyView {
    bar(
        vec![other(Locale::ZhHans)],
        Some(CarriedForm {
            id: "sign-in",
            action: "/api/sign-in".to_owned(),
        }),
    )
}

fn two_other_languages() -> AnyView {
    bar(vec![other(Locale::ZhHans), other(Locale::En)], None)
}
