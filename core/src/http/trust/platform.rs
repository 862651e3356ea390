//! The authorities of the platform, read when the first certificate is to be checked.

use std::fmt;
use std::sync::{Arc, OnceLock};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_platform_verifier::Verifier;

use super::Authorities;
use crate::fork::PerProcess;

/// Reading them takes ten milliseconds, which a client for `http://` on this machine never needs.
pub(super) struct Platform {
    /// To be trusted beside them.
    more: Authorities,
    provider: Arc<CryptoProvider>,
    /// A forked child must not wait for a thread of its parent.
    read: PerProcess<OnceLock<Read>>,
}

struct Read {
    verifier: Arc<dyn ServerCertVerifier>,
    /// Of Mozilla's authorities, as the platform has none.
    is_fallback: bool,
}

impl Platform {
    /// The platform's authorities, and more.
    pub(super) fn and(more: Authorities, provider: Arc<CryptoProvider>) -> Self {
        Self { more, provider, read: PerProcess::new() }
    }

    pub(super) fn is_fallback(&self) -> bool {
        self.read().is_fallback
    }

    fn read(&self) -> &Read {
        self.read.get(OnceLock::new).get_or_init(|| match self.of_platform() {
            Some(verifier) => Read { verifier, is_fallback: false },
            None => {
                tracing::warn!(
                    "no certificate authorities of this machine were found: Mozilla's are trusted"
                );
                Read { verifier: self.of_mozilla(), is_fallback: true }
            }
        })
    }

    /// The platform's own way of checking certificates; none where there are no authorities, as in
    /// small containers.
    fn of_platform(&self) -> Option<Arc<dyn ServerCertVerifier>> {
        let verifier = Verifier::new(self.provider.clone()).ok()?;
        if self.more.is_empty() {
            return Some(Arc::new(verifier));
        }
        // It has no way to add to those of Android.
        #[cfg(not(target_os = "android"))]
        let verifier =
            Verifier::new_with_extra_roots(self.more.iter().cloned(), self.provider.clone())
                .ok()?;
        Some(Arc::new(verifier))
    }

    fn of_mozilla(&self) -> Arc<dyn ServerCertVerifier> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(self.more.iter().cloned());
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        let builder =
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), self.provider.clone());
        builder.build().expect("it is refused without authorities, and Mozilla has some")
    }
}

impl ServerCertVerifier for Platform {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verifier = &self.read().verifier;
        verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.read().verifier.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.read().verifier.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Platform")
    }
}
