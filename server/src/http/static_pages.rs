//! Which pages are the same for everyone? They are rendered once per language and sent from memory: no session, no database.

use std::collections::HashMap;
use std::sync::OnceLock;

use app::routes::{PageName, ROUTES};
use axum::response::Response;
use http::HeaderMap;
use locales::Locale;

use super::encoded::Encoded;
use super::{Portal, context};

type Key = (PageName, Locale);

/// Rendered pages, each made when first asked for (so that a start waits for none), all compressed by `prepare`.
pub struct StaticPages {
    pages: HashMap<Key, OnceLock<Encoded>>,
}

impl Default for StaticPages {
    fn default() -> Self {
        let names = ROUTES.iter().filter(|spec| spec.kind.is_kept());
        let keys = names.flat_map(|spec| Locale::ALL.iter().map(|locale| (spec.name, *locale)));
        Self {
            pages: keys.map(|key| (key, OnceLock::new())).collect(),
        }
    }
}

impl StaticPages {
    /// The answer for a page, or `None` if it is not a static one.
    pub fn respond(
        &self,
        portal: &Portal,
        name: PageName,
        locale: Locale,
        request: &HeaderMap,
    ) -> Option<Response> {
        let page = self.pages.get(&(name, locale))?;
        Some(page.get_or_init(|| render(portal, name, locale)).respond(request))
    }

    /// Renders and compresses all of them. Takes a second or so: for a thread of its own, after the start.
    pub fn prepare(&self, portal: &Portal) {
        for ((name, locale), page) in &self.pages {
            page.get_or_init(|| render(portal, *name, *locale)).compress();
        }
    }
}

fn render(portal: &Portal, name: PageName, locale: Locale) -> Encoded {
    let page = Encoded::page(html(portal, name, locale));
    let every = || Locale::ALL.iter().map(|locale| locale.tag()).collect::<Vec<_>>();
    match name {
        PageName::Chooser => page.in_languages(&every().join(", ")),
        _ => page.in_languages(locale.tag()),
    }
}

/// A page as everyone can read it at any time.
pub fn html(portal: &Portal, name: PageName, locale: Locale) -> String {
    let route = match name {
        PageName::Home => app::Route::Home,
        PageName::SignedOut => app::Route::SignedOut,
        PageName::Public(page) => app::Route::Public(page),
        _ => app::Route::Chooser,
    };
    let ctx = context::of_nobody(portal, &route.path(locale), locale);
    app::render(&ctx, app::screens::static_page(&ctx, &route))
}
