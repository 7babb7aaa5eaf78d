//! How does the account's menu look?

use leptos::prelude::*;
use locales::m;

use super::{NavItem, SignOut, SiteNav};
use crate::components::Sample;

/// The states of this component.
pub const SAMPLES: &[Sample] = &[Sample {
    name: "second-current",
    view: second_current,
}];

fn second_current() -> AnyView {
    let item = |label, current| NavItem {
        href: "#main".to_owned(),
        label,
        current,
    };
    let items = vec![
        item(m::shell::overview(), false),
        item(m::shell::payments(), true),
    ];
    view! { <SiteNav items=items sign_out=SignOut { action: "#main".to_owned(), fields: Vec::new() } /> }
        .into_any()
}
