"""The pages of the help: complete, consistent with the rules, one for each link."""

import re

import pytest

from desktop.advice.figures import Figure, load_figures
from desktop.advice.help import (
    FILES,
    LETTER_TOPICS,
    PROGRAM_TOPICS,
    REASON_TOPICS,
    Topic,
    load_help,
    parse_help,
    topic_of_reason,
    topic_of_why,
)
from desktop.advice.knowledge import KnowledgeError
from desktop.advice.model import StepReasonKind
from desktop.core.kinds import Reason
from tests.advice.builders import KNOWLEDGE, knowledge

HELP = KNOWLEDGE.parent / "help"
FIGURES = load_figures(KNOWLEDGE)
PAGES = load_help(HELP, FIGURES)
NAMES = {
    1: "one",
    2: "two",
    3: "three",
    5: "five",
    7: "seven",
    10: "ten",
    15: "fifteen",
    28: "28",
}


def all_of(topic: Topic) -> str:
    page = PAGES[topic]
    return "\n".join([page.title, *page.paragraphs, *page.points, page.judgement])


def test_there_is_a_page_for_every_topic_in_the_order_of_the_contents() -> None:
    assert list(PAGES) == list(Topic)
    assert all(page.topic is topic for topic, page in PAGES.items())
    rules = (
        set(Topic)
        - set(REASON_TOPICS.values())
        - {
            Topic.ADVICE,
            *PROGRAM_TOPICS,
            *LETTER_TOPICS,
        }
    )
    assert len(rules) == 18


@pytest.mark.parametrize("reason", Reason)
def test_a_reason_leads_to_the_page_that_has_its_title(reason: Reason) -> None:
    assert PAGES[topic_of_reason(reason)].title == knowledge().words.reasons[reason].title


def test_the_page_about_calls_names_the_good_hours() -> None:
    call = knowledge().cadence.call
    assert (call.morning, call.afternoon) == ((10, 12), (14, 16))
    assert "between ten and twelve or between two and four" in all_of(Topic.CALLS)


@pytest.mark.parametrize("kind", StepReasonKind)
def test_every_why_leads_to_the_page_of_a_rule(kind: StepReasonKind) -> None:
    assert topic_of_why(kind) not in {
        *REASON_TOPICS.values(),
        Topic.ADVICE,
        *PROGRAM_TOPICS,
        *LETTER_TOPICS,
    }


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (StepReasonKind.THANK_AT_ONCE, "Thanks"),
        (StepReasonKind.PROMISE_PASSED, "When they promised a day"),
        (StepReasonKind.NO_PROMISE, "When they promised nothing"),
        (StepReasonKind.SPACING, "Once a week"),
        (StepReasonKind.HOLD_REPEAT, "On hold"),
        (StepReasonKind.NO_CONTACT_REQUESTED, "What they asked for"),
        (StepReasonKind.FINAL_UNANSWERED, "When to stop waiting"),
    ],
)
def test_a_why_leads_to_its_own_rule(kind: StepReasonKind, title: str) -> None:
    assert PAGES[topic_of_why(kind)].title == title


@pytest.mark.parametrize("topic", Topic)
def test_a_page_has_a_title_paragraphs_and_says_what_is_judgement(topic: Topic) -> None:
    page = PAGES[topic]
    assert page.title
    assert len(page.paragraphs) >= 2
    assert bool(page.judgement) is (topic not in PROGRAM_TOPICS)
    for sentence in filter(None, [*page.paragraphs, *page.points, page.judgement]):
        assert sentence == " ".join(sentence.split())
        assert sentence.endswith((".", '."'))
        assert "!" not in sentence


@pytest.mark.parametrize("topic", Topic)
def test_a_page_invents_no_share_and_calls_no_rule_by_a_number(topic: Topic) -> None:
    assert not re.search(r"%|per ?cent|\bR\d", all_of(topic))
    assert not re.search(r"(?i)\b(?:the )?rule \d", all_of(topic))


def test_titles_are_all_different() -> None:
    assert len({page.title for page in PAGES.values()}) == len(Topic)


def test_figures_come_with_source_and_year() -> None:
    shown = [figure for page in PAGES.values() for figure in page.figures]
    assert shown
    assert all(figure.source and figure.year and figure.text for figure in shown)


