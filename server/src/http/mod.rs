//! How does a request become an answer? Start reading at `router`.

mod api;
mod assets;
mod body;
mod client;
mod connections;
mod context;
mod cookies;
mod downloads;
mod encoded;
mod exit;
mod export;
mod failure;
mod form_drafts;
mod form_posts;
mod from_memory;
mod health;
mod html;
mod incident;
mod language;
mod links;
mod middleware;
mod pages;
mod portal;
mod redirect;
mod root_files;
mod router;
mod security_txt;
mod site;
mod static_pages;

pub use connections::{ListenError, Listener, Peer, check_certificate};
pub use export::files as exported_files;
pub use middleware::visitor::Visitor;
pub use portal::Portal;
pub use router::router;
pub use site::of as site_of;
