//! Which states does a filter have?

use leptos::prelude::*;
use locales::m;

use super::{FilterBar, ResultLine};
use crate::components::{
    Sample,
    field::Question,
    select_field::{SelectField, SelectOption},
    text_field::{TextField, Width},
};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "in-force",
    view: in_force,
}];

fn in_force() -> AnyView {
    let periods = vec![
        SelectOption {
            value: "year".to_owned(),
            label: m::gallery::this_year(),
            lang: None,
        },
        SelectOption {
            value: "all".to_owned(),
            label: m::gallery::all(),
            lang: None,
        },
    ];
    view! {
        <FilterBar action="#main" active=m::gallery::active_filter() clear=Some("#main".to_owned())>
            <SelectField question=Question::new("period_filter", m::gallery::period()) options=periods selected="year" />
            <TextField question=Question::new("from_filter", m::gallery::from()) value="2026-01-01" kind="date" width=Width::Short />
        </FilterBar>
        <ResultLine text=m::gallery::result() />
    }
    .into_any()
}
