"""The record that two records of one person become."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from desktop.core.likeness import NameForms, is_same_number, name_forms, phone_key
from desktop.core.records import Person
from desktop.core.same_company import is_one_company

#: The fields of which one value is chosen.
CHOSEN = ("name", "title", "company", "email", "phone", "profile_url", "form_of_address")
#: Those whose other value is worth a line in the notes.
_KEPT = ("name", "title", "company", "email", "phone", "profile_url")


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field of two records, and whether the second one's value is the better guess."""

    field: str
    one: str
    other: str
    takes_other: bool

    @property
    def differs(self) -> bool:
        """Whether there is a choice: both have a value, and not the same."""
        return bool(self.one and self.other) and self.one != self.other

    @property
    def is_written_twice(self) -> bool:
        """Whether both values say the same: one number, or one company with its legal form."""
        if self.field == "phone":
            return is_same_number(self.one, self.other)
        return self.field == "company" and is_one_company(self.one, self.other)

    def value(self, *, other: bool) -> str:
        return self.other if other else self.one


def field_pairs(one: Person, other: Person, *, is_other_newer: bool) -> list[FieldPair]:
    """The fields that at least one of them has.

    A value is better than none, a full name than a short one, a number with its country code than
    without, and the newer record's than the older one's.
    """
    return [
        FieldPair(field, mine, theirs, _takes_other(field, mine, theirs, is_newer=is_other_newer))
        for field in CHOSEN
        if (mine := str(getattr(one, field))) or getattr(other, field)
        for theirs in (str(getattr(other, field)),)
    ]


def merged(
    one: Person, other: Person, pairs: Collection[FieldPair], from_other: Collection[str]
) -> Person:
    """`one` with the chosen values, those of `other` for the fields `from_other`.

    The notes of both are kept; a wish not to be called or written to of either holds.
    """
    values = {pair.field: pair.value(other=pair.field in from_other) for pair in pairs}
    notes = [one.notes] if one.notes == other.notes else [one.notes, other.notes]
    return replace(
        one,
        **values,
        courtesy=one.courtesy or other.courtesy,
        letter_language=one.letter_language or other.letter_language,
        notes="\n\n".join(filter(None, map(str.strip, notes))),
        no_calls=one.no_calls or other.no_calls,
        no_contact=one.no_contact or other.no_contact,
    )


def not_taken(pairs: Collection[FieldPair], from_other: Collection[str]) -> list[str]:
    """The values that are lost otherwise, such as a second address, in the order of the fields."""
    return list(dict.fromkeys(_not_taken(pairs, from_other)))


def _not_taken(pairs: Collection[FieldPair], from_other: Collection[str]) -> Iterator[str]:
    for pair in pairs:
        if pair.differs and pair.field in _KEPT and not pair.is_written_twice:
            yield pair.value(other=pair.field not in from_other)


def _takes_other(field: str, one: str, other: str, *, is_newer: bool) -> bool:
    if not (one and other):
        return bool(other)
    if field == "name":
        mine, theirs = _fullness(name_forms(one)), _fullness(name_forms(other))
        if mine != theirs:
            return theirs > mine
    if field == "phone" and is_same_number(one, other):
        return len(phone_key(other)[0]) > len(phone_key(one)[0])
    return is_newer


def _fullness(forms: NameForms) -> tuple[bool, int]:
    """How much of a name there is: a person's rather than an address, then the whole words."""
    whole = [word for word in forms.spellings[0] if len(word) > 1]
    return forms.is_person, len(whole)
