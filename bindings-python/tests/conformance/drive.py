"""Taking what an operation gives to its end, with both kinds of client."""

from __future__ import annotations

import asyncio
import datetime
import inspect
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from declared import INPUTS, on_the_wire, operation, page_on_the_wire, response_on_the_wire

import rosterkit

NOTHING = object()


class UnplayableError(Exception):
    """A scenario asks for something that this client does not have: it fails, it is not skipped."""


@dataclass
class Ended:
    """What came of a call or a listing."""

    result: Any = NOTHING
    response: dict[str, Any] | None = None
    """All of the answer but the result, where that was asked for."""
    items: list[Any] = field(default_factory=list)
    pages: list[Any] = field(default_factory=list)
    error: rosterkit.RosterKitError | None = None
    resume: str | None = None
    shifts: int | None = None
    """How often the listing was found to have moved."""

    @classmethod
    def answered(cls, answer: Any) -> Ended:
        if isinstance(answer, rosterkit.Response):
            return cls(on_the_wire(answer.value), response_on_the_wire(answer))
        return cls(on_the_wire(answer))

    @classmethod
    def failed(cls, error: rosterkit.RosterKitError) -> Ended:
        return cls(error=error, resume=error.resume)


def given(service: str, ty: str, value: Any, path: str) -> Any:
    """Turn an argument's language-neutral form into what a Python program gives."""
    for wrapper in ("Option<", "Change<"):
        if ty.startswith(wrapper):
            ty = ty.removeprefix(wrapper).removesuffix(">")
            return None if value is None else given(service, ty, value, path)
    if ty == "Timestamp" and isinstance(value, str):
        return datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    if ty in INPUTS[service]:
        return value if isinstance(value, str) else record(service, ty, value, path)
    if ty.startswith("Vec<"):
        inner = ty.removeprefix("Vec<").removesuffix(">")
        return [given(service, inner, item, f"{path}.{at}") for at, item in enumerate(value)]
    if ty.startswith("BTreeMap<String, "):
        inner = ty.removeprefix("BTreeMap<String, ").removesuffix(">")
        return {name: given(service, inner, item, f"{path}.{name}") for name, item in value.items()}
    return value


def record(service: str, name: str, fields: dict[str, Any], path: str) -> Any:
    """Make a record.

    It refuses what it cannot be made of, before there is a call. The call would tell of its place
    among the arguments, too, and that nothing was sent.
    """
    types = INPUTS[service][name]
    fields = {
        field: given(service, types[field], value, f"{path}.{field}") if field in types else value
        for field, value in fields.items()
    }
    try:
        return getattr(getattr(rosterkit, service), name)(**fields)
    except rosterkit.InvalidArgumentError as error:
        place = f"{path}.{error.argument}"
        raise rosterkit.InvalidArgumentError(
            str(error), argument=place, attempts=0, is_retryable=False, certainty="not_sent"
        ) from error


