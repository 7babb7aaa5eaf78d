//! Does the program say in one line what an operator did wrong and what would be right? The real binary, in an empty folder.

mod demo;
mod export;
mod keys;
mod mistakes;
mod serve;

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// An operator with an empty folder and an empty environment.
struct Operator {
    folder: TempDir,
}

impl Operator {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file and gives its name.
    fn file(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path().join(name), text).expect("written");
        name.to_owned()
    }

    fn portal(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
        command.args(arguments).current_dir(self.path()).env_clear();
        command
    }

    /// The one line that a mistake leaves.
    fn refusal(&self, arguments: &[&str], environment: &[(&str, &str)]) -> String {
        let output = self
            .portal(arguments)
            .envs(environment.iter().copied())
            .output()
            .expect("run");
        one_line(&output, arguments)
    }
}

fn one_line(output: &Output, asked: &[&str]) -> String {
    assert!(!output.status.success(), "{asked:?} succeeds");
    assert_eq!(output.stdout, b"", "{asked:?}");
    let said = String::from_utf8(output.stderr.clone()).expect("text");
    let mut lines = said.lines();
    let line = lines.next().unwrap_or_default().to_owned();
    assert!(
        line.starts_with("portal: ") && lines.next().is_none(),
        "{asked:?}: {said}"
    );
    line
}
