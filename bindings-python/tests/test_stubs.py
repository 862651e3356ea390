"""The stubs hold what the package holds: names, parameters with their defaults, documentation.

`mypy.stubtest` compares much of that in `test_typing`; not the documentation, which editors show.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, WrapperDescriptorType
from typing import Any

import pytest

import rosterkit

PACKAGE = Path(rosterkit.__file__).parent
STUBS = sorted(PACKAGE.glob("*.pyi"))
Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def home(stub: Path) -> ModuleType:
    module = getattr(rosterkit, stub.stem)
    assert isinstance(module, ModuleType)
    return module


def is_for_checkers(decorator: ast.expr) -> bool:
    """Tell whether a class is for annotations alone."""
    return isinstance(decorator, ast.Name) and decorator.id == "type_check_only"


def definitions(stub: Path) -> Iterator[tuple[str, Definition, Any]]:
    """Give each definition of a stub, its name with that of its class, and what is there of it."""
    for node in ast.parse(stub.read_text(encoding="utf-8")).body:
        if not isinstance(node, Definition):
            continue
        if isinstance(node, ast.ClassDef) and any(map(is_for_checkers, node.decorator_list)):
            # Its methods are those of a class that is there, with other results.
            continue
        live = getattr(home(stub), node.name)
        yield node.name, node, live
        if isinstance(node, ast.ClassDef):
            for member in node.body:
                if isinstance(member, Definition):
                    path = f"{node.name}.{member.name}"
                    # The signature of a constructor is that of its class.
                    is_new = member.name == "__new__"
                    found = live if is_new else inspect.getattr_static(live, member.name)
                    yield path, member, found


CASES = [
    pytest.param(node, live, id=f"{stub.stem}.{path}")
    for stub in STUBS
    for path, node, live in definitions(stub)
]


def test_there_are_stubs_of_all_native_modules() -> None:
    native = {stub.stem for stub in STUBS}
    assert native == {"_rosterkit", "access", "evo", "gitbook", "paperspace", "shared", "zenml"}
    assert len(CASES) > 300


@pytest.mark.parametrize(("node", "live"), CASES)
def test_the_documentation_is_the_same(node: Definition, live: Any) -> None:
    written_by_python = isinstance(live, WrapperDescriptorType) or node.name == "__new__"
    doc = None if written_by_python else live.__doc__
    assert ast.get_docstring(node) == (inspect.cleandoc(doc) if doc else None)


@pytest.mark.parametrize(("node", "live"), CASES)
def test_the_parameters_are_the_same(node: Definition, live: Any) -> None:
    if isinstance(node, ast.ClassDef) or isinstance(live, WrapperDescriptorType):
        return
    try:
        parameters = inspect.signature(live).parameters.values()
    except (TypeError, ValueError):
        # A property has none, nor has what Python itself writes for a class.
        assert [argument.arg for argument in node.args.args] in (["self"], ["cls"], ["cls", "key"])
        return
    if node.name == "__replace__":
        assert [p.kind for p in parameters][1:] == [inspect.Parameter.VAR_KEYWORD]
        return
    names = [p.name for p in parameters if p.name not in ("self", "cls")]
    own = [argument for argument in node.args.args if argument.arg not in ("self", "cls")]
    arguments = [*own, node.args.vararg, *node.args.kwonlyargs]
    assert [argument.arg for argument in arguments if argument] == names
    defaults = [*node.args.defaults, *node.args.kw_defaults]
    shown = [ast.literal_eval(default) for default in defaults if default]
    assert shown == [p.default for p in parameters if p.default is not inspect.Parameter.empty]
