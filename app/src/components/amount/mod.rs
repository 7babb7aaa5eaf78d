//! How is a sum of money shown?
//!
//! The same picture in every language: Latin digits of equal width, whole, never coloured, rounded or abbreviated. What the
//! sum means stands in words beside it.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::{Money, m};

/// How large a sum stands on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// As large as the text around it.
    #[default]
    Text,
    /// The fact of a tile or of a page head.
    Fact,
}

/// A sum, readable by machines too.
#[component]
pub fn Amount(
    /// The sum, in cents.
    money: Money,
    /// How large.
    #[prop(optional)]
    size: Size,
) -> impl IntoView {
    let class = match size {
        Size::Text => "amount",
        Size::Fact => "amount amount--fact",
    };
    view! {
        <data class=class value=plain(money)>
            {m::facts::amount(money)}
        </data>
    }
}

/// The sum as a plain decimal number of dollars: `-1234.56`.
fn plain(money: Money) -> String {
    let cents = money.0.unsigned_abs();
    let sign = if money.0 < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
