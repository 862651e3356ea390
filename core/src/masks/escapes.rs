//! Escapes: how JSON, programming languages, shells, URLs and HTML write a character that would
//! mean something else where it stands.

/// What an escape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Character(char),
    /// A byte of a character in UTF-8, or a character in Latin-1.
    Byte(u8),
}

/// A kind of escapes.
pub(super) struct Kind {
    /// What each of them begins with.
    pub begins: &'static [u8],
    /// The one that a text begins with and its length, if it begins with one.
    pub read: fn(&[u8]) -> Option<(Meaning, usize)>,
}

/// The kinds of escapes. A text is written in one kind after another, and read in reverse: to read
/// several at once would undo what only looks like an escape as long as another kind is not undone.
pub(super) const KINDS: [Kind; 4] = [
    Kind { begins: b"\\", read: backslash },
    Kind { begins: b"%", read: percent },
    Kind { begins: b"&", read: entity },
    Kind { begins: b"\"'", read: doubled },
];

/// `\n`, `\"`, `\u00e9`, `\xe9`: JSON, JavaScript, Python, Rust, C and shells.
fn backslash(text: &[u8]) -> Option<(Meaning, usize)> {
    let (first, digits) = text.strip_prefix(b"\\")?.split_first()?;
    let character = |character: char| Some((Meaning::Character(character), 2));
    let known = match first {
        b'u' if digits.first() == Some(&b'{') => braced(digits),
        b'u' => code_point(digits, 4).map(|meaning| (meaning, 6)).or_else(|| surrogates(digits)),
        b'U' => code_point(digits, 8).map(|meaning| (meaning, 10)),
        b'x' => digits.get(..2).and_then(|digits| number(digits, 16)).map(|n| (byte(n), 4)),
        b'0'..=b'3' => {
            let octal = text.get(1..4).and_then(|digits| number(digits, 8)).map(|n| (byte(n), 4));
            octal.or_else(|| character('\0').filter(|_| *first == b'0'))
        }
        b'n' => character('\n'),
        b'r' => character('\r'),
        b't' => character('\t'),
        b'b' => character('\u{8}'),
        b'v' => character('\u{b}'),
        b'f' => character('\u{c}'),
        _ => None,
    };
    // Before anything else it takes a meaning away, if there is one.
    known.or(Some((Meaning::Byte(*first), 2)))
}

/// `%C3%A9`, `%u00e9`: URLs and forms.
fn percent(text: &[u8]) -> Option<(Meaning, usize)> {
    match text.strip_prefix(b"%")? {
        [b'u', digits @ ..] => code_point(digits, 4).map(|meaning| (meaning, 6)),
        digits => Some((byte(number(digits.get(..2)?, 16)?), 3)),
    }
}

/// `''`: SQL, CSV and YAML double a quote inside of quotes.
fn doubled(text: &[u8]) -> Option<(Meaning, usize)> {
    match text {
        [quote @ (b'"' | b'\''), again, ..] if quote == again => Some((Meaning::Byte(*quote), 2)),
        _ => None,
    }
}

fn byte(number: u32) -> Meaning {
    Meaning::Byte(number as u8)
}

/// `{1f981}`, after `\u`.
fn braced(text: &[u8]) -> Option<(Meaning, usize)> {
    let length = text.iter().take(8).position(|byte| *byte == b'}')?;
    Some((code_point(&text[1..], length.checked_sub(1)?)?, length + 3))
}

/// A character beyond U+FFFF, which JSON and JavaScript write as two halves: `d83d\ude00`.
fn surrogates(text: &[u8]) -> Option<(Meaning, usize)> {
    let [first, rest] = [text.get(..4)?, text.get(4..10)?];
    let second = rest.strip_prefix(b"\\u")?;
    let halves = [number(first, 16)? as u16, number(second, 16)? as u16];
    let character = char::decode_utf16(halves).next()?.ok()?;
    Some((Meaning::Character(character), 12))
}

/// `&amp;`, `&#39;`, `&#x27;`: HTML and XML.
fn entity(text: &[u8]) -> Option<(Meaning, usize)> {
    const LONGEST: usize = 10;
    let after = text.strip_prefix(b"&")?;
    let length = after.iter().take(LONGEST).position(|byte| *byte == b';')?;
    let meaning = match &after[..length] {
        [b'#', b'x' | b'X', digits @ ..] => code_point(digits, digits.len())?,
        [b'#', digits @ ..] => Meaning::Character(char::from_u32(number(digits, 10)?)?),
        name => {
            let of_ascii = ASCII.iter().find(|(known, _)| known.as_bytes() == name);
            let of_latin = || LATIN.iter().position(|known| known.as_bytes() == name);
            Meaning::Character(match of_ascii {
                Some((_, character)) => *character,
                None => char::from_u32(0xa0 + of_latin()? as u32)?,
            })
        }
    };
    Some((meaning, length + 2))
}

