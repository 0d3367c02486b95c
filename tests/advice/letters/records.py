"""A complete record of one application, and the letters' resources."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from desktop.advice.calendars import calendar_for
from desktop.advice.case import case_of
from desktop.advice.knowledge import Knowledge
from desktop.advice.knowledge import load as load_knowledge
from desktop.advice.letter_check.phrases import Phrases
from desktop.advice.letter_check.phrases import load as load_phrases
from desktop.advice.letters.library import TemplateLibrary, load
from desktop.advice.letters.template_values import LetterContext, Sender
from desktop.core.kinds import LetterLanguage
from desktop.core.records import ApplicationRecord, Person, Problem
from tests.advice.records import application, application_record, evening, interview, part, was_in

RESOURCES = Path(__file__).parents[3] / "resources"
TODAY = date(2026, 3, 20)
ME = Sender(name="Sam Hale", phone="+44 1632 960118")


@cache
def library(language: LetterLanguage = LetterLanguage.ENGLISH) -> TemplateLibrary:
    return load(RESOURCES / "letters", language)


@cache
def phrases(language: LetterLanguage = LetterLanguage.ENGLISH) -> Phrases:
    return load_phrases(RESOURCES / "letters" / language)


@cache
def knowledge() -> Knowledge:
    return load_knowledge(RESOURCES / "knowledge")


def panel() -> ApplicationRecord:
    """Three interviewers on Thursday 19 March, each with a detail and a problem."""
    people = {
        "dana": ("Dana Reyes", "Sails at weekends", "The nightly load fails once a week."),
        "lee": ("Lee Okafor", "Wrote the scheduler", "Nobody dares to touch the old job queue"),
        "mo": ("Mo Lindqvist", "A map of every sensor on the wall", "Sensors report late in rain"),
    }
    return application_record(
        application=application(other_offer_deadline=date(2026, 4, 3)),
        interviews=(interview("round", "2026-03-19"),),
        people=tuple(
            Person(id=key, name=name, email=f"{key}@example.com")
            for key, (name, _, _) in people.items()
        ),
        involvements=tuple(part(key, "interviewer") for key in people),
        attendances=tuple(
            replace(was_in(key, "round"), for_letter=detail)
            for key, (_, detail, _) in people.items()
        ),
        problems=tuple(
            Problem(
                id=f"problem-{key}",
                application_id="app",
                person_id=key,
                problem=problem,
                idea=f"Look at {key}'s part by itself, and start again where it stopped.",
                result="Such a change has halved the nightly failures in my last team.",
            )
            for key, (_, _, problem) in people.items()
        ),
    )


def occasion(of: ApplicationRecord, **more: Any) -> LetterContext:
    fields: dict[str, Any] = {"on": TODAY, "calendar": calendar_for("US"), "sender": ME} | more
    now = evening(fields["on"])
    case = case_of(of, now)
    return LetterContext(record=of, case=case, at=now.utc, cadence=knowledge().cadence, **fields)
