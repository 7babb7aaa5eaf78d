//! How does an address get from paper, or from a screen, into a telephone? A QR code, with the same address to read beside it.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::read_code;

use leptos::prelude::*;
use locales::{Msg, m};
use qrcode::{Color, EcLevel, QrCode as Code};

/// White modules around the code, without which readers do not find it.
const QUIET: usize = 4;

/// The code, what it leads to, and the address in letters. On a telephone's own screen only the address: it cannot scan itself.
#[component]
pub fn QrCode(
    /// Where it leads, in words.
    caption: Msg,
    /// The whole address, in ASCII.
    #[prop(into)]
    address: String,
) -> impl IntoView {
    let readable = address.trim_start_matches("https://").to_owned();
    view! {
        <figure class="qr-code">
            <QrDrawing address=address.clone() label=m::get_started::qr_alt(address.clone()) />
            <figcaption>
                <span class="qr-code__caption">{caption}</span>
                <span>{m::get_started::qr_or()}</span>
                <a class="qr-code__address" href=address lang="en">
                    {readable}
                </a>
            </figcaption>
        </figure>
    }
}

/// The code alone.
#[component]
pub fn QrDrawing(
    /// What a telephone reads.
    #[prop(into)]
    address: String,
    /// What a screen reader says in its place.
    label: Msg,
) -> impl IntoView {
    let (side, path) = drawing(&address);
    view! {
        <svg
            class="qr-code__drawing"
            role="img"
            aria-label=label
            viewBox=format!("0 0 {side} {side}")
            shape-rendering="crispEdges"
        >
            <rect fill="#fff" width=side height=side />
            <path fill="#000" d=path />
        </svg>
    }
}

/// Modules from side to side, and the dark ones, run by run.
fn drawing(address: &str) -> (usize, String) {
    let Ok(code) = Code::with_error_correction_level(address, EcLevel::M) else {
        // An address that is too long for any code is still there to read.
        return (1, String::new());
    };
    let width = code.width();
    let dark = code.to_colors();
    let mut path = String::new();
    for (y, row) in dark.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                let (left, top, long) = (x + QUIET, y + QUIET, run.len());
                path.push_str(&format!("M{left} {top}h{long}v1h-{long}z"));
            }
            x += run.len();
        }
    }
    (width + 2 * QUIET, path)
}
