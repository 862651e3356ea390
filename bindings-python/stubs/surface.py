"""Clients, records and choices as stubs, one definition a line and without documentation."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from annotations import ASYNC_TOKEN_PROVIDER, OPTIONS, TOKEN_PROVIDER, annotation

CLIENT = """\
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ..."""

ASYNC_CLIENT = """\
    async def aclose(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ..."""

RECORD = """\
    def to_dict(self) -> dict[str, Any]: ...
    def to_json(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ..."""


def clients(service: dict[str, Any], native: Any) -> Iterator[str]:
    """Write both clients of a service."""
    own = {entry["name"] for entry in service["models"] + service["choices"]}

    def named(name: str) -> str:
        return f"{service['name']}.{name}" if name in own else f"shared.{name}"

    for name, is_async in ((service["client"], False), (f"Async{service['client']}", True)):
        yield "\n@final"
        yield f"class {name}:"
        yield from client(service, getattr(native, name), is_async, named)


def client(
    service: dict[str, Any], live: Any, is_async: bool, named: Callable[[str], str]
) -> Iterator[str]:
    """Write the body of a client's class."""
    call = "async def" if is_async else "def"
    lists = "AsyncPager[{}]" if is_async else "Pager[{}]"
    settings = {
        setting["name"]: "str | Secret | None" if setting["secret"] else "str | None"
        for setting in service["settings"]
    }
    provider = ASYNC_TOKEN_PROVIDER if is_async else TOKEN_PROVIDER
    yield method("__new__", live, OPTIONS | settings | {"token_provider": provider}, "Self")
    for operation in service["operations"]:
        types = {
            parameter["name"]: annotation(parameter["ty"], True, named)
            + ("" if parameter["required"] else " | None")
            for parameter in operation["parameters"]
        }
        answer = annotation(operation["answer"], False, named)
        name, types = operation["name"], OPTIONS | types
        if operation["list"]:
            yield method(name, getattr(live, name), types, lists.format(answer))
        else:
            yield method(name, getattr(live, name), types, answer, call)
    yield method("request", live.request, OPTIONS, "RawAnswer", call)
    yield method("with_options", live.with_options, OPTIONS, "Self")
    yield "    def explain(self) -> dict[str, str]: ..."
    yield ASYNC_CLIENT if is_async else CLIENT


def method(name: str, live: Any, types: dict[str, str], result: str, kind: str = "def") -> str:
    """Write a method with the parameters and the defaults that the live one has."""
    owner = "cls" if name == "__new__" else "self"
    parameters = [owner]
    for parameter in inspect.signature(live).parameters.values():
        if parameter.name == "self":
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in parameters:
            parameters.append("*")
        default = "" if parameter.default is parameter.empty else f" = {shown(parameter.default)}"
        parameters.append(f"{parameter.name}: {types[parameter.name]}{default}")
    return f"    {kind} {name}({', '.join(parameters)}) -> {result}: ..."


def shown(default: object) -> str:
    """Write a default. An ellipsis stands for one that cannot be told."""
    return "..." if default is ... else repr(default)


def record(model: dict[str, Any], live: Any) -> Iterator[str]:
    """Write a record's class; other records and choices are reached by their plain names."""
    fields = {field["name"]: field["ty"] for field in model["fields"]}
    given = {name: annotation(ty, True, str) for name, ty in fields.items()}
    yield "\n@final"
    yield f"class {model['name']}:"
    yield "    __match_args__ = ("
    yield from (f'        "{name}",' for name in fields)
    yield "    )"
    yield method("__new__", live, given, "Self")
    for name, ty in fields.items():
        yield f"    @property\n    def {name}(self) -> {annotation(ty, False, str)}: ..."
    changes = ", ".join(f"{name}: {ty} = ..." for name, ty in given.items())
    yield f"    def __replace__(self, *, {changes}) -> Self: ..."
    yield RECORD


def choice(declared: dict[str, Any]) -> str:
    """Write what a choice is; unknown values are kept, so it is any text."""
    values = ", ".join(f'"{value}"' for value in declared["values"])
    return f"Literal[{values}] | str"
