//! Which case is this about, and who is the reader in it? Stands on every account page, with the way to another case.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use locales::{Msg, m};

/// What identifies a case to its parent.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFacts {
    /// The agency's case number; none under a heading that says it.
    pub number: Option<String>,
    /// The reader's role in it, in plain words: “you receive support”.
    pub role: Msg,
    /// The other parent's name, where the reader's role may see it.
    pub other_parent: Option<String>,
    /// The office that keeps the case, in the reader's language.
    pub office: Option<String>,
}

/// Another case of the same parent.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseLink {
    /// Address of the same page for that case.
    pub href: String,
    /// The agency's case number.
    pub number: String,
}

/// The case in one or two lines.
#[component]
pub fn CaseHead(
    /// This case.
    case: CaseFacts,
    /// The parent's other cases; the switch is there only if there are any.
    #[prop(optional)]
    others: Vec<CaseLink>,
) -> impl IntoView {
    view! {
        <div class="case-head">
            <p class="case-head__line">
                {case
                    .number
                    .map(|number| {
                        view! {
                            <span class="case-head__number">
                                <span class="case-head__label">{m::facts::case_number()}</span>
                                " "
                                <span class="code">{number}</span>
                            </span>
                        }
                    })}
                <span class="case-head__role">{case.role}</span>
            </p>
            {case.other_parent.map(|name| view! { <p class="case-head__line"><span class="case-head__label">{m::facts::other_parent()}</span><span translate="no">{name}</span></p> })}
            {case.office.map(|office| view! { <p class="case-head__line"><span class="case-head__label">{m::facts::office()}</span><span>{office}</span></p> })}
            {(!others.is_empty()).then(|| switch(others))}
        </div>
    }
}

fn switch(others: Vec<CaseLink>) -> impl IntoView {
    let links = others
        .into_iter()
        .map(|case| {
            view! {
                <li>
                    <a class="case-head__other" href=case.href>
                        <span class="code">{case.number}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">
                <span>{m::facts::switch_case()}</span>
            </summary>
            <ul class="disclosure__body case-head__others">{links}</ul>
        </details>
    }
}
