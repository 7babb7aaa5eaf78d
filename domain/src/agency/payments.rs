//! How is support paid in, and how is it paid out?

use locales::Money;
use serde::{Deserialize, Deserializer};

use super::text::https_address;
use super::{Hours, Mistake};

/// How support is paid in. Withholding by the employer needs no settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaysToPay {
    /// The ways of this agency, the best first.
    pub order: Vec<WayToPay>,
    /// Business days after which a payment that is not shown should be asked about.
    pub missing_days: u32,
    /// At the payment company's site.
    pub online: Option<Online>,
    /// On the telephone.
    pub phone: Option<Phone>,
    /// A check or a money order by mail.
    pub mail: Option<Mail>,
    /// Cash in a store.
    pub cash: Option<Cash>,
}

/// A way to pay support in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayToPay {
    /// The employer withholds it.
    Withholding,
    /// At the payment company's site.
    Online,
    /// On the telephone.
    Phone,
    /// A check by mail.
    Mail,
    /// A money order by mail.
    MoneyOrder,
    /// Cash in a store.
    Cash,
}

/// At the payment company's site.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Online {
    /// The site.
    #[serde(deserialize_with = "https_address")]
    pub url: String,
    /// Tags of the languages that it speaks.
    pub languages: Vec<String>,
    /// Until we have the money.
    #[serde(default)]
    pub days: Time,
    /// What it costs.
    pub fee: Fee,
}

/// On the telephone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// The number.
    pub number: String,
    /// When somebody answers.
    pub hours: Hours,
    /// Until we have the money.
    #[serde(default)]
    pub days: Time,
    /// What it costs.
    pub fee: Fee,
}

/// A check or a money order by mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Whom to make it out to; the bank reads it, so it is never translated.
    pub payee: String,
    /// Where to send it, one entry a line, as on an envelope.
    pub address: Vec<String>,
    /// What to write on it.
    pub write: Vec<WriteOn>,
    /// Until we have the money.
    #[serde(default)]
    pub days: Time,
    /// What it costs.
    pub fee: Fee,
}

/// What stands on a check, so that it is counted for the right case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WriteOn {
    /// The payer's name.
    Name,
    /// The case number.
    Case,
    /// The order number.
    Order,
    /// The county.
    County,
}

/// Cash in a store.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cash {
    /// Where the list of stores is.
    #[serde(deserialize_with = "https_address")]
    pub url: String,
    /// Whether the payer must bring a code.
    pub code: bool,
    /// The most that a store takes at once, in cents.
    #[serde(default, deserialize_with = "cents")]
    pub most: Option<Money>,
    /// Until we have the money.
    #[serde(default)]
    pub days: Time,
    /// What it costs.
    pub fee: Fee,
}

/// Business days until we have the money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Time {
    /// It depends.
    #[default]
    Unknown,
    /// So many.
    Days(u32),
    /// From so many to so many.
    Range([u32; 2]),
}

/// What a way to pay costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fee {
    /// Nothing.
    None,
    /// The company shows it before one pays.
    Shown,
    /// So many cents.
    Cents(i64),
    /// So many cents at most.
    MostCents(i64),
    /// A share of the payment, in hundredths of a percent.
    Share(i64),
}

/// How support is paid out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paid {
    /// The ways of this agency.
    pub ways: Vec<PaidBy>,
    /// The rule that says how soon, as lawyers write it.
    pub rule: Option<String>,
    /// Business days that the rule gives.
    pub rule_days: Option<u32>,
    /// Business days that a bank takes.
    pub bank_days: u32,
    /// Months for which a tax refund of a joint return may be held at most.
    pub offset_hold_months: u32,
    /// Where one asks for direct deposit.
    #[serde(default, deserialize_with = "super::some_https_address")]
    pub deposit_url: Option<String>,
}

/// A way in which support is paid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaidBy {
    /// To a bank account.
    Deposit,
    /// To the agency's payment card.
    Card,
    /// A check by mail.
    Check,
}

impl WaysToPay {
    pub(super) fn check(&self) -> Result<(), Mistake> {
        use WayToPay::{Cash, Mail, MoneyOrder, Online, Phone};
        for (way, name, given) in [
            (Online, "online", self.online.is_some()),
            (Phone, "phone", self.phone.is_some()),
            (Mail, "mail", self.mail.is_some()),
            (MoneyOrder, "mail", self.mail.is_some()),
            (Cash, "cash", self.cash.is_some()),
        ] {
            if self.order.contains(&way) && !given {
                return Err(Mistake::new(
                    format!("agency.ways_to_pay.{name}"),
                    "given, since `order` names it",
                ));
            }
        }
        Ok(())
    }
}

fn cents<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Money>, D::Error> {
    i64::deserialize(input).map(|cents| Some(Money(cents)))
}
