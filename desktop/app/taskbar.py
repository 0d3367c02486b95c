"""The program's tasks in the taskbar: they start it with an option, which the running one gets."""

import logging

from PySide6.QtCore import QCoreApplication

from desktop import cli, paths
from desktop.cli import Options
from desktop.system.jump_list import Task, find_jump_list


def offer_tasks(options: Options) -> None:
    """Write them in the language of the interface.

    Not for the example or other data than the user's own: the taskbar has one list for all, and a
    portable program leaves nothing in the system.
    """
    tasks = find_jump_list()
    if tasks is None or options.demo or options.data_dir is not None or paths.is_portable():
        return
    translate = QCoreApplication.translate
    try:
        tasks.write(
            (
                Task(translate("TrayIcon", "Add application…"), ("--add",)),
                Task(translate("TrayIcon", "What should I do?"), ("--show", cli.WIZARD)),
                Task(translate("Pages", "Today"), ("--show", cli.TODAY)),
            )
        )
    except OSError as error:
        logging.getLogger(__name__).info("no tasks in the taskbar: %s", error)
