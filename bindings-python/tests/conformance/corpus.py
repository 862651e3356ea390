"""The corpus as data: read strictly, so that a typing mistake cannot make a scenario say less.

The format is that of `tests/conformance/README.md`, at the root of the repository.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from declarations import DECLARATIONS

FOLDER = Path(__file__).parents[3] / "tests" / "conformance"

Scenario = dict[str, Any]


class MistakeError(Exception):
    """Something that a file of the corpus must not say."""


# What an error may tell, beside what is said of its message.
FACTS = {"error", "message", *(fact["name"] for fact in DECLARATIONS["error_facts"])}
ABOUT_ERRORS = FACTS | {"absent", "message_contains", "nowhere"}

Check = Callable[[Any], bool]


def anything(value: Any) -> bool:
    return True


def text(value: Any) -> bool:
    return isinstance(value, str)


def flag(value: Any) -> bool:
    return isinstance(value, bool)


def whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def mapping(value: Any) -> bool:
    return isinstance(value, dict)


def list_of(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


def texts_by_name(value: Any) -> bool:
    return mapping(value) and all(map(text, value.values()))


def scripts_by_source(value: Any) -> bool:
    return mapping(value) and all(map(mapping, value.values()))


def how_much(value: Any) -> bool:
    if isinstance(value, dict):
        return value.keys() == {"items"} and whole(value["items"])
    return value in ("all", "collect", "pages")


FILE: dict[str, Check] = {"about": text, "scenarios": list_of(mapping)}
SCENARIO: dict[str, Check] = {
    "name": text,
    "service": text,
    "operation": text,
    "client": mapping,
    "needs_fake_clock": flag,
    "arguments": mapping,
    "headers": texts_by_name,
    "answer_as": lambda value: value in ("response", "dry_run"),
    "take": how_much,
    "prefetch": whole,
    "resume_from": text,
    "then_resume": flag,
    "then_arguments": mapping,
    "then_credential_file": text,
    # The emulator is as strict about what stands in them.
    "answers": list_of(mapping),
    "sources": scripts_by_source,
    "expect": mapping,
}
SOURCE: dict[str, Check] = {"answers": list_of(mapping), "requests": list_of(text)}
CLIENT: dict[str, Check] = {
    "settings": texts_by_name,
    "credential_file": text,
    "credential_command": list_of(text),
    "headers": texts_by_name,
    "timeout_s": number,
    "attempt_timeout_s": number,
    "max_retries": whole,
    "max_retry_after_s": number,
    "max_pages": whole,
    "max_body_bytes": whole,
    "min_interval_s": number,
    "max_concurrency": whole,
    "now": text,
    "random": number,
}
EXPECT: dict[str, Check] = {
    "requests": list_of(mapping),
    "result": anything,
    "response": mapping,
    "file": text,
    "items": list_of(anything),
    "pages": list_of(mapping),
    "pick": text,
    "error": mapping,
    "then_items": list_of(anything),
    "then_error": mapping,
    "waits": list_of(number),
    "shifts": whole,
}
REQUEST: dict[str, Check] = {
    "method": text,
    "target": text,
    "body": text,
    "headers": texts_by_name,
    "without_headers": list_of(text),
}
PAGE: dict[str, Check] = {
    "items": list_of(anything),
    "response": mapping,
}
RESPONSE: dict[str, Check] = {
    "status": whole,
    "body": text,
    "request_id": lambda value: value is None or text(value),
    "rate_limit": lambda value: value is None or mapping(value),
    "attempts": whole,
    "elapsed": number,
    "headers": texts_by_name,
    "not_shown": list_of(text),
}
ERROR: dict[str, Check] = {
    **dict.fromkeys(FACTS, anything),
    **dict.fromkeys(("absent", "message_contains", "nowhere"), list_of(text)),
}


def check(what: str, value: Mapping[str, Any], known: Mapping[str, Check], *needed: str) -> None:
    """Hold an object against its fields."""
    for name in needed:
        if name not in value:
            raise MistakeError(f"{what}: `{name}` is missing")
    for name, content in value.items():
        if name not in known:
            raise MistakeError(f"{what}: there is no field `{name}`")
        if not known[name](content):
            raise MistakeError(f"{what}: `{name}` cannot be {json.dumps(content)}")


def check_error(what: str, error: Mapping[str, Any]) -> None:
    check(what, error, ERROR, "error")
    for name in error.get("absent", []):
        if name not in FACTS:
            raise MistakeError(f"{what}: errors have no fact `{name}`")


def check_scenario(scenario: Scenario) -> None:
    """Raise what is wrong with it as a scenario."""
    needed = ["name", "service", "operation", "expect"]
    is_of_access = scenario.get("service") == "access"
    if not is_of_access:
        needed.append("answers")
    check("the scenario", scenario, SCENARIO, *needed)
    check("`client`", scenario.get("client", {}), CLIENT)
    for source in scenario.get("sources", {}).values():
        check("a source", source, SOURCE, *SOURCE)
    expect = scenario["expect"]
    check("`expect`", expect, EXPECT, *([] if is_of_access else ["requests"]))
    if not is_of_access and ("sources" in scenario or "file" in expect):
        raise MistakeError("`sources` and `file` are for `access`")
    for request in expect.get("requests", []):
        check("a request", request, REQUEST, "method", "target")
    for page in expect.get("pages", []):
        check("a page", page, PAGE, "items")
        check("the response of a page", page.get("response", {}), RESPONSE)
    check("`response`", expect.get("response", {}), RESPONSE)
    wants_response = scenario.get("answer_as") == "response" and "error" not in expect
    if ("response" in expect) != wants_response:
        raise MistakeError('`response` goes with `answer_as: "response"`, and only with it')
    for name in expect.keys() & {"error", "then_error"}:
        check_error(f"`{name}`", expect[name])
    outcomes = expect.keys() & {"result", "file", "items", "pages"}
    if not outcomes and "error" not in expect:
        raise MistakeError("it expects nothing")
    if len(outcomes) > 1 or ("error" in expect and outcomes & {"result", "file"}):
        raise MistakeError(
            "of `result`, `items` and `pages` one can be expected, and no `result` beside `error`"
        )
    if ("pages" in expect) != (scenario.get("take") == "pages"):
        raise MistakeError('`pages` goes with `take: "pages"`, and only with it')
    then_resume = scenario.get("then_resume", False)
    second = bool(expect.keys() & {"then_items", "then_error"})
    if then_resume != second or ("then_arguments" in scenario and not then_resume):
        raise MistakeError("`then_…` goes with `then_resume`, and only with it")
    on_a_clock = scenario.get("client", {}).keys() & {"now", "random"}
    if on_a_clock and not scenario.get("needs_fake_clock", False):
        raise MistakeError("`now` and `random` need a fake clock")


def once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of its fields, none of which may come twice."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise MistakeError(f"a field comes twice among {[name for name, _ in pairs]}")
    return made


def read_file(content: str) -> list[Scenario]:
    file = json.loads(content, object_pairs_hook=once_each)
    check("the file", file, FILE, "about", "scenarios")
    if not file["about"] or not file["scenarios"]:
        raise MistakeError("it says nothing in `about`, or holds no scenarios")
    return list(file["scenarios"])


def read() -> list[Scenario]:
    """Read every scenario of every file, or raise everything that is wrong with them."""
    scenarios: list[Scenario] = []
    mistakes: list[str] = []
    names: set[str] = set()
    for path in sorted(FOLDER.glob("*.json")):
        try:
            found = read_file(path.read_text(encoding="utf-8"))
        except (MistakeError, ValueError) as mistake:
            mistakes.append(f"{path.name}: {mistake}")
            continue
        for scenario in found:
            try:
                check_scenario(scenario)
                if scenario["name"] in names:
                    raise MistakeError("there is another one of that name")
                expect = scenario["expect"]
                if "file" in expect:
                    with open(FOLDER / expect.pop("file"), encoding="utf-8", newline="") as file:
                        expect["result"] = file.read()
            except (MistakeError, OSError) as mistake:
                mistakes.append(f"{path.name}: {scenario.get('name')}: {mistake}")
            else:
                names.add(scenario["name"])
        scenarios.extend(found)
    if not scenarios:
        mistakes.append("there are no scenarios at all")
    if mistakes:
        raise MistakeError("the corpus is not in order:\n" + "\n".join(mistakes))
    return scenarios
