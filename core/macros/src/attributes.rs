//! Attributes of a declaration: read, checked, and taken off what is passed on.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, ExprLit, Ident, Lit, LitInt, LitStr, Meta, Path, Result, Token};

/// The attributes of one item, from which those that are ours are taken one by one.
pub struct Attributes(pub Vec<Attribute>);

impl Attributes {
    /// Take the attribute of this name.
    pub fn take(&mut self, name: &str) -> Option<Attribute> {
        let index = self.0.iter().position(|attribute| attribute.path().is_ident(name))?;
        Some(self.0.remove(index))
    }

    /// Take an attribute that has no arguments.
    pub fn take_flag(&mut self, name: &str) -> bool {
        self.take(name).is_some()
    }

    /// Take an attribute with arguments.
    pub fn take_with<T: Parse>(&mut self, name: &str) -> Result<Option<T>> {
        self.take(name).map(|attribute| attribute.parse_args()).transpose()
    }

    /// Take the lines of documentation.
    pub fn take_docs(&mut self) -> Vec<String> {
        let (docs, others): (Vec<_>, Vec<_>) =
            self.0.drain(..).partition(|attribute| attribute.path().is_ident("doc"));
        self.0 = others;
        docs.into_iter().filter_map(doc_line).collect()
    }
}

fn doc_line(attribute: Attribute) -> Option<String> {
    match attribute.meta {
        Meta::NameValue(pair) => match pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                let text = text.value();
                Some(text.strip_prefix(' ').unwrap_or(&text).to_owned())
            }
            _ => None,
        },
        _ => None,
    }
}

/// `title = "…", case = "camelCase", problems = Format`.
#[derive(Default)]
pub struct ServiceArguments {
    pub title: Option<LitStr>,
    pub camel: bool,
    /// The `ProblemFormat` of the service.
    pub problems: Option<Path>,
}

impl Parse for ServiceArguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            let name: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            match name.to_string().as_str() {
                "title" => arguments.title = Some(input.parse()?),
                "case" => arguments.camel = camel(&input.parse()?)?,
                "problems" => arguments.problems = Some(input.parse()?),
                other => {
                    return Err(Error::new(
                        name.span(),
                        format!(
                            "`{other}` is not known here: there are `title`, `case` and `problems`"
                        ),
                    ));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

/// Whether a `case` is `camelCase`.
fn camel(case: &LitStr) -> Result<bool> {
    match case.value().as_str() {
        "camelCase" => Ok(true),
        "snake_case" => Ok(false),
        other => Err(Error::new(
            case.span(),
            format!("`{other}` is not known: a case is \"camelCase\" or \"snake_case\""),
        )),
    }
}

/// `1..=120` or `1..`.
pub struct Range(pub u64, pub u64);

impl Parse for Range {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let least: LitInt = input.parse()?;
        if input.peek(Token![..=]) {
            input.parse::<Token![..=]>()?;
            let most: LitInt = input.parse()?;
            return Ok(Self(least.base10_parse()?, most.base10_parse()?));
        }
        input.parse::<Token![..]>()?;
        Ok(Self(least.base10_parse()?, u64::MAX))
    }
}

/// `credentials("token", "client_id + client_secret")`.
#[derive(Default)]
pub struct Credentials(pub Vec<Vec<String>>);

impl Parse for Credentials {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        if name != "credentials" {
            return Err(Error::new(name.span(), "expected `credentials(\"…\", \"… + …\")`"));
        }
        let content;
        syn::parenthesized!(content in input);
        let choices = Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?;
        let split =
            |choice: LitStr| choice.value().split('+').map(|n| n.trim().to_owned()).collect();
        Ok(Self(choices.into_iter().map(split).collect()))
    }
}
