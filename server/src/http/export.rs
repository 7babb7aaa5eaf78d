//! What of the portal can be kept as files? Its static and public pages in every language, what they are made of, and the files at
//! the root.

use std::collections::{BTreeMap, BTreeSet};

use app::routes::{ROUTES, Route};
use axum::body::Bytes;
use domain::error::AppError;
use locales::Locale;

use super::encoded::Encoded;
use super::{Portal, assets, context, static_pages};

/// Every file by its name in the folder. A page is the index of a folder, which every web server finds without settings.
pub fn files(portal: &Portal) -> BTreeMap<String, Bytes> {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    let mut exported: BTreeSet<String> = portal.root_files.iter().map(|(path, _)| path.clone()).collect();
    for spec in ROUTES {
        if !spec.kind.is_kept() {
            continue;
        }
        for locale in Locale::ALL {
            let path = spec.pattern.replace("{locale}", locale.tag());
            // A page without a language in its address is there once.
            if exported.insert(path.clone()) {
                let file = format!("{path}/index.html").replace("//", "/");
                pages.insert(file, static_pages::lasting(portal, spec.name, *locale));
            }
        }
    }
    for (path, error) in [
        ("/404.html", AppError::NotFound),
        ("/503.html", AppError::Interrupted),
    ] {
        pages.insert(path.to_owned(), instead(portal, &error));
    }

    let mut files = BTreeMap::new();
    portal.root_files.prepare();
    for (path, file) in portal.root_files.iter() {
        add(&mut files, path, file);
    }
    for address in pages.values().flat_map(|html| addresses(html)) {
        let asset = address.strip_prefix("/assets/").and_then(assets::cached);
        if let Some(asset) = asset.filter(|_| exported.insert(address.to_owned())) {
            add(&mut files, address, &asset);
        }
    }
    for (path, html) in &pages {
        let html = lead_to_the_portal(html, &portal.site.base_url, &exported);
        let page = Encoded::page(html);
        page.compress();
        add(&mut files, path, &page);
    }
    files
}

/// A file and its compressed neighbours.
fn add(files: &mut BTreeMap<String, Bytes>, path: &str, file: &Encoded) {
    let name = path.trim_start_matches('/');
    for (ending, bytes) in file.forms() {
        files.insert(format!("{name}{ending}"), bytes.clone());
    }
}

/// What a web server says by itself: of addresses that are nobody's, and while the portal behind it is away.
fn instead(portal: &Portal, error: &AppError) -> String {
    let ctx = context::of_nobody(portal, &Route::Chooser.path(Locale::En), Locale::En);
    let page = app::screens::errors::page_in_every_language(&ctx, error, false);
    app::render(&ctx, page)
}

/// What attributes hold that begin with a slash: addresses on our own host.
fn addresses(html: &str) -> impl Iterator<Item = &str> {
    let after = html.match_indices("=\"/").map(|(at, _)| &html[at + 2..]);
    after.filter_map(|rest| rest.split('"').next())
}

/// What is not among the files (sign-in, the way out) is at the portal, wherever the files are served.
fn lead_to_the_portal(html: &str, base: &str, exported: &BTreeSet<String>) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("=\"/") {
        let (before, address) = rest.split_at(at + 2);
        let path = address.split(['"', '?', '#']).next().unwrap_or_default();
        out.push_str(before);
        if !exported.contains(path) {
            out.push_str(base);
        }
        rest = address;
        // The slash, so that the search goes on behind it.
        out.push('/');
        rest = &rest[1..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_the_portal_unless_it_is_among_the_files() {
        let html = r#"<a href="/en">a</a><a href="/en/sign-in?next=x">b</a><a href="/en#top">c</a><a href="https://x.example/">d</a>"#;
        let exported = BTreeSet::from(["/en".to_owned()]);
        assert_eq!(
            lead_to_the_portal(html, "https://portal.example", &exported),
            html.replace("\"/en/sign-in", "\"https://portal.example/en/sign-in")
        );
        assert_eq!(
            addresses(html).collect::<Vec<_>>(),
            ["/en", "/en/sign-in?next=x", "/en#top"]
        );
    }
}
