//! What stands in every mail, in every language?

use app::site::Site;
use domain::ids::MailId;
use domain::mails::{Occasion, ResetLink};
use jiff::Timestamp;
use locales::Locale;

use super::document;
use super::message::{Sender, message};
use super::words::{Words, say};
use crate::config::{Config, Source};
use crate::http::site_of;

fn site(agency: &'static str) -> Site {
    site_of(&Config::load(&Source::Sample(agency)).expect("a sample"), false)
}

fn moment() -> Timestamp {
    "2026-11-23T20:40:00Z".parse().expect("a moment")
}

/// One mail of each occasion.
fn every_mail() -> Vec<Occasion> {
    let (at, ends) = (moment(), moment());
    let token = "B3m-Kf0o_x".to_owned();
    let user_id = "li.chen".to_owned();
    vec![
        Occasion::NewDevice { at },
        Occasion::Activate {
            token: token.clone(),
            ends,
        },
        Occasion::AccountExists,
        Occasion::AuthenticatorOn { at },
        Occasion::AuthenticatorOff { at },
        Occasion::RecoveryCodeUsed { at, left: 9 },
        Occasion::UserIds {
            user_ids: vec![user_id.clone(), "chen.li".to_owned()],
        },
        Occasion::ResetPassword {
            links: vec![ResetLink { user_id, token }],
            ends,
        },
        Occasion::NoAccount,
        Occasion::PasswordChanged { at },
    ]
}

/// Every mail of both sample agencies in every language, in words.
fn all_words() -> Vec<(Occasion, Locale, Words)> {
    let mut all = Vec::new();
    for agency in ["ohio", "new-york"] {
        let site = site(agency);
        for occasion in every_mail() {
            for locale in Locale::ALL {
                let name = site.agency.name.get(*locale);
                let words = say(&document::of(&site, &occasion, *locale), *locale, name);
                all.push((occasion.clone(), *locale, words));
            }
        }
    }
    all
}

#[test]
fn every_mail_says_the_same_as_text_and_as_html() {
    for (occasion, locale, words) in all_words() {
        let html = scraper::Html::parse_document(&words.html);
        let body = scraper::Selector::parse("body").expect("a selector");
        let shown: String = html.select(&body).flat_map(|body| body.text()).collect();
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        // Links stand in HTML once more, as what is clicked.
        for line in words.text.lines() {
            assert!(
                bare(&shown).contains(&bare(line)),
                "{} {locale:?}: {line}",
                occasion.code()
            );
        }
        assert!(words.html.contains(&format!("<html lang=\"{}\">", locale.tag())));
    }
}

#[test]
fn no_mail_lacks_words() {
    for (occasion, locale, words) in all_words() {
        for text in [&words.subject, &words.text, &words.html] {
            let unsaid = text.contains("mail-") || text.contains('{') || text.contains('$');
            assert!(!unsaid, "{} {locale:?}: {text}", occasion.code());
        }
        assert!(!words.subject.is_empty() && !words.subject.contains('\n'));
    }
}

#[test]
fn a_subject_says_nothing_to_somebody_who_looks_over_a_shoulder() {
    for (occasion, locale, words) in all_words() {
        for told in ["child", "support", "case", "子女", "抚养", "案"] {
            let subject = words.subject.to_lowercase();
            assert!(
                !subject.contains(told),
                "{} {locale:?}: {subject}",
                occasion.code()
            );
        }
    }
}

#[test]
fn a_link_leads_to_the_portal_in_the_language_of_the_mail() {
    for (occasion, locale, words) in all_words() {
        let start = format!("http://localhost:3000/{}/", locale.tag());
        let links: Vec<_> = words.text.lines().filter(|line| line.contains("://")).collect();
        assert!(!links.is_empty(), "{}", occasion.code());
        assert!(links.iter().all(|link| link.starts_with(&start)), "{links:?}");
    }
}

#[test]
fn times_are_those_of_the_agency_s_clocks() {
    let timed = ["new-device", "activate", "reset-password", "password-changed"];
    let told = all_words()
        .into_iter()
        .filter(|(occasion, ..)| timed.contains(&occasion.code()));
    for (_, locale, words) in told {
        let expected = match locale {
            Locale::ZhHans => ["2026年11月23日", "美国东部时间"],
            Locale::En => ["November 23, 2026", "Eastern Time"],
        };
        assert!(
            expected.iter().all(|part| words.text.contains(part)),
            "{}",
            words.text
        );
    }
}

#[test]
fn a_mail_that_is_put_together_twice_is_the_same_mail() {
    let id = MailId::parse("0123456789abcdef0123456789abcdef").expect("an id");
    let sender = Sender {
        name: "海景市".to_owned(),
        address: "no-reply@portal.example".parse().expect("an address"),
    };
    let put_together = || {
        let words = Words {
            subject: "您的账户有新的登录".to_owned(),
            text: "一".to_owned(),
            html: "<p>一</p>".to_owned(),
        };
        let made = message(&id, moment(), &sender, "li.chen@example.org", words);
        String::from_utf8(made.expect("a mail").formatted()).expect("ASCII")
    };
    let headers = |mail: String| {
        mail.split("\r\n\r\n")
            .next()
            .map(str::to_owned)
            .unwrap_or_default()
    };
    let (first, second) = (headers(put_together()), headers(put_together()));
    for header in [
        "Message-ID: <0123456789abcdef0123456789abcdef@portal.example>",
        "Date: Mon, 23 Nov 2026 20:40:00 +0000",
        "To: li.chen@example.org",
        "Auto-Submitted: auto-generated",
    ] {
        assert!(first.contains(header), "{header}\n{first}");
        assert!(second.contains(header));
    }
    assert!(first.is_ascii() && first.contains("Subject: =?utf-8?"), "{first}");
}
