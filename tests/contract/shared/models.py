"""JSON against the pydantic models of a vendor, with no field that they do not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError


def problems(model: Any, text: str) -> list[str]:
    """Return what a JSON text has that the model does not let it have: a line each."""
    try:
        value = TypeAdapter(model).validate_json(text, strict=True)
    except ValidationError as error:
        return sorted(
            f"{'.'.join(map(str, problem['loc']))} {problem['msg']}".strip()
            for problem in error.errors()
        )
    return sorted(f"{field} is not described" for field in undescribed(value))


def undescribed(value: Any, where: str = "") -> Iterator[str]:
    """Find the fields that the vendors' models let through although they do not describe them."""
    if isinstance(value, BaseModel):
        yield from (f"{where}{name}" for name in value.model_extra or {})
        for name in type(value).model_fields:
            # The only field of a model that stands for another type is that type.
            inside = where if name == "root" else f"{where}{name}."
            yield from undescribed(getattr(value, name), inside)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from undescribed(item, f"{where}{index}.")
