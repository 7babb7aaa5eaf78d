//! Which states does a box have?

use leptos::prelude::*;
use locales::m;

use super::Checkbox;
use crate::components::Sample;
use crate::components::field::Question;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "empty",
        view: || sample("sample-box-1", false, false),
    },
    Sample {
        name: "ticked",
        view: || sample("sample-box-2", true, false),
    },
    Sample {
        name: "wrong",
        view: || sample("sample-box-3", false, true),
    },
];

fn sample(name: &'static str, checked: bool, wrong: bool) -> AnyView {
    let error = wrong.then(m::errors::terms_missing);
    let question = Question::new(name, m::forms::show()).error(Signal::stored(error));
    view! {
        <Checkbox question=question value="yes" checked=checked>
            {m::terms_of_use::title()}
        </Checkbox>
    }
    .into_any()
}
