//! How do messages render inside `view!`?

use std::sync::OnceLock;

use leptos::either::Either;
use leptos::prelude::{
    AnyView, ElementChild, GlobalAttributes, IntoAny, IntoAttributeValue, IntoRender, provide_context,
    use_context,
};
use leptos::tachys::html::element::span;

use crate::{Locale, Msg, Pack};

/// Makes a pack the one that messages below this point are said by.
pub fn provide_pack(pack: &'static Pack) {
    provide_context(pack);
}

/// The pack in context. Without one, a pack that says every message as its id: wrong in a way that one sees.
pub fn use_pack() -> &'static Pack {
    static EMPTY: OnceLock<Pack> = OnceLock::new();
    use_context().unwrap_or_else(|| {
        let locale = Locale::ALL.first().copied().unwrap_or(Locale::En);
        EMPTY.get_or_init(|| Pack::from_ftl(locale, ""))
    })
}

/// `{m::sign_in::title()}`: text, or an element with its `lang` where a draft borrows from English.
impl IntoRender for Msg {
    type Output = Either<String, AnyView>;

    fn into_render(self) -> Self::Output {
        let said = use_pack().said(&self);
        match said.lang {
            None => Either::Left(said.text),
            Some(locale) => Either::Right(span().lang(locale.tag()).child(said.text).into_any()),
        }
    }
}

/// `placeholder=m::sign_in::hint()`.
impl IntoAttributeValue for Msg {
    type Output = String;

    fn into_attribute_value(self) -> Self::Output {
        use_pack().say(&self)
    }
}
