//! How is a feed's file read: plain, gzip or zstd, in the same memory whatever its length?

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
    ops::ControlFlow,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use domain::feed::{Check, Checked, Code, Line, MAX_LINE, SecretLine, Step};
use sha2::{Digest, Sha256};

/// A file may not grow to more than this when it is decompressed.
const MAX_RATIO: u64 = 200;
const BUFFER: usize = 256 * 1024;

/// Bytes of the file read so far, for whoever shows progress.
pub type BytesRead = Arc<AtomicU64>;

/// What reading a file came to.
pub struct Walked {
    /// The verdict on it.
    pub checked: Checked,
    /// SHA-256 of the bytes that were read, as they lie there. Of the whole file, if the verdict is good.
    pub file_sha256: String,
}

/// Reads the whole file once, judges it, and gives every record to `each` with its line number until that breaks off.
/// An error is a fault of this machine (the file cannot be read); faults of the file are in the verdict.
pub fn walk(
    path: &Path,
    progress: &BytesRead,
    mut each: impl FnMut(u64, Line) -> ControlFlow<()>,
) -> io::Result<Walked> {
    walk_as(Check::default(), path, progress, |at, step| match step {
        Step::Record(line) => each(at, line),
        _ => ControlFlow::Continue(()),
    })
}

/// The same for a file of the secrets stream.
pub fn walk_secrets(
    path: &Path,
    progress: &BytesRead,
    mut each: impl FnMut(u64, SecretLine) -> ControlFlow<()>,
) -> io::Result<Walked> {
    walk_as(Check::of_secrets(), path, progress, |at, step| match step {
        Step::Secret(line) => each(at, line),
        _ => ControlFlow::Continue(()),
    })
}

fn walk_as(
    mut check: Check,
    path: &Path,
    progress: &BytesRead,
    mut each: impl FnMut(u64, Step) -> ControlFlow<()>,
) -> io::Result<Walked> {
    let mut lines = Lines::open(path, progress)?;
    let complete = loop {
        match lines.next() {
            Ok(Next::Line) => {}
            // What stands behind the trailer without a line feed is still something behind the trailer.
            Ok(Next::Partial) if lines.trailer_passed => {}
            Ok(Next::Partial) => break false,
            Ok(Next::End) => break true,
            Err(error) if error.raw_os_error().is_some() => return Err(error),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => break false,
            Err(error) => {
                check.damaged(format!("the file cannot be decompressed: {error}"));
                break false;
            }
        }
        match check.line(&lines.line) {
            record @ (Step::Record(_) | Step::Secret(_)) => {
                lines.hash();
                if each(check.at(), record).is_break() {
                    break false;
                }
            }
            Step::Trailer => lines.trailer_passed = true,
            Step::Other => lines.hash(),
            Step::Stop => break false,
        }
    };
    let file_sha256 = lines
        .file_hash
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    Ok(Walked {
        checked: check.finish(&hex(&lines.hash.finalize()), complete),
        file_sha256: hex(&file_sha256.finalize()),
    })
}

/// Bytes as lower-case hex digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

enum Next {
    /// A line that ended in a line feed.
    Line,
    /// The last bytes of a file that does not end in one.
    Partial,
    End,
}

struct Lines {
    input: Box<dyn BufRead + Send>,
    line: Vec<u8>,
    /// The line is longer than any may be: it was hashed on the way and only its beginning kept.
    hashed: bool,
    hash: Sha256,
    file_hash: Arc<Mutex<Sha256>>,
    length: u64,
    limit: u64,
    trailer_passed: bool,
}

impl Lines {
    fn open(path: &Path, progress: &BytesRead) -> io::Result<Self> {
        let file = File::open(path)?;
        let limit = file
            .metadata()?
            .len()
            .saturating_mul(MAX_RATIO)
            .saturating_add(1 << 20);
        progress.store(0, Ordering::Relaxed);
        let file_hash = Arc::new(Mutex::new(Sha256::new()));
        let mut file = BufReader::with_capacity(
            BUFFER,
            Counted {
                file,
                progress: Arc::clone(progress),
                hash: Arc::clone(&file_hash),
            },
        );
        let magic = file.fill_buf()?;
        let input: Box<dyn BufRead + Send> = if magic.starts_with(&[0x1f, 0x8b]) {
            Box::new(BufReader::with_capacity(
                BUFFER,
                flate2::bufread::MultiGzDecoder::new(file),
            ))
        } else if magic.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
            Box::new(BufReader::with_capacity(
                BUFFER,
                zstd::stream::read::Decoder::with_buffer(file)?,
            ))
        } else {
            Box::new(file)
        };
        let (hash, line) = (Sha256::new(), Vec::with_capacity(1024));
        Ok(Self {
            input,
            line,
            hashed: false,
            hash,
            file_hash,
            length: 0,
            limit,
            trailer_passed: false,
        })
    }

    fn next(&mut self) -> io::Result<Next> {
        self.line.clear();
        self.hashed = false;
        loop {
            let found = self.input.fill_buf()?;
            if found.is_empty() {
                return Ok(if self.line.is_empty() {
                    Next::End
                } else {
                    Next::Partial
                });
            }
            let end = found.iter().position(|byte| *byte == b'\n');
            let part = &found[..end.unwrap_or(found.len())];
            if self.line.len() + part.len() > MAX_LINE {
                if !self.hashed {
                    self.hash.update(&self.line);
                    self.line.resize(MAX_LINE + 1, b' ');
                    self.hashed = true;
                }
                self.hash.update(part);
            } else {
                self.line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.input.consume(used);
            self.length += used as u64;
            if self.length > self.limit {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "it grows to more than 200 times its size",
                ));
            }
            if end.is_some() {
                return Ok(Next::Line);
            }
        }
    }

    fn hash(&mut self) {
        if !self.hashed {
            self.hash.update(&self.line);
        }
        self.hash.update(b"\n");
    }
}

struct Counted {
    file: File,
    progress: BytesRead,
    hash: Arc<Mutex<Sha256>>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.file.read(buffer)?;
        self.progress.fetch_add(length as u64, Ordering::Relaxed);
        let mut hash = self.hash.lock().unwrap_or_else(PoisonError::into_inner);
        hash.update(&buffer[..length]);
        Ok(length)
    }
}

/// Walks a file without doing anything with its records: `portal feed check`.
pub fn check(path: &Path, progress: &BytesRead) -> io::Result<Walked> {
    if is_of_secrets(path) {
        walk_secrets(path, progress, |_, _| ControlFlow::Continue(()))
    } else {
        walk(path, progress, |_, _| ControlFlow::Continue(()))
    }
}

/// Whether a file is of the secrets stream, which its name says: `NAME.secret`, packed or not.
pub fn is_of_secrets(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let name = [".gz", ".zst"]
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .unwrap_or(name);
    name.ends_with(".secret")
}

/// Whether a verdict means that the file cannot be trusted in any part.
pub fn spoiled(checked: &Checked) -> Option<Code> {
    checked.faults.worst.filter(|code| code.spoils_the_file())
}
