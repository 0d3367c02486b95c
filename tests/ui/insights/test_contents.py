"""The tables and words behind the charts, for small results with literal numbers."""

from datetime import date

import pytest

from desktop.core.kinds import Channel, ContactKind, OutcomeReason, State
from desktop.insight.flow import ENDED
from desktop.insight.results import (
    AdviceFit,
    Answered,
    ApplicationThere,
    Coming,
    ComingKind,
    Curve,
    CurvePoint,
    Done,
    DoneKind,
    EmployerHistory,
    FitCount,
    Flow,
    FlowLink,
    FlowNode,
    FollowUpReport,
    GroupBy,
    PromiseEnd,
    PromiseKept,
    Thanks,
    Until,
    WaitGroup,
    Week,
    WeekReview,
)
from desktop.ui.insights import words
from desktop.ui.insights.computing import published_waits
from desktop.ui.insights.employer import employer_content
from desktop.ui.insights.fit import fit_content
from desktop.ui.insights.flow import flow_content, link_key, link_of
from desktop.ui.insights.flow_drawing import FlowDrawing
from desktop.ui.insights.follow_ups import follow_up_content
from desktop.ui.insights.waiting import wait_chart
from desktop.ui.insights.week import week_content
from desktop.wording import languages

MONDAY = date(2026, 3, 2)
CURVE = Curve(
    (
        CurvePoint(0, 1.0, 1.0, 1.0, 9, 0, 0),
        CurvePoint(14, 0.48, 0.27, 0.66, 9, 4, 1),
        CurvePoint(20, 0.48, 0.27, 0.66, 4, 0, 4),
    ),
    14,
)
GROUP = WaitGroup(Until.WORD, GroupBy.ALL, "", 9, 4, (14, 14, 14, 14), CURVE)
APPLIED = FlowNode("applied", 0, None, None, is_later=False, count=3)
REJECTED = FlowNode("=rejected", 9, None, State.REJECTED, is_later=False, count=1)
HIRED = FlowNode("=hired", 9, None, State.HIRED, is_later=False, count=2)
FLOW = Flow(
    (APPLIED, REJECTED, HIRED),
    (
        FlowLink("applied", "=rejected", ("a",), MONDAY, MONDAY),
        FlowLink("applied", "=hired", ("b", "c"), None, None),
    ),
    3,
)
NOTHING = FollowUpReport((), (), (), Thanks(0, 0, 0))


def there(key: str = "a", **more: object) -> ApplicationThere:
    given: dict[str, object] = {
        "id": key,
        "role": "Editor",
        "state": State.WAITING,
        "applied_on": None,
        "interviews": 1,
        "answers": (),
        "silent": 18,
        "promises": (),
        "reposted": (),
    }
    return ApplicationThere(**(given | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (
            CURVE.points[1],
            "After 14 days: 4 of 9 ended. About 5 of 10 wait on (3 to 7).",
        ),
        (
            CurvePoint(1, 0.95, 0.9, 1.0, 1, 1, 0),
            "After 1 day: 1 of 1 ended. About 10 of 10 wait on (9 to 10).",
        ),
    ],
)
def test_a_point_of_the_curve_is_said_in_tenths_and_not_in_per_cents(
    point: CurvePoint, said: str
) -> None:
    assert words.point_words(point) == said
    assert "%" not in said


def test_days_on_which_nothing_ended_are_in_the_table_but_are_no_marks() -> None:
    chart = wait_chart(GROUP, CURVE, None)
    assert [row[0] for row in chart.sheet.rows] == [0, 14, 20]
    assert chart.sheet.rows[1] == (14, 9, 4, 1, "0.48", "0.27 to 0.66")
    assert [point.day for point in chart.drawing.points] == [14]  # type: ignore[attr-defined]


def test_a_no_is_the_lowest_of_the_outcomes() -> None:
    (chart,) = flow_content(FLOW).charts
    stages = chart.drawing.stages  # type: ignore[attr-defined]
    assert [stage.name for stage in stages] == ["Applications", "Hired", "Rejected"]
    assert [stage.column for stage in stages] == [0, 1, 1]


def test_the_table_of_the_flow_has_numbers_and_days() -> None:
    (chart,) = flow_content(FLOW).charts
    assert chart.sheet.rows == [
        ("Applications", "Rejected", 1, MONDAY, MONDAY),
        ("Applications", "Hired", 2, None, None),
    ]
    assert chart.text == "Applications [1] Rejected\nApplications [2] Hired\n"


def test_a_band_is_found_by_its_key() -> None:
    assert link_of(FLOW, link_key(FLOW.links[1])) is FLOW.links[1]
    assert link_of(FLOW, "gone") is None


def test_without_applications_there_is_no_flow_to_draw() -> None:
    content = flow_content(Flow((), (), 0))
    assert content.charts == ()
    assert content.sentences == ["Here you will see where your applications went."]


def test_of_no_follow_up_nothing_is_drawn() -> None:
    assert follow_up_content(NOTHING).charts == []


def test_follow_ups_are_numbers_with_the_days_until_the_answer() -> None:
    checks = Answered(ContactKind.CHECK_IN, None, 5, (1, 4), 2)
    report = NOTHING.__class__((checks,), (), (), NOTHING.thanks)
    (chart,) = follow_up_content(report).charts
    (row,) = chart.drawing.rows  # type: ignore[attr-defined]
    assert (row.part, row.whole) == (2, 5)
    assert row.numbers == "2 of 5 answered after 1 and 4 days, 2 still open"
    assert chart.sheet.rows == [("Follow-up", 5, 2, "after 1 and 4 days", 2)]


