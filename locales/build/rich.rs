//! What does the builder of a message with tags look like?
//!
//! One type per message, with one type parameter per tag. It renders only when every parameter is a function that
//! makes a view: a forgotten link is a compile error.

use std::fmt::Write as _;

use super::declaration::Tag;

/// `ways_to_pay` makes a `WaysToPay`.
pub fn type_name(function: &str) -> String {
    let words = function.trim_start_matches("r#").split('_');
    words
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
                .unwrap_or_default()
        })
        .collect()
}

/// The expression that makes a builder without any closure.
pub fn start(builder: &str, tags: &[Tag], value: &str) -> String {
    let fields: Vec<_> = tags
        .iter()
        .map(|tag| format!("{}: crate::rich::Unset", field(tag)))
        .collect();
    format!("{builder} {{ msg: {value}, {} }}", fields.join(", "))
}

/// The type, its setters, and how it renders.
pub fn builder(builder: &str, function: &str, tags: &[Tag], code: &mut String) {
    let parameters: Vec<_> = (0..tags.len()).map(|index| format!("T{index}")).collect();
    let defaults: Vec<_> = parameters
        .iter()
        .map(|name| format!("{name} = crate::rich::Unset"))
        .collect();
    let all = parameters.join(", ");
    let _ = writeln!(
        code,
        "    /// Builder of [`{function}`]: give it one function per tag."
    );
    let _ = writeln!(
        code,
        "    #[derive(Clone)]\n    pub struct {builder}<{}> {{\n        msg: Msg,",
        defaults.join(", ")
    );
    for (tag, parameter) in tags.iter().zip(&parameters) {
        // Only views read them; servers' mails and tests say the words without the tags.
        let _ = writeln!(
            code,
            "        #[cfg_attr(not(feature = \"leptos\"), expect(dead_code, reason = \"read by views\"))]\n        {}: {parameter},",
            field(tag)
        );
    }
    let _ = writeln!(
        code,
        "    }}
    #[cfg(feature = \"leptos\")]
    impl<{all}> {builder}<{all}> {{"
    );
    for (index, tag) in tags.iter().enumerate() {
        let set: Vec<_> = (0..tags.len())
            .map(|i| if i == index { "F".into() } else { format!("T{i}") })
            .collect();
        let fields: Vec<_> = tags
            .iter()
            .enumerate()
            .map(|(i, other)| {
                if i == index {
                    format!("{}: render", field(other))
                } else {
                    format!("{0}: self.{0}", field(other))
                }
            })
            .collect();
        let name = field(tag);
        let _ = writeln!(
            code,
            "        /// {}.\n        pub fn {name}<F: Fn(String) -> leptos::prelude::AnyView>(self, render: F) -> {builder}<{}> {{",
            tag.meaning,
            set.join(", ")
        );
        let _ = writeln!(
            code,
            "            {builder} {{ msg: self.msg, {} }}\n        }}",
            fields.join(", ")
        );
    }
    let _ = writeln!(
        code,
        "    }}\n    impl<{all}> {builder}<{all}> {{\n        /// The words without the tags, for a title, a mail, a test.\n        pub fn plain(self) -> Msg {{\n            self.msg\n        }}\n    }}"
    );
    let bounds: Vec<_> = parameters
        .iter()
        .map(|name| format!("{name}: crate::rich::Wrap"))
        .collect();
    let calls: Vec<_> = tags.iter().map(|tag| format!("&self.{}", field(tag))).collect();
    let _ = writeln!(
        code,
        "    #[cfg(feature = \"leptos\")]\n    impl<{}> leptos::prelude::IntoRender for {builder}<{all}> {{",
        bounds.join(", ")
    );
    let _ = writeln!(
        code,
        "        type Output = leptos::prelude::AnyView;\n        fn into_render(self) -> Self::Output {{"
    );
    let _ = writeln!(
        code,
        "            crate::rich::render(&self.msg, &[{}])\n        }}\n    }}",
        calls.join(", ")
    );
}

fn field(tag: &Tag) -> String {
    tag.name.replace('-', "_")
}
