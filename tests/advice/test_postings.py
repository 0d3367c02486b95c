"""What is read in a posting: tasks, requirements, the last day to apply, and a contact."""

from datetime import date
from pathlib import Path

import pytest

from desktop.advice.calendars import calendar_for
from desktop.advice.postings import PostedContact, PostingFacts, parse, read_posting

WORDS = parse(
    (Path(__file__).parents[2] / "resources/answers/en/postings.toml").read_text(encoding="utf-8")
)
KEPT = date(2026, 3, 2)
POSTING = """
Data engineer (m/f/d)

Bluefin moves fish by rail.

What you'll do:
• Make the nightly load of 1,100 stations faster.
• Explain the figures to the people who use them;
- Coffee
1. Move our old reports to one place

Your profile
– Five years of SQL
– You like to write things down

We offer
A bicycle and a garden

Applications close on 30 April 2026.

Contact: Dana Reyes
dana.reyes@bluefin.example, +49 431 5550100
"""


def read(text: str) -> PostingFacts:
    return read_posting(text, KEPT, calendar_for("US"), WORDS)


def test_a_posting_is_read_in_its_own_words() -> None:
    assert read(POSTING) == PostingFacts(
        tasks=(
            "Make the nightly load of 1,100 stations faster",
            "Explain the figures to the people who use them",
            "Move our old reports to one place",
        ),
        requirements=("Five years of SQL", "You like to write things down"),
        closing_on=date(2026, 4, 30),
        contact=PostedContact("Dana Reyes", "dana.reyes@bluefin.example", "+49 431 5550100"),
    )


@pytest.mark.parametrize(
    ("heading", "tasks", "requirements"),
    [
        ("Responsibilities", 1, 0),
        ("Your Tasks:", 1, 0),
        ("KEY RESPONSIBILITIES", 1, 0),
        ("In this role, you will:", 1, 0),
        ("What you’ll do", 1, 0),
        ("• Requirements:", 0, 1),
        ("What we're looking for", 0, 1),
        ("Essential criteria", 0, 1),
        ("Benefits", 0, 0),
        ("Nice to have:", 0, 0),
        ("Our little rituals:", 0, 0),
        ("Requirements change often here, and we talk about them a lot", 0, 0),
        ("You will.", 0, 0),
    ],
)
def test_only_lines_below_a_known_heading_are_taken(
    heading: str, tasks: int, requirements: int
) -> None:
    found = read(f"Clerk\n{heading}\n\n- Keep the files in order\n")
    assert (len(found.tasks), len(found.requirements)) == (tasks, requirements)


@pytest.mark.parametrize(
    ("sentence", "closing_on"),
    [
        ("Closing date: 30 April 2026", date(2026, 4, 30)),
        ("Closing date: Friday 27 March 2026, 17:00", date(2026, 3, 27)),
        ("Application deadline: April 30, 2026", date(2026, 4, 30)),
        ("Deadline for applications is 15 March.", date(2026, 3, 15)),
        ("Please apply by 20 March 2026.", date(2026, 3, 20)),
        ("Apply before 1 April 2026 to be considered.", date(2026, 4, 1)),
        ("Applications must be received by 31 March 2026.", date(2026, 3, 31)),
        ("Send us your CV and a letter by 20 March 2026.", date(2026, 3, 20)),
        ("This post is open until 20 March 2026.", date(2026, 3, 20)),
        ("The application closes on 2026-04-10.", date(2026, 4, 10)),
        ("Closing date: 30 April 2026. Please apply by 30 April 2026.", date(2026, 4, 30)),
        # Nothing is guessed.
        ("Closing date: 30 April 2026. Please apply by 15 April 2026.", None),
        ("Closing date: 1 February 2026", None),
        ("Closing date: when the post is filled", None),
        ("We start on 1 May 2026.", None),
        ("Interviews take place on 20 April 2026.", None),
        ("We were founded on 4 May 1999.", None),
    ],
)
def test_the_last_day_to_apply_is_read_where_it_is_named(
    sentence: str, closing_on: date | None
) -> None:
    assert read(f"Clerk wanted\n{sentence}\n").closing_on == closing_on


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Contact: Dana Reyes, dana@b.example", PostedContact("Dana Reyes", "dana@b.example")),
        ("Contact person: Ms. Dana Reyes", PostedContact("Dana Reyes")),
        (
            "Questions? Ask Lee Okafor (lee@b.example) or call +1 555 010 0199.",
            PostedContact("Lee Okafor", "lee@b.example", "+1 555 010 0199"),
        ),
        (
            "Please contact Dr Ana de Sousa Lima on 0431 5550100",
            PostedContact("Ana de Sousa Lima", "", "0431 5550100"),
        ),
        ("Contact: Customer Service, 0431 5550100", None),
        ("Hiring manager: Zoë O’Neill-Ross", PostedContact("Zoë O’Neill-Ross")),
        (
            "Your contact\nKim Sørensen\nkim@b.example.",
            PostedContact("Kim Sørensen", "kim@b.example"),
        ),
        ("Contact us at jobs@b.example", None),
        ("Contact: Human Resources, jobs@b.example", None),
        ("Contact details: jobs@b.example", None),
        ("Contact", None),
        ("Call Centre Agent wanted", None),
        ("You contact Customers and Partners daily", None),
        ("Send your application to jobs@b.example", None),
    ],
)
def test_a_person_to_ask_is_read_where_one_is_named(
    text: str, contact: PostedContact | None
) -> None:
    assert read(f"Clerk wanted\n{text}\n").contact == contact


@pytest.mark.parametrize("text", ["", "\n\n", "x" * 100_000, "Contact: " * 9_000, "- \n" * 2_000])
def test_any_text_can_be_read(text: str) -> None:
    assert read(text) == PostingFacts()
