//! What do the words of the table mean, and how are its sums made?

use domain::payments::PaymentHistory;
use domain::policy::Viewer;
use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::disclosure::Disclosure;

/// Folded texts below the table. A word is explained only where it can stand in the table.
pub fn words_explained(history: &PaymentHistory) -> AnyView {
    let mut words = vec![
        (m::payments::word_received(), m::payments::word_received_text()),
        (m::payments::word_applied(), m::payments::word_applied_text()),
        (m::payments::word_sent(), m::payments::word_sent_text()),
        (m::payments::word_hold(), m::payments::word_hold_text()),
        (m::payments::word_past_due(), m::payments::word_past_due_text()),
    ];
    if history.totals.returned.0 != 0 {
        words.push((m::payments::word_returned(), m::payments::word_returned_text()));
    }
    if history.totals.assigned.is_some_and(|sum| sum.0 != 0) {
        words.push((m::payments::word_state(), m::payments::word_state_text()));
    }
    let less_was_sent = history.viewer == Viewer::Receives && history.totals.sent < history.totals.net;
    view! {
        <div class="stack">
            <Disclosure summary=m::payments::words_title()>
                <dl>{words.into_iter().map(explained).collect_view()}</dl>
            </Disclosure>
            {less_was_sent
                .then(|| {
                    view! {
                        <Disclosure summary=m::payments::less_title()>
                            <p>{m::payments::less_text()}</p>
                        </Disclosure>
                    }
                })}
            <Disclosure summary=m::payments::sums_title()>
                <p>{m::payments::sums_total()}</p>
                <p>{m::payments::sums_year()}</p>
                <p>{m::payments::sums_monthly()}</p>
            </Disclosure>
        </div>
    }
    .into_any()
}

fn explained((word, meaning): (Msg, Msg)) -> impl IntoView {
    view! {
        <dt>
            <strong>{word}</strong>
        </dt>
        <dd>{meaning}</dd>
    }
}
