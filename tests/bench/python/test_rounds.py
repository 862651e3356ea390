"""A job that fails, in whatever way, is a row that says so, and never the end of the run."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

from jobs import PARTS, Job, Python, Rust, Start, Wire
from place import FULL, QUICK, Size
from promises import SPEED, Row, rows
from record import LANGUAGE
from report import _compared, make_record, print_report
from rounds import Contest, run

_MISSING = Path("/nowhere/rosterkit-bench")


def _rounds(rounds: int, size: Size = QUICK, **jobs: Job) -> Contest:
    contest = Contest(dict(jobs), {name: [] for name in jobs})
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
        run({"part": contest}, rounds, _MISSING, {Wire.PLAIN: folder}, size)
    return contest


class Rounds(unittest.TestCase):
    def test_each_failure_has_its_reason_and_takes_no_other_with_it(self) -> None:
        contest = _rounds(
            1,
            ours=Python("failing", "never"),
            at_once=Python("failing", "at_once"),
            garbage=Python("failing", "by_garbage"),
            silence=Python("failing", "by_silence"),
            signal=Python("failing", "by_a_signal"),
            package=Python("failing", "for_lack_of_a_package"),
            module=Python("via_nothing", "put"),
            program=Rust("put/ours"),
            start=Start("import a_package_that_is_not_installed"),
        )
        self.assertEqual(len(contest.samples["ours"]), 1)
        expected = {
            "at_once": "RuntimeError: no room",
            "garbage": "it printed what cannot be read: ",
            "silence": "it printed what cannot be read: ",
            "signal": "Fatal Python error: Aborted",
            "package": "ModuleNotFoundError: No module named 'a_package",
            "module": "ModuleNotFoundError: No module named 'via_nothing",
            "program": "it cannot be started: ",
            "start": "ModuleNotFoundError: No module named 'a_package",
        }
        self.assertEqual(contest.failed.keys(), expected.keys())
        for name, why in expected.items():
            self.assertTrue(contest.failed[name].startswith(why), contest.failed[name])

    def test_a_failure_in_a_late_round_leaves_the_others_their_figures(self) -> None:
        contest = _rounds(
            4,
            ours=Python("failing", "never"),
            late=Python("failing", "in_the_third_round"),
        )
        self.assertEqual(len(contest.samples["ours"]), 4)
        self.assertEqual(contest.failed, {"late": "RuntimeError: no room any more"})
        self.assertEqual(len(contest.samples["late"]), 2, "it was run again")

    def test_a_job_that_stands_still_is_ended(self) -> None:
        size = replace(QUICK, too_long=0.3)
        contest = _rounds(2, size, stuck=Python("failing", "by_standing_still"))
        self.assertEqual(contest.failed, {"stuck": "it did not end within 0.3 s"})

    def test_jobs_that_did_not_read_the_same_have_no_figures(self) -> None:
        contest = _rounds(
            1, ours=Python("failing", "never"), less=Python("failing", "by_reading_less")
        )
        self.assertEqual(contest.failed.keys(), {"ours", "less"})


class Report(unittest.TestCase):
    def test_a_failure_is_a_row_and_the_others_have_theirs(self) -> None:
        contest = _rounds(
            1,
            ours=Python("failing", "never"),
            fine=Python("failing", "never"),
            broken=Python("failing", "at_once"),
        )
        fine, broken = (
            _compared(Row("part", "what", name, "ours", name, SPEED), contest)
            for name in ("fine", "broken")
        )
        self.assertEqual((fine.ratio, fine.failed), (1.0, None))
        self.assertEqual((broken.ours, broken.theirs), ("1.000 s", "failed"))
        self.assertEqual((broken.ratio, broken.failed), (None, "theirs: RuntimeError: no room"))
        self.assertEqual(broken.cells[-1], "FAILED")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            self.assertTrue(print_report(make_record({}, [], QUICK, 1), {"part": contest}, []))
        self.assertIn(
            "COMPETITORS FAILED: 1 ***\n    part/broken: RuntimeError", printed.getvalue()
        )

    def test_a_failure_of_ours_fails_the_run(self) -> None:
        contest = _rounds(1, ours=Python("failing", "at_once"))
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertFalse(print_report(make_record({}, [], QUICK, 1), {"part": contest}, []))

    def test_what_is_written_can_be_read(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "python.json"
            make_record({}, [], QUICK, 1).write(file)
            written = json.loads(file.read_text("utf-8"))
        self.assertEqual((written["language"], written["quick"]), (LANGUAGE, True))

    def test_every_row_compares_jobs_that_run_side_by_side(self) -> None:
        for row in rows(FULL):
            with self.subTest(row.what, against=row.against):
                self.assertLessEqual({row.ours, row.theirs}, PARTS[row.contest].jobs.keys())


if __name__ == "__main__":
    unittest.main()
