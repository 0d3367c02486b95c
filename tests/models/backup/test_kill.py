"""A kill at any step of making or restoring leaves complete files and no obstacle."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.models.backup import Backup, Occasion, former_stores, list_backups, make, verify
from desktop.models.database import Store
from tests.models.backup.test_restoring import crashed
from tests.models.raw import ask, dump, schema
from tests.models.samples import application, keep

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")


def killed_at_each_step(verb: str, backup: Backup, store: Path) -> Iterator[int]:
    """Kill at each step in turn, with fresh files; the number of the step."""
    place = store.parent
    copy = place.with_name("copy")
    shutil.copytree(place, copy)
    program = Path(__file__).with_name("kill_child.py")
    with subprocess.Popen(
        [sys.executable, str(program), verb, str(backup.path.parent), str(store)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        bufsize=1,
    ) as child:
        assert child.stdin
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        ended, step = -signal.SIGKILL, 0
        while ended == -signal.SIGKILL:
            shutil.rmtree(place)
            shutil.copytree(copy, place)
            child.stdin.write(f"{step}\n")
            ended = int(child.stdout.readline())
            yield step
            step += 1
        child.stdin.close()
    assert ended == 0


@pytest.mark.parametrize("crashed_before", [False, True])
def test_while_restoring_the_former_or_the_restored_store_is_there(
    store: Store, folder: Path, crashed_before: bool
) -> None:
    backup = make(store.path, folder, NOW, Occasion.ASKED)
    saved = dump(store.path)
    keep(store, application("Written later"))
    store.close()
    later = dump(store.path)
    if crashed_before:
        crashed(store.path)
    found = []
    for _ in killed_at_each_step("restore", backup, store.path):
        found.append(dump(store.path))
        if found[-1] == saved:  # then nothing of the former one may be lost
            assert [dump(path) for path in former_stores(store.path)] == [later]
    changed = found.index(saved)
    assert 10 < changed < len(found)
    assert found == [later] * changed + [saved] * (len(found) - changed)
    assert ask(store.path, "PRAGMA integrity_check") == [("ok",)]
    assert schema(store.path) == schema(former_stores(store.path)[0])


def test_while_making_the_older_backup_stays_and_the_next_one_clears_up(
    store: Store, folder: Path
) -> None:
    older = make(store.path, folder, NOW, Occasion.START)
    keep(store, application("Written later"))
    store.close()
    rows = dump(store.path)
    for _ in killed_at_each_step("make", older, store.path):
        found = list_backups(folder)
        assert found[-1] == older or found[0] == older
        for backup in found:
            verify(backup)
        assert dump(store.path) == rows
        newer = make(store.path, folder, NOW, Occasion.QUIT)
        assert dump(newer.path) == rows
        assert not list(folder.glob("*.part*"))
    assert len(list_backups(folder)) == 3
