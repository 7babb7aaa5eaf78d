//! How does every component look, in every state and language? A development page; release builds do not have it.
//!
//! Each sample stands once per language, side by side, so that one sees at a glance what a longer language does to it. (The
//! samples share their ids between the languages: a page for the eye, not for a form to be sent.)

use leptos::prelude::*;
use locales::{Audience, Locale, Pack, m};

use crate::components::in_language::InLanguage;
use crate::components::{self as c, Sample};
use crate::page::Page;

/// Every component's samples, in alphabetical order.
pub const COMPONENTS: &[(&str, &[Sample])] = &[
    ("amount", c::amount::samples::SAMPLES),
    ("back_link", c::back_link::samples::SAMPLES),
    ("button", c::button::samples::SAMPLES),
    ("case_head", c::case_head::samples::SAMPLES),
    ("checkbox", c::checkbox::samples::SAMPLES),
    ("choice", c::choice::samples::SAMPLES),
    ("contents", c::contents::samples::SAMPLES),
    ("day", c::day::samples::SAMPLES),
    ("disclosure", c::disclosure::samples::SAMPLES),
    ("empty_state", c::empty_state::samples::SAMPLES),
    ("error_summary", c::error_summary::samples::SAMPLES),
    ("fact_tile", c::fact_tile::samples::SAMPLES),
    ("filter_bar", c::filter_bar::samples::SAMPLES),
    ("help_line", c::help_line::samples::SAMPLES),
    ("ledger_table", c::ledger_table::samples::SAMPLES),
    ("notice", c::notice::samples::SAMPLES),
    ("opening_hours", c::opening_hours::samples::SAMPLES),
    ("outside_link", c::outside_link::samples::SAMPLES),
    ("pagination", c::pagination::samples::SAMPLES),
    ("print_button", c::print_button::samples::SAMPLES),
    ("print_head", c::print_head::samples::SAMPLES),
    ("process_list", c::process_list::samples::SAMPLES),
    ("qr_code", c::qr_code::samples::SAMPLES),
    ("read_more", c::read_more::samples::SAMPLES),
    ("search_form", c::search_form::samples::SAMPLES),
    ("secret_field", c::secret_field::samples::SAMPLES),
    ("secret_input", c::secret_input::samples::SAMPLES),
    ("select_field", c::select_field::samples::SAMPLES),
    ("session_warning", c::session_warning::samples::SAMPLES),
    ("site_footer", c::site_footer::samples::SAMPLES),
    ("site_header", c::site_header::samples::SAMPLES),
    ("status_tag", c::status_tag::samples::SAMPLES),
    ("step_indicator", c::step_indicator::samples::SAMPLES),
    ("summary_list", c::summary_list::samples::SAMPLES),
    ("system_page", c::system_page::samples::SAMPLES),
    ("text_field", c::text_field::samples::SAMPLES),
    ("top_bar", c::top_bar::samples::SAMPLES),
];

/// The gallery, at `/_gallery/{locale}`.
pub fn page() -> Page {
    Page::of_status(200, m::gallery::title(), body)
}

fn body() -> AnyView {
    let sections = COMPONENTS
        .iter()
        .map(|(name, samples)| section(name, samples))
        .collect_view();
    view! {
        <h1>{m::gallery::title()}</h1>
        <div class="stack stack--sections">{sections}</div>
    }
    .into_any()
}

fn section(component: &'static str, samples: &'static [Sample]) -> impl IntoView {
    let samples = samples
        .iter()
        .map(|sample| {
            let each = Locale::ALL
                .iter()
                .map(|locale| {
                    view! {
                        <InLanguage pack=Pack::get(*locale, Audience::Page)>{(sample.view)()}</InLanguage>
                    }
                })
                .collect_view();
            view! {
                <h3 id=format!("{component}-{}", sample.name)>{sample.name}</h3>
                <div class="columns columns--halves">{each}</div>
            }
        })
        .collect_view();
    view! {
        <section class="stack">
            <h2>{component}</h2>
            {samples}
        </section>
    }
}
