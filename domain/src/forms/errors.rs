//! Which field has which mistake?

use locales::{Msg, m};
use serde::{Deserialize, Serialize};

use super::wire::Wire;

/// A field of a form, by its name in HTML; in the order in which forms have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// New account: what the person is called.
    Name,
    /// New account, and whoever forgot something: the e-mail address.
    Email,
    /// New account: the language to read.
    Written,
    /// New account: the language to speak.
    Spoken,
    /// Sign-in and new account: the user ID.
    UserId,
    /// Sign-in: the password. Never kept in a draft.
    Password,
    /// Sign-in with a second factor: a code from the app, or a recovery code. Never kept in a draft.
    Code,
    /// New account, and whoever forgot it: the new password. Never kept in a draft.
    NewPassword,
    /// New account: consent to the terms.
    Terms,
    /// After a new account: which wish for one it was. In a draft alone, never in a form.
    Registration,
    /// Proof: which parent somebody is.
    As,
    /// Proof: the case number.
    CaseNumber,
    /// Proof: the Social Security number. Never kept in a draft.
    Ssn,
    /// Proof: the last digits of card or account. Never kept in a draft.
    CardDigits,
    /// Proof: the Web ID. Never kept in a draft.
    WebId,
    /// Proof: the PIN. Never kept in a draft.
    Pin,
    /// Proof: which button was pressed.
    Ask,
    /// Where to go after sign-in.
    Next,
    /// Payment history: which period.
    Period,
    /// Payment history: first day of a period of one's own.
    From,
    /// Payment history: last day of a period of one's own.
    To,
    /// Payment history: which kind of row.
    Kind,
    /// A list: which page.
    Page,
    /// A list: how many rows a page has.
    Rows,
    /// Page finder: what is looked for.
    Sought,
    /// Page finder: for which parent.
    Show,
}

impl Field {
    /// Every field there is.
    pub const ALL: [Self; 26] = [
        Self::Name,
        Self::Email,
        Self::Written,
        Self::Spoken,
        Self::UserId,
        Self::Password,
        Self::Code,
        Self::NewPassword,
        Self::Terms,
        Self::Registration,
        Self::As,
        Self::CaseNumber,
        Self::Ssn,
        Self::CardDigits,
        Self::WebId,
        Self::Pin,
        Self::Ask,
        Self::Next,
        Self::Period,
        Self::From,
        Self::To,
        Self::Kind,
        Self::Page,
        Self::Rows,
        Self::Sought,
        Self::Show,
    ];

    /// The `name` attribute, and the key in a query string.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Written => "written",
            Self::Spoken => "spoken",
            Self::UserId => "user_id",
            Self::Password => "password",
            Self::Code => "code",
            Self::NewPassword => "new_password",
            Self::Terms => "terms",
            Self::Registration => "registration",
            Self::As => "as",
            Self::CaseNumber => "case_number",
            Self::Ssn => "ssn",
            Self::CardDigits => "card_digits",
            Self::WebId => "web_id",
            Self::Pin => "pin",
            Self::Ask => "ask",
            Self::Next => "next",
            Self::Period => "period",
            Self::From => "from",
            Self::To => "to",
            Self::Kind => "kind",
            Self::Page => "page",
            Self::Rows => "rows",
            Self::Sought => "q",
            Self::Show => "show",
        }
    }

    /// Whether it must never be stored, shown again or logged.
    pub const fn is_secret(self) -> bool {
        matches!(
            self,
            Self::Password
                | Self::Code
                | Self::NewPassword
                | Self::Ssn
                | Self::CardDigits
                | Self::WebId
                | Self::Pin
        )
    }
}

/// What is wrong with one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing was typed.
    Missing,
    /// More was typed than fits.
    TooLong {
        /// How many characters fit.
        max: u32,
    },
    /// Control characters or broken text, which no keyboard gives.
    Unreadable,
    /// The field came more than once.
    Doubled,
    /// Not of the form that the field asks for: a date, a number, one of a list.
    Malformed,
    /// The last day lies before the first.
    EndsBeforeStart,
    /// User ID and password do not belong together; it is never said which of the two is wrong.
    WrongCredentials,
    /// A password of fewer characters than are safe.
    TooShort {
        /// How many there must be.
        least: u32,
    },
    /// A new password is one that many people use.
    Common,
    /// A new password is mostly words known of the person or of the service; it is never said which.
    Known,
    /// A new password would soon be found by trying.
    Guessable,
    /// A user ID that somebody else has.
    Taken,
    /// Not the password that was chosen.
    WrongPassword,
    /// Not a code of the app at this moment, or one that was used before; it is never said which.
    WrongCode,
    /// The numbers of a proof do not fit together; it is never said which of them is wrong.
    NoMatch,
}

