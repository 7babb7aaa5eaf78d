//! How is support paid in, and how is it paid out?

use locales::Money;
use serde::{Deserialize, Deserializer};

use super::mistake::{filled, filled_lines, must};
use super::notation::{https_address, phone_number, some_https_address};
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
    #[serde(deserialize_with = "phone_number")]
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
    #[serde(default, deserialize_with = "some_https_address")]
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
        use WayToPay::{Cash, Mail, MoneyOrder, Online, Phone, Withholding};
        let key = |name: &str| format!("agency.ways_to_pay.{name}");
        for (at, way) in self.order.iter().enumerate() {
            must(
                !self.order[..at].contains(way),
                key("order"),
                "a list that names each way once",
            )?;
        }
        must(
            self.order.contains(&Withholding),
            key("order"),
            "a list with \"withholding\": every agency has it",
        )?;
        for (given, name, ways) in [
            (self.online.is_some(), "online", &[Online][..]),
            (self.phone.is_some(), "phone", &[Phone]),
            (self.mail.is_some(), "mail", &[Mail, MoneyOrder]),
            (self.cash.is_some(), "cash", &[Cash]),
        ] {
            let named = ways.iter().any(|way| self.order.contains(way));
            must(
                given == named,
                key(name),
                "there when `order` names it, and only then",
            )?;
        }
        for (name, time) in [
            ("online", self.online.as_ref().map(|way| way.days)),
            ("phone", self.phone.as_ref().map(|way| way.days)),
            ("mail", self.mail.as_ref().map(|way| way.days)),
            ("cash", self.cash.as_ref().map(|way| way.days)),
        ] {
            let in_order = !matches!(time, Some(Time::Range([from, to])) if from >= to);
            must(
                in_order,
                key(&format!("{name}.days")),
                "the fewest days, then the most",
            )?;
        }
        if let Some(phone) = &self.phone {
            phone.hours.check(&key("phone.hours"))?;
        }
        let names_the_payment =
            |mail: &super::Mail| mail.write.contains(&WriteOn::Name) && mail.write.contains(&WriteOn::Case);
        must(
            self.mail.as_ref().is_none_or(names_the_payment),
            key("mail.write"),
            "a list with \"name\" and \"case\": a payment without them is lost",
        )?;
        if let Some(mail) = &self.mail {
            filled(key("mail.payee"), &mail.payee)?;
            filled_lines(&key("mail.address"), &mail.address)?;
        }
        let most = self.cash.as_ref().and_then(|cash| cash.most);
        must(
            most.is_none_or(|most| most.0 > 0),
            key("cash.most"),
            "more than 0 cents",
        )
    }
}

impl Paid {
    pub(super) fn check(&self, has_card: bool) -> Result<(), Mistake> {
        must(!self.ways.is_empty(), "agency.paid.ways", "at least one way")?;
        let card = self.ways.contains(&PaidBy::Card);
        must(
            has_card || !card,
            "agency.card",
            "there, since support is paid out on it",
        )?;
        must(
            self.rule.is_some() == self.rule_days.is_some(),
            "agency.paid.rule_days",
            "there together with `rule`",
        )
    }
}

fn cents<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Money>, D::Error> {
    i64::deserialize(input).map(|cents| Some(Money(cents)))
}
