//! How does a mail get from the store into a mailbox?
//!
//! `document` says what stands in it, `words` turns that into text and HTML in the reader's language, `message` puts it into
//! the form of a mail, `transport` hands it to the agency's mail server or writes it into a folder, and `worker` does it for one
//! mail after the other, again and again until it worked or nobody wants the mail any more.
//!
//! A new mail: an occasion in `domain::mails`, its file here with a line in `document::of`, its words in `locales/*/mail.ftl`, and
//! a line in `tests::every_mail`.

mod activate;
mod authenticator;
mod document;
mod message;
mod new_device;
mod recover;
#[cfg(test)]
mod tests;
mod transport;
mod words;
mod worker;

pub use transport::Transport;
pub use worker::Worker;
