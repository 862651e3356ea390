# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of all services."""

from typing import Any, Literal, TypeAlias, final

from typing_extensions import Self


Outcome: TypeAlias = Literal["removed", "already_absent", "requested"] | str
"""The outcome of a removal."""

RemovalCertainty: TypeAlias = Literal["confirmed", "assumed"] | str
"""How certain the outcome of a removal is."""

@final
class Removal:
    """The result of a removal."""
    __match_args__ = (
        "outcome",
        "certainty",
    )
    def __new__(cls, outcome: Outcome, certainty: RemovalCertainty) -> Self: ...
    @property
    def outcome(self) -> Outcome:
        """The outcome of the removal."""
    @property
    def certainty(self) -> RemovalCertainty:
        """How certain the outcome is."""
    def __replace__(self, *, outcome: Outcome = ..., certainty: RemovalCertainty = ...) -> Self:
        """Return a copy in which these fields have other values."""
    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, records in them as dicts too. What an update leaves alone
        is left out.
        """
    def to_json(self) -> str:
        """Return the fields as JSON text: times in ISO 8601, secrets as `***`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...
