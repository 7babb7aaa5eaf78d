//! Which states does a list to choose from have?

use leptos::prelude::*;
use locales::m;

use super::{SelectField, SelectOption};
use crate::components::{Sample, field::Question};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "second-chosen",
    view: second_chosen,
}];

fn second_chosen() -> AnyView {
    let options = vec![
        SelectOption {
            value: "all".to_owned(),
            label: m::gallery::all(),
            lang: None,
        },
        SelectOption {
            value: "withholding".to_owned(),
            label: m::gallery::withholding(),
            lang: None,
        },
        SelectOption {
            value: "tax".to_owned(),
            label: m::gallery::tax_refund(),
            lang: None,
        },
    ];
    view! { <SelectField question=Question::new("kind", m::gallery::kind()) options=options selected="withholding" /> }
        .into_any()
}
