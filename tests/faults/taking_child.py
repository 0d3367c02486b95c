"""Announces what is due as the program does, beside another that does the same.

`python -m tests.faults.taking_child STORE` is told the time in one line and answers "due" or "not
due"; then, by one word, what to do:

- "go": take what is due, again and again until the store lets it;
- "hold": the same, and wait for a line before the commit; "holding" says so;
- "try": take once.

The answer is a line of JSON: the ids it has to announce, and what it was refused with.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.actions import announcing
from desktop.actions.announcing import Announcements
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.ops import Ops
from tests.faults.doings import NOW, advisor


class Taker:
    def __init__(self, path: Path) -> None:
        self._now = NOW
        self._ops = Ops(open_store(path, NOW.utc), lambda: self._now, advisor)
        self._refused: list[str] = []
        self._ops.failed.connect(self._refused.append)

    def look(self, at: str) -> None:
        self._now = Moment(datetime.fromisoformat(at).replace(tzinfo=UTC), "UTC")
        say("due" if announcing.is_due(self._ops.queries, self._now) else "not due")

    def do(self, word: str) -> None:
        taken: list[Announcements] = []
        action = take_and_hold if word == "hold" else announcing.take
        while not self._ops.run("", action, taken) and word != "try":
            taken.clear()
        interviews = [said.interview_id for one in taken for said, _ in one.interviews]
        steps = [step.id for one in taken for step in one.steps]
        say(json.dumps({"took": [*steps, *interviews], "refused": self._refused}))
        self._refused.clear()


def take_and_hold(ctx: Context, taken: list[Announcements]) -> Changes:
    changes = announcing.take(ctx, taken)
    say("holding")
    sys.stdin.readline()
    return changes


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    taker = Taker(Path(sys.argv[1]))
    while line := sys.stdin.readline().strip():
        taker.look(line)
        taker.do(sys.stdin.readline().strip())
