//! How long does a way to pay take, and what does it cost? From the agency's settings, in words.

use domain::agency::{Fee, Time, WayToPay, WaysToPay};
use locales::{Money, Msg, Percent, m};

/// Time and fee of a way; none of a way that the agency does not have.
pub fn facts(ways: &WaysToPay, way: WayToPay) -> Option<(Msg, Msg)> {
    let facts = match way {
        WayToPay::Withholding => (m::ways_to_pay::time_employer(), m::ways_to_pay::fee_none()),
        WayToPay::Online => {
            let online = ways.online.as_ref()?;
            (time(online.days), fee(online.fee))
        }
        WayToPay::Phone => {
            let phone = ways.phone.as_ref()?;
            (time(phone.days), fee(phone.fee))
        }
        WayToPay::Mail => {
            let mail = ways.mail.as_ref()?;
            (time(mail.days), fee(mail.fee))
        }
        WayToPay::MoneyOrder => (time(ways.mail.as_ref()?.days), m::ways_to_pay::fee_money_order()),
        WayToPay::Cash => {
            let cash = ways.cash.as_ref()?;
            (time(cash.days), fee(cash.fee))
        }
    };
    Some(facts)
}

fn time(time: Time) -> Msg {
    match time {
        Time::Unknown => m::ways_to_pay::time_ask(),
        Time::Days(days) => m::ways_to_pay::time_days(i64::from(days)),
        Time::Range([from, to]) => m::ways_to_pay::time_range(i64::from(from), i64::from(to)),
    }
}

fn fee(fee: Fee) -> Msg {
    match fee {
        Fee::None => m::ways_to_pay::fee_none(),
        Fee::Shown => m::ways_to_pay::fee_shown(),
        Fee::Cents(cents) => m::ways_to_pay::fee_amount(Money(cents)),
        Fee::MostCents(cents) => m::ways_to_pay::fee_up_to(Money(cents)),
        Fee::Share(share) => m::ways_to_pay::fee_share(Percent(share)),
    }
}
