"""Runs jobs in forks of one process that has imported everything, and kills them.

`python -m tests.faults.kill_child` reads a job from each line (JSON), forks, and kills the child
after the given seconds. The child's output goes to stdout, then the line "ended".
"""

import json
import os
import random
import select
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

from desktop.actions.context import Batch
from desktop.actions.imports import compare, take
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.exchange.found import FoundApplication
from desktop.models import backup
from desktop.models.checks import IntegrityCheck
from desktop.models.connection import Connection
from desktop.models.database import Store, open_store
from desktop.models.errors import StoreError
from desktop.models.migrations import MIGRATIONS, Migration, RowMigration
from desktop.models.queries import Filter, Sort
from tests.faults.integrity import content
from tests.faults.random_user import NOW, RandomUser, advisor

Job = Callable[[Path, random.Random], None]


def say(*words: object) -> None:
    """Write one line, which is short enough for an atomic write to the pipe."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def rewrites(db: Connection) -> None:
    """A migration that takes long."""
    db.run("CREATE TABLE kept (seq INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    db.run("INSERT INTO kept SELECT seq, text FROM interaction")
    db.run("UPDATE interaction SET text = text || ' ' || id")


#: The program's migrations, and one more as a later version may have.
STEPS: tuple[Migration, ...] = (
    *MIGRATIONS,
    RowMigration(rewrites, lambda counts: {**counts, "kept": counts["interaction"]}),
)


def write(path: Path, dice: random.Random) -> None:
    """Run random actions; report the content before and after each commit."""
    store = open_store(path, NOW.utc)
    say("did", content(store._db.rows))
    who = RandomUser(store, dice)
    while True:
        who.act(lambda _writer: say("try", content(store._db.rows)))
        say("did", content(store._db.rows))


def import_many(path: Path, dice: random.Random) -> None:
    """Import jobs of one list after the other; report the content before and after each commit."""
    store = open_store(path, NOW.utc)
    say("did", content(store._db.rows))
    while True:
        found = [FoundApplication(company=f"Firm {n % 7}", role=new_id()) for n in range(300)]
        items = compare(store.queries, found, [], country="DE", unnamed_role="")
        batch = Batch(store, NOW, advisor())
        for start in range(0, len(items), part := dice.randrange(20, 100)):
            batch.run(take, items[start : start + part])
        say("try", content(store._db.rows))
        batch.commit()
        say("did", content(store._db.rows))


def migrate(path: Path, dice: random.Random) -> None:
    now = NOW.utc + timedelta(seconds=dice.randrange(10**6))
    open_store(path, now, migrations=STEPS).close()


def back_up(path: Path, dice: random.Random) -> None:
    """Make one backup after the other and report each."""
    now = NOW.utc + timedelta(seconds=dice.randrange(10**6))
    while True:
        made = backup.make(path, path.parent / "backups", now, backup.Occasion.ASKED)
        say("did", made.path.name)


def restore(path: Path, dice: random.Random) -> None:
    """Restore the oldest backup."""
    now = NOW.utc + timedelta(seconds=dice.randrange(10**6))
    oldest = backup.list_backups(path.parent / "backups")[-1]
    backup.restore(oldest, path, now)


def use(path: Path, dice: random.Random) -> None:
    """Use a damaged store as a user does, and report each error."""
    try:
        store = open_store(path, NOW.utc)
    except StoreError as error:
        say("refused", error.kind.name)
        return
    for step in (read_everything, search, work, check):
        try:
            step(store, dice)
        except UserError as error:
            say("kind", error.kind.name if isinstance(error, StoreError) else "gone")
    store.close()


def read_everything(store: Store, _dice: random.Random) -> None:
    """Read every list and every record."""
    ask, now = store.queries, NOW
    ask.agenda(now=now, limit=100)
    ask.announcements.next()
    people = ask.people(offset=0, limit=100)
    for kept in Filter:
        ask.count_applications(filter=kept, now=now)
        ask.applications(filter=kept, sort=Sort.DUE, now=now, offset=0, limit=100)
    for sort in Sort:
        rows = ask.applications(filter=Filter.ALL, sort=sort, now=now, offset=0, limit=100)
    for row in rows:
        ask.record(row.id)
        ask.reminders(row.id)
        ask.letter_drafts(row.id)
    for person in people:
        ask.person_applications(person.id, now)


def search(store: Store, _dice: random.Random) -> None:
    for words in ("hiring", "zürich te", "promise offer", "question"):
        for kept in Filter:
            store.queries.applications(
                filter=kept, search=words, sort=Sort.DUE, now=NOW, offset=0, limit=100
            )
        store.queries.people(search=words, offset=0, limit=100)


def work(store: Store, dice: random.Random) -> None:
    who = RandomUser(store, dice)
    for _ in range(6):
        who.act()


def check(store: Store, _dice: random.Random) -> None:
    IntegrityCheck(store.path).run()
    IntegrityCheck(store.path, thorough=True).run()


JOBS: dict[str, Job] = {
    "use": use,
    "write": write,
    "import": import_many,
    "migrate": migrate,
    "back up": back_up,
    "restore": restore,
}


def run_job(job: Job, path: Path, seed: int) -> NoReturn:
    """Run the job in the child."""
    try:
        job(path, random.Random(seed))  # noqa: S311  repeatable, not secret
        say("done")
    except BaseException as error:
        say("failed", repr(error).replace("\n", " "))
        raise
    finally:
        os._exit(0)


def main() -> None:
    advisor().knowledge  # noqa: B018  read once, for all children
    for line in sys.stdin:
        order = json.loads(line)
        ends, lives = os.pipe()
        child = os.fork()
        if child == 0:
            run_job(JOBS[order["job"]], Path(order["path"]), order["seed"])
        os.close(lives)  # only the child has it open, so `ends` becomes ready when the child ends
        ended, _, _ = select.select([ends], [], [], order["seconds"])
        if not ended:
            os.kill(child, signal.SIGKILL)  # the id is not reused before waitpid
        os.close(ends)
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    main()
