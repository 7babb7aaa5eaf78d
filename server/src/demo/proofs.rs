//! With what do invented people prove who they are? Numbers that nobody has, thrown by who it is: the same for a person in every run.
//!
//! A Social Security number never begins with 9; of the numbers that do, those with a group below 50 were never given out as taxpayer
//! numbers either.

use std::{
    collections::HashSet,
    fs::File,
    io::{self, BufWriter, Write as _},
    path::Path,
};

use domain::{
    codes::SecretKind,
    feed::{
        Body, Header, Id, Line, Record, RoleKind, Secret, SecretBody, SecretLine, SecretMac, Totals, Trailer,
    },
    ids::{CaseId, PersonId},
    secrets::TypedSecret,
};
use sha2::{Digest, Sha256};

use super::{agency::Agency, dice::Dice, rows::id};
use crate::{feed::hex, keys::SharedKey};

/// The agency has no number of this person, who proves by letter or at the office.
const WITHOUT_NUMBER: &str = "EDGE-26-N";

/// A secret of an invented person.
pub struct Proof {
    /// What it is.
    pub kind: SecretKind,
    /// In which case; none = in all of theirs.
    pub case: Option<String>,
    /// The secret itself.
    pub value: String,
}

/// What a person who has this part in a case can prove with.
pub fn of(seed: u64, person: &str, case: &str, role: RoleKind) -> Vec<Proof> {
    let receives = match role {
        RoleKind::Cp | RoleKind::Caretaker => true,
        RoleKind::Ncp => false,
        RoleKind::PutativeFather | RoleKind::Child => return Vec::new(),
    };
    let mut proofs = vec![
        proof(seed, SecretKind::Pin, person, Some(case)),
        proof(seed, SecretKind::WebId, person, None),
    ];
    if person != WITHOUT_NUMBER {
        proofs.insert(0, proof(seed, SecretKind::Ssn, person, None));
    }
    if receives {
        proofs.push(proof(seed, SecretKind::Card, person, None));
        proofs.push(proof(seed, SecretKind::Account, person, None));
    }
    proofs
}

fn proof(seed: u64, kind: SecretKind, person: &str, case: Option<&str>) -> Proof {
    let name = format!("{} {person} {}", kind.code(), case.unwrap_or("-"));
    let [a, b, c, d, e, f, g, h, ..] = <[u8; 32]>::from(Sha256::digest(name));
    let mut dice = Dice::new(seed ^ 0x5ec_7e75, u64::from_le_bytes([a, b, c, d, e, f, g, h]));
    let mut digits = |count: u32| {
        let limit = 10_i64.pow(count);
        format!("{:0width$}", dice.below(limit), width = count as usize)
    };
    let value = match kind {
        SecretKind::Ssn => {
            let (area, serial) = (digits(2), digits(4));
            format!("9{area}{:02}{serial}", dice.between(1, 49))
        }
        SecretKind::Pin => digits(5),
        SecretKind::WebId => digits(12),
        SecretKind::Card | SecretKind::Account => digits(4),
    };
    Proof {
        kind,
        case: case.map(str::to_owned),
        value,
    }
}

/// Person, case and part of everybody who has one, out of a case's lines.
pub fn parts(lines: &[Line]) -> impl Iterator<Item = (&Id, &Id, RoleKind)> {
    lines.iter().filter_map(|line| match &line.body {
        Body::Put(Record::Role(role)) => Some((&role.person, &role.case, role.role)),
        _ => None,
    })
}

/// Writes the agency's whole secrets file, hashed under a key that the portal shares.
pub fn write(agency: &Agency, kid: &str, key: &SharedKey, path: &Path) -> io::Result<()> {
    let header = Header {
        feed: id(&format!("{}.secret", agency.agency)),
        ..agency.header(1, agency.as_of, None)
    };
    let mut out = Output {
        file: BufWriter::new(File::create(path)?),
        hash: Sha256::new(),
        line: Vec::new(),
    };
    header.write(&mut out.line);
    out.end_line()?;
    let (mut totals, mut written) = (Totals::default(), HashSet::new());
    agency.each(|book| {
        for (person, case, role) in parts(&book.cut(None, agency.as_of)) {
            for proof in of(agency.seed, person.as_str(), case.as_str(), role) {
                let line = hashed(&proof, person, kid, key);
                if !written.insert(line.id.clone()) {
                    continue;
                }
                line.write(&mut out.line);
                out.end_line()?;
                totals.count("secret");
            }
        }
        Ok(())
    })?;
    totals.counts.entry("secret".to_owned()).or_default();
    totals.lines = totals.records() + 2;
    let trailer = Trailer {
        feed: header.feed,
        seq: header.seq,
        totals,
        sha256: hex(&out.hash.clone().finalize()),
    };
    trailer.write(&mut out.line);
    out.end_line()?;
    out.file.flush()
}

