//! How does a message with tags become a view?
//!
//! The tags arrive as pairs of private-use characters (`build/tags.rs`); values never contain these.

/// Opens the first tag; the next code point closes it.
const FIRST: u32 = 0xE000;

/// Enough for 128 tags in a message.
const LAST: u32 = FIRST + 0xFF;

/// A run of text in a message with tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Outside of any tag.
    Plain(String),
    /// Inside the tag of this index, counted from 0 in order of declaration.
    Tagged(usize, String),
}

const fn is_sentinel(letter: char) -> bool {
    FIRST <= letter as u32 && letter as u32 <= LAST
}

/// The text without tags.
pub(crate) fn strip(text: String) -> String {
    if text.contains(is_sentinel) {
        text.replace(is_sentinel, "")
    } else {
        text
    }
}

/// The text cut at its tags.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut tag = None;
    for piece in text.split_inclusive(is_sentinel) {
        let sentinel = piece.chars().next_back().filter(|letter| is_sentinel(*letter));
        let words = piece.trim_end_matches(is_sentinel);
        if !words.is_empty() {
            spans.push(match tag {
                None => Span::Plain(words.to_owned()),
                Some(index) => Span::Tagged(index, words.to_owned()),
            });
        }
        // Even offsets open, odd ones close.
        tag = sentinel
            .map(|letter| letter as u32 - FIRST)
            .filter(|offset| offset % 2 == 0)
            .map(|offset| (offset / 2) as usize);
    }
    spans
}

/// Stands in a builder where a tag has no function yet.
#[derive(Clone)]
pub struct Unset;

#[cfg(feature = "leptos")]
pub use self::view::{Wrap, render};

#[cfg(feature = "leptos")]
mod view {
    use leptos::prelude::{AnyView, IntoAny};

    use super::Span;
    use crate::{Msg, use_pack};

    /// Turns the words inside a tag into a view; implemented for functions.
    pub trait Wrap {
        /// The view.
        fn wrap(&self, words: String) -> AnyView;
    }

    impl<F: Fn(String) -> AnyView> Wrap for F {
        fn wrap(&self, words: String) -> AnyView {
            self(words)
        }
    }

    /// Renders a message, each tag by its function.
    pub fn render(msg: &Msg, tags: &[&dyn Wrap]) -> AnyView {
        let view = |span| match span {
            Span::Plain(words) => words.into_any(),
            Span::Tagged(index, words) => match tags.get(index) {
                Some(tag) => tag.wrap(words),
                None => words.into_any(),
            },
        };
        use_pack()
            .spans(msg)
            .into_iter()
            .map(view)
            .collect::<Vec<_>>()
            .into_any()
    }
}
