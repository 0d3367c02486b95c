"""One application on paper: all that is known, private notes only on request."""

from dataclasses import replace
from datetime import date, datetime

from desktop.core.kinds import Channel, Format, InterviewStatus, OutcomeReason, Part, State
from desktop.core.records import (
    Application,
    ApplicationRecord,
    AskedQuestion,
    Attendance,
    Contact,
    Interview,
    Involvement,
    Participation,
    Person,
    Problem,
    StateChange,
)
from desktop.wording.dossier import Style, dossier

TODAY = date(2026, 3, 24)
JOB = Application(id="a", company="Bluefin", role="Baker")
DANA = Person(id="d", name="Dana Reyes", title="Head", email="dana@bluefin.example")
LEE = Person(id="l", name="Lee Park")
TALK = Interview(
    id="i",
    application_id="a",
    starts=datetime(2026, 3, 10, 14),
    zone="Europe/Berlin",
    format=Format.VIDEO,
    promise_words="early next week",
    notes="Two hours\n\nGood talk",
)
CALL = Interview(
    id="j",
    application_id="a",
    starts=datetime(2026, 3, 12, 9),
    promise_on=date(2026, 3, 20),
    status=InterviewStatus.POSTPONED,
    status_on=date(2026, 3, 11),
)
FULL = ApplicationRecord(
    application=replace(
        JOB,
        applied_on=date(2026, 3, 1),
        state=State.REJECTED,
        outcome_reason=OutcomeReason.PAY,
        notes="Near the harbour",
    ),
    people=(DANA, LEE),
    involvements=(Involvement(id="v", application_id="a", person_id="d", part=Part.RECRUITER),),
    interviews=(TALK, CALL),
    attendances=(
        Attendance(
            id="t",
            interview_id="i",
            person_id="d",
            for_letter="Bread",
            private="SECRET",
            detail="HIDDEN",
        ),
        Attendance(id="u", interview_id="j", person_id="l"),
    ),
    contacts=(
        Contact(
            id="c",
            application_id="a",
            at=datetime(2026, 3, 11, 9),
            subject="Thanks",
            text="Dear Dana\nBest",
        ),
        Contact(id="e", application_id="a", at=datetime(2026, 3, 13, 9), channel=Channel.NONE),
    ),
    participations=(Participation(id="p", interaction_id="c", person_id="d"),),
    problems=(Problem(id="b", application_id="a", problem="Late", idea="Earlier", result=""),),
    asked_questions=(AskedQuestion(id="q", application_id="a", question="Why?", answer="Yes"),),
    history=(
        StateChange(
            id="s", application_id="a", state=State.REJECTED, on=date(2026, 3, 20), note="By mail"
        ),
    ),
)


def lines(record: ApplicationRecord, *, private: bool = False) -> list[str]:
    """The blocks, those of headings with a mark."""
    marks = {Style.TITLE: "# ", Style.HEADING: "## ", Style.BOLD: "* "}
    return [
        f"{marks.get(block.style, '')}{block.text}"
        for block in dossier.blocks(record, TODAY, private=private)
    ]


def test_everything_is_in_it_in_parts_with_headings() -> None:
    assert lines(FULL) == [
        "# Bluefin",
        "Baker",
        "## Application",
        "State: Rejected",
        "Reason: The pay did not match",
        "Applied on: 1 March 2026",
        "As of: 24 March 2026",
        "## People",
        "* Dana Reyes",
        "Head · Recruiter",
        "dana@bluefin.example",
        "* Lee Park",
        "## Interviews",
        "* Interview · 10 March 2026, 14:00 · Europe/Berlin · Video call",
        "Dana Reyes: Bread",
        "Promised: early next week",
        "Two hours",
        "Good talk",
        "* Interview · 12 March 2026, 09:00 · UTC · Postponed, no new date yet",
        "Lee Park",
        "Promised: 20 March 2026",
        "## Problems and ideas",
        "* Late",
        "Earlier",
        "## Questions and answers",
        "* Why?",
        "Yes",
        "## Timeline",
        "1 March 2026 · Applied",
        "10 March 2026 · Interview",
        "11 March 2026 · From you · Something else · by e-mail · Dana Reyes",
        "12 March 2026 · Interview",
        "13 March 2026 · From you · Something else",
        "20 March 2026 · Rejected · By mail",
        "## Letters and messages",
        "* 11 March 2026, 09:00 · From you · Thanks",
        "Dear Dana",
        "Best",
        "## Notes",
        "Near the harbour",
    ]


def test_private_notes_are_in_it_only_on_request() -> None:
    assert not {"SECRET", "HIDDEN"} & {*lines(FULL)}
    assert {"SECRET", "HIDDEN"} <= {*lines(FULL, private=True)}


def test_parts_without_anything_have_no_heading() -> None:
    assert lines(ApplicationRecord(application=JOB)) == [
        "# Bluefin",
        "Baker",
        "## Application",
        "State: Waiting",
        "As of: 24 March 2026",
    ]
