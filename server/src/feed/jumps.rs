//! Is this feed so unlike the one before that a person should look first?

use domain::feed::{Code, Fault, Faults, Header};

use super::{outcome::Changes, sql::fetch};
use crate::store::Db;

/// Above these, a feed is held. Shares in hundredths of a percent.
#[derive(Clone, Debug)]
pub struct JumpLimits {
    /// Cases or persons fewer than before.
    pub fewer: i64,
    /// Change of the sum of all balances, either way.
    pub balance: i64,
    /// Payments of the business date, as a multiple of the median of the twenty dates before.
    pub payments: i64,
    /// Fewer payments in a day than this are never too many: in a small agency every Monday is a jump.
    pub payments_floor: i64,
    /// Deletes of all records stored.
    pub deletes: i64,
    /// Flags lifted, in number.
    pub lifted: u64,
    /// Issues of secrets that are new, of all that are valid.
    pub secrets: i64,
    /// So few new issues are never too many.
    pub secrets_floor: i64,
    /// Differences (identities that do not hold) of all debts.
    pub differences: u64,
}

impl Default for JumpLimits {
    fn default() -> Self {
        Self {
            fewer: 200,
            balance: 1000,
            payments: 5,
            payments_floor: 100,
            deletes: 50,
            lifted: 10,
            secrets: 500,
            secrets_floor: 100,
            differences: 10,
        }
    }
}

/// Adds a fault for each jump.
pub async fn check(
    db: &Db,
    generation: i64,
    header: &Header,
    limits: &JumpLimits,
    changes: &Changes,
    deletes: u64,
    faults: &mut Faults,
) -> sqlx::Result<()> {
    let mut jump = |what: String| faults.push(Fault::new(Code::Jump, 0, what));
    if changes.flags_lifted > limits.lifted {
        jump(format!(
            "{} family-violence flags are lifted",
            changes.flags_lifted
        ));
    }
    if generation == 1 {
        return Ok(());
    }
    for table in ["support_case", "person"] {
        let (before, after) = counts(db, table, "COUNT(*)", generation).await?;
        if (before - after) * 10_000 > before * limits.fewer {
            jump(format!("{table}: {before} before, {after} after"));
        }
    }
    let (before, after) = counts(db, "balance", "COALESCE(SUM(now_amount), 0)", generation).await?;
    if i128::from(after - before).abs() * 10_000 > i128::from(before).abs() * i128::from(limits.balance) {
        jump(format!("sum of balances: {before} cents before, {after} after"));
    }
    let mut stored = 0;
    for table in &super::table::TABLES {
        stored += counts(db, table.name, "COUNT(*)", generation).await?.0;
    }
    let deletes = i64::try_from(deletes).unwrap_or(i64::MAX);
    if deletes.saturating_mul(10_000) > stored * limits.deletes {
        jump(format!("{deletes} deletes, of {stored} records stored"));
    }
    if let Some((today, median)) = payments(db, generation, header).await?
        && today > (median * limits.payments).max(limits.payments_floor)
    {
        jump(format!(
            "{today} payments of {}, {median} on the median day before",
            header.business_date
        ));
    }
    Ok(())
}

async fn counts(db: &Db, table: &str, figure: &str, generation: i64) -> sqlx::Result<(i64, i64)> {
    let (before, after) = (generation - 1, generation);
    let sql = format!(
        "SELECT (SELECT CAST({figure} AS BIGINT) FROM {table} WHERE gen_from <= {before} AND gen_to > {before}), \
         (SELECT CAST({figure} AS BIGINT) FROM {table} WHERE gen_from <= {after} AND gen_to > {after})"
    );
    Ok(fetch::<(i64, i64)>(db, sql, vec![])
        .await?
        .into_iter()
        .next()
        .unwrap_or_default())
}

/// Payments of the business date, and the median of the twenty dates before; `None` while there are not so many.
async fn payments(db: &Db, generation: i64, header: &Header) -> sqlx::Result<Option<(i64, i64)>> {
    let sql = format!(
        "SELECT posted, CAST(COUNT(*) AS BIGINT) FROM payment WHERE gen_to > {generation} AND posted <= $1 AND posted >= $2 \
         GROUP BY posted ORDER BY posted DESC LIMIT 21"
    );
    let date = header.business_date;
    let since = date
        .0
        .checked_sub(jiff::Span::new().days(60))
        .map_or_else(|_| date.to_string(), |day| day.to_string());
    let days: Vec<(String, i64)> = fetch(db, sql, vec![date.to_string().into(), since.into()]).await?;
    let mut before: Vec<i64> = days
        .iter()
        .filter(|(day, _)| *day != date.to_string())
        .map(|(_, count)| *count)
        .collect();
    before.sort_unstable();
    let today = days
        .first()
        .filter(|(day, _)| *day == date.to_string())
        .map_or(0, |(_, count)| *count);
    Ok((before.len() >= 20).then(|| (today, before[before.len() / 2])))
}
