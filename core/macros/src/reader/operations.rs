//! The trait of a service: its operations and their arguments.

use syn::{
    Block, FnArg, Ident, ItemTrait, LitBool, LitInt, LitStr, Pat, ReturnType, TraitItem,
    TraitItemFn, Type,
};

use super::Reader;
use crate::attributes::{Attributes, Names};
use crate::declaration::{
    Alternatives, Client, Location, Operation, Parameter, Route, Work, generic,
};

impl Reader {
    pub(super) fn client(&mut self, item: ItemTrait) -> Client {
        let mut attributes = Attributes(item.attrs);
        let docs = self.docs(&mut attributes, &item.ident, "say what the client is for");
        self.nothing_left(&attributes);
        let mut operations = Vec::new();
        for member in item.items {
            match member {
                TraitItem::Fn(function) => operations.extend(self.operation(function)),
                other => self.refuse(&other, "a service's trait contains only operations"),
            }
        }
        Client { ident: item.ident, docs, operations }
    }

    fn operation(&mut self, function: TraitItemFn) -> Option<Operation> {
        let ident = function.sig.ident.clone();
        let mut attributes = Attributes(function.attrs);
        let hint = "say in one imperative sentence what it does";
        let mut docs = self.docs(&mut attributes, &ident, hint);
        let mut route: Option<(Ident, LitStr)> = None;
        for (attribute, method) in [
            ("get", "Get"),
            ("post", "Post"),
            ("put", "Put"),
            ("patch", "Patch"),
            ("delete", "Delete"),
        ] {
            match self.keep(attributes.take_with::<LitStr>(attribute)) {
                Some(Some(path)) => {
                    if route.is_some() {
                        self.refuse(&path, format!("`{ident}` has more than one route"));
                    }
                    route = Some((Ident::new(method, path.span()), path));
                }
                Some(None) => {}
                None => return None,
            }
        }
        let absent = self.keep(attributes.take_with::<LitInt>("already_absent")).flatten();
        let already_absent = absent.and_then(|status| self.keep(status.base10_parse()));
        let repeatable = self.keep(attributes.take_with::<LitBool>("repeatable")).flatten();
        let repeatable = repeatable.map(|repeatable| repeatable.value);
        let host = self.keep(attributes.take_with::<Ident>("host")).flatten();
        let alternatives = self.alternatives(&mut attributes);
        self.nothing_left(&attributes);
        let work = self.work(&ident, route, function.default)?;
        let placeholders = work.route().map(|route| placeholders(&route.path.value()));
        let placeholders = placeholders.unwrap_or_default();
        let mut parameters = Vec::new();
        for argument in function.sig.inputs {
            parameters.extend(self.parameter(argument, &placeholders, &work));
        }
        for name in &placeholders {
            if !parameters.iter().any(|parameter| parameter.ident == name) {
                self.refuse(
                    &work.route().map(|route| &route.path),
                    format!("the path has `{{{name}}}`, but `{ident}` has no argument `{name}`"),
                );
            }
        }
        if let Some(late) = parameters.iter().skip_while(|p| p.required).find(|p| p.required) {
            self.refuse(&late.ident, "required arguments come before optional ones");
        }
        for Alternatives { names, .. } in &alternatives {
            for name in names {
                if !parameters.iter().any(|p| p.ident == *name && !p.required) {
                    self.refuse(name, format!("`{ident}` has no optional argument `{name}`"));
                }
            }
        }
        say_alternatives(&mut docs, &alternatives);
        let whole = parameters.iter().filter(|p| p.location == Location::WholeBody).count();
        if whole > 1 || (whole == 1 && parameters.iter().any(|p| p.location == Location::Body)) {
            self.refuse(
                &ident,
                "a #[body] argument is the whole body, so no other argument can be part of it",
            );
        }
        let in_body = parameters.iter().filter(|p| p.location == Location::Body).count();
        for part in parameters.iter().filter_map(|p| p.part.as_ref()) {
            if in_body > 1 {
                self.refuse(part, "what is sent in parts is the only field of its body");
            }
        }
        let ReturnType::Type(_, result) = function.sig.output else {
            self.refuse(&ident, format!("`{ident}` has no result: add `-> Type`"));
            return None;
        };
        let (answer, paging) = match self.pager(&result) {
            Some((item, paging)) => (item, Some(paging)),
            None => (*result, None),
        };
        Some(Operation {
            ident,
            docs,
            work,
            parameters,
            answer,
            paging,
            repeatable,
            already_absent,
            alternatives,
            host,
        })
    }

