//! What else does the agency know, that no screen shows yet? Read and checked like everything, then kept encrypted.

use crate::feed::{
    Cents, ContactKind, Coverage, Day, DisbursementMethod, Id, Language, LetterKind, LetterStatus, Text,
    Withholding, record::record,
};

record! {
    /// Where a person lives or can be reached.
    Contact {
        /// Whose.
        person: Id,
        /// What it is.
        kind: ContactKind,
        /// Up to four lines of an address.
        lines: Option<Vec<Text>>,
        /// City.
        city: Option<Text>,
        /// State or province.
        region: Option<Text>,
        /// Postal code.
        postal: Option<Text>,
        /// ISO 3166-1.
        country: Option<Text>,
        /// Telephone number or e-mail address.
        value: Option<Text>,
        /// May be sent text messages.
        text_ok: bool,
        /// Mail there is safe for the person.
        safe: bool,
        /// First day.
        since: Day,
        /// Last day.
        until: Option<Day>,
    }
    where |it| it.lines.as_ref().is_some_and(|lines| lines.len() > 4).then_some("`lines` has more than 4 entries")
}

record! {
    /// Where a person works.
    Employer {
        /// Who.
        person: Id,
        /// Name of the employer.
        name: Text,
        /// Its address.
        address: Option<Text>,
        /// Its telephone.
        phone: Option<Text>,
        /// First day.
        since: Day,
        /// Last day.
        until: Option<Day>,
        /// How far withholding has come.
        withholding: Withholding,
    }
}

record! {
    /// Insurance for the children.
    Insurance {
        /// Who holds it.
        person: Id,
        /// Who insures.
        carrier: Text,
        /// What it covers.
        kinds: Vec<Coverage>,
        /// Which children.
        children: Option<Vec<Id>>,
        /// First day.
        since: Day,
        /// Last day.
        until: Option<Day>,
        /// Policy number.
        policy: Option<Text>,
        /// Group number.
        group: Option<Text>,
    }
}

record! {
    /// The notice of collections of one month.
    Notice {
        /// Which case.
        case: Id,
        /// Whose payments.
        ncp: Id,
        /// `YYYY-MM`.
        month: Text,
        /// Cents of current support.
        current: Cents,
        /// Cents of arrears.
        arrears: Cents,
        /// Cents to the family.
        to_family: Cents,
        /// Cents that the state kept.
        kept: Cents,
        /// Cents not decided yet.
        pending: Cents,
        /// Cents sent elsewhere.
        elsewhere: Cents,
        /// Cents of later corrections.
        corrections: Cents,
    }
    where |it| Day::parse(&format!("{}-01", it.month.as_str())).is_none().then_some("`month` is not YYYY-MM")
}

record! {
    /// How a person is paid.
    Method {
        /// Who.
        person: Id,
        /// How.
        method: DisbursementMethod,
        /// Since when.
        since: Day,
        /// How far it has come.
        status: Text,
    }
}

record! {
    /// What the agency did or plans.
    Action {
        /// In which case.
        case: Id,
        /// What.
        kind: Text,
        /// When.
        on: Day,
        /// Time of day.
        at: Option<Text>,
        /// Where.
        place: Option<Text>,
        /// Whom it is about.
        about: Option<Id>,
        /// How far it has come.
        status: Text,
    }
}

record! {
    /// A letter.
    Letter {
        /// To whom.
        person: Id,
        /// In which case.
        case: Option<Id>,
        /// What for.
        kind: LetterKind,
        /// In which language.
        lang: Language,
        /// Made on.
        made: Day,
        /// Mailed on.
        mailed: Option<Day>,
        /// Came back on.
        returned: Option<Day>,
        /// How far it has come.
        status: LetterStatus,
        /// The secret it carries, by id.
        secret: Option<Id>,
        /// SHA-256 of the document delivered beside the feed.
        doc: Option<Text>,
    }
}
