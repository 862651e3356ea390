//! The files that are generated: written where they have changed, or compared.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// The first words of every generated file, after the language's sign for a comment.
pub const NOTICE: &str = "Written by `make generate` from the declarations. Do not edit it.";

/// Where generated files go.
pub struct Output {
    root: PathBuf,
    check: bool,
    stale: Vec<PathBuf>,
}

impl Output {
    /// Write into this repository, or with `check` only compare.
    pub fn new(check: bool) -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.ancestors().nth(2).expect("core/generate is two folders deep").to_owned();
        Self { root, check, stale: Vec::new() }
    }

    /// The folder of the repository.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Read a file of the repository.
    pub fn read(&self, path: &str) -> String {
        let read = fs::read_to_string(self.root.join(path));
        read.unwrap_or_else(|error| panic!("{path} cannot be read: {error}"))
    }

    /// A file with this text.
    pub fn file(&mut self, path: &str, text: &str) {
        let to = self.root.join(path);
        if fs::read_to_string(&to).is_ok_and(|before| before == text) {
            return;
        }
        let path_of = PathBuf::from(path);
        if !self.stale.contains(&path_of) {
            self.stale.push(path_of);
        }
        if self.check {
            return;
        }
        let folder = to.parent().expect("it is below the root");
        fs::create_dir_all(folder).and_then(|()| fs::write(&to, text)).unwrap_or_else(|error| {
            panic!("{path} cannot be written: {error}");
        });
    }

    /// A file of Rust, formatted as all others are.
    pub fn rust(&mut self, path: &str, text: &str) {
        let formatted = self.formatted(&format!("// {NOTICE}\n\n{text}"));
        self.file(path, &formatted);
    }

    /// Put `text` between the lines `begin` and `end` of a file that is otherwise written by hand.
    pub fn section(&mut self, path: &str, begin: &str, end: &str, text: &str) {
        let whole = self.read(path);
        let (before, rest) =
            whole.split_once(begin).unwrap_or_else(|| panic!("{path}: no {begin}"));
        let (_, after) = rest.split_once(end).unwrap_or_else(|| panic!("{path}: no {end}"));
        self.file(path, &format!("{before}{begin}\n{text}{end}{after}"));
    }

    fn formatted(&self, rust: &str) -> String {
        let mut rustfmt = Command::new("rustfmt")
            .args(["--edition", "2024", "--config-path"])
            .arg(&self.root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("rustfmt is part of the toolchain");
        let mut stdin = rustfmt.stdin.take().expect("it is piped");
        let text = rust.to_owned();
        let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
        let formatted = rustfmt.wait_with_output().expect("rustfmt runs");
        writer.join().expect("it does not panic").expect("rustfmt reads all of it");
        assert!(formatted.status.success(), "rustfmt cannot read what was generated:\n{rust}");
        String::from_utf8(formatted.stdout).expect("Rust is UTF-8")
    }

    /// Say what was written, or what is out of date and which command writes it.
    pub fn finish(self, command: &str) -> ExitCode {
        for path in &self.stale {
            if self.check {
                println!("{} is out of date: run `{command}`", path.display());
            } else {
                println!("{} written", path.display());
            }
        }
        ExitCode::from(u8::from(self.check && !self.stale.is_empty()))
    }
}
