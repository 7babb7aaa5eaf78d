//! Turns the language folders into Rust: one constructor per message, one pack of text per language and audience.
//!
//! The work is in `build/`, where tests can call it on other folders.

#[path = "build/mod.rs"]
mod generator;

use std::path::Path;

#[expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to a build script through the environment"
)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The whole crate, because a new language is a new folder in it.
    println!("cargo::rerun-if-changed=.");
    let crate_folder = std::env::var("CARGO_MANIFEST_DIR")?;
    let out = std::env::var("OUT_DIR")?;
    match generator::generate(Path::new(&crate_folder)) {
        Ok(generated) => generated.write(Path::new(&out))?,
        Err(faults) => {
            for fault in &faults {
                eprintln!("error: {fault}");
            }
            eprintln!("error: {} to put right in the language files", faults.len());
            std::process::exit(1);
        }
    }
    Ok(())
}
