//! Is the answer to “open now?” right at every edge?

use jiff::civil::{DateTime, Weekday, date};
use jiff::{Timestamp, ToSpan as _, Unit, Zoned};
use serde_json::json;

use super::holidays::Holiday;
use super::hours::{Hours, Opening};

/// Monday to Thursday with a break at noon, a longer Friday.
fn office() -> Hours {
    let day = json!(["08:30-12:00", "13:00-16:00"]);
    serde_json::from_value(json!({
        "monday": day, "tuesday": day, "wednesday": day, "thursday": day, "friday": ["08:30-18:00"],
    }))
    .expect("hours")
}

fn holidays(days: &[(i16, i8, i8)]) -> Vec<Holiday> {
    let name = json!({"en": "A holiday", "zh-Hans": "假日"});
    let holiday = |(year, month, day): &(i16, i8, i8)| {
        serde_json::from_value(json!({"date": date(*year, *month, *day), "name": name})).expect("a holiday")
    };
    days.iter().map(holiday).collect()
}

fn at(text: &str) -> DateTime {
    text.parse().expect("a time")
}

fn local(text: &str) -> Zoned {
    text.parse().expect("a moment in a zone")
}

#[test]
fn the_minute_of_opening_is_open_and_the_minute_of_closing_is_not() {
    let said = |now| office().opening(&[], at(now));
    assert_eq!(
        said("2026-11-23T08:29:59"),
        Opening::Today(at("2026-11-23T08:30"))
    );
    assert_eq!(said("2026-11-23T08:30"), Opening::Open(at("2026-11-23T12:00")));
    assert_eq!(said("2026-11-23T12:00"), Opening::Today(at("2026-11-23T13:00")));
    assert_eq!(
        said("2026-11-23T16:00"),
        Opening::Tomorrow(at("2026-11-24T08:30"))
    );
}

#[test]
fn after_the_last_hours_of_a_week_comes_monday() {
    let said = office().opening(&[], at("2026-11-27T18:00"));
    assert_eq!(said, Opening::Later(at("2026-11-30T08:30")));
    let sunday = office().opening(&[], at("2026-11-29T23:00"));
    assert_eq!(sunday, Opening::Tomorrow(at("2026-11-30T08:30")));
}

#[test]
fn a_holiday_is_closed_and_two_in_a_row_are_passed_over() {
    let days = holidays(&[(2026, 11, 26), (2026, 11, 27)]);
    let wednesday = office().opening(&days, at("2026-11-25T17:00"));
    assert_eq!(wednesday, Opening::Later(at("2026-11-30T08:30")));
    let thursday = office().opening(&days, at("2026-11-26T10:00"));
    assert_eq!(thursday, Opening::Later(at("2026-11-30T08:30")));
}

#[test]
fn nobody_promises_hours_that_are_not_known() {
    assert_eq!(
        Hours::default().opening(&[], at("2026-11-23T10:00")),
        Opening::Closed
    );
}

#[test]
fn days_with_the_same_hours_stand_together() {
    let hours = office();
    let lines: Vec<_> = hours
        .days()
        .iter()
        .map(|line| (line.first, line.last, line.spans.len()))
        .collect();
    assert_eq!(
        lines,
        [
            (Weekday::Monday, Weekday::Thursday, 2),
            (Weekday::Friday, Weekday::Friday, 1)
        ]
    );
}

#[test]
fn what_is_said_changes_at_edges_and_at_midnight_only() {
    let mut now = local("2026-11-23T00:00[America/New_York]");
    for expected in [
        "2026-11-23T08:30",
        "2026-11-23T12:00",
        "2026-11-23T13:00",
        "2026-11-23T16:00",
        "2026-11-24T00:00",
    ] {
        now = office().next_change(&now).to_zoned(now.time_zone().clone());
        assert_eq!(now.datetime(), at(expected));
    }
}

#[test]
fn on_days_when_clocks_change_nothing_is_said_longer_than_it_is_true() {
    let nights = ["01:15-01:45", "02:30-03:30"];
    let nights: Hours = serde_json::from_value(json!({"sunday": nights})).expect("hours");
    for day in ["2026-03-08", "2026-11-01"] {
        let mut now = local(&format!("{day}T00:00[America/New_York]"));
        let mut kept: Option<(Opening, Timestamp)> = None;
        for _ in 0..26 * 60 {
            let said = nights.opening(&[], now.datetime());
            match kept {
                Some((before, until)) if now.timestamp() < until => assert_eq!(before, said, "{now}"),
                _ => kept = Some((said, nights.next_change(&now))),
            }
            now = now.saturating_add(1.minute());
        }
    }
}

#[test]
fn clocks_that_change_at_night_move_the_next_morning_only() {
    let friday = local("2026-03-06T18:00[America/New_York]");
    let Opening::Later(opens) = office().opening(&[], friday.datetime()) else {
        panic!("closed over the weekend");
    };
    let opens = opens.to_zoned(friday.time_zone().clone()).expect("a moment");
    assert_eq!(friday.until((Unit::Hour, &opens)).expect("hours").get_hours(), 61);
}

#[test]
fn hours_that_end_before_they_begin_or_overlap_are_refused() {
    let read = |spans| serde_json::from_value::<Hours>(json!({"monday": spans}));
    assert!(read(json!(["17:00-08:00"])).is_err());
    assert!(read(json!(["eight to five"])).is_err());
    let check = |spans| read(spans).expect("times").check("agency.help.hours");
    assert!(check(json!(["08:00-12:00", "11:00-16:00"])).is_err());
    assert!(check(json!(["08:00-12:00", "12:00-16:00"])).is_err());
    assert!(check(json!(["08:00-10:00", "11:00-12:00", "13:00-16:00"])).is_err());
    assert!(check(json!(["08:00-12:00", "13:00-16:00"])).is_ok());
}
