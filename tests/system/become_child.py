"""Becomes another start of itself twice over; says each time what it finds itself to be.

`own_command` would start the program, which takes a screen: here it starts this file.
"""

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from desktop.system import programs
from desktop.system.permissions import Umask


def _umask() -> int:
    found = os.umask(0o077)
    os.umask(found)
    return found


def main() -> None:
    where, name = sys.argv[1:]
    programs.own_command = lambda *arguments: [where, __file__, where, *arguments]
    came: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _frame: came.append(number))
    waiting = sorted(signal.sigpending())
    blocked = sorted(signal.pthread_sigmask(signal.SIG_UNBLOCK, ()))
    signal.pthread_sigmask(signal.SIG_UNBLOCK, blocked)
    said = {
        "name": name,
        "pid": os.getpid(),
        "umask": _umask(),
        "note": os.environ.get("CALLBACK_TEST_NOTE", ""),
        "files": sorted(filter(_is_open, (int(file.name) for file in Path("/dev/fd").iterdir()))),
        "waiting": waiting,
        "came": came,
    }
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    if name == "first":
        held = os.open(os.devnull, os.O_RDONLY)
        os.set_inheritable(held, True)
        Umask.keep_out_others()
        execve = os.execve

        def ask_to_end(*arguments: Any) -> None:
            os.kill(os.getpid(), signal.SIGTERM)
            execve(*arguments)

        setattr(os, "execve", ask_to_end)  # noqa: B010  its type says that it never returns
        programs.become("second", CALLBACK_TEST_NOTE="yes")
    elif name == "failing":
        programs.own_command = lambda *_: ["/nowhere/callback"]
        Umask.keep_out_others()
        programs.become("second")
        left = signal.pthread_sigmask(signal.SIG_UNBLOCK, ())
        sys.stdout.write(json.dumps({"umask": _umask(), "blocked": sorted(left)}) + "\n")


def _is_open(fd: int) -> bool:
    try:
        os.fstat(fd)
    except OSError:  # that of the listing itself
        return False
    return True


if __name__ == "__main__":
    main()
