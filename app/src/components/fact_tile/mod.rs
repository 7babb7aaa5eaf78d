//! Which few facts does a parent come for? At most three tiles, the most needed first.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;

use leptos::prelude::*;
use locales::{Money, Msg};

use crate::components::amount::{Amount, Size};

/// The list that holds the tiles.
#[component]
pub fn FactTiles(
    /// At most three [`FactTile`].
    children: Children,
) -> impl IntoView {
    view! { <dl class="fact-tiles">{children()}</dl> }
}

/// Label, sum, what it means, where to read more.
#[component]
pub fn FactTile(
    /// What the sum is.
    label: Msg,
    /// The sum; none while it is not known, then `meaning` says so.
    #[prop(optional_no_strip)]
    money: Option<Money>,
    /// One line: the date, the way, the status. Read together with the sum.
    #[prop(into)]
    meaning: AnyView,
    /// Address and words of the page with the details.
    #[prop(optional_no_strip)]
    link: Option<(String, Msg)>,
) -> impl IntoView {
    view! {
        <div class="fact-tile">
            <dt class="fact-tile__label">{label}</dt>
            {money.map(|money| view! { <dd class="fact-tile__sum"><Amount money=money size=Size::Fact /></dd> })}
            <dd class="fact-tile__meaning">{meaning}</dd>
            {link.map(|(href, label)| view! { <dd class="fact-tile__more"><a href=href>{label}</a></dd> })}
        </div>
    }
}
