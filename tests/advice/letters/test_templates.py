"""The letters of a complete record and of an empty one."""

import re
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Finding, FindingKind, Letter
from desktop.advice.letter_check.wording import shared_part
from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.fields import example_of
from desktop.advice.letters.library import RenderedLetter
from desktop.advice.letters.template import ORGANISER
from desktop.advice.letters.template_values import template_values
from desktop.core.kinds import Courtesy, InterviewStatus, LetterKind, LetterLanguage, Tone
from desktop.core.records import ApplicationRecord, Person
from tests.advice.letters.records import library, occasion, panel, phrases
from tests.advice.records import application_record, interview, observation

EACH = [(kind, tone) for kind in LetterKind for tone in library().tones(kind)]
FULL = dict(
    template_values(occasion(panel()), Addressee(person=panel().people[0]), library().words)
)
#: Letters with a gap that no record fills: times of one's own, the answer, a first step.
WITH_GAP = {LetterKind.DATE_REQUEST, LetterKind.OFFER_REPLY, LetterKind.VALUE_ADD}
SPOKEN = {
    LetterKind.PHONE_SCRIPT,
    LetterKind.VOICEMAIL,
    LetterKind.DATE_CALL,
    LetterKind.OFFER_CALL,
    LetterKind.TALK,
}


def written(of: ApplicationRecord, kind: LetterKind, tone: Tone) -> dict[str, RenderedLetter]:
    """What is written to each of the room, by their names."""
    found = {}
    for place, person in enumerate(of.people):
        addressee = Addressee(person=person)
        material = template_values(occasion(of), addressee, library().words)
        found[person.name] = library().write(kind, tone, material, place=place)
    return found


def findings(
    of: ApplicationRecord, kind: LetterKind, name: str, letters: dict[str, RenderedLetter]
) -> tuple[Finding, ...]:
    letter = letters[name]
    person = next(p for p in of.people if p.name == name)
    material = template_values(occasion(of), Addressee(person=person), library().words)
    context = CheckContext(
        phrases=phrases(),
        name=name,
        first=str(material["first"]),
        me="Sam Hale",
        company=of.application.company,
        role=of.application.role,
        others=tuple(p.name for p in of.people if p is not person),
        details=tuple(str(material[key]) for key in ("detail", "problem", "idea")),
        colleagues={
            other: text.body
            for other, text in letters.items()
            if other != name and kind is LetterKind.THANK_YOU
        },
        missing=letter.missing,
    )
    return check(Letter(kind=kind, subject=letter.subject, body=letter.body), context)


def full(kind: LetterKind) -> ApplicationRecord:
    """The panel's record with what a letter of this kind is about."""
    of = panel()
    application, day = of.application, date(2026, 3, 19)
    if kind in {LetterKind.RESCHEDULING, LetterKind.DATE_REQUEST, LetterKind.DATE_CALL}:
        by_them = InterviewStatus.CANCELLED_BY_THEM
        moved = replace(interview("moved", "2026-03-24"), status=by_them, status_on=day)
        return replace(of, interviews=(*of.interviews, moved))
    if kind is LetterKind.HOLD_ACKNOWLEDGEMENT:
        return replace(of, observations=(observation("told_on_hold", "2026-03-20"),))
    if kind is LetterKind.FUTURE_INTEREST:
        return replace(of, observations=(observation("rejected", "2026-03-20"),))
    if kind is LetterKind.APPLICATION_STATUS:
        application = replace(application, applied_on=day)
    elif kind in {LetterKind.OFFER_REQUEST, LetterKind.OFFER_CALL}:
        application = replace(application, offer_told_on=day)
    elif kind is LetterKind.OFFER_REPLY:
        application = replace(application, offer_on=day)
    return replace(of, application=application)


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_on_a_full_record_the_checker_finds_only_what_the_user_has_to_say(
    kind: LetterKind, tone: Tone
) -> None:
    letters = written(full(kind), kind, tone)
    expected = [FindingKind.PLACEHOLDER] if kind in WITH_GAP else []
    for name in letters:
        assert [f.kind for f in findings(full(kind), kind, name, letters)] == expected


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_every_letter_names_its_person_and_its_writer(kind: LetterKind, tone: Tone) -> None:
    for name, letter in written(panel(), kind, tone).items():
        assert name.split()[0] in letter.body.splitlines()[0]
        assert ("Sam Hale" in letter.body) is (kind is not LetterKind.TALK)
        assert bool(letter.subject) is (kind not in SPOKEN)


