//! How does the portal speak TLS by itself, without a proxy in front?

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls_pki_types::pem::{self, PemObject};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{self, ServerConfig};

use crate::config::Tls;

/// Reads certificate and key, and offers HTTP/2 and HTTP/1.1.
pub(super) fn acceptor(tls: &Tls) -> Result<TlsAcceptor, TlsError> {
    let chain = CertificateDer::pem_file_iter(&tls.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .and_then(|chain| {
            if chain.is_empty() {
                Err(pem::Error::NoItemsFound)
            } else {
                Ok(chain)
            }
        })
        .map_err(|error| unusable("tls.certificate", &tls.certificate, "certificate", &error))?;
    let key = PrivateKeyDer::from_pem_file(&tls.key)
        .map_err(|error| unusable("tls.key", &tls.key, "private key", &error))?;
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => TlsError::Mismatch,
            error => TlsError::Unusable {
                key: "tls.certificate",
                file: tls.certificate.clone(),
                reason: error.to_string(),
            },
        })?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Whether the portal could show this certificate.
pub fn check_certificate(tls: &Tls) -> Result<(), TlsError> {
    acceptor(tls).map(|_| ())
}

fn unusable(key: &'static str, file: &Path, what: &str, error: &pem::Error) -> TlsError {
    TlsError::Unusable {
        key,
        file: file.to_owned(),
        reason: match error {
            pem::Error::NoItemsFound => format!("it holds no {what} in PEM form"),
            pem::Error::Io(error) => error.to_string(),
            error => error.to_string(),
        },
    }
}

/// What is wrong with the certificate.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file is missing, unreadable or not PEM.
    #[error("cannot use {}: {reason}; see {key}", file.display())]
    Unusable {
        /// The setting that names it.
        key: &'static str,
        /// The file from the configuration.
        file: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Certificate and key do not belong together.
    #[error("the certificate and the key do not belong together, see tls.certificate and tls.key")]
    Mismatch,
}
