//! How are feeds written whose records must be in the order of their types, when cases are made one after the other?
//!
//! Each type is spooled into a file of its own, then all are strung together; memory holds one case at a time.

use std::{
    fs::File,
    io::{self, BufWriter, Read as _, Seek as _, Write as _},
    path::Path,
};

use domain::feed::{Body, Header, Line, RecordType, Totals, Trailer};
use sha2::{Digest, Sha256};

use crate::feed::hex;

/// A feed being collected.
pub struct Spool {
    files: Vec<(RecordType, BufWriter<File>)>,
    totals: Totals,
    bytes: Vec<u8>,
}

impl Spool {
    /// An empty one.
    pub fn new() -> io::Result<Self> {
        let files = RecordType::ALL
            .iter()
            .map(|kind| Ok((*kind, BufWriter::with_capacity(64 * 1024, tempfile::tempfile()?))))
            .collect::<io::Result<_>>()?;
        Ok(Self {
            files,
            totals: Totals::default(),
            bytes: Vec::new(),
        })
    }

    /// Adds a record.
    pub fn push(&mut self, line: &Line) -> io::Result<()> {
        self.bytes.clear();
        line.write(&mut self.bytes);
        self.bytes.push(b'\n');
        match &line.body {
            Body::Put(record) => self.totals.put(record),
            Body::Delete(_) => self.totals.deletes += 1,
        }
        match self
            .files
            .iter_mut()
            .find(|(kind, _)| *kind == line.envelope.kind)
        {
            Some((_, file)) => file.write_all(&self.bytes),
            None => Ok(()),
        }
    }

    /// Payments so far.
    pub fn payments(&self) -> u64 {
        self.totals.of(RecordType::Payment)
    }

    /// Writes the feed, compressed if the name ends in .zst or .gz, to standard output without a name. Gives its SHA-256.
    pub fn finish(mut self, header: &Header, path: Option<&Path>) -> io::Result<String> {
        let mut out = output(path)?;
        let mut hash = Sha256::new();
        self.bytes.clear();
        header.write(&mut self.bytes);
        self.bytes.push(b'\n');
        hash.update(&self.bytes);
        out.write_all(&self.bytes)?;
        let mut buffer = vec![0; 256 * 1024];
        for (_, file) in self.files {
            let mut file = file.into_inner()?;
            file.rewind()?;
            loop {
                let length = file.read(&mut buffer)?;
                if length == 0 {
                    break;
                }
                hash.update(&buffer[..length]);
                out.write_all(&buffer[..length])?;
            }
        }
        for kind in RecordType::ALL {
            // A full feed says 0 of what there is none of.
            self.totals.counts.entry(kind.as_str().to_owned()).or_default();
        }
        self.totals.lines = self.totals.records() + self.totals.deletes + 2;
        let sha256 = hex(&hash.finalize());
        let trailer = Trailer {
            feed: header.feed.clone(),
            seq: header.seq,
            totals: self.totals,
            sha256: sha256.clone(),
        };
        self.bytes.clear();
        trailer.write(&mut self.bytes);
        self.bytes.push(b'\n');
        out.write_all(&self.bytes)?;
        out.end()?;
        Ok(sha256)
    }
}

/// A file, or what compresses into one.
enum Output {
    Plain(BufWriter<File>),
    Gzip(flate2::write::GzEncoder<BufWriter<File>>),
    Zstd(zstd::Encoder<'static, BufWriter<File>>),
    Standard(io::Stdout),
}

fn output(path: Option<&Path>) -> io::Result<Output> {
    let Some(path) = path else {
        return Ok(Output::Standard(io::stdout()));
    };
    let file = BufWriter::with_capacity(256 * 1024, File::create(path)?);
    Ok(match path.extension().and_then(|end| end.to_str()) {
        Some("zst") => Output::Zstd(zstd::Encoder::new(file, 3)?),
        Some("gz") => Output::Gzip(flate2::write::GzEncoder::new(file, flate2::Compression::new(6))),
        _ => Output::Plain(file),
    })
}

impl Output {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(out) => out.write_all(bytes),
            Self::Gzip(out) => out.write_all(bytes),
            Self::Zstd(out) => out.write_all(bytes),
            Self::Standard(out) => out.write_all(bytes),
        }
    }

    fn end(self) -> io::Result<()> {
        match self {
            Self::Plain(mut out) => out.flush(),
            Self::Gzip(out) => out.finish()?.flush(),
            Self::Zstd(out) => out.finish()?.flush(),
            Self::Standard(mut out) => out.flush(),
        }
    }
}
