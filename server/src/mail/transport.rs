//! Where do mails go? To the agency's mail server, or into a folder as `.eml` files.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use domain::ids::MailId;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::{Error, SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use crate::config::{Encryption, Mail, Server, Smtp};

/// A mail server that says nothing for so long at one step will not.
const STEP: Duration = Duration::from_secs(20);

/// A way out.
pub enum Transport {
    /// A mail server.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    /// A folder.
    Folder(PathBuf),
}

/// Why a mail did not leave. The words name no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Another try may work.
    Later(String),
    /// This mail will never be taken.
    Never(String),
}

impl Transport {
    /// What the configuration says.
    pub fn open(mail: &Mail, server: &Server) -> anyhow::Result<Self> {
        if let Some(smtp) = &mail.smtp {
            return Ok(Self::Smtp(Box::new(connection(smtp)?)));
        }
        let folder = mail.folder(server);
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&folder);
        made.with_context(|| format!("cannot make the folder {}, see mail.folder", folder.display()))?;
        Ok(Self::Folder(folder))
    }

    /// Hands over one mail. `Ok` means that somebody else answers for it now.
    pub async fn send(&self, id: &MailId, message: &Message) -> Result<(), Refusal> {
        match self {
            Self::Smtp(server) => {
                let envelope = message.envelope();
                let sent = server.send_raw(envelope, &message.formatted()).await;
                sent.map(drop).map_err(|error| refusal(&error))
            }
            Self::Folder(folder) => write(folder, id, &message.formatted())
                .map_err(|error| Refusal::Later(error.kind().to_string())),
        }
    }
}

fn connection(smtp: &Smtp) -> anyhow::Result<AsyncSmtpTransport<Tokio1Executor>> {
    let (tls, own_port) = match smtp.encryption {
        Encryption::Tls => (Tls::Wrapper(parameters(smtp)?), SUBMISSIONS_PORT),
        Encryption::Starttls => (Tls::Required(parameters(smtp)?), SUBMISSION_PORT),
        Encryption::None => (Tls::None, SMTP_PORT),
    };
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&smtp.host)
        .port(smtp.port.unwrap_or(own_port))
        .tls(tls)
        .timeout(Some(STEP));
    if let (Some(user), Some(password)) = (&smtp.user, &smtp.password) {
        builder = builder.credentials(Credentials::new(user.clone(), password.reveal().to_owned()));
    }
    Ok(builder.build())
}

fn parameters(smtp: &Smtp) -> anyhow::Result<TlsParameters> {
    let mut parameters = TlsParameters::builder(smtp.host.clone());
    if let Some(file) = &smtp.authority {
        let unusable = || format!("cannot use {}, see mail.smtp.authority", file.display());
        let pem = fs::read(file).with_context(unusable)?;
        parameters = parameters.add_root_certificate(Certificate::from_pem(&pem).with_context(unusable)?);
    }
    parameters.build().context("cannot use mail.smtp.host with TLS")
}

/// What the server said, by its number alone: its words often repeat the address.
fn refusal(error: &Error) -> Refusal {
    let Some(code) = error.status() else {
        let what = if error.is_timeout() {
            "the mail server did not answer in time"
        } else if error.is_tls() {
            "the mail server’s certificate was not accepted"
        } else {
            "the mail server cannot be reached"
        };
        return Refusal::Later(what.to_owned());
    };
    let number = u16::from(code);
    // Of no use to any mail until somebody corrects the password: not this mail's fault.
    let about_us = matches!(number, 530 | 534 | 535 | 538 | 454);
    if error.is_permanent() && !about_us {
        Refusal::Never(format!("the mail server refused it: {number}"))
    } else {
        Refusal::Later(format!("the mail server said {number}"))
    }
}

/// Written beside and renamed: what watches the folder never sees half a mail. The same mail twice is one file.
fn write(folder: &Path, id: &MailId, bytes: &[u8]) -> io::Result<()> {
    let (file, beside) = (
        folder.join(format!("{id}.eml")),
        folder.join(format!(".{id}.new")),
    );
    let mut out = File::options()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)?;
    out.write_all(bytes)?;
    out.sync_all()?;
    fs::rename(&beside, &file)?;
    File::open(folder)?.sync_all()
}
