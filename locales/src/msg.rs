//! What is a message before anybody reads it?

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::Arg;

/// Something to say: the id of a message and its arguments, in no language yet.
///
/// It can be stored, sent, compared and said again in another language. Made by the functions in [`crate::m`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Msg {
    id: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    args: Vec<(Cow<'static, str>, Arg)>,
}

impl Msg {
    pub(crate) const fn new(id: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            args: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((Cow::Borrowed(name), arg));
        self
    }

    /// The Fluent id, e.g. `sign-in-title`, or `sign-in-email.hint` for an attribute. Safe to log: it holds no values.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn args(&self) -> &[(Cow<'static, str>, Arg)] {
        &self.args
    }
}
