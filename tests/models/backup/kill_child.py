"""Makes or restores a backup in forks that are killed at a given step.

    python kill_child.py restore|make FOLDER STORE

A step is an audit event of Python: a file is opened, linked, renamed or removed. For each line on
standard input a fork is started and killed before that step; prints the exit code of each.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.models.backup import Occasion, list_backups, make, restore

STEPS = ("open", "os.", "sqlite3.connect", "shutil.")


def main() -> None:
    verb, folder, store = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    (backup,) = list_backups(folder)
    print("ready", flush=True)  # noqa: T201  from now on the files may change
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            left = int(line)

            def kill(event: str, _args: object) -> None:
                nonlocal left
                if event.startswith(STEPS):
                    left -= 1
                    if left == -1:
                        os.kill(os.getpid(), signal.SIGKILL)

            sys.addaudithook(kill)
            if verb == "make":
                make(store, folder, now, Occasion.ASKED)
            else:
                restore(backup, store, now)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201  read by the test


if __name__ == "__main__":
    main()
