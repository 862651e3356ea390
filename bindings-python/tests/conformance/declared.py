"""The declarations, and values in the service's own terms."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import declarations

import rosterkit

CLIENTS: dict[str, dict[str, Any]] = {client["name"]: client for client in declarations.CLIENTS}

# The service's name of each field, by the module and the class of the record.
WIRE_NAMES: dict[tuple[str, str], dict[str, str]] = {
    (f"rosterkit.{module}", record["name"]): {f["name"]: f["wire"] for f in record["fields"]}
    for module, declared in declarations.MODULES.items()
    for record in declared["records"]
}
# The types of the fields of what can be given, by the client and the name of the record.
INPUTS: dict[str, dict[str, dict[str, str]]] = {
    name: {
        record["name"]: {field["name"]: field["type"] for field in record["fields"]}
        for record in client["records"]
        if record["input"]
    }
    for name, client in CLIENTS.items()
}


def operation(service: str, name: str) -> dict[str, Any] | None:
    """Find an operation by name."""
    for found in CLIENTS[service]["operations"]:
        if found["name"] == name:
            return dict(found)
    return None


def on_the_wire(value: Any) -> Any:
    """Turn what an operation gave into what the service would have written."""
    fields = WIRE_NAMES.get((type(value).__module__, type(value).__name__))
    if fields is not None:
        return {wire: on_the_wire(getattr(value, name)) for name, wire in fields.items()}
    if isinstance(value, rosterkit.RawAnswer):
        return {"status": value.status, "body": value.body.decode("utf-8", "replace")}
    if isinstance(value, rosterkit.DryRun):
        told = ("method", "url", "headers", "bodies")
        return {name: getattr(value, name) for name in told}
    if isinstance(value, datetime.datetime):
        return moment(value)
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, tuple):
        return [on_the_wire(item) for item in value]
    return value


def moment(value: datetime.datetime) -> str:
    """Write a time in UTC with `Z`, without zeros at the end of its fraction."""
    if value.tzinfo is None:
        raise AssertionError(f"{value!r} has no time zone")
    text = value.astimezone(datetime.timezone.utc).replace(tzinfo=None).isoformat()
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{text}Z"


def page_on_the_wire(page: Any) -> dict[str, Any]:
    """Turn a page and what came with it into what scenarios call them."""
    return {
        "items": [on_the_wire(item) for item in page.items],
        "response": response_on_the_wire(page.response),
    }


def response_on_the_wire(response: rosterkit.Response[Any]) -> dict[str, Any]:
    """Turn all of an answer but its value into what scenarios call it."""
    limit = response.rate_limit
    return {
        "status": response.status,
        "headers": response.headers,
        "request_id": response.request_id,
        "rate_limit": None
        if limit is None
        else {
            "limit": limit.limit,
            "remaining": limit.remaining,
            "reset": None if limit.reset is None else moment(limit.reset),
        },
        "attempts": response.attempts,
        "elapsed": response.elapsed,
        "body": response.body.decode("utf-8", "replace"),
        "shown": repr(response) + str(response),
    }
