//! What do islands ask of the browser? Functions of `app/script/browser.js`; on the server, where islands only become HTML, none is called.
//!
//! They take callbacks and no futures: what Rust needs to wait for a promise is 5 kB that a browser would have to download.

use domain::error::AppError;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen(module = "/script/browser.js")]
extern "C" {
    #[wasm_bindgen(js_name = send)]
    fn send_and_tell(form: &JsValue, refused: &JsValue);

    /// Moves the focus to an element by its id, once the page shows what has just changed.
    pub fn focus_soon(id: &str);

    /// Shows the list that a field's filter form asks for without leaving the page; if that fails in any way, goes there.
    pub fn show_filtered(field: &JsValue);
}

/// Why a form that was posted did not lead on.
pub enum Refusal {
    /// The server said why.
    Error(AppError),
    /// There was no answer, or not one of ours.
    NoAnswer,
}

/// Posts a form. Success leaves the page; otherwise `refused` is called once.
pub fn send(form: &JsValue, refused: impl FnOnce(Refusal) + 'static) {
    let told = move |answer: Option<String>| {
        let error = answer.and_then(|answer| serde_json::from_str(&answer).ok());
        refused(error.map_or(Refusal::NoAnswer, Refusal::Error));
    };
    send_and_tell(form, &Closure::once_into_js(told));
}
