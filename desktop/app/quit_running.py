"""Ends the running program from the command line, for installers."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app.single_instance import Instance
from desktop.system.programs import wait_for_end

#: Seconds that the program is given to close the store and end.
PATIENCE = 30.0


def run(directory: Path, *, patience: float = PATIENCE) -> int:
    """End the program that runs with the data in `directory`, and wait until its process has ended.

    Returns the exit status: 0 when it has ended, 1 when none was running, 2 when it does not end.
    """
    app = QCoreApplication.instance() or QCoreApplication([])
    translate = app.translate
    instance = Instance(directory)
    pid = instance.running_process()
    if not instance.ask_to_quit():
        print(translate("App", "Callback is not running with this data."))  # noqa: T201
        return 1
    if not wait_for_end(pid, patience):
        print(translate("App", "Callback does not end. Close it by hand."))  # noqa: T201
        return 2
    return 0