@pytest.mark.parametrize(("kind", "tone"), EACH)
@pytest.mark.parametrize(
    ("name", "form", "greeted"),
    [
        ("Ana Reyes", "Dr Reyes", "Dr Reyes"),
        ("Priya Nair", "Priya", "Priya"),
        ("Priya Nair", "", "Priya"),
        ("Robert Smith", "Bob", "Bob"),
        ("Prof. Dr. Ana Oliveira", "Ana", "Ana"),
        ("Prof. Dr. Ana Oliveira", "", "Prof. Oliveira"),
        ("Weber", "Frau Weber", "Frau Weber"),
        ("dana@example.com", "Ms Reyes", "Ms Reyes"),
        ("dana@example.com", "", ""),
    ],
)
def test_everybody_is_greeted_by_their_form_of_address(
    kind: LetterKind, tone: Tone, name: str, form: str, greeted: str
) -> None:
    someone = replace(panel().people[0], name=name, form_of_address=form)
    of = replace(full(kind), people=(someone, *panel().people[1:]))
    letters = written(of, kind, tone)
    greeting = letters[name].body.splitlines()[0]
    if not greeted:
        assert greeting.startswith(("Hello,", "Good day,"))
        return
    salutation = "Dear" if tone is Tone.NEUTRAL and kind not in SPOKEN else "Hello"
    if kind is not LetterKind.THANK_YOU:  # variants of other tones are among the three
        assert greeting.startswith(f"{salutation} {greeted},")
    assert f" {greeted}," in greeting
    about_names = {FindingKind.WRONG_NAME, FindingKind.MISSPELT_NAME, FindingKind.SEVERAL_PEOPLE}
    assert not about_names & {f.kind for f in findings(of, kind, name, letters)}


@pytest.mark.parametrize(("kind", "tone"), EACH)
def test_nothing_is_left_of_what_is_not_known(kind: LetterKind, tone: Tone) -> None:
    bare = application_record()
    material = template_values(occasion(bare), Addressee(), library().words)
    letter = library().write(kind, tone, material)
    text = f"{letter.subject}\n\n{letter.body}"
    assert not re.search(r"None|\{|\}|  |\n\n\n| \n| [.,:;?]", text.strip())
    assert letter.missing
    assert bool(letter.subject) is (kind not in SPOKEN)


def test_the_checker_says_what_the_record_does_not_hold() -> None:
    bare = application_record()
    material = template_values(occasion(bare), Addressee(), library().words)
    letter = library().write(LetterKind.VALUE_ADD, Tone.WARM, material)
    context = CheckContext(phrases=phrases(), missing=letter.missing)
    found = check(
        Letter(kind=LetterKind.VALUE_ADD, subject=letter.subject, body=letter.body), context
    )
    missing = {f.params["what"] for f in found if f.kind is FindingKind.MISSING}
    assert missing == {"first", "problem", "idea", "result"}
    assert FindingKind.NO_DETAIL in {f.kind for f in found}


@pytest.mark.parametrize("tone", list(Tone))
def test_nine_colleagues_get_nine_different_letters(tone: Tone) -> None:
    material = template_values(
        occasion(panel()), Addressee(person=panel().people[0]), library().words
    )
    bodies = [
        library().write(LetterKind.THANK_YOU, tone, material, place=place).body
        for place in range(9)
    ]
    assert len(set(bodies)) == 9
    assert library().write(LetterKind.THANK_YOU, tone, material, place=9).body == bodies[0]


