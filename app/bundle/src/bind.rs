//! How does a browser call the islands, and how does a lazy one come later?
//!
//! First the splitter takes the lazy islands out of the module, each into a file of its own, and writes a script that fetches them; then
//! wasm-bindgen writes the glue between JavaScript and the main module. Both are libraries, so their versions are Cargo.lock's.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::Options;

/// The islands, ready to be shrunk and named.
pub struct Bound {
    /// The script to import; it imports what else there is.
    pub glue: PathBuf,
    /// The script that fetches lazy islands.
    loader: PathBuf,
    /// The main module, then the lazy ones.
    pub modules: Vec<Module>,
}

/// A WebAssembly module.
pub struct Module {
    /// Its name in the manifest: `portal.wasm`, `lazy-year_chart.wasm`.
    pub logical: String,
    /// Where it lies.
    pub file: PathBuf,
}

/// Splits and binds a module that cargo built.
pub fn islands(compiled: &Path, work: &Path) -> Result<Bound> {
    let input = std::fs::read(compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let main = work.join("portal.wasm");
    let mut options = Options::new(&input);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = "./lazy.js";
    options.main_module = "./portal.js";
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("cannot split the module: {error:#}"))?;

    Bindgen::new()
        .input_path(&main)
        .out_name("portal")
        .web(true)?
        .typescript(false)
        // The page names the module's file itself.
        .omit_default_module_path(true)
        // The lazy parts import the main module's memory, table and stack pointer.
        .keep_lld_exports(true)
        .generate(work)
        .context("wasm-bindgen could not bind the module")?;

    let mut modules = vec![Module {
        logical: "portal.wasm".to_owned(),
        file: work.join("portal_bg.wasm"),
    }];
    for file in split.split_modules {
        modules.push(Module {
            logical: logical_name(&file)?,
            file,
        });
    }
    Ok(Bound {
        glue: work.join("portal.js"),
        loader: work.join("lazy.js"),
        modules,
    })
}

impl Bound {
    /// Makes the script that fetches lazy islands ask for a module by its final name. (It never asks for the main one.)
    pub fn name_in_loader(&self, module: &Module, name: &str) -> Result<()> {
        let script = std::fs::read_to_string(&self.loader)?;
        let script = script.replace(
            &format!("\"./{}\"", file_name(&module.file)?),
            &format!("\"./{name}\""),
        );
        Ok(std::fs::write(&self.loader, script)?)
    }
}

/// `split_year_chart_loader_1290….wasm` → `lazy-year_chart.wasm`: the number changes with the line of the source.
fn logical_name(file: &Path) -> Result<String> {
    let name = file_name(file)?;
    let stem = name.trim_start_matches("split_").trim_end_matches(".wasm");
    Ok(format!(
        "lazy-{}.wasm",
        stem.split("_loader_").next().unwrap_or(stem)
    ))
}

fn file_name(file: &Path) -> Result<&str> {
    file.file_name()
        .and_then(|name| name.to_str())
        .with_context(|| format!("{} has no plain name", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lazy_module_is_called_by_its_island() -> Result<()> {
        assert_eq!(
            logical_name(Path::new("x/split_year_chart_loader_12900835694937707984.wasm"))?,
            "lazy-year_chart.wasm"
        );
        assert_eq!(logical_name(Path::new("chunk_0.wasm"))?, "lazy-chunk_0.wasm");
        Ok(())
    }
}
