//! What happens once, before the first island hydrates?

use locales::{Locale, Pack, provide_pack};
use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the reactive system and gives the islands their words.
///
/// `locale` is the page's language as the server wrote it (a translator changes the `lang` attribute), `words` its island pack.
#[wasm_bindgen]
pub fn start(locale: &str, words: &str) {
    leptos::mount::hydrate_islands();
    let pack = Pack::from_ftl(Locale::from_tag(locale).unwrap_or(Locale::En), words);
    // For as long as the page lives.
    provide_pack(Box::leak(Box::new(pack)));
}
