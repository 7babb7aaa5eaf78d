//! What lies at the root beside the pages? The files of `public/`, and those for programs that read the site: what they may
//! visit, and which pages there are.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use app::routes::{EXIT, PageName, ROUTES};
use axum::body::Bytes;
use locales::Locale;

use super::assets::{content_type, public_files};
use super::encoded::{AN_HOUR, Encoded};
use crate::config::Config;

/// The files by their paths, made once at start.
pub struct RootFiles(BTreeMap<String, Encoded>);

impl RootFiles {
    /// Every file of this portal.
    pub fn new(config: &Config) -> Self {
        let base = config.server.base_url.origin();
        let mut files: BTreeMap<String, Encoded> = public_files().collect();
        let mut add = |path: &str, text: String| {
            files.insert(
                path.to_owned(),
                Encoded::new(content_type(path), AN_HOUR, Bytes::from(text)),
            );
        };
        add("/robots.txt", robots(&base));
        add("/sitemap.xml", sitemap(&base));
        Self(files)
    }

    /// Each path and its file.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Encoded)> {
        self.0.iter()
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&Encoded> {
        self.0.get(path)
    }

    /// Makes their small forms.
    pub fn prepare(&self) {
        let pictures = [".png", ".ico"];
        for (path, file) in self.iter() {
            if !pictures.iter().any(|ending| path.ends_with(ending)) {
                file.compress();
            }
        }
    }
}

/// RFC 9309: public pages may be visited; what needs a sign-in, what a form is sent to, and the way out, may not.
fn robots(base: &str) -> String {
    let mut text = format!("User-agent: *\nDisallow: /api/\nDisallow: {EXIT}\n");
    let mut closed: Vec<String> = Vec::new();
    for spec in ROUTES.iter().filter(|spec| !spec.name.is_findable()) {
        let path = spec.pattern.replace("{locale}", "*");
        // A line holds for everything that begins with it.
        if !closed
            .iter()
            .any(|shorter| path.starts_with(&format!("{shorter}/")))
        {
            let _ = writeln!(text, "Disallow: {path}");
            closed.push(path);
        }
    }
    let _ = writeln!(text, "\nSitemap: {base}/sitemap.xml");
    text
}

/// Every page that anybody may find, in each language, with its sisters in the others.
fn sitemap(base: &str) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for spec in ROUTES.iter().filter(|spec| spec.name.is_findable()) {
        let mut links = String::new();
        for (language, path) in spec.name.alternates() {
            let _ = writeln!(
                links,
                "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{base}{path}\"/>"
            );
        }
        for locale in Locale::ALL {
            let path = spec.pattern.replace("{locale}", locale.tag());
            let _ = writeln!(xml, "<url><loc>{base}{path}</loc>\n{links}</url>");
            if spec.name == PageName::Chooser {
                break;
            }
        }
    }
    xml.push_str("</urlset>\n");
    xml
}
