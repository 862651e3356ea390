"""The declarations, as `make generate` writes them for the tests of all languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parents[2] / "tests" / "conformance" / "generated" / "declarations.json"

DECLARATIONS: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))

SERVICES: list[dict[str, Any]] = DECLARATIONS["services"]

ACCESS: dict[str, Any] = DECLARATIONS["access"]
"""What the services do together."""

CLIENTS: list[dict[str, Any]] = [*SERVICES, ACCESS]

MODULES: dict[str, dict[str, Any]] = {
    **{client["name"]: client for client in CLIENTS},
    "shared": DECLARATIONS["shared"],
}
"""Those of records and choices, by their names."""

ERRORS: dict[str, str | None] = {
    error["name"]: error["parent"]
    for error in DECLARATIONS["error_groups"] + DECLARATIONS["errors"]
}
"""The classes of errors and the base of each."""


def options(*scopes: str) -> list[str]:
    """Name the options that can be given in these places."""
    return [option["name"] for option in DECLARATIONS["options"] if option["scope"] in scopes]


OF_CALLS = options("call")
OF_LISTINGS = [option["name"] for option in DECLARATIONS["listing_options"]] + OF_CALLS
LIMITS = options("call", "limit")
OF_CLIENTS = options("call", "limit", "client")
OF_ACCESS: list[str] = DECLARATIONS["access_options"]
