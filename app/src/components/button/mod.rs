//! How does a reader act? Buttons, and links that look like one.
//!
//! Verb and object, at most one [`Weight::Primary`] on a page, never disabled: what is missing is said after sending.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Something else one may do; also whatever destroys something.
    Secondary,
    /// Looks like a link, posts like a button.
    Quiet,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button--primary",
            Self::Secondary => "button button--secondary",
            Self::Quiet => "button button--quiet",
        }
    }
}

/// Sends the form it stands in.
#[component]
pub fn Button(
    /// Verb and object.
    label: Msg,
    /// How loud it is.
    #[prop(optional)]
    weight: Weight,
    /// Name and value that tell the server which button was pressed.
    #[prop(optional_no_strip)]
    sends: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    view! {
        <button class=weight.class() type="submit" name=sends.map(|s| s.0) value=sends.map(|s| s.1)>
            {label}
        </button>
    }
}

/// Goes to another page and is the main thing to do here.
#[component]
pub fn ButtonLink(
    /// Verb and object, the words of the page it leads to.
    label: Msg,
    /// Address of that page.
    #[prop(into)]
    href: String,
    /// How loud it is.
    #[prop(optional)]
    weight: Weight,
) -> impl IntoView {
    view! {
        <a class=weight.class() href=href>
            {label}
        </a>
    }
}

/// Changes something without asking for anything: a form of one button.
#[component]
pub fn PostButton(
    /// Verb and object.
    label: Msg,
    /// Where it posts.
    #[prop(into)]
    action: String,
    /// How loud it is.
    #[prop(default = Weight::Quiet)]
    weight: Weight,
    /// Hidden fields, such as a form token.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
) -> impl IntoView {
    view! {
        <form class="post-button" method="post" action=action>
            <HiddenFields fields=fields />
            <Button label=label weight=weight />
        </form>
    }
}

/// What a form sends beside what a reader typed.
#[component]
pub fn HiddenFields(
    /// Names and values.
    fields: Vec<(&'static str, String)>,
) -> impl IntoView {
    fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view()
}
