"""Finds the application to which a mail belongs. It is asked where several are likely."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.fold import fold, sort_key
from desktop.core.patterns import pattern
from desktop.exchange.found import FoundMessage, FoundPerson
from desktop.exchange.senders import ABOUT_A_JOB, ALERTS, AUTOMATIC, FREE_HOSTS, is_portal

#: Legal forms at the end of a company's name, which mails leave out.
_FORMS = frozenset(
    {
        "ag", "bv", "co", "company", "corp", "corporation", "gmbh", "group", "holding", "inc",
        "incorporated", "kg", "kgaa", "limited", "llc", "llp", "ltd", "mbh", "nv", "oy", "plc",
        "pty", "pvt", "sa", "sarl", "sas", "se", "spa", "srl", "ug",
    }
)  # fmt: skip
#: Letters of a company's name that say nothing: in a host "SAP" does, "AG" does not.
_SHORTEST_IN_HOST, _SHORTEST = 3, 2
#: Characters of a mail that are searched for names.
_SEARCHED = 20_000
_JOB_WORDS = pattern("|".join(ABOUT_A_JOB))
_ALERT = pattern("|".join(ALERTS))


@dataclass(frozen=True, slots=True)
class KnownJob:
    """An application."""

    id: str
    company: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class KnownLink:
    """A text that belongs to an application: an address of a person, or the key of a mail."""

    text: str
    job: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is stored, by which mails find their place."""

    jobs: Sequence[KnownJob] = ()
    addresses: Sequence[KnownLink] = ()
    mails: Sequence[KnownLink] = ()
    own: Sequence[str] = ()
    """The user's own addresses."""


class PlaceKind(StrEnum):
    SURE = "sure"
    UNCLEAR = "unclear"
    """Likely about an application, but it must be asked about which."""
    UNRELATED = "unrelated"
    NEWSLETTER = "newsletter"
    ALERT = "alert"
    """An advert for other jobs."""


@dataclass(frozen=True, slots=True)
class Place:
    kind: PlaceKind
    jobs: tuple[str, ...] = ()
    """Ids of the applications, the likeliest first: one for `SURE`."""


_UNRELATED = Place(PlaceKind.UNRELATED)
#: Kinds that the thread of a mail overrules.
_OPEN = frozenset({PlaceKind.UNCLEAR, PlaceKind.UNRELATED})


