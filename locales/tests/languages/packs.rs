//! Does a pack hold exactly what its audience may hear, and survive what it does not know?

use locales::{Arg, Audience, Locale, Money, Msg, Pack, format_errors, island_pack, m};

use crate::catalog::counting;

fn message(id: &str) -> Msg {
    serde_json::from_value(serde_json::json!({ "id": id })).unwrap()
}

#[test]
fn the_browser_gets_no_message_that_only_pages_say() {
    for locale in Locale::ALL {
        let (ftl, _) = island_pack(*locale);
        assert!(ftl.contains("sign-in-title ="), "{locale}");
        assert!(!ftl.contains("home-title ="), "{locale}");
    }
}

#[test]
fn a_pack_carries_no_comments() {
    for locale in Locale::ALL {
        let (ftl, _) = island_pack(*locale);
        assert_eq!(ftl.lines().find(|line| line.starts_with('#')), None, "{locale}");
    }
}

#[test]
fn packs_of_different_text_have_different_hashes() {
    let (_, english) = island_pack(Locale::En);
    let (_, chinese) = island_pack(Locale::ZhHans);
    assert_ne!(english, chinese);
    assert_eq!(english.len(), 16);
}

#[test]
fn the_browser_says_what_the_server_says() {
    for locale in Locale::ALL {
        let browser = Pack::from_ftl(*locale, island_pack(*locale).0);
        let msg = m::sign_in::title();
        assert_eq!(browser.say(&msg), Pack::get(*locale, Audience::Page).say(&msg));
    }
}

#[test]
fn an_unknown_message_is_said_as_its_id() {
    let _counting = counting();
    let pack = Pack::get(Locale::ZhHans, Audience::Page);
    assert_eq!(pack.say(&message("no-such-message")), "no-such-message");
    assert_eq!(
        pack.say(&message("sign-in-title.no-such-attribute")),
        "sign-in-title.no-such-attribute"
    );
    assert_eq!(pack.say(&message("")), "");
}

#[test]
fn a_missing_argument_and_an_argument_of_the_wrong_kind_do_not_stop_a_page() {
    let _counting = counting();
    let pack = Pack::from_ftl(
        Locale::En,
        "a = { $x }\nb = { DATE($x) }\nc = { $x ->\n    [one] one\n   *[other] other\n  }\n",
    );
    for id in ["a", "b", "c"] {
        let _ = pack.say(&message(id));
        let money: Msg =
            serde_json::from_value(serde_json::json!({ "id": id, "args": [["x", { "Money": 1 }]] })).unwrap();
        let _ = pack.say(&money);
    }
}

#[test]
fn text_that_is_not_fluent_gives_a_pack_without_messages() {
    let _counting = counting();
    let pack = Pack::from_ftl(Locale::En, "<!doctype html>\n = = {{{");
    assert_eq!(pack.say(&m::sign_in::title()), "sign-in-title");
}

#[test]
fn what_could_not_be_said_is_counted() {
    let _counting = counting();
    let before = format_errors();
    let _ = Pack::get(Locale::En, Audience::Page).say(&message("no-such-message"));
    assert_eq!(format_errors(), before + 1);
}

#[test]
fn many_threads_may_speak_at_once() {
    let pack = Pack::get(Locale::En, Audience::Page);
    std::thread::scope(|scope| {
        for n in 0..4 {
            scope.spawn(move || {
                for _ in 0..500 {
                    let text = pack.say(&m::session::warning_minutes(n));
                    assert!(text.contains(&format!("{n} minute")));
                }
            });
        }
    });
}

#[test]
fn a_message_survives_being_stored_and_sent() {
    let msg = m::errors::too_many(3);
    let json = serde_json::to_string(&msg).unwrap();
    assert_eq!(
        json,
        r#"{"id":"errors-too-many","args":[["minutes",{"Number":3}]]}"#
    );
    assert_eq!(serde_json::from_str::<Msg>(&json).unwrap(), msg);
}

#[test]
fn one_message_speaks_every_language() {
    let msg = m::session::warning_minutes(1);
    let say = |locale| Pack::get(locale, Audience::Page).say(&msg);
    assert!(say(Locale::En).contains("in 1 minute."));
    assert!(say(Locale::ZhHans).contains("将在 1 分钟后"));
}

#[test]
fn a_locale_is_its_tag_wherever_it_is_stored() {
    for locale in Locale::ALL {
        let json = serde_json::to_string(locale).unwrap();
        assert_eq!(json, format!("{:?}", locale.tag()));
        assert_eq!(serde_json::from_str::<Locale>(&json).unwrap(), *locale);
    }
    assert!(serde_json::from_str::<Locale>("\"zh\"").is_err());
}

#[test]
fn arguments_are_equal_when_their_values_are() {
    assert_eq!(Arg::Money(Money(5)), Arg::Money(Money(5)));
    assert_ne!(m::session::warning_minutes(1), m::session::warning_minutes(2));
}
