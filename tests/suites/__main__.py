"""Run the suites of all languages, and say in a table at the end what was run.

    python tests/suites [SUITE]…

A suite is a target `test-…` of the Makefile at the root. What takes long to be built is built
ahead, while earlier suites run. All suites are run, also behind one that failed; the exit code is
1 if any did, or ran nothing without a reason.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

from totals import Totals

ROOT = Path(__file__).parents[2]
MAKE = [os.environ.get("MAKE", "make"), "--no-print-directory"]
SUITES = ("rust", "python", "node", "swift", "languages", "contract", "report", "instructions")
AHEAD = {"python": ["-C", "bindings-python", "wheel"], "node": ["-C", "bindings-node", "build"]}
"""What a suite begins with, and takes minutes on one core."""
END_OF_OUTPUT = 60
"""Lines of a suite that failed, told again at the end: logs may be cut at their beginning."""


@dataclass
class Run:
    """One suite that was run."""

    name: str
    code: int = 0
    seconds: float = 0
    totals: Totals = field(default_factory=Totals)
    end: deque[str] = field(default_factory=lambda: deque(maxlen=END_OF_OUTPUT))

    @property
    def has_failed(self) -> bool:
        return self.code != 0 or self.totals.is_silent


class Ahead:
    """Builds, one after another, with less right to the processors than tests."""

    def __init__(self, suites: list[str]) -> None:
        self._built = {name: threading.Event() for name in AHEAD if name in suites}
        self._processes: list[subprocess.Popen[bytes]] = []
        threading.Thread(target=self._build, daemon=True).start()

    def _build(self) -> None:
        for name, built in self._built.items():
            # What fails is built, and tells why, where the suite begins.
            command = ["nice", "-n", "10", *MAKE, *AHEAD[name]]
            process = subprocess.Popen(
                command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            self._processes.append(process)
            process.wait()
            built.set()

    def wait_for(self, name: str) -> None:
        if name in self._built:
            self._built[name].wait()


def run(name: str) -> Run:
    """Run a suite, and show its output as it comes."""
    done = Run(name)
    print(f"\n=== {name}\n", flush=True)
    begun = time.monotonic()
    target = f"test-{name}"
    process = subprocess.Popen(
        [*MAKE, target], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert process.stdout is not None
    for raw in process.stdout:
        line = raw.decode(errors="replace")
        sys.stdout.write(line)
        sys.stdout.flush()
        done.totals.read(line)
        done.end.append(line)
    done.code = process.wait()
    done.seconds = time.monotonic() - begun
    return done


def table(runs: list[Run]) -> str:
    """Tell what was run, and what was not and why."""
    lines = [f"{'suite':<14}{'passed':>8}{'failed':>8}{'skipped':>9}{'time':>9}"]
    for one in runs:
        totals = one.totals
        failed = "   FAILED" if one.has_failed else ""
        minutes = f"{int(one.seconds) // 60}:{int(one.seconds) % 60:02} min"
        lines.append(
            f"{one.name:<14}{totals.passed:>8,}{totals.failed:>8,}{totals.skipped:>9,}{minutes:>9}{failed}"
        )
    for one in runs:
        lines.extend(f"  {one.name}: {reason}" for reason in one.totals.reasons)
    return "\n".join(lines)


def main(suites: list[str]) -> int:
    """Run these suites, or all."""
    if unknown := [name for name in suites if name not in SUITES]:
        print(f"There is no suite {unknown[0]}; there are {', '.join(SUITES)}.", file=sys.stderr)
        return 2
    suites = suites or list(SUITES)
    ahead = Ahead(suites)
    runs = []
    for name in suites:
        ahead.wait_for(name)
        runs.append(run(name))
    for failed in (one for one in runs if one.has_failed):
        print(f"\n=== {failed.name} failed; its last lines:\n\n{''.join(failed.end)}")
    print(f"\n{table(runs)}")
    return 1 if any(one.has_failed for one in runs) else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
