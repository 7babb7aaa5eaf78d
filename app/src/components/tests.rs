//! What holds for every component, in every state and language?

use std::collections::HashSet;

use leptos::prelude::*;
use locales::{Audience, Locale, Pack, provide_pack};
use scraper::{Html, Selector};

use crate::gallery::COMPONENTS;

/// A view as a reader of this language gets it.
pub fn shown(locale: Locale, view: impl FnOnce() -> AnyView) -> Html {
    let html = Owner::new().with(|| {
        provide_pack(Pack::get(locale, Audience::Page));
        view().to_html()
    });
    Html::parse_fragment(&html)
}

/// The words of the first element that matches, with single spaces.
pub fn text(html: &Html, selector: &str) -> Option<String> {
    let found = html.select(&css(selector)).next()?;
    Some(
        found
            .text()
            .collect::<Vec<_>>()
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// An attribute of the first element that matches.
pub fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    html.select(&css(selector))
        .next()?
        .value()
        .attr(name)
        .map(str::to_owned)
}

/// How many elements match.
pub fn count(html: &Html, selector: &str) -> usize {
    html.select(&css(selector)).count()
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// Each sample in each language, with a name for the failure message.
fn every_sample() -> impl Iterator<Item = (String, Html)> {
    COMPONENTS.iter().flat_map(|(component, samples)| {
        samples.iter().flat_map(move |sample| {
            Locale::ALL.iter().map(move |locale| {
                (
                    format!("{component}/{} in {}", sample.name, locale.tag()),
                    shown(*locale, sample.view),
                )
            })
        })
    })
}

#[test]
fn every_component_has_a_folder_a_sample_and_a_partial_of_its_name() {
    let partials = include_str!("../../../style/components/_index.scss");
    // They have no look of their own: their parts have, or the text around them.
    let plain = ["day", "print_button", "select_field", "system_page", "text_field"];
    for (component, samples) in COMPONENTS {
        assert!(!samples.is_empty(), "{component} has no sample");
        let partial = partials.contains(&format!("\"{component}\""));
        assert_ne!(partial, plain.contains(component), "{component} and its partial");
    }
}

#[test]
fn no_style_and_no_script_stands_in_the_markup() {
    for (name, html) in every_sample() {
        assert_eq!(count(&html, "[style], style, script, [onclick]"), 0, "{name}");
    }
}

#[test]
fn every_field_has_a_label_and_describes_itself_by_what_is_there() {
    for (name, html) in every_sample() {
        let ids: HashSet<&str> = html.select(&css("[id]")).filter_map(|e| e.value().id()).collect();
        let labelled: HashSet<&str> = html
            .select(&css("label"))
            .filter_map(|e| e.value().attr("for"))
            .collect();
        for field in html.select(&css("input:not([type=hidden]), select")) {
            assert!(
                field.value().id().is_some_and(|id| labelled.contains(id)),
                "{name}: {:?}",
                field.value()
            );
            for part in field
                .value()
                .attr("aria-describedby")
                .unwrap_or_default()
                .split_whitespace()
            {
                assert!(ids.contains(part), "{name}: nothing is called {part}");
            }
        }
    }
}

#[test]
fn every_drawing_is_in_the_sprite_and_is_silent() {
    let sprite = include_str!("icon/sprite.svg");
    for (name, html) in every_sample() {
        // A picture that says something, a QR code, has words for those who do not see it.
        assert_eq!(
            count(&html, "svg:not([aria-hidden=true], [role=img][aria-label])"),
            0,
            "{name}"
        );
        for drawing in html.select(&css("use")) {
            let id = drawing
                .value()
                .attr("href")
                .unwrap_or_default()
                .trim_start_matches('#');
            assert!(sprite.contains(&format!("id=\"{id}\"")), "{name}: {id}");
        }
    }
}

#[test]
fn every_sample_speaks_the_language_it_is_shown_in() {
    let han = |html: &Html| {
        html.root_element()
            .text()
            .any(|text| text.chars().any(|c| ('一'..='鿿').contains(&c)))
    };
    // They show names and numbers alone, or another language's own name.
    let wordless = ["amount", "top_bar"];
    for (component, samples) in COMPONENTS.iter().filter(|(name, _)| !wordless.contains(name)) {
        for sample in samples
            .iter()
            .filter(|sample| !["none", "only-page"].contains(&sample.name))
        {
            assert!(
                han(&shown(Locale::ZhHans, sample.view)),
                "{component}/{} has no Chinese",
                sample.name
            );
            assert!(
                !han(&shown(Locale::En, sample.view)),
                "{component}/{} has Chinese in English",
                sample.name
            );
        }
    }
}
