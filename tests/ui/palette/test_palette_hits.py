"""The search through everything: what it lists, and where it leads."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, notes
from desktop.background.backup.scheduler import BackupScheduler
from desktop.core.ids import new_id
from desktop.core.kinds import Direction
from desktop.core.records import Contact, Problem
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.help.dialog import HelpDialog
from desktop.ui.interviews.detail.entry_row import EntryRow
from desktop.ui.interviews.detail.view import DetailView
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.palette.entries import Group
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import INTERVIEWS, LETTERS, PEOPLE
from tests.support.palette import choose, entries, shown, titles

Add = Callable[..., str]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def log(ops: Ops, application_id: str, **fields: object) -> str:
    record = ops.queries.record(application_id)
    assert record is not None
    contact = Contact(
        id=new_id(),
        application_id=application_id,
        at=datetime.fromisoformat("2026-03-20T09:00"),
        **fields,  # type: ignore[arg-type]
    )
    assert ops.run("Log", contacts.log, contact, [person.id for person in record.people])
    return contact.id


def _row_with_focus(window: MainWindow) -> str:
    """The id of the record in whose row of the details the focus is."""
    focus = window.focusWidget()
    row = None if focus is None else focus.parentWidget()
    return "" if row is None else row.objectName()


def opened(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_hits_are_grouped_in_their_order(
    search: Callable[[str], PaletteDialog], ops: Ops, add_application: Add
) -> None:
    job = add_application("Orchard Ltd", people=("Olive Orchard",))
    log(ops, job, text="I like the orchard")
    log(ops, job, text="Our orchard is closed", direction=Direction.INBOUND)
    palette = search("orchard")
    groups = [entry.group for entry in entries(palette)]
    assert groups == [Group.APPLICATIONS, Group.PEOPLE, Group.LETTERS, Group.NOTES]
    letter, note = entries(palette)[2:]
    assert (letter.title, letter.line) == ("Letter to Olive", "I like the orchard")
    assert letter.place == "Orchard Ltd · 4 days ago"
    assert note.line == "Our orchard is closed"


def test_return_opens_the_application_found(
    search: Callable[[str], PaletteDialog], window: MainWindow, add_application: Add
) -> None:
    add_application("Contoso")
    job = add_application("Northwind")
    palette = search("northw")
    QTest.keyClick(palette.field, Key.Key_Return)
    assert not palette.isVisible()
    assert window.page_key == INTERVIEWS
    assert isinstance(window.page, InterviewsPage)
    assert window.page.selected == job


def test_a_person_found_is_opened_on_their_page(
    search: Callable[[str], PaletteDialog], window: MainWindow, add_application: Add
) -> None:
    add_application(people=("Dana Reyes",))
    choose(search("dana"), "Dana Reyes")
    assert window.page_key == PEOPLE


def test_a_letter_found_is_opened_to_read(
    search: Callable[[str], PaletteDialog], window: MainWindow, ops: Ops, add_application: Add
) -> None:
    job = add_application(people=("Dana Reyes",))
    key = log(ops, job, text="about the orchard")
    choose(search("orchard"), "Letter to Dana")
    assert window.page_key == LETTERS
    assert getattr(window.page, "selected", "") == key


def test_a_contact_found_is_shown_in_the_details(
    search: Callable[[str], PaletteDialog], window: MainWindow, ops: Ops, add_application: Add
) -> None:
    job = add_application(people=("Dana Reyes",))
    keys = [log(ops, job, text=f"pear {n}", direction=Direction.INBOUND) for n in range(60)]
    choose(search("pear 0"), "Contact · Dana")
    detail = window.findChild(DetailView)
    assert isinstance(detail, DetailView)
    row = window.focusWidget()
    assert isinstance(row, EntryRow)
    assert (row.entry.key, row.isChecked()) == (keys[0], True)


def test_a_problem_found_is_shown_in_the_details(
    search: Callable[[str], PaletteDialog], window: MainWindow, ops: Ops, add_application: Add
) -> None:
    job = add_application()
    problem = Problem(id=new_id(), application_id=job, problem="The orchard floods")
    assert ops.run("Add", notes.add_problem, problem)
    choose(search("orchard"), "Problem and idea")
    assert _row_with_focus(window) == problem.id


def test_a_help_page_found_is_opened(
    search: Callable[[str], PaletteDialog], window: MainWindow
) -> None:
    palette = search("passphrase")
    assert titles(palette, Group.HELP)
    assert "passphrase" in entries(palette)[0].line
    QTest.keyClick(palette.field, Key.Key_Return)
    opened(window, HelpDialog)


def test_the_commands_are_those_of_the_menu(
    search: Callable[[str], PaletteDialog], window: MainWindow
) -> None:
    palette = search("")
    listed = {command.text for command in palette.entries.commands}
    wanted = {
        one.text()
        for one in window.commands.all_actions()
        if one.isEnabled() and one is not window.commands.find_all
    }
    assert wanted <= listed
    assert {"Add application…", "Letters", "Keys", "Quit", "Settings: Reminders"} <= listed


def test_a_command_that_begins_as_typed_comes_first(
    search: Callable[[str], PaletteDialog], window: MainWindow, add_application: Add
) -> None:
    add_application("Add Ltd")
    palette = search("add app")
    assert palette.current is not None
    assert palette.current.title == "Add application…"
    QTest.keyClick(palette.field, Key.Key_Return)
    opened(window, AddApplicationDialog)


def test_a_section_of_the_settings_is_a_command(
    search: Callable[[str], PaletteDialog], window: MainWindow
) -> None:
    choose(search("my data"), "Settings: My data")
    settings = opened(window, SettingsDialog)
    assert getattr(settings, "section", "") == "data"
    settings.close()


def test_commands_on_the_selected_application_name_it(
    search: Callable[[str], PaletteDialog], window: MainWindow, ops: Ops, add_application: Add
) -> None:
    job = add_application("Northwind")
    window.open_application(job)
    assert titles(search("on hold"), Group.COMMANDS)[0] == "Northwind: On hold…"
    choose(shown(window), "Northwind: On hold…")
    opened(window, StateDialog).close()
    choose(search("delete"), "Northwind: Delete application")
    assert ops.queries.application(job) is None
    palette = search("undo")
    assert "Undo: Delete application" in titles(palette, Group.COMMANDS)
    choose(palette, "Undo: Delete application")
    assert ops.queries.application(job) is not None


def test_an_answer_is_noted_for_the_selected_application(
    search: Callable[[str], PaletteDialog], window: MainWindow, add_application: Add
) -> None:
    window.open_application(add_application("Northwind"))
    choose(search("answered"), "Northwind: They answered…")
    opened(window, AnswerDialog)


def test_a_step_is_put_off_from_the_palette(
    search: Callable[[str], PaletteDialog], window: MainWindow, ops: Ops, add_application: Add
) -> None:
    job = add_application("Northwind")
    window.open_application(job)
    choose(search("later tomorrow"), "Northwind: Later: Tomorrow · Wed 25 March")
    row = ops.queries.row(job, ops.now())
    assert row is not None
    assert str(row.due_on) == "2026-03-25"


def test_a_backup_is_made_from_the_palette(
    search: Callable[[str], PaletteDialog],
    window: MainWindow,
    ops: Ops,
    backup_scheduler: BackupScheduler,
    qtbot: QtBot,
) -> None:
    assert "Back up now" not in titles(search("back up"), Group.COMMANDS)
    shown(window).reject()
    window.watch_backups(backup_scheduler)
    with qtbot.waitSignal(ops.reported) as reported:
        choose(search("back up"), "Back up now")
    assert reported.args == ["The backup is made."]
    assert len(backup_scheduler.backups) == 1


def test_nothing_typed_lists_recent_applications_and_commands(
    search: Callable[[str], PaletteDialog], window: MainWindow, add_application: Add
) -> None:
    first, second = add_application("Contoso"), add_application("Northwind")
    window.open_application(first)
    window.open_application(second)
    palette = search("")
    assert titles(palette, Group.RECENT)[0].startswith("Contoso")
    commands = titles(palette, Group.COMMANDS)
    assert commands[0] == "Northwind: What should I do?"
    assert "Add application…" in commands


def test_an_empty_store_has_commands_at_least(search: Callable[[str], PaletteDialog]) -> None:
    palette = search("")
    assert titles(palette, Group.RECENT) == []
    assert "Add application…" in titles(palette, Group.COMMANDS)
