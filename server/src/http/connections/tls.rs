//! How does the portal speak TLS by itself, without a proxy in front?

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

use crate::config::Tls;

/// Reads certificate and key, and offers HTTP/2 and HTTP/1.1.
pub(super) fn acceptor(tls: &Tls) -> Result<TlsAcceptor, TlsError> {
    let unreadable = |file: &Path, reason: String| TlsError::Unreadable {
        file: file.to_owned(),
        reason,
    };
    let chain = CertificateDer::pem_file_iter(&tls.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| unreadable(&tls.certificate, error.to_string()))?;
    let key =
        PrivateKeyDer::from_pem_file(&tls.key).map_err(|error| unreadable(&tls.key, error.to_string()))?;
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|error| TlsError::Mismatch(error.to_string()))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// What is wrong with the certificate.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file is missing, unreadable or not PEM.
    #[error("cannot use {}: {reason}; see tls.certificate and tls.key", file.display())]
    Unreadable {
        /// The file from the configuration.
        file: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Certificate and key do not belong together.
    #[error("the certificate and its key do not fit: {0}; see tls.certificate and tls.key")]
    Mismatch(String),
}
