//! Who wants an account?

use locales::Locale;
use unicode_normalization::UnicodeNormalization as _;

use super::email::EmailAddress;
use super::errors::{Field, FormErrors, Mistake};
use super::fields::Fields;
use super::password::read_new_password;
use super::sign_in::UserId;
use super::text::read_required;
use crate::passwords::{KnownWords, SecondFactor};
use crate::ports::Password;

/// Longest name, in characters.
const NAME_MAX: u32 = 100;
/// What the box of consent sends.
pub const AGREED: &str = "yes";

/// The form as it was sent.
#[derive(Clone, Default)]
pub struct CreateAccountForm {
    fields: Fields,
}

/// The form without mistakes.
pub struct CreateAccount {
    /// What the person is called.
    pub name: String,
    /// Where they read mail.
    pub email: EmailAddress,
    /// The language that they want to read.
    pub written: Locale,
    /// Tag of the language that they want to speak, if it is another.
    pub spoken: Option<String>,
    /// What they want to type at sign-in.
    pub user_id: UserId,
    /// And what proves it is them.
    pub password: Password,
}

impl CreateAccountForm {
    /// Takes the fields of the form.
    pub fn new(fields: Fields) -> Self {
        Self { fields }
    }

    /// Reads all fields and names every mistake at once. `spoken` are the tags of the languages that the agency has interpreters
    /// for, `agency` its names, which are too well known for a password.
    pub fn parse(&self, spoken: &[&str], agency: &[String]) -> Result<CreateAccount, FormErrors> {
        let mut errors = self.fields.faults().clone();
        let name = self.fields.read(&mut errors, Field::Name, read_name);
        let email = self.fields.read(&mut errors, Field::Email, EmailAddress::read);
        let written = self.fields.read(&mut errors, Field::Written, |tag| {
            tag.and_then(Locale::from_tag).ok_or(Mistake::Malformed)
        });
        let spoken = self
            .fields
            .read(&mut errors, Field::Spoken, |tag| match tag.unwrap_or_default() {
                "" => Ok(None),
                tag if spoken.contains(&tag) => Ok(Some(tag.to_owned())),
                _ => Err(Mistake::Malformed),
            });
        let user_id = self.fields.read(&mut errors, Field::UserId, UserId::read_new);
        let known = KnownWords::of(
            agency.iter().map(String::as_str).chain(
                [Field::Name, Field::Email, Field::UserId]
                    .map(|field| self.fields.get(field).unwrap_or_default()),
            ),
        );
        let password = self.fields.read(&mut errors, Field::NewPassword, |typed| {
            read_new_password(typed, SecondFactor::None, &known)
        });
        let agreed = self.fields.read(&mut errors, Field::Terms, |typed| {
            (typed == Some(AGREED)).then_some(()).ok_or(Mistake::Missing)
        });
        match (name, email, written, spoken, user_id, password, agreed) {
            (
                Some(name),
                Some(email),
                Some(written),
                Some(spoken),
                Some(user_id),
                Some(password),
                Some(()),
            ) if errors.is_empty() => Ok(CreateAccount {
                name,
                email,
                written,
                spoken: spoken.filter(|spoken| spoken != written.tag()),
                user_id,
                password,
            }),
            _ => Err(errors),
        }
    }
}

fn read_name(typed: Option<&str>) -> Result<String, Mistake> {
    Ok(read_required(typed, NAME_MAX)?.trim().nfc().collect())
}

#[cfg(test)]
mod tests {
    use Field::{Email, Name, NewPassword, Terms, UserId, Written};

    use super::*;

    const GOOD: &str = "name=%E9%99%88%E4%B8%BD&email=li@example.org&written=zh-Hans&spoken=yue&user_id=li.chen&new_password=purple%20kettle%20thunder&terms=yes";

    fn parse(body: &str) -> Result<CreateAccount, FormErrors> {
        let spoken = ["yue", "zh-Hans"];
        CreateAccountForm::new(Fields::parse(body.as_bytes())).parse(&spoken, &[])
    }

    fn good(body: &str) -> CreateAccount {
        parse(body).unwrap_or_else(|errors| panic!("{errors:?}"))
    }

    fn mistake(body: &str, field: Field) -> Option<Mistake> {
        parse(body)
            .err()
            .and_then(|errors| errors.of(field))
            .map(|error| error.mistake)
    }

    #[test]
    fn a_good_form_says_who_it_is_and_which_languages_they_read_and_speak() {
        let form = good(GOOD);
        assert_eq!(
            (form.name.as_str(), form.email.as_str()),
            ("陈丽", "li@example.org")
        );
        assert_eq!(
            (form.written, form.spoken.as_deref()),
            (Locale::ZhHans, Some("yue"))
        );
        let same = good(&GOOD.replace("spoken=yue", "spoken=zh-Hans"));
        assert_eq!(same.spoken, None, "the same language twice is one");
    }

    #[test]
    fn an_empty_form_names_every_field_that_must_be_filled() {
        let errors = parse("spoken=").err().expect("mistakes");
        let fields: Vec<Field> = errors.0.iter().map(|error| error.field).collect();
        assert_eq!(fields, [Name, Email, Written, UserId, NewPassword, Terms]);
    }

    #[test]
    fn a_user_id_has_letters_and_digits_and_cannot_be_taken_for_an_address() {
        for bad in ["ab", "li chen", "li@example.org", "a/b/c", "%E9%99%88"] {
            let body = GOOD.replace("user_id=li.chen", &format!("user_id={bad}"));
            assert_eq!(mistake(&body, Field::UserId), Some(Mistake::Malformed), "{bad}");
        }
        for good in ["li.chen", "Li_Chen-2", "%E9%99%88%E4%B8%BD2026"] {
            let body = GOOD.replace("user_id=li.chen", &format!("user_id={good}"));
            assert!(parse(&body).is_ok(), "{good}");
        }
    }

    #[test]
    fn a_language_that_the_agency_does_not_know_is_a_mistake() {
        assert_eq!(
            mistake(&GOOD.replace("written=zh-Hans", "written=xx"), Field::Written),
            Some(Mistake::Malformed)
        );
        assert_eq!(
            mistake(&GOOD.replace("spoken=yue", "spoken=tlh"), Field::Spoken),
            Some(Mistake::Malformed)
        );
    }
}
