"""Short forms of names for address: "Dana" for "Dana Reyes", "Dr. Weber" for "Dr. Karl Weber"."""

import unicodedata
from collections.abc import Collection, Sequence
from itertools import compress, pairwise, takewhile

from desktop.core.kinds import Courtesy
from desktop.core.lazy_dataclass import dataclass
from desktop.core.name_words import (
    AMBIGUOUS_TITLES,
    ARTICLES,
    CAPITAL_PARTICLES,
    CONJUNCTIONS,
    COURTESIES,
    COURTESIES_OF_LANGUAGES,
    FAMILY_NAMES_IN_FRONT,
    GENERATIONS,
    JOB_WORDS,
    MEN,
    NAMES_AFTER_BEN,
    PARTICLES,
    SAID_TITLES,
    SUFFIXES,
    TITLE_ENDINGS,
    TITLES,
    TITLES_OF_GIVEN_NAMES,
    TITLES_WITH_TWO_FAMILY_NAMES,
    WOMEN,
    WORKPLACE_WORDS,
    lookup_key,
)
from desktop.core.patterns import pattern
from desktop.core.text import one_line

_TITLES = COURTESIES | TITLES | TITLES_OF_GIVEN_NAMES | TITLES_WITH_TWO_FAMILY_NAMES
_INITIALS = 2  # maximum capitals of a word that may be initials: "JP Weber"

_QUOTES = "\"'“”„‟‘’‚«»"
#: A nickname between two names: 'Robert "Bob" Smith', "Robert (Bob) Smith".
_NICKNAME = pattern(rf"(?<=\w)\s+[{_QUOTES}(]([^\W\d_][\w-]+)[{_QUOTES})]\s+(?=\w)")
_BRACKETS = pattern(r"\([^()]*\)|\[[^\[\]]*\]")
#: An employer or pronouns: "Dana Reyes - HR", "Dana Reyes | Acme", "Dana she/her".
_AFTER_NAME = pattern(r"\s+[-–—·@]\s.*|\s*\|.*|\s+(?:at|from)\s.*|\s+(?:s?he|they|sie|er)/\w+.*")
_WORD = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DOTTED = pattern(r"(?:[^\W\d_]\.-?)+[^\W\d_]?")
_KOREAN_GIVEN = pattern(r"[A-Z][a-z]+-[a-z]+")
#: "Herr" abbreviated, unlike "HR".
_HERR = pattern(r"Hrn?\.?|hrn?\.")
#: Boundary between titles without a space: "Prof.Dr.".
_NEXT_TITLE = pattern(r"(?<=[a-z]\.)(?=[A-Z][a-z])")


def short_name(name: str, language: str = "") -> str:
    """The short form for a headline or the first line of a letter.

    That is the given name ("Dana"), or title and family name after a title ("Prof. von der
    Heide"). When neither is certain, it is the whole name without additions (pronouns, employer,
    degrees), because a wrong short form is worse than a long one. In some languages a word is a
    courtesy that is an initial in others: "M. Dupont".
    """
    typed = unicodedata.normalize("NFC", one_line(name))
    bare, nickname = _without_additions(typed)
    if _is_not_one_person(bare):
        return typed
    parts = natural_order(bare).split(", ")
    if _without_additions_behind(parts) > 1:
        return typed
    bare = parts[0]
    title, rest = _split_title(bare, language)
    if title:
        return (_title_and_family_name(title, rest, language) or bare) if rest else typed
    return nickname or _given_name(rest) or bare or typed


def name_in_letters(name: str, language: str = "") -> str:
    """How a letter addresses a person of this name; empty when the name is an e-mail address."""
    return "" if "@" in name else short_name(name, language)


@dataclass(frozen=True, slots=True)
class NameParts:
    """What a salutation is made of."""

    whole: str
    """The name without titles and additions."""
    family: str = ""
    """Empty where it is uncertain which word is the family name."""
    title: str = ""
    """The highest title, one of `SAID_TITLES`; empty for none."""
    courtesy: Courtesy | None = None
    """By a word before the name ("Frau", "Sr.") or the form of a title ("Dra."); else None."""
    perhaps: Courtesy | None = None
    """By a word that is a courtesy in one language only ("M."): what was entered is surer."""
    written_title: str = ""
    """The highest title as it is written: "Dipl.-Ing."."""


