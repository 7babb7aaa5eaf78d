//! Which packs does the program carry, and who hears which?

#[cfg(not(target_arch = "wasm32"))]
use crate::{Locale, Pack};

/// Who hears a pack. The first line of a Fluent file says which it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Everything that is on pages. Stays on the server.
    Page,
    /// The few messages that islands say in the browser; also part of `Page`.
    Island,
    /// Pages and the staff console. Stays on the server.
    Staff,
    /// Mails, letters and documents. Stays on the server.
    Mail,
}

impl Audience {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Page, Self::Island, Self::Staff, Self::Mail];
}

/// One pack before it is parsed.
#[cfg(not(target_arch = "wasm32"))]
struct Text {
    ftl: &'static str,
    hash: &'static str,
    /// Ids that this draft borrows from English.
    borrowed: &'static [&'static str],
}

#[cfg(not(target_arch = "wasm32"))]
include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// What the browser gets: Fluent text, and a hash of it to name the file by, for ever.
#[cfg(not(target_arch = "wasm32"))]
pub fn island_pack(locale: Locale) -> (&'static str, &'static str) {
    let text = text(locale, Audience::Island);
    (text.ftl, text.hash)
}

#[cfg(not(target_arch = "wasm32"))]
impl Pack {
    /// The pack of a language for an audience; parsed at the first call, then kept.
    pub fn get(locale: Locale, audience: Audience) -> &'static Self {
        use std::collections::HashMap;
        use std::sync::{Mutex, OnceLock, PoisonError};

        static PARSED: OnceLock<Mutex<HashMap<(Locale, Audience), &'static Pack>>> = OnceLock::new();
        let mut parsed = PARSED
            .get_or_init(Mutex::default)
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        parsed.entry((locale, audience)).or_insert_with(|| {
            let text = text(locale, audience);
            Box::leak(Box::new(Self::new(locale, text.ftl, text.borrowed)))
        })
    }
}
