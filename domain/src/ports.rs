//! What must the outside offer?
//!
//! Use cases know the world through these traits and nothing else. Each method of the store is one
//! transaction or one read of one generation; "not found" is `None`; constraint failures are values.

mod authenticators;
mod ledger;
mod mails;
mod proofs;
mod registrations;
mod secrets;
mod sign_ins;
mod store;
mod world;

pub use authenticators::{
    AuthenticatorChange, AuthenticatorRecord, AuthenticatorSetup, Authenticators, SignInStep, UsedCode,
};
pub use ledger::{
    AllocationRecord, BalanceRecord, CaseRecord, HeldRecord, HoldRecord, Ledger, LedgerAccountRecord,
    ObligationRecord, OrderRecord, ParticipantRecord, PaymentRecord, PaymentSpan, ProtectionRecord,
    SentRecord,
};
pub use mails::{DeadMail, MailOutcome, Mails, TakenMail};
pub use proofs::{FinishedProof, LetterReason, LetterRequest, LettersAsked, Proofs};
pub use registrations::{
    Activated, Activation, LinkPurpose, LinkRecord, NewLink, PasswordReset, Registration, Registrations,
};
pub use secrets::{SecretMatch, SecretTry, Secrets};
pub use sign_ins::{
    Account, Attempt, AuditEntry, AuditEvent, FinishedSignIn, Limit, NewAccount, Reservation, Reserved,
    SessionRecord, SignIns, TokenHash,
};
pub use store::{
    DraftOwner, Drafts, Generation, Installation, Installations, SealedDraft, Store, StoreError,
};
pub use world::{Clock, Guess, Password, PasswordVerdict, Passwords, Random};
