"""What a job takes: time, processor time and memory of this process."""

from __future__ import annotations

import gc
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

_PROC = Path("/proc/self")


@dataclass(frozen=True)
class Sample:
    """What one run of a job took. The Rust bench prints the same, less `times`."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of all threads."""
    held: float = 0.0
    """Resident bytes more than before, with the result still held."""
    peak: float = 0.0
    """Resident bytes more than before at the worst moment."""
    weight: int = 0
    """What was read, so that competitors can be seen to have read the same."""
    times: int | None = None
    """All times that were read, in milliseconds; `None` where they stay text or are not kept."""

    def having_read(self, weight: int, times: int | None = None) -> Sample:
        return replace(self, weight=weight, times=times)


class Stopwatch:
    """Runs from when everything is ready, the connection included, until the result is there."""

    def __init__(self) -> None:
        gc.collect()  # what the imports left behind does not count
        self._watcher = None if forget_peak() else _Watcher()
        self._resident = _status("VmRSS")
        self._cpu = time.process_time()
        self._begun = time.perf_counter()

    def stop(self) -> Sample:
        """Call it while the result is still held."""
        wall = time.perf_counter() - self._begun
        cpu = time.process_time() - self._cpu
        held = _status("VmRSS")
        peak = self._watcher.stop() if self._watcher else _status("VmHWM")
        return Sample(wall, cpu, held - self._resident, max(peak, held) - self._resident)


def forget_peak() -> bool:
    """Let the peak begin anew: it starts at the parent's, and getting ready is not the job."""
    try:
        (_PROC / "clear_refs").write_text("5")
    except OSError:
        return False
    return True


class _Watcher(threading.Thread):
    """Looks at the memory again and again, where the system does not let its peak be reset."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._peak = 0
        self._done = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._done.wait(0.005):
            self._peak = max(self._peak, _status("VmRSS"))

    def stop(self) -> int:
        self._done.set()
        self.join()
        return self._peak


def _status(name: str) -> int:
    """A line of `/proc/self/status`, in bytes."""
    for line in (_PROC / "status").read_text().splitlines():
        key, _, value = line.partition(":")
        if key == name:
            return int(value.removesuffix("kB")) * 1024
    raise RuntimeError(f"the system does not say {name}")