def test_the_organiser_is_asked_to_pass_lines_on_to_each_by_name() -> None:
    organiser = Person(id="olga", name="Olga Brandt")
    through = Addressee(person=organiser, forwards_to=panel().people[1:])
    material = template_values(occasion(panel()), through, library().words)
    letter = library().write(LetterKind.THANK_YOU, Tone.WARM, material)
    assert letter.body.startswith("Dear Olga,\n")
    assert "To Lee Okafor: thank you for the conversation" in letter.body
    assert "To Mo Lindqvist: thank you" in letter.body


@settings(deadline=None)
@given(
    each=st.sampled_from(EACH),
    place=st.integers(0, 9),
    known=st.sets(st.sampled_from(sorted(FULL)), max_size=len(FULL)),
)
def test_whatever_is_missing_the_text_stays_whole(
    each: tuple[LetterKind, Tone], place: int, known: set[str]
) -> None:
    kind, tone = each
    letter = library().write(kind, tone, {name: FULL[name] for name in known}, place=place)
    assert not re.search(r"None|\{|\}|  |\n\n\n| \n|\n | [.,:;?]|[.,:;] ?,", letter.body)
    assert "\n" not in letter.subject
    used = set(letter.missing)
    assert used.isdisjoint(known)


@pytest.mark.parametrize("tone", library().tones(LetterKind.THANK_YOU))
@pytest.mark.parametrize("place", range(3))
def test_thanks_leave_a_gap_where_you_spoke_and_nothing_was_noted(tone: Tone, place: int) -> None:
    """What only this conversation had is asked for, not made up."""
    known = {"first": "Dana", "me": "Sam Hale", "role": "Clerk", "company": "Northwind"}
    gap = "[one thing you talked about]"
    met = known | {"met": "Thursday 19 March"}
    assert library().write(LetterKind.THANK_YOU, tone, met, place=place).body.count(gap) == 1
    assert gap not in library().write(LetterKind.THANK_YOU, tone, known, place=place).body


def test_no_two_letters_are_alike_so_that_one_person_can_get_both() -> None:
    """Those passed on aside, whatever is known of the conversation."""
    example = example_of(library().fields)
    keys = [key for key in library().keys if key.kind not in {ORGANISER, *SPOKEN}]
    for less in (set(), {"detail", "problem", "idea", "result"}, {"task"}):
        values = {name: value for name, value in example.items() if name not in less}
        texts = [library().fill(key, library().built_in(key) or "", values).body for key in keys]
        for one, other in combinations(texts, 2):
            assert shared_part(one, other, phrases()) < phrases().copy_share


EN, DE, FR, ES = LetterLanguage


@pytest.mark.parametrize(
    ("language", "name", "courtesy", "line"),
    [
        (DE, "Herr Schmidt", None, "An Herrn Schmidt: vielen Dank"),
        (DE, "Herr Dr. Karl Weber", None, "An Herrn Dr. Karl Weber: vielen Dank"),
        (DE, "Hr. Huber", None, "An Hrn. Huber: vielen Dank"),
        (DE, "Frau Schmidt", None, "An Frau Schmidt: vielen Dank"),
        (DE, "Jo Herrmann", Courtesy.MR, "An Jo Herrmann: vielen Dank"),
        (ES, "Sr. García", None, "Al Sr. García: gracias"),
        (ES, "Sra. Gil", None, "A la Sra. Gil: gracias"),
        (ES, "Lic. Hernández", None, "Al Lic. Hernández: gracias"),
        (ES, "Lic. Ortega", Courtesy.MS, "A la Lic. Ortega: gracias"),
        (ES, "Ana Licht", Courtesy.MS, "A Ana Licht: gracias"),
        (FR, "M. Dupont", None, "À M. Dupont"),
        (EN, "Herr Schmidt", None, "To Herr Schmidt: thank you"),
    ],
)
def test_lines_to_pass_on_are_to_each_by_the_form_of_the_name(
    language: LetterLanguage, name: str, courtesy: Courtesy | None, line: str
) -> None:
    other = Person(id="other", name=name, courtesy=courtesy)
    through = Addressee(person=Person(id="olga", name="Olga Brandt"), forwards_to=(other,))
    values = template_values(occasion(panel()), through, library(language).words)
    letter = library(language).write(LetterKind.THANK_YOU, Tone.NEUTRAL, values)
    assert line in letter.body
