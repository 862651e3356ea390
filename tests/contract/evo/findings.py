"""What is wrong with an exchange, by evo-sdk-common: a line each, none if it is fine."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, unquote

from evo.common import EmptyResponse
from evo.workspaces.endpoints.models import ErrorResponse
from pydantic import TypeAdapter, ValidationError

from description import Operation, route
from models import problems
from recorder import Exchange, Message

JSON, PROBLEM = "application/json", "application/problem+json"


def _text_problems(kind: Any, text: str) -> list[str]:
    """Say why a text in a path or a query does not stand for a value of this type."""
    try:
        TypeAdapter(kind).validate_strings(text)
    except ValidationError as error:
        return [problem["msg"] for problem in error.errors()]
    return []


def _parameters(operation: Operation, placeholders: dict[str, str], query: str) -> list[str]:
    found = [
        f"path {name} {what}"
        for name, text in placeholders.items()
        for what in _text_problems(operation.placeholders[name], unquote(text))
    ]
    for name, text in parse_qsl(query, keep_blank_values=True):
        if name not in operation.queries:
            found.append(f"query {name} is not described")
        else:
            found += [
                f"query {name} {what}" for what in _text_problems(operation.queries[name], text)
            ]
    return found


def _body(model: Any, media_type: str, message: Message) -> list[str]:
    if model in (None, EmptyResponse):
        return ["body is there, and none is described"] if message.body else []
    if not message.body:
        return ["body is missing"]
    sent = message.headers.get("content-type", "of no type").partition(";")[0]
    if sent != media_type:
        return [f"body is {sent}, not {media_type}"]
    return [f"body {what}" for what in problems(model, message.body)]


def _credential(message: Message) -> list[str]:
    bearer = re.fullmatch(r"Bearer \S+", message.headers.get("authorization", ""))
    return [] if bearer else ["there is no bearer token"]


def _answer(operation: Operation, exchange: Exchange) -> list[str]:
    if exchange.status in operation.answers:
        return _body(operation.answers[exchange.status], JSON, exchange.answer)
    if not 400 <= exchange.status <= 599:
        return [f"status {exchange.status} is not described"]
    found = _body(ErrorResponse, PROBLEM, exchange.answer)
    if not found and f'"status":{exchange.status}' not in exchange.answer.body.replace(" ", ""):
        return [f"body has another status than {exchange.status}"]
    return found


def findings(exchange: Exchange) -> list[str]:
    """Say what is wrong with a request, and what with its answer."""
    path, _, query = exchange.target.partition("?")
    routed = route(exchange.method, path)
    if routed is None:
        return [f"request: {exchange.method} {path} is not an operation"]
    operation, placeholders = routed
    request = [
        *_credential(exchange.request),
        *_parameters(operation, placeholders, query),
        *_body(operation.body, JSON, exchange.request),
    ]
    return [
        *(f"request: {what}" for what in request),
        *(f"answer: {what}" for what in _answer(operation, exchange)),
    ]
