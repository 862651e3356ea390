"""The finish of a stub: documentation from the live objects, and lines of a readable length."""

from __future__ import annotations

import inspect
import re
import textwrap
from types import WrapperDescriptorType
from typing import Any

WIDTH = 100
_HEAD = re.compile(
    r"(?P<indent> *)(?P<kind>class|def|async def) (?P<name>\w+).*:(?P<body> \.\.\.)?"
)
_ARGUMENT = re.compile(r"    \w+: ")


def finished(stub: str, module: Any) -> str:
    """Document every class and function of a stub that has one definition a line."""
    lines: list[str] = []
    owner = module
    for line in stub.splitlines():
        head = _HEAD.fullmatch(line)
        if head is None:
            lines.append(line)
            continue
        indent, kind, name, body = head.group("indent", "kind", "name", "body")
        if kind == "class":
            described = owner = getattr(module, name)
        else:
            described = getattr(owner if indent else module, name, None)
        text = documentation(described, indent + "    ")
        lines += folded(line.removesuffix(body) if text and body else line)
        lines += text
    return "\n".join(lines) + "\n"


def documentation(of: Any, indent: str) -> list[str]:
    """Write an object's documentation as a docstring; of those that Python wrote, none."""
    is_new = inspect.isbuiltin(of) and of.__name__ == "__new__"
    by_python = is_new or isinstance(of, WrapperDescriptorType)
    doc = None if by_python else getattr(of, "__doc__", None)
    if not doc:
        return []
    text = "\n".join(reflowed(inspect.cleandoc(doc), WIDTH - len(indent + '"""')))
    if "\\" in text or '"""' in text:
        raise ValueError(f"the documentation of {of} needs escapes, which stubs don't have here")
    if text.endswith('"'):
        text += "\n"
    quoted = f'"""{text}\n"""' if "\n" in text else f'"""{text}"""'
    return textwrap.indent(quoted, indent).splitlines()


def reflowed(doc: str, width: int) -> list[str]:
    """Fill the paragraphs of a docstring, each argument a paragraph of its own."""
    paragraphs: list[str] = []
    for line in doc.splitlines():
        begins = not line or not paragraphs or not paragraphs[-1] or _ARGUMENT.match(line)
        if begins or paragraphs[-1].endswith("s:"):
            paragraphs.append(line)
        else:
            paragraphs[-1] += " " + line.strip()
    return [line for paragraph in paragraphs for line in filled(paragraph, width)]


def filled(paragraph: str, width: int) -> list[str]:
    """Break a paragraph into lines; what follows an argument's first is indented further."""
    follow = " " * 8 if _ARGUMENT.match(paragraph) else ""
    fill = textwrap.TextWrapper(width, subsequent_indent=follow)
    fill.break_long_words = fill.break_on_hyphens = False
    return fill.wrap(paragraph) or [""]


def folded(line: str) -> list[str]:
    """Give each parameter of a long definition a line."""
    if len(line) <= WIDTH:
        return [line]
    begin = line.index("(") + 1
    commas, depth, end = [begin], 1, begin
    while depth:
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(line[end], 0)
        end += 1
        if depth == 1 and line[end - 1] == ",":
            commas.append(end)
    parts = [line[a:b].strip() for a, b in zip(commas, [*commas[1:], end - 1], strict=True)]
    indent = line[: len(line) - len(line.lstrip())]
    inner = [f"{indent}    {part.rstrip(',')}," for part in parts]
    return [line[:begin], *inner, indent + line[end - 1 :]]
