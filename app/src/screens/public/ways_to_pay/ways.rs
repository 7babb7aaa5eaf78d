//! What does one do to pay in each way?

use domain::agency::{Cash, Mail, Online, Phone, WayToPay, WriteOn};
use leptos::prelude::*;
use locales::m;

use super::super::text::{paragraph, paragraphs, points};
use super::Edition;
use super::facts::facts;
use crate::components::notice::Notice;
use crate::components::opening_hours::OpeningHours;
use crate::components::outside_link::OutsideLink;
use crate::components::site_footer::PhoneNumber;
use crate::components::status_tag::Tone;
use crate::components::summary_list::{SummaryList, SummaryRow};
use crate::routes::PublicPage;

/// What stands under the heading of a way; nothing for a way that the agency does not have.
pub fn content(edition: &Edition, way: WayToPay) -> Option<AnyView> {
    let ways = &edition.agency().ways_to_pay;
    let text = match way {
        WayToPay::Withholding => withholding(),
        WayToPay::Online => online(edition, ways.online.as_ref()?),
        WayToPay::Phone => phone(ways.phone.as_ref()?),
        WayToPay::Mail => mail(ways.mail.as_ref()?),
        WayToPay::MoneyOrder => money_order(),
        WayToPay::Cash => cash(ways.cash.as_ref()?),
    };
    let (time, fee) = facts(ways, way)?;
    let rows = vec![
        SummaryRow {
            key: m::ways_to_pay::glance_time(),
            value: view! { {time} }.into_any(),
        },
        SummaryRow {
            key: m::ways_to_pay::glance_fee(),
            value: view! { {fee} }.into_any(),
        },
    ];
    Some(view! { <SummaryList rows=rows /> {text} }.into_any())
}

fn withholding() -> AnyView {
    paragraphs([
        m::ways_to_pay::withholding_text(),
        m::ways_to_pay::withholding_stub(),
        m::ways_to_pay::withholding_job(),
        m::ways_to_pay::withholding_wrong(),
    ])
}

fn online(edition: &Edition, online: &Online) -> AnyView {
    let speaks = online.languages.iter().any(|tag| tag == edition.locale.tag());
    let language = (!speaks).then(|| paragraph(m::ways_to_pay::online_language()));
    let exit = edition.link_to(PublicPage::Safety, "exit", m::safety::title());
    let ready = points([
        m::ways_to_pay::online_ready_case(),
        m::ways_to_pay::online_ready_card(),
    ]);
    let url = online.url.clone();
    view! {
        {paragraph(m::ways_to_pay::online_text())}
        <Notice tone=Tone::Wait title=m::ways_to_pay::online_exit()>
            <p>{exit}</p>
        </Notice>
        {language}
        <p>{m::ways_to_pay::online_ready()}</p>
        {ready}
        <p>
            <OutsideLink href=url>{m::ways_to_pay::online_go()}</OutsideLink>
        </p>
        {paragraph(m::ways_to_pay::online_keep())}
    }
    .into_any()
}

fn phone(phone: &Phone) -> AnyView {
    let (number, hours) = (phone.number.clone(), phone.hours.clone());
    view! {
        <p>{m::ways_to_pay::phone_text()} " " <PhoneNumber number=number /></p>
        <p>
            <OpeningHours hours=hours />
        </p>
        {paragraphs([m::ways_to_pay::phone_interpreter(), m::ways_to_pay::phone_private()])}
    }
    .into_any()
}

/// Payee and address stay as they are in every language: the bank and the post read them.
fn mail(mail: &Mail) -> AnyView {
    let write = mail.write.iter().map(|what| match what {
        WriteOn::Name => m::ways_to_pay::mail_write_name(),
        WriteOn::Case => m::ways_to_pay::mail_write_case(),
        WriteOn::Order => m::ways_to_pay::mail_write_order(),
        WriteOn::County => m::ways_to_pay::mail_write_county(),
    });
    let lines = mail
        .address
        .iter()
        .map(|line| view! { <span class="line">{line.clone()}</span> });
    let payee = mail.payee.clone();
    let last = [m::ways_to_pay::mail_keep(), m::ways_to_pay::mail_returned()];
    view! {
        <ol class="list">
            <li>
                {m::ways_to_pay::mail_payable()}
                <strong class="line" lang="en" translate="no">
                    {payee}
                </strong>
            </li>
            <li>
                {m::ways_to_pay::mail_write()} {points(write)} <p>
                    <strong>{m::ways_to_pay::mail_no_ssn()}</strong>
                </p>
            </li>
            <li>
                {m::ways_to_pay::mail_coupon()} <span class="line">{m::ways_to_pay::mail_coupon_none()}</span>
            </li>
            <li>
                {m::ways_to_pay::mail_to()} <address lang="en" translate="no">
                    {lines.collect_view()}
                </address>
            </li>
        </ol>
        <p>
            <strong>{m::ways_to_pay::mail_no_cash()}</strong>
        </p>
        {paragraphs(last)}
    }
    .into_any()
}

fn money_order() -> AnyView {
    let texts = [
        m::ways_to_pay::money_order_text(),
        m::ways_to_pay::money_order_fill(),
    ];
    view! {
        {paragraphs(texts)}
        <p>{m::ways_to_pay::money_order_mail()}</p>
        <p>
            <a href="#mail">{m::ways_to_pay::mail_title()}</a>
        </p>
    }
    .into_any()
}

fn cash(cash: &Cash) -> AnyView {
    let code = cash.code.then(m::ways_to_pay::cash_bring_code);
    let bring = [Some(m::ways_to_pay::online_ready_case()), code];
    let limit = cash.most.map(|most| paragraph(m::ways_to_pay::cash_limit(most)));
    let url = cash.url.clone();
    view! {
        {paragraph(m::ways_to_pay::cash_text())}
        <p>{m::ways_to_pay::cash_bring()}</p>
        {points(bring.into_iter().flatten())}
        {limit}
        {paragraph(m::ways_to_pay::cash_receipt())}
        <p>
            <OutsideLink href=url>{m::ways_to_pay::cash_find()}</OutsideLink>
        </p>
    }
    .into_any()
}
