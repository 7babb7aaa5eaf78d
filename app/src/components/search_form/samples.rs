//! Which states does the form have in which one looks for a page?

use leptos::prelude::*;
use locales::m;

use super::SearchForm;
use crate::components::Sample;
use crate::components::button::Weight;
use crate::components::choice::{Choice, ChoiceOption};

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "alone",
        view: || {
            view! { <SearchForm action="#main" all=Some("#main".to_owned()) weight=Weight::Secondary /> }
                .into_any()
        },
    },
    Sample {
        name: "with-choice-and-error",
        view: with_choice_and_error,
    },
];

fn with_choice_and_error() -> AnyView {
    let option = |value: &str, label| ChoiceOption {
        value: value.to_owned(),
        label,
        hint: None,
        lang: None,
    };
    let options = vec![
        option("", m::find::show_all()),
        option("receives", m::find::show_receives()),
        option("pays", m::find::show_pays()),
    ];
    view! {
        <SearchForm action="#main" value="owe\u{fffd}" error=Some(m::errors::field_unreadable())>
            <Choice name="show" legend=m::find::show() options=options selected="" />
        </SearchForm>
    }
    .into_any()
}
