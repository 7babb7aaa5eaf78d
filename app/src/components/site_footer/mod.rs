//! How does a reader reach a person, and what else is there to read? The same order on every page (WCAG 3.2.6).

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use domain::agency::HelpLine;
use leptos::prelude::*;
use locales::m;

use crate::components::icon::{Icon, Symbol};
use crate::components::opening_hours::OpeningHours;
use crate::components::site_header::NavItem;

/// Telephone, TTY, hours, language help; then the public pages.
#[component]
pub fn SiteFooter(
    /// The agency's full name in the page's language.
    agency: String,
    /// Its lines.
    help: HelpLine,
    /// Every page that anybody may read.
    pages: Vec<NavItem>,
) -> impl IntoView {
    let number = |label, number: String| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>
                    <PhoneNumber number=number />
                </dd>
            </div>
        }
    };
    let hours = help.hours;
    let hours = (!hours.days().is_empty()).then(|| {
        view! {
            <div>
                <dt>{m::shell::hours()}</dt>
                <dd>
                    <OpeningHours hours=hours />
                </dd>
            </div>
        }
    });
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p class="site-footer__agency">{agency}</p>
                <dl class="site-footer__lines">
                    {number(m::shell::phone(), help.phone)} {help.tty.map(|tty| number(m::shell::tty(), tty))} {hours}
                    {help.language_line.map(|line| number(m::shell::language_line(), line))}
                </dl>
                <nav class="site-footer__pages" aria-label=m::shell::public_pages()>
                    <ul>{pages.into_iter().map(page).collect_view()}</ul>
                </nav>
            </div>
        </footer>
    }
}

fn page(item: NavItem) -> impl IntoView {
    let current = item.current.then_some("page");
    view! {
        <li>
            <a href=item.href aria-current=current>
                {item.label}
            </a>
        </li>
    }
}

/// A number one can call by touching it.
#[component]
pub fn PhoneNumber(
    /// As it is written; letters and spaces are left out of the call.
    #[prop(into)]
    number: String,
) -> impl IntoView {
    let dial: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    view! {
        <a class="phone-number" href=format!("tel:{dial}")>
            <Icon symbol=Symbol::Phone />
            <span>{number}</span>
        </a>
    }
}
