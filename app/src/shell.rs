//! What is around every page? The HTML document: its head, the bar, the menu, the footer, and what the small script must know.
//!
//! Order in the document: Quick Exit, skip link, agency, language; header; menu; `main`; footer; session warnings; drawings.
//! No inline scripts and no inline styles (the Content-Security-Policy forbids both): the small script reads what it needs
//! from the `data-` attributes of its own element, see `page_script`.

use leptos::prelude::*;
use locales::{Audience, Locale, Pack, m};

use crate::components::icon::Sprite;
use crate::components::language_switch::LanguageLink;
use crate::components::site_footer::SiteFooter;
use crate::components::site_header::{NavItem, SignOut, SiteHeader, SiteNav};
use crate::components::top_bar::TopBar;
use crate::context::Ctx;
use crate::head;
use crate::maintenance;
use crate::page::Page;
use crate::page_script::page_script;
use crate::routes::{EXIT, PageName, PublicPage, Route, SIGN_OUT_API};
use crate::session_end;

/// The whole document. Runs inside an owner that has the page's language in context.
pub fn shell(ctx: &Ctx, page: Page) -> impl IntoView + use<> {
    let agency = &ctx.site.agency;
    let service = agency.service.get(ctx.locale);
    let script = page_script(ctx, &page);
    let title = title(Pack::get(ctx.locale, Audience::Page), &page, service);
    let about = head::about(ctx, &page, &title);
    let maintenance = maintenance::announcement(ctx, &page);
    let account = ctx.session.is_some();
    let menu = account.then(|| menu(page.route.as_ref(), ctx.locale, ctx.own_accounts().is_ok()));
    let public_pages = public_pages(page.route.as_ref(), ctx);
    let until = session_end::until(ctx);
    let warnings = session_end::warnings(ctx, sign_out());
    let bar = view! {
        <TopBar
            agency=agency.short_name.get(ctx.locale).to_owned()
            home=Route::Home.path(ctx.locale)
            exit=EXIT.to_owned()
            languages=other_languages(ctx)
            form=page.carried_form
        />
    };
    view! {
        <!DOCTYPE html>
        <html lang=ctx.locale.tag()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{title}</title>
                <link rel="stylesheet" href=ctx.site.assets.url("portal.css") />
                {account.then(|| view! { <link rel="stylesheet" href=ctx.site.assets.url("account.css") /> })}
                <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
                {script}
                {about}
            </head>
            <body class=if account { "account" } else { "public" }>
                <SiteHeader service=service.to_owned() demonstration=ctx.site.demo>
                    {bar}
                </SiteHeader>
                {maintenance}
                <div class="page">
                    {menu} <main id="main" tabindex="-1">
                        {(page.body)()} {until}
                    </main>
                </div>
                <SiteFooter agency=agency.name.get(ctx.locale).to_owned() help=agency.help.clone() pages=public_pages />
                {warnings}
                <Sprite />
            </body>
        </html>
    }
}

/// Names the page, then the service; never a person, a case or an amount, because a tab is seen by whoever passes.
fn title(pack: &Pack, page: &Page, service: &str) -> String {
    let name = pack.say(&page.title);
    let service = service.to_owned();
    pack.say(&if page.has_errors {
        m::shell::title_with_errors(name, service)
    } else {
        m::shell::title(name, service)
    })
}

/// The account's pages that the reader can go to from here.
fn menu(here: Option<&Route>, locale: Locale, own_accounts: bool) -> impl IntoView + use<> {
    let on = |name| here.is_some_and(|route| route.name() == name);
    let mut items = vec![NavItem {
        href: Route::Account.path(locale),
        label: m::shell::overview(),
        current: on(PageName::Account),
    }];
    if let Some(route @ Route::Payments { .. }) = here {
        items.push(NavItem {
            href: route.path(locale),
            label: m::shell::payments(),
            current: true,
        });
    }
    if own_accounts {
        items.push(NavItem {
            href: Route::Authenticator.path(locale),
            label: m::authenticator::title(),
            current: on(PageName::Authenticator),
        });
    }
    view! { <SiteNav items=items sign_out=sign_out() /> }
}

/// What anybody may read, from the front page on.
fn public_pages(here: Option<&Route>, ctx: &Ctx) -> Vec<NavItem> {
    let item = |route: Route, label| NavItem {
        href: route.path(ctx.locale),
        label,
        current: here == Some(&route),
    };
    let home = item(Route::Home, m::shell::home());
    let pages = PublicPage::ALL.map(|page| item(Route::Public(page), page.title(&ctx.site.agency)));
    [home].into_iter().chain(pages).collect()
}

fn sign_out() -> SignOut {
    SignOut {
        action: SIGN_OUT_API.to_owned(),
        fields: Vec::new(),
    }
}

/// The same path and query under the other languages' prefixes; from a page without a language, their home pages.
fn other_languages(ctx: &Ctx) -> Vec<LanguageLink> {
    let prefix = format!("/{}", ctx.locale.tag());
    let rest = ctx
        .request
        .path
        .strip_prefix(&prefix)
        .filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let query = if ctx.request.query.is_empty() {
        String::new()
    } else {
        format!("?{}", ctx.request.query)
    };
    Locale::ALL
        .iter()
        .filter(|locale| **locale != ctx.locale)
        .map(|locale| LanguageLink {
            locale: *locale,
            href: match rest {
                Some(rest) => format!("/{}{rest}{query}", locale.tag()),
                None => Route::Home.path(*locale),
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use scraper::Html;

    use super::*;
    use crate::page::in_owner;
    use crate::screens::testing::{new_york, texts};

    #[test]
    fn the_footer_says_the_agency_s_hours_in_the_reader_s_language() {
        let said = |locale| {
            let footer = || view! { <SiteFooter agency=String::new() help=new_york().agency.help.clone() pages=Vec::new() /> };
            texts(
                &Html::parse_fragment(&in_owner(locale, || footer().to_html())),
                ".opening-hours",
            )
        };
        assert_eq!(said(Locale::En), ["Monday to Friday, 8:00 a.m. to 7:00 p.m."]);
        assert_eq!(said(Locale::ZhHans), ["周一至周五，上午 8:00 至晚上 7:00"]);
    }
}
