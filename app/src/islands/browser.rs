//! What do islands ask of the browser? Functions of `app/script/browser.js`; on the server, where islands only become HTML, none is called.

use domain::error::AppError;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/script/browser.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = send)]
    async fn send_raw(form: &JsValue) -> Result<JsValue, JsValue>;

    /// Moves the focus to an element by its id, once the page shows what has just changed.
    pub fn focus_soon(id: &str);

    /// Shows the list that a filter form asks for without leaving the page; if that fails in any way, goes there.
    pub async fn show_filtered(form: &JsValue);
}

/// Why a form that was posted did not lead on.
pub enum Refusal {
    /// The server said why.
    Error(AppError),
    /// There was no answer, or not one of ours.
    NoAnswer,
}

/// Posts a form. Returns only if it was refused: success leaves the page.
pub async fn send(form: &JsValue) -> Refusal {
    let answer = send_raw(form).await.ok().and_then(|text| text.as_string());
    match answer.and_then(|text| serde_json::from_str(&text).ok()) {
        Some(error) => Refusal::Error(error),
        None => Refusal::NoAnswer,
    }
}