def test_channels_are_compared_only_once_something_was_answered() -> None:
    silent = Answered(None, Channel.EMAIL, 3, (), 3)
    answered = Answered(None, Channel.PHONE, 1, (2,), 0)
    of_silent = FollowUpReport((), (silent,), (), NOTHING.thanks)
    of_both = FollowUpReport((), (silent, answered), (), NOTHING.thanks)
    assert follow_up_content(of_silent).charts == []
    (chart,) = follow_up_content(of_both).charts
    assert [row[0] for row in chart.sheet.rows] == ["E-mail", "Phone"]


def test_each_interview_is_one_dot_of_the_thanks() -> None:
    report = FollowUpReport((), (), (), Thanks(6, 3, 1))
    (chart,) = follow_up_content(report).charts
    rows = chart.drawing.rows  # type: ignore[attr-defined]
    assert [(row.part, row.whole) for row in rows] == [(3, 3), (1, 1), (2, 2)]
    assert sum(row.whole for row in rows) == 6


@pytest.mark.parametrize(
    ("contacts", "most", "said"),
    [
        (0, 0, "Week of 2 March 2026: no contact"),
        (1, 1, "Week of 2 March 2026: 1 contact, at most 1 about one application"),
        (5, 3, "Week of 2 March 2026: 5 contacts, at most 3 about one application"),
    ],
)
def test_a_week_is_said_with_its_day_and_its_numbers(contacts: int, most: int, said: str) -> None:
    assert words.week_words(Week(MONDAY, contacts, most)) == said


def test_the_fit_is_a_table_with_a_row_for_each_true_reason() -> None:
    known = FitCount(OutcomeReason.ON_HOLD, (1, 0, 1, 1, 0, 0), 0)
    other = FitCount(OutcomeReason.PAY, (), 2)
    content = fit_content(AdviceFit(5, 4, (1, 0, 1, 1, 0, 0), 2, (known, other)))
    assert content.sheet is not None
    assert [tuple(row[1:]) for row in content.sheet.rows] == [
        (1, 0, 1, 1, 0),
        (0, 0, 0, 0, 2),
        (1, 0, 1, 1, 2),
    ]


def test_without_a_known_reason_there_is_no_table() -> None:
    assert fit_content(AdviceFit(0, 0, (0, 0, 0, 0, 0, 0), 0, ())).sheet is None


def test_calm_mode_shows_no_true_reasons() -> None:
    known = FitCount(OutcomeReason.NOT_FIT, (1, 0, 0, 0, 0, 0), 0)
    content = fit_content(AdviceFit(1, 1, (1, 0, 0, 0, 0, 0), 0, (known,)), is_calm=True)
    assert content.sheet is None
    assert [*content.sentences, *content.notes] == ["Calm mode leaves out why it ended."]


def test_calm_mode_has_all_endings_without_an_offer_below_the_others() -> None:
    ended = FlowNode(ENDED, 9, None, None, is_later=False, count=1)
    links = (
        FlowLink("applied", ENDED, ("a",), None, None),
        FlowLink("applied", "=hired", ("b", "c"), None, None),
    )
    (chart,) = flow_content(Flow((APPLIED, ended, HIRED), links, 3)).charts
    assert isinstance(chart.drawing, FlowDrawing)
    assert [stage.name for stage in chart.drawing.stages] == ["Applications", "Hired", "Ended"]


def test_one_plain_application_is_a_sentence_without_a_table() -> None:
    content = employer_content(EmployerHistory("Northwind", there(), ()))
    assert content.sheet is None
    assert content.sentences == ["No word since the last interview, 18 days ago."]


def test_promises_and_other_applications_are_a_table_without_empty_columns() -> None:
    promise = PromiseKept(MONDAY, MONDAY, PromiseEnd.MISSED, None)
    other = there("b", role="Writer", state=State.HIRED, answers=(3, 1), silent=None)
    history = EmployerHistory("Northwind", there(promises=(promise,)), (other,))
    sheet = employer_content(history).sheet
    assert sheet is not None
    assert sheet.heads == ["Role", "State", "Interviews", "Answered", "Promised days"]
    assert sheet.rows == [
        ["Editor", "Waiting", 1, "no word for 18 days", "1 passed without a word"],
        ["Writer", "Hired", 1, "after 1 and 3 days", ""],
    ]


def test_a_long_list_of_what_comes_is_cut_and_says_so() -> None:
    coming = tuple(
        Coming(ComingKind.PROMISE, MONDAY, str(number), "Northwind", "Editor")
        for number in range(12)
    )
    well = Done(DoneKind.INTERVIEW, MONDAY, "a", "Contoso", "Editor")
    review = WeekReview(MONDAY, MONDAY, MONDAY, (well,), coming, well, is_calm=False)
    parts = {part.heading: part.lines for part in week_content(review).parts}
    assert parts["Went well"] == ["You had an interview at Contoso."]
    assert len(parts["Coming"]) == 10
    assert parts["Coming"][-1] == "And 3 more."


def test_published_waits_follow_the_language_that_was_chosen_since() -> None:
    english = {wait.figure.text for wait in published_waits()[0]}
    try:
        languages.use("de")
        german = {wait.figure.text for wait in published_waits()[0]}
    finally:
        languages.forget()
    assert len(german) == len(english)
    assert not german & english
