//! The cases that every invented agency has, so that tests and screens meet them: `EDGE-01` to `EDGE-40` of `docs/feed.md`. Their ids
//! never change.

use domain::feed::{
    AdjustmentReason, Assistance, Basis, CaseStatus, ChargeKind, DebtType, DisbursementKind,
    DisbursementMethod, Frequency, Interstate, OrderStatus, OwedTo, PaymentMethod, PublicSource, Record,
    ReversalReason, RoleKind,
};
use jiff::civil::Date;

use super::{
    book::{Book, Source},
    calendar::{plus, working},
    dice::Dice,
    edges_people,
    life::{Span, live, write_order, write_people, write_role},
    names::Called,
    profile::{Habit, Parent, Profile},
};

/// Money by withholding.
pub const WITHHELD: Source = Source {
    public: PublicSource::Withholding,
    method: PaymentMethod::Eft,
    fti: false,
};
/// A check of the payer's own.
const CHECK: Source = Source {
    public: PublicSource::Own,
    method: PaymentMethod::Check,
    fti: false,
};
/// A federal tax refund.
const REFUND: Source = Source {
    public: PublicSource::Offset,
    method: PaymentMethod::Eft,
    fti: true,
};
const DEPOSIT: DisbursementMethod = DisbursementMethod::Deposit;

/// A name in Latin letters.
pub fn latin(family: &str, given: &str, language: &'static str) -> Called {
    Called {
        family: family.to_owned(),
        given: given.to_owned(),
        native: None,
        language,
    }
}

/// A Chinese name with its characters.
pub fn han(family: &str, given: &str, native: &str) -> Called {
    Called {
        native: Some(native.to_owned()),
        ..latin(family, given, "zh-Hans")
    }
}

/// The plain case that the others change: one child, 100.00 a week, paid regularly.
pub fn plain(own_id: &str, span: Span) -> Profile {
    let digits: String = own_id.chars().filter(char::is_ascii_digit).collect();
    Profile {
        id: own_id.to_owned(),
        number: format!("70000{digits:0>5}"),
        cp: Parent {
            id: format!("{own_id}-C"),
            called: han("Chen", "Li", "陈丽"),
            own: true,
        },
        ncp: Parent {
            id: format!("{own_id}-N"),
            called: latin("Ruiz", "Marco Antonio", "en"),
            own: true,
        },
        children: vec![plus(span.as_of, -3000)],
        assistance: Assistance::Never,
        status: CaseStatus::Open,
        interstate: Interstate::None,
        basis: Some(Basis::Amount),
        order: OrderStatus::Active,
        debt: DebtType::ChildSupport,
        freq: Frequency::Weekly,
        amount: 10_000,
        anchor: next_friday(span.start),
        until: None,
        opening: (0, 0),
        habit: Habit::Regular,
        withheld: 1000,
        flagged: (false, false),
        office: Some("OF-01"),
    }
}

fn next_friday(mut day: Date) -> Date {
    while day.weekday() != jiff::civil::Weekday::Friday {
        day = plus(day, 1);
    }
    day
}

/// People and an order, and one debt charged once: for cases whose money is written by hand.
pub fn by_hand(profile: &Profile, span: Span, owed: i64) -> Book {
    let mut book = Book::new(&profile.id, &profile.id, &profile.ncp.id, &profile.cp.id);
    write_people(&mut book.rows, profile, &mut Dice::new(0, 0), span);
    let oblig = write_order(&mut book.rows, profile, Basis::Amount, &profile.ncp.id, "");
    let owed_to = if profile.assistance == Assistance::Current {
        OwedTo::State
    } else {
        OwedTo::Family
    };
    let debt = book.open(profile.debt, owed_to);
    let on = plus(span.as_of, -400).max(span.start);
    book.charge(debt, Some(&oblig), ChargeKind::Support, on, on, owed);
    book
}

