//! Which states does a choice have?

use leptos::prelude::*;
use locales::m;

use super::{Choice, ChoiceOption};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "one-with-hint",
    view: one_with_hint,
}];

fn one_with_hint() -> AnyView {
    let option = |value: &str, label, hint| ChoiceOption {
        value: value.to_owned(),
        label,
        hint,
        lang: None,
    };
    let options = vec![
        option("month", m::gallery::this_month(), None),
        option("year", m::gallery::this_year(), Some(m::gallery::active_filter())),
        option("all", m::gallery::all(), None),
    ];
    view! { <Choice name="period" legend=m::gallery::period() options=options selected="year" /> }.into_any()
}
