//! `[security]`: whom does somebody tell who has found a hole in the portal? Published as `/.well-known/security.txt` (RFC 9116);
//! without this section there is no such file.

use serde::Deserialize;

use super::Problem;

/// Section `[security]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Security {
    /// `PORTAL_SECURITY__CONTACT`: where to write or call: an address that begins with `mailto:`, `https:` or `tel:`.
    pub contact: String,
    /// `PORTAL_SECURITY__LANGUAGES`: tags of the languages that are read there. Default English.
    #[serde(default = "english")]
    pub languages: Vec<String>,
}

impl Security {
    pub(super) fn check(&self) -> Result<(), Problem> {
        let starts = ["mailto:", "https:", "tel:"];
        if !starts.iter().any(|start| self.contact.starts_with(start)) || !one_line(&self.contact) {
            return Err(Problem::new(
                "security.contact",
                "an address that begins with mailto:, https: or tel:",
            ));
        }
        if self.languages.is_empty() || !self.languages.iter().all(|tag| one_line(tag) && !tag.is_empty()) {
            return Err(Problem::new(
                "security.languages",
                "tags of languages, such as [\"en\"]",
            ));
        }
        Ok(())
    }
}

fn english() -> Vec<String> {
    vec!["en".to_owned()]
}

/// Without spaces and line breaks, which would begin another field.
fn one_line(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}
