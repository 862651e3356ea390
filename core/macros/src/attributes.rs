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
    pub over: Option<Path>,
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
                "over" => arguments.over = Some(input.parse()?),
                other => {
                    return Err(Error::new(
                        name.span(),
                        format!(
                            "unknown argument `{other}`: there are `title`, `case`, `problems` and `over`"
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
            format!("unknown case `{other}`: there are \"camelCase\" and \"snake_case\""),
        )),
    }
}

/// `user_id, invitation_id`: two or more names.
pub struct Names(pub Vec<Ident>);

impl Parse for Names {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let span = input.span();
        let names = Punctuated::<Ident, Token![,]>::parse_terminated(input)?;
        if names.len() < 2 {
            return Err(Error::new(span, "name the arguments, two or more of them"));
        }
        Ok(Self(names.into_iter().collect()))
    }
}

/// `1..=120` or `1..`: the least and the most.
pub struct Range(pub u64, pub u64);

impl Parse for Range {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let form = |span| Error::new(span, "a range is written `1..=120` or `1..`");
        let least: LitInt = input.parse().map_err(|error: Error| form(error.span()))?;
        if input.parse::<Option<Token![..=]>>()?.is_some() {
            let most: LitInt = input.parse().map_err(|error: Error| form(error.span()))?;
            let range = Self(least.base10_parse()?, most.base10_parse()?);
            if range.0 > range.1 {
                return Err(Error::new(least.span(), "a range begins with its smaller number"));
            }
            return Ok(range);
        }
        input.parse::<Token![..]>().map_err(|error| form(error.span()))?;
        if input.is_empty() {
            Ok(Self(least.base10_parse()?, u64::MAX))
        } else {
            Err(form(input.span()))
        }
    }
}

/// `credentials("token", "client_id + client_secret")`.
#[derive(Default)]
pub struct Credentials(pub Vec<Vec<LitStr>>);

impl Parse for Credentials {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        if name != "credentials" {
            return Err(Error::new(name.span(), "expected `credentials(\"…\", \"… + …\")`"));
        }
        let content;
        syn::parenthesized!(content in input);
        let choices = Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?;
        let split = |choice: LitStr| {
            let names = choice.value();
            names.split('+').map(|name| LitStr::new(name.trim(), choice.span())).collect()
        };
        Ok(Self(choices.into_iter().map(split).collect()))
    }
}
