"""How phrases are written in their file, and what they match."""

import pytest

from desktop.advice.answers.phrases import PhraseError, parse
from desktop.advice.answers.words import Words
from tests.advice.answers.reader import file, phrases

_FILE = """
[irregular]
be = "is was"
[words]
role = ["post", "open position"]
[rules.found]
phrases = ['{phrase}']
unless = ['{unless}']
conditional = {conditional}
"""


def matches(
    phrase: str,
    sentence: str,
    unless: str = "=nothing",
    grammar: str = "",
    *,
    conditional: bool = False,
) -> bool:
    text = _FILE.format(phrase=phrase, unless=unless, conditional=str(conditional).lower())
    made = parse(text, grammar or file("en/grammar.toml"))
    return made.rules["found"].matches(Words.of(sentence, made.grammar), made.grammar)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("decide", "We have decided."),
        ("be", "It was."),
        ("=decided", "We decided."),
        ("fill <role>", "We filled an open position, then filled the post, filled post by post."),
        ("fill .. <role>", "We have filled the open position."),
        ("fill ... post", "We filled, as you know, the post."),
        ("(take|move [you]) forward", "We move forward."),
        ("(take|move [you]) forward", "We'll move you forward."),
        ("not .. decide", "We haven't really decided."),
        ("[[so]] decide", "We decided."),
        ("[.. so] decide", "We so decided."),
        ("can not come", "She can't come."),
        ("email", "Please e-mail me."),
        ("suit you ?", "Does it suit you?"),
        ("post , but", "It is a good post, but far away."),
        ("on hold", "They are not away; it is on hold."),
        ("tele*", "We telephoned."),
        ("on *meeting", "We are glad, on premeetings we decide."),
        ("*meeting", "Meet in the meeting."),
        ("*phone*", "We telephoned."),
    ],
)
def test_a_phrase_matches_what_it_describes(phrase: str, sentence: str) -> None:
    assert matches(phrase, sentence)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("=decide", "We decided."),
        ("fill <role>", "We filled a position."),
        ("fill .. post", "We filled, as you know, the post."),
        ("fill .. post", "We fill one two three four five six post."),
        ("have .. decide", "We have not decided."),
        ("on hold", "It is not really on hold."),
        ("on hold", "If it is on hold, write to me."),
        ("write to you", "If it is on hold, we will write to you."),
        ("write to you", "Should it be on hold, they may write to you."),
        ("on hold", "I wonder whether this is on hold"),
        ("suit you ?", "It will suit you."),
        ("tele*", "We wrote on paper, intelephoned."),
        ("*meeting", "We met at the meetinghouse."),
    ],
)
def test_a_phrase_does_not_match_what_differs_in_meaning(phrase: str, sentence: str) -> None:
    assert not matches(phrase, sentence)


def test_what_must_not_stand_beside_a_phrase_cancels_it() -> None:
    assert not matches("on hold", "It was on hold before.", unless="before")
    assert matches("on hold", "It was on hold, not before.", unless="before")


#: Of a language whose "not" stands behind the verb, up to an "and", and that has umlauts.
_BEHIND = (
    file("en/grammar.toml")
    .replace("behind = -1", "behind = 3")
    .replace("clause_ends = []", 'clause_ends = ["and"]\nletters = { "ü" = "ue" }')
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We invite you.", True),
        ("We invite you to it not.", False),
        ("We invite you to our next talk but not alone.", True),
        ("We invite you, not them.", True),
        ("We invite you and not them.", True),
        ("We invite you not, we invite you.", True),
    ],
)
def test_a_not_behind_a_phrase_turns_it_round_in_its_clause(
    sentence: str, *, expected: bool
) -> None:
    assert matches("invite you", sentence, grammar=_BEHIND) is expected


@pytest.mark.parametrize("sentence", ["Grüße.", "Gruesse.", "GRÜSSE.", "Gru\u0308ße."])
def test_words_are_compared_without_umlauts(sentence: str) -> None:
    assert matches("grüße", sentence, grammar=_BEHIND)
    assert matches("grüß*", sentence, grammar=_BEHIND)


def test_a_conditional_rule_counts_in_an_if() -> None:
    assert matches("not call", "I would be glad if you did not call.", conditional=True)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("decide", "deciding"),
        ("reply", "replied"),
        ("delay", "delayed"),
        ("stop", "stopped"),
        ("show", "showing"),
        ("a", "as"),
    ],
)
def test_words_have_their_regular_forms(word: str, form: str) -> None:
    assert form in set(phrases().grammar.forms_of(word))


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        ("(a | b", "does not close a bracket"),
        ("(a | b]", "does not close a bracket"),
        ("a | b)", "closes a bracket that is not open"),
        ("<unknown>", "names <unknown>, which is not in [words]"),
        ("a # b", "cannot be read at “# b”"),
        ("[a]", "has no word to begin with"),
        (".. a", "has no word to begin with"),
    ],
)
def test_a_phrase_that_is_written_wrongly_is_named(phrase: str, message: str) -> None:
    with pytest.raises(PhraseError, match=r"phrases: “.*”") as raised:
        matches(phrase, "")
    assert message in str(raised.value)


@pytest.mark.parametrize("text", ["words = [", "[irregular]", "irregular = 1\nwords = 1"])
def test_a_file_that_is_not_complete_is_refused(text: str) -> None:
    with pytest.raises(PhraseError):
        parse(text, file("en/grammar.toml"))


@pytest.mark.parametrize("grammar", ["", "negations = [", "before = 'three'"])
def test_a_grammar_that_is_not_complete_is_refused(grammar: str) -> None:
    with pytest.raises(PhraseError):
        parse(file("en/phrases.toml"), grammar)
