//! What can a parent do here, and where is the door? The public front page.

use crate::routes::Next;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::button::{ButtonLink, Weight};
use crate::components::site_footer::PhoneNumber;
use crate::components::status_tag::Mark;
use crate::context::Ctx;
use crate::page::Page;
use crate::routes::Route;
use crate::screens::CREATE_ACCOUNT;
use crate::structured_data;

/// The page.
pub fn page(ctx: &Ctx) -> Page {
    let sign_in = Route::SignIn(Next::Account).path(ctx.locale);
    let phone = ctx.site.agency.help.phone.clone();
    let page = Page::new(Route::Home, m::home::title(), move || {
        view! {
            <div class="stack stack--sections">
                <section class="prose">
                    <h1 class="display">{m::home::title()}</h1>
                    <p class="lead">{m::home::lead()}</p>
                    <div class="actions">
                        <ButtonLink label=m::home::sign_in() href=sign_in />
                        <ButtonLink
                            label=m::home::create_account()
                            href=format!("#{CREATE_ACCOUNT}")
                            weight=Weight::Secondary
                        />
                    </div>
                </section>
                {services()}
                <section class="prose" id=CREATE_ACCOUNT tabindex="-1">
                    <h2>{m::home::create_title()}</h2>
                    <p>{m::home::create_text()} " " <PhoneNumber number=phone /></p>
                </section>
            </div>
        }
        .into_any()
    });
    Page {
        description: Some(m::home::lead()),
        structured_data: Some(structured_data::service(ctx)),
        ..page
    }
}

/// A service, and which parent has it: the services-by-role table of the state's own page.
struct Service {
    name: fn() -> Msg,
    receives: bool,
    pays: bool,
}

const SERVICES: [Service; 6] = [
    Service {
        name: m::home::payment_history,
        receives: true,
        pays: true,
    },
    Service {
        name: m::home::statements,
        receives: true,
        pays: true,
    },
    Service {
        name: m::home::email_office,
        receives: true,
        pays: true,
    },
    Service {
        name: m::home::disbursements,
        receives: true,
        pays: false,
    },
    Service {
        name: m::home::monthly_notice,
        receives: true,
        pays: false,
    },
    Service {
        name: m::home::coupons,
        receives: false,
        pays: true,
    },
];

fn services() -> impl IntoView {
    let rows = SERVICES.iter().map(|service| {
        view! {
            <tr>
                <th scope="row">{(service.name)()}</th>
                {has(service.receives)}
                {has(service.pays)}
            </tr>
        }
    });
    view! {
        <section>
            <h2 id="services">{m::home::services_title()}</h2>
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
