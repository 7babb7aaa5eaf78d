//! How does a case go? From its profile: the people, the order, and then every due date and every payment in the order of time.

use domain::feed::{
    AdjustmentReason, Assistance, Basis, CaseStatus, ChargeKind, DebtType, DisbursementKind,
    DisbursementMethod, Interstate, Language, NameOrder, OwedTo, PaymentMethod, Program, ProtectState,
    PublicSource, Record, ReversalReason, RoleKind,
    records::{
        cases::{Case, Role},
        orders::{Oblig, Order},
        people::{Person, Protect},
    },
};
use jiff::civil::Date;

use super::{
    book::{Book, Receipt, Source},
    calendar::{day, due, plus, working},
    dice::Dice,
    names,
    profile::{Habit, Parent, Profile},
    rows::{Rows, id, text},
};

/// Days that are simulated beyond the first feed, for the nights after it.
const BEYOND: i64 = 45;

/// The span of a ledger.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// First day with rows.
    pub start: Date,
    /// Business date of the first feed.
    pub as_of: Date,
}

/// The records that do not change: people, case, roles, order.
pub fn write_people(rows: &mut Rows, profile: &Profile, dice: &mut Dice, span: Span) {
    let opened = plus(span.start, -dice.between(100, 3000));
    for (parent, flagged, role) in [
        (&profile.cp, profile.flagged.0, RoleKind::Cp),
        (&profile.ncp, profile.flagged.1, RoleKind::Ncp),
    ] {
        if parent.own {
            let birth = plus(span.as_of, -dice.between(8000, 19000));
            rows.add(Date::MIN, &parent.id, Record::Person(person(parent, Some(birth))));
        }
        if flagged {
            let flag = Protect {
                person: id(&parent.id),
                case: None,
                state: ProtectState::On,
                since: day(plus(opened, 30)),
                lift_ref: None,
            };
            rows.add(
                Date::MIN,
                &format!("FV-{}-{}", profile.id, role.as_str()),
                Record::Protect(flag),
            );
        }
        write_role(rows, profile, &parent.id, role, opened, None);
    }
    for (at, birth) in profile.children.iter().enumerate() {
        let child_id = format!("P-{}-{}", profile.id, at + 1);
        let called = names::Called {
            given: names::child(dice).to_owned(),
            native: None,
            ..profile.ncp.called.clone()
        };
        let child = Parent {
            id: child_id.clone(),
            called,
            own: true,
        };
        let record = Person {
            spoken: None,
            written: None,
            has_tin: false,
            ..person(&child, Some(*birth))
        };
        rows.add(Date::MIN, &child_id, Record::Person(record));
        let role = Role {
            case: id(&profile.id),
            person: id(&child_id),
            role: RoleKind::Child,
            since: day(opened),
            until: None,
            lives_with: Some(id(&profile.cp.id)),
            emancipation: Some(day(plus(*birth, 6574))),
        };
        rows.add(
            Date::MIN,
            &format!("R-{}-{}", profile.id, at + 1),
            Record::Role(role),
        );
    }
    let other = profile.interstate != Interstate::None;
    let case = Case {
        number: Some(text(&profile.number)),
        office: profile.office.map(id),
        status: profile.status,
        program: Program::IvD,
        assistance: profile.assistance,
        opened: day(opened),
        closed: (profile.status == CaseStatus::Closed).then(|| day(profile.until.unwrap_or(span.start))),
        interstate: profile.interstate,
        other_agency: other.then(|| text("Example State Child Support")),
        other_case: other.then(|| text(&format!("ES{}", profile.number))),
        merged_into: None,
    };
    rows.add(Date::MIN, &profile.id, Record::Case(case));
}

/// A person's record.
pub fn person(parent: &Parent, birth: Option<Date>) -> Person {
    let called = &parent.called;
    let family_first = called.native.is_some() || called.language == "vi";
    Person {
        family: text(&called.family),
        given: text(&called.given),
        middle: None,
        suffix: None,
        native: called.native.as_deref().map(text),
        name_order: Some(if family_first {
            NameOrder::FamilyFirst
        } else {
            NameOrder::GivenFirst
        }),
        birth: birth.map(day),
        spoken: Some(Language::from(called.language)),
        written: Some(Language::from(called.language)),
        interpreter: called.language != "en",
        deceased: None,
        merged_into: None,
        has_tin: true,
    }
}

