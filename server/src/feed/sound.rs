//! Which files can anything be taken from?

use std::path::{Path, PathBuf};

use domain::feed::{Checked, Code, Fault, Faults, Header, Trailer};

use super::{Settings, journal::Entry};

/// A file whose trailer, hash, totals and syntax are right.
pub struct Sound {
    /// Where it is.
    pub path: PathBuf,
    /// Its header.
    pub header: Header,
    /// Its trailer.
    pub trailer: Trailer,
    /// SHA-256 of the file as it lies there.
    pub file_sha256: String,
    /// Faults of single values, if any: flags are taken, the rest is not.
    pub values: Faults,
}

impl Sound {
    /// Judges a file that was read; gives what is wrong with one that nothing can be taken from.
    pub fn of(
        path: &Path,
        file_sha256: String,
        checked: Checked,
        settings: &Settings,
    ) -> Result<Self, Faults> {
        let mut faults = checked.faults;
        let (Some(header), Some(trailer)) = (checked.header, checked.trailer) else {
            return Err(faults);
        };
        if header.agency.as_str() != settings.agency {
            let what = format!(
                "the feed is of agency {}, this portal is of {}",
                header.agency, settings.agency
            );
            faults.push(Fault::new(Code::Stranger, 1, what));
        }
        if faults.worst.is_some_and(Code::spoils_the_file) {
            return Err(faults);
        }
        Ok(Self {
            path: path.to_owned(),
            header,
            trailer,
            file_sha256,
            values: faults,
        })
    }

    /// Its entry in the journal.
    pub fn entry(&self, generation: i64) -> Entry<'_> {
        Entry {
            header: &self.header,
            sha256: &self.trailer.sha256,
            file_sha256: &self.file_sha256,
            generation,
            records: self.trailer.totals.records(),
        }
    }
}