    /// What an operation does: it has a route, or else a body.
    fn work(
        &mut self,
        ident: &Ident,
        route: Option<(Ident, LitStr)>,
        body: Option<Block>,
    ) -> Option<Work> {
        match (route, body) {
            (Some((method, path)), None) => {
                if !is_route(&path.value()) {
                    let why = "a route begins with `/` and has no empty segment, no `.` or `..`";
                    self.refuse(&path, why);
                }
                Some(Work::Request(Route { method, path }))
            }
            (None, Some(body)) => Some(Work::Body(body)),
            (Some(_), Some(body)) => {
                self.refuse(&body, "an operation that has a route has no body");
                None
            }
            (None, None) => {
                let why = format!("`{ident}` has no route: add #[get(\"/…\")], #[post(\"/…\")], …");
                self.refuse(ident, why);
                None
            }
        }
    }

    /// `#[exactly_one(a, b)]` and `#[at_most_one(a, b)]`.
    fn alternatives(&mut self, attributes: &mut Attributes) -> Vec<Alternatives> {
        let mut alternatives = Vec::new();
        for (attribute, required) in [("exactly_one", true), ("at_most_one", false)] {
            while let Some(Some(Names(names))) = self.keep(attributes.take_with(attribute)) {
                alternatives.push(Alternatives { names, required });
            }
        }
        alternatives
    }

    fn parameter(
        &mut self,
        argument: FnArg,
        placeholders: &[String],
        work: &Work,
    ) -> Option<Parameter> {
        let FnArg::Typed(argument) = argument else {
            self.refuse(&argument, "an operation has no `self`");
            return None;
        };
        let Pat::Ident(name) = *argument.pat else {
            self.refuse(&argument.pat, "an argument is a name and a type");
            return None;
        };
        let ident = name.ident;
        let mut attributes = Attributes(argument.attrs);
        let docs = self.docs(&mut attributes, &ident, "say what it means");
        let wire = self.wire(&mut attributes, &ident);
        let constraint = self.constraint(&mut attributes);
        let whole_body = attributes.take_flag("body");
        let query = attributes.take_flag("query");
        let part = self.keep(attributes.take_with::<LitInt>("in_parts")).flatten();
        self.nothing_left(&attributes);
        let in_path = placeholders.iter().any(|placeholder| ident == placeholder);
        let in_query = query
            || work.route().is_some_and(|route| route.method == "Get" || route.method == "Delete");
        let location = match (in_path, whole_body) {
            (true, false) => Location::Path,
            (false, true) => Location::WholeBody,
            (false, false) if in_query => Location::Query,
            (false, false) => Location::Body,
            (true, true) => {
                let why = format!("`{ident}` is part of the path, so it cannot be the body");
                self.refuse(&ident, why);
                Location::Path
            }
        };
        let (ty, required) = match generic(&argument.ty, "Option") {
            Some(arguments) if arguments.len() == 1 => (arguments[0].clone(), false),
            _ => (*argument.ty, true),
        };
        if location == Location::Path && !required {
            self.refuse(&ident, format!("`{ident}` is part of the path, so it cannot be optional"));
        }
        if let Some(part) = &part
            && !(required && location == Location::Body && generic(&ty, "Vec").is_some())
        {
            self.refuse(part, "what is sent in parts is a list in the body, and required");
        }
        Some(Parameter { ident, docs, ty, required, wire, location, constraint, part })
    }

    /// `Pager<Item, Paging>`.
    fn pager(&mut self, ty: &Type) -> Option<(Type, Type)> {
        let arguments = generic(ty, "Pager")?;
        if let [item, paging] = arguments.as_slice() {
            return Some((item.clone(), paging.clone()));
        }
        self.refuse(ty, "a listing is declared as `Pager<Item, Paging>`");
        None
    }
}

/// Add what is said of alternatives to an operation's documentation, before its source.
fn say_alternatives(docs: &mut Vec<String>, alternatives: &[Alternatives]) {
    for Alternatives { names, required } in alternatives {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        let how = if *required { "exactly" } else { "at most" };
        let sentence = format!("Give {how} one of {}.", names.join(", "));
        let source = docs.iter().position(|line| line.starts_with("Source")).unwrap_or(docs.len());
        docs.splice(source..source, [sentence, String::new()]);
    }
}

/// Whether a path, with a fixed query or without, leads where it says.
fn is_route(path: &str) -> bool {
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let plain = |segment: &str| !matches!(segment, "" | "." | "..") && !segment.contains('#');
    path.strip_prefix('/').is_some_and(|path| path.split('/').all(plain))
}

/// The names in braces of a path.
fn placeholders(path: &str) -> Vec<String> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .map(str::to_owned)
        .collect()
}
