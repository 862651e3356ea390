//! The routes of a service, and how a request finds its answer.

use super::{
    Data,
    call::{Answer, Call},
};
use crate::{cursor::Cursor, reply::Reply, request::Request};

/// A service: its name, its routes, and how it refuses.
pub(crate) struct Service {
    pub(crate) name: &'static str,
    pub(super) routes: &'static [Route],
    /// Whether the request may use a route.
    pub(super) authorize: fn(&Call, &Route) -> Result<(), Reply>,
    /// What is answered where there is no such path.
    pub(super) no_such_path: fn(&Request) -> Reply,
    /// What is answered where the path has other methods.
    pub(super) wrong_method: fn(&Request) -> Reply,
    /// Adds what every answer of this service carries.
    pub(super) finish: fn(&mut Data, &Request, &mut Reply),
}

/// One operation of a service, or a route beside one that a client might hit by mistake.
pub(crate) struct Route {
    method: &'static str,
    path: &'static str,
    /// The name of the operation, if the library has it.
    pub(crate) operation: Option<&'static str>,
    paging: Paging,
    answer: fn(&mut Call) -> Answer,
}

/// How a listing goes on, for telling which page a request asks for.
#[derive(Clone, Copy)]
pub(crate) enum Paging {
    None,
    /// By a cursor in this query parameter.
    Cursor(&'static str),
    /// By offset, with this default and this greatest limit.
    Offset(u64, u64),
}

impl Service {
    /// The route of a request, whose path below the service's root has these segments.
    pub(super) fn matching(&'static self, request: &Request, segments: &[String]) -> Matched {
        let mut allowed = Vec::new();
        for route in self.routes {
            let Some(params) = route.placeholders(segments) else { continue };
            if route.method == request.method {
                return Matched { service: self, found: Found::Route(route, params) };
            }
            if !allowed.contains(&route.method) {
                allowed.push(route.method);
            }
        }
        let found = match allowed.as_slice() {
            [] => Found::Nothing,
            some => Found::WrongMethod(some.join(", ")),
        };
        Matched { service: self, found }
    }
}

impl Route {
    pub(super) const fn new(
        method: &'static str,
        path: &'static str,
        operation: &'static str,
        answer: fn(&mut Call) -> Answer,
    ) -> Self {
        Self { method, path, operation: Some(operation), paging: Paging::None, answer }
    }

    /// A route of the service that the library does not use.
    pub(super) const fn unused(
        method: &'static str,
        path: &'static str,
        answer: fn(&mut Call) -> Answer,
    ) -> Self {
        Self { method, path, operation: None, paging: Paging::None, answer }
    }

    pub(super) const fn paged(mut self, paging: Paging) -> Self {
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

    /// Which page of a listing is asked for, counted from 0, if it is a listing.
    pub(crate) fn page(&self, request: &Request, data: &Data) -> Option<u64> {
        let Found::Route(route, _) = &self.found else {
            return None;
        };
        match route.paging {
            Paging::None => None,
            Paging::Cursor(name) => match request.query(name) {
                Some(text) => Cursor::page_of(data.secret, text),
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
        data: &mut Data,
        request: &Request,
        reply: &mut Reply,
    ) {
        (service.finish)(data, request, reply);
    }
}
