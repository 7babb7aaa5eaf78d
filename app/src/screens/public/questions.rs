//! What do parents ask most, and what is the answer at this agency? Each question has an anchor. Nothing is folded: answers must be
//! found by the browser's own search, printed, and reached by an anchor without scripts. Machines get the same words as data.

use domain::agency::{AccountKind, ProofMethod};
use leptos::prelude::*;
use locales::{Audience, Msg, Pack, m};
use serde_json::Value;

use super::edition::{Edition, lead};
use super::text::{paragraphs, points};
use crate::components::contents::{Contents, Part};
use crate::components::site_footer::PhoneNumber;
use crate::routes::PublicPage;
use crate::structured_data;

/// Questions about one matter.
struct Group {
    anchor: &'static str,
    title: Msg,
    /// In the order in which one meets them.
    questions: Vec<Question>,
}

/// A question and its answer.
struct Question {
    anchor: &'static str,
    /// What a parent asks.
    asked: Msg,
    /// The answer's sentences.
    answer: Vec<Msg>,
    /// What the answer lists.
    points: Vec<Msg>,
    after: Vec<After>,
}

/// Whom to call, where to read on.
enum After {
    /// A number.
    Call(String),
    /// The help line with its hours.
    HelpLine,
    /// A page.
    Page(PublicPage),
    /// A place on a page, and what it is called.
    Place(PublicPage, &'static str, Msg),
}

fn ask(anchor: &'static str, asked: Msg, answer: impl Into<Vec<Msg>>) -> Question {
    Question {
        anchor,
        asked,
        answer: answer.into(),
        points: Vec::new(),
        after: Vec::new(),
    }
}

impl Question {
    fn points(mut self, points: impl Into<Vec<Msg>>) -> Self {
        self.points = points.into();
        self
    }

    fn then(mut self, after: After) -> Self {
        self.after.push(after);
        self
    }

