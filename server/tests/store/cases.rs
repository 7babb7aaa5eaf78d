//! Who may look at which case, and what do they see of it?

use domain::cases::{self, AuthorizedCase};
use domain::error::AppError;
use domain::overview;
use domain::policy::Viewer;
use jiff::civil::date;
use locales::Money;

use crate::agency::EXAMPLE;
use crate::on_both;
use crate::portal::{Portal, case, person};

on_both! {
    each_parent_sees_the_case_from_their_own_side,
    a_foreign_case_and_no_case_are_the_same,
    a_child_has_no_access,
    an_ended_role_sees_nothing_of_today,
    a_protected_parent_hides_the_office_from_the_other_alone,
    the_id_of_a_merged_case_leads_to_the_survivor,
    a_merged_person_gains_nothing_where_two_accounts_are_linked,
    staged_and_replaced_rows_are_invisible,
    the_overview_says_what_is_due,
    before_the_first_feed_there_is_nothing,
}

async fn open(portal: &Portal, who: &str, which: &str) -> Result<AuthorizedCase, AppError> {
    cases::authorize(&portal.ctx, &person(who), &case(which)).await
}

async fn each_parent_sees_the_case_from_their_own_side(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    let li = open(&portal, "P-51", "7001").await.expect("her case");
    assert_eq!(
        (li.viewer(), li.number(), li.ended()),
        (Viewer::Receives, "7001234567", None)
    );
    assert_eq!(li.other_parties()[0].latin(), "Marco Antonio Ruiz");
    assert_eq!(
        li.own_name().map(|name| name.native.as_deref()),
        Some(Some("陈丽"))
    );
    assert_eq!(li.generation().as_of, Some(date(2026, 11, 20)));
    let marco = open(&portal, "P-52", "7001").await.expect("his case");
    assert_eq!(marco.viewer(), Viewer::Pays);
    assert_eq!(marco.siblings().len(), 1);
}

async fn a_foreign_case_and_no_case_are_the_same(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    portal
        .add_records("support_case id=7002 number=7002\nparticipation id=R-9 case_id=7002 person_id=P-53 role=cp since=2020-01-01")
        .await;
    for which in ["7002", "7003"] {
        assert_eq!(
            open(&portal, "P-51", which).await.err(),
            Some(AppError::NotFound),
            "{which}"
        );
    }
}

async fn a_child_has_no_access(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    assert_eq!(
        open(&portal, "P-53", "7001").await.err(),
        Some(AppError::NotFound)
    );
    assert!(
        cases::list(&portal.ctx, &person("P-53"))
            .await
            .expect("a list")
            .is_empty()
    );
}

async fn an_ended_role_sees_nothing_of_today(portal: Portal) {
    portal
        .has_agency(&EXAMPLE.replace(
            "role=cp since=2019-02-11",
            "role=cp since=2019-02-11 until=2026-11-15",
        ))
        .await;
    let li = open(&portal, "P-51", "7001").await.expect("her case");
    assert_eq!(li.ended(), Some(date(2026, 11, 15)));
    let overview = overview::load(&portal.ctx, &person("P-51"))
        .await
        .expect("an overview");
    let shown = &overview.cases[0];
    assert_eq!(
        (shown.due_now, shown.past_due, shown.next_due),
        (None, None, None)
    );
    assert_eq!(
        shown.last_payment.map(|last| last.received_on),
        Some(date(2026, 11, 9)),
        "the check of the 12th came back"
    );
}

async fn a_protected_parent_hides_the_office_from_the_other_alone(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    let office = async |who| {
        open(&portal, who, "7001")
            .await
            .expect("a case")
            .office()
            .map(|id| id.to_string())
    };
    assert_eq!(office("P-52").await.as_deref(), Some("OF-1"));
    portal
        .add_records("protection id=fv-1 person_id=P-51 state=on")
        .await;
    assert_eq!(office("P-52").await, None);
    assert_eq!(office("P-51").await.as_deref(), Some("OF-1"));
    portal
        .execute("UPDATE protection SET state = 'lift_requested'")
        .await
        .expect("asked");
    assert_eq!(office("P-52").await, None, "protects until staff confirm");
    portal
        .execute("UPDATE protection SET state = 'lifted'")
        .await
        .expect("lifted");
    assert_eq!(office("P-52").await.as_deref(), Some("OF-1"));
    portal
        .execute("UPDATE protection SET state = 'on', case_id = '9999'")
        .await
        .expect("elsewhere");
    assert_eq!(
        office("P-52").await.as_deref(),
        Some("OF-1"),
        "a flag of another case"
    );
}

