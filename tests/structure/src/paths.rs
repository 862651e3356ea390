//! The paths in source text.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path such as `crate::http::Client`, and whether it ends in `*`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    pub segments: Vec<String>,
    /// The name it gets by `as`.
    pub renamed: Option<String>,
    pub glob: bool,
}

impl Path {
    /// The name under which a `use` of it makes it known.
    pub fn name(&self) -> Option<&String> {
        self.renamed.as_ref().or(self.segments.last())
    }
}

/// Every path in some tokens, groups expanded: `a::{b, c::d}` is `a::b` and `a::c::d`. What is quoted
/// is not among them.
pub fn paths(tokens: TokenStream) -> Vec<Path> {
    let mut found = Vec::new();
    collect(tokens, &mut found);
    found
}

/// The tokens inside of `quote! { … }`, which belong to whatever crate they are put in.
pub fn quoted(tokens: TokenStream) -> Vec<TokenStream> {
    let mut found = Vec::new();
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        if is_quoted(&tokens, at) {
            found.push(group.stream());
        } else {
            found.extend(quoted(group.stream()));
        }
    }
    found
}

/// Whether the group there stands behind `quote!`.
fn is_quoted(tokens: &[TokenTree], at: usize) -> bool {
    let name = at.checked_sub(2).map(|name| &tokens[name]);
    matches!(name, Some(TokenTree::Ident(name)) if name == "quote")
        && is_punct(tokens.get(at - 1), '!')
}

fn collect(tokens: TokenStream, found: &mut Vec<Path>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut at = 0;
    let mut after_dot = false;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(_) if !after_dot => at = path(&tokens, at, &mut Vec::new(), found),
            TokenTree::Group(group) => {
                if !is_quoted(&tokens, at) {
                    collect(group.stream(), found);
                }
                at += 1;
            }
            _ => at += 1,
        }
        // Not of `..`, after which a path may come.
        let dot = |at: usize| is_punct(tokens.get(at), '.');
        after_dot = at > 0 && dot(at - 1) && !(at > 1 && dot(at - 2));
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

/// Read the path that begins at a name, as a part of one that begins with `before`. Where it ends.
fn path(
    tokens: &[TokenTree],
    mut at: usize,
    before: &mut Vec<String>,
    found: &mut Vec<Path>,
) -> usize {
    let depth = before.len();
    let mut glob = false;
    let mut expanded = false;
    while let Some(TokenTree::Ident(name)) = tokens.get(at) {
        before.push(name.to_string().trim_start_matches("r#").to_owned());
        at += 1;
        if !(is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')) {
            break;
        }
        match tokens.get(at + 2) {
            Some(TokenTree::Ident(_)) => at += 2,
            Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
                glob = true;
                at += 3;
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                expanded = true;
                let inner: Vec<_> = group.stream().into_iter().collect();
                for part in inner.split(|token| is_punct(Some(token), ',')) {
                    match part {
                        [TokenTree::Punct(_), ..] => {
                            found.push(Path {
                                segments: before.clone(),
                                renamed: None,
                                glob: true,
                            });
                        }
                        [TokenTree::Ident(_), ..] => {
                            path(part, 0, before, found);
                        }
                        _ => {}
                    }
                }
                at += 3;
            }
            _ => {
                at += 2;
                break;
            }
        }
    }
    if !expanded {
        let mut segments = before.clone();
        // `a::{self, b}` names `a` itself.
        if depth > 0 && segments.last().is_some_and(|last| last == "self") {
            segments.pop();
        }
        let mut renamed = None;
        if let (Some(TokenTree::Ident(word)), Some(TokenTree::Ident(name))) =
            (tokens.get(at), tokens.get(at + 1))
            && word == "as"
        {
            renamed = Some(name.to_string());
        }
        found.push(Path { segments, renamed, glob });
    }
    before.truncate(depth);
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let shown = |path: Path| {
            let glob = if path.glob { "::*" } else { "" };
            let renamed = path.renamed.map(|name| format!(" as {name}")).unwrap_or_default();
            format!("{}{glob}{renamed}", path.segments.join("::"))
        };
        paths(text.parse().unwrap()).into_iter().map(shown).collect()
    }

    #[test]
    fn paths_are_found_wherever_they_stand() {
        assert_eq!(
            found("use a::{self, b::{c as d, e}, f::*};"),
            ["use", "a", "a::b::c as d", "a::b::e", "a::f::*"]
        );
        assert_eq!(found("x.y::<crate::a::T>().await"), ["x", "crate::a::T"]);
        assert_eq!(found("m!($crate::a::b(..crate::c::D))"), ["m", "crate::a::b", "crate::c::D"]);
        assert_eq!(found("<T as crate::a::Tr>::f"), ["T as crate", "as", "crate::a::Tr", "f"]);
        assert_eq!(found("use super::*"), ["use", "super::*"]);
    }

    #[test]
    fn what_is_quoted_is_apart() {
        let tokens = "fn f() { a(quote! { crate::b }) }".parse().unwrap();
        let quoted: Vec<_> = quoted(tokens).iter().map(|ident| ident.to_string()).collect();
        assert_eq!(quoted, ["crate :: b"]);
    }
}
