from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.kinds import ContactKind, Direction
from desktop.core.records import ApplicationRecord, Contact
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.detail.long_text import CollapsibleText, excerpt
from desktop.ui.interviews.detail.timeline import PAGE_SIZE, ContactCard
from tests.support.window import NOW

Add = Callable[..., str]
NOON = datetime(2026, 3, 20, 12, 0)


def entries(view: DetailView) -> list[ContactCard]:
    rows = view.timeline.rows
    found = [item.widget() for i in range(rows.count()) if (item := rows.itemAt(i)) is not None]
    return [row for row in found if isinstance(row, ContactCard)]


def texts(widget: QWidget) -> str:
    return "\n".join(
        label.text() for label in widget.findChildren(QWidget) if hasattr(label, "text")
    )


def test_contacts_come_newest_first(view: DetailView, add_application: Add, log: Add) -> None:
    one = add_application(days_ago=10)
    middle = log(one, NOON)
    newest = log(one, NOON + timedelta(days=2))
    oldest = log(one, NOON - timedelta(days=2))
    view.show_application(one)
    assert [entry.contact.id for entry in entries(view)] == [newest, middle, oldest]


def test_inbound_entries_are_left_and_outbound_ones_right(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    log(one, NOON, Direction.OUTBOUND)
    log(one, NOON + timedelta(hours=1), Direction.INBOUND, ContactKind.REPLY)
    view.show_application(one)
    theirs, yours = entries(view)
    qtbot.waitUntil(lambda: yours.row.width() > 100)
    left, right = (
        entry.row.mapTo(view, entry.row.rect().topLeft()).x() for entry in (theirs, yours)
    )
    assert left < right
    assert (
        theirs.row.mapTo(view, theirs.row.rect().topRight()).x()
        < yours.row.mapTo(view, yours.row.rect().topRight()).x()
    )
    names = {w.accessibleName() for w in theirs.findChildren(QWidget)}
    assert "From them" in names


def test_an_entry_tells_kind_channel_people_subject_text_and_what_it_answers(
    view: DetailView,
    ops: Ops,
    add_application: Add,
    log: Add,
    record: Callable[[str], ApplicationRecord],
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"), days_ago=10)
    ids = tuple(person.id for person in record(one).people)
    sent = log(one, NOON, people=ids, subject="How is it going?", text="Dear both,")
    log(
        one,
        NOON + timedelta(days=1),
        Direction.INBOUND,
        ContactKind.REPLY,
        people=ids[:1],
        answers_id=sent,
        promise_on=datetime(2026, 3, 27).date(),
    )
    view.show_application(one)
    reply, check_in = (texts(entry) for entry in entries(view))
    for words in ("Check-in", "by e-mail", "to Dana Reyes, Lee Okafor", "How is it going?"):
        assert words in check_in
    assert "4 days ago · Fri 20 March, 12:00" in check_in
    assert "Answered Sat 21 March" in check_in
    for words in ("Reply", "from Dana Reyes", "Answer to: Check-in, Fri 20 March", "Fri 27 March"):
        assert words in reply


def test_two_hundred_contacts_are_built_a_page_at_a_time(
    view: DetailView, store: Store, add_application: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=300)
    with store.writing(NOW) as writer:
        for day in range(200):
            writer.insert(
                Contact(
                    id=f"{day:032x}",
                    application_id=one,
                    at=NOON - timedelta(days=day),
                    text="Some words. " * 60,
                )
            )
    view.show_application(one)
    first = len(entries(view))
    assert 0 < first < PAGE_SIZE
    qtbot.waitUntil(lambda: len(entries(view)) == PAGE_SIZE)
    assert view.timeline.older is not None
    assert view.timeline.older.text() == "Show 170 older"
    view.timeline.older.click()
    qtbot.waitUntil(lambda: len(entries(view)) == 2 * PAGE_SIZE)
    assert view.timeline.older.text() == "Show 140 older"
    days = [entry.contact.at for entry in entries(view)]
    assert days == sorted(days, reverse=True)


def test_what_was_unfolded_stays_built_when_something_changes(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=50)
    for day in range(PAGE_SIZE + 5):
        log(one, NOON - timedelta(days=day))
    view.show_application(one)
    qtbot.waitUntil(lambda: view.timeline.older is not None)
    assert view.timeline.older is not None
    view.timeline.older.click()
    qtbot.waitUntil(lambda: len(entries(view)) == PAGE_SIZE + 5)
    log(one, NOON + timedelta(hours=1))
    qtbot.waitUntil(lambda: len(entries(view)) == PAGE_SIZE + 6)


def test_deleting_a_contact_can_be_undone(
    view: DetailView,
    ops: Ops,
    add_application: Add,
    log: Add,
    record: Callable[[str], ApplicationRecord],
) -> None:
    one = add_application(days_ago=10)
    log(one, NOON, text="Dear Dana")
    before = record(one)
    view.show_application(one)
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    menu = entries(view)[0].row.menu()
    words = [choice.text() for choice in menu.actions()]
    assert words == ["Edit contact…", "Copy text", "Delete contact"]
    menu.actions()[2].trigger()
    assert entries(view) == []
    assert record(one).contacts == ()
    assert messages == ["Contact deleted"]
    ops.undo()
    assert record(one) == before
    assert len(entries(view)) == 1


def test_a_contact_is_edited_in_its_dialog(
    view: DetailView, add_application: Add, log: Add, qtbot: QtBot
) -> None:
    one = add_application(days_ago=10)
    log(one, NOON, subject="Before")
    view.show_application(one)
    entries(view)[0].row.menu().actions()[0].trigger()
    dialog = view.findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    dialog.subject.setText("After")
    dialog.accept()
    assert "After" in texts(entries(view)[0])


def test_a_long_text_is_folded_until_it_is_wanted(qtbot: QtBot) -> None:
    text = "\n".join(f"Line {number}" for number in range(30))
    folded = CollapsibleText(text)
    qtbot.addWidget(folded)
    assert "Line 3" in folded.label.text()
    assert "Line 12" not in folded.label.text()
    button = folded.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    button.click()
    assert folded.label.text() == text
    assert button.text() == "Show less"
    button.click()
    assert "Line 12" not in folded.label.text()


def test_a_very_long_text_ends_with_the_way_to_its_rest(qtbot: QtBot) -> None:
    folded = CollapsibleText("word " * 10_000)
    qtbot.addWidget(folded)
    folded.show()
    assert not folded.rest.isVisible()
    folded.button.click()
    assert len(folded.label.text()) < 25_000
    assert folded.rest.isVisible()
    folded.button.click()
    assert not folded.rest.isVisible()


def test_a_short_text_stands_whole(qtbot: QtBot) -> None:
    folded = CollapsibleText("Dear Dana,\nthank you.")
    qtbot.addWidget(folded)
    assert folded.label.text() == "Dear Dana,\nthank you."
    assert folded.findChild(QToolButton) is None


def test_one_endless_word_is_cut_too() -> None:
    assert len(excerpt("x" * 5000)) < 400
