"""The employer and the role that a mail or an invitation names, for an application that is new.

What is found fills a form that one checks. Nothing is guessed where nothing is named.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.core.fold import is_same_name, spellings
from desktop.core.likeness_words import LEGAL_FORMS
from desktop.core.name_words import lookup_key
from desktop.core.patterns import pattern
from desktop.core.same_company import hosts_of
from desktop.exchange.found import FoundEvent, FoundMessage, FoundPerson
from desktop.exchange.senders import FREE_HOSTS, is_portal


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Characters of a text that are read, and words of a company's name.
_READ, _LONGEST = 6_000, 6
_EDGES = ".,;:!?()[]<>|\"'“”„«»…*"
_ADDRESS = pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TOKEN = pattern(r"\S+")
_AND = frozenset({"&", "+", "and", "und", "et", "y"})

_CAPITALISED = r"[A-ZÀ-ÖØ-Þ0-9](?:[\w'’&+-]|\.(?=\w))*"
#: A name in a sentence: capitalised words, with an "and" between them. It is the first group, and
#: taken as a whole or not at all.
_NAME = rf"(?=({_CAPITALISED}(?: (?:(?:&|and|und|et|y) )?{_CAPITALISED}){{0,4}}))\1"
_NO_JOB = r"(?! (?:role|position|job|team|vacancy|opening|post)\b)"
_COMPANIES = (
    pattern(
        r"\b(?:interest in(?: joining| working (?:at|for))?"
        r"|[Aa]ppl(?:y|ying|ied|ication) (?:to|at|with)|[Ww]elcome to|behalf of"
        r"|(?:role|position|job|opportunity|opening|vacancy|interview|working|team|here) at"
        r"|(?:role|position|job|post) (?:of|as)(?: [^\s.,!?]+){1,5}? at(?= \D)) "
        rf"(?:the )?{_NAME}{_NO_JOB}"
    ),
    pattern(
        r"\b(?:Bewerbung|beworben|Stelle|Position|[Gg]espräch|Karriere|Team)(?: [^\s.!?]+){0,5}? "
        rf"bei (?:der |dem )?(?!Ihnen|Fragen|Rückfragen|Interesse|Frau|Herrn|Uns){_NAME}"
    ),
    pattern(
        rf"\b(?:[Pp]oste|[Cc]andidature|[Ee]ntretien|équipe)(?: [^\s.!?]+){{0,6}}? chez {_NAME}"
    ),
    pattern(rf"\b(?:[Ii]nterés en|[Tt]rabajar en|formar parte de) {_NAME}"),
)
#: The company behind a name that a sender shows: "Dana at Bluefin".
_AT = pattern(rf"(?: at | @ | from | bei | von | chez |\(){_NAME}\)?$")
#: Words that follow the company there: "Bluefin Hiring Team".
_DEPARTMENTS = _words(
    "hr people talent team recruiting recruitment hiring acquisition careers career jobs karriere "
    "bewerbung personalabteilung recrutement seleccion"
)

_STOP = r"(?=[,.;:!?()\n|<>–—]|$| - | (?:{})\b)"
_ROLE = r"([^\s,.;:!?()|<>–—][^,.;:!?()\n|<>–—]*?)"
_EN = _STOP.format(
    "position|role|job|vacancy|opening|post|at|with|in|here|and|but|has|was|is|on|to|from|by|we|you"
)
_DE = _STOP.format(
    "bei|in|im|am|an|und|ist|wurde|haben|hat|erhalten|eingegangen|zu|für|mit|nicht|leider|sind|ein"
)
_FR = _STOP.format("chez|au sein|dans|a|est|et|au|que|nous|vous")
_ES = _STOP.format("en|con|y|ha|es|que|nos|no|para")
_POST = "position|role|job|post|vacancy|opening"
_ROLES = (
    pattern(rf"(?i)\b(?:{_POST}) (?:of|as)(?: an?| the)? {_ROLE}{_EN}"),
    pattern(
        r"(?i)\b(?:application|applied|applying|interview) (?:for|as)(?: the| an?| our)? "
        rf"{_ROLE}{_EN}"
    ),
    pattern(rf"\b(?:[Ff]or|in|fill|interest in) (?:the|our) ([A-Z][^,.;:!?()\n]*?) (?:{_POST})\b"),
    pattern(
        r"\b(?:Bewerbung|beworben|Stelle|Position|[Gg]espräch)(?: [^\s.!?,]+){0,2}? "
        rf"(?:als|zum|zur) {_ROLE}{_DE}"
    ),
    pattern(
        r"(?i)\b(?:poste|emploi|candidature) (?:de |d['’]|comme |en tant que )(?:l['’])?"
        rf"{_ROLE}{_FR}"
    ),
    pattern(rf"(?i)\b(?:puesto|vacante|plaza|cargo) (?:de|como) {_ROLE}{_ES}"),
)
#: What stands there where no role is named.
_NO_ROLES = _words(
    "position role job post vacancy opening employment work stelle position mitarbeiter "
    "mitarbeiterin poste emploi trabajo puesto"
)
_MOST_ROLE_WORDS = 7

_TITLE_PARTS = pattern(r"[()|:<>–—]+|\s[-/x&]\s")
#: Words by which a part of a title is a role.
_JOBS = _words(
    "accountant administrator advisor agent analyst apprentice architect assistant associate "
    "baker buyer cashier chef clerk coach consultant controller cook coordinator designer "
    "developer director driver editor electrician engineer executive head intern lawyer lead "
    "librarian manager mechanic nurse officer operator pharmacist physicist planner producer "
    "programmer receptionist representative researcher scientist secretary specialist supervisor "
    "teacher technician tester trainer translator writer "
    "arzt arztin assistentin assistenz backer backerin berater beraterin bibliothekar "
    "bibliothekarin elektriker entwickler entwicklerin erzieher erzieherin fachkraft ingenieur "
    "ingenieurin kauffrau kaufmann koch kochin lehrer lehrerin leiter leiterin leitung mechaniker "
    "mechatroniker pfleger pflegerin referent referentin sachbearbeiter sachbearbeiterin techniker "
    "technikerin verkaufer verkauferin "
    "boulanger boulangere charge chargee comptable conseiller conseillere cuisinier developpeur "
    "developpeuse enseignant infirmier infirmiere ingenieure responsable technicien technicienne "
    "vendeur vendeuse "
    "abogado administrativo analista asesor camarero cocinero contable dependiente desarrollador "
    "desarrolladora disenador enfermera enfermero gerente ingeniera ingeniero jefe profesor "
    "profesora tecnico vendedor"
)
#: Words of a meeting, with which a part of a title is no role and no company.
_MEETINGS = _words(
    "interview interviews call chat screen screening round meeting intro introduction discussion "
    "onsite conversation invitation application your einladung gesprach vorstellungsgesprach "
    "telefonat bewerbung entretien appel candidature entrevista llamada"
)


@dataclass(frozen=True, slots=True)
class NamedJob:
    """What names an application; empty where nothing does."""

    company: str = ""
    role: str = ""


def job_of_mail(message: FoundMessage, others: Sequence[FoundPerson]) -> NamedJob:
    """What a mail names. `others` are its sender and recipients without the user."""
    text = f"{message.subject}\n{message.text}"[:_READ]
    company = _by_address([one.email for one in others[:1]], [*(p.name for p in others[:1]), text])
    company = company or _by_sender(others[:1])
    if not others:
        company = _by_address(_ADDRESS.findall(text), [text])
    return NamedJob(company or _in_text(text), _role_in_title(message.subject) or _role_in(text))


def job_of_event(event: FoundEvent) -> NamedJob:
    """What an invitation names: its organiser's host, its title, its description."""
    text = f"{event.summary}\n{event.description}"[:_READ]
    organiser = [event.organiser] if event.organiser else []
    company = _by_address([one.email for one in organiser], [text])
    company = company or _company_in_title(event) or _in_text(text)
    return NamedJob(company, _role_in_title(event.summary) or _role_in(text))