/// A part in the case of a profile.
pub fn write_role(
    rows: &mut Rows,
    profile: &Profile,
    person: &str,
    role: RoleKind,
    since: Date,
    until: Option<Date>,
) {
    let record = Role {
        case: id(&profile.id),
        person: id(person),
        role,
        since: day(since),
        until: until.map(day),
        lives_with: None,
        emancipation: None,
    };
    rows.add(
        Date::MIN,
        &format!("R-{}-{}-{}", profile.id, role.as_str(), rows.0.len()),
        Record::Role(record),
    );
}

/// The order and its obligation; gives the obligation's id.
pub fn write_order(rows: &mut Rows, profile: &Profile, basis: Basis, payer: &str, suffix: &str) -> String {
    let (order_id, oblig_id) = (
        format!("O-{}{suffix}", profile.id),
        format!("B-{}{suffix}", profile.id),
    );
    let signed = plus(profile.anchor, -20);
    let order = Order {
        case: id(&profile.id),
        payer: id(payer),
        number: text(&format!(
            "{:02}-DR-{}{suffix}",
            profile.anchor.year() % 100,
            profile.number
        )),
        court: text("Example County Court"),
        signed: day(signed),
        effective: day(profile.anchor),
        ended: profile.until.map(day),
        status: profile.order,
        unallocated: false,
    };
    rows.add(Date::MIN, &order_id, Record::Order(order));
    let amount = (basis == Basis::Amount).then_some(profile.amount);
    let per_year = match profile.freq {
        domain::feed::Frequency::Weekly => 52,
        domain::feed::Frequency::Biweekly => 26,
        domain::feed::Frequency::Semimonthly => 24,
        _ => 12,
    };
    let oblig = Oblig {
        order: id(&order_id),
        debt_type: profile.debt,
        basis,
        amount,
        percent: (basis == Basis::Percent).then_some(1700),
        freq: profile.freq,
        anchor: day(profile.anchor),
        days: (profile.freq == domain::feed::Frequency::Semimonthly).then(|| vec![1, 15]),
        monthly_equiv: amount.map(|cents| (cents * per_year + 6) / 12),
        arrears_payment: amount.map(|cents| cents / 10),
        children: Some(
            (1..=profile.children.len())
                .map(|at| id(&format!("P-{}-{at}", profile.id)))
                .collect(),
        ),
        payee: Some(id(&profile.cp.id)),
        since: day(profile.anchor),
        until: profile.until.map(day),
        until_reason: profile.until.map(|_| text("order ended")),
    };
    rows.add(Date::MIN, &oblig_id, Record::Oblig(oblig));
    oblig_id
}

/// Where money comes from: withholding, own, offsets, other states.
pub fn source(dice: &mut Dice, withheld: i64) -> Source {
    let source = |public, method, fti| Source { public, method, fti };
    if dice.chance(withheld) {
        return source(PublicSource::Withholding, PaymentMethod::Eft, false);
    }
    dice.weigh(&[
        (source(PublicSource::Own, PaymentMethod::Card, false), 5),
        (source(PublicSource::Own, PaymentMethod::Check, false), 4),
        (source(PublicSource::Own, PaymentMethod::Cash, false), 2),
        (source(PublicSource::OtherState, PaymentMethod::Eft, false), 4),
        (source(PublicSource::Other, PaymentMethod::Eft, false), 5),
    ])
}