def test_the_pages_tell_the_days_that_the_rules_count() -> None:
    cadence = knowledge().cadence
    shown = [
        (Topic.THANKS, "within {} working day ", cadence.thanks.best_within_workdays),
        (Topic.THANKS, "After {} working days", cadence.thanks.latest_workdays),
        (Topic.PROMISE, "{} working days more", cadence.promise.grace_workdays),
        (Topic.PROMISE, "{} working day is enough", cadence.promise.short_grace_workdays),
        (Topic.NO_PROMISE, "{} working days after", cadence.no_promise.workdays),
        (Topic.NO_PROMISE, "it is {} working days", cadence.no_promise.panel_workdays),
        (Topic.NO_PROMISE, "Switzerland it is {}.", cadence.no_promise.patient_workdays),
        (Topic.NO_PROMISE, "{} interviewers or more", cadence.no_promise.panel_interviewers),
        (Topic.REQUESTS, "{} working days", cadence.no_promise.they_will_contact_workdays),
        (Topic.ONCE_A_WEEK, "at least {} days", cadence.spacing.days),
        (Topic.MOVING_ON, "{} working days", cadence.sequence.move_on_workdays),
        (Topic.AFTER_A_NO, "{} working days", cadence.rejection.letter_workdays),
        (Topic.AFTER_A_NO, "{} months", cadence.rejection.again_months),
        (Topic.HOLD, "answer within {} working days", cadence.hold.acknowledge_workdays),
        (Topic.HOLD, "{} working days more", cadence.hold.grace_workdays),
        (Topic.HOLD, "every {} days", cadence.hold.repeat_days),
        (Topic.HOLD, "{} times", cadence.hold.repeats),
        (Topic.AGENCY, "{} questions", cadence.sequence.agency_asks),
    ]
    missing = [
        (topic, text.format(NAMES[count]))
        for topic, text, count in shown
        if text.format(NAMES[count]) not in all_of(topic)
    ]
    assert missing == []
    assert cadence.agency.every_days == 7
    assert "once a week" in all_of(Topic.AGENCY)


def _texts() -> list[str]:
    return [(HELP / "en" / f"{name}.toml").read_text(encoding="utf-8") for name in FILES]


def test_a_language_that_is_not_there_is_told_in_english() -> None:
    assert load_help(HELP, FIGURES, "xx") == PAGES


def test_points_judgement_and_figures_may_be_left_out() -> None:
    texts = [f'[{topic}]\ntitle = "T"\nparagraphs = ["A.", "B."]' for topic in Topic]
    page = parse_help("", texts, ())[Topic.HOLD]
    assert (page.points, page.judgement, page.figures) == ((), "", ())
    assert (page.title, page.paragraphs) == ("T", ("A.", "B."))


@pytest.mark.parametrize(
    ("leans_on", "more", "figures", "message"),
    [
        ("", '[weather]\ntitle = "Rain"', FIGURES, "no topic weather"),
        ("weather = []", "", FIGURES, "no topic weather"),
        ('thanks = ["invented"]', "", FIGURES, "invented is missing"),
        ("thanks = [", "", FIGURES, "help/figures"),
        ("", "[thanks", FIGURES, "help: "),
        ("", '[thanks]\ntitle = "Only"', FIGURES, "paragraphs is missing"),
    ],
)
def test_pages_that_are_not_whole_are_refused(
    leans_on: str, more: str, figures: tuple[Figure, ...], message: str
) -> None:
    with pytest.raises(KnowledgeError, match=message):
        parse_help(leans_on, [*_texts(), more], figures)


def test_a_topic_without_its_page_is_refused() -> None:
    with pytest.raises(KnowledgeError, match="application is missing"):
        parse_help("", _texts()[:3], FIGURES)


def test_pages_that_a_language_lacks_are_english() -> None:
    own = f'[{Topic.HOLD}]\ntitle = "Die Stelle ruht"\nparagraphs = ["Warten Sie."]\n'
    pages = parse_help(
        (HELP / "figures.toml").read_text(encoding="utf-8"), [*_texts(), own], FIGURES
    )
    assert pages[Topic.HOLD].title == "Die Stelle ruht"
    assert pages[Topic.HOLD].paragraphs == ("Warten Sie.",)
    assert pages[Topic.HOLD].figures == PAGES[Topic.HOLD].figures
    assert {topic for topic in Topic if pages[topic] != PAGES[topic]} == {Topic.HOLD}


@pytest.mark.parametrize("language", [path.name for path in HELP.iterdir() if path.is_dir()])
def test_the_pages_of_every_language_can_be_read(language: str) -> None:
    pages = load_help(HELP, FIGURES, language)
    assert list(pages) == list(Topic)
    for topic, page in pages.items():
        assert bool(page.points) == bool(PAGES[topic].points)
        assert bool(page.judgement) == bool(PAGES[topic].judgement)
        assert bool(page.picture) == bool(PAGES[topic].picture)
