"""How the employer of an application has answered, on the detail page."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.headless.gallery import settle
from desktop.core.kinds import ContactKind, Direction
from desktop.ops import Ops
from desktop.ui.insights.sheet_table import SheetTable
from desktop.ui.interviews.detail import DetailView
from desktop.ui.shell.navigator import Navigator
from tests.support.window import NOW
from tests.ui.interviews.detail.reading import texts

Add = Callable[..., str]


def unfold(view: DetailView) -> str:
    """The texts of the section after its line was pressed."""
    QTest.keyClick(view.employer.toggle, Qt.Key.Key_Return)
    settle()
    return texts(view.employer)


def test_nothing_is_read_before_the_line_is_pressed(view: DetailView, add_application: Add) -> None:
    view.show_application(add_application())
    assert view.employer.isVisible()
    assert view.employer.section is None


def test_the_line_unfolds_what_the_employer_did_and_folds_it_again(
    view: DetailView, add_application: Add
) -> None:
    view.show_application(add_application(days_ago=18))
    assert "No word since the last interview, 18 days ago." in unfold(view)
    unfold(view)
    assert view.employer.section is not None
    assert view.employer.section.isHidden()


def test_several_applications_there_are_a_table(view: DetailView, add_application: Add) -> None:
    add_application("Northwind", "Editor", days_ago=60)
    view.show_application(add_application("Northwind", "Data engineer", days_ago=18))
    assert "You have one more application there." in unfold(view)
    (table,) = view.employer.findChildren(SheetTable)
    roles = [row[0] for row in table.sheet.rows]
    assert roles == ["Data engineer", "Editor"]


def test_an_answer_is_shown_at_once_while_it_is_unfolded(
    view: DetailView, add_application: Add, log: Callable[..., str]
) -> None:
    one = add_application(days_ago=18)
    view.show_application(one)
    unfold(view)
    answered = (NOW - timedelta(days=4)).replace(tzinfo=None)
    log(one, answered, Direction.INBOUND, ContactKind.REPLY)
    settle()
    assert "They answered after 14 days." in texts(view.employer)


def test_another_application_begins_folded(view: DetailView, add_application: Add) -> None:
    one, other = add_application(), add_application("Contoso")
    view.show_application(one)
    unfold(view)
    view.show_application(other)
    assert not view.employer.toggle.isChecked()


def test_without_an_interview_there_is_no_line(
    view: DetailView, put_row: Callable[..., str], ops: Ops
) -> None:
    view.show_application(put_row())
    assert view.employer.isHidden()


def test_a_link_leads_to_the_page_of_all_waits(
    view: DetailView, add_application: Add, navigator: Navigator, qtbot: QtBot
) -> None:
    one = add_application()
    view.show_application(one)
    unfold(view)
    with qtbot.waitSignal(navigator.show_insights) as shown:
        view.employer.compare.click()
    assert shown.args == [one]
