//! What does a mail say in a language? The same words twice: as plain text, and as HTML without pictures, styles from elsewhere or
//! anything that tells the sender whether it was read.

use locales::{Audience, Locale, Pack};

use super::document::{Block, Document};

/// A mail in words.
pub struct Words {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// HTML.
    pub html: String,
}

/// Says a mail in a language, with the agency's name under it.
pub fn say(document: &Document, locale: Locale, agency: &str) -> Words {
    let pack = Pack::get(locale, Audience::Mail);
    let subject = pack.say(&document.subject);
    let blocks = document.blocks.iter();
    let text = blocks.clone().map(|block| text(pack, block)).collect::<Vec<_>>();
    let html = blocks.map(|block| html(pack, block)).collect::<String>();
    Words {
        text: format!("{}\n\n{agency}\n", text.join("\n\n")),
        html: format!(
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n<body style=\"{BODY}\">\n{html}<p>{}</p>\n</body></html>\n",
            locale.tag(),
            escape(&subject),
            escape(agency),
        ),
        subject,
    }
}

/// Mail programs know few styles and no style sheets.
const BODY: &str = "font: 18px/1.6 sans-serif; color: #1b1b1b; background: #fff; max-width: 36em; margin: 0 auto; padding: 16px; overflow-wrap: anywhere";

fn text(pack: &Pack, block: &Block) -> String {
    match block {
        Block::Text(msg) => pack.say(msg),
        Block::Link { label, url } => format!("{}\n{url}", pack.say(label)),
        Block::Fact { label, value } => format!("{}\n{value}", pack.say(label)),
    }
}

fn html(pack: &Pack, block: &Block) -> String {
    match block {
        Block::Text(msg) => format!("<p>{}</p>\n", escape(&pack.say(msg))),
        // The address can be read, too: who is careful compares it before they follow it.
        Block::Link { label, url } => {
            let (label, url) = (escape(&pack.say(label)), escape(url));
            format!("<p><a href=\"{url}\"><b>{label}</b></a><br>{url}</p>\n")
        }
        Block::Fact { label, value } => {
            format!(
                "<p>{}<br><b>{}</b></p>\n",
                escape(&pack.say(label)),
                escape(value)
            )
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
