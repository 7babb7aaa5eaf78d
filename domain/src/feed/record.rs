//! Which types of record are there, and how does a line become one?
//!
//! A record's struct is the table of its fields: `record!` makes from it the reader, the writer and the list that the JSON Schema is tested against.

use super::{
    json::{Json, Object, write_text},
    records::{cases, ledger, money, orders, people, sealed},
    value::{Problem, Value},
};

/// The members of a line while they are being read.
pub struct Reading<'a> {
    pub(super) object: Object<'a>,
    /// Field and rule of everything that is wrong.
    pub(super) problems: Vec<(&'static str, Problem)>,
    /// Fields in which something meaningless was taken away.
    pub(super) cleaned: Vec<&'static str>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(object: Object<'a>) -> Self {
        Self {
            object,
            problems: Vec::new(),
            cleaned: Vec::new(),
        }
    }

    /// Reads a field; `None` after noting what is wrong with it.
    pub(super) fn field<T: Value>(&mut self, name: &'static str) -> Option<T> {
        let mut cleaned = false;
        let value = match self.object.take(name) {
            None | Some(Json::Null) => T::absent().ok_or(Problem::Borrowed("is missing")),
            Some(json) => T::read(json, &mut cleaned),
        };
        if cleaned {
            self.cleaned.push(name);
        }
        value.map_err(|problem| self.problems.push((name, problem))).ok()
    }
}

/// A field of a record type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the feed.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
}

/// What `record!` gives each record type.
pub trait Fields: Sized {
    /// The fields beside `t`, `id`, `v`, `op`.
    fn fields() -> Vec<Field>;
    /// Reads all fields, so that every fault of a line is told at once.
    fn read(from: &mut Reading<'_>) -> Option<Self>;
    /// Writes `,"name":value` for each field that is there, always in the same order.
    fn write(&self, out: &mut Vec<u8>);
    /// The first rule that the fields break together, if any.
    fn broken(&self) -> Option<&'static str>;
}

/// Writes `,"name":value` unless the value is absent.
pub(super) fn write_member<T: Value>(name: &str, value: &T, out: &mut Vec<u8>) {
    if value.is_absent() {
        return;
    }
    out.push(b',');
    write_text(name, out);
    out.push(b':');
    value.write(out);
}

macro_rules! wire {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}
pub(super) use wire;

macro_rules! rule {
    ($record:expr) => {
        None
    };
    ($record:expr, $it:ident, $rule:expr) => {{
        let $it = $record;
        $rule
    }};
}
pub(super) use rule;

/// Declares a record type: a struct whose fields say what they mean. `as "name"` where the feed's name is a word of Rust;
/// `where |it| …` gives the rules between fields as `Option<&'static str>`.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$field_doc:meta])* $field:ident $(as $wire:literal)? : $kind:ty),+ $(,)? }
        $(where |$it:ident| $rule:expr)?
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$field_doc])* pub $field: $kind),+ }

        impl $crate::feed::record::Fields for $name {
            fn fields() -> Vec<$crate::feed::Field> {
                vec![$($crate::feed::Field {
                    name: $crate::feed::record::wire!($field $($wire)?),
                    required: <$kind as $crate::feed::Value>::absent().is_none(),
                }),+]
            }

            fn read(from: &mut $crate::feed::record::Reading<'_>) -> Option<Self> {
                $(let $field = from.field::<$kind>($crate::feed::record::wire!($field $($wire)?));)+
                Some(Self { $($field: $field?),+ })
            }

            fn write(&self, out: &mut Vec<u8>) {
                $($crate::feed::record::write_member($crate::feed::record::wire!($field $($wire)?), &self.$field, out);)+
            }

            fn broken(&self) -> Option<&'static str> {
                $crate::feed::record::rule!(self $(, $it, $rule)?)
            }
        }
    };
}
pub(super) use record;

macro_rules! record_types {
    ($($(#[$doc:meta])* $variant:ident $code:literal $kind:ty;)+) => {
        /// The record types, in the order in which a file has them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordType { $($(#[$doc])* $variant),+ }

        impl RecordType {
            /// Every type in the order of a file.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The type as `t` names it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The type that `t` names.
            pub fn parse(name: &str) -> Option<Self> {
                match name { $($code => Some(Self::$variant),)+ _ => None }
            }

            /// Its fields beside `t`, `id`, `v`, `op`.
            pub fn fields(self) -> Vec<Field> {
                match self { $(Self::$variant => <$kind as Fields>::fields()),+ }
            }

            /// Reads the fields of a record of this type.
            pub(super) fn read(self, from: &mut Reading<'_>) -> Option<Record> {
                match self { $(Self::$variant => <$kind as Fields>::read(from).map(Record::$variant)),+ }
            }
        }

        /// The content of a record.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Record { $($(#[$doc])* $variant($kind)),+ }

        impl Record {
            /// Its type.
            pub const fn kind(&self) -> RecordType {
                match self { $(Self::$variant(_) => RecordType::$variant),+ }
            }

            /// Writes `,"name":value` for every field that is there: equal contents give equal bytes, however the agency wrote them.
            pub fn write(&self, out: &mut Vec<u8>) {
                match self { $(Self::$variant(it) => Fields::write(it, out)),+ }
            }

            /// The first rule between fields that is broken.
            pub(super) fn broken(&self) -> Option<&'static str> {
                match self { $(Self::$variant(it) => Fields::broken(it)),+ }
            }
        }
    };
}

record_types! {
    /// A family-violence flag.
    Protect "protect" people::Protect;
    /// An office of the agency.
    Office "office" people::Office;
    /// A parent, caretaker or child.
    Person "person" people::Person;
    /// Where a person lives, or can be reached.
    Contact "contact" sealed::Contact;
    /// Where a person works.
    Employer "employer" sealed::Employer;
    /// A person's insurance for the children.
    Insurance "insurance" sealed::Insurance;
    /// A support case.
    Case "case" cases::Case;
    /// A person's part in a case.
    Role "role" cases::Role;
    /// An order.
    Order "order" orders::Order;
    /// What an order obliges to pay.
    Oblig "oblig" orders::Oblig;
    /// A debt of one payer.
    Account "account" orders::Account;
    /// What became owed.
    Charge "charge" ledger::Charge;
    /// Money received, or taken back.
    Payment "payment" ledger::Payment;
    /// How money was applied.
    Alloc "alloc" ledger::Alloc;
    /// Money that waits.
    Hold "hold" money::Hold;
    /// Money sent.
    Disb "disb" money::Disb;
    /// A change of what is owed that is not money.
    Adjust "adjust" ledger::Adjust;
    /// The agency's figures for one debt.
    Balance "balance" money::Balance;
    /// The monthly notice of collections.
    Notice "notice" sealed::Notice;
    /// How a person receives or sends money; no digits.
    Method "method" sealed::Method;
    /// What the agency did or plans.
    Action "action" sealed::Action;
    /// A letter the agency sent.
    Letter "letter" sealed::Letter;
}

impl RecordType {
    /// Rows that keep amount, dates and keys for ever.
    pub const fn is_ledger(self) -> bool {
        matches!(
            self,
            Self::Charge | Self::Payment | Self::Alloc | Self::Disb | Self::Adjust
        )
    }
}
