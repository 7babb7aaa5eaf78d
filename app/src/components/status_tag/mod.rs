//! How far is this? A glyph and a word in a bordered tint; clear without its colour.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::Msg;

use crate::components::icon::{Icon, Symbol};

/// What a status or a notice means for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Finished: sent, posted, verified.
    Done,
    /// News: received, new.
    Info,
    /// Not yet: on hold, on its way, due soon.
    Wait,
    /// Needs a look: error, returned.
    Stop,
    /// For the record: adjusted, reversed.
    Plain,
}

impl Tone {
    /// The glyph of this tone; shapes differ, not only colours.
    pub fn symbol(self) -> Symbol {
        match self {
            Self::Done => Symbol::Done,
            Self::Info => Symbol::Info,
            Self::Wait => Symbol::Wait,
            Self::Stop => Symbol::Stop,
            Self::Plain => Symbol::Plain,
        }
    }

    /// Class that sets the colours `--tone` and `--tone-tint` for what stands inside.
    pub fn class(self) -> &'static str {
        match self {
            Self::Done => "tone-done",
            Self::Info => "tone-info",
            Self::Wait => "tone-wait",
            Self::Stop => "tone-stop",
            Self::Plain => "tone-plain",
        }
    }
}

/// Yes or no in a table: glyph and word.
#[component]
pub fn Mark(
    /// Which of the two.
    yes: bool,
    /// The word for it.
    label: Msg,
) -> impl IntoView {
    let symbol = if yes { Symbol::Done } else { Symbol::Plain };
    view! {
        <span class="mark">
            <Icon symbol=symbol />
            <span>{label}</span>
        </span>
    }
}

/// Glyph and word.
#[component]
pub fn StatusTag(
    /// What it means.
    tone: Tone,
    /// The status in one or two words.
    label: Msg,
) -> impl IntoView {
    view! {
        <span class=format!("status-tag {}", tone.class())>
            <Icon symbol=tone.symbol() />
            <span>{label}</span>
        </span>
    }
}
