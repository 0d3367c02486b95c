"""How much two texts of records look like one: letters, numbers, addresses, names of people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from urllib.parse import urlsplit

from desktop.core.fold import fold, separators_to_spaces, spellings
from desktop.core.likeness_words import BESIDE_MAILBOX, SHARED_MAILBOXES, are_forms_of_one_name
from desktop.core.names import bare_name

#: Digits of a telephone number without the area of a country; fewer are an extension.
_LEAST_DIGITS = 7
#: The most digits that a country code, with a zero kept behind it, adds to a national number.
_MOST_ADDED = 4
#: The least letters of a word in which one differing letter is taken for a typing error.
_LEAST_LETTERS = 5
_EXTENSION = re.compile(r"(?:ext\.?|x|#)\s*(\d{1,6})\s*$", re.IGNORECASE)


class Strength(IntEnum):
    """How sure it is that two records are of one person or company."""

    NONE = 0
    PERHAPS = 1
    SAME = 2


class Evidence(StrEnum):
    """What two records have in common."""

    ADDRESS = "address"
    PROFILE = "profile"
    PHONE = "phone"
    NAME = "name"
    """The same full name."""
    SHORT_NAME = "short_name"
    """One is a shorter form of the other: "D. Reyes", "Bob Smith"."""
    SPELLING = "spelling"
    """Names that differ in one letter."""
    COMPANY = "company"
    LEGAL_FORM = "legal_form"
    """Names that are equal without legal form, article and punctuation."""
    DOMAIN = "domain"
    ABBREVIATION = "abbreviation"
    ADDITION = "addition"
    """Names that are equal without a general word: "Northwind Group"."""


@dataclass(frozen=True, slots=True)
class Likeness:
    strength: Strength = Strength.NONE
    evidence: tuple[Evidence, ...] = ()

    def __bool__(self) -> bool:
        return self.strength is not Strength.NONE


class NameRelation(IntEnum):
    DIFFERENT = 0
    UNKNOWN = 1
    """One of them names nobody: an address, a team."""
    MISSPELT = 2
    SHORTER = 3
    SAME = 4


def differs_by_one_letter(one: str, other: str) -> bool:
    """Whether two words differ by one typing error inside: "Northwind" and "Nothwind".

    Two letters may be swapped; one may be missing or another, but not the first or the last, which
    make other names: "Mario" and "Maria". Digits are no letters.
    """
    if min(len(one), len(other)) < _LEAST_LETTERS or one == other or one[0] != other[0]:
        return False
    if not (one.isalpha() and other.isalpha()):
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, rest_of_other = one[start:], other[start:]
    if len(one) == len(other):
        swapped = rest[1::-1] + rest[2:]
        return swapped == rest_of_other or (len(rest) > 1 and rest[1:] == rest_of_other[1:])
    longer, shorter = sorted((rest, rest_of_other), key=len, reverse=True)
    return bool(shorter) and longer[1:] == shorter


def phone_key(number: str) -> tuple[str, str]:
    """The digits of a number that is dialled from anywhere, and its extension.

    Zeros at the start and "(0)" are left out. Empty for less than seven digits.
    """
    extension = _EXTENSION.search(number)
    dialled = number[: extension.start()] if extension else number
    digits = "".join(
        str(int(letter)) for letter in dialled.replace("(0)", "") if letter.isdecimal()
    ).lstrip("0")
    return (digits if len(digits) >= _LEAST_DIGITS else "", extension[1] if extension else "")


def is_same_number(one: str, other: str) -> bool:
    """Whether two telephone numbers are the same (E.164), with or without the country code.

    "+49 171 2345678" and "0171 2345678"; not two that name different country codes, nor two
    extensions of one line.
    """
    (digits, extension), (others, other_extension) = phone_key(one), phone_key(other)
    if not digits or not others or extension != other_extension:
        return False
    if digits == others:
        return True
    shorter, longer = sorted((digits, others), key=len)
    return longer.endswith(shorter) and len(longer) - len(shorter) <= _MOST_ADDED


def address_key(address: str) -> str:
    """The comparable form of a mail address; empty without one."""
    local, _, host = fold(address.strip()).rpartition("@")
    return f"{local}@{'gmail.com' if host == 'googlemail.com' else host}" if local and host else ""


def own_address(address: str, name: str) -> str:
    """The comparable form of an address by which a person of this name is known.

    Empty without one, and for a mailbox that several people read.
    """
    key = address_key(address)
    if not key:
        return ""
    forms = name_forms(name)
    words = {word for form in forms.spellings for word in form} if forms.is_person else set[str]()
    return "" if is_shared_mailbox(key, tuple(words)) else key


def profile_key(url: str) -> str:
    """The comparable form of the address of a profile: host and path; empty for a mere host."""
    if not url:
        return ""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    host = fold(parts.hostname or "").removeprefix("www.").removeprefix("m.")
    if host.endswith(".linkedin.com"):  # "de.linkedin.com"
        host = "linkedin.com"
    path = fold(parts.path).rstrip("/")
    return f"{host}{path}" if host and path else ""


def is_shared_mailbox(address: str, name_words: Sequence[str] = ()) -> bool:
    """Whether several people read the mail to this address, or nobody: jobs@, hr-berlin@.

    A word of the person's own name does not make it one: "steve.jobs@".
    """
    local = fold(address).rpartition("@")[0].partition("+")[0]
    words = [word for word in re.split(r"[\W\d_]+", local) if word]
    general = [word for word in words if word in SHARED_MAILBOXES and word not in name_words]
    if not general:
        return "".join(words) in {"noreply", "donotreply"}
    return words[0] in general or all(w in SHARED_MAILBOXES | BESIDE_MAILBOX for w in words)


@dataclass(frozen=True, slots=True)
class NameForms:
    """A name as it is compared: its words in each spelling, without titles and additions."""

    spellings: tuple[tuple[str, ...], ...]
    nickname: str
    is_person: bool


def name_forms(name: str) -> NameForms:
    """The comparable forms of a person's name.

    An address in place of the name is read as one: "dana.reyes@northwind.example".
    """
    words, nickname, is_person = bare_name(name)
    if not is_person and "@" in name:
        local = name.strip().partition("@")[0]
        words = tuple(part for part in re.split(r"[._-]+", local) if part.isalpha())
        is_person = len(words) > 1 and not is_shared_mailbox(name)
    forms = dict.fromkeys(
        tuple(separators_to_spaces(form.replace("'", "")).split())
        for form in spellings(" ".join(words))
    )
    return NameForms(tuple(forms), fold(nickname), is_person)


def compare_names(one: NameForms, other: NameForms) -> NameRelation:
    """How the names of two people relate, in whichever order their words are."""
    if not (one.is_person and other.is_person):
        same = not set(one.spellings).isdisjoint(other.spellings)
        return NameRelation.SAME if same else NameRelation.UNKNOWN
    return max(
        _compare(mine, theirs, {one.nickname, other.nickname} - {""})
        for mine in one.spellings
        for theirs in other.spellings
    )


def _compare(one: Sequence[str], other: Sequence[str], nicknames: set[str]) -> NameRelation:
    shorter, longer = sorted((one, other), key=len)
    if not shorter:
        return NameRelation.UNKNOWN
    if sorted(one) == sorted(other):
        is_full = len(one) > 1 and all(len(word) > 1 for word in one)
        return NameRelation.SAME if is_full else NameRelation.SHORTER
    if not _joined(one).isdisjoint(_joined(other)):  # "Min Jun Kim", "Kim Minjun"
        return NameRelation.SAME
    return max(
        _matched(shorter, longer, nicknames),
        _matched([*shorter[1:], shorter[0]], longer, nicknames),  # the family name first
    )


def _joined(words: Sequence[str]) -> set[str]:
    """The name without spaces, also with the last word first."""
    return {"".join(words), "".join((words[-1], *words[:-1]))}


def _matched(shorter: Sequence[str], longer: Sequence[str], nicknames: set[str]) -> NameRelation:
    """Whether the words of one are, in order, words of the other, and which kind of form it is."""
    if len(shorter) > 1 and not _is_form(shorter[-1], longer[-1], set()):
        return NameRelation.DIFFERENT
    if len(shorter) > 1 and not _is_form(shorter[0], longer[0], nicknames):
        return NameRelation.DIFFERENT
    whole = misspelt = place = 0
    for word in shorter:
        found = next(
            (
                number
                for number in range(place, len(longer))
                if _is_form(word, longer[number], nicknames)
            ),
            None,
        )
        if found is None:
            return NameRelation.DIFFERENT
        whole += len(word) > 1 and word == longer[found]
        misspelt += differs_by_one_letter(word, longer[found])
        place = found + 1
    if not whole or misspelt > 1:
        return NameRelation.DIFFERENT
    if misspelt:
        return NameRelation.MISSPELT
    # "Dana M. Reyes" is "Dana Reyes": what is missing is in the middle.
    is_full = whole == len(shorter) > 1 and (
        shorter[0] == longer[0] and all(len(word) == 1 for word in set(longer) - set(shorter))
    )
    return NameRelation.SAME if is_full else NameRelation.SHORTER


def _is_form(word: str, other: str, nicknames: set[str]) -> bool:
    """Whether two words may be one name: equal, an initial, a nickname, or mistyped."""
    if word == other or differs_by_one_letter(word, other):
        return True
    if 1 in {len(word), len(other)}:
        return word[0] == other[0]
    return are_forms_of_one_name(word, other) or bool(nicknames & {word, other})
