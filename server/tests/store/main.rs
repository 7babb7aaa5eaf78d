//! Does the store keep its word, on both databases?
//!
//! One suite: each test runs on a fresh SQLite file, and on a fresh database of the PostgreSQL server that
//! `PORTAL_TEST_POSTGRES` names (`make test` starts one). Use cases are tested here too, on the real store.

mod agency;
mod audit;
mod authenticators;
mod cases;
mod drafts;
mod mails;
mod payments;
mod portal;
mod proofs;
mod recovery;
mod registrations;
mod returns;
mod schema;
mod secrets;
mod sessions;
mod sign_in;
mod writer;

/// `on_both! { test, test }`: runs each `async fn test(portal: Portal)` of the module on SQLite and on PostgreSQL.
macro_rules! on_both {
    ($($test:ident),* $(,)?) => {
        mod sqlite {$(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                super::$test($crate::portal::Portal::on_sqlite().await).await;
            }
        )*}
        mod postgres {$(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                if let Some(portal) = $crate::portal::Portal::on_postgres().await {
                    super::$test(portal).await;
                }
            }
        )*}
    };
}

pub(crate) use on_both;
