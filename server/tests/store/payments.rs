//! What does each parent see of the money?

use domain::codes::{PaymentKind, PublicSource};
use domain::payments::{self, Column, PaymentHistory, PaymentQuery, PaymentView, Recipient};
use domain::policy::HoldExplanation;
use jiff::civil::date;
use locales::Money;

use crate::agency::EXAMPLE;
use crate::on_both;
use crate::portal::{Portal, case, person};

on_both! {
    both_parents_see_the_example_each_from_their_side,
    the_header_says_what_is_owed_and_held,
    what_went_to_another_payee_is_one_line,
    a_payment_wholly_for_another_payee_is_not_shown,
    each_of_two_payers_sees_their_own_payments,
    the_assigned_share_is_for_the_parent_who_receives,
    a_reversal_counts_in_the_year_of_its_receipt,
    an_ended_role_sees_nothing_posted_later,
    twenty_years_of_weekly_payments_are_paged_without_gap_or_repeat,
    filters_choose_rows_and_totals,
    the_payer_sees_money_sent_but_not_how,
}

async fn history(portal: &Portal, who: &str, query: &str) -> PaymentHistory {
    let filter = PaymentQuery::parse(query).filter().expect("a good query");
    payments::list(&portal.ctx, &person(who), &case("7001"), &filter)
        .await
        .expect("their case and its history")
}

fn ids(history: &PaymentHistory) -> Vec<&str> {
    history.rows.iter().map(|row| row.id.as_str()).collect()
}

fn row<'a>(history: &'a PaymentHistory, id: &str) -> &'a PaymentView {
    history
        .rows
        .iter()
        .find(|row| row.id.as_str() == id)
        .expect("the row")
}

async fn both_parents_see_the_example_each_from_their_side(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    for who in ["P-51", "P-52"] {
        let history = history(&portal, who, "").await;
        assert_eq!(ids(&history), ["PM-4", "PM-3", "PM-2", "PM-1"], "newest first");
        let totals = history.totals;
        assert_eq!(
            (totals.received, totals.returned, totals.net),
            (Money(52_500), Money(6_000), Money(46_500))
        );
        assert_eq!(totals.split.get(Column::Child), Money(16_500));
        assert_eq!(totals.on_hold, Money(30_000));
        assert_eq!(totals.sent, Money(22_500), "money sent stays sent");
        assert_eq!(row(&history, "PM-1").source, Some(PublicSource::Withholding));
    }
    let li = history(&portal, "P-51", "").await;
    let held = &row(&li, "PM-4").holds[0];
    assert_eq!(held.explanation, Some(HoldExplanation::MayBeAdjusted));
    assert_eq!(held.release_by, Some(date(2027, 5, 17)));
    let marco = history(&portal, "P-52", "").await;
    assert_eq!(row(&marco, "PM-4").holds[0].explanation, None);
}

async fn the_header_says_what_is_owed_and_held(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    let header = history(&portal, "P-51", "").await.header;
    assert_eq!(header.case.number, "7001234567");
    assert_eq!(header.orders, ["19-DR-00417"]);
    assert_eq!(header.obligors[0].latin(), "Marco Antonio Ruiz");
    assert_eq!(header.obligees[0].latin(), "Chen Li");
    assert_eq!(
        (header.monthly[0].amount, header.monthly[0].approximate),
        (Money(43_333), false)
    );
    assert_eq!(header.arrears, Some((date(2026, 10, 31), Money(74_000))));
    assert_eq!(
        (header.hold_unallocated, header.hold_allocated),
        (Money(30_000), Money(0))
    );
    assert_eq!(header.period, (date(2025, 11, 23), date(2026, 11, 22)));
    assert_eq!(header.statement_date, date(2026, 11, 22));
}

/// A grandmother takes the child in: two payees, one payer.
const TWO_PAYEES: &str = "
person id=P-60 family=Ng given=Mei
participation id=R-6 case_id=7001 person_id=P-60 role=caretaker since=2026-01-01
debt_account id=A-6 case_id=7001 payer_id=P-52 payee_id=P-60 debt_type=CS owed_to=family
payment id=PM-6 case_id=7001 payer_id=P-52 eff=2026-11-19 posted=2026-11-19 amount=10000
allocation id=AL-6a payment_id=PM-6 debt_account_id=A-1 bucket=past posted=2026-11-19 amount=4000
allocation id=AL-6b payment_id=PM-6 debt_account_id=A-6 bucket=current posted=2026-11-19 amount=6000
disbursement id=D-6 case_id=7001 payee_id=P-60 issued=2026-11-20 amount=6000 status=paid
disbursement_line disbursement_id=D-6 line=0 allocation_id=AL-6b amount=6000
payment id=PM-7 case_id=7001 payer_id=P-52 eff=2026-11-20 posted=2026-11-20 amount=6000
allocation id=AL-7 payment_id=PM-7 debt_account_id=A-6 bucket=current posted=2026-11-20 amount=6000
";

