//! How does a mistake travel to a script and back? Flat, as `{"field":"user_id","code":"too-long","max":128}`.
//!
//! Written by hand in this one place: what serde derives for a flattened, tagged enum is five times as much code in the browser.

use serde::{Deserialize, Serialize};

use super::errors::{Field, FieldError, Mistake};

/// A [`FieldError`] on the wire.
#[derive(Serialize, Deserialize)]
pub(super) struct Wire {
    field: Field,
    code: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    least: Option<u32>,
}

/// A code that no mistake has.
#[derive(Debug, thiserror::Error)]
#[error("not a mistake that a field can have")]
pub(super) struct UnknownCode;

impl From<FieldError> for Wire {
    fn from(error: FieldError) -> Self {
        let max = match error.mistake {
            Mistake::TooLong { max } => Some(max),
            _ => None,
        };
        let least = match error.mistake {
            Mistake::TooShort { least } => Some(least),
            _ => None,
        };
        Self {
            field: error.field,
            code: error.mistake.code().to_owned(),
            max,
            least,
        }
    }
}

impl TryFrom<Wire> for FieldError {
    type Error = UnknownCode;

    fn try_from(wire: Wire) -> Result<Self, UnknownCode> {
        let all = [
            Mistake::Missing,
            Mistake::TooLong {
                max: wire.max.unwrap_or_default(),
            },
            Mistake::Unreadable,
            Mistake::Doubled,
            Mistake::Malformed,
            Mistake::EndsBeforeStart,
            Mistake::WrongCredentials,
            Mistake::TooShort {
                least: wire.least.unwrap_or_default(),
            },
            Mistake::Common,
            Mistake::Known,
            Mistake::Guessable,
            Mistake::Taken,
            Mistake::WrongPassword,
            Mistake::WrongCode,
            Mistake::NoMatch,
        ];
        let mistake = all
            .into_iter()
            .find(|mistake| mistake.code() == wire.code)
            .ok_or(UnknownCode)?;
        Ok(Self {
            field: wire.field,
            mistake,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_comes_back_from_its_own_json() {
        let mistakes = [
            (Mistake::Missing, r#"{"field":"user_id","code":"missing"}"#),
            (
                Mistake::TooLong { max: 128 },
                r#"{"field":"user_id","code":"too-long","max":128}"#,
            ),
            (
                Mistake::TooShort { least: 15 },
                r#"{"field":"user_id","code":"too-short","least":15}"#,
            ),
            (
                Mistake::WrongCredentials,
                r#"{"field":"user_id","code":"wrong-credentials"}"#,
            ),
        ];
        for (mistake, json) in mistakes {
            let error = FieldError {
                field: Field::UserId,
                mistake,
            };
            assert_eq!(serde_json::to_string(&error).expect("plain JSON"), json);
            assert_eq!(
                serde_json::from_str::<FieldError>(json).expect("our own JSON"),
                error
            );
        }
        assert!(serde_json::from_str::<FieldError>(r#"{"field":"user_id","code":"x"}"#).is_err());
    }
}
