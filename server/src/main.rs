//! The binary `portal`. Everything is in the library, where tests can reach it.

use std::process::ExitCode;

/// A page is thousands of small strings: the system's allocator took a sixth of the time of rendering a long table.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    server::cli::run()
}
