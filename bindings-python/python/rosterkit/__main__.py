"""The command `rosterkit`, also `python -m rosterkit`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command with the arguments of this process, and return its exit code."""
    try:
        # Imported here: Ctrl-C may come while modules are being loaded.
        from ._command import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
