//! Which small pictures stand beside words?
//!
//! All of them are ours, on a 24 px grid with a 2 px stroke in the colour of the text. They never stand alone: a reader who
//! does not see them loses nothing, so all are hidden from assistive technology. The drawings are inlined once per page
//! ([`Sprite`]); each use costs some sixty bytes.

use leptos::prelude::*;

/// A drawing of the sprite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// Tick: sent, posted, verified, yes.
    Done,
    /// Dot: received, news.
    Info,
    /// Clock: on hold, on its way, due soon.
    Wait,
    /// Exclamation mark: error, returned.
    Stop,
    /// Dash: adjusted, reversed, no.
    Plain,
    /// Angle pointing to where one came from.
    Back,
    /// Angle pointing to where one goes.
    Forward,
    /// Three lines, always beside the word.
    Menu,
    /// Telephone receiver.
    Phone,
}

impl Symbol {
    /// Address of the drawing inside the page.
    pub fn href(self) -> &'static str {
        match self {
            Self::Done => "#icon-done",
            Self::Info => "#icon-info",
            Self::Wait => "#icon-wait",
            Self::Stop => "#icon-stop",
            Self::Plain => "#icon-plain",
            Self::Back => "#icon-back",
            Self::Forward => "#icon-forward",
            Self::Menu => "#icon-menu",
            Self::Phone => "#icon-phone",
        }
    }
}

/// One drawing beside a word.
#[component]
pub fn Icon(
    /// Which drawing.
    symbol: Symbol,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=symbol.href() />
        </svg>
    }
}

/// All drawings, once per page, at its end: they must not delay the first words.
#[component]
pub fn Sprite() -> impl IntoView {
    view! { <svg class="sprite" aria-hidden="true" focusable="false" inner_html=include_str!("sprite.svg").trim_ascii() /> }
}
