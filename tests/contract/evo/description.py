"""The operations of Evo, read from the API classes of evo-sdk-common.

Their methods give the parts of a request to a connector. One that only keeps the parts tells
method, path, parameters, and the models of bodies and answers.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from evo.discovery import DiscoveryAPIClient
from evo.workspaces.endpoints import AdminApi, InstanceUsersApi
from evo.workspaces.endpoints.models import DiscoveryResponse

# What every method takes besides its operation's own parameters.
_OF_THE_CLIENT = ("additional_headers", "request_timeout", "user_agent")


class _Kept(Exception):
    """The parts of a request, in place of its answer."""

    def __init__(self, parts: dict[str, Any]) -> None:
        self.parts = parts


class _Connector:
    async def call_api(self, method: Any, resource_path: str, **parts: Any) -> None:
        raise _Kept({"method": method, "path": resource_path, **parts})


def _parts(method: Callable[..., Any], arguments: dict[str, Any]) -> dict[str, Any]:
    try:
        method(**arguments).send(None)
    except _Kept as kept:
        return kept.parts
    raise AssertionError(f"{method} sends nothing")


@dataclass(frozen=True)
class Operation:
    """One operation: its method and path, and what it takes and answers."""

    id: str
    method: str
    path: str
    placeholders: dict[str, Any]
    queries: dict[str, Any]
    body: Any
    answers: dict[int, Any]

    @property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", self.path))


def _operation(method: Callable[..., Any]) -> Operation:
    signature = inspect.signature(method)
    own = [name for name in signature.parameters if name not in _OF_THE_CLIENT]
    # Each parameter gets its own name, so that the parts tell which is which.
    parts = _parts(method, {name: name for name in own})
    types = {name: signature.parameters[name].annotation for name in own}
    for name in own:
        if re.search(rf":param {name}:.*\n\s+Format: `uuid`", method.__doc__ or ""):
            types[name] = UUID
    body = parts.get("body")
    return Operation(
        id=method.__name__,
        method=str(parts["method"]),
        path=parts["path"],
        placeholders={wire: types[name] for wire, name in parts["path_params"].items()},
        queries={wire: types[name] for wire, name in parts.get("query_params", {}).items()},
        body=None if body is None else types[body],
        answers={int(status): model for status, model in parts["response_types_map"].items()},
    )


def _discovery() -> Operation:
    method = DiscoveryAPIClient(_Connector()).list_organizations
    parts = _parts(method, {})
    # The client reads only a part of the answer. This model has all of it.
    answers = {200: DiscoveryResponse}
    queries = {name: str for name in parts["query_params"]}
    return Operation(
        method.__name__, str(parts["method"]), parts["path"], {}, queries, None, answers
    )


def _operations() -> Iterator[Operation]:
    yield _discovery()
    for api in (AdminApi(_Connector()), InstanceUsersApi(_Connector())):
        for name, method in inspect.getmembers(api, inspect.iscoroutinefunction):
            if not name.startswith("_"):
                yield _operation(method)


OPERATIONS = {operation.id: operation for operation in _operations()}


def route(method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
    """Return the operation that a request is for, and what stands in its path's placeholders."""
    for operation in sorted(OPERATIONS.values(), key=lambda one: len(one.placeholders)):
        match = operation.pattern.fullmatch(path)
        if match and operation.method == method:
            return operation, match.groupdict()
    return None
