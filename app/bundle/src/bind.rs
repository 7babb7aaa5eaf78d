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
    /// WebAssembly modules, by logical name.
    pub modules: Vec<(String, PathBuf)>,
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
    let split = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("cannot split the module: {error:#}"))?;

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

    let mut modules = vec![("portal.wasm".to_owned(), work.join("portal_bg.wasm"))];
    for file in split.split_modules {
        let name = file.file_name().context("a split module without a name")?.to_string_lossy().into_owned();
        modules.push((name, file));
    }
    Ok(Bound { glue: work.join("portal.js"), loader: work.join("lazy.js"), modules })
}

impl Bound {
    /// Makes the script that fetches lazy islands ask for a module by its final name.
    pub fn rename_in_glue(&self, logical: &str, name: &str) -> Result<()> {
        let script = std::fs::read_to_string(&self.loader)?;
        Ok(std::fs::write(&self.loader, script.replace(&format!("\"./{logical}\""), &format!("\"./{name}\"")))?)
    }
}
