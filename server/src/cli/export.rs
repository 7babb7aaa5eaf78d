//! `portal export DIR`: how do the public pages get onto a CDN or a plain web server?

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Args;

use super::parts;
use crate::config::Config;
use crate::http::exported_files;

/// In the folder: the names of the files that an export wrote there, so that the next one may replace them.
const LIST: &str = ".portal-export";

/// Arguments of `portal export`.
#[derive(Args)]
pub struct ExportArgs {
    /// An empty or new folder, or that of an earlier export
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Writes every static page in every language, and what belongs to them.
pub async fn run(config: Config, args: &ExportArgs) -> anyhow::Result<()> {
    let folder = &args.folder;
    let earlier = earlier(folder)?;
    let portal = parts::open(&config).await?.portal(config).await?;
    let files = exported_files(&portal);

    let names: BTreeSet<String> = files.keys().cloned().collect();
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    // Before the files: an export that breaks off can be repeated.
    list(folder, &names.union(&earlier).cloned().collect())?;
    for (name, bytes) in &files {
        replace(&folder.join(name), bytes)?;
    }
    for name in earlier.difference(&names) {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("cannot remove {}", path.display()));
            }
            _ => {}
        }
    }
    list(folder, &names)?;
    println!(
        "{} files are in {}. Links to pages that are not among them lead to {}.",
        names.len(),
        folder.display(),
        portal.origin
    );
    Ok(())
}

/// What an earlier export wrote into the folder. A folder with anything else in it is not ours to write to.
fn earlier(folder: &Path) -> anyhow::Result<BTreeSet<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read the folder {}", folder.display()));
        }
    };
    let list = folder.join(LIST);
    if list.exists() {
        let names = fs::read_to_string(&list).with_context(|| format!("cannot read {}", list.display()))?;
        // Whoever wrote the list: nothing outside of the folder is removed.
        let inside = |name: &&str| {
            Path::new(name)
                .components()
                .all(|part| matches!(part, Component::Normal(_)))
        };
        return Ok(names.lines().filter(inside).map(str::to_owned).collect());
    }
    if entries.count() > 0 {
        bail!(
            "{} holds files that no export wrote; name an empty or a new folder",
            folder.display()
        );
    }
    Ok(BTreeSet::new())
}

fn list(folder: &Path, names: &BTreeSet<String>) -> anyhow::Result<()> {
    let lines: String = names.iter().flat_map(|name| [name, "\n"]).collect();
    replace(&folder.join(LIST), lines.as_bytes())
}

/// Under another name first, so that a web server on the folder never sends half a file.
fn replace(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let write = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&part, bytes)?;
        fs::rename(&part, path)
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}
