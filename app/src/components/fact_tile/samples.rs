//! Which states does a fact have?

use leptos::prelude::*;
use locales::{Money, m};

use super::{FactTile, FactTiles};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "three-facts",
    view: three_facts,
}];

fn three_facts() -> AnyView {
    let meaning = |text: locales::Msg| view! { {text} }.into_any();
    view! {
        <FactTiles>
            <FactTile
                label=m::gallery::last_payment()
                money=Some(Money(32_307))
                meaning=meaning(m::gallery::last_payment_meaning())
                link=Some(("#main".to_owned(), m::gallery::history()))
            />
            <FactTile
                label=m::gallery::next_due()
                money=Some(Money(27_692))
                meaning=meaning(m::gallery::next_due_meaning())
            />
            <FactTile
                label=m::gallery::past_due()
                meaning=meaning(m::gallery::past_due_meaning())
                link=Some(("#main".to_owned(), m::gallery::how_computed()))
            />
        </FactTiles>
    }
    .into_any()
}
