//! What does a page say about itself to search engines, and to programs that show an address somebody shares?
//!
//! Pages that anybody may find name their one address, the same page in the other languages, a picture and the agency. All others
//! ask not to be found. Never a fact about a person: the words are the page's own title and description.

use leptos::html::meta;
use leptos::prelude::*;
use locales::{Audience, Locale, Pack, m};
use serde_json::Value;

use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;

/// The elements, for the page's `head`.
pub fn about(ctx: &Ctx, page: &Page, title: &str) -> AnyView {
    let findable = page.route.as_ref().filter(|route| route.name().is_findable());
    match findable {
        Some(route) if ctx.session.is_none() => findable_page(ctx, page, route, title),
        _ => not_to_be_found().into_any(),
    }
}

fn not_to_be_found() -> impl IntoView {
    view! { <meta name="robots" content="noindex" /> }
}

fn findable_page(ctx: &Ctx, page: &Page, route: &Route, title: &str) -> AnyView {
    let base = &ctx.site.base_url;
    let address = |path: String| format!("{base}{}", path.split('?').next().unwrap_or_default());
    let pack = Pack::get(ctx.locale, Audience::Page);
    let description = pack.say(&page.description.clone().unwrap_or_else(m::home::lead));
    let alternates = route.name().alternates().into_iter();
    let languages = alternates
        .map(|(language, path)| view! { <link rel="alternate" hreflang=language href=address(path) /> })
        .collect_view();
    let data = page.structured_data.as_ref().map(data_block);
    view! {
        {page.is_answer.then(not_to_be_found)}
        <meta name="description" content=description.clone() />
        <link rel="canonical" href=address(route.path(ctx.locale)) />
        {languages}
        {open_graph("og:type", "website")}
        {open_graph("og:title", title)}
        {open_graph("og:description", description)}
        {open_graph("og:url", address(route.path(ctx.locale)))}
        {open_graph("og:image", address(share_image(ctx.locale)))}
        {open_graph("og:image:width", "1200")}
        {open_graph("og:image:height", "630")}
        <meta name="twitter:card" content="summary_large_image" />
        {data}
    }
    .into_any()
}

/// What messengers show for a shared address.
fn open_graph(property: &'static str, content: impl Into<String>) -> impl IntoView {
    meta().attr("property", property).attr("content", content.into())
}

/// Where the picture for shared addresses is, one for each language: 1200 × 630 pixels, taken by `make screenshots`.
pub fn share_image(locale: Locale) -> String {
    format!("/share-{}.png", locale.tag())
}

/// Data and no script: browsers never run it, so the Content-Security-Policy has nothing to allow.
fn data_block(data: &Value) -> impl IntoView + use<> {
    // `</script>` inside a text must not end the element.
    let json = data.to_string().replace('<', "\\u003c");
    view! { <script type="application/ld+json" inner_html=json></script> }
}
