"""Of two programs on one store without the instance lock, one announces each reminder."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from desktop.actions.announcements import SHOWN_ON
from desktop.core.ids import new_id
from desktop.core.kinds import InterviewMoment, ReminderState, StepKind
from desktop.core.preferences import CALM, PER_DAY
from desktop.core.records import Application, Interview, Reminder
from desktop.models.database import open_store
from tests.faults.child_process import finish, read_line
from tests.faults.integrity import inspect_store
from tests.faults.random_user import NOW
from tests.support.figures import Figures

#: Rounds are a minute apart. In each, a step and the reminder an hour before an interview are due.
FIRST = NOW.local + timedelta(minutes=1)
#: In every fifth round, one process tries while the other has not committed yet.
OVERLAP_EVERY = 5


def test_one_of_two_processes_announces_a_reminder_that_both_found_due(
    tmp_path: Path, dice: random.Random, figures: Figures, thorough: bool
) -> None:
    path, rounds = tmp_path / "callback.db", 60 if thorough else 20
    due = prepare_store(path, rounds)
    refused: list[str] = []
    won = [0, 0]
    with announcing_process(path) as one, announcing_process(path) as other:
        for number, ids in enumerate(due):
            at = (FIRST + timedelta(minutes=number)).isoformat()
            first, second = both = dice.sample([one, other], 2)
            assert [each.ask(at) for each in both] == ["due", "due"]
            answers = (
                overlap(first, second, at) if number % OVERLAP_EVERY == 0 else race(first, second)
            )
            assert sorted(each["took"] for each in answers) == [[], ids]
            refused += [sentence for each in answers for sentence in each["refused"]]
            won[[first, second][bool(answers[1]["took"])] is other] += 1
    assert len(refused) >= rounds // OVERLAP_EVERY
    assert all("in use by another program" in sentence for sentence in refused)
    assert inspect_store(path)[1] == []
    assert_stored(path, due)
    figures("two that announce", rounds=rounds, doubled=0, lost=0, refused=len(refused))
    figures("two that announce", won=f"{won[0]} and {won[1]}")


def prepare_store(path: Path, rounds: int) -> list[list[str]]:
    """Make a store with due reminders in each round; the ids of each step and interview."""
    store = open_store(path, NOW.utc)
    made = []
    with store.writing(NOW.utc) as writer:
        writer.put_setting(CALM, "yes")
        writer.put_setting(PER_DAY, "999")
        for number in range(rounds):
            at = FIRST + timedelta(minutes=number)
            jobs = [Application(id=new_id(), company=f"Contoso {number}", role="") for _ in "ab"]
            step = Reminder(
                id=new_id(),
                application_id=jobs[0].id,
                action=StepKind.SEND_CHECK_IN,
                step_on=at.date(),
                due=at,
                zone="UTC",
            )
            starts = at + timedelta(hours=1)
            interview = Interview(id=new_id(), application_id=jobs[1].id, starts=starts, zone="UTC")
            for record in (*jobs, step, interview):
                writer.insert(record)
            made.append([step.id, interview.id])
    store.close()
    return made


def assert_stored(path: Path, due: list[list[str]]) -> None:
    """Assert that each reminder is stored as announced, and counted, once."""
    store = open_store(path, NOW.utc)
    queries, last = store.queries, FIRST + timedelta(minutes=len(due) - 1)
    assert queries.setting(SHOWN_ON) == f"{last.date().isoformat()} {len(due)}"
    for number, (step_id, interview_id) in enumerate(due):
        at = (FIRST + timedelta(minutes=number)).replace(tzinfo=NOW.utc.tzinfo)
        step, row = queries.reminder(step_id), queries.announcements.interview(interview_id)
        assert step is not None
        assert row is not None
        assert (step.state, step.fired_at) == (ReminderState.FIRED, at)
        said = [(one.moment, one.fired_at) for one in row.reminders]
        assert said == [(InterviewMoment.HOUR_BEFORE, at)]
    store.close()


class Announcer:
    """A process that reads commands from stdin, and answers each with a line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def read_line(self) -> str:
        return read_line(self._process).strip()

    def ask(self, line: str) -> str:
        self.say(line)
        return self.read_line()


def race(first: Announcer, second: Announcer) -> list[dict[str, Any]]:
    """Let both claim at the same time."""
    first.say("go")
    second.say("go")
    return [json.loads(first.read_line()), json.loads(second.read_line())]


def overlap(first: Announcer, second: Announcer, at: str) -> list[dict[str, Any]]:
    """Let the second claim before the first has committed, and again afterwards."""
    assert first.ask("hold") == "holding"
    tried = json.loads(second.ask("try"))
    assert len(tried["refused"]) == 1
    took = json.loads(first.ask("commit"))
    assert second.ask(at) == "not due"
    again = json.loads(second.ask("go"))
    return [took, {"took": tried["took"] + again["took"], "refused": tried["refused"]}]


@contextmanager
def announcing_process(path: Path) -> Iterator[Announcer]:
    command = [sys.executable, "-m", "tests.faults.announcing_child", str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, encoding="utf-8") as process:
        try:
            yield Announcer(process)
            finish(process)
            assert process.returncode == 0
        finally:
            process.kill()
