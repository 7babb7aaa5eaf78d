//! Who are the people and offices of the agency?

use crate::feed::{Day, Id, Language, NameOrder, Names, ProtectState, Text, record::record};

record! {
    /// A family-violence flag. `on` takes effect at once; absence never clears it.
    Protect {
        /// Whom it protects.
        person: Id,
        /// In which case; none = in every case.
        case: Option<Id>,
        /// On or lifted.
        state: ProtectState,
        /// From which day.
        since: Day,
        /// The agency's decision to lift it.
        lift_ref: Option<Text>,
    }
    where |it| (it.state == ProtectState::Lifted && it.lift_ref.is_none()).then_some("`lift_ref` is missing: a flag is lifted only by a decision")
}

record! {
    /// An office.
    Office {
        /// Its name in several languages.
        names: Names,
        /// Address in one line.
        address: Option<Text>,
        /// Telephone, E.164.
        phone: Option<Text>,
        /// Text telephone, E.164.
        tty: Option<Text>,
        /// Opening hours.
        hours: Option<Text>,
        /// County code, 5 to 7 digits.
        fips: Option<Text>,
        /// County served.
        county: Option<Text>,
    }
    where |it| it.fips.as_ref().is_some_and(|fips| {
        !(5..=7).contains(&fips.as_str().len()) || !fips.as_str().bytes().all(|b| b.is_ascii_digit())
    }).then_some("`fips` is not 5 to 7 digits")
}

record! {
    /// A person.
    Person {
        /// Family name in Latin letters; empty for a person with one name only.
        family: Text,
        /// Given name in Latin letters.
        given: Text,
        /// Middle name.
        middle: Option<Text>,
        /// Jr., III …
        suffix: Option<Text>,
        /// Name in Han characters.
        native: Option<Text>,
        /// Which name stands first; given name first if absent.
        name_order: Option<NameOrder>,
        /// Date of birth.
        birth: Option<Day>,
        /// Language spoken.
        spoken: Option<Language>,
        /// Language read.
        written: Option<Language>,
        /// Needs an interpreter.
        interpreter: bool,
        /// Date of death.
        deceased: Option<Day>,
        /// The person that this id resolves to.
        merged_into: Option<Id>,
        /// The agency holds a taxpayer number.
        has_tin: bool,
    }
}