    /// The answer in words alone, a line for each thing that it says. What it says to call is there; where to read on is not.
    fn in_words(&self, edition: &Edition, pack: &Pack) -> String {
        let said = self.answer.iter().chain(&self.points).map(|msg| pack.say(msg));
        let numbers = self.after.iter().filter_map(|after| match after {
            After::Call(number) => Some(number.clone()),
            After::HelpLine => Some(edition.agency().help.phone.clone()),
            After::Page(_) | After::Place(..) => None,
        });
        said.chain(numbers).collect::<Vec<_>>().join("\n")
    }
}

impl After {
    fn show(self, edition: &Edition) -> AnyView {
        match self {
            Self::Call(number) => view! { <p><PhoneNumber number=number /></p> }.into_any(),
            Self::HelpLine => edition.help_line(),
            Self::Page(page) => view! { <p>{edition.link(page)}</p> }.into_any(),
            Self::Place(page, anchor, name) => {
                view! { <p>{edition.link_to(page, anchor, name)}</p> }.into_any()
            }
        }
    }
}

/// Every question and its answer, for machines.
pub fn data(edition: &Edition) -> Value {
    let pack = Pack::get(edition.locale, Audience::Page);
    let groups = groups(edition);
    let questions = groups.iter().flat_map(|group| &group.questions);
    structured_data::questions(
        questions.map(|question| (pack.say(&question.asked), question.in_words(edition, pack))),
    )
}

/// The page.
pub fn content(edition: &Edition) -> AnyView {
    let groups = groups(edition);
    let contents = groups.iter().map(|group| Part {
        parts: group
            .questions
            .iter()
            .map(|question| Part::new(question.anchor, question.asked.clone()))
            .collect(),
        ..Part::new(group.anchor, group.title.clone())
    });
    let contents: Vec<_> = contents.collect();
    let sections = groups
        .into_iter()
        .map(|group| section(edition, group))
        .collect_view();
    view! {
        <div class="stack">
            <header class="prose">
                <h1>{edition.title(PublicPage::Questions)}</h1>
                <p class="lead">{lead(PublicPage::Questions)} " " {edition.phone()}</p>
            </header>
            <Contents parts=contents />
        </div>
        {sections}
        {edition.read_more(&[PublicPage::Glossary, PublicPage::Contact, PublicPage::LegalAid])}
    }
    .into_any()
}

fn section(edition: &Edition, group: Group) -> impl IntoView + use<> {
    let questions = group.questions.into_iter().map(|question| {
        let points = (!question.points.is_empty()).then(|| points(question.points));
        let after = question
            .after
            .into_iter()
            .map(|after| after.show(edition))
            .collect_view();
        view! {
            <h3 id=question.anchor>{question.asked}</h3>
            {paragraphs(question.answer)}
            {points}
            {after}
        }
    });
    let questions = questions.collect_view();
    view! {
        <section class="prose questions" id=group.anchor>
            <h2>{group.title}</h2>
            {questions}
        </section>
    }
}

/// The questions that this agency's parents can have. What the software cannot do yet is not among the answers.
fn groups(edition: &Edition) -> [Group; 4] {
    [
        Group {
            anchor: "start",
            title: m::questions::start(),
            questions: start(edition),
        },
        Group {
            anchor: "payments",
            title: m::questions::payments(),
            questions: payments(edition),
        },
        Group {
            anchor: "private",
            title: m::questions::private(),
            questions: private(),
        },
        Group {
            anchor: "help",
            title: m::questions::help(),
            questions: help(edition),
        },
    ]
}

fn start(edition: &Edition) -> Vec<Question> {
    let agency = edition.agency();
    let proof = &agency.proof;
    let card = match (proof.receives.first(), &proof.card, &agency.card) {
        (Some(ProofMethod::Card), Some(digits), Some(card)) => Some(m::questions::need_card_text(
            card.name.clone(),
            i64::from(digits.digits),
        )),
        _ => None,
    };
    let need = if proof.uses(ProofMethod::WebId) {
        m::questions::need_web_id_text()
    } else {
        m::questions::need_pin_text()
    };
    let need: Vec<_> = [need].into_iter().chain(card).collect();
    let pin = proof.uses(ProofMethod::Pin).then(|| {
        ask("no-pin", m::questions::no_pin(), [m::questions::no_pin_text()])
            .then(After::HelpLine)
            .then(After::Page(PublicPage::GetYourPin))
    });
    let web_id = proof.uses(ProofMethod::WebId).then(|| {
        ask(
            "no-web-id",
            m::questions::no_web_id(),
            [m::questions::no_web_id_text()],
        )
        .then(After::HelpLine)
        .then(After::Page(PublicPage::GetYourPin))
    });
    let create = ask("create", m::questions::create(), [m::questions::create_text()]);
    let all = [
        Some(create.then(phone(edition))),
        Some(ask("need", m::questions::need(), need).then(After::Page(PublicPage::GetStarted))),
        pin,
        web_id,
        Some(ask("no-ssn", m::questions::no_ssn(), [m::questions::no_ssn_text()]).then(phone(edition))),
        Some(
            ask(
                "no-email",
                m::questions::no_email(),
                [m::questions::no_email_text()],
            )
            .then(phone(edition)),
        ),
        Some(ask("forgot", m::questions::forgot(), [forgot(edition)]).then(phone(edition))),
        Some(ask(
            "too-many",
            m::questions::too_many(),
            [m::questions::too_many_text()],
        )),
        session(edition),
        Some(open(edition)),
        Some(ask("cost", m::questions::cost(), [m::questions::cost_text()])),
    ];
    all.into_iter().flatten().collect()
}

/// How long one stays signed in; not said of times that are no whole minutes and hours.
fn session(edition: &Edition) -> Option<Question> {
    let rules = &edition.rules;
    let whole = |time: std::time::Duration, unit: u64| {
        let seconds = time.as_secs();
        (seconds >= unit && seconds.is_multiple_of(unit))
            .then(|| i64::try_from(seconds / unit).unwrap_or(i64::MAX))
    };
    let answer = [
        m::questions::session_text(whole(rules.idle, 60)?, whole(rules.warning, 60)?),
        m::questions::session_more(whole(rules.absolute, 3600)?),
    ];
    Some(ask("session", m::questions::session(), answer))
}

fn open(edition: &Edition) -> Question {
    let answer = match &edition.agency().service_window {
        Some(window) => {
            let today = edition.today;
            let (from, to) = (today.to_datetime(window.closes), today.to_datetime(window.opens));
            vec![
                m::questions::open_window_text(from, to),
                m::session::zone(edition.site.zone()),
                m::questions::open_more(),
            ]
        }
        None => vec![m::questions::open_always_text(), m::questions::open_more()],
    };
    ask("open", m::questions::open(), answer)
}

fn payments(edition: &Edition) -> Vec<Question> {
    let paid = |anchor| After::Place(PublicPage::HowYouArePaid, anchor, m::how_you_are_paid::title());
    let bank_days = i64::from(edition.agency().paid.bank_days);
    vec![
        ask(
            "not-here",
            m::questions::not_here(),
            [m::questions::not_here_text()],
        )
        .points([
            m::questions::not_here_late(),
            m::questions::not_here_hold(),
            m::questions::not_here_way(bank_days),
            m::questions::not_here_moved(),
        ])
        .then(phone(edition)),
        ask(
            "not-shown",
            m::questions::not_shown(),
            [m::questions::not_shown_text(), m::questions::not_shown_more()],
        )
        .then(phone(edition)),
        ask("hold", m::questions::hold(), [m::questions::hold_text()]).then(paid("on-hold")),
        ask("less", m::questions::less(), [m::questions::less_text()]).then(paid("less")),
        ask("balance", m::questions::balance(), [m::questions::balance_text()])
            .points([
                m::questions::balance_day(),
                m::questions::balance_week(),
                m::questions::balance_month(),
                m::questions::balance_late(),
                m::questions::balance_fees(),
            ])
            .then(phone(edition)),
        ask("history", m::questions::history(), [m::questions::history_text()]),
        ask("current", m::questions::current(), [m::questions::current_text()]),
        ask("wrong", m::questions::wrong(), [m::questions::wrong_text()]).then(phone(edition)),
        ask(
            "change-order",
            m::questions::change_order(),
            [m::questions::change_order_text()],
        )
        .then(After::Page(PublicPage::Contact))
        .then(After::Page(PublicPage::LegalAid)),
    ]
}

fn private() -> Vec<Question> {
    let safety = |anchor| After::Place(PublicPage::Safety, anchor, m::safety::title());
    vec![
        ask(
            "other-sees",
            m::questions::other_sees(),
            [m::questions::other_sees_text()],
        )
        .then(safety("other")),
        ask(
            "other-knows",
            m::questions::other_knows(),
            [m::questions::other_knows_text()],
        )
        .then(After::Page(PublicPage::Safety)),
        ask("address", m::questions::address(), [m::questions::address_text()]).then(safety("address")),
    ]
}

fn help(edition: &Edition) -> Vec<Question> {
    let interpreters = edition.agency().help.language_line().to_owned();
    vec![
        ask("switch", m::questions::switch(), [m::questions::switch_text()]),
        ask("speak", m::questions::speak(), [m::questions::speak_text()])
            .then(After::Call(interpreters))
            .then(After::Page(PublicPage::LanguageHelp)),
        ask("act", m::questions::act(), [m::questions::act_text()]),
        ask("moved", m::questions::moved(), [m::questions::moved_text()]).then(phone(edition)),
        ask("several", m::questions::several(), [m::questions::several_text()]),
    ]
}

fn phone(edition: &Edition) -> After {
    After::Call(edition.agency().help.phone.clone())
}

/// Where accounts are of this portal, a mail helps; the state's sign-in service helps with its own.
fn forgot(edition: &Edition) -> Msg {
    match edition.agency().accounts.kind {
        AccountKind::Own => m::questions::forgot_own_text(),
        AccountKind::Linked => m::questions::forgot_call_text(),
    }
}
