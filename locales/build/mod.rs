//! How does a tree of language folders become Rust code and packs of text?
//!
//! English is the contract: its files say which messages there are, and which arguments and tags each has. Every
//! other folder is compared with it, and what does not fit is a fault that names file, line and cure.

pub mod contract;
pub mod declaration;
pub mod fault;
pub mod hash;
pub mod languages;
pub mod messages;
pub mod pack;
pub mod pattern;
pub mod pseudo;
pub mod rich;
pub mod source;
pub mod tags;

use std::path::Path;

use fault::Fault;

/// The language that all others are compared with.
pub const CONTRACT: &str = "en";

/// What the build writes into `OUT_DIR`.
pub struct Generated {
    /// File name and content, in a fixed order.
    pub files: Vec<(String, String)>,
}

impl Generated {
    /// Writes every file into `folder`.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        self.files
            .iter()
            .try_for_each(|(name, content)| std::fs::write(folder.join(name), content))
    }
}

/// Reads the language folders in `root`, checks them against English, and generates.
///
/// # Errors
/// Everything that is wrong, not just the first thing.
pub fn generate(root: &Path) -> Result<Generated, Vec<Fault>> {
    let languages = source::read(root)?;
    let contract = contract::check(&languages)?;
    let mut files = vec![
        ("messages.rs".to_owned(), messages::write(&contract)),
        ("languages.rs".to_owned(), languages::write(&languages)?),
    ];
    files.extend(pack::write(&contract, &languages));
    Ok(Generated { files })
}
