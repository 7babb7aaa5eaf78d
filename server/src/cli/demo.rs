//! `portal demo`: how does somebody look around without a real agency?

use std::process::ExitCode;

use clap::Args;

use super::parts;
use crate::config::Config;
use crate::demo;

/// Arguments of `portal demo`.
#[derive(Args)]
pub struct DemoArgs {
    /// Cases of the invented agency, beside the edge cases that are always there
    #[arg(long, default_value_t = 200)]
    cases: u64,
}

/// Fills an empty database with invented people and prints their sign-ins.
pub async fn run(config: &Config, args: &DemoArgs) -> anyhow::Result<ExitCode> {
    let parts = parts::open(config).await?;
    let importer = parts.importer(config);
    demo::demo(&parts.domain, importer, args.cases, &parts::key_file(config)).await
}
