//! How does a part of a page speak another language than the page? It has its own `lang` and its own pack of messages.

use leptos::{prelude::*, reactive::owner::Owner};
use locales::{Locale, Pack, provide_pack};

/// Everything inside speaks the pack's language, with the right letter shapes and the right voice of a screen reader.
#[component]
pub fn InLanguage(
    /// The messages to speak with.
    pack: &'static Pack,
    /// What is said.
    children: Children,
) -> impl IntoView {
    let locale: Locale = pack.locale();
    let inner = Owner::current().map_or_else(Owner::new, |owner| owner.child());
    let said = inner.with(|| {
        provide_pack(pack);
        children()
    });
    // The child owner must outlive the view that was built under it.
    on_cleanup(move || drop(inner));
    view! { <div lang=locale.tag()>{said}</div> }
}
