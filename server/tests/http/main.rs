//! Does the portal answer as it should? The real router on a real SQLite file; modules are named after the addresses they ask.

mod account;
mod api;
mod assets;
mod every_answer;
mod exit;
mod health;
mod languages;
mod origins;
mod sockets;
mod support;
