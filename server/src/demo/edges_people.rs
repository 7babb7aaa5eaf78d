//! The cases that are unusual by who takes part in them, and what their texts look like.

use domain::feed::{
    CaseStatus, ContactKind, Interstate, ProtectState, Record, RoleKind,
    records::{people::Protect, sealed::Contact},
};
use jiff::civil::Date;

use super::{
    book::Book,
    calendar::{day, plus},
    dice::Dice,
    edges::{han, latin, plain},
    life::{Span, live, person, write_role},
    names::Called,
    profile::{Parent, Profile},
    rows::{Rows, id, line, text},
};

/// Adds them.
pub fn all(books: &mut Vec<Book>, seed: u64, span: Span) {
    let mut add = |own_id: &str, change: &dyn Fn(&mut Profile), after: &dyn Fn(&mut Rows, &Profile)| {
        let mut profile = plain(own_id, span);
        change(&mut profile);
        let number = own_id
            .bytes()
            .fold(0, |sum: u64, byte| sum * 31 + u64::from(byte));
        let mut book = live(&profile, &mut Dice::new(seed, number), span);
        after(&mut book.rows, &profile);
        books.push(book);
    };
    add("EDGE-04", &|_| {}, &|rows, profile| {
        caretaker_takes_over(rows, profile, span);
    });
    add(
        "EDGE-25",
        &|it| it.interstate = Interstate::Responding,
        &|rows, profile| {
            let lines = ["Rua do Exemplo 12"];
            rows.add(
                Date::MIN,
                "K-EDGE-25",
                Record::Contact(contact(&profile.cp.id, &lines, "Lisboa", None, None, "PT", span)),
            );
        },
    );
    add("EDGE-26", &|_| {}, &|rows, _| {
        for row in &mut rows.0 {
            if let domain::feed::Body::Put(Record::Person(person)) = &mut row.line.body {
                person.has_tin = row.line.envelope.id.as_str().ends_with("-C");
            }
        }
    });
    for (own_id, flagged) in [
        ("EDGE-27-1", (true, false)),
        ("EDGE-27-2", (false, true)),
        ("EDGE-27-3", (true, true)),
    ] {
        add(own_id, &|it| it.flagged = flagged, &|rows, profile| {
            let substitute = contact(
                &profile.cp.id,
                &["PO Box 5550"],
                "Exampleton",
                Some("BU"),
                Some("43999"),
                "US",
                span,
            );
            rows.add(
                Date::MIN,
                &format!("K-{}", profile.id),
                Record::Contact(Contact {
                    kind: ContactKind::Substitute,
                    ..substitute
                }),
            );
        });
    }
    add("EDGE-27-4", &|_| {}, &|rows, profile| {
        // On, lifted, and on again: the third version.
        let again = Protect {
            person: id(&profile.cp.id),
            case: Some(id(&profile.id)),
            state: ProtectState::On,
            since: day(plus(span.as_of, -90)),
            lift_ref: None,
        };
        let at = rows.add(Date::MIN, "FV-EDGE-27-4", Record::Protect(again));
        rows.0[at].line.envelope.v = 3;
    });
    names(&mut add);
    add(
        "EDGE-30",
        &|it| {
            let eighteen = span
                .as_of
                .checked_sub(jiff::Span::new().years(18))
                .unwrap_or(span.start);
            let twins = plus(span.as_of, -2500);
            it.children = vec![twins, twins, eighteen, plus(span.as_of, -7800)];
        },
        &|_, _| {},
    );
    add("EDGE-32", &|_| {}, &|rows, profile| {
        change_person(rows, &profile.cp.id, |it| {
            it.birth = Some(day(plus(span.as_of, -6000)));
        });
    });
    add(
        "EDGE-33-E",
        &|it| it.status = CaseStatus::Closing,
        &|rows, profile| {
            change_person(rows, &profile.ncp.id, |it| {
                it.deceased = Some(day(plus(span.as_of, -200)));
            });
        },
    );
    add("EDGE-38", &|_| {}, &|rows, profile| merged(rows, profile));
    for (at, (lines, city, region, postal)) in [
        (&["PO Box 12"][..], "Sampleville", "BU", "43998"),
        (&["PSC 1234, Box 5678"][..], "APO", "AE", "09345"),
        (&["RR 2 Box 152"][..], "Exampleton", "BU", "43999"),
    ]
    .into_iter()
    .enumerate()
    {
        add(&format!("EDGE-39-{}", at + 1), &|_| {}, &|rows, profile| {
            let home = contact(
                &profile.cp.id,
                lines,
                city,
                Some(region),
                Some(postal),
                "US",
                span,
            );
            rows.add(Date::MIN, &format!("K-{}", profile.id), Record::Contact(home));
        });
    }
    add(
        "EDGE-40",
        &|it| {
            it.cp.called = latin("<b>O'Neil & Söhne</b>", "\"Zoë\" 🙂 { $x }", "en");
            it.ncp.called = latin("=1+1", "@SUM(A1)|<script>alert(1)</script>", "en");
        },
        &|rows, _| {
            for row in &mut rows.0 {
                if let domain::feed::Body::Put(Record::Order(order)) = &mut row.line.body {
                    order.court = text("=HYPERLINK(\"x\") <i>{ $court }</i> 🙂");
                }
            }
        },
    );
}

