"""What a terminal makes of text, and words for the person at it."""

from __future__ import annotations

import os
import sys
import unicodedata
from contextlib import suppress
from types import TracebackType
from typing import TextIO

# Parts of scripts and of emoji, though they are not printed themselves.
_JOINERS = "\u200c\u200d"


def shown(text: str) -> str:
    """Make text safe to show: names come from strangers, and terminals obey what they are sent."""
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode()


def width(text: str) -> int:
    """Tell how many columns text takes up."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shortened(text: str, columns: int) -> str:
    """Cut text that takes up more columns, and end it with an ellipsis."""
    if width(text) <= columns:
        return text
    room = columns - 1
    for index, character in enumerate(text):
        room -= _width(character)
        if room < 0:
            return text[:index] + "…"
    return text


def is_terminal(stream: TextIO | None) -> bool:
    """Tell whether a person looks at what is written there."""
    return stream is not None and stream.isatty()


def takes_colors(stream: TextIO) -> bool:
    """Tell whether a person looks at it and wants colors."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return is_terminal(stream) and not plain


def tell(words: str) -> None:
    """Say something on standard error."""
    # Standard error may be closed, which must not hide the failure that was to be reported.
    with suppress(OSError, AttributeError):
        sys.stderr.write(f"{shown(words)}\n")


class Progress:
    """A line on standard error that is written over and over, and gone at the end.

    It is there when standard error is a terminal and nothing else is written to it meanwhile.
    """

    def __init__(self, *, wanted: bool = True) -> None:
        capable = os.environ.get("TERM") != "dumb"  # which can't go back in a line
        self._is_on = wanted and capable and is_terminal(sys.stderr)
        self._is_shown = False

    def show(self, words: str) -> None:
        """Write the line anew."""
        if self._is_on:
            columns = os.get_terminal_size(sys.stderr.fileno()).columns or 80
            self._is_shown = True
            self._write(shortened(shown(words), columns - 1))

    def clear(self) -> None:
        """Remove the line, before something else is written."""
        if self._is_shown:
            self._is_shown = False
            self._write("")

    def _write(self, line: str) -> None:
        with suppress(OSError):
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.clear()


def bold(text: str, stream: TextIO) -> str:
    """Make text stand out where that can be seen."""
    return f"\x1b[1m{text}\x1b[0m" if takes_colors(stream) else text
