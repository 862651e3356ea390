"""Each runner's output is read. `python -B -m unittest` in this folder."""

from __future__ import annotations

import unittest

from totals import Totals


def read(*lines: str) -> Totals:
    totals = Totals()
    for line in lines:
        totals.read(line + "\n")
    return totals


class TotalsTest(unittest.TestCase):
    def test_cargo_tells_each_program_by_itself(self) -> None:
        totals = read(
            "test a_worksheet_comes_back ... ignored, needs LibreOffice",
            "test result: ok. 16 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
        )
        self.assertEqual((totals.passed, totals.failed, totals.skipped), (19, 2, 1))
        self.assertEqual(totals.reasons, ["a_worksheet_comes_back: needs LibreOffice"])

    def test_pytest(self) -> None:
        totals = read(
            "NOT RUN: tests/test_records.py::test_copying: Skipped: copy.replace is newer",
            "SKIPPED [1] tests/surface/test_records.py:40: copy.replace is of Python 3.13",
            "======= 1 failed, 9913 passed, 1 skipped, 2 errors in 181.20s =======",
        )
        self.assertEqual((totals.passed, totals.failed, totals.skipped), (9913, 3, 1))
        self.assertEqual(
            totals.reasons, ["tests/surface/test_records.py: copy.replace is of Python 3.13"]
        )

    def test_node(self) -> None:
        totals = read(
            "SKIPPED: leaks of sockets: only Linux has /proc",
            "9 were validated, tests 10, suites 2, pass 6, fail 1, cancelled 1, skipped 2, todo 0",
        )
        self.assertEqual((totals.passed, totals.failed, totals.skipped), (6, 2, 2))
        self.assertEqual(totals.reasons, ["leaks of sockets: only Linux has /proc"])

    def test_of_xctest_the_last_line_is_that_of_all(self) -> None:
        totals = read(
            "\t Executed 9 tests, with 0 failures (0 unexpected) in 0.044 (0.044) seconds",
            "\t Executed 90 tests, with 2 tests skipped and 1 failure (0 unexpected)",
        )
        self.assertEqual((totals.passed, totals.failed, totals.skipped), (87, 1, 2))

    def test_a_suite_that_says_nothing_proves_nothing(self) -> None:
        self.assertTrue(read("make: Nothing to be done.").is_silent)
        self.assertFalse(read("test result: ok. 1 passed; 0 failed; 0 ignored").is_silent)
        self.assertFalse(read("NOT CHECKED: instructions, as valgrind is missing.").is_silent)

    def test_what_is_not_installed_is_told(self) -> None:
        totals = read(
            "NOT RUN: a worksheet through LibreOffice, which is not installed here.",
            "the page of a review: NOT RUN: there is no Chromium",
        )
        self.assertEqual(totals.passed, 0)
        self.assertEqual(len(totals.reasons), 2)


if __name__ == "__main__":
    unittest.main()
