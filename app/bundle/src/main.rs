//! What does a browser download? This program makes it, in plain steps: compile the islands, split and bind them, shrink,
//! style, name by content, compress, and hold the result against the byte budgets.
//!
//! `cargo run -p bundle --release` makes what ships; `cargo run -p bundle -- --dev` is for `make dev`: debug code, nothing shrunk.
//! The result is `target/site`: `assets/` (every file with its `.br` and `.gz`) and `manifest.json` (logical name → file).

mod bind;
mod budgets;
mod compile;
mod project;
mod publish;
mod tools;

use std::time::Instant;

use anyhow::Result;
use clap::Parser;

use crate::project::Project;
use crate::publish::{Manifest, Site};
use crate::tools::Tools;

/// Makes what a browser downloads: target/site/assets and target/site/manifest.json.
#[derive(Parser)]
#[command(name = "bundle", version)]
struct Arguments {
    /// For development: debug code, nothing shrunk, quick compression, no budgets.
    #[arg(long)]
    dev: bool,
    /// Build nothing; print the sizes of the last bundle and fail if one is over its budget.
    #[arg(long, conflicts_with = "dev")]
    check_budgets: bool,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let project = Project::find()?;
    if !arguments.check_budgets {
        build(&project, arguments.dev)?;
    }
    if arguments.dev {
        return Ok(());
    }
    budgets::check(&Manifest::read(&project.manifest())?)
}

fn build(project: &Project, dev: bool) -> Result<()> {
    let tools = Tools::find(project)?;
    let work = project.workshop()?;
    let mut site = Site::begin(project, dev)?;

    let compiled = step("Compiling the islands to WebAssembly", || {
        compile::islands(project, dev)
    })?;
    let bound = step("Splitting and binding", || bind::islands(&compiled, &work))?;
    for module in &bound.modules {
        if !dev {
            step(&format!("Shrinking {}", module.logical), || {
                tools.wasm_opt(&module.file)
            })?;
        }
        let name = site.add(&module.logical, &std::fs::read(&module.file)?)?;
        bound.name_in_loader(module, &name)?;
    }
    let glue = step("Minifying the glue and the page script", || {
        tools.esbuild(&bound.glue, tools::Format::Module, dev)
    })?;
    site.add("portal.js", &glue)?;
    let script = tools.esbuild(&project.page_script(), tools::Format::Script, dev)?;
    site.add("page.js", &script)?;
    for (logical, source) in project.styles() {
        let style = step(&format!("Compiling {logical}"), || tools.sass(&source, dev))?;
        site.add(logical, &style)?;
    }
    for locale in locales::Locale::ALL {
        let (words, _) = locales::island_pack(*locale);
        site.add(&format!("pack.{}.ftl", locale.tag()), words.as_bytes())?;
    }
    step("Writing the manifest", || site.finish())
}

/// Says what is being done, does it, says how long it took.
#[expect(
    clippy::disallowed_methods,
    reason = "a build tool tells its user how long a step took"
)]
fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprint!("{what} … ");
    let begin = Instant::now();
    let result = work();
    match &result {
        Ok(_) => eprintln!("{:.1} s", begin.elapsed().as_secs_f32()),
        Err(_) => eprintln!("failed"),
    }
    result
}
