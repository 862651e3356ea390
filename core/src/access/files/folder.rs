//! Files in a folder, each whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};

/// Write files to a folder, which is made if it is missing.
///
/// All are written beside their places first, so that a full disk leaves the old ones as they were.
///
/// # Errors
/// For the first that cannot be written, with its path and the cause.
pub fn write<'a>(folder: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<()> {
    if folder.is_empty() {
        return Err(Error::invalid_argument("folder", "is empty: give the path of a folder"));
    }
    let folder = Path::new(folder);
    fs::create_dir_all(folder).map_err(|cause| failed("the folder", folder, "made", cause))?;
    let mut written = Vec::new();
    for (name, text) in files {
        let place = folder.join(name);
        let beside = Beside(folder.join(format!(".{name}.{:08x}", fastrand::u32(..))));
        write_beside(&beside.0, &place, text)
            .map_err(|cause| failed("the file", &place, "written", cause))?;
        written.push((beside, place));
    }
    for (beside, place) in written {
        fs::rename(&beside.0, &place)
            .map_err(|cause| failed("the file", &place, "replaced", cause))?;
    }
    Ok(())
}

/// Write a new file, which those alone can read who can read the older one.
fn write_beside(path: &Path, place: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    if let Ok(older) = fs::metadata(place) {
        file.set_permissions(older.permissions())?;
    }
    file.write_all(text.as_bytes())
}

/// A file that is removed unless it has gone to its place by then.
struct Beside(PathBuf);

impl Drop for Beside {
    fn drop(&mut self) {
        // There is mostly none; and an error is under way already if there is one.
        drop(fs::remove_file(&self.0));
    }
}

fn failed(what: &str, path: &Path, done: &str, cause: io::Error) -> Error {
    let sentence = format!("{what} `{}` could not be {done}: {cause}", path.display());
    Error::new(ErrorKind::File, sentence).because(cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_cannot_be_written_leaves_all_as_it_was_and_says_where_and_why() {
        let folder = std::env::temp_dir().join(format!("rosterkit-{:016x}", fastrand::u64(..)));
        let path = folder.to_str().unwrap();
        write(path, [("a", "old"), ("b", "old")]).unwrap();
        write(path, [("a", "new")]).unwrap();
        let text = |name| fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!((text("a").as_str(), text("b").as_str()), ("new", "old"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let place = folder.join("a");
            fs::set_permissions(&place, fs::Permissions::from_mode(0o600)).unwrap();
            write(path, [("a", "new")]).unwrap();
            assert_eq!(fs::metadata(place).unwrap().permissions().mode() & 0o777, 0o600);
        }

        let refused = write(path, [("a", "newer"), ("missing/b", "newer")]).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::File);
        let shown = refused.to_string();
        assert!(shown.contains("missing/b` could not be written: "), "{shown}");
        assert_eq!((text("a").as_str(), names(&folder)), ("new", vec!["a".to_owned(), "b".into()]));

        let inside_a_file = folder.join("a").join("inside");
        let refused = write(inside_a_file.to_str().unwrap(), [("a", "")]).unwrap_err().to_string();
        assert!(refused.starts_with("The folder `"), "{refused}");
        fs::remove_dir_all(folder).unwrap();
    }
}
