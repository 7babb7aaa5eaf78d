//! What was typed into the page finder, and is it usable?

use crate::forms::{Field, Fields, FormErrors, Mistake, narrow, read_optional};

/// Most characters that can be looked for.
pub const LONGEST_SOUGHT: u32 = 100;

/// For whom a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Both parents.
    Both,
    /// The parent who receives support.
    Receives,
    /// The parent who pays support.
    Pays,
    /// Everyone, with a case or without.
    Everyone,
}

/// Whose pages are to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// All pages.
    #[default]
    All,
    /// Those for a parent who receives support.
    Receives,
    /// Those for a parent who pays support.
    Pays,
}

impl Show {
    /// Every choice, in the order of the form.
    pub const ALL: [Self; 3] = [Self::All, Self::Receives, Self::Pays];

    /// The word in a query string; what is usual has none, so that addresses stay short.
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Receives => "receives",
            Self::Pays => "pays",
        }
    }

    /// Whether a page for somebody is among them.
    pub fn includes(self, who: Who) -> bool {
        match self {
            Self::All => true,
            Self::Receives => who != Who::Pays,
            Self::Pays => who != Who::Receives,
        }
    }
}

/// The form as it stands in a query string: what was typed, right or wrong.
#[derive(Clone, Default)]
pub struct FinderQuery {
    fields: Fields,
}

/// A query without mistakes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// What is looked for; none for the whole list.
    pub sought: Option<String>,
    /// For whom.
    pub show: Show,
}

impl FinderQuery {
    /// Reads a query string without `?`; names that it does not know are ignored.
    pub fn parse(query: &str) -> Self {
        Self {
            fields: Fields::parse(query.as_bytes()),
        }
    }

    /// What was typed into a field, for the form.
    pub fn typed(&self, field: Field) -> &str {
        self.fields.get(field).unwrap_or_default()
    }

    /// What is wanted, or every mistake.
    pub fn wanted(&self) -> Result<Wanted, FormErrors> {
        let mut errors = self.fields.faults().clone();
        let sought = self.read(&mut errors, Field::Sought, LONGEST_SOUGHT);
        let sought = sought.map(|text| text.trim().to_owned());
        let show = self.read(&mut errors, Field::Show, LONGEST_SOUGHT);
        let show = show.and_then(|word| {
            let word = narrow(&word);
            let known = Show::ALL.into_iter().find(|show| show.code() == word);
            errors.note(Field::Show, known.ok_or(Mistake::Malformed))
        });
        if errors.is_empty() {
            let show = show.unwrap_or_default();
            Ok(Wanted { sought, show })
        } else {
            Err(errors)
        }
    }

    fn read(&self, errors: &mut FormErrors, field: Field, max: u32) -> Option<String> {
        if errors.of(field).is_some() {
            return None;
        }
        let read = read_optional(self.fields.get(field), max);
        errors.note(field, read)?.map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mistakes(query: &str) -> Vec<(&'static str, Mistake)> {
        let errors = FinderQuery::parse(query).wanted().expect_err("a mistake");
        errors
            .0
            .iter()
            .map(|error| (error.field.name(), error.mistake))
            .collect()
    }

    #[test]
    fn nothing_typed_asks_for_the_whole_list() {
        for query in ["", "q=", "q=&show=", "q=+%E3%80%80", "from=a-letter"] {
            assert_eq!(
                FinderQuery::parse(query).wanted(),
                Ok(Wanted::default()),
                "{query}"
            );
        }
    }

    #[test]
    fn what_was_typed_is_kept_as_it_is_but_for_the_space_around() {
        let wanted = FinderQuery::parse("q=+%E6%AC%A0%E6%AC%BE++Owe+&show=pays").wanted();
        let expected = Wanted {
            sought: Some("欠款  Owe".to_owned()),
            show: Show::Pays,
        };
        assert_eq!(wanted, Ok(expected));
    }

    #[test]
    fn every_mistake_of_a_query_is_named() {
        let max = LONGEST_SOUGHT;
        let long = "%E6%AC%A0".repeat(101);
        assert_eq!(mistakes(&format!("q={long}")), [("q", Mistake::TooLong { max })]);
        assert_eq!(
            mistakes("q=a%00&show=x"),
            [("q", Mistake::Unreadable), ("show", Mistake::Malformed)]
        );
        assert_eq!(mistakes("q=a%09b"), [("q", Mistake::Unreadable)]);
        assert_eq!(mistakes("q=a&q=b"), [("q", Mistake::Doubled)]);
        let long = "%E6%AC%A0".repeat(100);
        assert!(FinderQuery::parse(&format!("q={long}")).wanted().is_ok());
    }

    #[test]
    fn a_parent_sees_the_pages_of_both_and_of_everyone_and_none_of_the_other_s() {
        let seen =
            |show: Show| [Who::Both, Who::Receives, Who::Pays, Who::Everyone].map(|who| show.includes(who));
        assert_eq!(seen(Show::All), [true; 4]);
        assert_eq!(seen(Show::Receives), [true, true, false, true]);
        assert_eq!(seen(Show::Pays), [true, false, true, true]);
    }

    proptest! {
        #[test]
        fn any_query_is_understood_or_has_mistakes(query in ".*") {
            let _ = FinderQuery::parse(&query).wanted();
        }
    }
}
