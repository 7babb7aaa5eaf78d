//! In which lines of the file are the records that the database found at fault? Only asked when there are any, so nothing is kept for it.

use std::{ops::ControlFlow, path::Path};

use domain::feed::Faults;

use super::{
    ImportError,
    file::{BytesRead, walk},
};

/// Fills in the missing line numbers, and sorts by line.
pub async fn lines(path: &Path, faults: &mut Faults) -> Result<(), ImportError> {
    if faults
        .first
        .iter()
        .all(|fault| fault.line > 0 || fault.record.is_none())
    {
        return Ok(());
    }
    let (path, mut list) = (path.to_owned(), std::mem::take(&mut faults.first));
    let located = tokio::task::spawn_blocking(move || {
        walk(&path, &BytesRead::default(), |line, record| {
            let (kind, id) = (record.envelope.kind.as_str(), record.envelope.id.as_str());
            for fault in list.iter_mut().filter(|fault| fault.line == 0) {
                if fault
                    .record
                    .as_deref()
                    .and_then(|name| name.strip_prefix(kind)?.strip_prefix(' '))
                    == Some(id)
                {
                    fault.line = line;
                }
            }
            ControlFlow::Continue(())
        })?;
        list.sort_by_key(|fault| (fault.code, fault.line));
        std::io::Result::Ok(list)
    });
    faults.first = located.await.map_err(|_| ImportError::Reader)??;
    Ok(())
}