async fn the_id_of_a_merged_case_leads_to_the_survivor(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    portal
        .add_records("support_case id=6001 number=6001 merged_into=7001")
        .await;
    let li = open(&portal, "P-51", "6001").await.expect("her case");
    assert_eq!(li.id(), &case("7001"));
    assert_eq!(
        open(&portal, "P-53", "6001").await.err(),
        Some(AppError::NotFound)
    );
}

async fn a_merged_person_gains_nothing_where_two_accounts_are_linked(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    portal
        .add_records("person id=P-50 family=Chen given=L merged_into=P-51")
        .await;
    let old_id = open(&portal, "P-50", "7001").await.expect("the survivor's case");
    assert_eq!(old_id.person(), &person("P-51"));
    assert_eq!(
        cases::list(&portal.ctx, &person("P-50"))
            .await
            .expect("a list")
            .len(),
        1
    );
    portal.add_account("li.chen", Some("P-51")).await;
    assert_eq!(
        open(&portal, "P-50", "7001").await.err(),
        Some(AppError::NotFound)
    );
    assert!(
        cases::list(&portal.ctx, &person("P-50"))
            .await
            .expect("a list")
            .is_empty()
    );
    assert!(
        open(&portal, "P-51", "7001").await.is_ok(),
        "the survivor keeps what is theirs"
    );
}

async fn staged_and_replaced_rows_are_invisible(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    portal
        .execute("UPDATE balance SET gen_to = 2 WHERE id = 'A-1'")
        .await
        .expect("closed");
    portal
        .add_records("balance id=A-1 gen_from=2 first_amount=1 now_amount=1 due_now=1 past_due=0\nsupport_case id=7009 number=7009 gen_from=2\nparticipation id=R-8 case_id=7009 person_id=P-51 role=cp since=2020-01-01 gen_from=2")
        .await;
    let due = async || {
        let cases = overview::load(&portal.ctx, &person("P-51"))
            .await
            .expect("an overview")
            .cases;
        (cases.len(), cases[0].due_now)
    };
    assert_eq!(due().await, (1, Some(Money(13_500))));
    portal
        .execute("UPDATE generation SET current = 2")
        .await
        .expect("moved");
    assert_eq!(due().await, (2, Some(Money(1))));
}

async fn the_overview_says_what_is_due(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    let overview = overview::load(&portal.ctx, &person("P-51"))
        .await
        .expect("an overview");
    let shown = &overview.cases[0];
    assert_eq!(
        (shown.due_now, shown.past_due),
        (Some(Money(13_500)), Some(Money(72_500)))
    );
    assert_eq!(shown.credit, None);
    assert_eq!(shown.next_due, Some(date(2026, 11, 27)), "each Friday");
    let last = shown.last_payment.expect("a payment");
    assert_eq!(
        (last.received_on, last.amount),
        (date(2026, 11, 17), Money(30_000))
    );
    let latest = shown.latest.iter().map(|row| row.received_on.day());
    assert_eq!(latest.collect::<Vec<_>>(), [17, 12, 9]);
    assert_eq!(overview.as_of, Some(date(2026, 11, 20)));
}

async fn before_the_first_feed_there_is_nothing(portal: Portal) {
    let overview = overview::load(&portal.ctx, &person("P-51"))
        .await
        .expect("an overview");
    assert!(overview.cases.is_empty());
    assert_eq!(overview.as_of, None);
    assert_eq!(
        open(&portal, "P-51", "7001").await.err(),
        Some(AppError::NotFound)
    );
}