/// All of them.
pub fn all(seed: u64, span: Span) -> Vec<Book> {
    let mut books = Vec::new();
    let dice = |number: u64| Dice::new(seed, 1_000_000_000 + number);
    let mut live_as = |number: u64, change: &dyn Fn(&mut Profile)| {
        let mut profile = plain(&format!("EDGE-{number:02}"), span);
        change(&mut profile);
        books.push(live(&profile, &mut dice(number), span));
    };
    live_as(1, &|it| it.cp.called = latin("Keating", "Rachel", "en"));
    live_as(5, &|it| {
        (it.status, it.order, it.until) = (
            CaseStatus::Closed,
            OrderStatus::Ended,
            Some(plus(span.as_of, -300)),
        );
        (it.opening, it.habit) = ((250_000, 0), Habit::Some);
    });
    live_as(9, &|it| it.basis = Some(Basis::Zero));
    live_as(10, &|it| it.basis = Some(Basis::Reserved));
    live_as(11, &|it| it.basis = Some(Basis::Percent));
    // Due on Fridays, of which 2027 has 53.
    live_as(13, &|it| {
        (it.amount, it.cp.called) = (7_500, han("Lin", "Jiayi", "林佳怡"));
    });
    live_as(14, &|it| {
        it.freq = Frequency::Monthly;
        it.anchor = jiff::civil::date(span.start.year(), 1, 31);
    });
    live_as(31, &|it| (it.habit, it.office) = (Habit::Nothing, None));
    live_as(33, &|it| it.habit = Habit::Nothing);
    for (at, debt) in [DebtType::SpousalSupport, DebtType::MedicalSupport, DebtType::Fee]
        .into_iter()
        .enumerate()
    {
        let mut profile = plain(&format!("EDGE-37-{}", at + 1), span);
        (profile.debt, profile.freq, profile.children) = (debt, Frequency::Monthly, Vec::new());
        books.push(live(&profile, &mut dice(370 + at as u64), span));
    }
    let mut payer = plain("EDGE-01-B", span);
    payer.ncp = Parent {
        id: "EDGE-01-C".to_owned(),
        called: latin("Keating", "Rachel", "en"),
        own: false,
    };
    books.push(live(&payer, &mut dice(101), span));
    for at in 1..=6_u32 {
        let mut profile = plain(&format!("EDGE-02-{at}"), span);
        profile.ncp = Parent {
            id: "EDGE-02-N".to_owned(),
            called: latin("Holloway", "Derek", "en"),
            own: at == 1,
        };
        (profile.amount, profile.habit) = (5_033 + i64::from(at) * 1_111, Habit::Irregular);
        books.push(live(&profile, &mut dice(200 + u64::from(at)), span));
    }
    let long = Span {
        start: plus(span.as_of, -7307),
        ..span
    };
    books.push(live(&plain("EDGE-12", long), &mut dice(12), long));
    two_payers(&mut books, span);
    money(&mut books, span);
    edges_people::all(&mut books, seed, span);
    books
}

/// Mother and father both pay; the grandmother receives.
fn two_payers(books: &mut Vec<Book>, span: Span) {
    let mut profile = plain("EDGE-03", span);
    profile.cp.called = han("Huang", "Guifang", "黄桂芳");
    let book = live(&profile, &mut Dice::new(3, 3), span);
    let second = Parent {
        id: "EDGE-03-N2".to_owned(),
        called: han("Huang", "Yun", "黄云"),
        own: true,
    };
    let mut other = Book::new("EDGE-03-2", "EDGE-03", &second.id, &profile.cp.id);
    other.rows.add(
        Date::MIN,
        &second.id,
        Record::Person(super::life::person(&second, None)),
    );
    write_role(
        &mut other.rows,
        &profile,
        &second.id,
        RoleKind::Ncp,
        profile.anchor,
        None,
    );
    let oblig = write_order(&mut other.rows, &profile, Basis::Amount, &second.id, "-2");
    super::life::write_ledger(&mut other, &profile, &oblig, &mut Dice::new(3, 4), span);
    books.extend([book, other]);
}

