from datetime import date

import pytest
from PySide6.QtCore import QSize

from desktop.actions import applications
from desktop.advice.outlook import DayForecast, TurningPoint, TurningPointKind
from desktop.core.ids import new_id
from desktop.core.kinds import Reason, State
from desktop.core.records import Application
from desktop.ops import Ops
from desktop.ui.widgets.text import Text
from desktop.ui.wizard.outlook_panel import OutlookPanel, OutlookWords
from tests.ui.wizard.steps import Add, Open, to_the_answer

TODAY = date(2026, 3, 24)


@pytest.fixture
def says(ops: Ops) -> OutlookWords:
    return OutlookWords(ops.advisor.knowledge.words, TODAY)


def lines(panel: OutlookPanel) -> list[str]:
    return [text.text() for text in panel.findChildren(Text)]


def later(**more: object) -> DayForecast:
    facts = {"on": date(2026, 4, 9), "reason": Reason.ON_HOLD, "flat": False, "step": None}
    return DayForecast(**(facts | more))  # type: ignore[arg-type]


def test_what_changes_the_answer_is_said_and_the_days_of_further_silence(
    open_wizard: Open, add_application: Add
) -> None:
    key = add_application(people=("Dana Reyes",), days_ago=1)
    assert lines(to_the_answer(open_wizard(key)).outlook) == [
        "What would change this",
        "Any answer from them.",
        (
            "“They write much less than before the last interview.” The first reasons are about "
            "equally likely then."
        ),
        "If they stay silent and you wait until …",
        "Mon 30 March: ask how it stands.",
        "Tue 7 April: the first reasons are about equally likely.",
    ]


def test_silence_is_what_changes_a_waiting_answer(open_wizard: Open, add_application: Add) -> None:
    key = add_application(days_ago=6, promise=date(2026, 3, 27))
    page = to_the_answer(open_wizard(key)).outlook
    assert lines(page)[:4] == [
        "What would change this",
        "Any answer from them.",
        (
            "No word by Mon 30 March, after the day they promised. "
            "Most likely then: “They like you, but other work comes first”."
        ),
        "If they stay silent until …",
    ]
    assert not any(line.startswith("Mon 30 March") for line in lines(page))


def test_before_an_interview_the_days_name_no_reasons(open_wizard: Open, ops: Ops) -> None:
    application = Application(
        id=new_id(), company="Northwind", role="Engineer", applied_on=date(2026, 3, 20)
    )
    assert ops.run("Add", applications.add, application=application)
    page = to_the_answer(open_wizard(application.id))
    assert page.lead.text().startswith("Nobody there has met you yet")
    assert page.outlook.isHidden()


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


SILENT = {"kind": TurningPointKind.SILENCE, "new_reason": False, "new_step": False}


def silence(then: DayForecast, **more: object) -> TurningPoint:
    return TurningPoint(then=then, **(SILENT | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (
            silence(later(), new_reason=True, new_step=True),
            ("No word by Thu 9 April. Most likely then: “The position is on hold”. "
            "What to do then: nothing is left to do."),
        ),
        (
            silence(
                later(flat=True), kind=TurningPointKind.OBSERVATION, observation="job_reposted",
                new_reason=True,
            ),
            ("“The job was posted again after your interview.” "
            "The first reasons are about equally likely then."),
        ),
    ],
)  # fmt: skip
def test_what_would_change_the_answer_is_a_sentence(
    says: OutlookWords, turn: TurningPoint, words: str
) -> None:
    assert says.turning_point(turn) == words


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (silence(later(), new_step=True), "Thu 9 April: nothing is left to do."),
        (
            silence(later(), new_step=True, new_reason=True),
            "Thu 9 April: nothing is left to do. Most likely then: “The position is on hold”.",
        ),
        (
            silence(later(), new_reason=True),
            "Thu 9 April: most likely is “The position is on hold”.",
        ),
        (
            silence(later(flat=True), new_reason=True),
            "Thu 9 April: the first reasons are about equally likely.",
        ),
    ],
)
def test_a_day_of_further_silence_says_what_is_new(
    says: OutlookWords, turn: TurningPoint, words: str
) -> None:
    assert says.milestone(turn) == words
