//! Where in the project does everything lie?

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The project's folders.
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project that this program was built in.
    pub fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let root = root
            .canonicalize()
            .context("the project that this program was built in is gone")?;
        Ok(Self { root })
    }

    /// The workspace's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The finished bundle.
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// The list of what is in the bundle.
    pub fn manifest(&self) -> PathBuf {
        self.site().join("manifest.json")
    }

    /// An empty folder for what is only half done.
    pub fn workshop(&self) -> Result<PathBuf> {
        let folder = self.root.join("target/bundle");
        if folder.exists() {
            std::fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    /// The small script of every page.
    pub fn page_script(&self) -> PathBuf {
        self.root.join("app/script/page.js")
    }

    /// The style sheets: what a page links, and where it comes from.
    pub fn styles(&self) -> [(&'static str, PathBuf); 2] {
        [
            ("portal.css", "style/main.scss"),
            ("account.css", "style/account.scss"),
        ]
        .map(|(logical, source)| (logical, self.root.join(source)))
    }

    /// Where npm puts the programs that `end2end/package.json` pins.
    pub fn npm_programs(&self) -> PathBuf {
        self.root.join("end2end/node_modules/.bin")
    }
}