impl Mistake {
    /// The name that programs read.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong { .. } => "too-long",
            Self::Unreadable => "unreadable",
            Self::Doubled => "doubled",
            Self::Malformed => "malformed",
            Self::EndsBeforeStart => "ends-before-start",
            Self::WrongCredentials => "wrong-credentials",
            Self::TooShort { .. } => "too-short",
            Self::Common => "common",
            Self::Known => "known",
            Self::Guessable => "guessable",
            Self::Taken => "taken",
            Self::WrongPassword => "wrong-password",
            Self::WrongCode => "wrong-code",
            Self::NoMatch => "no-match",
        }
    }
}

/// One mistake in one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Wire", try_from = "Wire")]
pub struct FieldError {
    /// Where.
    pub field: Field,
    /// What.
    pub mistake: Mistake,
}

impl FieldError {
    /// The sentence beside the field and in the summary above the form.
    pub fn message(self) -> Msg {
        use Field::{
            As, CardDigits, CaseNumber, Code, Email, From, Name, NewPassword, Password, Pin, Ssn, Terms, To,
            UserId, WebId,
        };
        match (self.field, self.mistake) {
            (UserId, Mistake::Missing) => m::errors::user_id_missing(),
            (Password | NewPassword, Mistake::Missing) => m::errors::password_missing(),
            (Name, Mistake::Missing) => m::errors::name_missing(),
            (Email, Mistake::Missing) => m::errors::email_missing(),
            (Terms, Mistake::Missing) => m::errors::terms_missing(),
            (As, Mistake::Missing) => m::errors::viewer_missing(),
            (CaseNumber, Mistake::Missing) => m::errors::case_number_missing(),
            (Ssn, Mistake::Missing) => m::errors::ssn_missing(),
            (Ssn, Mistake::Malformed) => m::errors::ssn_malformed(),
            (CardDigits, Mistake::Missing | Mistake::Malformed) => m::errors::card_digits_wrong(),
            (WebId, Mistake::Missing | Mistake::Malformed) => m::errors::web_id_wrong(),
            (Pin, Mistake::Missing | Mistake::Malformed) => m::errors::pin_wrong(),
            (Code, Mistake::Missing | Mistake::Malformed) => m::errors::code_malformed(),
            (Email, Mistake::Malformed) => m::errors::email_malformed(),
            (UserId, Mistake::Malformed) => m::errors::user_id_malformed(),
            (From, Mistake::Missing) => m::errors::from_missing(),
            (To, Mistake::Missing) => m::errors::to_missing(),
            (From | To, Mistake::Malformed) => m::errors::date_malformed(),
            (_, Mistake::Missing) => m::errors::field_missing(),
            (_, Mistake::TooLong { max }) => m::errors::field_too_long(i64::from(max)),
            (_, Mistake::Unreadable) => m::errors::field_unreadable(),
            (_, Mistake::Doubled) => m::errors::field_doubled(),
            (_, Mistake::Malformed) => m::errors::field_malformed(),
            (_, Mistake::EndsBeforeStart) => m::errors::ends_before_start(),
            (_, Mistake::WrongCredentials) => m::errors::wrong_credentials(),
            (_, Mistake::TooShort { least }) => m::errors::password_too_short(i64::from(least)),
            (_, Mistake::Common) => m::errors::password_common(),
            (_, Mistake::Known) => m::errors::password_known(),
            (_, Mistake::Guessable) => m::errors::password_guessable(),
            (_, Mistake::Taken) => m::errors::user_id_taken(),
            (_, Mistake::WrongCode) => m::errors::wrong_code(),
            (_, Mistake::NoMatch) => m::errors::no_match(),
            (_, Mistake::WrongPassword) => m::errors::wrong_password(),
        }
    }
}

/// All mistakes of a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FormErrors(pub Vec<FieldError>);

impl FormErrors {
    /// A list of one.
    pub fn one(field: Field, mistake: Mistake) -> Self {
        Self(vec![FieldError { field, mistake }])
    }

    /// The first mistake of a field, if it has any.
    pub fn of(&self, field: Field) -> Option<FieldError> {
        self.0.iter().copied().find(|error| error.field == field)
    }

    /// Whether the form is right.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps a value, or notes why there is none.
    pub fn note<T>(&mut self, field: Field, read: Result<T, Mistake>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(mistake) => {
                let after = self.0.partition_point(|error| error.field <= field);
                self.0.insert(after, FieldError { field, mistake });
                None
            }
        }
    }
}
