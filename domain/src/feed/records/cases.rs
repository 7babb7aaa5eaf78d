//! Which cases are there, and who takes part in them?

use crate::feed::{Assistance, CaseStatus, Day, Id, Interstate, Program, RoleKind, Text, record::record};

record! {
    /// A support case.
    Case {
        /// Number as printed on letters; the id if absent.
        number: Option<Text>,
        /// The office that works it.
        office: Option<Id>,
        /// Open, closing or closed.
        status: CaseStatus,
        /// Federal programme or not.
        program: Program,
        /// Public assistance of the family.
        assistance: Assistance,
        /// Date opened.
        opened: Day,
        /// Date closed.
        closed: Option<Day>,
        /// Part of another state or country.
        interstate: Interstate,
        /// Its agency.
        other_agency: Option<Text>,
        /// Its case number.
        other_case: Option<Text>,
        /// The case that this id resolves to.
        merged_into: Option<Id>,
    }
}

record! {
    /// A person's part in a case.
    Role {
        /// The case.
        case: Id,
        /// The person.
        person: Id,
        /// As what.
        role: RoleKind,
        /// First day.
        since: Day,
        /// Last day.
        until: Option<Day>,
        /// Child: with whom.
        lives_with: Option<Id>,
        /// Child: expected end of support.
        emancipation: Option<Day>,
    }
    where |it| (it.role != RoleKind::Child && (it.lives_with.is_some() || it.emancipation.is_some()))
        .then_some("`lives_with` and `emancipation` belong to a child")
}
