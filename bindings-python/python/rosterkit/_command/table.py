"""Tables that fit where they are shown."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

from .services import Row
from .terminal import is_terminal, shortened, shown, takes_colors, width

_GAP = "  "
_SHORTEST = 10


@dataclass(frozen=True)
class Column:
    """A column. The later ones are left out first where there is no room."""

    heading: str
    field: str
    may_shrink: bool = False
    """Whether its text may be cut. Ids and e-mail addresses may not: they are copied."""


MEMBERS = (
    Column("E-mail", "email"),
    Column("Name", "name", may_shrink=True),
    Column("Role", "role"),
    Column("Status", "status"),
    Column("Joined", "joined_at"),
    Column("Id", "user_id"),
    Column("Last seen", "last_seen_at"),
)

FOUND = (
    Column("Service", "service"),
    Column("Place", "container"),
    Column("Role", "role"),
    Column("Status", "status"),
    Column("Name", "name", may_shrink=True),
    Column("Id", "user_id"),
    Column("Joined", "joined_at"),
    Column("Last seen", "last_seen_at"),
)

SECRETS = (
    Column("Name", "name"),
    Column("Changed", "dt_modified"),
    Column("Created", "dt_created"),
    Column("In use", "has_deployment_attached"),
)


@dataclass(frozen=True)
class Layout:
    """What is shown of rows, as text that is safe to show."""

    headings: list[str]
    widths: list[int]
    cells: list[list[str]]
    left_out: list[Column]
    """Columns for which there is no room."""

    @property
    def width(self) -> int:
        """How wide a line is."""
        return sum(self.widths) + len(_GAP) * (len(self.widths) - 1)


def layout(columns: Sequence[Column], rows: Sequence[Row], room: int | None) -> Layout:
    """Choose the columns that fit in so much room, and how wide they are.

    A column that says nothing in any row is left out as well.
    """
    telling = [c for c in columns if any(row[c.field] is not None for row in rows)] or [columns[0]]
    texts = [[_text(row[column.field]) for row in rows] for column in telling]
    wanted = [
        max(map(width, [column.heading, *cells]))
        for column, cells in zip(telling, texts, strict=True)
    ]
    count, widths = _fitted(telling, wanted, room)
    cut = [
        [shortened(cell, columns_wide) for cell in cells]
        for cells, columns_wide in zip(texts[:count], widths, strict=True)
    ]
    return Layout(
        headings=[column.heading for column in telling[:count]],
        widths=widths,
        cells=[list(row) for row in zip(*cut, strict=True)],
        left_out=list(telling[count:]),
    )


def _fitted(
    columns: Sequence[Column], wanted: list[int], room: int | None
) -> tuple[int, list[int]]:
    """How many columns fit, and how wide they are: those that may shrink give what is missing."""
    if room is None:
        return len(columns), wanted
    for count in range(len(columns), 1, -1):
        widths = wanted[:count]
        excess = sum(widths) + len(_GAP) * (count - 1) - room
        for index, column in enumerate(columns[:count]):
            if column.may_shrink and excess > 0:
                given = min(excess, max(0, widths[index] - _SHORTEST))
                widths[index] -= given
                excess -= given
        if excess <= 0:
            return count, widths
    return 1, wanted[:1]


def _text(value: object) -> str:
    match value:
        case None | "":
            return "–"
        case bool():
            return "yes" if value else "no"
        case datetime.datetime():
            return value.date().isoformat()
        case _:
            return shown(str(value))


def write(stream: TextIO, shape: Layout) -> None:
    """Write a table: with colors for a person who wants them and has rich, else without."""
    if takes_colors(stream):
        try:
            import rich  # noqa: F401  # pyright: ignore[reportUnusedImport]
        except ImportError:
            pass
        else:
            _write_in_colors(stream, shape)
            return
    _write_plainly(stream, shape)


def _write_plainly(stream: TextIO, shape: Layout) -> None:
    lines = [_line(cells, shape.widths) for cells in (shape.headings, *shape.cells)]
    if is_terminal(stream):
        lines.insert(1, "─" * shape.width)
    stream.writelines(f"{line}\n" for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    pairs = zip(cells, widths, strict=True)
    return _GAP.join(cell + " " * (wide - width(cell)) for cell, wide in pairs).rstrip()


_STYLES = {
    "owner": "bold yellow",
    "admin": "yellow",
    "superuser": "bold yellow",
    "service account": "magenta",
    "invited": "cyan",
    "disabled": "red",
    "inactive": "red",
    "–": "dim",
}


def _write_in_colors(stream: TextIO, shape: Layout) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    # The box puts one column between cells, the padding the other.
    padding = (0, 0, 0, len(_GAP) - 1)
    drawn = Table(
        box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=padding, header_style="bold"
    )
    for heading, wide in zip(shape.headings, shape.widths, strict=True):
        drawn.add_column(heading, width=wide, no_wrap=True)
    for row in shape.cells:
        # As `Text`, which takes no word in brackets for markup.
        drawn.add_row(*(Text(cell, _STYLES.get(cell, "")) for cell in row))
    # As wide as it was laid out: what can't be cut goes on in the terminal's next line.
    Console(file=stream, width=shape.width, highlight=False).print(drawn)
