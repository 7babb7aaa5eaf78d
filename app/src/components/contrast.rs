//! Can every text be read? The WCAG contrast of each pair of colours, computed from the very values of the style sheet.
//!
//! The figures are the promise of the design: falling below one fails here, before anybody squints.

use std::collections::BTreeMap;

const COLOURS: &str = include_str!("../../../style/settings/_colours.scss");

/// Foreground, grounds it stands on, lowest contrast in the light and in the dark scheme.
type Promise = (&'static str, &'static [&'static str], f64, f64);

const GROUNDS: &[&str] = &["paper", "surface", "sunken"];

const PROMISES: &[Promise] = &[
    ("ink", GROUNDS, 13.7, 13.3),
    ("ink-2", GROUNDS, 7.6, 9.3),
    ("ink-3", GROUNDS, 5.4, 6.9),
    ("pine", GROUNDS, 8.1, 8.6),
    ("on-pine", &["pine"], 9.3, 9.1),
    ("on-pine", &["pine-strong"], 12.4, 11.3),
    ("ink", &["pine-tint"], 13.4, 10.6),
    ("ink-2", &["pine-tint"], 7.4, 7.5),
    ("ink-3", &["pine-tint"], 5.3, 5.5),
    ("link", GROUNDS, 7.4, 9.3),
    ("link", &["pine-tint"], 7.2, 7.4),
    ("link-hover", GROUNDS, 10.9, 11.7),
    ("visited", GROUNDS, 7.8, 8.7),
    ("on-lamp", &["lamp"], 8.8, 11.6),
    ("on-exit", &["exit"], 11.0, 10.3),
    ("exit", &["paper"], 10.5, 10.5),
    ("edge", GROUNDS, 3.8, 5.0),
    ("done", &["done-tint"], 7.4, 7.8),
    ("info", &["info-tint"], 7.7, 7.8),
    ("wait", &["wait-tint"], 7.5, 8.6),
    ("stop", &["stop-tint"], 7.4, 7.6),
    ("stop", GROUNDS, 7.7, 8.4),
    ("plain", &["plain-tint"], 7.1, 7.5),
    ("focus", GROUNDS, 13.7, 10.5),
    ("focus", &["halo"], 8.8, 11.6),
];

/// The promises are written with one decimal.
const ROUNDING: f64 = 0.0501;

/// The colours of the map that begins with `$scheme: (`.
fn scheme(name: &str) -> BTreeMap<String, [f64; 3]> {
    let (_, map) = COLOURS
        .split_once(&format!("${name}: ("))
        .expect("the map is in the settings");
    let (map, _) = map.split_once(");").expect("the map ends");
    map.lines()
        .filter_map(|line| line.trim().trim_end_matches(',').split_once(": #"))
        .map(|(name, hex)| (name.trim_matches('"').to_owned(), rgb(hex)))
        .collect()
}

fn rgb(hex: &str) -> [f64; 3] {
    [0, 2, 4].map(|at| {
        let channel = u8::from_str_radix(&hex[at..at + 2], 16).expect("two hexadecimal digits");
        f64::from(channel) / 255.0
    })
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|c| {
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// Everything below its promise in a scheme, with its figure.
fn below(name: &str, promised: fn(&Promise) -> f64) -> Vec<String> {
    let colours = scheme(name);
    let mut missed = Vec::new();
    for promise in PROMISES {
        for ground in promise.1 {
            let found = contrast(colours[promise.0], colours[*ground]);
            if found + ROUNDING < promised(promise) {
                missed.push(format!(
                    "{} on {ground}: {found:.2}, promised {}",
                    promise.0,
                    promised(promise)
                ));
            }
        }
    }
    missed
}

#[test]
fn black_on_white_has_the_contrast_of_the_standard() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 0.001);
}

#[test]
fn every_colour_pair_keeps_its_contrast_in_the_light_scheme() {
    assert_eq!(below("light", |promise| promise.2), Vec::<String>::new());
}

#[test]
fn every_colour_pair_keeps_its_contrast_in_the_dark_scheme() {
    assert_eq!(below("dark", |promise| promise.3), Vec::<String>::new());
}

#[test]
fn both_schemes_name_the_same_colours() {
    assert!(scheme("light").keys().eq(scheme("dark").keys()));
}
