//! What does the filter do in a browser? It applies itself as soon as a field changes, without leaving the page.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;

use crate::islands::browser;

/// Around the filter form, which the server renders; without scripts its button “Apply” does the same.
#[island]
pub fn LiveFilter(
    /// The form.
    children: Children,
) -> impl IntoView {
    view! { <div class="live-filter" on:change=move |event| apply(&event)>{children()}</div> }
}

fn apply(event: &Event) {
    let field: JsValue = event.target().into();
    browser::show_filtered(&field);
}
