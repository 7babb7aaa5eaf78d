//! How many bytes may a browser have to download? The limits of ARCHITECTURE.md, "Budgets", for what this program makes.
//! (Those of whole pages are checked by the browser tests.)

use anyhow::{Result, bail};

use crate::publish::Manifest;

/// A limit on a group of files.
struct Budget {
    what: &'static str,
    /// Whether a logical name belongs to the group.
    holds: fn(&str) -> bool,
    /// Bytes in brotli.
    limit: usize,
}

const BUDGETS: &[Budget] = &[
    Budget {
        what: "small script of every page",
        holds: |name| name == "page.js",
        limit: 3_000,
    },
    Budget {
        what: "first download of islands: module, glue, larger pack",
        holds: is_first_download,
        limit: 135_000,
    },
];

fn is_first_download(name: &str) -> bool {
    matches!(name, "portal.wasm" | "portal.js") || name.starts_with("pack.")
}

/// Prints the sizes and fails if a budget is exceeded.
pub fn check(manifest: &Manifest) -> Result<()> {
    println!("{:<58} {:>10} {:>10} {:>10}", "file", "bytes", "gzip", "brotli");
    for (logical, file) in &manifest.files {
        println!("{logical:<58} {:>10} {:>10} {:>10}", file.raw, file.gz, file.br);
    }
    let mut over = Vec::new();
    for budget in BUDGETS {
        let size = weight(manifest, budget.holds);
        println!(
            "{:<58} {:>10} {:>10} {:>10}",
            budget.what,
            "",
            format!("≤ {}", budget.limit),
            size
        );
        if size > budget.limit {
            over.push(format!(
                "{}: {size} bytes, {} over its budget",
                budget.what,
                size - budget.limit
            ));
        }
    }
    if over.is_empty() {
        Ok(())
    } else {
        bail!("{}", over.join("; "))
    }
}

/// Brotli bytes of a group; of the packs a browser gets one, so the largest counts.
fn weight(manifest: &Manifest, holds: fn(&str) -> bool) -> usize {
    let files = manifest.files.iter().filter(|(name, _)| holds(name));
    let (packs, others): (Vec<_>, Vec<_>) = files.partition(|(name, _)| name.starts_with("pack."));
    let largest_pack = packs.iter().map(|(_, file)| file.br).max().unwrap_or(0);
    others.iter().map(|(_, file)| file.br).sum::<usize>() + largest_pack
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::File;

    fn bundle(files: &[(&str, usize)]) -> Manifest {
        let file = |(name, br): &(&str, usize)| {
            (
                (*name).to_owned(),
                File {
                    name: (*name).to_owned(),
                    raw: *br,
                    br: *br,
                    gz: *br,
                },
            )
        };
        Manifest {
            files: files.iter().map(file).collect(),
        }
    }

    #[test]
    fn of_the_packs_only_the_largest_counts() {
        let manifest = bundle(&[
            ("portal.wasm", 100),
            ("portal.js", 10),
            ("pack.en.ftl", 3),
            ("pack.zh-Hans.ftl", 4),
            ("lazy.wasm", 50),
        ]);
        assert_eq!(weight(&manifest, is_first_download), 114);
    }

    #[test]
    fn a_script_over_its_budget_fails_the_check() {
        assert!(check(&bundle(&[("page.js", 3_000)])).is_ok());
        assert!(check(&bundle(&[("page.js", 3_001)])).is_err());
    }
}
