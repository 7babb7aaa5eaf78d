//! How do words become a mail (RFC 5322)? The same mail every time: who gets it twice, because a machine died between two steps,
//! has a mail program that sees from the Message-ID that it is one.

use std::time::{Duration, SystemTime};

use domain::ids::MailId;
use jiff::Timestamp;
use lettre::address::AddressError;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use super::words::Words;

/// From whom mails come.
#[derive(Clone, Debug)]
pub struct Sender {
    /// What a list of mails shows.
    pub name: String,
    /// The address.
    pub address: Address,
}

/// Puts a mail together. Fails only for addresses that no mail can have.
pub fn message(
    id: &MailId,
    created: Timestamp,
    sender: &Sender,
    to: &str,
    words: Words,
) -> Result<Message, AddressError> {
    let to: Address = to.parse()?;
    let from = Mailbox::new(Some(sender.name.clone()), sender.address.clone());
    let seconds = u64::try_from(created.as_second()).unwrap_or_default();
    let built = Message::builder()
        .message_id(Some(format!("<{id}@{}>", sender.address.domain())))
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(words.subject)
        // Nobody's out-of-office note comes back (RFC 3834).
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ))
        .multipart(MultiPart::alternative_plain_html(words.text, words.html));
    // From, To and Date are there: nothing else can be missing.
    Ok(built.expect("a mail with all headers"))
}
