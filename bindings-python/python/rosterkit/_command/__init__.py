"""The command `rosterkit`: who is where, read in a terminal or by a pipe. It changes nothing.

`arguments` says what can be typed, `services` makes one kind of row of four services' records,
`output` and `table` show rows, and `listing`, `find` and `demo` do what was asked.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ..errors import RosterKitError
from . import arguments, codes
from .terminal import tell


def run(argv: Sequence[str]) -> int:
    """Do what the arguments say, and return the exit code."""
    try:
        if sys.stdout is None:
            raise OSError("there is no standard output")
        try:
            given = arguments.parse(argv)
            code: int = given.do(given)
        except SystemExit as end:  # of the parser, after a mistake or --help
            code = codes.MISUSED if end.code else codes.DONE
        # Here, and not when Python ends: there it is too late for an exit code.
        sys.stdout.flush()
        return code
    except RosterKitError as error:
        tell(f"rosterkit: {error}")
        return codes.of(error)
    except KeyboardInterrupt:
        tell("rosterkit: interrupted")
        return codes.INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has read enough of it.
        _discard_output()
        return codes.PIPE_CLOSED
    except OSError as error:
        # The library raises none of these: it is the output that can't be written.
        _discard_output()
        tell(f"rosterkit: the output cannot be written: {error.strerror or error}")
        return codes.FAILED


def _discard_output() -> None:
    # Python flushes standard output when it ends, and would complain again.
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
