//! Spellings: a text as it is, with its escapes undone, and with base64 and hexadecimal undone.

use std::hash::{DefaultHasher, Hash, Hasher};

use zeroize::Zeroizing;

use super::escapes::{KINDS, Kind, Meaning};

/// Far more spellings than a text has that was escaped two or three times over.
const MOST: usize = 24;

/// What a text says in one spelling, and where in the text it says so.
pub(super) struct Spelling {
    /// UTF-8, as far as it was.
    pub bytes: Zeroizing<Vec<u8>>,
    /// For each byte the part of the text that it comes from.
    parts: Vec<Part>,
    /// It comes from base64 or hexadecimal digits: most of it never was anything else.
    pub digits: bool,
}

/// From where to where, in bytes.
type Part = (u32, u32);

/// After what a whole run of digits says: a byte that no text in UTF-8 has.
const END: u8 = 0xff;
/// After what a part of a run says.
const CUT: u8 = 0xfe;

impl Spelling {
    fn new(length: usize, digits: bool) -> Self {
        let bytes = Zeroizing::new(Vec::with_capacity(length));
        Self { bytes, parts: Vec::with_capacity(length), digits }
    }

    /// The text as it is.
    pub(super) fn of(text: &str) -> Self {
        let mut spelling = Self::new(text.len(), false);
        for (start, character) in text.char_indices() {
            let part = (start as u32, (start + character.len_utf8()) as u32);
            spelling.push_character(character, part);
        }
        spelling
    }

    fn push(&mut self, byte: u8, part: Part) {
        self.bytes.push(byte);
        self.parts.push(part);
    }

    fn push_character(&mut self, character: char, part: Part) {
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            self.push(byte, part);
        }
    }

    /// The part of the text that the bytes from `first` to `last` come from.
    pub(super) fn part(&self, first: usize, last: usize) -> Part {
        (self.parts[first].0, self.parts[last].1)
    }

    /// With the escapes of one kind undone; none when there is none.
    pub(super) fn without(&self, kind: &Kind) -> Option<Self> {
        let read = |at: usize| {
            if kind.begins.contains(&self.bytes[at]) {
                (kind.read)(&self.bytes[at..])
            } else {
                None
            }
        };
        let first = (0..self.bytes.len()).find(|at| read(*at).is_some())?;
        let mut undone = Self::new(self.bytes.len(), self.digits);
        undone.bytes.extend_from_slice(&self.bytes[..first]);
        undone.parts.extend_from_slice(&self.parts[..first]);
        let mut latin = false;
        let mut at = first;
        while at < self.bytes.len() {
            match read(at) {
                Some((meaning, length)) => {
                    let part = self.part(at, at + length - 1);
                    match meaning {
                        Meaning::Character(character) => undone.push_character(character, part),
                        Meaning::Byte(byte) => {
                            latin |= !byte.is_ascii();
                            undone.push(byte, part);
                        }
                    }
                    at += length;
                }
                None => {
                    undone.push(self.bytes[at], self.parts[at]);
                    at += 1;
                }
            }
        }
        Some(if latin { undone.without_latin() } else { undone })
    }

    /// Read bytes that make no UTF-8 as Latin-1, in which Python escapes: `é` is `\xe9`.
    fn without_latin(self) -> Self {
        let mut read = Self::new(self.bytes.len(), self.digits);
        let mut parts = self.parts.iter();
        for chunk in self.bytes.utf8_chunks() {
            for (byte, part) in chunk.valid().bytes().zip(&mut parts) {
                read.push(byte, *part);
            }
            for (byte, part) in chunk.invalid().iter().zip(&mut parts) {
                read.push_character(char::from(*byte), *part);
            }
        }
        read
    }

    /// Look at it as it is, and with the escapes undone that are in it, in every order; false when
    /// that has no end in sight.
    pub(super) fn each(self, mut look: impl FnMut(&Self)) -> bool {
        let mut seen = vec![self.digest()];
        let mut waiting = vec![self];
        while let Some(spelling) = waiting.pop() {
            look(&spelling);
            for undone in KINDS.iter().filter_map(|kind| spelling.without(kind)) {
                let digest = undone.digest();
                if !seen.contains(&digest) {
                    seen.push(digest);
                    waiting.push(undone);
                }
            }
            if seen.len() > MOST {
                return false;
            }
        }
        true
    }

    fn digest(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.bytes.hash(&mut hasher);
        hasher.finish()
    }

    /// What its runs of digits say, if these are base64 or hexadecimal digits, wherever in a run
    /// the first of them stands. A run that gives less than `least` bytes is left out.
    pub(super) fn of_digits(&self, least: usize) -> impl Iterator<Item = Self> {
        let base64 = (0..4).filter_map(move |skip| self.digits(base64_digit, 6, skip, least));
        base64.chain((0..2).filter_map(move |skip| self.digits(hex_digit, 4, skip, least)))
    }

    fn digits(
        &self,
        digit: fn(u8) -> Option<u8>,
        bits: u32,
        skip: usize,
        least: usize,
    ) -> Option<Self> {
        let mut read = Self::new(self.bytes.len(), true);
        let mut at = 0;
        while at < self.bytes.len() {
            let run = self.bytes[at..].iter().map_while(|byte| digit(*byte));
            let length = run.clone().count();
            if length.saturating_sub(skip) * bits as usize / 8 >= least {
                let (mut held, mut number) = (0, 0_u32);
                for (offset, value) in run.enumerate().skip(skip) {
                    number = number << bits | u32::from(value);
                    held += bits;
                    if held >= 8 {
                        held -= 8;
                        // A byte always comes from two digits.
                        read.push((number >> held) as u8, self.part(at + offset - 1, at + offset));
                    }
                }
                let whole = skip == 0 && held < bits && number & ((1 << held) - 1) == 0;
                read.push(if whole { END } else { CUT }, self.part(at, at));
            }
            at += length + 1;
        }
        (!read.bytes.is_empty()).then_some(read)
    }

    /// Whether the bytes from `start` to `end` are a word of their own: of digits, a whole run.
    pub(super) fn is_alone(&self, start: usize, end: usize) -> bool {
        let (before, after) = (&self.bytes[..start], &self.bytes[end..]);
        if self.digits {
            let begins = before.last().is_none_or(|byte| matches!(*byte, END | CUT));
            return begins && after.first() == Some(&END);
        }
        let before = String::from_utf8_lossy(&before[before.len().saturating_sub(4)..]);
        let after = String::from_utf8_lossy(&after[..after.len().min(4)]);
        let neighbors = [before.chars().next_back(), after.chars().next()];
        neighbors.iter().flatten().all(|neighbor| !neighbor.is_alphanumeric())
    }
}

/// Of the alphabet for files and of that for URLs.
fn base64_digit(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
