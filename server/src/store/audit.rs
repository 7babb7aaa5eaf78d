//! What happened: rows that are added and never change.

use std::net::IpAddr;

use domain::ids::AccountId;
use domain::ports::AuditEntry;

use super::Conn;
use super::db::changed;

/// Adds a row inside a transaction.
pub(super) async fn insert_audit(conn: &mut Conn<'_>, entry: &AuditEntry) -> Result<(), sqlx::Error> {
    const INSERT: &str = "INSERT INTO audit (at, event, account_id, network) VALUES ($1, $2, $3, $4)";
    changed!(
        *conn,
        sqlx::query(INSERT)
            .bind(entry.at.as_second())
            .bind(entry.event.code())
            .bind(entry.account.as_ref().map(AccountId::as_str))
            .bind(entry.address.map(network))
    )?;
    Ok(())
}

/// The network of an address: enough to see where somebody came from, too little to find them.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(v6) => {
            let [a, b, c, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}::/48")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_as_its_network() {
        let kept = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(kept("203.0.113.77"), "203.0.113.0/24");
        assert_eq!(kept("::ffff:203.0.113.77"), "203.0.113.0/24");
        assert_eq!(kept("2001:db8:1:2:3::4"), "2001:db8:1::/48");
    }
}
