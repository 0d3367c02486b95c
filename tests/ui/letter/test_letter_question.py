"""The question whether a letter that was handed over was sent: asked once, and once more."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.actions import settings
from desktop.core.moment import Moment
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letter.sending import Way
from tests.support.letter_pages import Open, Read
from tests.support.window import Clock

Add = Callable[..., str]


@pytest.fixture
def key(add_met: Add) -> str:
    return add_met()


@pytest.fixture
def hours_later(clock: Clock) -> Callable[[int], None]:
    def pass_(hours: int) -> None:
        clock.moment = Moment(clock.moment.utc + timedelta(hours=hours), clock.moment.zone)

    return pass_


def copy(dialog: LetterDialog) -> None:
    dialog.foot.ways[Way.COPY].click()


def test_a_letter_that_was_left_open_is_asked_about_when_it_is_opened_again(
    open_letter: Open, key: str, hours_later: Callable[[int], None], record_of: Read
) -> None:
    first = open_letter(key)
    copy(first)
    first.close()
    hours_later(1)
    dialog = open_letter(key)
    assert dialog.foot.question.isVisible()
    assert dialog.foot.question.done.text() == "You opened it to send on Tue 24 March at 15:00."
    dialog.foot.question.yes.click()
    (sent,) = record_of(key).contacts
    assert sent.at.hour == 15


def test_not_yet_is_asked_once_more_when_the_letter_is_opened_again(
    open_letter: Open, key: str, store: Store
) -> None:
    dialog = open_letter(key)
    copy(dialog)
    dialog.foot.question.not_yet.click()
    assert not dialog.foot.question.isVisible()
    assert dialog.foot.open.is_primary
    assert dialog.focusWidget() is dialog.foot.open
    dialog.close()
    again = open_letter(key)
    again.foot.question.not_yet.click()
    assert store.queries.letter_drafts(key)[0].handed_over_at is None
    again.close()
    assert not open_letter(key).foot.question.isVisible()


def test_a_letter_that_is_handed_over_again_is_asked_about_again(
    open_letter: Open, key: str, store: Store, hours_later: Callable[[int], None]
) -> None:
    dialog = open_letter(key)
    copy(dialog)
    dialog.close()
    again = open_letter(key)
    again.foot.question.not_yet.click()
    hours_later(2)
    copy(again)
    again.foot.question.not_yet.click()
    at = store.queries.letter_drafts(key)[0].handed_over_at
    assert at is not None
    assert at.hour == 17


@pytest.mark.parametrize("field", ["name", "subject"])
def test_return_in_a_field_is_no_answer(
    open_letter: Open, key: str, field: str, record_of: Read, ops: Ops
) -> None:
    ops.run("", settings.put, "letter_name", "")
    dialog = open_letter(key)
    copy(dialog)
    line = dialog.head.name if field == "name" else dialog.editor.subject
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert record_of(key).contacts == ()
    assert dialog.isVisible()
    dialog.foot.question.yes.setFocus()
    QTest.keyClick(dialog.foot.question.yes, Qt.Key.Key_Return)
    assert len(record_of(key).contacts) == 1


def test_each_letter_has_its_own_question(open_letter: Open, add_met: Add) -> None:
    dialog = open_letter(add_met("Dana Reyes", "Lee Okafor"))
    copy(dialog)
    dialog.head.tabs.setCurrentIndex(1)
    assert not dialog.foot.question.isVisible()
    dialog.head.tabs.setCurrentIndex(0)
    assert dialog.foot.question.isVisible()
    dialog.foot.question.not_yet.click()
    dialog.head.tabs.setCurrentIndex(1)
    dialog.head.tabs.setCurrentIndex(0)
    assert not dialog.foot.question.isVisible()


def test_a_letter_that_was_sent_otherwise_is_noted_now(
    open_letter: Open, key: str, record_of: Read, store: Store
) -> None:
    dialog = open_letter(key)
    dialog.foot.otherwise.click()
    assert dialog.foot.question.done.text() == "If so, it is noted with this text."
    assert not dialog.foot.otherwise.isEnabled()
    dialog.foot.question.not_yet.click()
    assert dialog.foot.otherwise.isEnabled()
    assert store.queries.letter_drafts(key) == []
    dialog.foot.otherwise.click()
    dialog.foot.question.yes.click()
    assert len(record_of(key).contacts) == 1
    assert not dialog.isVisible()


def test_undo_brings_the_question_back(open_letter: Open, key: str, ops: Ops) -> None:
    dialog = open_letter(key)
    copy(dialog)
    dialog.foot.question.yes.click()
    ops.undo()
    assert open_letter(key).foot.question.isVisible()


def mnemonics(dialog: LetterDialog) -> list[str]:
    shown = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible()]
    texts = [one.text() for one in shown] + [one.text() for one in labels]
    texts = [text.replace("&&", "") for text in texts]
    return sorted(text[text.index("&") + 1].lower() for text in texts if "&" in text)


def test_every_letter_with_alt_does_one_thing_before_and_after(
    open_letter: Open, add_application: Add
) -> None:
    """With all there can be: a missing address, a warning, a question."""
    dialog = open_letter(add_application())
    dialog.foot.send_warning.show_text("It is early.")
    for _ in range(2):
        found = mnemonics(dialog)
        assert len(found) == len(set(found)), found
        dialog.foot.otherwise.click()
    assert {"e", "s"} <= set(found)


def test_what_is_written_after_handing_over_is_kept_but_not_logged(
    open_letter: Open, key: str, record_of: Read, store: Store, clipboard: Callable[[], str]
) -> None:
    dialog = open_letter(key)
    copy(dialog)
    left = clipboard().strip()
    dialog.editor.body.setPlainText("Dear Dana, something else")
    dialog.close()
    again = open_letter(key)
    assert again.editor.text()[1] == "Dear Dana, something else"
    assert len(store.queries.letter_drafts(key)) == 2
    again.foot.question.yes.click()
    (sent,) = record_of(key).contacts
    assert sent.text.strip() == left
    assert store.queries.letter_drafts(key) == []


def test_a_changed_letter_that_did_not_go_out_stays_as_it_is_now(
    open_letter: Open, key: str, store: Store
) -> None:
    dialog = open_letter(key)
    copy(dialog)
    dialog.editor.body.setPlainText("Dear Dana, something else")
    dialog.close()
    again = open_letter(key)
    again.foot.question.not_yet.click()
    again.close()
    (draft,) = store.queries.letter_drafts(key)
    assert (draft.body, draft.handed_over_at) == ("Dear Dana, something else", None)
    assert open_letter(key).editor.text()[1] == "Dear Dana, something else"
