//! Can every message be said, in every language, for everybody who hears it?

use locales::{Audience, Locale, Pack, format_errors};

use crate::catalog::{counting, none, promised};
use crate::examples::examples;
use crate::generator::contract;
use crate::generator::source;

#[test]
fn every_message_is_said_without_errors_isolates_or_gaps() {
    let _counting = counting();
    let before = format_errors();
    let mut findings = Vec::new();
    for file in promised()
        .files
        .iter()
        .filter(|file| file.audience != source::Audience::Every)
    {
        for promise in &file.messages {
            for (attribute, pattern) in contract::parts(&promise.message) {
                let id = &promise.message.id.name;
                let id = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                let tried = examples(&id, pattern, &promise.declaration.variables);
                for (locale, audience) in hearers(file.audience) {
                    let said = tried.iter().map(|msg| Pack::get(locale, audience).say(msg));
                    let bad = said.filter(|text| {
                        text.is_empty()
                            || *text == id
                            || text.contains(['{', '}', '<', '\u{2068}', '\u{2069}'])
                            || text
                                .chars()
                                .any(|letter| ('\u{E000}'..='\u{F8FF}').contains(&letter))
                    });
                    findings.extend(bad.map(|text| format!("{locale} {audience:?} {id}: “{text}”")));
                }
            }
        }
    }
    none(findings);
    assert_eq!(format_errors(), before);
}

fn hearers(audience: source::Audience) -> Vec<(Locale, Audience)> {
    let audiences: &[Audience] = match audience {
        source::Audience::Every => &[],
        source::Audience::Page => &[Audience::Page, Audience::Staff],
        source::Audience::Island => &[Audience::Page, Audience::Island, Audience::Staff],
        source::Audience::Staff => &[Audience::Staff],
        source::Audience::Mail => &[Audience::Mail],
    };
    let locales = Locale::ALL.iter().chain(Locale::DRAFTS);
    locales
        .flat_map(|locale| audiences.iter().map(|audience| (*locale, *audience)))
        .collect()
}
