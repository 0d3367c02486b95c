"""Whether two names are of one company."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.fold import separators_to_spaces, sort_key, spellings
from desktop.core.likeness import Evidence, Likeness, Strength, differs_by_one_letter
from desktop.core.likeness_words import (
    CONJUNCTIONS,
    GENERAL_WORDS,
    HOST_PARTS,
    LEFT_OUT,
    LEGAL_FORMS,
    LINKS,
    PUBLIC_HOSTS,
)

_SCHEME = re.compile(r"^[a-z]+://")
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
#: The dot between letters of an abbreviation: "s.a." becomes "sa".
_DOTTED = re.compile(r"\b(\w)\.(?=\w\b)")
#: Words of a name of which the first letters are an abbreviation.
_LEAST_INITIALS = 3
_CACHED = 20_000


@dataclass(frozen=True, slots=True)
class Company:
    """A company's name, and the hosts of its people's addresses."""

    name: str
    hosts: frozenset[str] = frozenset()


def compare_companies(one: Company, other: Company) -> Likeness:
    """How sure it is that two names are of one company.

    The same name apart from legal form, article, punctuation, accents and capitals is the same;
    a general word more, an abbreviation, a typing error or one host of their addresses is perhaps.
    """
    mine, theirs = company_keys(one.name), company_keys(other.name)
    if not (mine and theirs):
        return Likeness()
    if sort_key(one.name) == sort_key(other.name):
        return Likeness(Strength.SAME, (Evidence.NAME,))
    if not {joined(key) for key in mine}.isdisjoint(map(joined, theirs)):
        is_by_host = _is_host(one.name) != _is_host(other.name)
        return Likeness(Strength.SAME, (Evidence.DOMAIN if is_by_host else Evidence.LEGAL_FORM,))
    evidence = next(filter(None, (_related(a, b) for a in mine for b in theirs)), None)
    if evidence is None and _share_a_host(one, other):
        evidence = Evidence.DOMAIN
    return Likeness() if evidence is None else Likeness(Strength.PERHAPS, (evidence,))


@lru_cache(_CACHED)
def company_keys(name: str) -> tuple[str, ...]:
    """The comparable forms of a company's name, one for each spelling: "north wind" for "The
    North-Wind GmbH & Co. KG". Empty for a name without a letter or digit.
    """
    forms = [_host_name(name)] if _is_host(name) else spellings(name)
    return tuple(dict.fromkeys(filter(None, map(_key, forms))))


def is_one_company(one: str, other: str) -> bool:
    """Whether two names are surely of one company."""
    return compare_companies(Company(one), Company(other)).strength is Strength.SAME


def first_key(name: str) -> str:
    """One comparable form of a name, without spaces; empty if there is none."""
    return joined(next(iter(company_keys(name)), ""))


def joined(key: str) -> str:
    """A key without spaces: "Data-Dog" and "DataDog" are one name."""
    return key.replace(" ", "")


def hosts_of(addresses: Iterable[str]) -> frozenset[str]:
    """The hosts of mail addresses that belong to an employer, without the parts before them."""
    found = {address.rpartition("@")[2].strip().lower() for address in addresses if "@" in address}
    return frozenset(_registered(host) for host in found if host and host not in PUBLIC_HOSTS)


def _key(folded: str) -> str:
    text = _DOTTED.sub(r"\1", folded.replace("a/s", "as").replace("&", " and ").replace("'", ""))
    words = separators_to_spaces(text.replace("+", " and ")).split()
    words = ["and" if n > 0 and word in CONJUNCTIONS else word for n, word in enumerate(words)]
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    count = len(words)
    while count > 1 and (
        words[count - 1] in LEGAL_FORMS or (count < len(words) and words[count - 1] in LINKS)
    ):
        count -= 1
    return " ".join(words[:count])


def _is_host(name: str) -> bool:
    return _HOST.fullmatch(_host(name)) is not None


def _host(name: str) -> str:
    return _SCHEME.sub("", name.strip().lower()).partition("/")[0]


def _host_name(name: str) -> str:
    """The company in a host: "northwind" for "https://www.northwind.co.uk"."""
    return _registered(_host(name)).partition(".")[0].replace("-", " ")


def _registered(host: str) -> str:
    """The part of a host that is registered: "northwind.co.uk" for "mail.northwind.co.uk"."""
    labels = host.split(".")
    count = 3 if len(labels) > 2 and labels[-2] in HOST_PARTS and len(labels[-1]) == 2 else 2
    return ".".join(labels[-count:])


def _related(one: str, other: str) -> Evidence | None:
    words, others = one.split(), other.split()
    shorter, longer = sorted((words, others), key=len)
    rest = longer[len(shorter) :]
    if rest and longer[: len(shorter)] == shorter and set(rest) <= GENERAL_WORDS | LEGAL_FORMS:
        return Evidence.ADDITION
    if abbreviation(words) == other or abbreviation(others) == one:
        return Evidence.ABBREVIATION
    pairs = [(a, b) for a, b in zip(words, others, strict=False) if a != b]
    if len(words) == len(others) and len(pairs) == 1 and differs_by_one_letter(*pairs[0]):
        return Evidence.SPELLING
    return None


def abbreviation(words: Sequence[str]) -> str:
    """The first letters of a name: "ibm" for "international business machines"; empty for few."""
    initials = "".join(word[0] for word in words if word not in LEFT_OUT)
    return initials if len(initials) >= _LEAST_INITIALS else ""


def _share_a_host(one: Company, other: Company) -> bool:
    """Whether people of both have addresses at one host, which is named after one of them.

    Another host is an agency's, whose people belong to many companies.
    """
    for host in one.hosts & other.hosts:
        name = host.partition(".")[0].replace("-", "")
        for company in (one, other):
            for key in company_keys(company.name):
                if name == joined(key) or name == key.partition(" ")[0]:
                    return True
    return False
