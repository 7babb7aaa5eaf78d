//! Who sends the mails? One task a process: it takes the oldest mail that is due, sends it, and writes down what became of it.
//!
//! A mail is taken for a minute. A process that dies in between leaves it to the next, or to itself after its start; at worst a
//! mail arrives twice, under the same Message-ID.

use std::sync::Arc;
use std::time::Duration;

use app::site::Site;
use domain::ports::{Clock, MailOutcome, Mails as _, StoreError, TakenMail};
use jiff::Timestamp;

use super::message::{Sender, message};
use super::transport::{Refusal, Transport};
use super::{document, words};
use crate::store::Store;

/// So long a mail belongs to whoever took it.
const LEASE: Duration = Duration::from_mins(1);
/// So long one try may take: shorter than the lease, so that two processes never send the same mail at the same time.
const PATIENCE: Duration = Duration::from_secs(50);
/// How often the store is looked into while nothing is due.
const POLL: Duration = Duration::from_secs(1);
/// After a failure of the store.
const PAUSE: Duration = Duration::from_secs(10);
/// The first pause before another try; each one after it is twice as long.
const FIRST_PAUSE: Duration = Duration::from_mins(1);
/// No pause is longer.
const LONGEST_PAUSE: Duration = Duration::from_hours(6);

/// What sends mails.
pub struct Worker {
    /// Where they wait.
    pub store: Store,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// The agency, and the address of the portal.
    pub site: Arc<Site>,
    /// Where they go.
    pub transport: Transport,
    /// From whom they come.
    pub from: lettre::Address,
}

impl Worker {
    /// Sends mails for ever.
    pub async fn run(self) {
        loop {
            let pause = match self.send_next().await {
                Ok(true) => continue,
                Ok(false) => POLL,
                Err(error) => {
                    tracing::warn!(%error, "mails wait until the store answers");
                    PAUSE
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    /// Sends one mail, if one is due. Returns whether there was one.
    async fn send_next(&self) -> Result<bool, StoreError> {
        let Some(taken) = self.store.take_mail(self.clock.now(), LEASE).await? else {
            return Ok(false);
        };
        let outcome = self.send(&taken).await;
        let (mail, tries) = (&taken.id, taken.tries);
        match &outcome {
            MailOutcome::Sent => tracing::info!(%mail, tries, "mail sent"),
            MailOutcome::Later { reason, .. } => tracing::warn!(%mail, tries, reason, "mail not sent yet"),
            MailOutcome::Dead { reason } => tracing::error!(%mail, tries, reason, "mail given up"),
        }
        self.store
            .settle_mail(mail, tries, outcome, self.clock.now())
            .await?;
        Ok(true)
    }

    async fn send(&self, taken: &TakenMail) -> MailOutcome {
        let dead = |reason: &str| MailOutcome::Dead {
            reason: reason.to_owned(),
        };
        let Some(mail) = &taken.mail else {
            return dead("no key of this portal opens it");
        };
        let sender = Sender {
            name: self.site.agency.short_name.get(mail.locale).to_owned(),
            address: self.from.clone(),
        };
        let agency = self.site.agency.name.get(mail.locale);
        let words = words::say(
            &document::of(&self.site, &mail.occasion, mail.locale),
            mail.locale,
            agency,
        );
        let Ok(message) = message(&taken.id, taken.created, &sender, mail.to.as_str(), words) else {
            return dead("no mail can have its address");
        };
        let late = |_| {
            Err(Refusal::Later(
                "the mail server did not answer in time".to_owned(),
            ))
        };
        let sent = tokio::time::timeout(PATIENCE, self.transport.send(&taken.id, &message)).await;
        match sent.unwrap_or_else(late) {
            Ok(()) => MailOutcome::Sent,
            Err(Refusal::Never(reason)) => MailOutcome::Dead { reason },
            Err(Refusal::Later(reason)) => again(self.clock.now(), taken, reason),
        }
    }
}

/// When to try again; never once nobody wants the mail any more.
fn again(now: Timestamp, taken: &TakenMail, reason: String) -> MailOutcome {
    let doublings = taken.tries.saturating_sub(1).min(16);
    let at = now + (FIRST_PAUSE * 2_u32.pow(doublings)).min(LONGEST_PAUSE);
    if at >= taken.ends {
        MailOutcome::Dead { reason }
    } else {
        MailOutcome::Later { at, reason }
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::MailId;

    use super::*;

    #[test]
    fn pauses_double_from_a_minute_to_six_hours_until_nobody_wants_the_mail() {
        let written: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a moment");
        let pause = |tries: u32, now: Timestamp| {
            let taken = TakenMail {
                id: MailId::parse("m").expect("an id"),
                mail: None,
                created: written,
                ends: written + Duration::from_hours(96),
                tries,
            };
            match again(now, &taken, String::new()) {
                MailOutcome::Later { at, .. } => Some(at.duration_since(now).as_secs() / 60),
                _ => None,
            }
        };
        let pauses: Vec<_> = (1..=11).filter_map(|tries| pause(tries, written)).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
        let late = written + Duration::from_hours(91);
        assert_eq!(pause(11, late), None);
    }
}
