//! What does a use case need from the outside, in one value?

use std::sync::Arc;
use std::time::Duration;

use crate::ports::{Clock, Passwords, Random, Store};

/// The ports, wired once by the server and handed to every use case. Cloning is cheap.
#[derive(Clone)]
pub struct Ctx {
    /// Where everything is kept.
    pub store: Arc<dyn Store>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Unpredictable bytes.
    pub random: Arc<dyn Random>,
    /// Hashing of passwords.
    pub passwords: Arc<dyn Passwords>,
    /// What the agency has decided.
    pub agency: Arc<AgencyRules>,
}

/// Decisions of the agency that use cases follow, from its configuration file.
#[derive(Clone, Debug)]
pub struct AgencyRules {
    /// A session ends after so long without a request.
    pub idle: Duration,
    /// So long before that, the page asks whether to stay.
    pub warning: Duration,
    /// A session ends after so long whatever happens.
    pub absolute: Duration,
    /// Sessions that one account may have at a time.
    pub sessions_per_account: u32,
    /// How long the draft of a signed-in person is kept.
    pub account_draft: Duration,
    /// How long the draft of a visitor is kept.
    pub visitor_draft: Duration,
    /// How long the link in an activation mail works.
    pub activation_link: Duration,
    /// Whether several people may have one e-mail address.
    pub shared_email: bool,
    /// Names of the agency and its services: too well known for a password.
    pub words: Vec<String>,
}

impl Default for AgencyRules {
    /// The product's defaults: 20 minutes idle with 2 minutes of warning, 12 hours at most, five
    /// sessions, drafts for 72 hours with an account and 2 hours without, activation links for a day.
    fn default() -> Self {
        Self {
            idle: Duration::from_mins(20),
            warning: Duration::from_mins(2),
            absolute: Duration::from_hours(12),
            sessions_per_account: 5,
            account_draft: Duration::from_hours(72),
            visitor_draft: Duration::from_hours(2),
            activation_link: Duration::from_hours(24),
            shared_email: false,
            words: Vec::new(),
        }
    }
}
