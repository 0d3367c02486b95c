"""The help and the knowledge in other languages say what the English ones say."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from desktop.advice.figures import load_figures
from desktop.advice.help import Topic, load_help
from desktop.advice.knowledge import load
from desktop.core.kinds import Reason
from tests.advice.builders import KNOWLEDGE, knowledge

HELP = KNOWLEDGE.parent / "help"
LANGUAGES = sorted(
    {words.parent.name for folder in (HELP, KNOWLEDGE) for words in folder.glob("*/reasons.toml")}
    - {"en"}
)
#: In the help these are translated with the words around them.
KEYS_AND_DATES = frozenset({"help/program.add.points.1", "help/program.keys.points.10"})
FRENCH = {1: "un", 2: "deux", 3: "trois", 5: "cinq", 7: "sept", 10: "dix", 15: "quinze"}
SPANISH = {1: "un", 2: "dos", 3: "tres", 5: "cinco", 7: "siete", 10: "diez", 15: "quince"}
GERMAN = {1: "ein", 2: "zwei", 3: "drei", 5: "fünf", 7: "sieben", 10: "zehn", 15: "fünfzehn"}


def texts(folder: Path, language: str) -> dict[str, str]:
    """Every text below a folder by its place, such as "help/rules.thanks.points.0"."""
    return {
        f"{folder.name}/{file.stem}{place}": text
        for file in (folder / language).glob("*.toml")
        for place, text in _flat(tomllib.loads(file.read_text(encoding="utf-8")))
    }


def _flat(value: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
        return
    assert isinstance(value, dict | list)
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for name, inner in entries:
        yield from _flat(inner, f"{place}.{name}")


def _parts(found: Iterable[str]) -> dict[str, set[str]]:
    """The places by page of the help, or by entry: "help/rules.thanks"."""
    parts: dict[str, set[str]] = {}
    for place in found:
        file, *names = place.split(".")
        whole = names[:1] if file.startswith("help/") else names[:2]
        parts.setdefault(".".join([file, *whole]), set()).add(place)
    return parts


def numbers(text: str) -> list[str]:
    """The numbers in digits, without the signs between these, which differ by language."""
    return sorted(re.sub(r"\D", "", found) for found in re.findall(r"\d[\d.,\u202f\u00a0]*", text))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", [HELP, KNOWLEDGE], ids=lambda folder: folder.name)
def test_what_is_translated_has_the_parts_of_the_english_text(folder: Path, language: str) -> None:
    """A page or sentence that is missing as a whole is shown in English."""
    english, translated = (_parts(texts(folder, one)) for one in ("en", language))
    assert translated
    assert {part: english.get(part) for part in translated} == translated


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", [HELP, KNOWLEDGE], ids=lambda folder: folder.name)
def test_a_language_has_the_numbers_of_english(folder: Path, language: str) -> None:
    english = texts(folder, "en")
    differing = [
        (place, numbers(english[place]), numbers(text))
        for place, text in texts(folder, language).items()
        if place not in KEYS_AND_DATES and numbers(text) != numbers(english[place])
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_reason_has_its_title_in_every_language(language: str) -> None:
    pages = load_help(HELP, load_figures(KNOWLEDGE, language), language)
    words = load(KNOWLEDGE, language).words
    assert [pages[Topic(reason)].title for reason in Reason] == [
        words.reasons[reason].title for reason in Reason
    ]


def test_the_german_pages_tell_the_days_that_the_rules_count() -> None:
    pages = load_help(HELP, load_figures(KNOWLEDGE, "de"), "de")
    cadence = knowledge().cadence
    told = [
        (Topic.THANKS, "Nach {} Arbeitstagen", cadence.thanks.latest_workdays),
        (Topic.PROMISE, "noch {} Arbeitstage", cadence.promise.grace_workdays),
        (Topic.PROMISE, "genügt {} Arbeitstag", cadence.promise.short_grace_workdays),
        (Topic.NO_PROMISE, "{} Arbeitstage nach dem Gespräch", cadence.no_promise.workdays),
        (Topic.NO_PROMISE, "sind es {} Arbeitstage", cadence.no_promise.panel_workdays),
        (Topic.NO_PROMISE, "Schweiz sind es {}.", cadence.no_promise.patient_workdays),
        (Topic.NO_PROMISE, "{} Leuten oder mehr", cadence.no_promise.panel_interviewers),
        (Topic.REQUESTS, "{} Arbeitstage", cadence.no_promise.they_will_contact_workdays),
        (Topic.ONCE_A_WEEK, "mindestens {} Tage", cadence.spacing.days),
        (Topic.MOVING_ON, "{} Arbeitstage nach", cadence.sequence.move_on_workdays),
        (Topic.AFTER_A_NO, "innerhalb von {} Arbeitstagen", cadence.rejection.letter_workdays),
        (Topic.AFTER_A_NO, "{} Monate", cadence.rejection.again_months),
        (Topic.HOLD, "innerhalb von {} Arbeitstagen", cadence.hold.acknowledge_workdays),
        (Topic.HOLD, "höchstens {} Mal", cadence.hold.repeats),
        (Topic.AGENCY, "{} Fragen", cadence.sequence.agency_asks),
    ]
    missing = [
        (topic, words)
        for topic, pattern, count in told
        if (words := pattern.format(GERMAN[count])) not in " ".join(pages[topic].paragraphs)
    ]
    assert missing == []


def test_the_spanish_pages_tell_the_days_that_the_rules_count() -> None:
    pages = load_help(HELP, load_figures(KNOWLEDGE, "es"), "es")
    cadence = knowledge().cadence
    told = [
        (Topic.THANKS, "Pasados {} días laborables", cadence.thanks.latest_workdays),
        (Topic.PROMISE, "espera {} días laborables más", cadence.promise.grace_workdays),
        (Topic.PROMISE, "basta {} día laborable", cadence.promise.short_grace_workdays),
        (Topic.NO_PROMISE, "{} días laborables después", cadence.no_promise.workdays),
        (Topic.NO_PROMISE, "son {} días laborables", cadence.no_promise.panel_workdays),
        (Topic.NO_PROMISE, "Suiza son {}.", cadence.no_promise.patient_workdays),
        (Topic.NO_PROMISE, "{} entrevistadores o más", cadence.no_promise.panel_interviewers),
        (Topic.REQUESTS, "{} días laborables", cadence.no_promise.they_will_contact_workdays),
        (Topic.ONCE_A_WEEK, "al menos {} días", cadence.spacing.days),
        (Topic.MOVING_ON, "{} días laborables después", cadence.sequence.move_on_workdays),
        (Topic.AFTER_A_NO, "en {} días laborables", cadence.rejection.letter_workdays),
        (Topic.AFTER_A_NO, "{} meses", cadence.rejection.again_months),
        (Topic.HOLD, "en {} días laborables", cadence.hold.acknowledge_workdays),
        (Topic.HOLD, "{} veces como mucho", cadence.hold.repeats),
        (Topic.AGENCY, "{} preguntas", cadence.sequence.agency_asks),
    ]
    missing = [
        (topic, words)
        for topic, pattern, count in told
        if (words := pattern.format(SPANISH[count])) not in " ".join(pages[topic].paragraphs)
    ]
    assert missing == []


def test_the_french_pages_tell_the_days_that_the_rules_count() -> None:
    pages = load_help(HELP, load_figures(KNOWLEDGE, "fr"), "fr")
    cadence = knowledge().cadence
    told = [
        (Topic.THANKS, "Après {} jours ouvrés", cadence.thanks.latest_workdays),
        (Topic.PROMISE, "encore {} jours ouvrés", cadence.promise.grace_workdays),
        (Topic.PROMISE, "{} jour ouvré suffit", cadence.promise.short_grace_workdays),
        (Topic.NO_PROMISE, "{} jours ouvrés après l’entretien", cadence.no_promise.workdays),
        (Topic.NO_PROMISE, "ce sont {} jours ouvrés", cadence.no_promise.panel_workdays),
        (Topic.NO_PROMISE, "en Suisse, c’est {}.", cadence.no_promise.patient_workdays),
        (Topic.NO_PROMISE, "{} personnes ou plus", cadence.no_promise.panel_interviewers),
        (Topic.REQUESTS, "{} jours ouvrés", cadence.no_promise.they_will_contact_workdays),
        (Topic.ONCE_A_WEEK, "au moins {} jours", cadence.spacing.days),
        (Topic.MOVING_ON, "{} jours ouvrés après", cadence.sequence.move_on_workdays),
        (Topic.AFTER_A_NO, "dans les {} jours ouvrés", cadence.rejection.letter_workdays),
        (Topic.AFTER_A_NO, "{} mois", cadence.rejection.again_months),
        (Topic.HOLD, "dans les {} jours ouvrés", cadence.hold.acknowledge_workdays),
        (Topic.HOLD, "{} fois au plus", cadence.hold.repeats),
        (Topic.AGENCY, "{} questions", cadence.sequence.agency_asks),
    ]
    missing = [
        (topic, words)
        for topic, pattern, count in told
        if (words := pattern.format(FRENCH[count])) not in " ".join(pages[topic].paragraphs)
    ]
    assert missing == []
