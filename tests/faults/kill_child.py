"""The processes that are killed: one that has imported everything, and a copy of it for each job.

`python -m tests.faults.kill_child` reads a job from each line (JSON), forks, and says the new
process's number, what that process says, and "ended" when it is gone.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from desktop.models import backup
from desktop.models.connection import Connection
from desktop.models.database import open_store
from desktop.models.migrations import MIGRATIONS, Migration, Moving
from tests.faults.doings import NOW, Somebody, advisor
from tests.faults.sound import content

Job = Callable[[Path, random.Random], None]


def say(*words: object) -> None:
    """One line, whole: it is short enough for the pipe to take it at once."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def rewrites(db: Connection) -> None:
    """A migration with much to do."""
    db.run("CREATE TABLE kept (seq INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    db.run("INSERT INTO kept SELECT seq, text FROM interaction")
    db.run("UPDATE interaction SET text = text || ' ' || id")


#: The program's own, and one more, as a later version may bring.
STEPS: tuple[Migration, ...] = (
    *MIGRATIONS,
    Moving(rewrites, lambda counts: {**counts, "kept": counts["interaction"]}),
)


def write(path: Path, dice: random.Random) -> None:
    """Work on, and say before and after each commit what the content then is."""
    store = open_store(path, NOW.utc)
    say("did", content(store._db.rows))
    who = Somebody(store, dice)
    while True:
        who.act(lambda _writer: say("try", content(store._db.rows)))
        say("did", content(store._db.rows))


def migrate(path: Path, dice: random.Random) -> None:
    now = NOW.utc + timedelta(seconds=dice.randrange(10**6))
    open_store(path, now, migrations=STEPS).close()


def back_up(path: Path, dice: random.Random) -> None:
    """Make one backup after the other and say so."""
    now = NOW.utc + timedelta(seconds=dice.randrange(10**6))
    while True:
        made = backup.make(path, path.parent / "backups", now, backup.Occasion.ASKED)
        say("did", made.path.name)


def restore(path: Path, dice: random.Random) -> None:
    """Restore the oldest backup."""
    now = NOW.utc + timedelta(seconds=dice.randrange(10**6))
    oldest = backup.listed(path.parent / "backups")[-1]
    backup.restore(oldest, path, now)


JOBS: dict[str, Job] = {
    "write": write,
    "migrate": migrate,
    "back up": back_up,
    "restore": restore,
}


def main() -> None:
    advisor().knowledge  # noqa: B018  read once, for all copies
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                JOBS[job["job"]](Path(job["path"]), random.Random(job["seed"]))  # noqa: S311
                say("done")
            except BaseException as error:
                say("failed", repr(error).replace("\n", " "))
                raise
            finally:
                os._exit(0)
        say("pid", child)
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    main()
