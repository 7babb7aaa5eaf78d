//! How does the portal run, and where is what it knows kept?
//!
//! This crate alone reads the environment, opens sockets and files, and wires the ports of `domain`. `cli` is the way in; `http`
//! answers requests; `store` keeps everything; `feed` takes in what the agency's case system sends; `mail` sends
//! what the portal writes to people.

pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod feed;
pub mod http;
pub mod keys;
pub mod logs;
pub mod mail;
pub mod passwords;
pub mod random;
pub mod return_file;
pub mod signer;
pub mod store;
