//! Where in JSON a place is: `items[3].user.email` for a byte of the text.
//!
//! serde_json says where it stopped as a line and a column. Reading the answer once more, with a
//! deserializer that keeps the path, would be compiled anew for every type of answer.

/// The path of the value that reading stopped at, just before or behind this byte; none for the
/// whole.
pub(super) fn at(json: &str, stopped: usize) -> Option<String> {
    let mut scan =
        Scan { json: json.as_bytes(), at: 0, stopped, path: Vec::new(), found: Vec::new() };
    scan.value();
    let path: String = scan.found.iter().map(Step::shown).collect();
    let path = path.strip_prefix('.').unwrap_or(&path);
    (!path.is_empty()).then(|| path.to_owned())
}

/// The byte at a line and a column, as serde_json counts them.
pub(super) fn offset(json: &str, line: usize, column: usize) -> usize {
    let before =
        json.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    before + column
}

#[derive(Clone)]
enum Step<'a> {
    /// A field, its name as it is in the JSON.
    Field(&'a [u8]),
    Item(usize),
}

impl Step<'_> {
    fn shown(&self) -> String {
        match self {
            Self::Field(name) => format!(".{}", String::from_utf8_lossy(name)),
            Self::Item(index) => format!("[{index}]"),
        }
    }
}

/// A walk over JSON that ends behind the place. What is not JSON ends it, too.
struct Scan<'a> {
    json: &'a [u8],
    at: usize,
    stopped: usize,
    path: Vec<Step<'a>>,
    /// The path of the last value that began or ended no later than the place.
    found: Vec<Step<'a>>,
}

impl<'a> Scan<'a> {
    fn peek(&mut self) -> Option<u8> {
        let rest = self.json.get(self.at..)?;
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.json.get(self.at).copied()
    }

    /// Whether the next byte is this one, which is then read.
    fn next_is(&mut self, byte: u8) -> bool {
        let is = self.peek() == Some(byte);
        self.at += usize::from(is);
        is
    }

    /// Note that reading may have stopped here; false when it did so before.
    fn is_before(&mut self) -> bool {
        let before = self.at <= self.stopped;
        if before {
            self.found.clone_from(&self.path);
        }
        before
    }

    /// Read a value; false when the walk is over.
    fn value(&mut self) -> bool {
        let Some(first) = self.peek() else { return false };
        let open = match first {
            // Reading stops at a list or an object that is not wanted, with none of it read.
            b'{' | b'[' if !self.is_before() => return false,
            b'{' => self.members(b'}', |scan, _| {
                let Some(name) = scan.text() else { return false };
                scan.path.push(Step::Field(name));
                scan.next_is(b':')
            }),
            b'[' => self.members(b']', |scan, index| {
                scan.path.push(Step::Item(index));
                true
            }),
            b'"' => self.text().is_some(),
            _ => self.word(),
        };
        // What is wrong behind a list is its last item: the list was wanted, or it had not been read.
        open && if first == b'[' { self.at <= self.stopped } else { self.is_before() }
    }

    /// Read what is in an object or a list, to its end.
    fn members(&mut self, end: u8, step: fn(&mut Self, usize) -> bool) -> bool {
        self.at += 1;
        if self.next_is(end) {
            return true;
        }
        for index in 0.. {
            if !(step(self, index) && self.value()) {
                return false;
            }
            self.path.pop();
            if self.next_is(end) {
                return true;
            }
            if !self.next_is(b',') {
                return false;
            }
        }
        false
    }

    /// Read a text, and give what is between its quotation marks.
    fn text(&mut self) -> Option<&'a [u8]> {
        if !self.next_is(b'"') {
            return None;
        }
        let begin = self.at;
        loop {
            match *self.json.get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        self.json.get(begin..self.at - 1)
    }

    /// Read a number, `true`, `false` or `null`.
    fn word(&mut self) -> bool {
        let rest = &self.json[self.at..];
        let length = rest.iter().take_while(|byte| !b",]} \t\r\n".contains(byte)).count();
        self.at += length;
        length > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The path at the mark `^` in a text, which is not part of it.
    fn at_mark(marked: &str) -> String {
        let stopped = marked.find('^').expect("a mark");
        at(&marked.replace('^', ""), stopped).unwrap_or_default()
    }

    #[test]
    fn the_value_that_ends_there_is_found() {
        assert_eq!(at_mark(r#"{"items": [{"email": "a"}, {"email": 4711^}]}"#), "items[1].email");
        assert_eq!(at_mark(r#"{"a": {"b": [true, null^]}}"#), "a.b[1]");
        assert_eq!(at_mark(r#"{"a": {"b": {}}^}"#), "a");
        assert_eq!(at_mark(r#"{"a\"]": "x\\"^}"#), r#"a\"]"#);
    }

    #[test]
    fn a_list_or_an_object_that_is_not_wanted_is_found_where_it_begins() {
        assert_eq!(at_mark(r#"{"a": 1, "b": ^[1, 2]}"#), "b");
        assert_eq!(at_mark(r#"[{"a": ^{"b": 1}}]"#), "[0].a");
        assert_eq!(at_mark("^{}"), "");
    }

    #[test]
    fn behind_a_value_it_is_still_that_value() {
        assert_eq!(at_mark("[{\"id\": 1} ,^ {\"id\": 2}]"), "[0]");
        assert_eq!(at_mark("[{\"id\": 1}, {\"id\": 2}]^"), "[1]");
    }

    #[test]
    fn a_column_counts_from_its_line() {
        let json = "{\n  \"a\":\n 12}";
        assert_eq!(&json[offset(json, 3, 3)..], "}");
        assert_eq!(at(json, offset(json, 3, 3)).as_deref(), Some("a"));
    }

    #[test]
    fn what_is_no_json_gives_the_path_so_far() {
        for broken in ["", "{", "[1, ", r#"{"a"#, r#"{"a": "b"#, r#"{"a": "\"#, "}"] {
            at(broken, broken.len());
        }
    }
}