async fn what_went_to_another_payee_is_one_line(portal: Portal) {
    portal.has_agency(&[EXAMPLE, TWO_PAYEES].concat()).await;
    let li = history(&portal, "P-51", "").await;
    let shared = row(&li, "PM-6");
    assert_eq!(
        (shared.amount, shared.elsewhere),
        (Money(4_000), Some(Money(6_000)))
    );
    assert_eq!(shared.split.get(Column::Arrears), Money(4_000));
    assert_eq!(shared.split.get(Column::Child), Money(0));
    assert!(shared.sent.is_empty(), "not who else was sent what");
    let marco = history(&portal, "P-52", "").await;
    let whole = row(&marco, "PM-6");
    assert_eq!((whole.amount, whole.elsewhere), (Money(10_000), None));
    assert_eq!(whole.split.get(Column::Child), Money(6_000));
}

async fn a_payment_wholly_for_another_payee_is_not_shown(portal: Portal) {
    portal.has_agency(&[EXAMPLE, TWO_PAYEES].concat()).await;
    assert_eq!(
        ids(&history(&portal, "P-51", "").await),
        ["PM-6", "PM-4", "PM-3", "PM-2", "PM-1"]
    );
    assert_eq!(
        ids(&history(&portal, "P-60", "").await),
        ["PM-7", "PM-6", "PM-4"],
        "held money is for both"
    );
}

async fn each_of_two_payers_sees_their_own_payments(portal: Portal) {
    let second_payer = "
        person id=P-70 family=Wu given=An
        participation id=R-7 case_id=7001 person_id=P-70 role=ncp since=2020-01-01
        debt_account id=A-7 case_id=7001 payer_id=P-70 payee_id=P-51 debt_type=SS owed_to=family
        balance id=A-7 first_amount=100 now_amount=100 due_now=0 past_due=100
        payment id=PM-8 case_id=7001 payer_id=P-70 eff=2026-11-18 posted=2026-11-18 amount=5000
        allocation id=AL-8 payment_id=PM-8 debt_account_id=A-7 bucket=current posted=2026-11-18 amount=5000";
    portal.has_agency(&[EXAMPLE, second_payer].concat()).await;
    let wu = history(&portal, "P-70", "").await;
    assert_eq!(ids(&wu), ["PM-8"]);
    assert_eq!(wu.header.arrears.map(|(_, sum)| sum), Some(Money(100)));
    assert_eq!(wu.header.hold_unallocated, Money(0), "the other payer's hold");
    assert!(wu.header.orders.is_empty(), "the other payer's order");
    assert!(!ids(&history(&portal, "P-52", "").await).contains(&"PM-8"));
    let li = history(&portal, "P-51", "").await;
    assert_eq!(
        row(&li, "PM-8")
            .payer
            .as_ref()
            .map(domain::names::PersonName::latin)
            .as_deref(),
        Some("An Wu")
    );
    assert_eq!(row(&li, "PM-8").split.get(Column::Spousal), Money(5_000));
}

async fn the_assigned_share_is_for_the_parent_who_receives(portal: Portal) {
    let assigned = "
        payment id=PM-9 case_id=7001 payer_id=P-52 eff=2026-11-19 posted=2026-11-19 amount=9000
        allocation id=AL-9 payment_id=PM-9 debt_account_id=A-2 bucket=past posted=2026-11-19 amount=9000";
    portal.has_agency(&[EXAMPLE, assigned].concat()).await;
    let li = history(&portal, "P-51", "").await;
    assert_eq!(row(&li, "PM-9").assigned, Some(Money(9_000)));
    assert_eq!(li.totals.assigned, Some(Money(9_000)));
    let marco = history(&portal, "P-52", "").await;
    assert_eq!(
        (row(&marco, "PM-9").assigned, marco.totals.assigned),
        (None, None)
    );
    assert_eq!(row(&marco, "PM-9").split.get(Column::Arrears), Money(9_000));
}

