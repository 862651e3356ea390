"""Which parts of the vendor's operations are used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, get_args
from urllib.parse import parse_qs

from pydantic import BaseModel

from description import OPERATIONS, route
from recorder import Exchange

# The operations around membership, by the vendor's names. The deprecated paths, thumbnails,
# settings and machine learning are left out.
MEMBERSHIP = (
    "list_organizations",
    "list_user_roles_admin",
    "assign_user_role_admin",
    "delete_user_role_admin",
    "bulk_assign_roles_admin",
    "list_workspaces_admin",
    "list_user_workspaces_admin",
    "list_instance_users",
    "add_instance_users",
    "update_instance_user_roles",
    "remove_instance_user",
    "list_instance_user_invitations",
    "delete_instance_user_invitation",
    "list_instance_user_roles",
)

# Other queries sort and filter, which is not needed to see all.
QUERIES = ("limit", "offset", "service")
FILTERS = {"list_user_roles_admin": "user_id"}


def _fields_of(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            for name, inside in item.items():
                yield name
                yield from _fields_of(inside)


def _fields_in(kind: Any) -> Iterator[str]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        for name, field in kind.model_fields.items():
            if name != "root":
                yield name
            yield from _fields_in(field.annotation)
    for argument in get_args(kind):
        yield from _fields_in(argument)


def used(exchanges: Iterable[Exchange]) -> set[str]:
    """Return the queries, fields and statuses that were met, each as a line of text."""
    lines = set()
    for exchange in exchanges:
        path, _, query = exchange.target.partition("?")
        operation, _ = route(exchange.method, path)
        body = json.loads(exchange.request.body or "null")
        lines |= {f"{operation.id} query {name}" for name in parse_qs(query)}
        lines |= {f"{operation.id} field {name}" for name in _fields_of(body)}
        lines.add(f"{operation.id} status {exchange.status}")
    return lines


def usable() -> set[str]:
    """Return all that there is to use, with the errors that each operation can end with."""
    lines = set()
    for operation in map(OPERATIONS.__getitem__, MEMBERSHIP):
        # Discovery needs a token and nothing else.
        refusals = {401} if operation.id == "list_organizations" else {401, 403, 404}
        queries = (*QUERIES, FILTERS.get(operation.id))
        lines |= {f"{operation.id} query {name}" for name in queries if name in operation.queries}
        lines |= {f"{operation.id} field {name}" for name in _fields_in(operation.body)}
        lines |= {f"{operation.id} status {status}" for status in {*operation.answers, *refusals}}
    return lines
