//! Where does a person go after sign-in? To a place of this list, never to a typed address.

use domain::ids::CaseId;
use domain::payments::PaymentQuery;

use crate::routes::Route;

const AUTHENTICATOR: &str = "authenticator";

/// A page that sign-in may lead on to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Next {
    /// The overview of all cases.
    #[default]
    Account,
    /// The payment history of a case.
    Payments {
        /// Whose history.
        case: CaseId,
        /// Its filter in canonical form, as a query string without `?`; `""` for the usual one.
        query: String,
    },
    /// The authenticator app of the account.
    Authenticator,
}

impl Next {
    /// Back to this page, where it is one of the list; the overview otherwise.
    pub fn back_to(route: &Route) -> Self {
        match route {
            // Read again as a place of ours: nothing else of the query travels on.
            Route::Payments { case, query } => Self::read(Some(&format!("payments/{case}?{query}"))),
            Route::Authenticator => Self::Authenticator,
            _ => Self::Account,
        }
    }

    /// Reads the value that [`Next::value`] gave; anything else leads to the overview.
    pub fn read(value: Option<&str>) -> Self {
        if value == Some(AUTHENTICATOR) {
            return Self::Authenticator;
        }
        let Some(rest) = value.and_then(|value| value.strip_prefix("payments/")) else {
            return Self::Account;
        };
        let (case, query) = rest.split_once('?').unwrap_or((rest, ""));
        let Ok(case) = CaseId::parse(case) else {
            return Self::Account;
        };
        // Only what the filter understands travels on.
        let query = PaymentQuery::parse(query)
            .filter()
            .map(|filter| filter.query())
            .unwrap_or_default();
        Self::Payments { case, query }
    }

    /// The value of the hidden field `next`.
    pub fn value(&self) -> String {
        match self {
            Self::Account => "account".to_owned(),
            Self::Payments { case, query } if query.is_empty() => format!("payments/{case}"),
            Self::Payments { case, query } => format!("payments/{case}?{query}"),
            Self::Authenticator => AUTHENTICATOR.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_leads_only_to_places_of_our_own() {
        for bad in [
            "//evil.example",
            "https://evil.example",
            "payments/../x",
            "payments/a b",
            "/\\x",
            "payments/",
            "",
        ] {
            assert_eq!(Next::read(Some(bad)), Next::Account, "{bad}");
        }
    }

    #[test]
    fn who_signs_in_comes_back_to_the_page_that_asked_for_it() {
        for next in [
            Next::Account,
            Next::Authenticator,
            Next::read(Some("payments/7001234567?period=all")),
        ] {
            assert_eq!(Next::back_to(&Route::from(next.clone())), next);
            assert_eq!(Next::read(Some(&next.value())), next);
        }
        assert_eq!(Next::back_to(&Route::Home), Next::Account);
    }

    #[test]
    fn only_what_the_filter_understands_travels_on() {
        let next = Next::read(Some("payments/7001234567?page=2&evil=%0d%0a&period=all"));
        assert_eq!(next.value(), "payments/7001234567?period=all&page=2");
        assert_eq!(Next::read(Some(&next.value())), next);
        assert_eq!(
            Next::read(Some("payments/7001234567?period=%00")).value(),
            "payments/7001234567"
        );
    }
}