def _by_address(addresses: Iterable[str], texts: Iterable[str]) -> str:
    """The company of the one host of the addresses, as a text spells it if one does."""
    hosts = {one for one in hosts_of(addresses) if one not in FREE_HOSTS and not is_portal(one)}
    if len(hosts) != 1:
        return ""
    label = hosts.pop().partition(".")[0]
    found = [name for text in texts for name in _spelled(label.replace("-", ""), text)]
    capitalised = [name for name in found if not name.islower()]
    return capitalised[0] if capitalised else label.replace("-", " ").title()


def _spelled(label: str, text: str) -> Iterator[str]:
    """The places of a text whose letters are those of a host: "Müller & Söhne"."""
    tokens = list(_TOKEN.finditer(text))
    for start in range(len(tokens)):
        rest, at = label, start
        while rest and at < min(len(tokens), start + _LONGEST):
            word = tokens[at].group().strip(_EDGES)
            forms = ("".join(filter(str.isalnum, form)) for form in spellings(word))
            form = next((one for one in forms if one and rest.startswith(one)), "")
            if not form and (at == start or word.casefold() not in _AND):
                break
            rest, at = rest[len(form) :], at + 1
        if not rest:
            end = _with_legal_form([one.group() for one in tokens], at)
            name = text[tokens[start].start() : tokens[end - 1].end()]
            yield " ".join(name.split()).strip(_EDGES)


