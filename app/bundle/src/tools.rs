//! Which programs of other makers take part, and how are they called? All are pinned in `end2end/package.json`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// The programs, found.
pub struct Tools {
    wasm_opt: PathBuf,
    esbuild: PathBuf,
    sass: PathBuf,
    style_root: PathBuf,
}

/// What the Rust compiler uses by default, and browsers have had for years. Never `--all-features`: that lets wasm-opt write what no
/// browser reads yet.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// How a script is loaded.
#[derive(Clone, Copy)]
pub enum Format {
    /// `import`ed.
    Module,
    /// A plain `<script defer>`, which old browsers run too.
    Script,
}

impl Tools {
    /// Finds all programs, or names the first that is missing.
    pub fn find(project: &Project) -> Result<Self> {
        let find = |name: &str| {
            let file = project.npm_programs().join(name);
            if file.exists() {
                return Ok(file);
            }
            bail!("{name} is missing; bring it with `npm install --prefix end2end` (`make run` does)")
        };
        Ok(Self {
            wasm_opt: find("wasm-opt")?,
            esbuild: find("esbuild")?,
            sass: find("sass")?,
            style_root: project.root().join("style"),
        })
    }

    /// Shrinks a module in place.
    pub fn wasm_opt(&self, module: &Path) -> Result<()> {
        let mut command = Command::new(&self.wasm_opt);
        command.args(["-Oz", "--converge", "--strip-debug", "--strip-producers"]);
        command.args(FEATURES.map(|feature| format!("--enable-{feature}")));
        // The linker puts the stack below the data: nothing lives at the lowest addresses.
        command.arg("--low-memory-unused");
        run(command.arg(module).arg("-o").arg(module))?;
        Ok(())
    }

    /// Joins a script with what it imports and minifies it. Chrome 80 (early 2020) is the oldest browser that we write for.
    pub fn esbuild(&self, script: &Path, format: Format, dev: bool) -> Result<Vec<u8>> {
        let mut command = Command::new(&self.esbuild);
        command
            .arg(script)
            .args(["--bundle", "--log-level=warning", "--charset=utf8"]);
        // wasm-bindgen names a module twice in its table of imports; both mean the same.
        command.arg("--log-override:duplicate-object-key=silent");
        command.args(match format {
            // Modules are only ever fetched by browsers that can run the WebAssembly.
            Format::Module => ["--format=esm", "--target=es2022"],
            Format::Script => ["--format=iife", "--target=chrome80"],
        });
        if !dev {
            command.arg("--minify");
        }
        run(&mut command)
    }

    /// Compiles the style sheet.
    pub fn sass(&self, main: &Path, dev: bool) -> Result<Vec<u8>> {
        let style = if dev {
            "--style=expanded"
        } else {
            "--style=compressed"
        };
        run(Command::new(&self.sass)
            .args([style, "--no-source-map", "--no-error-css"])
            .arg("--load-path")
            .arg(&self.style_root)
            .arg(main))
    }
}

/// Runs a program and returns what it wrote; its complaints go to the terminal.
fn run(command: &mut Command) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {name}"))?;
    if !output.status.success() {
        bail!("{name} failed");
    }
    Ok(output.stdout)
}
