//! From where does somebody try to do what strangers may: sign in, create an account, recover one?

use std::net::IpAddr;

use locales::Locale;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::ids::AccountId;
use crate::ports::{AuditEntry, AuditEvent, Reservation, Reserved};
use crate::session::Token;

/// Where a request comes from.
#[derive(Clone, Debug)]
pub struct Client {
    /// The rightmost address that is not a trusted proxy.
    pub address: IpAddr,
    /// The cookie `device` of an earlier sign-in from this browser.
    pub device: Option<Token>,
    /// Language of the page.
    pub locale: Locale,
}

impl Client {
    /// One IPv4 address, or one IPv6 network of 64 bits: whoever has one address there has them all.
    pub(crate) fn network(&self) -> String {
        match self.address.to_canonical() {
            IpAddr::V4(v4) => v4.to_string(),
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        }
    }

    /// A row for the audit trail.
    pub(crate) fn audit(&self, ctx: &Ctx, event: AuditEvent, account: Option<AccountId>) -> AuditEntry {
        AuditEntry {
            at: ctx.clock.now(),
            event,
            account,
            address: Some(self.address),
        }
    }

    /// Counts a try in every bucket before it is checked; [`AppError::TooMany`] when one is full, which the trail tells.
    pub(crate) async fn reserve(
        &self,
        ctx: &Ctx,
        buckets: &[Reservation],
        refused: AuditEvent,
        account: Option<&AccountId>,
    ) -> Result<(), AppError> {
        match ctx.store.reserve(buckets.to_vec(), ctx.clock.now()).await? {
            Reserved::Granted => Ok(()),
            Reserved::Refused { retry_after_s } => {
                let audit = self.audit(ctx, refused, account.cloned());
                ctx.store.add_audit(audit).await?;
                Err(AppError::TooMany { retry_after_s })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_version_6_stands_for_its_network() {
        let network_of = |text: &str| {
            let client = Client {
                address: text.parse().expect("an address"),
                device: None,
                locale: Locale::En,
            };
            client.network()
        };
        assert_eq!(network_of("203.0.113.7"), "203.0.113.7");
        assert_eq!(network_of("::ffff:203.0.113.7"), "203.0.113.7");
        assert_eq!(network_of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(network_of("2001:db8:1:2::9"), network_of("2001:db8:1:2:3:4:5:6"));
    }
}
