"""The real program, with a journal of when it claims the data and when its window is raised.

`python -m tests.faults.instance_child JOURNAL --data-dir …`: each line is an event and a PID.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.__main__ import main
from desktop.app.controller import AppController
from desktop.app.single_instance import Instance


def watch(journal: str) -> None:
    """Wrap the methods to be logged."""
    file = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def say(word: str) -> None:
        os.write(file, f"{word} {os.getpid()}\n".encode())

    claim, start, raised = Instance.claim, AppController.start, AppController.on_raised

    def claimed(
        self: Instance,
        token: str = "",
        add: str | None = None,
        files: Sequence[Path] = (),
        show: str = "",
    ) -> bool:
        is_first = claim(self, token, add, files, show)
        if is_first:
            say("claimed")
        return is_first

    def started(self: AppController) -> None:
        start(self)
        say("open")

    def was_raised(self: AppController, token: str) -> None:
        raised(self, token)
        say("raised")

    Instance.claim = claimed  # type: ignore[method-assign]
    AppController.start = started  # type: ignore[method-assign]
    AppController.on_raised = was_raised  # type: ignore[method-assign]


if __name__ == "__main__":
    watch(sys.argv.pop(1))
    sys.exit(main())
