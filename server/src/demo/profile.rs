//! What kind of case is it? Shares as published for the programme (`docs/feed.md`, "The invented agency").

use domain::feed::{Assistance, Basis, CaseStatus, DebtType, Frequency, Interstate, OrderStatus};
use jiff::civil::Date;

use super::{
    calendar::plus,
    dice::Dice,
    names::{Called, parent},
};

/// How a payer pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// Nearly every time.
    Regular,
    /// Often, in changing amounts.
    Irregular,
    /// Now and then.
    Some,
    /// Not at all.
    Nothing,
}

/// A parent of a case.
#[derive(Clone, Debug)]
pub struct Parent {
    /// The agency's id of the person.
    pub id: String,
    /// Name and language.
    pub called: Called,
    /// Whether the person's record is written with this case (and not with another of the same person).
    pub own: bool,
}

/// Everything that decides how a case goes.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Id of the case, and beginning of the ids of its records.
    pub id: String,
    /// Its number on letters.
    pub number: String,
    /// Who receives.
    pub cp: Parent,
    /// Who pays.
    pub ncp: Parent,
    /// Dates of birth.
    pub children: Vec<Date>,
    /// Assistance of the family.
    pub assistance: Assistance,
    /// Case status.
    pub status: CaseStatus,
    /// Other states.
    pub interstate: Interstate,
    /// Whether there is an order, and how it says what is due.
    pub basis: Option<Basis>,
    /// Status of the order.
    pub order: OrderStatus,
    /// What kind of debt.
    pub debt: DebtType,
    /// How often.
    pub freq: Frequency,
    /// Cents each time.
    pub amount: i64,
    /// First due date carried.
    pub anchor: Date,
    /// Last day of charging.
    pub until: Option<Date>,
    /// Cents owed when the ledger begins: to the family, to the state.
    pub opening: (i64, i64),
    /// How it is paid.
    pub habit: Habit,
    /// Share of the money by withholding, of a thousand.
    pub withheld: i64,
    /// Flag: nobody, who receives, who pays, both.
    pub flagged: (bool, bool),
    /// Whether the case has an office.
    pub office: Option<&'static str>,
}

/// Cents a month at each twentieth of all orders: median 260, mean about 300, from 25 to 4000.
const AMOUNTS: [i64; 20] = [
    5000, 8000, 10500, 12700, 14800, 16800, 18800, 20900, 23100, 25400, 26600, 28500, 31300, 34500, 38200,
    42700, 48400, 56200, 69000, 104_000,
];

impl Profile {
    /// Case `number` of the agency. The payer of every eighth case is the one of the case before.
    pub fn throw(seed: u64, number: u64, start: Date, as_of: Date) -> Self {
        let mut dice = Dice::new(seed, number);
        let cp = parent(&mut dice);
        let ncp = parent(&mut dice);
        let shared = number % 8 == 7;
        let own = |role: &str, of: u64| format!("P-{of:07}-{role}");
        let assistance = dice.weigh(&[
            (Assistance::Current, 93),
            (Assistance::Former, 423),
            (Assistance::Never, 484),
        ]);
        let basis = if dice.chance(880) {
            Some(
                if dice.chance(if assistance == Assistance::Current {
                    180
                } else {
                    90
                }) {
                    Basis::Zero
                } else if dice.chance(3) {
                    Basis::Percent
                } else {
                    Basis::Amount
                },
            )
        } else {
            None
        };
        let freq = dice.weigh(&[
            (Frequency::Monthly, 55),
            (Frequency::Weekly, 20),
            (Frequency::Biweekly, 20),
            (Frequency::Semimonthly, 5),
        ]);
        let low = dice.pick(&AMOUNTS);
        let monthly = low + dice.below(low / 10 + 1);
        let share = match freq {
            Frequency::Weekly => monthly * 12 / 52,
            Frequency::Biweekly => monthly * 12 / 26,
            Frequency::Semimonthly => monthly / 2,
            _ => monthly,
        };
        let amount = if dice.chance(600) {
            (share / 100).max(1) * 100
        } else {
            share
        };
        let count = dice.weigh(&[(0, 12), (1, 55), (2, 23), (3, 7), (4, 2), (5, 1)]);
        let children = (0..count)
            .map(|_| plus(as_of, -dice.between(300, 6500)))
            .collect();
        let debt = dice.weigh(&[(0, 520), (1, 330), (2, 120), (3, 30)]);
        let owed = match debt {
            0 => dice.below(1_000_000),
            1 => dice.between(1_000_000, 4_000_000),
            2 => dice.between(4_000_000, 10_000_000),
            _ => dice.between(10_000_000, 25_000_000),
        };
        let owed = if basis.is_some() { owed } else { 0 };
        let assigned = match assistance {
            Assistance::Never => 0,
            Assistance::Current => owed,
            _ => owed * dice.between(10, 50) / 100,
        };
        let closed = dice.chance(40);
        Self {
            id: format!("C-{number:07}"),
            number: format!("7{number:09}"),
            cp: Parent {
                id: own("C", number),
                called: cp,
                own: true,
            },
            ncp: Parent {
                id: own("N", if shared { number - 1 } else { number }),
                called: ncp,
                own: !shared,
            },
            children,
            assistance,
            status: if closed {
                CaseStatus::Closed
            } else {
                CaseStatus::Open
            },
            interstate: dice.weigh(&[
                (Interstate::None, 850),
                (Interstate::Initiating, 80),
                (Interstate::Responding, 70),
            ]),
            basis,
            order: if closed {
                OrderStatus::Ended
            } else {
                OrderStatus::Active
            },
            debt: DebtType::ChildSupport,
            freq,
            amount,
            anchor: plus(start, dice.below(28)),
            until: closed.then(|| plus(as_of, -dice.between(100, 700))),
            opening: (owed - assigned, assigned),
            habit: dice.weigh(&[
                (Habit::Regular, 43),
                (Habit::Irregular, 6),
                (Habit::Some, 37),
                (Habit::Nothing, 14),
            ]),
            withheld: 780,
            flagged: (dice.chance(50), dice.chance(8)),
            office: Some(dice.pick(&["OF-01", "OF-02"])),
        }
    }
}
