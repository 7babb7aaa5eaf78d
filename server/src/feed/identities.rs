//! Do the agency's figures add up? The identities L1 to L7 of `docs/feed.md`, over the staged generation.
//!
//! A difference changes no figure and hides no row: it is kept for staff. Too many of them hold the feed.

use super::{
    cell::Cell,
    references::{closed, staged},
    sql::{Tx, fetch},
};
use crate::store::Db;

/// So many differences are kept of one import; more only counted.
pub const MAX_KEPT: usize = 10_000;

/// An identity that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// L1 … L9.
    pub rule: &'static str,
    /// The feed's record type.
    pub kind: &'static str,
    /// Id of the record.
    pub id: String,
    /// Cents as stated.
    pub stated: i64,
    /// Cents as they add up.
    pub computed: i64,
}

/// Differences, the first [`MAX_KEPT`] of them in full.
#[derive(Default)]
pub struct Differences {
    /// How many in all.
    pub count: u64,
    /// The first.
    pub kept: Vec<Difference>,
}

impl Differences {
    /// Adds one.
    pub fn push(&mut self, rule: &'static str, kind: &'static str, id: String, stated: i64, computed: i64) {
        self.count += 1;
        if self.kept.len() < MAX_KEPT {
            self.kept.push(Difference {
                rule,
                kind,
                id,
                stated,
                computed,
            });
        }
    }

    /// Keeps something for staff that is no identity and does not count as one.
    pub fn note(&mut self, rule: &'static str, kind: &'static str, id: String) {
        if self.kept.len() < MAX_KEPT {
            self.kept.push(Difference {
                rule,
                kind,
                id,
                stated: 0,
                computed: 0,
            });
        }
    }

    /// Words for the first few.
    pub fn first(&self) -> String {
        let words = |it: &Difference| {
            format!(
                "{} {} {} states {}, adds up to {}",
                it.rule, it.kind, it.id, it.stated, it.computed
            )
        };
        let counted = self.kept.iter().filter(|it| it.rule.starts_with('L'));
        counted.take(5).map(words).collect::<Vec<_>>().join("; ")
    }

    /// Writes them down.
    pub async fn write(&self, tx: &mut Tx, generation: i64) -> sqlx::Result<()> {
        let sql = "INSERT INTO feed_difference (generation, rule, record_type, id, stated, computed) \
                   VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
        for it in &self.kept {
            let cells: Vec<Cell> = vec![
                generation.into(),
                it.rule.into(),
                it.kind.into(),
                it.id.as_str().into(),
                it.stated.into(),
                it.computed.into(),
            ];
            tx.execute(sql.to_owned(), cells).await?;
        }
        Ok(())
    }
}

/// `(SELECT the sum of an expression …)` as a number, 0 if there are no rows.
fn sum(of: &str, from: &str) -> String {
    format!("(SELECT CAST(COALESCE(SUM({of}), 0) AS BIGINT) FROM {from})")
}

/// Ids of a column that the import touched, as a subquery.
fn touched(column: &str, table: &str, generation: i64) -> String {
    let (new, old) = (staged("t", generation), closed("t", generation));
    format!("SELECT t.{column} FROM {table} t WHERE {new} UNION SELECT t.{column} FROM {table} t WHERE {old}")
}

/// Checks everything that the staged rows can have changed.
pub async fn check(db: &Db, generation: i64, found: &mut Differences) -> sqlx::Result<()> {
    for (rule, kind, sql) in [
        receipts(generation),
        groups(generation),
        accounts(generation),
        sent(generation),
        reissued(generation),
        pairs(generation),
    ] {
        for (id, stated, computed) in fetch::<(String, i64, i64)>(db, sql, vec![]).await? {
            found.push(rule, kind, id, stated, computed);
        }
    }
    Ok(())
}

type Identity = (&'static str, &'static str, String);

/// L1: the shares of a receipt make its total; a share that was misapplied has been replaced by another.
fn receipts(g: i64) -> Identity {
    let misapplied = sum(
        "x.amount",
        &format!("payment x WHERE x.reverses = r.id AND x.reason = 'misapplied' AND x.gen_to > {g}"),
    );
    let sql = format!(
        "SELECT receipt, stated, computed FROM (SELECT r.receipt, MAX(r.receipt_total) AS stated, \
         CAST(SUM(r.amount + {misapplied}) AS BIGINT) AS computed FROM payment r \
         WHERE r.gen_to > {g} AND r.kind = 'receipt' AND r.receipt IS NOT NULL AND r.receipt IN ({}) GROUP BY r.receipt) s \
         WHERE stated <> computed",
        touched("receipt", "payment", g)
    );
    ("L1", "payment", sql)
}

