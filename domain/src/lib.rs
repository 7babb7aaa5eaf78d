//! What is true in child support: types, rules, use cases, and the ports they need.
//!
//! Nothing here knows of HTML, SQL or HTTP, and all of it compiles for the browser. Where to look:
//!
//! 1. [`ids`], [`codes`], [`names`]: the words of the field.
//! 2. [`forms`]: what was typed, and its mistakes. [`error`]: what can go wrong for a person.
//! 3. [`policy`]: which role sees which field: the one table.
//! 4. [`cases`], [`payments`], [`overview`]: what a parent reads. [`due`]: when support falls due next.
//! 5. [`sign_in`], [`authenticator`], [`session`], [`accounts`], [`registration`], [`recovery`], [`drafts`]: coming in, staying, leaving.
//!    [`mails`]: what is written to people.
//! 6. [`secrets`], [`proof`]: with what somebody proves who they are.
//! 7. [`finder`]: which page is looked for.
//! 8. [`feed`]: what the agency's case system sends every night.
//! 9. [`ports`] and [`Ctx`]: what the server must offer.
//!
//! Words: a *custodial parent* receives support, a *noncustodial parent* pays it; a *payment* is money
//! received, an *allocation* says how it was applied, a *disbursement* is money sent.

pub mod accounts;
pub mod agency;
pub mod authenticator;
pub mod cases;
pub mod client;
pub mod codes;
mod ctx;
pub mod drafts;
pub mod due;
pub mod error;
pub mod feed;
pub mod finder;
pub mod forms;
pub mod ids;
pub mod links;
pub mod mails;
pub mod names;
pub mod overview;
pub mod passwords;
pub mod payments;
pub mod policy;
pub mod ports;
pub mod proof;
pub mod recovery;
pub mod registration;
pub mod secrets;
pub mod session;
pub mod sign_in;

pub use ctx::{AgencyRules, Ctx};
