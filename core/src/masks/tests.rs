use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use serde_json::json;

use super::*;

fn masks(secrets: &[&str]) -> Masks {
    let mut masks = Masks::default();
    for secret in secrets {
        masks.add(Secret::new(*secret));
    }
    masks
}

#[test]
fn an_echoed_secret_is_masked_and_short_ones_only_as_words() {
    let masks = masks(&["hunter2", "ab", "1234", ""]);
    assert_eq!(masks.apply("bad 'hunter2': ab, about xhunter2x"), "bad '***': ***, about x***x");
    assert_eq!(
        masks.apply_json(json!({"hunter2": [1234, "ab", true, 12]})),
        json!({"***": ["***", "***", true, 12]})
    );
}

#[test]
fn parts_and_other_spellings_are_masked_where_they_stand() {
    let secret = "tök\"en&k3y\n\\of/the 🦁 <house>";
    let masks = masks(&[secret]);
    let base64 = STANDARD.encode(format!("user:{secret}"));
    for (echo, left) in [
        ("it begins \"tök\\\"en&k3\"...", "it begins \"***\"..."),
        ("TÖK", "TÖK"),
        ("OF/THE ", "OF/THE "),
        ("\\OF/THE ", "***"),
        ("a k3y\\n\\\\of/th b", "a *** b"),
        ("t&ouml;k&quot;en&amp;k3y", "***"),
        ("t\\u00f6k\\u0022en\\u0026k3y", "***"),
        ("t\\xf6k\\x22en\\x26k3y", "***"),
        ("t%C3%B6k%22en%26k3y%0A%5Cof%2Fthe+%F0%9F%A6%81", "***"),
        ("t%25C3%25B6k%2522en%2526k3y", "***"),
        ("the \\ud83e\\udd81 \\u003chouse\\u003e", "***"),
        ("{\\\"v\\\":\\\"1n&k3y\\\\n\\\\\\\\of\\/the\\\"}", "{\\\"v\\\":\\\"1***\\\"}"),
    ] {
        assert_eq!(masks.apply(&format!("<{echo}>")), format!("<{left}>"), "{echo}");
    }
    for echo in [base64.clone(), base64.to_ascii_lowercase(), base64.replace('/', "\\/")] {
        let shown = masks.apply(&format!("Basic {echo}."));
        let lower = echo.chars().all(|c| !c.is_ascii_uppercase());
        assert!(lower || shown.len() < 22, "only the user is left: {shown}");
    }
}

#[test]
fn a_short_secret_is_masked_whole_in_other_spellings_too() {
    let masks = masks(&["p&\"ss", "x<"]);
    for (echo, left) in [
        ("p&amp;&quot;ss", "***"),
        ("Basic dTpwJiJzcw==", "Basic dT***=="),
        ("7026227373", "***"),
        ("a p&\" b", "a p&\" b"),
        ("x&lt;", "***"),
        ("eDw=", "***="),
        ("xeDw", "xeDw"),
        ("783C", "***"),
        ("783CA", "783CA"),
    ] {
        assert_eq!(masks.apply(echo), left, "{echo}");
    }
}

#[test]
fn what_is_escaped_over_and_over_is_hidden_whole() {
    let nested = format!("a%{}41b", "25".repeat(30_000));
    assert_eq!(masks(&["a secret value"]).apply(&nested), "***");
    assert_eq!(masks(&[]).apply(&nested), nested);
}

/// A way of writing a character of a secret; `choice` is between several that it knows.
type Style = fn(char, u8, &mut String);

/// Each leaves nothing as it is that has a meaning to it, and some more.
const STYLES: [(&str, Style); 8] = [
    ("plain", |c, _, out| out.push(c)),
    ("JSON", |c, choice, out| match c {
        '"' | '\\' => out.extend(['\\', c]),
        '\n' => out.push_str("\\n"),
        '/' if choice % 2 == 0 => out.push_str("\\/"),
        _ if c.is_control() || choice % 3 == 0 => {
            c.encode_utf16(&mut [0; 2])
                .iter()
                .for_each(|unit| write!(out, "\\u{unit:04x}").unwrap());
        }
        _ => out.push(c),
    }),
    ("Python", |c, choice, out| match c {
        '\'' | '\\' => out.extend(['\\', c]),
        '\t' => out.push_str("\\t"),
        _ if !c.is_control() && choice % 3 != 0 => out.push(c),
        '\0'..='\u{ff}' => write!(out, "\\x{:02x}", c as u32).unwrap(),
        '\0'..='\u{ffff}' => write!(out, "\\u{:04x}", c as u32).unwrap(),
        _ => write!(out, "\\U{:08x}", c as u32).unwrap(),
    }),
    ("Rust", |c, choice, out| match c {
        _ if choice % 3 == 0 => out.extend(c.escape_unicode()),
        _ => out.extend(c.escape_debug()),
    }),
    ("a URL", |c, choice, out| match c {
        ' ' if choice % 2 == 0 => out.push('+'),
        'a'..='z' | 'A'..='Z' | '0'..='9' if choice % 3 != 0 => out.push(c),
        _ => c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| match choice % 2 {
            0 => write!(out, "%{byte:02X}").unwrap(),
            _ => write!(out, "%{byte:02x}").unwrap(),
        }),
    }),
    ("HTML", |c, choice, out| match c {
        '&' if choice % 2 == 0 => out.push_str("&amp;"),
        '"' if choice % 2 == 0 => out.push_str("&quot;"),
        _ if c.is_alphanumeric() && choice % 3 != 0 => out.push(c),
        _ if choice % 2 == 0 => write!(out, "&#{};", c as u32).unwrap(),
        _ => write!(out, "&#x{:X};", c as u32).unwrap(),
    }),
    ("a shell", |c, _, out| {
        if c.is_ascii_punctuation() || c == ' ' {
            out.push('\\');
        }
        out.push(c);
    }),
    ("SQL", |c, _, out| {
        out.push(c);
        if c == '\'' {
            out.push(c);
        }
    }),
];

