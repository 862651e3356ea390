"""What the command tells the shell."""

from __future__ import annotations

from ..errors import ConfigError, InvalidArgumentError

DONE = 0
FAILED = 1
MISUSED = 2
FOUND_NOBODY = 3
NOT_ALL_CHECKED = 4
INTERRUPTED = 130
# What a shell reports of a tool that SIGPIPE ended.
PIPE_CLOSED = 141


def of(error: BaseException) -> int:
    """Return the exit code that tells of an error."""
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    return MISUSED if isinstance(error, (ConfigError, InvalidArgumentError)) else FAILED