/// Adds a case: its id, what is changed in its profile, what is changed in its records.
type Add<'a> = dyn FnMut(&str, &dyn Fn(&mut Profile), &dyn Fn(&mut Rows, &Profile)) + 'a;

fn names(add: &mut Add<'_>) {
    let only_given = Called {
        family: String::new(),
        ..latin("", "Madonna", "en")
    };
    let called = [
        ("EDGE-28-1", han("Chen", "Wei", "陈𬎆")),
        ("EDGE-28-2", han("Yan", "Yan", "䶮㛃")),
        ("EDGE-28-3", han("Ouyang", "Xiu", "欧阳修")),
        ("EDGE-28-4", latin("Zhang", "Min", "zh-Hans")),
        (
            "EDGE-29-1",
            latin(&"Wolfeschlegel".repeat(6), "Johann Maximilian", "en"),
        ),
        (
            "EDGE-29-2",
            latin(&"Llanfairpwll".repeat(5), "D'Arcy-Zoë Ñúñez", "en"),
        ),
        ("EDGE-29-3", only_given),
        ("EDGE-29-4", latin("القحطاني", "محمد", "ar")),
    ];
    for (own_id, called) in called {
        add(own_id, &|it| it.cp.called = called.clone(), &|_, _| {});
    }
}

/// The child moves to a caretaker; what the first recipient saw until then stays with that person.
fn caretaker_takes_over(rows: &mut Rows, profile: &Profile, span: Span) {
    let moved = plus(span.as_of, -120);
    let caretaker = Parent {
        id: format!("{}-T", profile.id),
        called: latin("Underhill", "Irene", "en"),
        own: true,
    };
    rows.add(Date::MIN, &caretaker.id, Record::Person(person(&caretaker, None)));
    write_role(rows, profile, &caretaker.id, RoleKind::Caretaker, moved, None);
    for row in &mut rows.0 {
        if let domain::feed::Body::Put(Record::Role(role)) = &mut row.line.body {
            match role.role {
                RoleKind::Cp => role.until = Some(day(plus(moved, -1))),
                RoleKind::Child => role.lives_with = Some(id(&caretaker.id)),
                _ => {}
            }
        }
    }
}

/// An older case and an older record of the parent who receives resolve to the ones of today.
fn merged(rows: &mut Rows, profile: &Profile) {
    let mut old = Vec::new();
    for row in &rows.0 {
        let domain::feed::Body::Put(record) = &row.line.body else {
            continue;
        };
        match record {
            Record::Person(it) if row.line.envelope.id.as_str() == profile.cp.id => {
                let mut person = it.clone();
                person.merged_into = Some(id(&profile.cp.id));
                old.push(line("EDGE-38-C-OLD", 2, Record::Person(person)));
            }
            Record::Case(it) => {
                let mut case = it.clone();
                (case.merged_into, case.number) = (Some(id(&profile.id)), Some(text("7000000380")));
                case.status = CaseStatus::Closed;
                old.push(line("EDGE-38-OLD", 2, Record::Case(case)));
            }
            _ => {}
        }
    }
    rows.0.extend(old.into_iter().map(|line| super::rows::Row {
        on: Date::MIN,
        line,
        later: None,
    }));
}

fn change_person(rows: &mut Rows, own_id: &str, change: impl Fn(&mut domain::feed::records::people::Person)) {
    for row in &mut rows.0 {
        if row.line.envelope.id.as_str() == own_id
            && let domain::feed::Body::Put(Record::Person(person)) = &mut row.line.body
        {
            change(person);
        }
    }
}

fn contact(
    person: &str,
    lines: &[&str],
    city: &str,
    region: Option<&str>,
    postal: Option<&str>,
    country: &str,
    span: Span,
) -> Contact {
    Contact {
        person: id(person),
        kind: ContactKind::Home,
        lines: Some(lines.iter().map(|words| text(words)).collect()),
        city: Some(text(city)),
        region: region.map(text),
        postal: postal.map(text),
        country: Some(text(country)),
        value: None,
        text_ok: false,
        safe: true,
        since: day(span.start),
        until: None,
    }
}
