"""Letters that were handed over some hours ago, on Today: did they go out?"""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, letters
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, LetterKind
from desktop.core.moment import Moment
from desktop.core.records import Contact, LetterDraft
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from tests.support.letter_pages import Read
from tests.support.window import Clock

Add = Callable[..., str]


@pytest.fixture
def page(ops: Ops, navigator: Navigator, qtbot: QtBot) -> TodayPage:
    """Today, which is shown and follows changes."""
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    made.show()
    ops.changed.connect(lambda changes: made.refresh() if made.concerns(changes) else None)
    return made


@pytest.fixture
def hand_over(ops: Ops, add_application: Add, record_of: Read) -> Callable[..., str]:
    """Hands the thank-you for a new interview over; returns the application's id."""

    def hand(*, to_somebody: bool = True) -> str:
        key = add_application()
        (dana,) = record_of(key).people
        draft = LetterDraft(
            id=new_id(),
            application_id=key,
            person_id=dana.id if to_somebody else None,
            kind=LetterKind.THANK_YOU,
            body="Dear Dana",
            handed_over_at=ops.now().utc,
        )
        ops.run("", letters.save_draft, draft)
        return key

    return hand


def pass_hours(clock: Clock, hours: float) -> None:
    clock.moment = Moment(clock.moment.utc + timedelta(hours=hours), clock.moment.zone)


def asked(page: TodayPage) -> str:
    """The question; empty while there is none."""
    page.refresh()
    return page.unconfirmed.text.text() if page.unconfirmed.isVisible() else ""


def test_the_question_comes_three_hours_later(
    page: TodayPage, hand_over: Callable[..., str], clock: Clock
) -> None:
    hand_over()
    pass_hours(clock, 2.9)
    assert asked(page) == ""
    pass_hours(clock, 0.1)
    words = "You opened the thank-you note to Dana Reyes on Tue 24 March at 15:00. Did it go out?"
    assert asked(page) == words
    assert page.unconfirmed.yes.accessibleDescription() == words


def test_the_keyboard_reaches_it_before_the_cards(
    page: TodayPage, hand_over: Callable[..., str], clock: Clock
) -> None:
    hand_over()
    pass_hours(clock, 3)
    page.refresh()
    wanted = [page.unconfirmed.not_yet, page.unconfirmed.yes, page.cards[0]]
    found, widget = [], page.nextInFocusChain()
    while widget is not None and widget is not page:
        found += [widget] if widget in wanted else []
        widget = widget.nextInFocusChain()
    assert found == wanted


def test_without_a_recipient_the_company_is_named(
    page: TodayPage, hand_over: Callable[..., str], clock: Clock
) -> None:
    hand_over(to_somebody=False)
    pass_hours(clock, 3)
    assert "thank-you note to Northwind on" in asked(page)


def test_yes_logs_the_letter_once_and_can_be_undone(
    page: TodayPage, hand_over: Callable[..., str], clock: Clock, ops: Ops, record_of: Read
) -> None:
    key = hand_over()
    pass_hours(clock, 3)
    page.refresh()
    offered: list[str] = []
    ops.undo_offered.connect(offered.append)
    for _ in range(2):
        page.unconfirmed.yes.click()
    (sent,) = record_of(key).contacts
    assert (sent.kind, sent.text, sent.at.hour) == (ContactKind.THANK_YOU, "Dear Dana", 15)
    assert offered == ["Logged: thank-you note to Dana"]
    assert not page.unconfirmed.isVisible()
    ops.undo()
    assert record_of(key).contacts == ()
    assert page.unconfirmed.isVisible()


def test_yes_notes_that_the_letter_was_early(
    page: TodayPage, hand_over: Callable[..., str], clock: Clock, ops: Ops, record_of: Read
) -> None:
    key = hand_over()
    (dana,) = record_of(key).people
    pass_hours(clock, -1)
    asked = Contact(id=new_id(), application_id=key, at=ops.now().local, kind=ContactKind.CHECK_IN)
    ops.run("", contacts.log, asked, [dana.id])
    pass_hours(clock, 4)
    page.refresh()
    page.unconfirmed.yes.click()
    (sent,) = (contact for contact in record_of(key).contacts if contact.text)
    note = "(Sent before the next sensible day, Tue 31 March, for reasons of my own.)"
    assert sent.text == f"Dear Dana\n\n{note}"


def test_after_not_yet_it_is_not_asked_again(
    page: TodayPage, hand_over: Callable[..., str], clock: Clock, ops: Ops, record_of: Read
) -> None:
    key = hand_over()
    pass_hours(clock, 3)
    page.refresh()
    for _ in range(2):
        page.unconfirmed.not_yet.click()
    assert not page.unconfirmed.isVisible()
    pass_hours(clock, 24)
    assert asked(page) == ""
    assert record_of(key).contacts == ()
    assert [draft.body for draft in ops.queries.letter_drafts(key)] == ["Dear Dana"]


def test_letters_are_asked_about_one_after_the_other(
    page: TodayPage, hand_over: Callable[..., str], clock: Clock
) -> None:
    hand_over(to_somebody=False)
    pass_hours(clock, 1)
    hand_over()
    pass_hours(clock, 3)
    assert "to Northwind on" in asked(page)
    page.unconfirmed.yes.click()
    assert "to Dana Reyes on" in asked(page)
