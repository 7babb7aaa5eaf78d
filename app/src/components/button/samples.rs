//! Which states does a button have?

use leptos::prelude::*;
use locales::m;

use super::{Button, ButtonLink, PostButton, Weight};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[
    Sample {
        name: "two-doors",
        view: two_doors,
    },
    Sample {
        name: "long-label",
        view: long_label,
    },
    Sample {
        name: "post",
        view: post,
    },
];

fn two_doors() -> AnyView {
    view! {
        <div class="actions">
            <Button label=m::gallery::sign_in() />
            <ButtonLink label=m::gallery::create_account() href="#main" weight=Weight::Secondary />
        </div>
    }
    .into_any()
}

fn long_label() -> AnyView {
    view! { <Button label=m::gallery::contact() weight=Weight::Secondary sends=Some(("step", "contact")) /> }
        .into_any()
}

fn post() -> AnyView {
    view! { <PostButton label=m::shell::sign_out() action="#main" fields=vec![("token", "sample".to_owned())] /> }.into_any()
}