/// Charges and payments from the beginning of the ledger.
pub fn write_ledger(book: &mut Book, profile: &Profile, oblig: &str, dice: &mut Dice, span: Span) {
    let assigned_now = profile.assistance == Assistance::Current;
    let current = book.open(
        profile.debt,
        if assigned_now {
            OwedTo::State
        } else {
            OwedTo::Family
        },
    );
    let state = (profile.opening.1 > 0 && !assigned_now).then(|| book.open(profile.debt, OwedTo::State));
    let (family, kept) = profile.opening;
    let begin = span.start;
    book.charge(
        current,
        None,
        ChargeKind::Opening,
        begin,
        begin,
        if assigned_now { family + kept } else { family },
    );
    if let Some(state) = state {
        book.charge(state, None, ChargeKind::Opening, begin, begin, kept);
    }
    let method = dice.weigh(&[
        (DisbursementMethod::Deposit, 62),
        (DisbursementMethod::Card, 33),
        (DisbursementMethod::Check, 5),
    ]);
    let end = plus(span.as_of, BEYOND);
    let last = profile.until.unwrap_or(end).min(end);
    let mut bounced: Vec<(Date, Receipt)> = Vec::new();
    let mut passed = (Date::MIN, 0);
    for date in due(profile.freq, profile.anchor, begin, last) {
        for (on, receipt) in bounced.extract_if(.., |(on, _)| *on <= date).collect::<Vec<_>>() {
            book.take_back(&receipt, on, ReversalReason::Nsf, None);
        }
        book.charge(
            current,
            Some(oblig),
            ChargeKind::Support,
            date,
            date,
            profile.amount,
        );
        let pays = match profile.habit {
            Habit::Regular => 960,
            Habit::Irregular => 850,
            Habit::Some => 400,
            Habit::Nothing => 0,
        };
        if dice.chance(if profile.debt == DebtType::ChildSupport {
            4
        } else {
            0
        }) {
            book.adjust(
                current,
                AdjustmentReason::AuditCredit,
                date,
                -dice.between(100, 2500).min(book.owed(current).max(100)),
                None,
            );
        }
        if !dice.chance(pays) {
            continue;
        }
        let from = source(dice, profile.withheld);
        let cents = match profile.habit {
            Habit::Irregular | Habit::Some => profile.amount * dice.between(40, 120) / 100,
            _ => profile.amount + if dice.chance(300) { profile.amount / 10 } else { 0 },
        }
        .max(1);
        let eff = working(plus(
            date,
            dice.weigh(&[(2, 50), (3, 30), (4, 10), (5, 5), (6, 3), (7, 2)]),
        ));
        let receipt = book.receive(eff, cents, from, method);
        if assigned_now {
            let month = eff.first_of_month();
            if passed.0 != month {
                passed = (month, 0);
            }
            let limit = if profile.children.len() > 1 { 20000 } else { 10000 } - passed.1;
            let sent = book.send(
                &receipt,
                working(plus(eff, 2)),
                method,
                DisbursementKind::PassThrough,
                limit,
                true,
            );
            passed.1 += sent.map_or(0, |sent| sent.record.amount);
        }
        if from.method == PaymentMethod::Check && dice.chance(10) {
            bounced.push((working(plus(eff, dice.between(3, 9))), receipt));
        }
    }
    offsets(book, profile, dice, span);
}

/// Tax refunds of debtors: once a year in March; a joint return waits on hold.
fn offsets(book: &mut Book, profile: &Profile, dice: &mut Dice, span: Span) {
    if profile.opening.0 + profile.opening.1 < 50_000 || profile.basis.is_none() {
        return;
    }
    let from = Source {
        public: PublicSource::Offset,
        method: PaymentMethod::Eft,
        fti: true,
    };
    for year in span.start.year()..=span.as_of.year() {
        let on = working(jiff::civil::date(year, 3, 2));
        let owed: i64 = book.owed(0);
        if on < span.start || on > span.as_of || owed <= 0 || !dice.chance(250) {
            continue;
        }
        let cents = dice.between(20_000, 180_000).min(owed);
        if dice.chance(200) {
            let by = plus(on, 183);
            book.hold(on, cents, from, by, (by <= span.as_of).then_some(by));
        } else {
            book.receive(on, cents, from, DisbursementMethod::Deposit);
        }
    }
}

/// A whole case: people, order and ledger of its profile.
pub fn live(profile: &Profile, dice: &mut Dice, span: Span) -> Book {
    let mut book = Book::new(&profile.id, &profile.id, &profile.ncp.id, &profile.cp.id);
    write_people(&mut book.rows, profile, dice, span);
    if let Some(basis) = profile.basis {
        let oblig = write_order(&mut book.rows, profile, basis, &profile.ncp.id, "");
        if basis == Basis::Amount {
            write_ledger(&mut book, profile, &oblig, dice, span);
        }
    }
    book
}
