"""Two programs on one store, as if the lock between them had failed: each thing is told by one."""

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
from tests.faults.doings import NOW
from tests.faults.patience import end, hear
from tests.faults.sound import look
from tests.support.figures import Figures

#: In each round, a minute apart, a step falls due, and it is an hour before an interview.
FIRST = NOW.local + timedelta(minutes=1)
#: In one of so many, one process has written and not committed yet when the other tries.
HELD = 5


def test_of_two_that_saw_the_same_reminder_due_one_announces_it(
    tmp_path: Path, dice: random.Random, figures: Figures, thorough: bool
) -> None:
    path, rounds = tmp_path / "callback.db", 60 if thorough else 20
    due = prepared(path, rounds)
    refused: list[str] = []
    won = [0, 0]
    with taking(path) as one, taking(path) as other:
        for number, ids in enumerate(due):
            at = (FIRST + timedelta(minutes=number)).isoformat()
            first, second = both = dice.sample([one, other], 2)
            assert [each.ask(at) for each in both] == ["due", "due"]
            told = held(first, second, at) if number % HELD == 0 else race(first, second)
            assert sorted(each["took"] for each in told) == [[], ids]
            refused += [sentence for each in told for sentence in each["refused"]]
            won[[first, second][bool(told[1]["took"])] is other] += 1
    assert len(refused) >= rounds // HELD
    assert all("in use by another program" in sentence for sentence in refused)
    assert look(path)[1] == []
    in_store(path, due)
    figures("two that announce", rounds=rounds, doubled=0, lost=0, refused=len(refused))
    figures("two that announce", won=f"{won[0]} and {won[1]}")


def prepared(path: Path, rounds: int) -> list[list[str]]:
    """A store in which something falls due in each round; the ids of the step and the interview."""
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


def in_store(path: Path, due: list[list[str]]) -> None:
    """Everything is noted as announced, once, and counted once."""
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


class Other:
    """A process that is told what to do by a line, and answers by one."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def hear(self) -> str:
        return hear(self._process).strip()

    def ask(self, line: str) -> str:
        self.say(line)
        return self.hear()


def race(first: Other, second: Other) -> list[dict[str, Any]]:
    """Both have seen what is due and wait for this."""
    first.say("go")
    second.say("go")
    return [json.loads(first.hear()), json.loads(second.hear())]


def held(first: Other, second: Other, at: str) -> list[dict[str, Any]]:
    """The second comes while the first has written and not committed; then it looks again."""
    assert first.ask("hold") == "holding"
    tried = json.loads(second.ask("try"))
    assert len(tried["refused"]) == 1
    took = json.loads(first.ask("commit"))
    assert second.ask(at) == "not due"
    again = json.loads(second.ask("go"))
    return [took, {"took": tried["took"] + again["took"], "refused": tried["refused"]}]


@contextmanager
def taking(path: Path) -> Iterator[Other]:
    command = [sys.executable, "-m", "tests.faults.taking_child", str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, encoding="utf-8") as process:
        try:
            yield Other(process)
            end(process)
            assert process.returncode == 0
        finally:
            process.kill()
