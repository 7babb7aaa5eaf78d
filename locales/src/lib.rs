//! What does the portal say, in every language?
//!
//! A [`Msg`] is a value: the id of a message and its arguments. It becomes text only at the edge, in a [`Pack`] (one
//! language × one [`Audience`]). The functions in [`m`] make messages; they are generated from the English Fluent
//! files in `en/`, so that a missing message or a wrong argument does not compile. A language is a folder.

mod arg;
#[cfg(not(target_arch = "wasm32"))]
mod cut;
mod errors;
mod format;
#[cfg(feature = "leptos")]
mod leptos;
mod locale;
mod money;
mod msg;
mod negotiate;
mod pack;
mod packs;
mod percent;
pub mod rich;

pub use arg::Arg;
pub use errors::format_errors;
#[cfg(feature = "leptos")]
pub use leptos::{provide_pack, use_pack};
pub use locale::Locale;
pub use money::Money;
pub use msg::Msg;
pub use negotiate::{Negotiated, PathLocale, negotiate, path_locale};
pub use pack::{Pack, Said};
pub use packs::Audience;
#[cfg(not(target_arch = "wasm32"))]
pub use packs::island_pack;
pub use percent::Percent;

/// One function per message, by file. The words in quotation marks are the English text.
#[expect(
    clippy::doc_markdown,
    reason = "the docs quote names and addresses as readers see them, without marks"
)]
pub mod m {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
