"""The command `rosterkit`, also `python -m rosterkit`. It is written in Rust."""

import sys


def main() -> int:
    """Run the command with the arguments of this process, and return its exit code."""
    try:
        # Imported here: Ctrl-C may come while modules are being loaded.
        from ._rosterkit import run_command
    except ImportError:
        sys.stderr.write("rosterkit: this build of rosterkit was made without the command\n")
        return 2
    except KeyboardInterrupt:
        return 130
    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