/// Cases whose money took an unusual way.
fn money(books: &mut Vec<Book>, span: Span) {
    let ago = |days: i64| working(plus(span.as_of, -days));
    let mut hand = |number: &str, owed: i64, write: &dyn Fn(&mut Book)| {
        let mut book = by_hand(&plain(&format!("EDGE-{number}"), span), span, owed);
        write(&mut book);
        books.push(book);
    };
    hand("06", 30_000, &|it| {
        it.receive(ago(200), 20_000, WITHHELD, DEPOSIT);
        it.adjust(0, AdjustmentReason::Waiver, ago(150), -10_000, None);
    });
    hand("07", 10_000, &|it| {
        it.adjust(0, AdjustmentReason::AuditCredit, ago(40), -15_000, None);
    });
    hand("08", 10_000, &|it| {
        drop(it.receive(ago(40), 25_000, WITHHELD, DEPOSIT));
    });
    hand("15", 40_000, &|it| {
        let receipt = it.receive_for(0, ago(60), 12_000, CHECK, None);
        it.take_back(&receipt, ago(59), ReversalReason::Nsf, None);
    });
    hand("17", 300_000, &|it| {
        it.hold(
            ago(300),
            90_000,
            REFUND,
            plus(ago(300), 183),
            Some(plus(ago(300), 183)),
        );
        it.hold(ago(30), 40_000, REFUND, plus(ago(30), 183), None);
    });
    hand("18", 300_000, &|it| {
        let receipt = it.receive(ago(250), 80_000, REFUND, DEPOSIT);
        it.take_back(&receipt, ago(120), ReversalReason::OffsetAdjusted, Some(12_345));
    });
    hand("20", 120_000, &|it| {
        let state = it.open(DebtType::ChildSupport, OwedTo::State);
        it.adjust(
            0,
            AdjustmentReason::AssignmentChange,
            ago(75),
            -45_000,
            Some(state),
        );
    });
    // Withheld in January, received in February.
    let february = jiff::civil::date(span.as_of.year(), 2, 2);
    let february = working(if february <= span.as_of {
        february
    } else {
        plus(february, -365)
    });
    hand("22", 10_000, &|it| {
        drop(it.receive(february, 10_000, WITHHELD, DEPOSIT));
    });
    hand("23", 60_000, &|it| {
        let receipt = it.receive(ago(90), 30_000, WITHHELD, DisbursementMethod::Check);
        if let Some(sent) = &receipt.sent {
            it.send_again(sent, ago(70), ago(60));
        }
    });
    hand("34", 10_100_000, &|it| {
        it.receive(ago(90), 1, WITHHELD, DEPOSIT);
        it.receive(ago(80), 9_999_999, WITHHELD, DEPOSIT);
        it.adjust(0, AdjustmentReason::InterstateReconcile, ago(70), -1, None);
    });
    hand("35", 500_000, &|it| {
        for cents in 0..30 {
            it.receive(ago(45), 1_000 + cents * 7, WITHHELD, DEPOSIT);
        }
    });
    hand("36", 100_000, &|it| {
        it.charge(0, None, ChargeKind::Retro, ago(365), ago(30), 24_000);
    });
    // The couple of the demonstration: years of withheld wages beside it.
    let mut couple = plain("EDGE-16", span);
    couple.opening = (300_000, 0);
    let mut book = live(&couple, &mut Dice::new(16, 1), span);
    let receipt = book.receive(ago(60), 12_000, CHECK, DEPOSIT);
    book.take_back(&receipt, ago(50), ReversalReason::Nsf, None);
    books.push(book);
    let mut passed = plain("EDGE-19", span);
    (passed.assistance, passed.children) = (
        Assistance::Current,
        vec![plus(span.as_of, -3000), plus(span.as_of, -2000)],
    );
    let mut book = by_hand(&passed, span, 30_000);
    let first = plus(span.as_of.first_of_month(), -20).first_of_month();
    for (after, cents, through) in [(2, 12_000, 12_000), (16, 18_000, 8_000)] {
        let receipt = book.receive_for(0, working(plus(first, after)), cents, WITHHELD, None);
        book.send(
            &receipt,
            working(plus(first, after + 2)),
            DEPOSIT,
            DisbursementKind::PassThrough,
            through,
            true,
        );
    }
    books.push(book);
    for (at, cents) in [5_000, 3_333, 1_667].into_iter().enumerate() {
        let mut profile = plain(&format!("EDGE-21-{}", at + 1), span);
        profile.ncp = Parent {
            id: "EDGE-21-N".to_owned(),
            called: latin("Ingram", "Howard", "en"),
            own: at == 0,
        };
        let mut book = by_hand(&profile, span, 60_000);
        let receipt = book.receive_for(0, ago(35), cents, WITHHELD, Some(("EDGE-21-R", 10_000)));
        book.send(
            &receipt,
            ago(33),
            DEPOSIT,
            DisbursementKind::Support,
            i64::MAX,
            true,
        );
        books.push(book);
    }
    let mut away = plain("EDGE-24", span);
    away.interstate = Interstate::Responding;
    let mut book = by_hand(&away, span, 50_000);
    let other = book.open(DebtType::OutOfState, OwedTo::OtherState);
    book.charge(
        other,
        None,
        ChargeKind::ArrearsJudgment,
        ago(300),
        ago(300),
        80_000,
    );
    let receipt = book.receive_for(other, ago(100), 30_000, WITHHELD, None);
    book.send(
        &receipt,
        ago(98),
        DEPOSIT,
        DisbursementKind::Support,
        i64::MAX,
        false,
    );
    books.push(book);
}
