//! Needles: what of the secrets is looked for in a text.

use std::fmt;
use std::ops::Range;

use zeroize::Zeroizing;

use super::escapes::KINDS;
use super::spellings::Spelling;

/// As many bytes as a text and a secret may share by chance. They are held as one number.
const WINDOW: usize = size_of::<u64>();

/// Below this length a secret is a word like any other.
const WORD: usize = 4;

/// The secrets, made ready to be looked for.
pub(super) struct Needles {
    windows: Windows,
    /// Secrets shorter than a window, and their lengths.
    short: Zeroizing<Vec<[u64; 2]>>,
    /// The length of the shortest, if that is below a window.
    least: usize,
}

impl Needles {
    pub(super) fn of<'a>(secrets: impl Iterator<Item = &'a str>) -> Self {
        let mut needles =
            Self { windows: Windows::default(), short: Zeroizing::default(), least: WINDOW };
        // A secret that holds what looks like an escape may come back with that undone.
        let mut spelled = Vec::new();
        for secret in secrets {
            Spelling::of(secret).each(|spelling| spelled.push(spelling.bytes.clone()));
        }
        needles.windows = Windows::with_room_for(spelled.iter().map(|bytes| bytes.len()).sum());
        for bytes in &spelled {
            let length = bytes.len();
            needles.least = needles.least.min(length);
            let mut window = 0;
            for (at, byte) in bytes.iter().enumerate() {
                window = window << 8 | folded(*byte);
                if at + 1 >= WINDOW {
                    needles.windows.insert(window);
                }
            }
            if length < WINDOW {
                needles.short.push([window, length as u64]);
            }
        }
        needles
    }

    /// The parts of a text that say something of a secret, in order; those that touch are one.
    pub(super) fn found_in(&self, text: &str) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let all = Spelling::of(text).each(|spelling| {
            self.look(spelling, &mut parts);
            for digits in spelling.of_digits(self.least) {
                self.look(&digits, &mut parts);
                for undone in KINDS.iter().filter_map(|kind| digits.without(kind)) {
                    self.look(&undone, &mut parts);
                }
            }
        });
        if !all {
            // Nothing that a person wrote, and what it says in the end is not worth the time.
            parts.push((0, text.len() as u32));
        }
        parts.sort_unstable();
        let mut found: Vec<Range<usize>> = Vec::new();
        for (start, end) in parts {
            let (start, end) = (start as usize, end as usize);
            match found.last_mut() {
                Some(last) if start <= last.end => last.end = last.end.max(end),
                _ => found.push(start..end),
            }
        }
        found
    }

    fn look(&self, spelling: &Spelling, parts: &mut Vec<(u32, u32)>) {
        let mut found = |(start, end): (u32, u32)| match parts.last_mut() {
            Some(last) if (last.0..=last.1).contains(&start) => last.1 = last.1.max(end),
            _ => parts.push((start, end)),
        };
        let mut window = 0;
        for (at, byte) in spelling.bytes.iter().enumerate() {
            window = window << 8 | folded(*byte);
            if at + 1 >= WINDOW && self.windows.contains(window) {
                found(spelling.part(at + 1 - WINDOW, at));
            }
            for [value, length] in self.short.iter().copied() {
                let (end, length) = (at + 1, length as usize);
                let beyond = u64::BITS as usize - 8 * length;
                let same = end >= length && window << beyond >> beyond == value;
                if same && (length >= WORD || spelling.is_alone(end - length, end)) {
                    found(spelling.part(end - length, at));
                }
            }
        }
    }
}

impl fmt::Debug for Needles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Needles")
    }
}

/// Small and capital letters alike, and all blanks, as which forms write a plus sign.
fn folded(byte: u8) -> u64 {
    u64::from(match byte {
        b'+' | b'\t'..=b'\r' => b' ',
        other => other.to_ascii_lowercase(),
    })
}

/// A set of windows, in memory that is zeroed: they are parts of secrets.
#[derive(Default)]
struct Windows {
    /// A power of two of places, at most half of them taken. A window is in the first free place
    /// from its own on; zero is a free one, so that a window of zero bytes alone is always there.
    places: Zeroizing<Vec<u64>>,
}

impl Windows {
    fn with_room_for(windows: usize) -> Self {
        Self { places: Zeroizing::new(vec![0; (2 * windows).next_power_of_two()]) }
    }

    /// Where a window is, or is to be.
    fn place(&self, window: u64) -> usize {
        let last = self.places.len() - 1;
        // Fibonacci hashing: the high bits of the product depend on all bits of the window.
        let mut place = (window.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize & last;
        while self.places[place] != 0 && self.places[place] != window {
            place = (place + 1) & last;
        }
        place
    }

    fn insert(&mut self, window: u64) {
        let place = self.place(window);
        self.places[place] = window;
    }

    fn contains(&self, window: u64) -> bool {
        self.places[self.place(window)] == window
    }
}
