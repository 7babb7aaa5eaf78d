//! Under which name does a browser get each file, and in which encodings?
//!
//! A file's name holds a part of the SHA-256 of its content, so that it may be cached for ever.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::project::Project;

/// `manifest.json`: what the server reads to name assets, and the budgets to weigh them.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Manifest {
    /// By logical name: `portal.css`.
    pub files: BTreeMap<String, File>,
}

/// One file of the bundle.
#[derive(Debug, Serialize, Deserialize)]
pub struct File {
    /// Name below `assets/`: `portal-1f2e3d4c5b6a7988.css`.
    pub name: String,
    /// Bytes as they are.
    pub raw: usize,
    /// Bytes in brotli.
    pub br: usize,
    /// Bytes in gzip.
    pub gz: usize,
}

/// A bundle in the making.
pub struct Site {
    folder: PathBuf,
    manifest_file: PathBuf,
    manifest: Manifest,
    dev: bool,
}

impl Manifest {
    /// Reads the manifest of the last bundle.
    pub fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read(file).with_context(|| {
            format!(
                "{} is missing; make the bundle first: `cargo run -p bundle --release`",
                file.display()
            )
        })?;
        serde_json::from_slice(&text).with_context(|| format!("{} is not a manifest", file.display()))
    }
}

impl Site {
    /// Begins with an empty folder. The old manifest goes first: a bundle without one is not taken for whole.
    pub fn begin(project: &Project, dev: bool) -> Result<Self> {
        let folder = project.site().join("assets");
        let manifest_file = project.manifest();
        for gone in [
            std::fs::remove_file(&manifest_file),
            std::fs::remove_dir_all(&folder),
        ] {
            gone.or_else(|error| {
                if error.kind() == std::io::ErrorKind::NotFound {
                    Ok(())
                } else {
                    Err(error)
                }
            })
            .with_context(|| format!("cannot empty {}", project.site().display()))?;
        }
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self {
            folder,
            manifest_file,
            manifest: Manifest::default(),
            dev,
        })
    }

    /// Writes a file in all encodings and returns its name.
    pub fn add(&mut self, logical: &str, content: &[u8]) -> Result<String> {
        let name = hashed(logical, content);
        let br = brotli(content, self.dev)?;
        let gz = gzip(content, self.dev)?;
        for (suffix, bytes) in [("", content), (".br", &br), (".gz", &gz)] {
            std::fs::write(self.folder.join(format!("{name}{suffix}")), bytes)?;
        }
        let file = File {
            name: name.clone(),
            raw: content.len(),
            br: br.len(),
            gz: gz.len(),
        };
        self.manifest.files.insert(logical.to_owned(), file);
        Ok(name)
    }

    /// Writes the manifest, which makes the bundle whole.
    pub fn finish(self) -> Result<()> {
        let mut text = serde_json::to_string_pretty(&self.manifest)?;
        text.push('\n');
        std::fs::write(self.manifest_file, text)?;
        Ok(())
    }
}

/// `portal.css` → `portal-1f2e3d4c5b6a7988.css`.
fn hashed(logical: &str, content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    match logical.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{logical}-{hash}"),
    }
}

fn brotli(content: &[u8], dev: bool) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: if dev { 4 } else { 11 },
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut out, &params)?;
    Ok(out)
}

fn gzip(content: &[u8], dev: bool) -> Result<Vec<u8>> {
    let level = if dev {
        Compression::fast()
    } else {
        Compression::best()
    };
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_content_and_keeps_its_extension() {
        let one = hashed("pack.zh-Hans.ftl", b"one");
        assert_ne!(one, hashed("pack.zh-Hans.ftl", b"two"));
        assert!(
            one.starts_with("pack.zh-Hans-") && one.rsplit('.').next() == Some("ftl"),
            "{one}"
        );
    }

    #[test]
    fn both_encodings_give_the_content_back() -> Result<()> {
        let content = "a well-kept household ledger, ".repeat(400).into_bytes();
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(&content, false)?[..], &mut plain)?;
        assert_eq!(plain, content);
        plain.clear();
        std::io::copy(
            &mut flate2::read::GzDecoder::new(&gzip(&content, false)?[..]),
            &mut plain,
        )?;
        assert_eq!(plain, content);
        Ok(())
    }
}
