//! Do two servers on one PostgreSQL act as one, and what happens while it is away? Skipped where no server is named.

use std::path::{Path, PathBuf};
use std::time::Duration;

use server::random::reference;
use server::store::Location;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tempfile::TempDir;
use tokio::net::{UnixListener, UnixStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::support::{Browser, PASSWORD, TestPortal};

/// An empty database on the server of the test run, and the folder of the server's socket.
async fn database() -> Option<(PgConnectOptions, PathBuf)> {
    #[expect(clippy::disallowed_methods, reason = "the test command names the server")]
    let Ok(server) = std::env::var("PORTAL_TEST_POSTGRES") else {
        println!("skipped: PORTAL_TEST_POSTGRES names no PostgreSQL server");
        return None;
    };
    let name = format!("t_{}", reference().to_lowercase());
    let mut admin = PgConnection::connect(&server).await.expect("the server answers");
    admin
        .execute(AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .await
        .expect("a new database");
    let options: PgConnectOptions = server.parse().expect("an address");
    let folder = options.get_socket().expect("a socket in a folder").clone();
    Some((options.database(&name), folder))
}

#[tokio::test]
async fn two_servers_share_sessions_and_tries() {
    let Some((options, _)) = database().await else {
        return;
    };
    let first = TestPortal::on(Location::Postgres(Box::new(options))).await;
    let second = first.beside().await;
    let browser = Browser::signed_in(&first, "li").await.at(&second);
    assert_eq!(
        browser
            .get("/zh-Hans/account/cases/7001234567/payments?period=all")
            .await
            .status,
        200
    );
    browser.post("/api/sign-out", "", "/en/account").await;

    let (one, other) = (Browser::on(&first), Browser::on(&second));
    for browser in [&one, &other, &one, &other] {
        assert_eq!(
            browser
                .fetch("/api/sign-in", "user_id=li&password=wrong")
                .await
                .status,
            422
        );
    }
    for browser in [&one, &other] {
        assert_eq!(
            browser
                .fetch("/api/sign-in", "user_id=li&password=wrong")
                .await
                .status,
            429
        );
    }
    assert_eq!(
        Browser::on(&second).sign_in("marco", PASSWORD).await.way(),
        (303, "/en/account")
    );
}

/// A way to the server that can be cut.
struct Way {
    folder: TempDir,
    server: PathBuf,
    open: Option<JoinHandle<()>>,
}

impl Way {
    fn to(folder: &Path, port: u16) -> Self {
        let own = tempfile::tempdir().expect("a folder");
        let server = folder.join(format!(".s.PGSQL.{port}"));
        let mut way = Self {
            folder: own,
            server,
            open: None,
        };
        way.mend(port);
        way
    }

    fn mend(&mut self, port: u16) {
        let socket = self.folder.path().join(format!(".s.PGSQL.{port}"));
        let _ = std::fs::remove_file(&socket);
        let (listener, server) = (UnixListener::bind(socket).expect("bound"), self.server.clone());
        self.open = Some(tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((mut near, _)) = listener.accept().await {
                let mut far = UnixStream::connect(&server).await.expect("the server");
                connections.spawn(async move { tokio::io::copy_bidirectional(&mut near, &mut far).await });
            }
        }));
    }

    /// Ends what runs over it, and lets nothing new through.
    async fn cut(&mut self) {
        if let Some(open) = self.open.take() {
            open.abort();
            let _ = open.await;
        }
    }
}

#[tokio::test]
async fn a_database_that_comes_back_is_used_again_at_once() {
    let Some((options, folder)) = database().await else {
        return;
    };
    let port = options.get_port();
    let mut way = Way::to(&folder, port);
    let options = options.socket(way.folder.path());
    let portal = TestPortal::on(Location::Postgres(Box::new(options))).await;
    let browser = Browser::signed_in(&portal, "li").await;
    // Several connections, all of which will be dead.
    futures::future::join_all((0..8).map(|_| browser.get("/en/account"))).await;

    way.cut().await;
    let answer = browser.get("/zh-Hans/account").await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("retry-after")),
        (503, "30")
    );
    assert!(answer.body.contains("暂时无法使用"));
    assert_eq!(browser.get("/readyz").await.status, 503);
    assert_eq!(browser.get("/zh-Hans").await.status, 200);

    way.mend(port);
    // A connection that was in use a moment ago is not asked whether it lives.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    for _ in 0..10 {
        assert_eq!(browser.get("/en/account").await.status, 200);
    }
    assert_eq!(browser.get("/readyz").await.status, 200);
}

#[tokio::test]
async fn a_start_without_the_database_says_which_and_why_without_the_password() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = server::keys::Keys::open(&folder.path().join("keys.toml")).expect("keys");
    let location = Location::parse("postgres://portal:hunter2@127.0.0.1:1/payments").expect("an address");
    let opened = server::store::Store::open(&location, keys.into()).await;
    let said = opened.err().expect("nobody listens there").to_string();
    assert!(
        said.starts_with("cannot open the database payments at 127.0.0.1:1: ") && said.contains("refused"),
        "{said}"
    );
    assert!(!said.contains("hunter2"), "{said}");
}
