//! The four services: their routes, and what is the same for all.

pub(crate) mod evo;
pub(crate) mod gitbook;
pub(crate) mod oauth;
pub(crate) mod paperspace;
pub(crate) mod zenml;

use crate::{
    cursor::Cursor,
    reply::Reply,
    request::Request,
    world::{Answer, Call, World},
};

/// A service: its name, its routes, and how it says no.
pub(crate) struct Service {
    pub(crate) name: &'static str,
    routes: &'static [Route],
    /// Whether the request may use a route.
    authorize: fn(&Call, &Route) -> Result<(), Reply>,
    /// What is answered where there is no such path.
    no_such_path: fn(&Request) -> Reply,
    /// What is answered where the path has other methods.
    wrong_method: fn(&Request) -> Reply,
    /// Adds what every answer of this service carries.
    finish: fn(&mut World, &Request, &mut Reply),
}

/// One operation of a service, or a neighbour of one that a client might hit by mistake.
pub(crate) struct Route {
    method: &'static str,
    path: &'static str,
    /// Its name; none when it is no operation of the library's.
    pub(crate) operation: Option<&'static str>,
    paging: Paging,
    answer: fn(&mut Call) -> Answer,
}

/// How a listing goes on, for telling which page a request asks for.
#[derive(Clone, Copy)]
enum Paging {
    None,
    /// By a cursor in this query parameter.
    Cursor(&'static str),
    /// By offset, with this default and this greatest limit.
    Offset(u64, u64),
}

impl Route {
    const fn new(
        method: &'static str,
        path: &'static str,
        operation: &'static str,
        answer: fn(&mut Call) -> Answer,
    ) -> Self {
        Self { method, path, operation: Some(operation), paging: Paging::None, answer }
    }

    /// A route of the service that the library does not use.
    const fn neighbour(
        method: &'static str,
        path: &'static str,
        answer: fn(&mut Call) -> Answer,
    ) -> Self {
        Self { method, path, operation: None, paging: Paging::None, answer }
    }

    const fn paged(mut self, paging: Paging) -> Self {
        self.paging = paging;
        self
    }

    /// What stands in the placeholders when the path fits.
    fn placeholders(&self, segments: &[String]) -> Option<Vec<String>> {
        let mut parts = self.path.split('/').skip(1);
        let mut found = Vec::new();
        for segment in segments {
            let part = parts.next()?;
            if part.starts_with('{') {
                if segment.is_empty() {
                    return None;
                }
                found.push(segment.clone());
            } else if part != segment {
                return None;
            }
        }
        parts.next().is_none().then_some(found)
    }
}

/// What a request turned out to be.
pub(crate) struct Matched {
    pub(crate) service: &'static Service,
    found: Found,
}

enum Found {
    Route(&'static Route, Vec<String>),
    WrongMethod(String),
    Nothing,
}

impl Matched {
    pub(crate) fn operation(&self) -> Option<&'static str> {
        match &self.found {
            Found::Route(route, _) => route.operation,
            _ => None,
        }
    }

    /// Which page of a listing is asked for, counted from 0; nothing when it is no listing.
    pub(crate) fn page(&self, request: &Request, world: &World) -> Option<u64> {
        let Found::Route(route, _) = &self.found else {
            return None;
        };
        match route.paging {
            Paging::None => None,
            Paging::Cursor(name) => match request.query(name) {
                Some(text) => Cursor::page_of(world.secret, text),
                None => Some(0),
            },
            Paging::Offset(default, most) => {
                let number = |name| request.query(name).map(str::parse::<u64>).and_then(Result::ok);
                let limit = number("limit").unwrap_or(default).clamp(1, most);
                Some(number("offset").unwrap_or(0).div_ceil(limit))
            }
        }
    }

    /// Lets the service answer.
    pub(crate) fn answer(self, call: &mut Call) -> Reply {
        let service = self.service;
        match self.found {
            Found::Route(route, params) => {
                call.params = params;
                (service.authorize)(call, route)
                    .and_then(|()| (route.answer)(call))
                    .unwrap_or_else(|refusal| refusal)
            }
            Found::WrongMethod(allowed) => {
                (service.wrong_method)(call.request).with("Allow", allowed)
            }
            Found::Nothing => (service.no_such_path)(call.request),
        }
    }

    /// Adds what every answer of the service carries.
    pub(crate) fn finish(
        service: &'static Service,
        world: &mut World,
        request: &Request,
        reply: &mut Reply,
    ) {
        (service.finish)(world, request, reply);
    }
}

/// Finds the service and the route of a request.
pub(crate) fn find(request: &Request) -> Matched {
    let segments = request.segments();
    let (service, rest) = match segments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["paperspace", "v1", ..] => (&paperspace::SERVICE, &segments[2..]),
        ["paperspace", ..] => (&paperspace::SERVICE, &segments[..]),
        ["zenml", ..] => (&zenml::SERVICE, &segments[1..]),
        ["gitbook", "v1", ..] => (&gitbook::SERVICE, &segments[2..]),
        ["gitbook", ..] => (&gitbook::SERVICE, &segments[..]),
        _ => (&evo::SERVICE, &segments[..]),
    };
    let mut allowed = Vec::new();
    for route in service.routes {
        if let Some(params) = route.placeholders(rest) {
            if route.method == request.method {
                return Matched { service, found: Found::Route(route, params) };
            }
            if !allowed.contains(&route.method) {
                allowed.push(route.method);
            }
        }
    }
    let found =
        if allowed.is_empty() { Found::Nothing } else { Found::WrongMethod(allowed.join(", ")) };
    Matched { service, found }
}

/// Whether a service, or any, has an operation of this name.
pub(crate) fn has_operation(service: Option<&str>, operation: &str) -> bool {
    [&paperspace::SERVICE, &zenml::SERVICE, &gitbook::SERVICE, &evo::SERVICE]
        .into_iter()
        .filter(|candidate| service.is_none_or(|name| name == candidate.name))
        .any(|candidate| candidate.routes.iter().any(|route| route.operation == Some(operation)))
}

/// The body as a JSON object; the error says what it is instead.
fn json_object(request: &Request) -> Result<serde_json::Map<String, serde_json::Value>, String> {
    match serde_json::from_slice(&request.body) {
        Ok(serde_json::Value::Object(object)) => Ok(object),
        Ok(_) => Err("the body is not an object".into()),
        Err(error) => Err(format!("the body is no JSON: {error}")),
    }
}
