//! Which pages may anybody read without signing in? The texts of the public site, without the front page.

use locales::{Msg, m};

/// A page of the public site. Its row in the table of routes says where it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PublicPage {
    /// What words mean.
    Glossary,
}

impl PublicPage {
    /// Every one, in the order of the menu, then of the footer.
    pub const ALL: [Self; 1] = [Self::Glossary];

    /// What the page is called: its heading, its tab, and every link to it.
    pub fn title(self) -> Msg {
        match self {
            Self::Glossary => m::glossary::title(),
        }
    }
}