/// Each piece written again, in one style.
fn written(pieces: Vec<String>, style: Style, choices: &[u8]) -> Vec<String> {
    let mut choices = choices.iter().cycle();
    let write = |piece: String| {
        let mut out = String::new();
        piece.chars().for_each(|c| style(c, *choices.next().unwrap(), &mut out));
        out
    };
    pieces.into_iter().map(write).collect()
}

/// The longest run of pieces of a text that are not hidden whole, in pieces.
fn longest_shown(masks: &Masks, before: &str, pieces: &[String], after: &str) -> usize {
    let text = format!("{before}{}{after}", pieces.concat());
    let needles = Needles::of(masks.secrets.iter().map(|secret| secret.reveal()));
    let hidden = needles.found_in(&text);
    let (mut at, mut run, mut longest) = (before.len(), 0, 0);
    for piece in pieces {
        let whole = hidden.iter().any(|h| h.start <= at && at + piece.len() <= h.end);
        run = if whole { 0 } else { run + 1 };
        longest = longest.max(run);
        at += piece.len();
    }
    longest
}

fn secret() -> impl Strategy<Value = Vec<char>> {
    let character = prop_oneof![
        6 => proptest::char::ranges(vec!['a'..='z', 'A'..='Z', '0'..='9'].into()),
        3 => proptest::char::range(' ', '~'),
        1 => prop_oneof![Just('é'), Just('ß'), Just('中'), Just('🦁'), Just('\n'), Just('\t')],
    ];
    proptest::collection::vec(character, 8..80)
}

const AROUND: [&str; 9] = ["", " ", "\"", "'", ": ", ">", ", ", "(", "é"];

proptest! {
    #[test]
    fn no_eight_characters_of_a_secret_are_shown_in_any_spelling_of_any_part(
        secret in secret(),
        cut in any::<(prop::sample::Index, prop::sample::Index)>(),
        styles in proptest::collection::vec(prop::sample::select(&STYLES[..]), 1..4),
        choices in proptest::collection::vec(any::<u8>(), 1..50),
        around in (prop::sample::select(&AROUND[..]), prop::sample::select(&AROUND[..])),
    ) {
        let masks = masks(&[&secret.iter().collect::<String>()]);
        let start = cut.0.index(secret.len() - 7);
        let end = start + 8 + cut.1.index(secret.len() - start - 7);
        let mut pieces: Vec<_> = secret[start..end].iter().map(char::to_string).collect();
        for (_, style) in &styles {
            pieces = written(pieces, *style, &choices);
        }
        let shown = longest_shown(&masks, around.0, &pieces, around.1);
        let names: Vec<_> = styles.iter().map(|(name, _)| name).collect();
        prop_assert!(shown < 8, "{} shown of {} in {:?}", shown, pieces.concat(), names);
    }

    #[test]
    fn no_eight_bytes_of_a_secret_are_shown_in_base64_or_in_hexadecimal_digits(
        secret in secret(),
        cut in any::<(prop::sample::Index, prop::sample::Index)>(),
        before in "[ -~]{0,5}",
        after in "[ -~]{0,5}",
        style in prop::sample::select(&STYLES[..]),
        choices in proptest::collection::vec(any::<u8>(), 1..50),
    ) {
        let whole: String = secret.iter().collect();
        let masks = masks(&[&whole]);
        let start = cut.0.index(secret.len() - 7);
        let end = start + 8 + cut.1.index(secret.len() - start - 7);
        let part: String = secret[start..end].iter().collect();
        let said = format!("{before}{part}{after}");
        let hex: String = said.bytes().map(|byte| format!("{byte:02x}")).collect();
        // Seven bytes are in fourteen hexadecimal digits, or partly in eleven of base64.
        let spelled = [
            (STANDARD.encode(&said), 11, 6),
            (URL_SAFE_NO_PAD.encode(&said), 11, 6),
            (hex.to_uppercase(), 15, 4),
            (hex, 15, 4),
        ];
        for (digits, most, bits) in spelled {
            let first = before.len() * 8 / bits;
            let last = ((before.len() + part.len()) * 8).div_ceil(bits);
            let pieces: Vec<_> = digits.chars().map(String::from).collect();
            let pieces = written(pieces, style.1, &choices);
            let (head, tail) = (pieces[..first].concat(), pieces[last..].concat());
            let shown = longest_shown(&masks, &format!("Basic {head}"), &pieces[first..last], &tail);
            prop_assert!(shown <= most, "{} shown of {} in {}", shown, digits, style.0);
        }
    }

    #[test]
    fn what_shares_nothing_with_a_secret_is_left_alone(text in "([a-m]{1,8}[ \\\\%&;\"']){0,30}") {
        prop_assert_eq!(masks(&["TRUST-NO-1 SO-WORN"]).apply(&text), text);
    }
}
