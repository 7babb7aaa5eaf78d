//! Which code does the app show at this moment, and how does the secret get into the app?

use std::fmt;

use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

use super::AppCode;
use crate::ports::Random;

/// What an authenticator app and the portal share: 160 bits, as RFC 4226 recommends. Codes are those that every app knows: six digits,
/// SHA-1, 30 seconds (RFC 6238).
#[derive(Clone)]
pub struct AuthenticatorSecret(Zeroizing<[u8; 20]>);

impl AuthenticatorSecret {
    /// A new one.
    pub fn generate(random: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; 20]);
        random.fill(bytes.as_mut_slice());
        Self(bytes)
    }

    /// Takes what [`AuthenticatorSecret::bytes`] gave.
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// For the store, which seals them.
    pub fn bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The letters that somebody types into the app who cannot scan: base32 in groups of four.
    pub fn letters(&self) -> String {
        let letters = Secret::new_stack(*self.0).to_base32();
        let groups: Vec<&str> = (0..letters.len())
            .step_by(4)
            .filter_map(|at| letters.get(at..letters.len().min(at + 4)))
            .collect();
        groups.join(" ")
    }

    /// The address that an app opens by itself, or scans: which service, whose account, and the secret.
    pub fn address(&self, service: &str, user_id: &str) -> Zeroizing<String> {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        // A colon would end the name of the service.
        let (service, user_id) = (encode(&service.replace(':', " ")), encode(user_id));
        let letters = Secret::new_stack(*self.0).to_base32();
        Zeroizing::new(format!(
            "otpauth://totp/{service}:{user_id}?secret={letters}&issuer={service}"
        ))
    }

    /// The span of 30 seconds that a code belongs to: this one, the one before, or the next, because clocks differ. `None` for a code
    /// of no such span.
    pub fn span_of(&self, code: &AppCode, at: Timestamp) -> Option<i64> {
        let seconds = u64::try_from(at.as_second()).ok()?;
        self.codes()
            .check(code.digits(), seconds)
            .and_then(|span| i64::try_from(span).ok())
    }

    fn codes(&self) -> Totp {
        Builder::new()
            .with_secret(Secret::new_stack(*self.0))
            .build_noncompliant()
    }
}

impl fmt::Debug for AuthenticatorSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("AuthenticatorSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key of the test vectors in RFC 6238, appendix B.
    fn secret() -> AuthenticatorSecret {
        AuthenticatorSecret::of_bytes(b"12345678901234567890").expect("20 bytes")
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }

    fn code(digits: &str) -> AppCode {
        AppCode::parse(digits).expect("six digits")
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (second, digits) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(secret().span_of(&code(digits), at(second)), Some(second / 30));
        }
    }

    #[test]
    fn a_clock_may_be_half_a_minute_wrong_and_not_more() {
        let span = |second| secret().span_of(&code("081804"), at(second));
        assert_eq!(span(1_111_111_109 + 30), Some(37_037_036));
        assert_eq!(span(1_111_111_109 - 30), Some(37_037_036));
        assert_eq!(span(1_111_111_109 + 61), None);
        assert_eq!(span(1_111_111_109 - 60), None);
    }

    #[test]
    fn the_secret_is_typed_in_groups_and_scanned_as_an_address() {
        assert_eq!(secret().letters(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            *secret().address("七叶州", "li.chen"),
            "otpauth://totp/%E4%B8%83%E5%8F%B6%E5%B7%9E:li%2Echen?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=%E4%B8%83%E5%8F%B6%E5%B7%9E"
        );
        assert_eq!(format!("{:?}", secret()), "AuthenticatorSecret(…)");
    }
}
