"""Rows on standard output: as JSON Lines and CSV while they arrive, or as a table at the end."""

from __future__ import annotations

import csv
import datetime
import io
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Protocol, TextIO

from .._json import dumps
from . import table
from .services import Field, Row
from .terminal import is_terminal, shown


class Output(Protocol):
    """Where rows go."""

    is_streamed: bool
    """Whether rows are written as they arrive."""

    def add(self, rows: Sequence[Row]) -> None:
        """Take the rows of a page."""
        ...

    def add_remark(self, row: Row, words: str) -> None:
        """Take what is not known of a place: as a row for programs, in words for people."""
        ...

    def end(self, *, complete: bool = True) -> list[str]:
        """Take no more; give the headings of what was left out for want of room."""
        ...


class JsonLines:
    """An object a line: `jq` and others read it as it comes, and a part of it is JSON as well."""

    is_streamed = True

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        _write_exactly(stream)

    def add(self, rows: Sequence[Row]) -> None:
        """Write the rows of a page, and hand them on at once."""
        self._stream.write("".join(f"{dumps(row)}\n" for row in rows))
        self._stream.flush()

    def add_remark(self, row: Row, words: str) -> None:
        """Write the row."""
        self.add([row])

    def end(self, *, complete: bool = True) -> list[str]:
        """Nothing is left to write."""
        return []


# Spreadsheets take cells that begin so for formulas, which a stranger may have as a name.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class Csv:
    """CSV (RFC 4180) with a header, in UTF-8.

    Free text that looks like a formula gets an apostrophe in front; identifiers stay as they are.
    """

    is_streamed = True

    def __init__(self, stream: TextIO, fields: Sequence[Field], *, header: bool) -> None:
        self._stream = stream
        _write_exactly(stream)
        self._fields = fields
        self._needs_header = header

    def add(self, rows: Sequence[Row]) -> None:
        """Write the rows of a page, and hand them on at once."""
        self._write_header()
        self._write([_cell(row[field.name], field) for field in self._fields] for row in rows)
        self._stream.flush()

    def add_remark(self, row: Row, words: str) -> None:
        """Write the row."""
        self.add([row])

    def end(self, *, complete: bool = True) -> list[str]:
        """Write the header of a listing that is empty, but not of one that failed."""
        if complete:
            self._write_header()
        return []

    def _write_header(self) -> None:
        if self._needs_header:
            self._needs_header = False
            self._write([[field.name for field in self._fields]])

    def _write(self, lines: Iterable[Sequence[str]]) -> None:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\r\n").writerows(lines)
        self._stream.write(text.getvalue())


def _cell(value: object, field: Field) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case datetime.datetime():
            return value.isoformat().replace("+00:00", "Z")
        case _:
            text = str(value)
            return f"'{text}" if field.is_free_text and text.startswith(_FORMULAS) else text


class Table:
    """Columns for a person, written when all rows are there."""

    is_streamed = False

    def __init__(self, stream: TextIO, columns: Sequence[table.Column]) -> None:
        self._stream = stream
        self._columns = columns
        self._rows: list[Row] = []
        self._remarks: list[str] = []

    def add(self, rows: Sequence[Row]) -> None:
        """Keep the rows of a page: how wide columns are is known at the end."""
        self._rows.extend(rows)

    def add_remark(self, row: Row, words: str) -> None:
        """Keep the words."""
        self._remarks.append(words)

    def end(self, *, complete: bool = True) -> list[str]:
        """Write the table, and below it whether rows are missing and what else is not known."""
        _write_anything(self._stream)
        left_out: list[str] = []
        if self._rows:
            left_out = self._write_rows()
            if not complete:
                self._stream.write("… INCOMPLETE: the rest could not be read.\n")
        self._stream.writelines(f"… {shown(words)}\n" for words in self._remarks)
        self._stream.flush()
        return left_out

    def _write_rows(self) -> list[str]:
        # In a pipe lines may be of any length.
        room = shutil.get_terminal_size().columns if is_terminal(self._stream) else None
        layout = table.layout(self._columns, self._rows, room)
        table.write(self._stream, layout)
        return [column.heading for column in layout.left_out]


def _write_exactly(stream: TextIO) -> None:
    # UTF-8 and the line ends of the format, whatever the platform is used to.
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", newline="")


def _write_anything(stream: TextIO) -> None:
    # Where the platform has no sign for a letter, better its number than no table.
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def chosen(
    form: str, fields: Sequence[Field], columns: Sequence[table.Column], *, resumed: bool
) -> Output:
    """Make the output that was asked for: `json`, `csv` or `table`."""
    match form:
        case "json":
            return JsonLines(sys.stdout)
        case "csv":
            # What goes on where another left off is appended to it.
            return Csv(sys.stdout, fields, header=not resumed)
        case _:
            return Table(sys.stdout, columns)
