//! What must be put right before this form can be sent?
//!
//! First in `main`; the answer to a wrong post leads to `#problem`, so that it is read first. Each line is a link to its field
//! and has the very words that stand at the field.

#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub mod samples;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use domain::forms::{FieldError, FormErrors};
use leptos::either::Either;
use leptos::prelude::*;
use locales::{Msg, m};

/// One thing to put right.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Id of the field to go to; none if the problem belongs to the whole form.
    pub field: Option<&'static str>,
    /// What to do.
    pub text: Msg,
}

impl Problem {
    /// The mistakes of a form, in the words that stand at its fields.
    pub fn of_form(errors: &FormErrors) -> Vec<Self> {
        let of_field = |error: &FieldError| Self {
            field: Some(error.field.name()),
            text: error.message(),
        };
        errors.0.iter().map(of_field).collect()
    }
}

/// The list of what to put right; nothing at all if there is nothing.
#[component]
pub fn ErrorSummary(
    /// In the order of the fields; a signal, so that an island can fill it.
    #[prop(into)]
    problems: Signal<Vec<Problem>>,
) -> impl IntoView {
    move || {
        let problems = problems.get();
        (!problems.is_empty()).then(|| {
            let lines = problems.into_iter().map(line).collect_view();
            view! {
                <section class="error-summary" id="problem" tabindex="-1" aria-labelledby="problem-title">
                    <h2 class="error-summary__title" id="problem-title">
                        {m::forms::problem_title()}
                    </h2>
                    <ul class="error-summary__list">{lines}</ul>
                </section>
            }
        })
    }
}

fn line(problem: Problem) -> impl IntoView {
    let text = problem.text;
    match problem.field {
        Some(field) => Either::Left(view! { <li><a href=format!("#{field}")>{text}</a></li> }),
        None => Either::Right(view! { <li>{text}</li> }),
    }
}
