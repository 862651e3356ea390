# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of all services."""

from typing import Literal, TypeAlias, final

from typing_extensions import Self

from ._rosterkit import Record


Outcome: TypeAlias = Literal["removed", "already_absent", "requested"] | str
"""The outcome of a removal."""

RemovalCertainty: TypeAlias = Literal["confirmed", "assumed"] | str
"""How certain the outcome of a removal is."""

@final
class Removal(Record):
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
    def __replace__(self, *, outcome: Outcome = ..., certainty: RemovalCertainty = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""
