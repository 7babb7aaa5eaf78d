//! What is a page, and how does it become HTML?

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use locales::{Audience, Locale, Msg, Pack};
use serde_json::Value;

use crate::components::language_switch::CarriedForm;
use crate::context::Ctx;
use crate::routes::Route;
use crate::shell::shell;

/// A page before it is rendered: everything is loaded, nothing can fail any more.
pub struct Page {
    /// Names the thing; the shell adds the service's name. Never holds a fact about a person.
    pub title: Msg,
    /// HTTP status.
    pub status: u16,
    /// Its address, for the menu; none for errors.
    pub route: Option<Route>,
    /// Whether the form on the page has errors: the tab's title then begins with “Error: ”.
    pub has_errors: bool,
    /// Whether the page has islands; without them a browser never hears of the WASM.
    pub has_islands: bool,
    /// The form whose typed text a switch of language carries along.
    pub carried_form: Option<CarriedForm>,
    /// Whether it answers what somebody looked for: search engines are to show the page without it.
    pub is_answer: bool,
    /// What search engines show below the title; the front page's where a page has none of its own.
    pub description: Option<Msg>,
    /// What the page tells machines in schema.org's words, see `structured_data`. Only pages that anybody may find carry it.
    pub structured_data: Option<Value>,
    /// What is inside `main`. Built inside the renderer's owner, where islands find their context.
    pub body: Body,
}

/// Builds the content of `main`.
pub type Body = Box<dyn FnOnce() -> AnyView + Send>;

impl Page {
    /// A page with status 200, without islands and forms.
    pub fn new(route: Route, title: Msg, body: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self {
            route: Some(route),
            ..Self::of_status(200, title, body)
        }
    }

    /// A page that stands for an answer and not for an address: an error.
    pub fn of_status(status: u16, title: Msg, body: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self {
            title,
            status,
            route: None,
            has_errors: false,
            has_islands: false,
            carried_form: None,
            is_answer: false,
            description: None,
            structured_data: None,
            body: Box::new(body),
        }
    }
}

/// Renders a page to a whole HTML document, once and synchronously: its data is already there, so nothing streams, no
/// scripts are written into it, and the status is known before the first byte.
pub fn render(ctx: &Ctx, page: Page) -> String {
    let ctx = ctx.clone();
    in_owner(ctx.locale, move || shell(&ctx, page).to_html())
}

/// Renders in an owner of its own with a language's words in context; the owner and all it holds are gone afterwards.
pub fn in_owner(locale: Locale, build: impl FnOnce() -> String) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| {
        locales::provide_pack(Pack::get(locale, Audience::Page));
        build()
    })
}
