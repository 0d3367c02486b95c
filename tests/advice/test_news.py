"""What has happened is asked about before the reasons, as far as it fits and is not known."""

from dataclasses import replace

import pytest

from desktop.advice.facts import Fact, FactKind, with_facts
from desktop.advice.model import CaseFacts, ObservedFact
from desktop.advice.news import known_news, open_news
from desktop.core.kinds import InterviewKind
from tests.advice.builders import case, check_in, day, knowledge, thanks
from tests.advice.records import application_record, evening

TODAY = "2026-03-18"
MET = case("2026-03-10", thanks("2026-03-11"))
AHEAD = case(None, next_interview_on=day("2026-03-20"))
APPLIED = case(None, applied_on=day("2026-03-02"))


def pages(one: CaseFacts, *chosen: str, asked: tuple[str, ...] = ()) -> dict[str, list[str]]:
    found = open_news(knowledge().news, one, day(TODAY), asked, chosen)
    return {page.id: [option.kind for option in page.options] for page in found}


def test_at_first_only_the_topics_are_asked() -> None:
    assert pages(MET) == {"topics": ["answered", "timing", "contacted", "circumstances"]}


def test_each_chosen_topic_opens_its_page_in_order() -> None:
    found = pages(MET, "circumstances", "answered", asked=("answered",))
    assert list(found) == ["answer", "circumstances"]
    assert found["answer"] == [
        "invited", "reply_still_deciding", "told_on_hold", "offer_told", "rejected"
    ]  # fmt: skip


@pytest.mark.parametrize(("answer", "page"), [("offer_told", "offer"), ("rejected", "after_no")])
def test_some_answers_open_another_page(answer: str, page: str) -> None:
    asked = ("answered", "invited")
    assert pages(MET, "answered", asked=asked) == {}
    assert list(pages(MET, "answered", answer, asked=asked)) == [page]


@pytest.mark.parametrize(
    ("known", "page"),
    [
        (replace(MET, offer_told_on=day("2026-03-16")), "offer"),
        (replace(MET, rejected=True, rejected_on=day("2026-03-16")), "after_no"),
    ],
)
def test_what_the_record_says_opens_the_same_page(known: CaseFacts, page: str) -> None:
    assert page in pages(known)


def test_what_is_known_is_not_asked() -> None:
    known = replace(
        MET,
        hold=True,
        offer_deadline=day("2026-03-25"),
        no_calls=True,
        internal=True,
        promised_on=day("2026-03-20"),
        away_until=day("2026-03-25"),
    )
    found = pages(known, "answered", "timing", "circumstances", asked=("answered",))
    assert found["answer"] == ["invited", "reply_still_deciding", "offer_told", "rejected"]
    assert found["timing"] == [
        "decides_at_once", "reply_warm_new_date", "asked_to_be_left_to_call"
    ]  # fmt: skip
    assert found["circumstances"] == ["no_contact", "new_opening"]


def test_they_may_answer_the_same_again() -> None:
    again = replace(MET, observed=(ObservedFact(kind="reply_still_deciding", on=day(TODAY)),))
    assert "reply_still_deciding" not in known_news(again, day(TODAY))
    left = replace(MET, observed=(ObservedFact(kind="asked_to_be_left_to_call"),))
    assert "asked_to_be_left_to_call" in known_news(left, day(TODAY))


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (AHEAD, ["moved", "cancelled", "cancelled_by_me"]),
        (
            replace(AHEAD, next_interview_on=day(TODAY)),
            ["moved", "cancelled", "cancelled_by_me", "missed"],
        ),
        (
            replace(AHEAD, next_interview_kind=InterviewKind.TEST_TASK),
            ["moved", "cancelled", "cancelled_by_me", "handed_in"],
        ),
        (case("2026-03-17"), ["moved", "cancelled", "cancelled_by_me", "missed"]),
        (MET, []),
        (case("2026-03-16", not_held_on="2026-03-17"), []),
        (case("2026-03-17", promised_on="2026-03-20"), []),
        (case("2026-03-17", last_inbound_on=TODAY), []),
        (case("2026-03-17", observations="vague_close"), []),
        (APPLIED, []),
    ],
)
def test_an_interview_may_have_fallen_through_while_nothing_is_known_of_it(
    one: CaseFacts, expected: list[str]
) -> None:
    found = pages(one, "appointment", asked=("answered",))
    assert found.get("appointment", []) == expected
    assert ("appointment" in pages(one)["topics"]) is bool(expected)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (case("2026-03-17"), ["thanked", "asked", "idea_sent"]),
        (MET, ["asked", "idea_sent"]),
        (case("2026-03-10", check_in("2026-03-16")), ["asked", "idea_sent"]),
        (
            replace(case("2026-03-17"), interview_kind=InterviewKind.RECORDED_VIDEO),
            ["asked", "idea_sent"],
        ),
        (APPLIED, ["asked"]),
    ],
)
def test_what_was_sent_is_asked_as_far_as_it_fits(one: CaseFacts, expected: list[str]) -> None:
    assert pages(one, "contacted", asked=("answered",))["contacted"] == expected


@pytest.mark.parametrize("kind", [FactKind.CANCELLED, FactKind.HANDED_IN])
def test_without_an_interview_nothing_becomes_of_it(kind: FactKind) -> None:
    record = application_record()
    told = Fact(id="f", kind=kind, on=day(TODAY))
    assert with_facts(record, [told], evening(TODAY)) == record


def test_before_an_interview_nothing_that_follows_one_is_asked() -> None:
    after = {"decides_at_once", "invited_after_no", "idea_sent"}
    assert after <= known_news(APPLIED, day(TODAY))
    assert not after & known_news(MET, day(TODAY))


def test_an_agreed_interview_is_an_invitation_that_is_known() -> None:
    assert "invited" in known_news(AHEAD, day(TODAY))
    assert "invited" in known_news(replace(MET, invited_on=day(TODAY)), day(TODAY))
    assert "invited" not in known_news(MET, day(TODAY))


def test_only_thanks_since_the_interview_count() -> None:
    before = case("2026-03-17", thanks("2026-03-11", before_interview=True))
    assert "thanked" not in known_news(before, day(TODAY))
    other = case("2026-03-17", check_in("2026-03-18", before_interview=True))
    assert "thanked" not in known_news(other, day(TODAY))
