//! Do all languages say everything, correctly, in good words?
//!
//! One module for each question. What cannot be said wrongly because it would not build is tested in `contract`.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be, its helpers too"
)]

#[path = "../../build/mod.rs"]
#[expect(
    dead_code,
    reason = "the build script's own code; each test uses a part of it"
)]
mod generator;

mod accept_language;
mod agreement;
mod catalog;
mod chinese;
mod contract;
mod english;
mod examples;
mod formats;
mod glossary;
mod lengths;
mod negotiation;
mod new_language;
mod order;
mod packs;
mod rendering;
mod rich;
mod staleness;
mod stamp;
mod untranslated;
mod unused;
