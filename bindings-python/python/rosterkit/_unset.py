"""`UNSET`: a field of an update that is left alone."""

import enum


class Unset(enum.Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return False


UNSET = Unset.UNSET
"""What a field of an update is when it is left alone: neither None, which clears, nor a value."""