def parts_for_salutation(name: str, language: str = "") -> NameParts | None:
    """The parts of a person's name; None for an address, a team or two people."""
    bare, _ = _without_additions(unicodedata.normalize("NFC", one_line(name)))
    if not bare or _is_not_one_person(bare):
        return None
    parts = natural_order(bare).split(", ")
    title, rest = _split_title(parts[0], language)
    if not rest or _without_additions_behind(parts) > 1:
        return NameParts(bare)
    kinds = {lookup_key(word) for word in title}
    said = next((kind for kind, forms in SAID_TITLES.items() if not kinds.isdisjoint(forms)), "")
    of_language = COURTESIES_OF_LANGUAGES.get(language, {})
    highest = SAID_TITLES.get(said, kinds - COURTESIES - set(of_language))
    written = next((word for word in title if lookup_key(word) in highest), "")
    courtesy = Courtesy.MS if kinds & WOMEN else Courtesy.MR if kinds & MEN else None
    perhaps = next((one for word, one in of_language.items() if word in kinds), None)
    capitals = [_is_all_caps(word) for word in rest]
    for place, (word, after) in enumerate(pairwise(rest)):  # "LE GOFF"
        if word.isupper() and lookup_key(word) in PARTICLES and _is_all_caps(after):
            capitals[place] = True
    words = [word.title() if big else word for word, big in zip(rest, capitals, strict=True)]
    in_capitals = list(compress(words, capitals))
    if in_capitals and len(in_capitals) < len(words):  # "REYES Dana"
        family = " ".join(in_capitals)
    elif all(map(_is_latin, words)):
        family = _family_name(words, kinds, language)
    else:
        family = ""
    return NameParts(" ".join(words), family, said, courtesy, perhaps, written)


def bare_name(name: str) -> tuple[tuple[str, ...], str, bool]:
    """The words of a name without titles and additions, a nickname in it or "", and whether it
    names one person: no team, no address, not two people.

    The family name may be first; after a comma the given name is put before it.
    """
    bare, nickname = _without_additions(unicodedata.normalize("NFC", one_line(name)))
    parts = natural_order(bare).split(", ")
    words = " ".join(parts[: _without_additions_behind(parts)]).split()
    _, rest = _split_title(" ".join(words))
    return tuple(rest or words), nickname, bool(words) and not _is_not_one_person(bare)


def natural_order(name: str) -> str:
    """ "Dana Reyes" for "Reyes, Dana", and "Dana Reyes, PhD" for "Reyes, Dana, PhD".

    Unchanged where the comma may mean something else ("García López, Ana", "Dana Reyes, Acme").
    """
    parts = [part for part in map(str.strip, name.split(",")) if part]
    count = _without_additions_behind(parts)
    if count == 2 and is_family_name(parts[0]) and is_given_name(parts[1]):
        parts[:2] = [f"{parts[1]} {parts[0]}"]
    return ", ".join(parts)


def _without_additions_behind(parts: Sequence[str]) -> int:
    """The number of comma-separated parts without degrees and jobs at the end."""
    count = len(parts)
    while count > 1 and is_addition(parts[count - 1]):
        count -= 1
    return count


def is_addition(text: str) -> bool:
    """Whether `text`, after a name and a comma, is a degree or a job: "PhD", "Head of HR"."""
    known = SUFFIXES | WORKPLACE_WORDS | JOB_WORDS
    words = _BRACKETS.sub("", text).split()
    return all(lookup_key(word) in known or _is_generation(word) for word in words)


def is_family_name(text: str) -> bool:
    """Whether `text`, before a comma, can be a family name: one word, or one with particles."""
    *before, last = text.split()
    is_word = _WORD.fullmatch(last) is not None and lookup_key(last) not in _TITLES
    is_ben = len(before) == 1 and _is_ben(before[0], last)
    with_particles = all(lookup_key(word) in PARTICLES for word in before)
    return is_word and (text.isupper() or is_ben or with_particles)


def is_given_name(text: str) -> bool:
    """Whether `text`, after a comma, can be one or two given names: "Karl-Heinz", "Dana J."."""
    _, words = _split_title(_BRACKETS.sub("", text))
    return len(words) in {1, 2} and all(_is_name(word) for word in words)


def _without_additions(name: str) -> tuple[str, str]:
    """The name without additions, and the nickname in it or ""."""
    found = _NICKNAME.search(name)
    nickname = (
        found[1]
        if found and found[1].istitle() and lookup_key(found[1]) not in WORKPLACE_WORDS
        else ""
    )
    if found and nickname:
        name = f"{name[: found.start()]} {name[found.end() :]}"
    if len(name) > 1 and {name[0], name[-1]} <= set(_QUOTES):
        name = name[1:-1]
    words = _AFTER_NAME.sub("", _BRACKETS.sub(" ", name)).split()
    is_small = name.islower()
    while len(words) > 1 and (
        _is_suffix(words[-1]) or (_is_generation(words[-1]) and not is_small)
    ):
        words.pop()
    return " ".join(words).rstrip(",") or name, nickname


def _is_suffix(word: str) -> bool:
    bare = lookup_key(word)
    return bare in SUFFIXES and (len(bare) > _INITIALS or bare in {"jr", "sr"} or word.isupper())


def _is_generation(word: str) -> bool:
    """Whether `word` says of which generation somebody is: "Schmidt jun."."""
    return lookup_key(word) in GENERATIONS and (word.islower() or word.endswith("."))


def _is_not_one_person(name: str) -> bool:
    """Whether `name` is the name of a team or of two people, or an address."""
    typed = name.partition(",")[0].split()
    words = [lookup_key(word) for word in typed]
    may_be_jobs = [lookup_key(word) for word in typed if not _HERR.fullmatch(word)]
    return (
        any(word in WORKPLACE_WORDS for word in may_be_jobs)
        or any(word in CONJUNCTIONS for word in words[1:-1])
        or bool(set("/@") & set(name))
    )


