//! Does the portal answer as it should? The real router on a real SQLite file; modules are named after the addresses they ask.

#[path = "../../../locales/tests/languages/accept_language.rs"]
mod accept_language;
mod account;
mod api;
mod assets;
mod connections;
mod every_answer;
mod exit;
mod failures;
mod find;
mod finders;
mod from_memory;
mod health;
mod keys;
mod languages;
mod logs;
mod maintenance;
mod origins;
mod postgres;
mod support;