class Places:
    """Places mails by what is known: thread, people, portal, host of a company, its name."""

    def __init__(self, known: Known) -> None:
        self._own = {fold(one) for one in known.own}
        self._jobs = {job.id: job for job in known.jobs}
        self._by_key: dict[str, dict[str, None]] = defaultdict(dict)
        self._by_address: dict[str, dict[str, None]] = defaultdict(dict)
        self._by_host: dict[str, dict[str, None]] = defaultdict(dict)
        #: By the first word of a company's name: all its words, and its applications.
        self._names: dict[str, dict[tuple[str, ...], dict[str, None]]] = defaultdict(dict)
        for link in known.mails:
            self._by_key[link.text][link.job] = None
        for link in known.addresses:
            self._by_address[fold(link.text)][link.job] = None
        for job in known.jobs:
            self._add_company(job)

    def is_own(self, address: str) -> bool:
        return fold(address) in self._own

    def others(self, message: FoundMessage) -> list[FoundPerson]:
        """Sender and recipients without the user."""
        sender = None if message.is_sent else message.sender
        everybody = [one for one in (sender, *message.to) if one is not None]
        return [one for one in everybody if not self.is_own(one.email)]

    def is_outbound(self, message: FoundMessage) -> bool:
        """Whether the user wrote it."""
        is_own = message.sender is not None and self.is_own(message.sender.email)
        return message.is_sent or is_own

    def add_mail(self, key: str, job: str) -> None:
        """Let this mail, and answers to it, find the application."""
        self._by_key[key][job] = None

    def may_belong(self, head: FoundMessage) -> bool:
        """Whether the text of a mail must be read to place it; `head` is the mail without it."""
        return (
            any(key in self._by_key for key in _thread(head))
            or any(self._known_by_address(one) for one in self.others(head))
            or any(is_portal(host) or self._of_host(host) for host in self._hosts(head))
            or bool(self.named(head.subject))
        )

    def place(self, message: FoundMessage) -> Place:
        """The application of a mail: by its thread, its people, or the company that it names."""
        jobs = _union(self._by_key.get(key) for key in _thread(message))
        jobs = jobs or _union(map(self._known_by_address, self.others(message)))
        return self._narrowed(jobs, message) if jobs else self._by_company(message)

    def _by_company(self, message: FoundMessage) -> Place:
        subject = sort_key(message.subject)
        hosts = self._hosts(message)
        by_host = _union(map(self._of_host, hosts))
        named = self.named(message.subject)
        if not (by_host or named or any(map(is_portal, hosts))):
            return _UNRELATED
        if _ALERT.search(subject):
            return Place(PlaceKind.ALERT)
        if any(map(is_portal, hosts)):
            return self._from_portal(message, by_host or named, subject)
        has_person = any(map(is_personal, self.others(message)))
        if (by_host and has_person and not message.is_list) or _JOB_WORDS.search(subject):
            return self._narrowed(by_host or named, message)
        return self._by_words(message, by_host or named)

    def _from_portal(self, message: FoundMessage, named: list[str], subject: str) -> Place:
        """A mail of a portal; its sender's name and address, or its text, name the company."""
        sender = message.sender
        words = "" if sender is None else f"{sender.name} {sender.email.partition('@')[0]}"
        if jobs := named or self.named(words):
            return self._narrowed(jobs, message)
        if not (jobs := self.named(message.text[:_SEARCHED])):
            return _UNRELATED
        if _JOB_WORDS.search(subject):
            return self._narrowed(jobs, message)
        return self._by_words(message, jobs)

    def _by_words(self, message: FoundMessage, jobs: list[str]) -> Place:
        """A mail that names a company, but may be about anything: its text decides."""
        if message.is_list:
            return Place(PlaceKind.NEWSLETTER)
        if _JOB_WORDS.search(sort_key(message.text[:_SEARCHED])):
            return Place(PlaceKind.UNCLEAR, tuple(jobs))
        return _UNRELATED

    def _narrowed(self, jobs: list[str], message: FoundMessage) -> Place:
        """Of several applications the one whose company, or else role, the mail names."""
        for text in (message.subject, f"{message.subject}\n{message.text[:_SEARCHED]}"):
            if len(jobs) == 1:
                break
            named = set(self.named(text))
            jobs = [job for job in jobs if job in named] or jobs
            words = f" {_words(text)} "
            by_role = [job for job in jobs if self._has_role(job, words)]
            jobs = by_role or jobs
        kind = PlaceKind.SURE if len(jobs) == 1 else PlaceKind.UNCLEAR
        return Place(kind, tuple(jobs))

    def _has_role(self, job: str, words: str) -> bool:
        role = _words(self._jobs[job].role) if job in self._jobs else ""
        return bool(role) and f" {role} " in words

    def _add_company(self, job: KnownJob) -> None:
        words = tuple(_words(job.company).split())
        short = words[1:] if words[:1] == ("the",) else words
        while len(short) > 1 and short[-1] in _FORMS:
            short = short[:-1]
        for name in {words, short}:
            if len("".join(name)) >= _SHORTEST:
                self._names[name[0]].setdefault(name, {})[job.id] = None
        for label in {*short[:1], "".join(short), "".join(words)}:
            if len(label) >= _SHORTEST_IN_HOST:
                self._by_host[label][job.id] = None

    def _known_by_address(self, person: FoundPerson) -> list[str]:
        return list(self._by_address.get(fold(person.email), ()))

    def _hosts(self, message: FoundMessage) -> list[str]:
        hosts = (fold(one.email).rpartition("@")[2] for one in self.others(message))
        return [host for host in dict.fromkeys(hosts) if host not in FREE_HOSTS]

    def _of_host(self, host: str) -> list[str]:
        """The applications at the company of a host: "careers.bluefin.com" for "Bluefin GmbH"."""
        if is_portal(host):
            return []
        labels = (label.replace("-", "") for label in host.split(".")[:-1])
        return _union(self._by_host.get(label) for label in labels)

    def named(self, text: str) -> list[str]:
        """The applications whose company `text` names, those with the longest name first."""
        words = _words(text).split()
        found: list[tuple[int, dict[str, None]]] = []
        for at, word in enumerate(words):
            for name, jobs in self._names.get(word, {}).items():
                if tuple(words[at : at + len(name)]) == name:
                    found.append((len(name), jobs))
        longest = max((length for length, _ in found), default=0)
        return _union(jobs for length, jobs in found if length == longest)


def place_all(places: Places, messages: Sequence[FoundMessage]) -> list[Place]:
    """The place of each mail; mails of one thread find each other's."""
    found = [places.place(one) for one in messages]
    while True:
        for one, place in zip(messages, found, strict=True):
            if place.kind is PlaceKind.SURE:
                for key in _thread(one):
                    places.add_mail(key, place.jobs[0])
        again = [
            places.place(one) if place.kind in _OPEN else place
            for one, place in zip(messages, found, strict=True)
        ]
        if again == found:
            return found
        found = again


def _thread(message: FoundMessage) -> Iterable[str]:
    """The keys of the mail and of those that it answers."""
    return filter(None, (message.key, *message.answers))


def _union(found: Iterable[Iterable[str] | None]) -> list[str]:
    return list(dict.fromkeys(job for jobs in found for job in jobs or ()))


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", sort_key(text)))


def is_personal(person: FoundPerson) -> bool:
    """Whether a person reads the mails to this address, as far as it can be told."""
    local, _, host = fold(person.email).rpartition("@")
    is_automatic = not AUTOMATIC.isdisjoint(re.split("[^a-z]+", local))
    return bool(local) and not is_automatic and not is_portal(host)
