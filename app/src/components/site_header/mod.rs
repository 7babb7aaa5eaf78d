//! What service is this, and where can the reader go in it?

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::{
    button::PostButton,
    icon::{Icon, Symbol},
};

/// One entry of the navigation.
#[derive(Clone, Debug, PartialEq)]
pub struct NavItem {
    /// Address of the page.
    pub href: String,
    /// Its title.
    pub label: Msg,
    /// Whether this is the page.
    pub current: bool,
}

/// Where and with what a sign-out is posted.
#[derive(Clone, Debug, PartialEq)]
pub struct SignOut {
    /// Address of the post.
    pub action: String,
    /// Hidden fields, such as a form token.
    pub fields: Vec<(&'static str, String)>,
}

/// The head of every page: the bar, which stays, and the service's name, which scrolls away.
#[component]
pub fn SiteHeader(
    /// The service's name in the page's language.
    service: String,
    /// Whether this is a demonstration, and says so.
    demonstration: bool,
    /// The `TopBar`.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="site-header">
            {children()} {demonstration.then(|| view! { <p class="demonstration">{m::shell::demonstration()}</p> })}
            <p class="site-header__name">{service}</p>
        </header>
    }
}

/// The account's pages: a column from 60em, folded under the word Menu before.
#[component]
pub fn SiteNav(
    /// In the order of need, at most twelve.
    items: Vec<NavItem>,
    /// How to leave; the last entry.
    sign_out: SignOut,
) -> impl IntoView {
    let links = items
        .into_iter()
        .map(|item| {
            let current = item.current.then_some("page");
            view! {
                <li>
                    <a class="site-nav__link" href=item.href aria-current=current>
                        {item.label}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="site-nav" id="menu" aria-label=m::shell::menu()>
            <details class="unfolds">
                <summary class="site-nav__summary">
                    <Icon symbol=Symbol::Menu />
                    <span>{m::shell::menu()}</span>
                </summary>
                <ul class="site-nav__list">
                    {links} <li>
                        <PostButton label=m::shell::sign_out() action=sign_out.action fields=sign_out.fields />
                    </li>
                </ul>
            </details>
        </nav>
    }
}
