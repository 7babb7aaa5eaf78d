//! What happens to every request before and after its handler? One concern a file; their order is in `http::router`.

pub mod choice;
pub mod compression;
pub mod failures;
pub mod form_token;
pub mod headers;
pub mod host;
pub mod log;
pub mod maintenance;
pub mod origin;
pub mod overload;
pub mod panics;
pub mod session;
pub mod visitor;
