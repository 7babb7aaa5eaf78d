//! What happens to what was typed?

use domain::drafts::{self, Draft};
use domain::forms::{Field, Fields, FormErrors, Mistake};
use domain::ports::DraftOwner;

use crate::on_both;
use crate::portal::Portal;

on_both! {
    a_draft_comes_back_to_its_owner_alone,
    a_draft_is_sealed_and_holds_no_secret,
    a_newer_draft_takes_the_place_of_the_older,
    a_visitors_draft_ends_after_two_hours,
    a_visitor_who_leaves_takes_all_drafts_along,
}

fn visitor(cookie: &str) -> DraftOwner {
    DraftOwner::Visitor(cookie.to_owned())
}

fn typed(user_id: &str) -> Draft {
    let fields = Fields::of([(Field::UserId, user_id), (Field::Password, "hunter2-hunter2")]);
    Draft::of(&fields, FormErrors::one(Field::Password, Mistake::Missing))
}

async fn a_draft_comes_back_to_its_owner_alone(portal: Portal) {
    drafts::save(&portal.ctx, visitor("a"), "sign-in", typed("陈丽"))
        .await
        .expect("saved");
    let found = drafts::find(&portal.ctx, &visitor("a"), "sign-in")
        .await
        .expect("read")
        .expect("there");
    assert_eq!(found.value(Field::UserId), "陈丽");
    assert_eq!(found.errors, FormErrors::one(Field::Password, Mistake::Missing));
    let again = drafts::find(&portal.ctx, &visitor("a"), "sign-in")
        .await
        .expect("read");
    assert!(again == Some(found), "a reload shows it again");
    assert!(
        drafts::find(&portal.ctx, &visitor("b"), "sign-in")
            .await
            .expect("read")
            .is_none()
    );
    assert!(
        drafts::find(&portal.ctx, &visitor("a"), "other")
            .await
            .expect("read")
            .is_none()
    );
}

async fn a_draft_is_sealed_and_holds_no_secret(portal: Portal) {
    drafts::save(
        &portal.ctx,
        visitor("cookie-of-a"),
        "sign-in",
        typed("li.chen.canary"),
    )
    .await
    .expect("saved");
    let found = drafts::find(&portal.ctx, &visitor("cookie-of-a"), "sign-in")
        .await
        .expect("read")
        .expect("there");
    assert_eq!(found.value(Field::Password), "");
    portal.store.close().await;
    for file in std::fs::read_dir(portal.folder.path()).expect("the folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
        for canary in ["li.chen.canary", "hunter2", "cookie-of-a"] {
            assert!(
                !bytes
                    .windows(canary.len())
                    .any(|window| window == canary.as_bytes()),
                "{canary}"
            );
        }
    }
}

async fn a_newer_draft_takes_the_place_of_the_older(portal: Portal) {
    drafts::save(&portal.ctx, visitor("a"), "sign-in", typed("one"))
        .await
        .expect("saved");
    drafts::save(&portal.ctx, visitor("a"), "sign-in", typed("two"))
        .await
        .expect("saved");
    let found = drafts::find(&portal.ctx, &visitor("a"), "sign-in")
        .await
        .expect("read")
        .expect("there");
    assert_eq!(found.value(Field::UserId), "two");
    assert_eq!(portal.number("SELECT COUNT(*) FROM draft").await, 1);
}

async fn a_visitors_draft_ends_after_two_hours(portal: Portal) {
    drafts::save(&portal.ctx, visitor("a"), "sign-in", typed("li"))
        .await
        .expect("saved");
    portal.clock.forward(2 * 3600 - 1);
    assert!(
        drafts::find(&portal.ctx, &visitor("a"), "sign-in")
            .await
            .expect("read")
            .is_some()
    );
    portal.clock.forward(1);
    assert!(
        drafts::find(&portal.ctx, &visitor("a"), "sign-in")
            .await
            .expect("read")
            .is_none()
    );
    portal
        .store
        .remove_expired(portal.ctx.clock.now())
        .await
        .expect("removed");
    assert_eq!(portal.number("SELECT COUNT(*) FROM draft").await, 0);
}

async fn a_visitor_who_leaves_takes_all_drafts_along(portal: Portal) {
    for form in ["sign-in", "other"] {
        drafts::save(&portal.ctx, visitor("a"), form, typed("li"))
            .await
            .expect("saved");
        drafts::save(&portal.ctx, visitor("b"), form, typed("li"))
            .await
            .expect("saved");
    }
    drafts::discard(&portal.ctx, &visitor("b"), "other")
        .await
        .expect("discarded");
    drafts::discard_all(&portal.ctx, &visitor("a"))
        .await
        .expect("discarded");
    assert_eq!(portal.number("SELECT COUNT(*) FROM draft").await, 1);
}
