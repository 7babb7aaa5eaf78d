//! What stands above a payment history? Whose it is, for which period, what falls due, what is past due, what is on hold.

use domain::names::PersonName;
use domain::payments::{HistoryHeader, PaymentHistory, Period};
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use crate::components::amount::Amount;
use crate::components::case_head::{CaseFacts, CaseHead, CaseLink};
use crate::components::day::Day;
use crate::components::print_head::PrintHead;
use crate::components::site_footer::PhoneNumber;
use crate::components::summary_list::{SummaryList, SummaryRow};
use crate::routes::Route;
use crate::screens::account::words;
use crate::site::Site;

/// The first line on paper, above the title.
pub fn print_head(site: &Site, locale: Locale, history: &PaymentHistory) -> AnyView {
    let agency = site.agency.name.get(locale).to_owned();
    let case = history.header.case.number.clone();
    let printed = history.header.statement_date;
    view! { <PrintHead agency=agency case=Some(case) printed=printed as_of=history.as_of /> }.into_any()
}

/// The block above the filter.
pub fn head(site: &Site, locale: Locale, history: &PaymentHistory) -> AnyView {
    let header = &history.header;
    let case = CaseFacts {
        number: Some(header.case.number.clone()),
        role: words::role(history.viewer),
        other_parent: None,
        office: None,
    };
    view! {
        <CaseHead case=case others=other_cases(header, locale) />
        {header.role_ended.map(|day| view! { <p>{m::account::role_ended(day)}</p> })}
        <SummaryList rows=rows(site, locale, history) />
    }
    .into_any()
}

fn other_cases(header: &HistoryHeader, locale: Locale) -> Vec<CaseLink> {
    let others = header.cases.iter().filter(|case| case.id != header.case.id);
    let link = |case: &domain::cases::CaseEntry| CaseLink {
        href: Route::Payments {
            case: case.id.clone(),
            query: String::new(),
        }
        .path(locale),
        number: case.number.clone(),
    };
    others.map(link).collect()
}

fn rows(site: &Site, locale: Locale, history: &PaymentHistory) -> Vec<SummaryRow> {
    let header = &history.header;
    let mut rows = vec![row(m::payments::office(), office(site, locale, header))];
    if !header.orders.is_empty() {
        let numbers = joined(
            header
                .orders
                .iter()
                .map(|number| view! { <span class="code">{number.clone()}</span> }),
        );
        rows.push(row(m::payments::orders(), numbers));
    }
    for (key, people) in [
        (m::payments::obligor(), &header.obligors),
        (m::payments::obligee(), &header.obligees),
    ] {
        if !people.is_empty() {
            rows.push(row(key, names(people, locale)));
        }
    }
    rows.push(row(
        m::payments::statement_date(),
        view! { <Day date=header.statement_date /> }.into_any(),
    ));
    rows.push(row(m::payments::period(), period(history)));
    rows.push(row(m::payments::monthly(header.statement_date), monthly(header)));
    if let Some((day, sum)) = header.arrears {
        rows.push(row(
            m::payments::arrears(day),
            view! { <Amount money=sum /> }.into_any(),
        ));
    }
    rows.push(row(
        m::payments::hold_unallocated(),
        view! { <Amount money=header.hold_unallocated /> }.into_any(),
    ));
    rows.push(row(
        m::payments::hold_allocated(),
        view! { <Amount money=header.hold_allocated /> }.into_any(),
    ));
    rows
}

fn row(key: Msg, value: AnyView) -> SummaryRow {
    SummaryRow { key, value }
}

/// Name, address and number of the office; the agency's own where the office is not to be shown.
fn office(site: &Site, locale: Locale, header: &HistoryHeader) -> AnyView {
    let known = header
        .office
        .as_ref()
        .and_then(|id| site.agency.office(id.as_str()));
    let Some(office) = known else {
        let (name, phone) = (
            site.agency.name.get(locale).to_owned(),
            site.agency.help.phone.clone(),
        );
        return view! { {name} <br /> <PhoneNumber number=phone /> }.into_any();
    };
    let lines = office
        .address
        .iter()
        .map(|line| view! { <br /> <span lang="en">{line.clone()}</span> });
    view! {
        {office.name.get(locale).to_owned()}
        {lines.collect_view()}
        <br />
        <PhoneNumber number=office.phone.clone() />
    }
    .into_any()
}

fn names(people: &[PersonName], locale: Locale) -> AnyView {
    joined(
        people
            .iter()
            .map(|name| view! { <span translate="no">{name.in_locale(locale)}</span> }),
    )
}

fn period(history: &PaymentHistory) -> AnyView {
    let (from, to) = history.header.period;
    let text = match history.filter.period {
        Period::All => m::payments::period_all(),
        _ => m::payments::period_span(from, to),
    };
    view! { {text} }.into_any()
}

fn monthly(header: &HistoryHeader) -> AnyView {
    if header.monthly.is_empty() {
        return view! { {m::payments::monthly_none()} }.into_any();
    }
    let pack = locales::use_pack();
    let lines = header.monthly.iter().flat_map(|line| {
        let kind = pack.say(&words::debt(line.debt));
        let amount = if line.approximate {
            m::payments::monthly_about(kind, line.amount)
        } else {
            m::payments::monthly_line(kind, line.amount)
        };
        let arrears =
            (line.arrears_payment.0 > 0).then(|| m::payments::monthly_arrears(line.arrears_payment));
        std::iter::once(amount).chain(arrears)
    });
    joined(lines.map(|line| view! { <span>{line}</span> }))
}

/// One below the other.
fn joined<V: IntoView + 'static>(parts: impl Iterator<Item = V>) -> AnyView {
    parts
        .zip(0..)
        .map(|(part, at)| view! { {(at > 0).then(|| view! { <br /> })} {part} })
        .collect_view()
        .into_any()
}
