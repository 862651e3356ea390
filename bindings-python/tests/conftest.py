"""What all tests share."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite("support")

import support  # noqa: E402  # rewritten asserts show what they compared

# The tests' services are on this machine, whatever proxy it reaches others by.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost"

# A process begins with the signals of its parent, and a job in the background of a script ignores
# Ctrl-C: so would every process that a test starts and interrupts. Python ignores two by itself.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
for number in signal.valid_signals() - {signal.SIGPIPE, signal.SIGXFSZ}:
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def service() -> Iterator[support.Service]:
    """Run a service that a test can make misbehave."""
    service = support.Service()
    yield service
    service.stop()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what was measured, and every test that was left out."""
    if support.MEASURED:
        terminalreporter.section("measured")
        for what, values in support.MEASURED.items():
            values = sorted(values)
            middle, most = values[len(values) // 2], values[-1]
            count = f" ({len(values)} times, at most {most:.1f})" if len(values) > 1 else ""
            terminalreporter.write_line(f"{what}: {middle:.1f}{count}")
    for skipped in terminalreporter.stats.get("skipped", []):
        reason = skipped.longrepr[2] if isinstance(skipped.longrepr, tuple) else skipped.longrepr
        terminalreporter.write_line(f"NOT RUN: {skipped.nodeid}: {reason}", yellow=True)
