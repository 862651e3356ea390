"""Write the type stubs and the modules of records, as the installed package has them.

`python bindings-python/stubs` writes them into the source tree, `--check` only tells whether they
are up to date. Signatures come from the declarations (`facts()`) and from the classes themselves,
documentation from the classes; `native.pyi` has what belongs to no service.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from documents import finished
from surface import choice, clients, record

from rosterkit import _rosterkit

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "python" / "rosterkit"
BEGIN = "# Written by `python bindings-python/stubs`; do not edit.\n"

# What the stub of a service's records may need, and from where: Python, others, this package.
IMPORTS = [
    {
        "collections.abc": ["Iterable"],
        "datetime": ["datetime"],
        "typing": ["Any", "Literal", "TypeAlias", "final"],
        "uuid": ["UUID"],
    },
    {"typing_extensions": ["Self"]},
    {"._rosterkit": ["Secret"], "._unset": ["Unset"]},
]


def main() -> int:
    """Write what has changed, or tell that something has."""
    parser = argparse.ArgumentParser(prog="python bindings-python/stubs", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if out of date")
    check = parser.parse_args().check
    stale = {path: text for path, text in files().items() if read(path) != text}
    for path, text in stale.items():
        print(f"{path.name} {'is out of date' if check else 'written'}")
        if not check:
            path.write_text(text, encoding="utf-8")
    return 1 if check and stale else 0


def read(path: Path) -> str | None:
    """Read a file, if it is there."""
    return path.read_text(encoding="utf-8") if path.exists() else None


def files() -> dict[Path, str]:
    """Make all files."""
    facts = json.loads(_rosterkit.facts())
    shared = {"name": "shared", "title": "all services", **facts["shared"]}
    native = (HERE / "native.pyi").read_text(encoding="utf-8")
    for service in facts["services"]:
        native += "\n".join(clients(service, _rosterkit)) + "\n"
    native += f"\n{exported(_rosterkit.__all__)}\n"
    made = {"_rosterkit.pyi": finished(f"{BEGIN}\n{native}", _rosterkit)}
    for service in [*facts["services"], shared]:
        made[f"{service['name']}.pyi"] = records_stub(service, shared)
        made[f"{service['name']}.py"] = records_module(service)
    return {PACKAGE / name: text for name, text in made.items()}


def exported(names: list[str]) -> str:
    """Write `__all__`."""
    return "\n".join(["__all__ = [", *(f'    "{name}",' for name in sorted(names)), "]"])


def title(service: dict[str, Any]) -> str:
    """Say what a module of records holds."""
    return f'{BEGIN}\n"""The records and choices of {service["title"]}."""\n'


def records_stub(service: dict[str, Any], shared: dict[str, Any]) -> str:
    """Write the stub of a service's records and choices."""
    live = getattr(_rosterkit, service["name"])
    lines: list[str] = []
    for declared in service["choices"]:
        lines.append(f"\n{declared['name']}: TypeAlias = {choice(declared)}")
        lines.append(f'"""{declared["doc"]}"""')
    for model in service["models"]:
        lines += record(model, getattr(live, model["name"]))
    body = "\n".join(lines)
    python, others, package = IMPORTS
    if service is not shared:
        common = [each["name"] for each in shared["choices"] + shared["models"]]
        package = {**package, ".shared": common}
    blocks = [imports(modules, body) for modules in (python, others, package)]
    return finished("\n".join([title(service), *filter(None, blocks), body]), live)


def imports(modules: dict[str, list[str]], body: str) -> str:
    """Import the names that are used."""
    lines = ""
    for module, names in modules.items():
        used = [name for name in names if re.search(rf"\b{name}\b", body)]
        if used:
            lines += f"from {module} import {', '.join(used)}\n"
    return lines


def records_module(service: dict[str, Any]) -> str:
    """Write the module that makes a service's records importable."""
    name = service["name"]
    lines = [title(service)]
    if service["choices"]:
        lines.append("from typing import Literal\n")
    lines.append(f"from ._rosterkit import {name} as _native\n")
    lines += [f"{model['name']} = _native.{model['name']}" for model in service["models"]]
    if service["choices"]:
        lines.append("")
    lines += [f"{declared['name']} = {choice(declared)}" for declared in service["choices"]]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