async fn a_reversal_counts_in_the_year_of_its_receipt(portal: Portal) {
    let over_new_year = "
        payment id=PM-20 case_id=7001 payer_id=P-52 eff=2025-12-22 posted=2025-12-22 amount=9500 status=reversed
        payment id=PM-21 case_id=7001 payer_id=P-52 eff=2026-01-05 posted=2026-01-05 amount=20000
        payment id=PM-22 case_id=7001 payer_id=P-52 kind=reversal reverses=PM-20 reason=nsf eff=2026-01-07 posted=2026-01-07 amount=-9500";
    let case_alone: String = EXAMPLE
        .lines()
        .filter(|line| !line.contains("PM-"))
        .collect::<Vec<_>>()
        .join("\n");
    portal.has_agency(&[&case_alone, over_new_year].concat()).await;
    let years = history(&portal, "P-52", "period=all").await.years;
    let sums: Vec<_> = years
        .iter()
        .map(|y| (y.year, y.received.0, y.returned.0, y.net.0))
        .collect();
    assert_eq!(sums, [(2026, 20_000, 0, 20_000), (2025, 9_500, 9_500, 0)]);
}

async fn an_ended_role_sees_nothing_posted_later(portal: Portal) {
    portal
        .has_agency(&EXAMPLE.replace(
            "role=cp since=2019-02-11",
            "role=cp since=2019-02-11 until=2026-11-12",
        ))
        .await;
    let li = history(&portal, "P-51", "").await;
    assert_eq!(
        ids(&li),
        ["PM-2", "PM-1"],
        "neither the reversal of 18 November nor the hold"
    );
    assert_eq!(row(&li, "PM-1").sent[0].to, Recipient::You);
    assert!(row(&li, "PM-2").sent.is_empty(), "sent on 13 November");
    assert_eq!((li.header.arrears, li.header.monthly.len()), (None, 0));
    assert_eq!(li.header.role_ended, Some(date(2026, 11, 12)));
}

async fn twenty_years_of_weekly_payments_are_paged_without_gap_or_repeat(portal: Portal) {
    let mut records = EXAMPLE.to_owned();
    let mut day = date(2006, 11, 24);
    for n in 0..1040 {
        let week = format!(
            "payment id=W-{n} case_id=7001 payer_id=P-52 eff={day} posted={day} amount=10000\n\
             allocation id=WA-{n} payment_id=W-{n} debt_account_id=A-1 bucket=current posted={day} amount=10000\n"
        );
        records.push_str(&week);
        day = day.checked_add(jiff::Span::new().days(7)).expect("a day");
    }
    portal.has_agency(&records).await;
    let mut seen: Vec<(jiff::civil::Date, String)> = Vec::new();
    let first = history(&portal, "P-51", "period=all&rows=60").await;
    assert_eq!((first.page.rows, first.page.pages), (1044, 18));
    for page in 1..=first.page.pages {
        let history = history(&portal, "P-51", &format!("period=all&rows=60&page={page}")).await;
        assert_eq!(history.totals, first.totals, "totals are of the whole filter");
        assert_eq!(
            history.page.last - history.page.first + 1,
            u32::try_from(history.rows.len()).expect("few")
        );
        seen.extend(
            history
                .rows
                .iter()
                .map(|row| (row.received_on, row.id.to_string())),
        );
    }
    assert!(seen.is_sorted_by(|a, b| a.0 >= b.0));
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 1044);
    let beyond = history(&portal, "P-51", "period=all&rows=60&page=999").await;
    assert_eq!(
        (beyond.page.page, beyond.rows.len()),
        (18, 24),
        "a page behind the last is the last"
    );
}

async fn filters_choose_rows_and_totals(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    let received = history(&portal, "P-51", "kind=received").await;
    assert!(received.rows.iter().all(|row| row.kind == PaymentKind::Receipt));
    assert_eq!(
        (received.totals.received, received.totals.returned),
        (Money(52_500), Money(0))
    );
    assert_eq!(ids(&history(&portal, "P-51", "kind=returned").await), ["PM-3"]);
    assert_eq!(ids(&history(&portal, "P-51", "kind=held").await), ["PM-4"]);
    let days = history(&portal, "P-51", "from=2026-11-09&to=2026-11-12").await;
    assert_eq!(ids(&days), ["PM-3", "PM-2", "PM-1"], "both days included");
    let none = history(&portal, "P-51", "from=2020-01-01&to=2020-12-31").await;
    assert_eq!(
        (none.page.page, none.page.pages, none.page.first, none.page.last),
        (1, 1, 0, 0)
    );
}

async fn the_payer_sees_money_sent_but_not_how(portal: Portal) {
    portal.has_agency(EXAMPLE).await;
    let marco = history(&portal, "P-52", "").await;
    let sent = &row(&marco, "PM-1").sent[0];
    assert_eq!(
        (sent.issued, sent.amount, sent.to),
        (date(2026, 11, 10), Money(16_500), Recipient::Family)
    );
    assert_eq!((sent.method, sent.status), (None, None));
    let li = history(&portal, "P-51", "").await;
    assert!(row(&li, "PM-1").sent[0].method.is_some());
}