/// The secrets of the people of one of the cases that are always there, for somebody at a terminal: one line for each person.
pub fn table(agency: &Agency, case: &str) -> String {
    use std::fmt::Write as _;
    let lines = agency.edge(case);
    let records = || {
        lines.iter().filter_map(|line| match &line.body {
            Body::Put(record) => Some((&line.envelope.id, record)),
            Body::Delete(_) => None,
        })
    };
    let number = records().find_map(|(_, record)| match record {
        Record::Case(case) => case.number.as_ref().map(domain::feed::Text::as_str),
        _ => None,
    });
    let mut text = String::new();
    for (person, of_case, role) in parts(&lines) {
        let proofs = of(agency.seed, person.as_str(), of_case.as_str(), role);
        if proofs.is_empty() {
            continue;
        }
        let name = records().find_map(|(id, record)| match record {
            Record::Person(it) if id == person => Some(format!(
                "{} {}{}",
                it.given.as_str(),
                it.family.as_str(),
                it.native
                    .as_ref()
                    .map_or_else(String::new, |native| format!(" {}", native.as_str()))
            )),
            _ => None,
        });
        let does = if role == RoleKind::Ncp { "pays" } else { "receives" };
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "  {}, {does}, case {}:",
            name.unwrap_or_default(),
            number.unwrap_or(case)
        );
        for proof in proofs {
            let _ = write!(text, " {} {}", proof.kind.code(), proof.value);
        }
        text.push('\n');
    }
    text
}

/// The record of a secret: everything but the secret.
fn hashed(proof: &Proof, person: &Id, kid: &str, key: &SharedKey) -> SecretLine {
    let case = proof.case.as_deref();
    let typed = TypedSecret::read(proof.kind, &proof.value).expect("made in the form of its kind");
    let parsed = "ids of feed and portal follow the same rule";
    let message = typed.message(
        &PersonId::parse(person.as_str()).expect(parsed),
        case.map(|case| CaseId::parse(case).expect(parsed)).as_ref(),
    );
    let secret = Secret {
        person: person.clone(),
        case: case.map(id),
        kind: proof.kind,
        kid: id(kid),
        mac: SecretMac(key.mac(&message)),
        expires: None,
        letter: None,
    };
    let place = case.map_or_else(String::new, |case| format!("-{case}"));
    SecretLine {
        id: id(&format!("S-{}-{person}{place}", proof.kind.code())),
        v: 1,
        body: SecretBody::Put(secret),
        unknown: 0,
    }
}

struct Output {
    file: BufWriter<File>,
    hash: Sha256,
    line: Vec<u8>,
}

impl Output {
    fn end_line(&mut self) -> io::Result<()> {
        self.line.push(b'\n');
        self.hash.update(&self.line);
        self.file.write_all(&self.line)?;
        self.line.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_has_the_same_secrets_in_every_run_and_no_number_that_anybody_has() {
        let value = |seed, person: &str, kind| {
            let proofs = of(seed, person, "EDGE-13", RoleKind::Cp);
            let found = proofs.into_iter().find(|proof| proof.kind == kind);
            found.expect("one of each").value
        };
        for kind in SecretKind::ALL {
            assert_eq!(value(1, "EDGE-13-C", *kind), value(1, "EDGE-13-C", *kind));
            assert_ne!(value(1, "EDGE-13-C", *kind), value(1, "EDGE-14-C", *kind));
            assert_ne!(value(1, "EDGE-13-C", *kind), value(2, "EDGE-13-C", *kind));
        }
        for number in 0..500 {
            let ssn = value(1, &format!("P-{number}"), SecretKind::Ssn);
            let group: u32 = ssn[3..5].parse().expect("digits");
            assert!(
                ssn.len() == 9 && ssn.starts_with('9') && (1..50).contains(&group),
                "{ssn}"
            );
        }
    }

    #[test]
    fn children_prove_nothing_and_who_pays_has_no_card() {
        assert!(of(1, "P-1", "C-1", RoleKind::Child).is_empty());
        let kinds = |role| {
            let proofs = of(1, "P-1", "C-1", role);
            proofs.into_iter().map(|proof| proof.kind).collect::<Vec<_>>()
        };
        assert_eq!(
            kinds(RoleKind::Ncp),
            [SecretKind::Ssn, SecretKind::Pin, SecretKind::WebId]
        );
        assert_eq!(kinds(RoleKind::Cp).len(), SecretKind::ALL.len());
    }
}
