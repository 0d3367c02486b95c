"""Tries each change in a fork of one process, which has collected the tests and run them once.

A test is chosen for a change if it executed a changed line. First come those that noticed earlier
changes of the same function, then those in a file with the name of the module or of its package, in
turn the shortest of all and the shortest of each file. The first failure ends a trial.
"""

import gc
import mmap
import os
import resource
import struct
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate, chain
from math import ceil
from pathlib import Path
from types import FunctionType
from typing import NoReturn

import coverage
import pytest
from _pytest.runner import runtestprotocol

from tests.mutants.caches import contexts, forget
from tests.mutants.changes import ADVICE, Change

#: The tests of one trial take at most so many seconds.
LONGEST = 2.0
#: A trial is an endless loop if it takes that many times as long as without a change.
PATIENCE = 5
#: Earlier successful tests of a function that are tried first.
TRIED_FIRST = 5
SELECTION = ("tests/advice", "tests/scenarios")
NAMES = "tests/advice/letter_check/test_names_as_stored.py"
ARGUMENTS = (
    # Without the settings of pyproject.toml and without the plugins for windows and processes.
    *("-c", os.devnull, "--rootdir=.", "--import-mode=importlib", "-o", "pythonpath=."),
    *("--noconftest", "--quiet", "--capture=no", "-W", "error"),
    *("-p", "no:cacheprovider", "-p", "no:randomly", "-p", "no:timeout", "-p", "no:xdist"),
    *("-p", "no:faulthandler", "-p", "no:pytest-qt", "-p", "no:pytest_cov"),
    # These take a long time to collect or to run, and repeat what the tables test.
    "--ignore=tests/advice/test_every_country.py",
    "--ignore=tests/advice/test_replay.py",
    "--ignore=tests/advice/test_properties.py",
    "--ignore=tests/advice/test_question_properties.py",
    "--ignore=tests/advice/letter_check/test_any_text.py",
    "--ignore=tests/advice/test_whole_wait.py",
    f"--deselect={NAMES}::test_whatever_is_stored_the_letter_made_of_it_is_left_alone",
    "--deselect=tests/scenarios/test_interview.py::test_four_questions_are_enough_on_average",
)


class Verdict(StrEnum):
    NOTICED = "noticed"
    TOO_SLOW = "too slow"
    SURVIVED = "survived"
    NOT_TESTED = "not tested"


_EXITS = {0: Verdict.SURVIVED, 1: Verdict.NOTICED}


