use super::*;

#[test]
fn words_are_separated_by_blanks_and_kept_together_by_quotes() {
    let read = |text| {
        let words = words(text)?;
        Ok(words.iter().map(|word| word.reveal().to_owned()).collect::<Vec<_>>())
    };
    for (text, expected) in [
        ("", &[][..]),
        (" \t\n", &[]),
        ("vault", &["vault"]),
        (" vault  kv\tget\n", &["vault", "kv", "get"]),
        ("op read 'op://a b/c'", &["op", "read", "op://a b/c"]),
        (r#""C:\Program Files\x.exe" a"b c"d"#, &[r"C:\Program Files\x.exe", "ab cd"]),
        (r#"a '' "" 'it"s'"#, &["a", "", "", "it\"s"]),
        (r"a $HOME | b > c; d\", &["a", "$HOME", "|", "b", ">", "c;", r"d\"]),
    ] {
        assert_eq!(read(text), Ok(expected.iter().map(|&word| word.to_owned()).collect()));
    }
    for open in ["'", "a \"b", "a'b\" c"] {
        assert_eq!(read(open), Err("has a quote that is not closed"));
    }
}