def _split_title(name: str, language: str = "") -> tuple[list[str], list[str]]:
    """The leading titles ("Prof.", "Dr.") and the words after them."""
    words = [part for word in name.split() for part in _NEXT_TITLE.split(word)]
    if len(words) > 2 and lookup_key(words[0]) in ARTICLES and lookup_key(words[1]) in _TITLES:
        words = words[1:]
    of_language = COURTESIES_OF_LANGUAGES.get(language, {})
    title: list[str] = []
    for word in words:
        kind = lookup_key(word)
        ends_title = bool(title) and word.endswith(".") and kind in TITLE_ENDINGS
        is_courtesy = not title and kind in of_language
        if not ends_title and not is_courtesy and kind not in _TITLES:
            break
        title.append(word)
    return title, words[len(title) :]


def _title_and_family_name(title: list[str], words: list[str], language: str) -> str:
    """Title and family name, or "" when it is uncertain which word is the family name."""
    if not all(
        _is_latin(word) and not _is_all_caps(word) and lookup_key(word) not in _TITLES
        for word in words
    ):
        return ""
    kinds = [lookup_key(word) for word in title]
    if kinds[0] in TITLES_OF_GIVEN_NAMES:
        given = _given_name(words)
        return f"{title[0]} {given}" if given else ""
    family = _family_name(words, set(kinds), language)
    courtesies = COURTESIES.union(COURTESIES_OF_LANGUAGES.get(language, {}))
    courtesy = title[:1] if kinds[0] in courtesies else []
    academic = [word for word, kind in zip(title, kinds, strict=True) if kind not in courtesies]
    return " ".join([*courtesy, *academic[:1], family]) if family else ""


def _family_name(words: list[str], titles: Collection[str], language: str) -> str:
    """The family name after titles, or "" when it is uncertain which word it is.

    After a title in French, and after one of a woman, "Ben" is no given name.
    """
    doubled = not TITLES_WITH_TWO_FAMILY_NAMES.isdisjoint(titles)
    is_never_given = language == "fr" or not WOMEN.isdisjoint(titles)
    if titles and is_never_given and len(words) == 2 and lookup_key(words[0]) == "ben":
        return " ".join(words)
    last = len(words) - 1
    start = next((place for place in range(last) if _is_particle(words, place)), last)
    given = [word for word in words[:start] if not _is_initials(word)]
    unsure = len(given) > 1 or (given and (doubled or _is_family_name_first(words)))
    return "" if unsure or not all(map(_is_name, given)) else " ".join(words[max(start, 0) :])


def _is_particle(words: list[str], place: int) -> bool:
    """Whether the word at `place`, which is not the last one, starts a family name."""
    word, key = words[place], lookup_key(words[place])
    if word.islower():
        return key in PARTICLES
    if _is_ben(word, words[place + 1]):
        return True
    is_given_name = key == ("san" if place else "al")  # "Aung San Suu Kyi", "Al Green"
    return key in CAPITAL_PARTICLES and word.istitle() and not is_given_name


def _is_ben(word: str, after: str) -> bool:
    """Whether "Ben" belongs to the family name: "Ben Ali", but not "Ben Smith"."""
    return lookup_key(word) == "ben" and lookup_key(after) in NAMES_AFTER_BEN


def _given_name(words: list[str]) -> str:
    """The given name in a name without a title, or "" when it is uncertain."""
    capitals = list(takewhile(str.isupper, words))
    if any(map(_is_all_caps, capitals)) and len(capitals) < len(words):  # "REYES Dana"
        words = words[len(capitals) :]
    elif len(words) > 1 and _is_family_name_first(words):
        return ""
    first = words[0] if words else ""
    if (
        not _WORD.fullmatch(first)
        or not _is_latin(first)
        or lookup_key(first) in AMBIGUOUS_TITLES | PARTICLES | _TITLES
        or (len(words) == 2 and _is_ben(*words))
    ):
        return ""
    if all(map(str.islower, words)) or _is_all_caps(first):
        return first.title()
    return first if first[0].isupper() and not first.isupper() else ""


def _is_family_name_first(words: list[str]) -> bool:
    """Whether the first word may be the family name: "Kim Min-jun", "Nagy Anna"."""
    return lookup_key(words[0]) in FAMILY_NAMES_IN_FRONT or (
        len(words) > 1 and _KOREAN_GIVEN.fullmatch(words[1]) is not None
    )


def _is_name(word: str) -> bool:
    return _WORD.fullmatch(word) is not None or _is_initials(word)


def _is_initials(word: str) -> bool:
    few = word.isalpha() and len(word) <= _INITIALS
    return word.isupper() and (few or _DOTTED.fullmatch(word) is not None)


def _is_all_caps(word: str) -> bool:
    """Whether a word is all in capitals and not initials."""
    return word.isupper() and not _is_initials(word)


def _is_latin(word: str) -> bool:
    return all(
        not letter.isalpha() or unicodedata.name(letter, "").startswith("LATIN") for letter in word
    )
