//! Which steps lead into the account, and how does a page of one of them begin?

use leptos::prelude::*;
use locales::{Msg, m};

use crate::components::step_indicator::StepIndicator;

/// The steps, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Wish for an account.
    CreateAccount,
    /// Open the mail, and the link in it.
    OpenMail,
    /// Sign in.
    SignIn,
    /// Prove who one is.
    Prove,
}

impl Step {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::CreateAccount, Self::OpenMail, Self::SignIn, Self::Prove];

    /// A few words.
    pub fn name(self) -> Msg {
        match self {
            Self::CreateAccount => m::onboarding::create_account(),
            Self::OpenMail => m::onboarding::open_mail(),
            Self::SignIn => m::onboarding::sign_in(),
            Self::Prove => m::onboarding::prove(),
        }
    }

    /// Where the reader stands.
    pub fn indicator(self) -> impl IntoView {
        view! { <StepIndicator steps=names() current=self as usize + 1 /> }
    }
}

/// What the steps are called.
pub fn names() -> Vec<Msg> {
    Step::ALL.into_iter().map(Step::name).collect()
}