@dataclass
class Trials:
    """A pytest plugin: it replaces the run of the tests by the trials of all changes."""

    changes: Sequence[Change]
    processes: int
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    """By the index of the change."""
    failed: list[str] = field(default_factory=list)
    """Tests that fail without a change."""
    _items: list[pytest.Item] = field(default_factory=list)
    _times: dict[int, float] = field(default_factory=dict)
    _place: dict[int, int] = field(default_factory=dict)
    """The place of each test in the order of the trials."""
    _tests: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """The tests that depend on a coverage context."""
    _contexts: dict[Path, dict[int, list[str]]] = field(default_factory=dict)
    """The contexts in which each line of a file was executed."""
    _noticed_by: dict[FunctionType, list[int]] = field(default_factory=lambda: defaultdict(list))

    def pytest_configure(self) -> None:
        from hypothesis import Phase, settings  # noqa: PLC0415  pytest rewrites it first

        # A failure needs no smaller example, and must be found again in each run.
        settings.register_profile(
            "mutants",
            derandomize=True,
            deadline=None,
            database=None,
            max_examples=25,
            phases=[Phase.explicit, Phase.generate],
        )
        settings.load_profile("mutants")

    def pytest_sessionstart(self) -> None:
        contexts.coverage = coverage.Coverage(
            data_file=None, config_file=False, include=[str(ADVICE / "*")], check_preimported=False
        )
        contexts.coverage.start()
        contexts.begin("collection")  # cached values are made there, too

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._items = session.items
        self._run_once()
        if not self.failed:
            gc.collect()
            gc.freeze()
            self._try_all()
        return True

    def _run_once(self) -> None:
        """Record the time of each test and the lines that it executes."""
        recorder = contexts.coverage
        assert recorder is not None
        for index, item in enumerate(self._items):
            contexts.begin(f"test {index}")
            begun = time.process_time()
            if not _passes(item):
                self.failed.append(item.nodeid)
            self._times[index] = time.process_time() - begun
            for context in contexts.used:
                self._tests[context].append(index)
        recorder.stop()
        contexts.coverage = None
        data = recorder.get_data()
        for file in {change.file for change in self.changes}:
            self._contexts[file] = data.contexts_by_lineno(str(file))
        self._set_places(data)

    def _set_places(self, data: coverage.CoverageData) -> None:
        lines: Counter[int] = Counter()
        for file in data.measured_files():
            for executed_in in data.contexts_by_lineno(file).values():
                lines.update(self._in(executed_in))
        ranks: Counter[str] = Counter()
        by_file: dict[int, int] = {}
        short_first = sorted(self._times, key=lambda i: (lines[i], self._times[i]))
        for index in short_first:
            file = self._file(index)
            by_file[index] = ranks[file]
            ranks[file] += 1
        in_turn = sorted(short_first, key=by_file.__getitem__)
        both = dict.fromkeys(chain.from_iterable(zip(short_first, in_turn, strict=True)))
        self._place = {index: place for place, index in enumerate(both)}

    def _file(self, index: int) -> str:
        return self._items[index].nodeid.partition("::")[0]

    def _in(self, executed_in: Iterable[str]) -> set[int]:
        """The tests that depend on the contexts."""
        return {index for context in executed_in for index in self._tests[context]}

    def _executed_in(self, change: Change, lines: Iterable[int]) -> set[str]:
        recorded = self._contexts[change.file]
        return {context for line in lines for context in recorded.get(line, ())}

    def _try_all(self) -> None:
        shared = mmap.mmap(-1, 4 * len(self.changes))
        running: dict[int, int] = {}
        for number, change in enumerate(self.changes):
            tests = self._chosen(change)
            if not tests:
                self.verdicts[number] = Verdict.NOT_TESTED
                continue
            if len(running) == self.processes:
                self._wait(running, shared)
            process = os.fork()
            if not process:
                self._try(number, tests, shared)
            running[process] = number
            _show(number, len(self.changes))
        while running:
            self._wait(running, shared)

    def _try(self, number: int, tests: Sequence[int], shared: mmap.mmap) -> NoReturn:
        """In the fork: run the tests until one fails; the exit status is 1 if one does."""
        status = 2
        try:
            change = self.changes[number]
            forget(self._executed_in(change, change.all_lines))
            change.apply()
            limit = 1 + PATIENCE * sum(self._times[index] for index in tests)
            seconds = ceil(time.process_time() + limit)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            failed = next((index for index in tests if not _passes(self._items[index])), None)
            if failed is not None:
                struct.pack_into("i", shared, 4 * number, failed)
            status = 0 if failed is None else 1
        finally:
            os._exit(status)

    def _chosen(self, change: Change) -> list[int]:
        tests = self._in(self._executed_in(change, change.lines)) or self._in(
            self._executed_in(change, change.all_lines)
        )
        first = self._noticed_by[change.function][: -TRIED_FIRST - 1 : -1]
        package, _, topic = change.module.rpartition(".")

        def place(index: int) -> tuple[bool, bool, int]:
            file = self._file(index)
            return topic not in file, not package or package not in file, self._place[index]

        ordered = [*first, *sorted(tests.difference(first), key=place)]
        ends = accumulate(self._times[index] for index in ordered)
        return [index for index, end in zip(ordered, ends, strict=True) if end <= LONGEST]

    def _wait(self, running: dict[int, int], shared: mmap.mmap) -> None:
        process, status = os.wait()
        number = running.pop(process)
        verdict = Verdict.TOO_SLOW
        if not os.WIFSIGNALED(status):
            verdict = _EXITS[os.waitstatus_to_exitcode(status)]
        self.verdicts[number] = verdict
        if verdict is Verdict.NOTICED:
            (test,) = struct.unpack_from("i", shared, 4 * number)
            noticed = self._noticed_by[self.changes[number].function]
            if test in noticed:
                noticed.remove(test)
            noticed.append(test)


def _passes(item: pytest.Item) -> bool:
    try:
        # Without a next item each test closes its fixtures.
        reports = runtestprotocol(item, nextitem=None, log=False)
    except BaseException:
        return False
    return not any(report.failed for report in reports)


def _show(number: int, of: int) -> None:
    if sys.stderr.isatty() or number % 100 == 0:
        sys.stderr.write(f"\r{number} of {of}")


def try_changes(changes: Sequence[Change], processes: int) -> Trials:
    trials = Trials(changes, processes)
    pytest.main([*ARGUMENTS, *SELECTION], plugins=[trials])
    return trials
