from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from desktop.actions import applications
from desktop.advice.outlook import DayForecast, TurningPoint, TurningPointKind
from desktop.core.kinds import Reason, State
from desktop.ops import Ops
from desktop.ui.wizard.outlook_panel import OutlookWords
from tests.ui.wizard.steps import Add, Open, to_the_answer

TODAY = date(2026, 3, 24)


@pytest.fixture
def says(ops: Ops) -> OutlookWords:
    return OutlookWords(ops.advisor.knowledge.words, TODAY)


def later(**more: object) -> DayForecast:
    facts = {"on": date(2026, 4, 9), "reason": Reason.ON_HOLD, "flat": False, "step": None}
    return DayForecast(**(facts | more))  # type: ignore[arg-type]


def test_the_slider_says_what_holds_after_more_days(
    open_wizard: Open, add_application: Add
) -> None:
    key = add_application(days_ago=6, promise=date(2026, 3, 27))
    page = to_the_answer(open_wizard(key)).outlook
    assert page.slider.value() == 0
    assert page.slider.maximum() == 30
    QTest.keyClick(page.slider, Qt.Key.Key_Right)
    assert page.sentence.text().startswith(
        "One more day, until Wed 25 March: wait on until Tue 31 March, then check in."
    )
    QTest.keyClick(page.slider, Qt.Key.Key_PageUp)
    assert page.sentence.text().startswith("8 more days, until Wed 1 April: check in.")
    assert page.slider.accessibleDescription() == page.sentence.text()


def test_silence_is_what_changes_a_waiting_answer(open_wizard: Open, add_application: Add) -> None:
    key = add_application(days_ago=6, promise=date(2026, 3, 27))
    page = to_the_answer(open_wizard(key)).outlook
    assert page.turning_point.text() == (
        "What would change this: no word by Mon 30 March, after the day they promised. "
        "Then most likely: “They like you, but other work comes first”."
    )


def test_where_nothing_is_left_to_do_nothing_is_said_about_waiting(
    open_wizard: Open, add_application: Add, ops: Ops
) -> None:
    key = add_application(days_ago=8)
    assert ops.run("Withdraw", applications.set_state, key, State.WITHDRAWN, TODAY)
    assert to_the_answer(open_wizard(key)).outlook.isHidden()


def test_the_answer_fits_into_a_small_window(open_wizard: Open, add_application: Add) -> None:
    dialog = open_wizard(add_application(days_ago=8))
    to_the_answer(dialog)
    dialog.resize(800, 560)
    assert dialog.size() == QSize(800, 560)


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (
            TurningPoint(
                kind=TurningPointKind.SILENCE, then=later(), new_reason=True, new_step=True
            ),
            ("What would change this: no word by Thu 9 April. Then most likely: “The position is "
            "on hold”. What to do then: nothing is left to do."),
        ),
        (
            TurningPoint(
                kind=TurningPointKind.OBSERVATION, observation="job_reposted", then=later(),
                new_reason=True, new_step=False,
            ),
            ("What would change this: “The job was posted again after your interview.” Then most "
            "likely: “The position is on hold”."),
        ),
    ],
)  # fmt: skip
def test_what_would_change_the_answer_is_a_sentence(
    says: OutlookWords, turn: TurningPoint, words: str
) -> None:
    assert says.turning_point(turn) == words


def test_reasons_that_cannot_be_told_apart_are_not_ranked(says: OutlookWords) -> None:
    assert says.forecast(16, later(flat=True)) == (
        "16 more days, until Thu 9 April: nothing is left to do. "
        "The reasons are about equally likely then."
    )
