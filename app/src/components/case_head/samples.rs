//! Which states does the head of a case have?

use leptos::prelude::*;
use locales::m;

use super::{CaseFacts, CaseHead, CaseLink};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "one-of-two",
        view: one_of_two,
    },
    Sample {
        name: "names-hidden",
        view: names_hidden,
    },
];

fn one_of_two() -> AnyView {
    let case = CaseFacts {
        number: Some("0012345678".to_owned()),
        role: m::gallery::receives(),
        other_parent: Some("Daniel Alexander Featherstonehaugh-Whitmore".to_owned()),
        office: Some("Sample County CSEA".to_owned()),
    };
    let others = vec![CaseLink {
        href: "#main".to_owned(),
        number: "0098123411".to_owned(),
    }];
    view! { <CaseHead case=case others=others /> }.into_any()
}

fn names_hidden() -> AnyView {
    let case = CaseFacts {
        number: Some("0012345678".to_owned()),
        role: m::gallery::pays(),
        other_parent: None,
        office: None,
    };
    view! { <CaseHead case=case /> }.into_any()
}
