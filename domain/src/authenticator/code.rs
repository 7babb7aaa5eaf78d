//! What did somebody type who was asked for a code: one from the app, or one from the list for bad days?

use std::fmt;

use zeroize::Zeroizing;

use crate::forms::{Mistake, narrow, read_required};
use crate::ports::Random;

/// Digits of a code that the app shows.
const APP_DIGITS: usize = 6;
/// Digits of a recovery code: 40 bits. NIST SP 800-63B-4 (3.1.2) asks of look-up secrets whose tries are counted for 20.
const RECOVERY_DIGITS: usize = 12;
/// How many recovery codes a list has.
pub const RECOVERY_CODES: usize = 10;
/// Longest text that is looked at.
const LONGEST: u32 = 64;

/// Six digits from the app.
#[derive(Clone, PartialEq, Eq)]
pub struct AppCode(String);

impl AppCode {
    /// Takes six digits.
    pub fn parse(digits: &str) -> Option<Self> {
        of_digits(digits, APP_DIGITS).then(|| Self(digits.to_owned()))
    }

    /// The digits.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// Twelve digits from the list. Only digits: nobody has to switch the keyboard or tell O from 0.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// A list of new ones.
    pub fn generate_list(random: &dyn Random) -> Vec<Self> {
        (0..RECOVERY_CODES).map(|_| Self::generate(random)).collect()
    }

    fn generate(random: &dyn Random) -> Self {
        let mut digits = Zeroizing::new(String::with_capacity(RECOVERY_DIGITS));
        while digits.len() < RECOVERY_DIGITS {
            let mut byte = [0];
            random.fill(&mut byte);
            // 250 is the last multiple of ten in a byte: above it, some digits would be likelier than others.
            if byte[0] < 250 {
                digits.push(char::from(b'0' + byte[0] % 10));
            }
        }
        Self(digits)
    }

    /// Takes twelve digits.
    pub fn parse(digits: &str) -> Option<Self> {
        of_digits(digits, RECOVERY_DIGITS).then(|| Self(Zeroizing::new(digits.to_owned())))
    }

    /// The digits, for the store, which hashes them.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As it is written down: groups of four.
    pub fn grouped(&self) -> String {
        let (first, rest) = self.0.split_at(4);
        let (second, third) = rest.split_at(4);
        format!("{first} {second} {third}")
    }
}

/// A code as typed.
#[derive(Clone, PartialEq, Eq)]
pub enum TypedCode {
    /// From the app.
    App(AppCode),
    /// From the list.
    Recovery(RecoveryCode),
}

/// Reads a code: spaces and hyphens between the digits mean nothing. How many digits there are says where it comes from.
pub fn read_code(typed: Option<&str>) -> Result<TypedCode, Mistake> {
    let typed = read_required(typed, LONGEST)?;
    let digits: Zeroizing<String> = Zeroizing::new(
        narrow(typed)
            .chars()
            .filter(|c| !matches!(c, ' ' | '-'))
            .collect(),
    );
    let app = AppCode::parse(&digits).map(TypedCode::App);
    let recovery = || RecoveryCode::parse(&digits).map(TypedCode::Recovery);
    app.or_else(recovery).ok_or(Mistake::Malformed)
}

/// The same where only the app will do.
pub fn read_app_code(typed: Option<&str>) -> Result<AppCode, Mistake> {
    match read_code(typed)? {
        TypedCode::App(code) => Ok(code),
        TypedCode::Recovery(_) => Err(Mistake::Malformed),
    }
}

fn of_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
}

macro_rules! unreadable {
    ($($name:ident)*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
unreadable! { AppCode RecoveryCode TypedCode }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_grouped_and_in_any_width() {
        let app = AppCode::parse("012345")
            .map(TypedCode::App)
            .ok_or(Mistake::Missing);
        assert_eq!(read_code(Some("012 345")), app);
        assert_eq!(read_code(Some("　０１２３４５ ")), app);
        let recovery = RecoveryCode::parse("012345678901").map(TypedCode::Recovery);
        assert_eq!(
            read_code(Some("0123-4567-8901")),
            recovery.ok_or(Mistake::Missing)
        );
    }

    #[test]
    fn what_is_no_code_is_told_apart_from_nothing() {
        assert_eq!(read_code(Some(" ")), Err(Mistake::Missing));
        for wrong in ["12345", "1234567", "abcdef", "1234567890123"] {
            assert_eq!(read_code(Some(wrong)), Err(Mistake::Malformed), "{wrong}");
        }
        assert_eq!(read_app_code(Some("012345678901")), Err(Mistake::Malformed));
    }

    struct Rising(std::sync::atomic::AtomicU8);
    impl Random for Rising {
        fn fill(&self, bytes: &mut [u8]) {
            for byte in bytes {
                *byte = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            }
        }
    }

    #[test]
    fn a_list_has_ten_codes_in_groups_of_four() {
        let codes = RecoveryCode::generate_list(&Rising(245.into()));
        assert_eq!(codes.len(), 10);
        // 245 to 249, then 250 to 255 are left out, then from 0 on.
        assert_eq!(codes[0].grouped(), "5678 9012 3456");
        assert_eq!(format!("{:?}", codes[0]), "RecoveryCode(…)");
    }
}
