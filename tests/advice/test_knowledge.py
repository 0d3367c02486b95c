"""The knowledge files are complete and consistent, and contradictory ones are refused."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop.advice.facts import FactKind
from desktop.advice.figures import load_figures, parse_figures
from desktop.advice.knowledge import NUMBERS, WORDS, Knowledge, KnowledgeError, load, parse
from desktop.advice.model import Option
from desktop.core.kinds import Basis, Reason
from tests.advice.builders import KNOWLEDGE, knowledge

NUMBER_TEXTS = {n: (KNOWLEDGE / f"{n}.toml").read_text(encoding="utf-8") for n in NUMBERS}
WORD_TEXTS = {n: (KNOWLEDGE / "en" / f"{n}.toml").read_text(encoding="utf-8") for n in WORDS}

LANGUAGES = sorted(path.name for path in KNOWLEDGE.iterdir() if path.is_dir())


def changed(name: str, old: str, new: str, *, words: bool = False) -> Knowledge:
    """The knowledge with one replacement in one file."""
    numbers, texts = dict(NUMBER_TEXTS), dict(WORD_TEXTS)
    target = texts if words else numbers
    assert old in target[name]
    target[name] = target[name].replace(old, new, 1)
    return parse(numbers, texts)


def test_the_files_of_the_program_can_be_read() -> None:
    known = knowledge()
    assert len(known.kinds) == 39
    assert len(known.questions) == 4
    assert len(known.news) == 8
    assert known.cadence.no_promise.patient_countries == ("DE", "AT", "CH")


def test_a_question_has_at_most_five_options_and_none_that_is_derived() -> None:
    known = knowledge()
    for page in (*known.news, *known.questions):
        assert 1 <= len(page.options) <= 5
    derived = {k.id for k in known.kinds.values() if k.derived}
    assert known.options.keys() | derived == known.kinds.keys()
    assert not known.options.keys() & derived


def test_an_answer_knows_what_is_asked_with_it() -> None:
    pages = {page.id: page for page in (*knowledge().news, *knowledge().questions)}
    options = {option.kind: option for page in pages.values() for option in page.options}
    assert options["promised"] == Option("promised", date_needed=True)
    assert options["invited"] == Option(
        "invited", date_optional=True, with_time=True, asks_day=True
    )
    assert options["no_calls"] == Option("no_calls")
    assert {page.id for page in pages.values() if page.single} == {"answer", "appointment"}
    assert {page.after for page in knowledge().questions} == {""}


def test_everything_that_is_asked_has_its_words() -> None:
    known = knowledge()
    for page in (*known.news, *known.questions):
        assert known.words.questions[page.id].title
        for option in page.options:
            assert known.words.answer(option.kind)
    assert all(words.title and words.todo for words in known.words.reasons.values())
    assert known.words.dates["offer_told"]


def test_every_page_of_news_is_opened_and_every_fact_can_be_told() -> None:
    topics, *pages = knowledge().news
    told = {option.kind for page in pages for option in page.options}
    assert {option.kind for option in topics.options} <= {page.after for page in pages}
    assert {page.after for page in pages} <= told | {option.kind for option in topics.options}
    assert set(FactKind) <= told
    assert told <= set(FactKind) | knowledge().options.keys()
    assert not told & {o.kind for page in knowledge().questions for o in page.options}


def test_every_kind_of_observation_moves_a_reason_or_a_rule() -> None:
    still = {k.id for k in knowledge().kinds.values() if not any(k.effects)}
    assert still == {"asked_to_be_left_to_call", "decides_at_once", "invited_after_no"}


def test_judgement_is_called_judgement() -> None:
    kinds = knowledge().kinds
    assert kinds["slow_process"].basis is Basis.PUBLISHED
    assert kinds["posting_removed"].basis is Basis.JUDGEMENT
    for kind in kinds.values():
        if kind.basis is Basis.PUBLISHED:
            assert kind.source


def test_the_words_are_calm_sentences() -> None:
    words = knowledge().words
    sentences = [s.says for s in words.observations.values()]
    sentences += [r.todo for r in words.reasons.values()]
    for sentence in sentences:
        assert sentence.endswith(".")
    everything = " ".join([*sentences, *(s.answer for s in words.observations.values())])
    assert "!" not in everything
    assert set(words.reasons) == set(Reason)


def test_another_language_falls_back_to_english() -> None:
    assert load(KNOWLEDGE, "xx").words == knowledge().words


def test_a_directory_without_files_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"observations\.toml"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("cadence", "[spacing]\ndays = 7", "[spacing]\ndays = 6", "at least 7"),
        ("cadence", "every_days = 7", "every_days = 1", "at least 7"),
        ("cadence", "workdays = 5\n", 'workdays = "5"\n', "workdays = '5'"),
        ("cadence", "workdays = 5\n", "workdays = 5\nworkdais = 6\n", "workdais"),
        ("cadence", "[slow]", "[fast]", "'slow'|slow is missing"),
        ("cadence", "repeats = 3\n", "", "repeats"),
        ("cadence", "[slow]", "[slow", "cadence: "),
        ("ranking", '"no_thank_you_sent"]', '"no_thanks"]', "no observation is called no_thanks"),
        ("ranking", '"rejected", "backup_language"', '"vague_close", "rejected"', "two groups"),
        ("ranking", "not_fit = 0.16", "", "not_fit is missing"),
        ("observations", 'basis = "judgement"', 'basis = "hearsay"', "hearsay"),
        ("observations", '"weak"', '"feeble"', "feeble is missing"),
        ("observations", "not_fit = ", "no_fit = ", "no_fit"),
        ("questions", '"job_reposted"', '"no_reply_1"', "cannot be asked"),
        ("questions", '"job_reposted"', '"reposted"', "no observation is called reposted"),
        ("questions", '"invited_after_no"', '"after_no"', "no observation is called after_no"),
        ("questions", '["answered", ', '["answers", ', "no page of news is opened by answers"),
    ],
)
def test_a_file_that_cannot_be_right_is_refused_with_its_place(
    name: str, old: str, new: str, message: str
) -> None:
    with pytest.raises(KnowledgeError, match=message):
        changed(name, old, new)


def test_an_observation_without_words_is_refused() -> None:
    with pytest.raises(KnowledgeError, match="rejected is missing"):
        changed("observations", "[observations.rejected]", "[observations.refused]", words=True)


def test_numbers_of_the_rules_can_be_made_more_patient() -> None:
    assert (
        changed("cadence", "[spacing]\ndays = 7", "[spacing]\ndays = 10").cadence.spacing.days == 10
    )


def test_figures_have_their_source_year_address_and_words() -> None:
    figures = load_figures(KNOWLEDGE)
    assert len(figures) == 58
    assert len({f.id for f in figures}) == 58
    for figure in figures:
        assert figure.source
        assert re.fullmatch(r"undated|[\d/–-]{4,9}", figure.year)
        assert figure.address.startswith(("https://", "http://"))
        assert figure.text.endswith(".")
        assert "!" not in figure.text + figure.caveat


def test_a_figure_without_words_is_refused() -> None:
    numbers = (KNOWLEDGE / "figures.toml").read_text(encoding="utf-8")
    with pytest.raises(KnowledgeError, match="nace_2023_wait is missing"):
        parse_figures(numbers, "[figures]\n")


def test_what_a_language_lacks_is_english() -> None:
    english = knowledge().words
    translated = {"reasons": '[reasons.on_hold]\ntitle = "Die Stelle ruht"\n'}
    words = parse(NUMBER_TEXTS, WORD_TEXTS, translated).words
    assert words.reasons[Reason.ON_HOLD].title == "Die Stelle ruht"
    assert words.reasons[Reason.ON_HOLD].todo == english.reasons[Reason.ON_HOLD].todo
    assert words.observations == english.observations
    assert load(KNOWLEDGE, "xx").words == english
    numbers = (KNOWLEDGE / "figures.toml").read_text(encoding="utf-8")
    in_english = (KNOWLEDGE / "en/figures.toml").read_text(encoding="utf-8")
    own = '[figures.nace_2023_wait]\ntext = "Acht Tage."\n'
    figures = {figure.id: figure for figure in parse_figures(numbers, in_english, own)}
    before = {figure.id: figure for figure in load_figures(KNOWLEDGE, "xx")}
    assert figures["nace_2023_wait"].text == "Acht Tage."
    assert figures.keys() == before.keys()
    assert [key for key in figures if figures[key] != before[key]] == ["nace_2023_wait"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*WORDS, "figures"])
def test_a_language_has_only_words_that_english_has_too(language: str, name: str) -> None:
    english, own = (
        tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        for path in (KNOWLEDGE / one / f"{name}.toml" for one in ("en", language))
    )
    assert _keys(own) - _keys(english) == set()


def _keys(table: Mapping[str, Any]) -> set[str]:
    found = set()
    for key, value in table.items():
        found.add(key)
        if isinstance(value, dict):
            found |= {f"{key}.{below}" for below in _keys(value)}
    return found
