//! Stamps translations with the English that they were made from, after somebody has checked them.
//!
//! `cargo run -p locales --example stamp -- sign-in-title sign-in-submit`, or `-- all`. Then read the diff.

#[path = "../build/mod.rs"]
#[expect(
    dead_code,
    reason = "the build script's own code; only reading is needed here"
)]
mod generator;

#[path = "../tests/languages/stamp.rs"]
mod stamp;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if wanted.is_empty() {
        eprintln!("name the messages that you have checked, or `all`");
        return Ok(ExitCode::FAILURE);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let languages = generator::source::read(root).map_err(|faults| format!("{faults:?}"))?;
    let Some((english, others)) = languages.split_first() else {
        return Ok(ExitCode::FAILURE);
    };
    for file in others.iter().flat_map(|language| &language.files) {
        let mut text = file.text.clone();
        for theirs in file.messages() {
            let id = &theirs.id.name;
            let Some(ours) = english.message(id) else { continue };
            let stamp = stamp::of(ours);
            let named = wanted.contains(id) || wanted.iter().any(|wanted| wanted == "all");
            if named && stamp::carried(theirs) != Some(stamp.as_str()) {
                text = stamp::set(&text, id, &stamp);
                println!("{}: {id}", file.path);
            }
        }
        if text != file.text {
            fs::write(root.join(&file.path), text)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
