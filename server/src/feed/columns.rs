//! What of a record stands in which column? In the order of the columns of `table`.

use domain::feed::{Record, Value, records::money::Disb};

use super::cell::Cell;

fn text<T: ToString>(value: Option<&T>) -> Cell {
    Cell::Text(value.map(ToString::to_string))
}

fn json<T: Value>(value: Option<&T>) -> Cell {
    Cell::Text(value.map(|value| {
        let mut out = Vec::new();
        value.write(&mut out);
        String::from_utf8_lossy(&out).into_owned()
    }))
}

macro_rules! cells {
    ($($cell:expr),+ $(,)?) => { vec![$(Cell::from($cell)),+] };
}

/// The cells of a record's own columns; `None` for records that are sealed, and for flags.
pub fn cells(record: &Record) -> Option<Vec<Cell>> {
    let string = |text: &domain::feed::Text| text.as_str().to_owned();
    let opt = |text: &Option<domain::feed::Text>| Cell::Text(text.as_ref().map(string));
    let id = |id: &Option<domain::feed::Id>| text(id.as_ref());
    let day = |day: &Option<domain::feed::Day>| text(day.as_ref());
    let tag =
        |tag: &Option<domain::feed::Language>| Cell::Text(tag.as_ref().map(|tag| tag.as_str().to_owned()));
    Some(match record {
        Record::Office(it) => cells![
            json(Some(&it.names)),
            opt(&it.phone),
            opt(&it.tty),
            opt(&it.fips),
            opt(&it.county)
        ],
        Record::Person(it) => cells![
            string(&it.family),
            string(&it.given),
            opt(&it.middle),
            opt(&it.suffix),
            opt(&it.native),
            it.name_order
                .unwrap_or(domain::feed::NameOrder::GivenFirst)
                .as_str(),
            day(&it.birth),
            tag(&it.spoken),
            tag(&it.written),
            i64::from(it.interpreter),
            day(&it.deceased),
            id(&it.merged_into),
            i64::from(it.has_tin),
        ],
        Record::Role(it) => cells![
            it.case.as_str(),
            it.person.as_str(),
            it.role.as_str(),
            it.since.to_string(),
            day(&it.until),
            id(&it.lives_with),
            day(&it.emancipation),
        ],
        Record::Order(it) => cells![
            it.case.as_str(),
            it.payer.as_str(),
            string(&it.number),
            string(&it.court),
            it.signed.to_string(),
            it.effective.to_string(),
            day(&it.ended),
            it.status.as_str(),
            i64::from(it.unallocated),
        ],
        Record::Oblig(it) => cells![
            it.order.as_str(),
            it.debt_type.as_str(),
            it.basis.as_str(),
            Cell::Int(it.amount),
            Cell::Int(it.percent),
            it.freq.as_str(),
            it.anchor.to_string(),
            json(it.days.as_ref()),
            Cell::Int(it.monthly_equiv),
            Cell::Int(it.arrears_payment),
            json(it.children.as_ref()),
            id(&it.payee),
            it.since.to_string(),
            day(&it.until),
            opt(&it.until_reason),
        ],
        Record::Account(it) => {
            cells![
                it.case.as_str(),
                it.payer.as_str(),
                id(&it.payee),
                it.debt_type.as_str(),
                it.owed_to.as_str()
            ]
        }
        Record::Charge(it) => cells![
            it.account.as_str(),
            id(&it.oblig),
            it.kind.as_str(),
            it.eff.to_string(),
            it.posted.to_string(),
            it.amount,
        ],
        Record::Payment(it) => cells![
            it.case.as_str(),
            it.payer.as_str(),
            id(&it.receipt),
            Cell::Int(it.receipt_total),
            it.kind.as_str(),
            it.eff.to_string(),
            it.posted.to_string(),
            day(&it.withheld_on),
            it.amount,
            id(&it.reverses),
            Cell::Text(it.reason.map(|reason| reason.as_str().to_owned())),
            it.method.as_str(),
            it.status.as_str(),
            it.src_public.as_str(),
            Cell::Text(it.src_court.map(|source| source.as_str().to_owned())),
            i64::from(it.fti),
        ],
        Record::Alloc(it) => cells![
            it.payment.as_str(),
            it.account.as_str(),
            it.bucket.as_str(),
            it.posted.to_string(),
            it.amount,
            id(&it.reverses),
        ],
        Record::Hold(it) => cells![
            it.payment.as_str(),
            id(&it.alloc),
            it.amount,
            it.reason.as_str(),
            it.placed.to_string(),
            day(&it.release_by),
            day(&it.released),
        ],
        Record::Disb(it) => cells![
            it.case.as_str(),
            id(&it.payee),
            it.kind.as_str(),
            it.issued.to_string(),
            it.amount,
            it.method.as_str(),
            it.status.as_str(),
            id(&it.replaces),
        ],
        Record::Adjust(it) => cells![
            it.account.as_str(),
            it.reason.as_str(),
            id(&it.pair),
            it.eff.to_string(),
            it.posted.to_string(),
            it.amount,
            it.bucket.as_str(),
        ],
        Record::Balance(it) => cells![
            it.first_on.to_string(),
            it.first,
            it.as_of.to_string(),
            it.now,
            it.due_now,
            it.past_due,
            Cell::Int(it.hold_unalloc),
            Cell::Int(it.hold_alloc),
        ],
        _ => return None,
    })
}

/// The cells of a case; its number is its id where the agency names no other.
pub fn case_cells(own_id: &str, it: &domain::feed::records::cases::Case) -> Vec<Cell> {
    let opt =
        |text: &Option<domain::feed::Text>| Cell::Text(text.as_ref().map(|text| text.as_str().to_owned()));
    cells![
        it.number.as_ref().map_or(own_id, |number| number.as_str()),
        text(it.office.as_ref()),
        it.status.as_str(),
        it.program.as_str(),
        it.assistance.as_str(),
        it.opened.to_string(),
        text(it.closed.as_ref()),
        it.interstate.as_str(),
        opt(&it.other_agency),
        opt(&it.other_case),
        text(it.merged_into.as_ref()),
    ]
}

/// Key and cells of each line of a disbursement.
pub fn line_cells(own_id: &str, it: &Disb) -> Vec<Vec<Cell>> {
    let row = |(at, (alloc, cents)): (usize, &(domain::feed::Id, i64))| {
        let line = i64::try_from(at).unwrap_or(i64::MAX);
        cells![own_id, line, alloc.as_str(), *cents]
    };
    it.lines.iter().enumerate().map(row).collect()
}
