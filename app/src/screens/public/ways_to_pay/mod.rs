//! How can support be paid, what does it cost, how long does it take, and how does one notice a swindle? The ways are those of the
//! agency, in its order.

mod facts;
mod ways;

use domain::agency::WayToPay;
use leptos::prelude::*;
use locales::{Msg, m};

use super::edition::Edition;
use super::text::{paragraphs, points, section};
use crate::components::outside_link::OutsideLink;
use crate::routes::PublicPage;
use facts::facts;

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    let order = &edition.agency().ways_to_pay.order;
    let before = points([
        m::ways_to_pay::before_us(),
        m::ways_to_pay::before_number(),
        m::ways_to_pay::before_early(),
        m::ways_to_pay::before_several(),
    ]);
    let sections = order
        .iter()
        .filter_map(|way| Some(section(anchor(*way), title(*way), ways::content(edition, *way)?)))
        .collect_view();
    view! {
        {edition.heading(PublicPage::WaysToPay)}
        {section("before", m::ways_to_pay::before_title(), before)}
        {at_a_glance(edition)}
        {sections}
        {section("after", m::ways_to_pay::after_title(), after(edition))}
        {section("cannot", m::ways_to_pay::cannot_title(), cannot(edition))}
        {section("scams", m::ways_to_pay::scams_title(), scams(edition))}
        {edition.read_more(&[PublicPage::Glossary, PublicPage::Questions, PublicPage::Contact])}
    }
    .into_any()
}

fn anchor(way: WayToPay) -> &'static str {
    match way {
        WayToPay::Withholding => "withholding",
        WayToPay::Online => "online",
        WayToPay::Phone => "phone",
        WayToPay::Mail => "mail",
        WayToPay::MoneyOrder => "money-order",
        WayToPay::Cash => "cash",
    }
}

fn title(way: WayToPay) -> Msg {
    match way {
        WayToPay::Withholding => m::ways_to_pay::withholding_title(),
        WayToPay::Online => m::ways_to_pay::online_title(),
        WayToPay::Phone => m::ways_to_pay::phone_title(),
        WayToPay::Mail => m::ways_to_pay::mail_title(),
        WayToPay::MoneyOrder => m::ways_to_pay::money_order_title(),
        WayToPay::Cash => m::ways_to_pay::cash_title(),
    }
}

/// All ways in one table; it is the list of contents, too.
fn at_a_glance(edition: &Edition) -> AnyView {
    let ways = &edition.agency().ways_to_pay;
    let rows = ways.order.iter().filter_map(|way| {
        let (time, fee) = facts(ways, *way)?;
        Some(view! {
            <tr>
                <th scope="row">
                    <a href=format!("#{}", anchor(*way))>{title(*way)}</a>
                </th>
                <td>{time}</td>
                <td>{fee}</td>
            </tr>
        })
    });
    view! {
        <section id="glance">
            <h2>{m::ways_to_pay::glance_title()}</h2>
            <table class="ledger ledger--words">
                <caption class="visually-hidden">{m::ways_to_pay::glance_caption()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{m::ways_to_pay::glance_way()}</th>
                        <th scope="col">{m::ways_to_pay::glance_time()}</th>
                        <th scope="col">{m::ways_to_pay::glance_fee()}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn after(edition: &Edition) -> AnyView {
    let days = i64::from(edition.agency().ways_to_pay.missing_days);
    (
        paragraphs([m::ways_to_pay::after_shown()]),
        edition.call(m::ways_to_pay::after_missing(days)),
    )
        .into_any()
}

fn cannot(edition: &Edition) -> AnyView {
    let texts = [
        m::ways_to_pay::cannot_call(),
        m::ways_to_pay::cannot_change(),
        m::ways_to_pay::cannot_until(),
    ];
    view! {
        {paragraphs(texts)}
        {edition.help_line()}
        <p>{edition.link(PublicPage::LegalAid)}</p>
    }
    .into_any()
}

fn scams(edition: &Edition) -> AnyView {
    let report = edition.agency().scam_report.clone().map(|url| {
        view! {
            <p>
                <OutsideLink href=url>{m::ways_to_pay::scams_report()}</OutsideLink>
            </p>
        }
    });
    let signs = points([
        m::ways_to_pay::scams_hurry(),
        m::ways_to_pay::scams_way(),
        m::ways_to_pay::scams_code(),
        m::ways_to_pay::scams_link(),
        m::ways_to_pay::scams_faster(),
    ]);
    view! {
        <p>{m::ways_to_pay::scams_signs()}</p>
        {signs}
        <p>{m::ways_to_pay::scams_do()}</p>
        {edition.help_line()}
        <p>
            <strong>{m::ways_to_pay::scams_never()}</strong>
        </p>
        <p>{m::ways_to_pay::scams_paid()}</p>
        {report}
    }
    .into_any()
}
