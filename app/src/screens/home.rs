//! What can a parent do here, and where is the door? The public front page.

use std::sync::Arc;

use domain::agency::{AccountKind, ProofMethod};
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use crate::components::button::{ButtonLink, Weight};
use crate::components::help_line::HelpLine;
use crate::components::search_form::{ANSWER, SearchForm};
use crate::components::site_footer::PhoneNumber;
use crate::components::status_tag::Mark;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::{CREATE_ACCOUNT, Next, PublicPage, Route};
use crate::site::Site;
use crate::structured_data;

/// The page.
pub fn page(ctx: &Ctx) -> Page {
    let sign_in = Route::SignIn(Next::Account).path(ctx.locale);
    let create = match ctx.site.agency.accounts.kind {
        AccountKind::Own => Route::CreateAccount.path(ctx.locale),
        AccountKind::Linked => format!("#{CREATE_ACCOUNT}"),
    };
    let (site, locale) = (Arc::clone(&ctx.site), ctx.locale);
    let help = site.agency.help.clone();
    let page = Page::new(Route::Home, m::home::title(), move || {
        view! {
            <div class="stack stack--sections">
                <section class="prose">
                    <h1 class="display">{m::home::title()}</h1>
                    <p class="lead">{m::home::lead()}</p>
                    <div class="actions">
                        <ButtonLink label=m::home::sign_in() href=sign_in />
                        <ButtonLink label=m::home::create_account() href=create weight=Weight::Secondary />
                    </div>
                    {first_steps(&site, locale)}
                </section>
                {services()}
                {finder(locale)}
                {not_yet(&site)}
                <section class="prose">
                    <h2>{m::home::contact_title()}</h2>
                    <HelpLine
                        phone=help.phone
                        tty=help.tty
                        hours=help.hours
                        language_line=help.language_line
                    />
                    {links(&site, locale, &[PublicPage::Contact, PublicPage::LanguageHelp, PublicPage::LegalAid, PublicPage::Safety])}
                </section>
            </div>
        }
        .into_any()
    });
    Page {
        structured_data: Some(structured_data::service(ctx)),
        ..page
    }
}

/// Accounts of the state cannot be linked yet.
fn not_yet(site: &Site) -> Option<AnyView> {
    let phone = site.agency.help.phone.clone();
    let linked = site.agency.accounts.kind == AccountKind::Linked;
    linked.then(|| {
        view! {
            <section class="prose" id=CREATE_ACCOUNT tabindex="-1">
                <h2>{m::home::create_title()}</h2>
                <p>{m::home::create_text()} " " <PhoneNumber number=phone /></p>
            </section>
        }
        .into_any()
    })
}

/// What to read before the first visit to an account.
fn first_steps(site: &Site, locale: Locale) -> impl IntoView + use<> {
    let proof = &site.agency.proof;
    let letter = Route::Public(PublicPage::GetYourPin).path(locale);
    let pin = proof
        .uses(ProofMethod::Pin)
        .then(|| link(letter.clone(), m::home::letter_pin()));
    let web_id = proof
        .uses(ProofMethod::WebId)
        .then(|| link(letter, m::home::letter_web_id()));
    let get_started = Route::Public(PublicPage::GetStarted).path(locale);
    view! { <ul class="list">{pin} {web_id} {link(get_started, m::home::get_started())}</ul> }
}

/// Whoever knows what they want need not know what the page is called.
fn finder(locale: Locale) -> impl IntoView {
    let page = Route::Public(PublicPage::Find).path(locale);
    view! {
        <section class="prose">
            <h2>{m::find::title()}</h2>
            <SearchForm action=format!("{page}#{ANSWER}") all=Some(page) weight=Weight::Secondary />
        </section>
    }
}

fn links(site: &Site, locale: Locale, pages: &[PublicPage]) -> impl IntoView + use<> {
    let links = pages
        .iter()
        .map(|page| link(Route::Public(*page).path(locale), page.title(&site.agency)));
    view! { <ul class="list">{links.collect_view()}</ul> }
}

fn link(href: String, text: Msg) -> impl IntoView {
    view! { <li><a href=href>{text}</a></li> }
}

/// A service, and which parent has it: the services-by-role table of the state's own page.
struct Service {
    name: fn() -> Msg,
    /// Whether this site has it. What it has not yet stands in the table all the same: the agency has it, by phone.
    is_here: bool,
    receives: bool,
    pays: bool,
}

const SERVICES: [Service; 6] = [
    Service {
        name: m::home::payment_history,
        is_here: true,
        receives: true,
        pays: true,
    },
    Service {
        name: m::home::statements,
        is_here: false,
        receives: true,
        pays: true,
    },
    Service {
        name: m::home::email_office,
        is_here: false,
        receives: true,
        pays: true,
    },
    Service {
        name: m::home::disbursements,
        is_here: false,
        receives: true,
        pays: false,
    },
    Service {
        name: m::home::monthly_notice,
        is_here: false,
        receives: true,
        pays: false,
    },
    Service {
        name: m::home::coupons,
        is_here: false,
        receives: false,
        pays: true,
    },
];

fn services() -> impl IntoView {
    let rows = SERVICES.iter().map(|service| {
        view! {
            <tr>
                <th scope="row">
                    {(service.name)()}
                    {(!service.is_here).then(|| view! { <span class="line small">{m::home::not_here_yet()}</span> })}
                </th>
                {has(service.receives)}
                {has(service.pays)}
            </tr>
        }
    });
    view! {
        <section>
            <h2 id="services">{m::home::services_title()}</h2>
            <p>{m::home::services_text()}</p>
            <table class="ledger ledger--words">
                <caption class="visually-hidden">{m::home::services_caption()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{m::home::service()}</th>
                        <th scope="col">{m::home::receives()}</th>
                        <th scope="col">{m::home::pays()}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
}

fn has(yes: bool) -> impl IntoView {
    let word = if yes { m::home::yes() } else { m::home::no() };
    view! { <td><Mark yes=yes label=word /></td> }
}
