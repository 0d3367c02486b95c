"""The flow from application to outcome."""

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.kinds import InterviewKind, State
from desktop.insight.flow import ROUNDS, flow_of
from desktop.insight.results import Flow, FlowNode
from desktop.insight.sankeymatic import sankeymatic
from tests.insight.rows import became, job, met
from tests.insight.stores import counted

SCREEN, SECOND = InterviewKind.PHONE_SCREEN, InterviewKind.SECOND


def _flow(*found: object) -> Flow:
    return flow_of(counted(found))


def test_an_empty_store_has_one_empty_node() -> None:
    flow = _flow()
    assert flow.applications == 0
    assert [(node.key, node.count) for node in flow.nodes] == [("applied", 0)]
    assert flow.links == ()


def test_the_stages_of_three_applications() -> None:
    flow = _flow(
        job("a", state=State.REJECTED),
        met("2026-02-02", "a", round=SCREEN),
        met("2026-02-10", "a", round=SECOND),
        became(State.WAITING, "2026-01-01", "a"),
        became(State.REJECTED, "2026-02-20", "a"),
        job("b"),
        met("2026-03-04", "b", round=SCREEN),
        job("c"),
    )
    assert flow.applications == 3
    assert [(node.key, node.depth, node.count) for node in flow.nodes] == [
        ("applied", 0, 3),
        ("1:phone_screen", 1, 2),
        ("2:second", 2, 1),
        ("=waiting", ROUNDS + 1, 2),
        ("=rejected", ROUNDS + 1, 1),
    ]
    assert [(one.source, one.target, one.ids, one.first, one.last) for one in flow.links] == [
        ("applied", "1:phone_screen", ("a", "b"), date(2026, 2, 2), date(2026, 3, 4)),
        ("applied", "=waiting", ("c",), None, None),
        ("1:phone_screen", "2:second", ("a",), date(2026, 2, 10), date(2026, 2, 10)),
        ("1:phone_screen", "=waiting", ("b",), None, None),
        ("2:second", "=rejected", ("a",), date(2026, 2, 20), date(2026, 2, 20)),
    ]


def test_the_last_column_of_interviews_stands_for_all_that_follow() -> None:
    days = [f"2026-02-{number:02}" for number in range(1, ROUNDS + 3)]
    flow = _flow(job(), *(met(day) for day in days))
    columns = [node for node in flow.nodes if node.round is not None]
    assert [node.depth for node in columns] == list(range(1, ROUNDS + 1))
    assert [node.is_later for node in columns] == [False] * (ROUNDS - 1) + [True]
    assert flow.links[-1].target == "=waiting"


def test_calm_mode_shows_a_no_among_the_other_endings() -> None:
    rejected, left = State.REJECTED, State.WITHDRAWN
    found = [
        *(job("a", state=rejected), became(State.WAITING, "2026-01-01", "a")),
        *(became(rejected, "2026-02-20", "a"), job("b", state=left), job("c")),
    ]
    flow = flow_of(counted(found), is_calm=True)
    assert [(node.key, node.depth, node.outcome, node.count) for node in flow.nodes] == [
        ("applied", 0, None, 3),
        ("=ended", ROUNDS + 1, None, 2),
        ("=waiting", ROUNDS + 1, State.WAITING, 1),
    ]
    assert [(one.target, one.ids, one.first) for one in flow.links] == [
        ("=ended", ("a", "b"), date(2026, 2, 20)),
        ("=waiting", ("c",), None),
    ]


def test_interviews_ahead_are_no_stage_yet() -> None:
    flow = _flow(job(), met("2026-04-02"))
    assert [(one.source, one.target) for one in flow.links] == [("applied", "=waiting")]


_DAYS = st.lists(st.integers(1, 60), max_size=7)
_JOBS = st.lists(st.tuples(st.sampled_from(State), _DAYS, st.sampled_from(InterviewKind)))


@settings(max_examples=30)
@given(_JOBS)
def test_the_sums_are_those_of_the_store(
    jobs: list[tuple[State, list[int], InterviewKind]],
) -> None:
    found: list[object] = []
    for number, (state, days, kind) in enumerate(jobs):
        found.append(job(f"{number}", state=state))
        for day in days:
            when = date.fromordinal(date(2026, 1, 1).toordinal() + day).isoformat()
            found.append(met(when, f"{number}", round=kind))
    flow = _flow(*found)
    outcomes = {node.outcome: node.count for node in flow.nodes if node.outcome is not None}
    assert outcomes == Counter(state for state, _, _ in jobs)
    into, out = Counter[str](), Counter[str]()
    for link in flow.links:
        assert len(set(link.ids)) == link.count
        out[link.source] += link.count
        into[link.target] += link.count
    for node in flow.nodes:
        assert node.depth == 0 or into[node.key] == node.count
        assert node.outcome is not None or out[node.key] == node.count


def test_the_text_for_sankeymatic() -> None:
    flow = _flow(job("a"), met("2026-02-02", "a"), job("b"), met("2026-02-03", "b"), job("c"))

    def name(node: FlowNode) -> str:
        return {"applied": "Applied [all]", "1:single": " Interview "}.get(node.key, "Waits")

    assert sankeymatic(flow, name) == (
        "Applied (all) [2] Interview\nApplied (all) [1] Waits\nInterview [2] Waits\n"
    )


def test_nodes_of_one_name_stay_apart() -> None:
    flow = _flow(job(), met("2026-02-02"), met("2026-02-09"), met("2026-02-16"))
    assert sankeymatic(flow, lambda node: "X" if node.round else node.key) == (
        "applied [1] X\nX [1] X (2)\nX (2) [1] X (3)\nX (3) [1] =waiting\n"
    )
