//! A server that starts, is rotated under, and stops.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::Operator;

/// A running `portal serve`, and its address.
pub struct Running {
    child: Child,
    address: String,
}

impl Running {
    pub fn start(operator: &Operator) -> Self {
        let mut child = operator
            .portal(&["serve"])
            .env("PORTAL_SERVER__LISTEN", "127.0.0.1:0")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("piped");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let (_, address) = line
            .trim()
            .trim_end_matches(").")
            .split_once("(listening on ")
            .expect("an address");
        let address = address.to_owned();
        Self { child, address }
    }

    fn get(&self, path: &str) -> String {
        let (head, body) = self.get_bytes(path);
        format!("{head}\r\n\r\n{}", String::from_utf8(body).expect("text"))
    }

    /// Head and body of an answer.
    pub fn get_bytes(&self, path: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(&self.address).expect("connected");
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let end = answer
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .expect("a head");
        let head = String::from_utf8(answer[..end].to_vec()).expect("text");
        (head, answer[end + 4..].to_vec())
    }

    /// Asks it to stop, and gives what it logged.
    pub fn stop(mut self) -> String {
        // SIGTERM, as a process manager sends it.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        assert!(asked.expect("`kill` runs").success());
        assert!(self.child.wait().expect("ended").success());
        let mut log = String::new();
        self.child
            .stderr
            .take()
            .expect("piped")
            .read_to_string(&mut log)
            .expect("text");
        log
    }
}

#[test]
fn a_start_makes_what_is_missing_serves_and_stops_when_asked() {
    let operator = Operator::new();
    let running = Running::start(&operator);
    assert!(running.get("/readyz").starts_with("HTTP/1.1 200"));
    assert!(running.get("/zh-Hans/sign-in").contains("<html lang=\"zh-Hans\""));
    let log = running.stop();
    assert!(log.lines().all(|line| line.starts_with('{')), "{log}");
    assert!(log.contains("\"route\":\"/{locale}/sign-in\""), "{log}");
}

#[test]
fn the_demonstration_does_not_touch_a_database_with_an_agency_s_data() {
    let operator = Operator::new();
    let written = operator
        .portal(&["demo-feed", "--cases", "1", "--out", "feed.jsonl"])
        .output()
        .expect("run");
    assert!(written.status.success());
    let imported = operator
        .portal(&["feed", "import", "feed.jsonl"])
        .env("PORTAL_FEED__SIGNATURES", "none")
        .output()
        .expect("run");
    assert!(imported.status.success(), "{imported:?}");
    let said = operator.refusal(&["demo", "--cases", "1"], &[]);
    assert!(
        said.starts_with("portal: this database was not made by `portal demo`"),
        "{said}"
    );
}
