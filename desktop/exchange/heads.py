"""The heads of tables: which column holds which field, as trackers and people name them."""

import re
from collections.abc import Iterator, Mapping, Sequence

#: Heads of each field, in plain small letters, the surest first. They come from the exports of
#: trackers and from spreadsheets in four languages.
FIELDS: Mapping[str, Sequence[str]] = {
    "company": (
        "company name", "company", "employer", "organization", "organisation", "firm", "firma",
        "unternehmen", "arbeitgeber", "entreprise", "société", "employeur", "empresa", "compañía",
    ),
    "role": (
        "job title", "job position", "position", "role", "title", "job", "stelle", "jobtitel",
        "stellenbezeichnung", "poste", "intitulé du poste", "puesto", "cargo",
    ),
    "stage": (
        "status", "stage", "list name", "list", "state", "status label", "stand", "statut",
        "étape", "estado", "etapa", "phase", "outcome", "result", "ergebnis", "résultat",
        "resultado",
    ),
    "applied": (
        "applied date", "date applied", "application date", "applied on", "applied at", "applied",
        "beworben am", "bewerbungsdatum", "date de candidature", "candidature le",
        "fecha de solicitud", "fecha de candidatura", "beworben", "date sent", "sent", "postulé le",
        "date d envoi", "date", "datum", "fecha",
    ),
    "saved": ("saved date", "date saved", "date added", "created at", "added", "created"),
    "answered": (
        "heard back", "response date", "date of response", "reply date", "date of reply",
        "decision date", "date of decision", "outcome date", "rejection date", "rejected on",
        "offer date", "offer received", "offer on", "replied", "response", "reply", "answered",
        "rückmeldung am", "rückmeldung", "antwort am", "antwort", "absage am", "angebot am",
        "date de réponse", "réponse", "réponse le", "fecha de respuesta", "respuesta",
    ),
    "interviewers": (
        "interviewed by", "interviewer", "interviewers", "interviewer name", "interviewer names",
        "interview with", "interview panel", "panel", "met with", "spoke with", "spoke to",
        "gesprächspartner", "gesprächspartnerin", "gespräch mit", "interlocuteur",
        "interlocuteurs", "entretien avec", "entrevistador", "entrevistadora", "entrevistadores",
        "entrevistado por", "entrevista con",
    ),
    "contact": (
        "contact name", "contact person", "contact", "contacts", "recruiter name", "recruiter",
        "hiring manager", "ansprechpartner", "ansprechpartnerin", "ansprechperson", "kontakt",
        "kontaktperson", "personne de contact", "recruteur", "recruteuse", "persona de contacto",
        "contacto", "reclutador", "reclutadora",
    ),
    "email": (
        "contact email", "contact e-mail", "email", "e-mail", "email address", "e-mail address",
        "mail", "e-mail-adresse", "courriel", "adresse e-mail", "correo", "correo electrónico",
    ),
    "phone": (
        "contact phone", "contact phone number", "phone", "phone number", "telephone", "tel",
        "mobile", "telefon", "telefonnummer", "handy", "téléphone", "tél", "teléfono", "móvil",
    ),
    "salary": (
        "salary", "salary range", "pay", "pay range", "pay band", "band", "compensation", "comp",
        "wage", "gehalt", "gehaltsvorstellung", "gehaltsspanne", "vergütung", "lohn", "salaire",
        "rémunération", "salario", "sueldo", "retribución",
    ),
    "url": (
        "job url", "job post url", "job posting url", "url", "link", "job link", "posting",
        "url/link", "posting url", "links", "website", "web site", "job ad",
        "link to job", "link to ad", "lien", "enlace",
        "anzeige", "stellenanzeige", "annonce", "anuncio",
    ),
    "place": ("location", "city", "place", "ort", "standort", "lieu", "ville", "ubicación",
        "ciudad"),
    "source": ("job source", "source", "found via", "quelle", "fuente"),
    "notes": (
        "notes", "note", "comments", "comment", "remarks", "notizen", "notiz", "bemerkungen",
        "bemerkung", "kommentar", "remarques", "commentaires", "notas", "comentarios",
        "observaciones",
    ),
}  # fmt: skip
#: The fields with people, which are one's own in LinkedIn's exports.
CONTACT_FIELDS = frozenset({"contact", "email", "phone"})
#: The columns of interviews, in the order of the table.
INTERVIEWS = ("interview", "interview 2", "interview 3", "interview 4")
#: Fields that one column may hold together: "Notes / link", "Contact / phone".
_TOGETHER = (frozenset({"notes", "url"}), CONTACT_FIELDS)