def asked(service: str, name: str, arguments: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The positional and the keyword arguments of a call."""
    if name == "request":
        left = dict(arguments)
        positional = [left.pop("method"), left.pop("path")]
        keywords: dict[str, Any] = {}
        if "query" in left:
            keywords["query"] = [(name, value) for name, value in left.pop("query")]
        if "body" in left:
            keywords["json"] = left.pop("body")
        if left:
            raise UnplayableError(f"`request` has no argument {sorted(left)}")
        return positional, keywords
    declared = operation(service, name)
    if declared is None:
        raise UnplayableError(f"there is no operation `{name}`")
    left = dict(arguments)
    positional, keywords = [], {}
    for parameter in declared["parameters"]:
        if parameter["name"] in left:
            value = given(
                service, parameter["type"], left.pop(parameter["name"]), parameter["name"]
            )
            if parameter["required"]:
                positional.append(value)
            else:
                keywords[parameter["name"]] = value
        elif parameter["required"]:
            raise UnplayableError(f"the scenario gives no argument `{parameter['name']}`")
    if left:
        raise UnplayableError(f"the operation has no argument {sorted(left)}")
    return positional, keywords


@dataclass(frozen=True)
class How:
    """How a call is sent, and a listing read."""

    take: Any = "all"
    prefetch: int | None = None
    resume: str | None = None
    headers: dict[str, str] | None = None
    answer_as: str | None = None

    def client(self, client: Any) -> Any:
        """The client whose calls give such answers."""
        views = {None: "", "response": "with_response", "dry_run": "dry_run"}
        view = views[self.answer_as]
        return getattr(client, view) if view else client

    @property
    def keywords(self) -> dict[str, Any]:
        named = {"prefetch": self.prefetch, "resume": self.resume, "headers": self.headers}
        return {name: value for name, value in named.items() if value is not None}

    @property
    def most(self) -> float:
        return self.take["items"] if isinstance(self.take, dict) else float("inf")


class Sync:
    """The client that blocks."""

    def make(self, service: dict[str, Any], options: dict[str, Any]) -> Any:
        return getattr(rosterkit, service["client"])(**options)

    def play(self, client: Any, service: str, name: str, arguments: Any, how: How) -> Ended:
        try:
            positional, keywords = asked(service, name, arguments)
            answer = getattr(how.client(client), name)(*positional, **keywords, **how.keywords)
        except rosterkit.RosterKitError as error:
            return Ended.failed(error)
        if not isinstance(answer, rosterkit.Pager):
            return Ended.answered(answer)
        return self.walk(answer, how)

    def walk(self, pager: Any, how: How) -> Ended:
        ended = Ended()
        source = pager.pages() if how.take == "pages" else pager
        try:
            if how.take == "collect":
                ended.items.extend(map(on_the_wire, pager.all()))
            elif how.take == "pages":
                ended.pages.extend(map(page_on_the_wire, source))
            else:
                while len(ended.items) < how.most:
                    ended.items.append(on_the_wire(next(source)))
        except StopIteration:
            pass
        except rosterkit.RosterKitError as error:
            ended.error = error
        return at_its_place(ended, source)


class Asyncio:
    """The client for asyncio, each scenario in a loop of its own."""

    def make(self, service: dict[str, Any], options: dict[str, Any]) -> Any:
        return getattr(rosterkit, f"Async{service['client']}")(**options)

    def play(self, client: Any, service: str, name: str, arguments: Any, how: How) -> Ended:
        return asyncio.run(self._play(client, service, name, arguments, how))

    async def _play(self, client: Any, service: str, name: str, arguments: Any, how: How) -> Ended:
        try:
            positional, keywords = asked(service, name, arguments)
            answer = getattr(how.client(client), name)(*positional, **keywords, **how.keywords)
            if inspect.isawaitable(answer):
                return Ended.answered(await answer)
        except rosterkit.RosterKitError as error:
            return Ended.failed(error)
        return await self.walk(answer, how)

    async def walk(self, pager: Any, how: How) -> Ended:
        ended = Ended()
        source = pager.pages() if how.take == "pages" else pager
        try:
            if how.take == "collect":
                ended.items.extend(map(on_the_wire, await pager.all()))
            elif how.take == "pages":
                async for page in source:
                    ended.pages.append(page_on_the_wire(page))
            else:
                while len(ended.items) < how.most:
                    ended.items.append(on_the_wire(await source.__anext__()))
        except StopAsyncIteration:
            pass
        except rosterkit.RosterKitError as error:
            ended.error = error
        return at_its_place(ended, source)


def at_its_place(ended: Ended, source: Any) -> Ended:
    """Note where a listing stopped; an error has to say the same as the listing itself."""
    ended.resume = source.resume
    ended.shifts = source.shifts
    told = None if ended.error is None else ended.error.resume
    if told not in (None, source.resume):
        raise AssertionError(f"the error goes on at {told!r}, the listing at {source.resume!r}")
    return ended


SURFACES: Iterable[tuple[str, Any]] = (("sync", Sync()), ("asyncio", Asyncio()))