/// The character with the code point that the first `length` hexadecimal digits give.
fn code_point(digits: &[u8], length: usize) -> Option<Meaning> {
    char::from_u32(number(digits.get(..length)?, 16)?).map(Meaning::Character)
}

fn number(digits: &[u8], base: u32) -> Option<u32> {
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    digits.iter().try_fold(0_u32, |number, digit| {
        number.checked_mul(base)?.checked_add(char::from(*digit).to_digit(base)?)
    })
}

/// HTML's names for what has another meaning somewhere.
const ASCII: [(&str, char); 37] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("excl", '!'),
    ("num", '#'),
    ("dollar", '$'),
    ("percnt", '%'),
    ("lpar", '('),
    ("rpar", ')'),
    ("ast", '*'),
    ("midast", '*'),
    ("plus", '+'),
    ("comma", ','),
    ("period", '.'),
    ("sol", '/'),
    ("colon", ':'),
    ("semi", ';'),
    ("equals", '='),
    ("quest", '?'),
    ("commat", '@'),
    ("lsqb", '['),
    ("lbrack", '['),
    ("bsol", '\\'),
    ("rsqb", ']'),
    ("rbrack", ']'),
    ("Hat", '^'),
    ("lowbar", '_'),
    ("grave", '`'),
    ("lcub", '{'),
    ("lbrace", '{'),
    ("verbar", '|'),
    ("rcub", '}'),
    ("rbrace", '}'),
];

/// HTML's names for U+00A0 to U+00FF.
#[rustfmt::skip]
const LATIN: [&str; 96] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect",
    "uml", "copy", "ordf", "laquo", "not", "shy", "reg", "macr",
    "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot",
    "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest",
    "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil",
    "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml",
    "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times",
    "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig",
    "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil",
    "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml",
    "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide",
    "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn escape(text: &str) -> Option<(Meaning, usize)> {
        KINDS.iter().find_map(|kind| (kind.read)(text.as_bytes()))
    }

    #[test]
    fn every_kind_of_escape_is_read_to_its_end() {
        for (written, meant) in [
            (r"\n", '\n'),
            (r"\u00e9", 'é'),
            (r"\u{1F981}", '🦁'),
            (r"\U0001f981", '🦁'),
            (r"\ud83e\udd81", '🦁'),
            ("%u00E9", 'é'),
            ("&amp;", '&'),
            ("&#39;", '\''),
            ("&#x1F981;", '🦁'),
            ("&lowbar;", '_'),
            ("&nbsp;", '\u{a0}'),
            ("&eacute;", 'é'),
            ("&yuml;", 'ÿ'),
        ] {
            let read = escape(&format!("{written}0"));
            assert_eq!(read, Some((Meaning::Character(meant), written.len())), "{written}");
        }
        for (written, meant) in [
            ("''", b'\''),
            (r#""""#, b'"'),
            (r#"\""#, b'"'),
            (r"\\", b'\\'),
            (r"\/", b'/'),
            (r"\ ", b' '),
            (r"\xe9", 0xe9),
            (r"\351", 0xe9),
            ("%C3", 0xc3),
        ] {
            let read = escape(&format!("{written}0"));
            assert_eq!(read, Some((Meaning::Byte(meant), written.len())), "{written}");
        }
    }

    #[test]
    fn what_only_begins_like_an_escape_is_none() {
        for text in [
            "",
            "a",
            "\\",
            "%",
            "%4",
            "%zz",
            "%u12",
            "& ",
            "&;",
            "&#;",
            "&#x;",
            "&#xd800;",
            "&nosuch;",
            "&#99999999999;",
            "'",
            "\"",
        ] {
            assert_eq!(escape(text), None, "{text}");
        }
        for text in [
            "\\d",
            "\\u00e",
            "\\u{110000}",
            "\\u{",
            "\\u{}",
            "\\ud83e",
            "\\ud83e\\u0041",
            "\\U0011",
            "\\x4",
        ] {
            let alone = Meaning::Byte(text.as_bytes()[1]);
            assert_eq!(escape(text), Some((alone, 2)), "{text}");
        }
    }
}