/// L2: a receipt and what takes it back = what is applied of them + what is on hold, not applied.
fn groups(g: i64) -> Identity {
    let back = format!("payment x WHERE x.reverses = r.id AND x.gen_to > {g}");
    let stated = format!("r.amount + {}", sum("x.amount", &back));
    let applied = sum(
        "a.amount",
        &format!("allocation a WHERE a.payment_id = r.id AND a.gen_to > {g}"),
    );
    let applied_back = sum(
        "a.amount",
        &format!(
            "payment x JOIN allocation a ON a.payment_id = x.id AND a.gen_to > {g} WHERE x.reverses = r.id AND x.gen_to > {g}"
        ),
    );
    let held = sum(
        "h.amount",
        &format!(
            "hold h WHERE h.payment_id = r.id AND h.allocation_id IS NULL AND h.released IS NULL AND h.gen_to > {g}"
        ),
    );
    let which = if g == 1 {
        "r.gen_from = 1".to_owned()
    } else {
        let own = touched("id", "payment", g);
        let by_allocation = touched("payment_id", "allocation", g);
        let by_hold = touched("payment_id", "hold", g);
        format!(
            "r.gen_to > {g} AND r.id IN (SELECT COALESCE(p.reverses, p.id) FROM payment p WHERE p.gen_to > {g} AND p.id IN \
             ({own} UNION {by_allocation} UNION {by_hold}))"
        )
    };
    let sql = format!(
        "SELECT id, stated, computed FROM (SELECT r.id, {stated} AS stated, {applied} + {applied_back} + {held} AS computed \
         FROM payment r WHERE {which} AND r.kind = 'receipt') s WHERE stated <> computed"
    );
    ("L2", "payment", sql)
}

/// L3: what is owed = what was owed on the 1st + charges − what was applied + adjustments since.
fn accounts(g: i64) -> Identity {
    let rows = |table: &str| {
        sum(
            "x.amount",
            &format!(
                "{table} x WHERE x.debt_account_id = b.id AND x.posted >= b.first_on AND x.posted <= b.as_of AND x.gen_to > {g}"
            ),
        )
    };
    let which = if g == 1 {
        "b.gen_from = 1".to_owned()
    } else {
        let ids: Vec<String> = [
            ("id", "balance"),
            ("debt_account_id", "charge"),
            ("debt_account_id", "allocation"),
            ("debt_account_id", "adjustment"),
        ]
        .iter()
        .map(|(column, table)| touched(column, table, g))
        .collect();
        format!("b.gen_to > {g} AND b.id IN ({})", ids.join(" UNION "))
    };
    let sql = format!(
        "SELECT id, stated, computed FROM (SELECT b.id, b.now_amount AS stated, b.first_amount + {} - {} + {} AS computed \
         FROM balance b WHERE {which}) s WHERE stated <> computed",
        rows("charge"),
        rows("allocation"),
        rows("adjustment")
    );
    ("L3", "balance", sql)
}

/// L5: of an allocation no more was sent than it has.
fn sent(g: i64) -> Identity {
    let live = format!("d.gen_to > {g} AND d.status IN ('issued', 'paid', 'reissued')");
    let lines = sum(
        "l.amount",
        &format!(
            "disbursement_line l JOIN disbursement d ON d.id = l.disbursement_id AND {live} \
             WHERE l.allocation_id = a.id AND l.gen_to > {g}"
        ),
    );
    let which = if g == 1 {
        "a.gen_from = 1".to_owned()
    } else {
        // A disbursement whose status alone changed has its lines staged anew, so the lines tell everything.
        format!(
            "a.gen_to > {g} AND a.id IN ({})",
            touched("allocation_id", "disbursement_line", g)
        )
    };
    let sql = format!(
        "SELECT id, stated, computed FROM (SELECT a.id, a.amount AS stated, {lines} AS computed FROM allocation a \
         WHERE {which} AND a.amount > 0) s WHERE computed > stated"
    );
    ("L5", "alloc", sql)
}

/// L6: what was issued again has the amount of what it stands for.
fn reissued(g: i64) -> Identity {
    let sql = format!(
        "SELECT d.id, d.amount, r.amount FROM disbursement d JOIN disbursement r ON r.id = d.replaces AND r.gen_to > {g} \
         WHERE {} AND d.amount <> r.amount",
        staged("d", g)
    );
    ("L6", "disb", sql)
}

/// L7: the two legs of an adjustment cancel out.
fn pairs(g: i64) -> Identity {
    let sql = format!(
        "SELECT a.id, a.amount, -b.amount FROM adjustment a JOIN adjustment b ON b.id = a.pair AND b.gen_to > {g} \
         WHERE {} AND a.amount + b.amount <> 0",
        staged("a", g)
    );
    ("L7", "adjust", sql)
}

/// How many debts there are, to judge the number of differences by.
pub async fn debts(db: &Db, generation: i64) -> sqlx::Result<u64> {
    let sql = format!("SELECT COUNT(*) FROM debt_account WHERE gen_to > {generation}");
    let count = fetch::<(i64,)>(db, sql, vec![])
        .await?
        .into_iter()
        .next()
        .map_or(0, |(count,)| count);
    Ok(u64::try_from(count).unwrap_or(0))
}
