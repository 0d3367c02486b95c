"""Runs the program's write operations on a full disk; needs a mount namespace of its own.

`python -m tests.faults.disk_child DIRECTORY` mounts a disk of 2 MB there, tries every operation
that writes with too little room and then with enough, and prints the results as a line of JSON.
"""

import json
import logging
import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.actions import letters
from desktop.core.errors import UserError
from desktop.models import backup
from desktop.models.database import open_store
from desktop.ops import Ops
from desktop.system.logs import start_logging, stop_logging
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from tests.faults.integrity import content_of
from tests.faults.random_user import NOW, RandomUser, advisor

V1 = Path(__file__).parents[1] / "models" / "released" / "v1.sql"


class SmallDisk:
    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._ballast = directory / "ballast"
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2M", "none", str(directory)], check=True
        )

    def leave(self, room: int) -> None:
        """Fill the disk but for about `room` bytes."""
        with self._ballast.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                file.truncate(max(0, file.tell() - room))

    def free(self) -> None:
        self._ballast.unlink()


def attempt(disk: SmallDisk, doing: Callable[[], object]) -> dict[str, object]:
    """Try `doing` with more and more room until it succeeds; the errors before that."""
    errors: list[str] = []
    for room in range(0, 1 << 21, 12_288):
        disk.leave(room)
        try:
            doing()
        except UserError as error:
            errors.append(str(error))
        else:
            disk.free()
            return {"errors": sorted(set(errors)), "refused": len(errors)}
        disk.free()
    raise AssertionError(f"never enough room: {errors[-1]}")


def main() -> None:
    disk = SmallDisk(Path(sys.argv[1]))
    path = disk.directory / "callback.db"
    results: dict[str, object] = {}
    results["first start"] = attempt(disk, lambda: open_store(path, NOW.utc).close())

    store = open_store(path, NOW.utc)
    who = RandomUser(store, random.Random(1))  # noqa: S311
    for _ in range(15):
        who.act()
    actions = {}
    for _ in range(60):
        for name, action, args, more in who.everything().values():
            if name not in actions and action is not letters.save_draft:
                before = content_of(path)
                disk.leave(0)
                try:
                    who.do(action, *args, **more)
                except UserError as error:
                    actions[name] = [str(error), content_of(path) == before]
                disk.free()
                break
        who.act()
    results["actions"] = actions
    job = store._db.column("SELECT id FROM application")[0]
    drafts = {d[0]: d for d in who._about(job)}
    _, save, args, more = drafts["draft"]
    results["draft"] = attempt(disk, lambda: who.do(save, *args, **more))

    window_place(disk, Ops(store, lambda: NOW, advisor))
    store.close()
    log(disk)

    before = content_of(path)
    folder = disk.directory / "backups"
    results["backup"] = attempt(
        disk, lambda: backup.make(path, folder, NOW.utc, backup.Occasion.ASKED)
    )
    kept = backup.list_backups(folder)
    results["restore"] = attempt(disk, lambda: backup.restore(kept[0], path, NOW.utc))
    backup.verify(kept[0])
    assert content_of(path) == before
    for former in backup.former_stores(path):
        former.unlink()

    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.executescript(V1.read_text(encoding="utf-8"))
    before = content_of(path, without="setting")
    results["migration"] = attempt(disk, lambda: open_store(path, NOW.utc).close())
    results["left"] = [one.name for one in disk.directory.rglob("*") if one.suffix == ".part"]
    print(json.dumps(results))  # noqa: T201


def window_place(disk: SmallDisk, ops: Ops) -> None:
    """The window's geometry cannot be saved, which is no error for the user."""
    app = QApplication(sys.argv[:1])
    window = MainWindow(ops, state_file=disk.directory / "window.ini", navigator=Navigator())
    disk.leave(0)
    window.save_state()
    disk.free()
    window.deleteLater()
    app.processEvents()


def log(disk: SmallDisk) -> None:
    disk.leave(0)
    handler = start_logging(disk.directory)
    logging.getLogger("callback").info("x" * 5_000)
    stop_logging(handler)
    disk.free()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
