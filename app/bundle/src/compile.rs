//! How do the islands become WebAssembly?

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::project::Project;

/// Builds `app` as a browser library and returns the file.
///
/// `--emit-relocs` is for the splitter, which needs to know who calls whom; it is passed to the last crate only, so that
/// nothing below is built a second time.
pub fn islands(project: &Project, dev: bool) -> Result<PathBuf> {
    let mut command = Command::new(env!("CARGO"));
    if !dev {
        command.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            without_paths_of_this_machine(project),
        );
    }
    let output = command
        .current_dir(project.root())
        .args(["rustc", "--package", "app", "--lib", "--crate-type", "cdylib"])
        .args([
            "--target",
            "wasm32-unknown-unknown",
            "--no-default-features",
            "--features",
            "hydrate",
        ])
        .args(["--profile", if dev { "dev" } else { "wasm-release" }])
        .args(["--message-format", "json-render-diagnostics"])
        .args(["--", "-Clink-arg=--emit-relocs"])
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!(
            "cargo could not build the islands (is the target there? `rustup target add wasm32-unknown-unknown`)"
        );
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok())
        .filter(|message| message.target.as_ref().is_some_and(|target| target.name == "app"))
        .flat_map(|message| message.filenames)
        .find(|file| file.extension().is_some_and(|extension| extension == "wasm"))
        .context("cargo built the islands but named no .wasm file")
}

/// The messages of panics name source files; where those lie on the machine that built them is nobody's business, and 2 kB.
fn without_paths_of_this_machine(project: &Project) -> String {
    let sources = std::env::home_dir()
        .unwrap_or_default()
        .join(".cargo/registry/src");
    format!(
        "--remap-path-prefix={}= --remap-path-prefix={}=",
        sources.display(),
        project.root().display()
    )
}

/// The part of cargo's messages that we read: <https://doc.rust-lang.org/cargo/reference/external-tools.html>.
#[derive(Deserialize)]
struct Message {
    target: Option<Target>,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}
