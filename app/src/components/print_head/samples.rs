//! How does the head of a printed page look? Seen in the print preview only.

use jiff::civil::date;
use leptos::prelude::*;

use super::PrintHead;
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "whole",
    view: whole,
}];

fn whole() -> AnyView {
    view! {
        <PrintHead
            agency="Example State Office of Child Support".to_owned()
            case=Some("0012345678".to_owned())
            printed=date(2026, 11, 22)
            as_of=Some(date(2026, 11, 20))
        />
    }
    .into_any()
}
