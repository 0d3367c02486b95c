"""Typed text in a form survives a crash of the program."""

import logging
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.forms.autosave import DELAY, DraftAutosave
from desktop.ui.forms.problem import ProblemDialog
from tests.models.raw import ask
from tests.support.window import Clock

Open = Callable[[], ProblemDialog]


@pytest.fixture
def open_form(qtbot: QtBot, ops: Ops, add_application: Callable[..., str]) -> Open:
    key = add_application()

    def open_dialog() -> ProblemDialog:
        record = ops.queries.record(key)
        assert record is not None
        dialog = ProblemDialog(ops, record)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return open_dialog


def kept(store: Store) -> int:
    return int(ask(store.path, "SELECT count(*) FROM draft")[0][0])


def type_and_crash(dialog: ProblemDialog, text: str) -> None:
    """Type and end the form as `kill -9` would: only the draft that the timer saved is left."""
    dialog.problem.setPlainText(text)
    timer = dialog.findChildren(DraftAutosave)[0].timer
    assert timer.isActive()
    timer.timeout.emit()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_typed_is_kept_within_two_seconds(open_form: Open) -> None:
    dialog = open_form()
    timer = dialog.findChildren(DraftAutosave)[0].timer
    dialog.problem.setPlainText("a")
    left = timer.remainingTime()
    dialog.problem.setPlainText("ab")
    assert timer.remainingTime() <= left
    assert DELAY * 1.05 < 2_000  # a coarse timer may be 5 % late
    dialog.reject()
    dialog.reject()


def test_after_a_crash_the_form_offers_what_was_being_written(
    open_form: Open, store: Store, clock: Clock
) -> None:
    type_and_crash(open_form(), "slow builds")
    clock.pass_days(2)
    dialog = open_form()
    assert dialog.offer is not None
    assert dialog.offer.label.text() == "You were writing this: 2 days ago · Tue 24 March, 15:00."
    assert dialog.problem.text() == ""
    dialog.offer.continue_button.click()
    assert dialog.problem.text() == "slow builds"
    assert not dialog.offer.isVisible()
    assert dialog.ok.isEnabled()
    dialog.accept()
    assert kept(store) == 0
    assert open_form().offer is None


def test_what_is_discarded_is_offered_no_more(open_form: Open, store: Store) -> None:
    type_and_crash(open_form(), "slow builds")
    dialog = open_form()
    assert dialog.offer is not None
    dialog.offer.discard_button.click()
    assert kept(store) == 0
    assert open_form().offer is None


def test_typing_anew_leaves_what_is_still_offered(open_form: Open, store: Store) -> None:
    type_and_crash(open_form(), "slow builds")
    type_and_crash(open_form(), "other words")
    assert kept(store) == 2


def test_a_form_left_on_purpose_leaves_no_draft(open_form: Open, store: Store, ops: Ops) -> None:
    dialog = open_form()
    dialog.problem.setPlainText("slow builds")
    dialog.findChildren(DraftAutosave)[0].save()
    assert kept(store) == 1
    assert ops.undo_label == "Add application"
    dialog.reject()
    assert kept(store) == 1
    dialog.reject()
    assert kept(store) == 0


def test_the_end_of_the_program_keeps_the_last_word(open_form: Open, store: Store) -> None:
    dialog = open_form()
    dialog.problem.setPlainText("slow builds")
    dialog.close()
    assert kept(store) == 1


def test_a_draft_that_cannot_be_kept_is_said_once_and_to_the_log_alone(
    open_form: Open,
    store: Store,
    ops: Ops,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(DraftAutosave, "_failure_logged", False)
    messages: list[str] = []
    ops.failed.connect(messages.append)
    dialog = open_form()
    store._db.run("PRAGMA query_only = 1")
    with caplog.at_level(logging.WARNING, "callback"):
        for text in ("slow", "slow builds"):
            dialog.problem.setPlainText(text)
            dialog.findChildren(DraftAutosave)[0].save()
    assert [record.getMessage() for record in caplog.records] == ["a draft could not be kept"]
    assert messages == []
    store._db.run("PRAGMA query_only = 0")
    dialog.findChildren(DraftAutosave)[0].save()
    assert kept(store) == 1
