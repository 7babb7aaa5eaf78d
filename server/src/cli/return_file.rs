//! `portal return-file`: how does the agency's case system learn what happened here?

use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::parts;
use crate::config::Config;
use crate::return_file::ReturnFiles;
use crate::signer::Signer;

/// Arguments of `portal return-file`.
#[derive(Args)]
pub struct ReturnFileArgs {
    /// The folder that the case system fetches from
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

/// Writes the next file and says where it is.
pub async fn run(config: &Config, args: &ReturnFileArgs) -> anyhow::Result<()> {
    let parts = parts::open(config).await?;
    std::fs::create_dir_all(&args.out).with_context(|| format!("cannot make {}", args.out.display()))?;
    let files = ReturnFiles {
        store: &parts.store,
        clock: &*parts.domain.clock,
        time_zone: &config.agency.time_zone,
        agency: &config.agency.id,
        signer: &Signer::of(&parts.keys),
    };
    println!("{}", files.write(&args.out).await?.display());
    Ok(())
}