_INTERVIEW = re.compile(
    r"(?:(?:next|hr|technical|tech|final|phone|video|onsite|on-site|panel) )?"
    r"(?:interviews?|interviewed|screen|screening|call)|on-?site|(?:vorstellungs|bewerbungs|telefon|erst|zweit|kennenlern)?"
    r"gespräche?|telefoninterview|vorstellungstermin|entretiens?(?: rh| technique| téléphonique)?"
    r"|entrevistas?(?: técnica| telefónica| personal)?"
)
#: What makes no other head of an interview: its number.
_NUMBER = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th|er|e|è?me)?|first|second|third|erste[srn]?|zweite[srn]?|dritte[srn]?"
    r"|premier|deuxième|second|primera|segunda|tercera|i{1,3}|round|runde|tour|ronda)\b"
)
#: Words that a head may have besides: "Interview date & time", "Date de l'entretien".
_BESIDES = frozenset(
    {
        "am", "and", "at", "best", "current", "d", "date", "dates", "datum", "day", "de", "del",
        "der", "des", "die", "du", "el", "et", "expected", "fecha", "für", "heure", "hora", "how",
        "in", "is", "job", "la", "latest", "le", "les", "l", "my", "of", "on", "or", "our", "re",
        "s", "tag", "termin", "the", "their", "time", "und", "uhrzeit", "um", "y", "your", "zeit",
    }
)  # fmt: skip
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def plain(head: str) -> str:
    """Small letters, words apart: "companyName", "Company_Name:" and "Company name" agree."""
    spaced = _CAMEL.sub(" ", head).replace("_", " ").casefold()
    return " ".join(re.sub(r"[^\w\s/-]", " ", spaced).split())


def columns_of(heads: Sequence[str], fields: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """The column of each field; a column has one field, the first that claims it.

    `heads` are plain.
    """
    found: dict[str, int] = {}
    for name, known in fields.items():
        for head in known:
            if head in heads and heads.index(head) not in found.values():
                found[name] = heads.index(head)
                break
    return found


def applications_columns(heads: Sequence[str]) -> dict[str, int]:
    """The columns of the fields of applications: by whole heads, then by parts of others.

    Only "Notes / link" and the like hold two fields.
    """
    found = columns_of(heads, FIELDS)
    interviews = iter(INTERVIEWS)
    for number, head in enumerate(heads):
        if number in found.values():
            continue
        parts = [_essence(part) for part in _parts(head)]
        if any(_INTERVIEW.fullmatch(_without_number(part)) for part in parts):
            if name := next(interviews, None):
                found[name] = number
            continue
        for name, known in FIELDS.items():
            held = frozenset(one for one, at in found.items() if at == number)
            fits = any(part in {_essence(one) for one in known} for part in parts if part)
            is_free = not held or any({*held, name} <= one for one in _TOGETHER)
            if fits and is_free and name not in found:
                found[name] = number
    return found


def _parts(head: str) -> Iterator[str]:
    yield head
    if "/" in head:
        yield from head.split("/")


def _essence(head: str) -> str:
    return " ".join(word for word in head.split() if word not in _BESIDES and word != "/")


def _without_number(head: str) -> str:
    return " ".join(_NUMBER.sub(" ", head).split())
