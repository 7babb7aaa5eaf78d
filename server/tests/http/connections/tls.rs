//! Does the portal speak TLS with a certificate of its own, in both versions of HTTP, and say what is wrong with a bad one?

use std::path::PathBuf;
use std::sync::Arc;

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use server::config::{Limits, Tls, TrustedProxies};
use server::http::Listener;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::{SHORT, Served, closed, serve};

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/http/certificate")
        .join(name)
}

async fn serve_tls() -> Served {
    let (chain, key) = (file("chain.pem"), file("key.pem"));
    let own = format!(
        "base_url = \"https://localhost\"\n[tls]\ncertificate = {:?}\nkey = {:?}",
        chain.display().to_string(),
        key.display().to_string()
    );
    serve(SHORT, &own).await
}

/// A client that trusts the test's authority and nobody else.
async fn connect(served: &Served, protocol: &[u8]) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_file(file("authority.pem")).expect("a certificate");
    roots.add(authority).expect("an authority");
    let mut client = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    client.alpn_protocols = vec![protocol.to_vec()];
    let host = "localhost".try_into().expect("a name");
    let stream = served.connect().await;
    let stream = TlsConnector::from(Arc::new(client))
        .connect(host, stream)
        .await
        .expect("a handshake");
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(protocol));
    stream
}

#[tokio::test]
async fn a_visitor_signs_in_over_tls_and_the_browser_keeps_to_it() {
    let served = serve_tls().await;
    let mut stream = connect(&served, b"http/1.1").await;
    let form = "user_id=li&password=correct+horse+battery";
    let request = format!(
        "POST /api/sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: https://localhost\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).await.expect("sent");
    let answer = String::from_utf8(closed(stream).await).expect("text");
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
    assert!(
        answer.contains("strict-transport-security: max-age=31536000"),
        "{answer}"
    );
    let cookies: Vec<&str> = answer
        .lines()
        .filter(|line| line.starts_with("set-cookie"))
        .collect();
    assert!(
        cookies.iter().any(|line| line.contains("__Host-session=")),
        "{answer}"
    );
    assert!(cookies.iter().all(|line| line.contains("; Secure")), "{answer}");
}

/// The client's side of HTTP/2: preface, empty settings, and one GET in a frame of headers.
fn http2_get(path: &str) -> Vec<u8> {
    // Static table: :method GET is 2, :scheme https 7; :path has index 4, :authority 1.
    let mut head = vec![0x82, 0x87, 0x04, u8::try_from(path.len()).expect("short")];
    head.extend_from_slice(path.as_bytes());
    head.extend_from_slice(&[0x01, 9]);
    head.extend_from_slice(b"localhost");
    let mut out = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
    out.extend_from_slice(&[0, 0, 0, 4, 0, 0, 0, 0, 0]);
    // Type 1 with the flags "end of stream" and "end of headers", on stream 1.
    out.extend_from_slice(&[0, 0, u8::try_from(head.len()).expect("short"), 1, 5, 0, 0, 0, 1]);
    out.extend_from_slice(&head);
    out
}

/// Type and payload of the next frame.
async fn frame(stream: &mut TlsStream<TcpStream>) -> (u8, Vec<u8>) {
    let mut head = [0; 9];
    stream.read_exact(&mut head).await.expect("a frame");
    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
    let mut payload = vec![0; length];
    stream.read_exact(&mut payload).await.expect("its payload");
    (head[3], payload)
}

#[tokio::test]
async fn a_page_comes_over_http_2_as_well() {
    let served = serve_tls().await;
    let mut stream = connect(&served, b"h2").await;
    stream
        .write_all(&http2_get("/zh-Hans/sign-in"))
        .await
        .expect("sent");
    let (mut status, mut page) = (None, Vec::new());
    while !page.ends_with(b"</html>") {
        match frame(&mut stream).await {
            (1, head) => status = head.first().copied(),
            (0, data) => page.extend(data),
            _ => {}
        }
    }
    // `:status 200` in the static table.
    assert_eq!(status, Some(0x88));
    assert!(String::from_utf8_lossy(&page).contains("<html lang=\"zh-Hans\""));
}

#[tokio::test]
async fn a_handshake_that_does_not_come_and_a_request_that_does_not_follow_are_not_waited_for() {
    let served = serve_tls().await;
    let mut half = served.connect().await;
    half.write_all(&[0x16, 0x03]).await.expect("sent");
    let mut preface = connect(&served, b"h2").await;
    preface.write_all(&http2_get("/")[..33]).await.expect("sent");
    let silent = connect(&served, b"h2").await;
    tokio::join!(closed(half), closed(preface), closed(silent));
}

#[tokio::test]
async fn a_bad_certificate_is_named_with_its_setting_before_anything_starts() {
    let refused = async |certificate: PathBuf, key: PathBuf| {
        let tls = Tls { certificate, key };
        let address = "127.0.0.1:0".parse().expect("an address");
        let bound = Listener::bind(address, Some(&tls), TrustedProxies::default(), Limits::default()).await;
        bound.err().expect("refused").to_string()
    };
    let (chain, key, missing) = (file("chain.pem"), file("key.pem"), file("missing.pem"));
    let said = refused(missing.clone(), key.clone()).await;
    assert!(
        said.contains("missing.pem: No such file") && said.ends_with("see tls.certificate"),
        "{said}"
    );
    let said = refused(chain.clone(), missing).await;
    assert!(
        said.contains("missing.pem: No such file") && said.ends_with("see tls.key"),
        "{said}"
    );
    let said = refused(key.clone(), key.clone()).await;
    assert!(
        said.ends_with("key.pem: it holds no certificate in PEM form; see tls.certificate"),
        "{said}"
    );
    let said = refused(chain.clone(), chain.clone()).await;
    assert!(
        said.ends_with("chain.pem: it holds no private key in PEM form; see tls.key"),
        "{said}"
    );
    let said = refused(chain, file("other-key.pem")).await;
    assert_eq!(
        said,
        "the certificate and the key do not belong together, see tls.certificate and tls.key"
    );
}
