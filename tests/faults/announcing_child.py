"""Claims due announcements as the program does, in competition with a second process.

`python -m tests.faults.announcing_child STORE` reads the time from one line and answers "due" or
"not due"; then it reads a command:

- "go": claim what is due, and retry while the store is locked;
- "hold": the same, but print "holding" and wait for a line before the commit;
- "try": claim once.

The answer is a line of JSON: the ids to announce, and the error messages.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.actions import announcements
from desktop.actions.announcements import Announcements
from desktop.actions.context import Context
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.ops import Ops
from tests.faults.random_user import NOW, advisor


class Taker:
    def __init__(self, path: Path) -> None:
        self._now = NOW
        self._ops = Ops(open_store(path, NOW.utc), lambda: self._now, advisor)
        self._refused: list[str] = []
        self._ops.failed.connect(self._refused.append)

    def look(self, at: str) -> None:
        self._now = Moment(datetime.fromisoformat(at).replace(tzinfo=UTC), "UTC")
        say("due" if announcements.is_due(self._ops.queries, self._now) else "not due")

    def do(self, word: str) -> None:
        action = take_and_hold if word == "hold" else announcements.claim_due
        while (done := self._ops.run("", action)) is None and word != "try":
            pass
        taken = Announcements() if done is None else done.value
        interviews = [said.interview_id for said, _ in taken.interviews]
        steps = [step.id for step in taken.steps]
        say(json.dumps({"took": [*steps, *interviews], "refused": self._refused}))
        self._refused.clear()


def take_and_hold(ctx: Context) -> Announcements:
    taken = announcements.claim_due(ctx)
    say("holding")
    sys.stdin.readline()
    return taken


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    taker = Taker(Path(sys.argv[1]))
    while line := sys.stdin.readline().strip():
        taker.look(line)
        taker.do(sys.stdin.readline().strip())
