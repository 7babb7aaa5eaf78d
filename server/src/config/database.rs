//! `[database]`: where is everything kept?

use serde::Deserialize;

use super::Secret;

/// Section `[database]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Database {
    /// `PORTAL_DATABASE__URL`: `sqlite:PATH` or `postgres://user:password@host/name`. Default: `portal.sqlite` in the data folder.
    #[serde(deserialize_with = "known_scheme")]
    pub url: Option<Secret>,
}

fn known_scheme<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Option<Secret>, D::Error> {
    let url = Secret::deserialize(input)?;
    if ["sqlite:", "postgres://", "postgresql://"]
        .iter()
        .any(|scheme| url.reveal().starts_with(scheme))
    {
        return Ok(Some(url));
    }
    // The value is left out on purpose: it may hold a password.
    Err(serde::de::Error::custom(
        "expected sqlite:PATH or postgres://user:password@host/name",
    ))
}
