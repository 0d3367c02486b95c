"""The window's command to export."""

from collections.abc import Callable

import pytest

from desktop.ui.exporting.dialog import SELECTED, ExportDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS, PEOPLE


def which(window: MainWindow) -> int:
    """Where the dialog offers the selected applications; -1 if it does not."""
    window.commands.export.trigger()
    dialog = window.findChildren(ExportDialog)[-1]
    found = dialog.which.findData(SELECTED)
    dialog.close()
    dialog.deleteLater()
    return found


def test_the_command_has_a_key_and_is_in_the_menu_beside_the_import(window: MainWindow) -> None:
    assert window.commands.export.shortcut().toString() == "Ctrl+E"
    menu = window.commands.compact_menu(window)
    actions = menu.actions()
    place = actions.index(window.commands.import_files)
    assert actions[place + 1] is window.commands.export
    assert window.commands.export in window.commands.listed()


@pytest.mark.parametrize(("page", "offered"), [(INTERVIEWS, True), (PEOPLE, False)])
def test_the_selected_application_is_offered(
    window: MainWindow, add_application: Callable[..., str], page: str, offered: bool
) -> None:
    window.show()
    assert which(window) == -1
    window.open_application(add_application())
    window.show_page(page)
    assert (which(window) > 0) is offered
