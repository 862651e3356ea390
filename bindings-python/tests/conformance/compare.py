"""What was expected against what was seen, as sentences that show the difference."""

from __future__ import annotations

import contextlib
import json
import pickle
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from drive import NOTHING, Ended

import rosterkit


@dataclass
class Seen:
    """Everything that can be seen of a scenario that was played."""

    first: Ended
    second: Ended | None
    waits: list[float]
    requests: list[dict[str, Any]]
    unused: int


def complaints_of(expect: dict[str, Any], seen: Seen) -> list[str]:
    """Everything that was not as expected."""
    return [
        *about_requests(expect.get("requests", []), seen.requests),
        *([f"{seen.unused} answers were not used"] if seen.unused else []),
        *about_outcome(expect, seen.first),
        *about_second(expect, seen.second),
        *about_waits(expect.get("waits", []), seen.waits),
        *about_shifts(expect.get("shifts"), seen.first.shifts),
    ]


def shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=repr)


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


ANY = "{{any}}"
"""What differs from run to run: a host with its port, or what is computed of it."""


def differences(what: str, expected: Any, actual: Any) -> Iterator[str]:
    """Two values that should be equal, types included: to Python, `True == 1`."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name in [*expected, *(name for name in actual if name not in expected)]:
            if name not in actual:
                yield f"{what}.{name}: expected {shown(expected[name])}, is missing"
            elif name not in expected:
                yield f"{what}.{name}: not expected, is {shown(actual[name])}"
            else:
                yield from differences(f"{what}.{name}", expected[name], actual[name])
    elif isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            yield f"{what}: expected {len(expected)} of them, there are {len(actual)}"
        for index, pair in enumerate(zip(expected, actual, strict=False)):
            yield from differences(f"{what}[{index}]", *pair)
    elif is_number(expected) and is_number(actual):
        if expected != actual:
            yield f"{what}: expected {expected}, is {actual}"
    elif expected == ANY and isinstance(actual, str):
        pass
    elif type(expected) is not type(actual) or expected != actual:
        yield f"{what}: expected {shown(expected)}, is {shown(actual)}"


def about_requests(expected: list[dict[str, Any]], actual: list[dict[str, Any]]) -> Iterator[str]:
    if len(expected) != len(actual):
        lines = [f"{request['method']} {request['target']}" for request in actual]
        yield f"expected {len(expected)} requests, there were {len(actual)}: {lines}"
    for index, (wanted, got) in enumerate(zip(expected, actual, strict=False)):
        yield from about_request(f"requests[{index}]", wanted, got)


def about_source(name: str, expected: list[str], record: dict[str, Any]) -> Iterator[str]:
    """What a service behind `access` was asked, each request as its method and target."""
    asked = [f"{request['method']} {request['target']}" for request in record["requests"]]
    if asked != expected:
        yield f"{name} was asked {asked}, expected {expected}"
    if record["left"]:
        yield f"{name}: {record['left']} answers were not used"


def about_request(what: str, expected: dict[str, Any], actual: dict[str, Any]) -> Iterator[str]:
    line = {
        "body": "",
        **{name: expected[name] for name in expected.keys() & set(LINE)},
    }
    yield from differences(what, line, {name: actual[name] for name in LINE})

    def values(name: str) -> list[str]:
        return [value for other, value in actual["headers"] if other.lower() == name.lower()]

    for name, value in expected.get("headers", {}).items():
        if values(name) != [value]:
            yield f"{what}: expected the header {name}: {value}, there is {values(name)}"
    for name in expected.get("without_headers", []):
        if values(name):
            yield f"{what}: the header {name} must not be there"


LINE = ("method", "target", "body")


def about_outcome(expect: dict[str, Any], ended: Ended) -> Iterator[str]:
    if "result" in expect and ended.result is not NOTHING:
        yield from differences("result", expect["result"], ended.result)
    elif "result" in expect and ended.error is None:
        yield "there is no result"
    elif ended.result is not NOTHING:
        yield f"there is a result: {shown(ended.result)}"
    if "response" in expect and ended.response is not None:
        yield from about_response("response", expect["response"], ended.response)
    pick = expect.get("pick", "")
    yield from differences("items", expect.get("items", []), picked(ended.items, pick))
    yield from about_pages(expect.get("pages", []), ended.pages, pick)
    yield from about_error("error", expect.get("error"), ended.error)


def about_pages(expected: list[Any], actual: list[Any], pick: str) -> Iterator[str]:
    if len(expected) != len(actual):
        yield f"expected {len(expected)} pages, there were {len(actual)}"
    for index, (wanted, got) in enumerate(zip(expected, actual, strict=False)):
        what = f"pages[{index}]"
        yield from differences(f"{what}.items", wanted["items"], picked(got["items"], pick))
        yield from about_response(f"{what}.response", wanted.get("response", {}), got["response"])


def about_response(what: str, expected: dict[str, Any], actual: dict[str, Any]) -> Iterator[str]:
    """What is said of an answer is compared, and no more."""
    for name in expected.keys() - {"headers", "not_shown", "elapsed"}:
        yield from differences(f"{what}.{name}", expected[name], actual[name])
    if abs(expected.get("elapsed", actual["elapsed"]) - actual["elapsed"]) >= 1e-6:
        yield f"{what}.elapsed: expected {expected['elapsed']}, is {actual['elapsed']}"
    for name, value in expected.get("headers", {}).items():
        yield from differences(f"{what}.headers.{name}", value, actual["headers"].get(name))
    for part in expected.get("not_shown", []):
        if part in actual["shown"]:
            yield f"{what}: {part!r} must not be shown, it is {actual['shown']}"


def about_second(expect: dict[str, Any], second: Ended | None) -> Iterator[str]:
    if second is None:
        if expect.keys() & {"then_items", "then_error"}:
            yield "there was no second walk"
        return
    items = picked(second.items, expect.get("pick", ""))
    yield from differences("then_items", expect.get("then_items", []), items)
    yield from about_error("then_error", expect.get("then_error"), second.error)


def about_error(
    what: str, expected: dict[str, Any] | None, error: rosterkit.RosterKitError | None
) -> Iterator[str]:
    if expected is None:
        if error is not None:
            yield f"{what}: not expected: {error!r}"
        return
    if error is None:
        yield f"{what}: expected {expected['error']}, there is none"
        return
    facts = error.to_dict()
    wanted = {name: expected[name] for name in expected if name not in ABOUT_TEXT}
    known = {name: facts[name] for name in wanted if name in facts}
    yield from differences(what, wanted, known)
    yield from differences(f"{what}'s class", wanted["error"], type(error).__name__)
    for name in expected.get("absent", []):
        if name in facts:
            yield f"{what}.{name}: must not be there, is {shown(facts[name])}"
    for part in expected.get("message_contains", []):
        if part not in str(error):
            yield f"{what}.message does not contain {part!r}, but is {error}"
    if expected.get("nowhere"):
        everything = everything_about(error)
        for part in expected["nowhere"]:
            if any(part in seen for seen in everything):
                yield f"{what}: {part!r} must not be shown"


ABOUT_TEXT = {"absent", "message_contains", "nowhere"}


def about_waits(expected: list[float], actual: list[float]) -> Iterator[str]:
    pairs = zip(expected, actual, strict=False)
    if len(expected) != len(actual) or any(abs(a - b) >= 1e-6 for a, b in pairs):
        yield f"waits: expected {expected} s, they were {actual} s"


def about_shifts(expected: int | None, actual: int | None) -> Iterator[str]:
    if expected not in (None, actual):
        yield f"shifts: expected {expected}, there were {actual}"


def picked(items: list[Any], pointer: str) -> list[Any]:
    """The part of each item that is compared. What is not there shows as None."""
    return [_at(item, pointer) for item in items]


def _at(item: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        if isinstance(item, dict) and token in item:
            item = item[token]
        elif isinstance(item, list) and token.isdigit() and int(token) < len(item):
            item = item[int(token)]
        else:
            return None
    return item


def everything_about(error: BaseException) -> list[str]:
    """All that an exception ever shows, and all that lies behind it."""
    everything = ["".join(traceback.format_exception(error))]
    for link in chain(error):
        everything += [
            str(link),
            repr(link),
            *texts_in(link.args),
            *texts_in(vars(link)),
        ]
        if isinstance(link, rosterkit.RosterKitError):
            facts = link.to_dict()
            everything += [json.dumps(facts, ensure_ascii=False), *texts_in(facts)]
        with contextlib.suppress(pickle.PicklingError, TypeError):
            everything.append(pickle.dumps(link).decode("utf-8", "replace"))
    return everything


def chain(error: BaseException) -> Iterator[BaseException]:
    """The exception, and every cause and context behind it, suppressed ones too."""
    waiting, met = [error], set()
    while waiting:
        link = waiting.pop()
        if id(link) in met:
            continue
        met.add(id(link))
        yield link
        waiting += [behind for behind in (link.__cause__, link.__context__) if behind is not None]


def texts_in(value: Any) -> Iterator[str]:
    """Every text inside, free of the escapes of JSON and `repr`."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from texts_in(name)
            yield from texts_in(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from texts_in(item)
