"""What is said about the flow, follow-ups, thanks and the advice."""

from typing import Any

import pytest

from desktop.core.kinds import (
    Channel,
    ContactKind,
    InterviewKind,
    OutcomeReason,
    Reason,
    State,
)
from desktop.wording.insights import insights
from tests.insight.rows import became, heard, job, met, run, wrote
from tests.insight.stores import answered_jobs, report_on

_LOST = (became(State.WAITING, "2026-01-01"), became(State.REJECTED, "2026-03-20"))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "Here you will see where your applications went."),
        ([job()], "1 application so far."),
        (answered_jobs(2), "2 applications; 2 of them go on."),
        ([job("b"), job(state=State.REJECTED)], "2 applications; one of them goes on."),
        (
            [job("b", state=State.HIRED), job(state=State.REJECTED)],
            "2 applications; none of them goes on.",
        ),
    ],
)
def test_where_applications_went(found: list[Any], said: str) -> None:
    assert insights.flow(report_on(found).flow) == said


def test_the_names_in_the_flow() -> None:
    lost = job(state=State.REJECTED)
    days = [met(f"2026-02-{day:02}", round=InterviewKind.SECOND) for day in (2, 4, 6, 8, 10)]
    flow = report_on([lost, *days, *_LOST, job("b")]).flow
    nodes = {node.key: node for node in flow.nodes}
    assert [insights.node(node) for node in flow.nodes] == [
        "Applications",
        "Second interview",
        "Second interview",
        "Second interview",
        "Second interview and later",
        "Rejected",
        "Waiting",
    ]
    said = [insights.link(one, nodes[one.source], nodes[one.target]) for one in flow.links]
    assert said[0] == "Applications to Second interview: 1 application, 2 February 2026"
    assert said[1] == "Applications to Waiting: 1 application"
    two = report_on([*answered_jobs(1), job(), met("2026-03-20")]).flow
    assert insights.link(two.links[0], two.nodes[0], two.nodes[1]) == (
        "Applications to Interview: 2 applications, 2 March 2026 to 20 March 2026"
    )


_TOO = " An answer may have come without them, too."


def _asked(answered: int, silent: int) -> list[Any]:
    found: list[Any] = [job()]
    for number in range(answered + silent):
        found.append(wrote(f"2026-03-{2 * number + 1:02}"))
        if number < answered:
            found.append(heard(f"2026-03-{2 * number + 2:02}"))
    return found


@pytest.mark.parametrize(
    ("answered", "silent", "said", "kind"),
    [
        (0, 0, "You have not followed up yet. There may have been no need.", None),
        (
            0,
            1,
            "The one follow-up so far has no answer yet.",
            "Follow-up: 1 sent, none answered so far",
        ),
        (
            1,
            0,
            "The one follow-up so far was answered.",
            "Follow-up: 1 sent, 1 answered after 1 day",
        ),
        (
            0,
            3,
            f"None of 3 follow-ups has been answered so far.{_TOO}",
            "Follow-up: 3 sent, none answered so far",
        ),
        (
            1,
            2,
            f"One of 3 follow-ups was answered.{_TOO}",
            "Follow-up: 3 sent, 1 answered after 1 day",
        ),
        (
            2,
            1,
            f"2 of 3 follow-ups were answered.{_TOO}",
            "Follow-up: 3 sent, 2 answered after 1 day",
        ),
    ],
)
def test_follow_ups_are_numbers_and_no_per_cents(
    answered: int, silent: int, said: str, kind: str | None
) -> None:
    made = report_on(_asked(answered, silent)).follow_ups
    assert insights.follow_ups(made) == said
    assert [insights.answered(one) for one in made.kinds] == ([] if kind is None else [kind])


def test_follow_ups_by_channel() -> None:
    made = report_on([job(), wrote("2026-03-02", channel=Channel.PHONE)]).follow_ups
    assert [insights.answered(one) for one in made.channels] == [
        "Phone: 1 sent, none answered so far"
    ]
    made = report_on([job(), wrote("2026-03-02", channel=Channel.NONE)]).follow_ups
    assert insights.follow_up(made.channels[0]) == "Channel not noted"


_MORE = "more than once about one application; once is enough."


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([], "No contacts in the last weeks."),
        (
            ["2026-03-02", "2026-03-09"],
            "Never more than once in a calendar week about one application.",
        ),
        (["2026-03-02", "2026-03-03"], f"In one week {_MORE}"),
        (["2026-03-02", "2026-03-03", "2026-03-09", "2026-03-10"], f"In 2 weeks {_MORE}"),
    ],
)
def test_the_weeks_beside_the_line_of_once_a_week(days: list[str], said: str) -> None:
    assert insights.weeks(report_on([job(), *map(wrote, days)]).follow_ups) == said


@pytest.mark.parametrize(
    ("interviews", "thanked", "said"),
    [
        (0, 0, "No interview to give thanks for yet."),
        (1, 1, "Thanks went out in time for the one interview so far."),
        (1, 0, "1 interview so far; thanks that come later are welcome, too."),
        (2, 2, "Thanks went out in time for all 2 interviews."),
        (3, 1, "Of 3 interviews: thanks by the next working day 1, later 0, none noted 2."),
    ],
)
def test_thanks(interviews: int, thanked: int, said: str) -> None:
    found: list[Any] = []
    for number in range(interviews):
        key = f"{number}"
        found += [job(key), met("2026-03-05", key)]
        if number < thanked:
            found.append(wrote("2026-03-06", key, kind=ContactKind.THANK_YOU))
    assert insights.thanks(report_on(found).follow_ups.thanks) == said


_OWN = "These are your own cases; they prove nothing beyond them."


@pytest.mark.parametrize(
    ("reasons", "said"),
    [
        ([], "There is nothing to compare yet: it takes an ending whose true reason you know."),
        (
            [OutcomeReason.BETTER_CANDIDATE],
            (
                "1 run of “What should I do?” ended with a reason that you know. The true reason "
                f"was ranked first once, second never, third never. {_OWN}"
            ),
        ),
        (
            [OutcomeReason.LIKE_YOU_OTHER_PRIORITIES, OutcomeReason.LIKE_YOU_OTHER_PRIORITIES],
            (
                "2 runs of “What should I do?” ended with a reason that you know. The true reason "
                f"was ranked first never, second twice, third never. {_OWN}"
            ),
        ),
    ],
)
def test_whether_the_advice_fitted(reasons: list[OutcomeReason], said: str) -> None:
    found: list[Any] = []
    for number, reason in enumerate(reasons):
        key = f"{number}"
        found += [job(key, outcome_reason=reason), run(*Reason, of=key)]
    assert insights.fit(report_on(found).fit) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, "One had a reason that is none of the six."),
        (2, "2 had a reason that is none of the six."),
    ],
)
def test_other_reasons_are_said(count: int, said: str) -> None:
    found: list[Any] = []
    for number in range(count):
        key = f"{number}"
        found += [job(key, outcome_reason=OutcomeReason.PAY), run(*Reason, of=key)]
    assert insights.outside(report_on(found).fit) == said
