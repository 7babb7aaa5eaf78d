//! Which pages are the same for everyone? They are rendered once per language and sent from memory: no session, no database.
//! One that says how things stand now, such as who answers the telephone, is rendered again when that changes.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use app::routes::{PageName, ROUTES};
use axum::response::Response;
use http::HeaderMap;
use jiff::Timestamp;
use locales::Locale;

use super::encoded::Encoded;
use super::html;
use super::{Portal, context};

type Key = (PageName, Locale);

/// Rendered pages, each made when first asked for (so that a start waits for none), all compressed by `prepare`.
pub struct StaticPages {
    pages: HashMap<Key, RwLock<Option<Arc<Kept>>>>,
}

/// A page, and the moment at which it may say something else, if there is one.
struct Kept {
    page: Encoded,
    until: Option<Timestamp>,
}

impl Default for StaticPages {
    fn default() -> Self {
        let names = ROUTES.iter().filter(|spec| spec.kind.is_kept());
        let keys = names.flat_map(|spec| Locale::ALL.iter().map(|locale| (spec.name, *locale)));
        // The chooser speaks all languages at once.
        let keys = keys.filter(|(name, locale)| *name != PageName::Chooser || *locale == Locale::En);
        Self {
            pages: keys.map(|key| (key, RwLock::default())).collect(),
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
        let place = self.pages.get(&(name, locale))?;
        let kept = place.read().unwrap_or_else(PoisonError::into_inner).clone();
        let kept = match kept {
            Some(kept) if kept.is_true(portal) => kept,
            // A few times a day; its readers before had it small, and so do those after.
            Some(_) => renew(place, portal, name, locale, Encoded::compress),
            None => renew(place, portal, name, locale, |_| ()),
        };
        Some(kept.page.respond(request))
    }

    /// Renders and compresses all of them. Takes a second or so: for a thread of its own, after the start.
    pub fn prepare(&self, portal: &Portal) {
        for ((name, locale), place) in &self.pages {
            renew(place, portal, *name, *locale, Encoded::compress);
        }
    }
}

impl Kept {
    fn is_true(&self, portal: &Portal) -> bool {
        self.until.is_none_or(|until| portal.domain.clock.now() < until)
    }
}

/// Makes a page and puts it into its place.
fn renew(
    place: &RwLock<Option<Arc<Kept>>>,
    portal: &Portal,
    name: PageName,
    locale: Locale,
    finish: impl FnOnce(&Encoded),
) -> Arc<Kept> {
    let kept = Arc::new(render(portal, name, locale));
    finish(&kept.page);
    *place.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&kept));
    kept
}

fn render(portal: &Portal, name: PageName, locale: Locale) -> Kept {
    let (ctx, route) = asked(portal, name, locale);
    let (page, until) = app::screens::kept_page(&ctx, &route);
    let page = Encoded::page(app::render(&ctx, page));
    let page = match name {
        PageName::Chooser => page.in_languages(&html::every_language()),
        _ => page.in_languages(locale.tag()),
    };
    Kept { page, until }
}

/// A page as everyone can read it at any time.
pub fn lasting(portal: &Portal, name: PageName, locale: Locale) -> String {
    let (ctx, route) = asked(portal, name, locale);
    app::render(&ctx, app::screens::static_page(&ctx, &route))
}

/// The request of nobody for a page.
fn asked(portal: &Portal, name: PageName, locale: Locale) -> (app::Ctx, app::Route) {
    let route = match name {
        PageName::Home => app::Route::Home,
        PageName::SignedOut => app::Route::SignedOut,
        PageName::Activated => app::Route::Activated,
        PageName::PasswordChanged => app::Route::PasswordChanged,
        PageName::Public(page) => app::Route::Public(page),
        _ => app::Route::Chooser,
    };
    (context::of_nobody(portal, &route.path(locale), locale), route)
}