def _with_legal_form(tokens: Sequence[str], at: int) -> int:
    """The end of a name of which `at` is the end without its legal form: "GmbH & Co. KG"."""
    if tokens[at - 1].rstrip(",").strip(_EDGES) != tokens[at - 1].rstrip(","):
        return at
    end = at
    while at < len(tokens):
        word = tokens[at].strip(_EDGES)
        is_form = word[:1].isupper() and word.casefold().replace(".", "") in LEGAL_FORMS
        if is_form:
            end = at + 1
        elif word not in _AND or end != at:
            break
        at += 1
    return end


def _by_sender(senders: Iterable[FoundPerson]) -> str:
    """The company in a shown name: "Dana at Bluefin", "Bluefin Hiring Team"."""
    for sender in senders:
        if found := _AT.search(sender.name):
            return _bare(found[1])
        words = sender.name.split()
        count = len(words)
        while count and lookup_key(words[count - 1]) in _DEPARTMENTS:
            count -= 1
        if 0 < count < len(words):
            return " ".join(words[:count])
    return ""


def _in_text(text: str) -> str:
    """The company that a sentence names."""
    for sentence in _COMPANIES:
        if found := sentence.search(text):
            return _bare(found[1])
    return ""


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s").strip(_EDGES)


def _role_in(text: str) -> str:
    """The role that a sentence names: "your application for the position of baker"."""
    flat = re.sub(r"[ \t]*\n(?!\s*\n)", " ", text.partition("\n")[2])
    for part in (text.partition("\n")[0], flat):
        for sentence in _ROLES:
            for found in sentence.finditer(part):
                words = found[1].split()
                is_named = bool(words) and not _NO_ROLES.issuperset(map(str.casefold, words))
                if is_named and len(words) <= _MOST_ROLE_WORDS and not _has_digit(words[0]):
                    return " ".join(words)
    return ""


def _role_in_title(title: str) -> str:
    """The part of a title that is a role: "Technical interview (Senior Backend Engineer)"."""
    for part in _TITLE_PARTS.split(title):
        words = part.split()
        keys = [lookup_key(word) for word in words]
        if not _MEETINGS.isdisjoint(keys) or len(words) > _MOST_ROLE_WORDS:
            continue
        if not _JOBS.isdisjoint(keys):
            return " ".join(words).strip(_EDGES)
    return ""


def _company_in_title(event: FoundEvent) -> str:
    """The side of "Bluefin <> Alex Kim" that is nobody invited."""
    sides = event.summary.partition(":")[0].split("<>")
    if len(sides) < 2:
        return ""
    people = [one.name for one in (*event.invited, event.organiser) if one and one.name]
    left = [
        side.strip()
        for side in sides
        if _MEETINGS.isdisjoint(map(lookup_key, side.split()))
        and not any(is_same_name(side, name) for name in people)
    ]
    return left[0] if len(left) == 1 else ""


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
