//! Does the audit trail stay what it was, and is the installation marked once?

use domain::ports::{Installation, Installations as _};

use crate::on_both;
use crate::portal::{PASSWORD, Portal, browser};

on_both! {
    audit_rows_are_never_changed_or_removed,
    addresses_are_kept_as_networks,
    an_installation_is_marked_once,
    a_healthy_store_says_so,
}

async fn audit_rows_are_never_changed_or_removed(portal: Portal) {
    portal.add_account("li.chen", None).await;
    assert!(portal.execute("UPDATE audit SET event = 'x'").await.is_err());
    assert!(portal.execute("DELETE FROM audit").await.is_err());
    assert_eq!(
        portal
            .number("SELECT COUNT(*) FROM audit WHERE event = 'account-created'")
            .await,
        1
    );
}

async fn addresses_are_kept_as_networks(portal: Portal) {
    portal.add_account("li.chen", None).await;
    portal
        .sign_in("li.chen", PASSWORD, &browser("203.0.113.77"))
        .await
        .expect("comes in");
    let kept = portal
        .number("SELECT COUNT(*) FROM audit WHERE network = '203.0.113.0/24'")
        .await;
    assert_eq!(kept, 1);
}

async fn an_installation_is_marked_once(portal: Portal) {
    let store = &portal.store;
    assert_eq!(store.find_installation().await, Ok(None));
    let demo = Installation {
        demonstration: true,
        created: portal.ctx.clock.now(),
    };
    assert_eq!(store.mark_installation(demo.clone()).await, Ok(true));
    let real = Installation {
        demonstration: false,
        ..demo.clone()
    };
    assert_eq!(store.mark_installation(real).await, Ok(false));
    assert_eq!(store.find_installation().await, Ok(Some(demo)));
}

async fn a_healthy_store_says_so(portal: Portal) {
    assert_eq!(portal.store.check_health().await, Ok(()));
    portal.store.close().await;
    assert!(portal.store.check_health().await.is_err());
}
