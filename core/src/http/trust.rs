//! Which certificate authorities are trusted: the platform's, or those of files.

mod platform;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use self::platform::Platform;

use crate::error::{Error, Result};
use crate::fork::PerProcess;

/// Certificate authorities, ready to check servers' certificates.
///
/// Clients that trust the same files share it, so that a bundle of 200 kB is parsed once.
pub(crate) struct Trust {
    /// What it was made of: in place of the platform's authorities, and beside them.
    made_of: [Vec<Seen>; 2],
    pub verifier: Arc<dyn ServerCertVerifier>,
    platform: Option<Arc<Platform>>,
}

impl PartialEq for Trust {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Where authorities are read from, as PEM.
pub(crate) struct Origin {
    /// The setting or variable that says so, for messages.
    named: String,
    files: Files,
}

enum Files {
    One(PathBuf),
    Folders(Vec<PathBuf>),
}

/// A file or folder as it was when it was read: how long it was, and when it was last changed.
#[derive(PartialEq)]
struct Seen(PathBuf, Option<(u64, SystemTime)>);

impl Origin {
    /// A file, or a folder of files.
    pub(crate) fn path(path: PathBuf, named: String) -> Self {
        let files = if path.is_dir() { Files::Folders(vec![path]) } else { Files::One(path) };
        Self { named, files }
    }

    /// Folders of files.
    pub(crate) fn folders(folders: Vec<PathBuf>, named: String) -> Self {
        Self { named, files: Files::Folders(folders) }
    }

    fn seen(&self) -> impl Iterator<Item = Seen> {
        let paths = match &self.files {
            Files::One(path) => std::slice::from_ref(path),
            Files::Folders(folders) => folders,
        };
        paths.iter().map(|path| {
            let found = std::fs::metadata(path).ok();
            Seen(path.clone(), found.and_then(|found| Some((found.len(), found.modified().ok()?))))
        })
    }

    /// The authorities in its files. A file is refused for a mistake in it. Of a folder, which may
    /// hold anything, those certificates count that can be used.
    fn authorities(&self) -> Result<Authorities> {
        let mut found = Authorities::new();
        match &self.files {
            Files::One(path) => {
                let pem = std::fs::read(path).map_err(|error| {
                    self.refuse(&format!("a file that cannot be read: {error}"))
                })?;
                for certificate in CertificateDer::pem_slice_iter(&pem) {
                    found.push(certificate.map_err(|_| {
                        self.refuse("a file with a certificate that is not in PEM form")
                    })?);
                }
                found.retain(is_usable);
                if found.is_empty() {
                    return Err(self.refuse("a file without a usable certificate in PEM form"));
                }
            }
            Files::Folders(folders) => {
                for pem in folders.iter().flat_map(|path| files_in(path)) {
                    found.extend(CertificateDer::pem_slice_iter(&pem).flatten().filter(is_usable));
                }
            }
        }
        Ok(found)
    }

    fn refuse(&self, names: &str) -> Error {
        Error::config(format!("{} names {names}", self.named))
    }
}

/// The files in a folder that can be read: links may lead nowhere, and the folder may be missing, as
/// the same variables are often set on many machines.
fn files_in(folder: &Path) -> impl Iterator<Item = Vec<u8>> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path()).filter(|path| path.is_file());
    files.filter_map(|file| std::fs::read(file).ok())
}

type Authorities = Vec<CertificateDer<'static>>;

/// Whether it can be trusted at all: bundles often hold a few old ones that cannot.
fn is_usable(certificate: &CertificateDer<'_>) -> bool {
    RootCertStore::empty().add(certificate.clone()).is_ok()
}

/// The authorities of all origins: at least one, if there are origins.
fn gather(origins: &[Origin]) -> Result<Authorities> {
    let mut found = Authorities::new();
    for origin in origins {
        found.extend(origin.authorities()?);
    }
    // A folder often holds each certificate under two names, and all of them in one more file.
    found.sort_unstable_by(|a, b| a.cmp(b));
    found.dedup();
    match origins.last() {
        Some(origin) if found.is_empty() => {
            Err(origin.refuse("no folder with a usable certificate in PEM form"))
        }
        _ => Ok(found),
    }
}

/// More than these are not kept: the oldest lives on only with the clients that use it.
const MOST_KNOWN: usize = 16;

static KNOWN: PerProcess<Mutex<Vec<Arc<Trust>>>> = PerProcess::new();

impl Trust {
    /// Trust the authorities of `only`, or the platform's if that is empty, and those of `also`.
    ///
    /// Files are read at once, so that a mistake is found now and not with the first call. They are
    /// read again for a client that is made after they changed; in a folder, after files came or
    /// went. The platform's authorities are read once a process, with the first certificate that is
    /// to be checked: many programs never have one.
    pub(crate) fn read(only: &[Origin], also: &[Origin]) -> Result<Arc<Self>> {
        let made_of = [only, also].map(|origins| origins.iter().flat_map(Origin::seen).collect());
        let mut known = KNOWN.get(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(trust) = known.iter().find(|trust| trust.made_of == made_of) {
            return Ok(trust.clone());
        }
        let (mut trusted, more) = (gather(only)?, gather(also)?);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let trust = if only.is_empty() {
            let platform = Arc::new(Platform::and(more, provider));
            Self { made_of, verifier: platform.clone(), platform: Some(platform) }
        } else {
            trusted.extend(more);
            Self { made_of, verifier: of_these(trusted, provider)?, platform: None }
        };
        let trust = Arc::new(trust);
        if known.len() == MOST_KNOWN {
            known.remove(0);
        }
        known.push(trust.clone());
        Ok(trust)
    }

    /// Whether this machine's authorities were wanted, and it has none: Mozilla's are trusted.
    pub(crate) fn is_fallback(&self) -> bool {
        self.platform.as_ref().is_some_and(|platform| platform.is_fallback())
    }
}

fn of_these(
    trusted: Authorities,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(trusted);
    match WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build() {
        Ok(verifier) => Ok(verifier),
        Err(e) => Err(Error::config("the certificate authorities cannot be used").because(e)),
    }
}
