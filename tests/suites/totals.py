"""What the output of a test runner says of its tests."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CARGO = re.compile(r"test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored")
NODE = re.compile(
    r"(?:.*, )?tests \d+, suites \d+, pass (\d+), fail (\d+), cancelled (\d+), skipped (\d+)"
)
PYTEST = re.compile(r"=+ (.*\d+ (?:passed|failed|error|skipped).*) in [\d.]+s.*=+$")
XCTEST = re.compile(r"\s+Executed (\d+) tests?, with (?:(\d+) tests? skipped and )?(\d+) failures?")
VALGRIND = re.compile(r"Counted (\d+) figures, (\d+) of them grew")

SKIPS = (
    re.compile(r"test (\S+) \.\.\. ignored(?:, (.*))?$"),
    re.compile(r"SKIPPED \[\d+\] (\S+?):?\d*: (.*)$"),
    re.compile(r"SKIPPED: (.*?): (.*)$"),
    re.compile(r".*Test\w+: \w+ '?(\S+?)'? : Test skipped - (.*)$"),
)
# What pytest skips is told twice.
UNAVAILABLE = re.compile(
    r"(?:.*: )?NOT (?:RUN|CHECKED|TESTED)[:,] (?!.*: Skipped: )(.*)|SWIFT WAS NOT TESTED: (.*)"
)


@dataclass
class Totals:
    """How many tests a suite had, and which were not run, each with its reason."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    reasons: list[str] = field(default_factory=list)

    @property
    def is_silent(self) -> bool:
        """Whether nothing was run and no reason was given, so that a good end proves nothing."""
        return self.passed + self.failed == 0 and not self.reasons

    def read(self, line: str) -> None:
        """Add what a line of output tells."""
        line = line.rstrip()
        if match := CARGO.match(line) or VALGRIND.match(line):
            self._add(*map(int, match.groups()))
        elif match := NODE.match(line):
            passed, failed, cancelled, skipped = map(int, match.groups())
            self._add(passed, failed + cancelled, skipped)
        elif match := PYTEST.match(line):
            found = {
                word.rstrip("s"): int(number)
                for number, word in re.findall(r"(\d+) ([a-z]+)", match[1])
            }
            self._add(
                found.get("passed", 0),
                found.get("failed", 0) + found.get("error", 0),
                found.get("skipped", 0),
            )
        elif match := XCTEST.match(line):
            # Each part tells its own, and the last line those of all.
            total, skipped, failed = (int(number or 0) for number in match.groups())
            self.passed, self.failed, self.skipped = total - skipped - failed, failed, skipped
        else:
            self._read_reason(line)

    def _add(self, passed: int, failed: int = 0, skipped: int = 0) -> None:
        self.passed += passed
        self.failed += failed
        self.skipped += skipped

    def _read_reason(self, line: str) -> None:
        for pattern in SKIPS:
            if match := pattern.match(line):
                self.reasons.append(f"{match[1]}: {match[2] or 'no reason is given'}")
                return
        if match := UNAVAILABLE.match(line):
            self.reasons.append(f"not run: {match[1] or match[2]}")
