"""Whether two records are of one person."""

from dataclasses import dataclass
from functools import cached_property

from desktop.core.likeness import (
    Evidence,
    Likeness,
    NameForms,
    NameRelation,
    Strength,
    address_key,
    compare_names,
    is_same_number,
    is_shared_mailbox,
    name_forms,
    profile_key,
)
from desktop.core.records import Person
from desktop.core.same_company import company_keys, joined

_NAME_EVIDENCE = {
    NameRelation.SAME: Evidence.NAME,
    NameRelation.SHORTER: Evidence.SHORT_NAME,
    NameRelation.MISSPELT: Evidence.SPELLING,
}


@dataclass(frozen=True)
class Candidate:
    """A person, and the companies of their applications."""

    person: Person
    companies: frozenset[str] = frozenset()

    @cached_property
    def forms(self) -> NameForms:
        return name_forms(self.person.name)

    @cached_property
    def address(self) -> str:
        person = self.person
        return address_key(person.email or (person.name if "@" in person.name else ""))

    @cached_property
    def is_shared(self) -> bool:
        """Whether the address is one that several people read."""
        words = {word for form in self.forms.spellings for word in form}
        return is_shared_mailbox(self.address, tuple(words) if self.forms.is_person else ())

    @cached_property
    def profile(self) -> str:
        return profile_key(self.person.profile_url)

    @cached_property
    def company_keys(self) -> frozenset[str]:
        """The companies they belong to, as `same_company` compares them."""
        names = {self.person.company, *self.companies}
        return frozenset(joined(key) for name in names for key in company_keys(name))


def compare_people(one: Candidate, other: Candidate) -> Likeness:
    """How sure it is that two records are of one person, and by what.

    The same means: the same address of one's own, the same profile, or the same full name at one
    company or number, unless the addresses differ. An address that several people read counts for
    nothing by itself. What is only like is perhaps.
    """
    names = compare_names(one.forms, other.forms)
    is_named_alike = names not in {NameRelation.DIFFERENT, NameRelation.UNKNOWN}
    evidence = [_NAME_EVIDENCE[names]] if is_named_alike else []
    has_address = bool(one.address) and one.address == other.address
    has_other_address = not has_address and bool(one.address and other.address)
    is_shared = has_address and (one.is_shared or other.is_shared)
    has_profile = bool(one.profile) and one.profile == other.profile
    has_phone = is_same_number(one.person.phone, other.person.phone)
    has_company = not one.company_keys.isdisjoint(other.company_keys)
    for is_there, kind in (
        (has_address and not is_shared, Evidence.ADDRESS),
        (has_profile, Evidence.PROFILE),
        (has_phone, Evidence.PHONE),
        (has_company, Evidence.COMPANY),
    ):
        if is_there:
            evidence.append(kind)
    if (has_address and not is_shared) or has_profile:
        strength = Strength.PERHAPS if names is NameRelation.DIFFERENT else Strength.SAME
    elif names is NameRelation.DIFFERENT:
        strength = Strength.NONE
    elif names is NameRelation.UNKNOWN:
        strength = Strength.PERHAPS if has_phone and not has_other_address else Strength.NONE
    elif names is NameRelation.SAME:
        strength = _of_same_name(
            one, other, has_phone=has_phone, has_company=has_company, is_other=has_other_address
        )
    elif has_phone and names is NameRelation.SHORTER and not has_other_address:
        strength = Strength.SAME
    else:
        strength = Strength.PERHAPS if has_phone or has_company else Strength.NONE
    return Likeness(strength, tuple(evidence)) if strength else Likeness()


def _of_same_name(
    one: Candidate, other: Candidate, *, has_phone: bool, has_company: bool, is_other: bool
) -> Strength:
    """Of two records with one full name, whose addresses differ if `is_other`."""
    if has_phone:
        return Strength.SAME
    if has_company:
        return Strength.PERHAPS if is_other else Strength.SAME
    lacks_company = not (one.company_keys and other.company_keys)
    return Strength.PERHAPS if lacks_company and not is_other else Strength.NONE
