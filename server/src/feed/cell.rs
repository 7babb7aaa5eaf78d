//! What can stand in a column?

/// A value on its way into the database. Nulls know their type, because PostgreSQL asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// TEXT.
    Text(Option<String>),
    /// BIGINT.
    Int(Option<i64>),
    /// BLOB, BYTEA.
    Bytes(Vec<u8>),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<i64> for Cell {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}

impl Cell {
    /// The value as a field of PostgreSQL's COPY text format.
    pub fn copy(&self, out: &mut Vec<u8>) {
        match self {
            Self::Text(None) | Self::Int(None) => out.extend_from_slice(b"\\N"),
            Self::Int(Some(value)) => out.extend_from_slice(value.to_string().as_bytes()),
            Self::Bytes(bytes) => {
                out.extend_from_slice(b"\\\\x");
                out.extend_from_slice(super::file::hex(bytes).as_bytes());
            }
            Self::Text(Some(text)) => {
                for byte in text.bytes() {
                    match byte {
                        b'\\' => out.extend_from_slice(b"\\\\"),
                        b'\n' => out.extend_from_slice(b"\\n"),
                        b'\r' => out.extend_from_slice(b"\\r"),
                        b'\t' => out.extend_from_slice(b"\\t"),
                        other => out.push(other),
                    }
                }
            }
        }
    }
}
