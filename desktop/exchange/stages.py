"""The stages of trackers and of spreadsheets, in words and signs of many makers."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache


class Stage(StrEnum):
    """How far an application is, in the order in which it goes on."""

    SAVED = "saved"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    ON_HOLD = "on_hold"
    OFFER = "offer"
    HIRED = "hired"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


#: The first that is found counts, so that "offer declined" is no offer.
_WORDS = (
    (
        Stage.WITHDRAWN,
        r"withdr[ae]w|(?:declined|rejected) (?:the )?offer|offer (?:declined|rejected)",
    ),
    (Stage.WITHDRAWN, r"not interested|i declined|zurückgezogen|retiré|retirad|archiv"),
    (Stage.HIRED, r"hired|accepted|signed|angenommen|zusage|embauch|contratad|acepté"),
    (Stage.REJECTED, r"reject|declined|turned down|no longer|unsuccessful|ghosted|closed|\bno\b"),
    (Stage.REJECTED, r"absage|abgelehnt|refus|rechazad"),
    (Stage.OFFER, r"offer|angebot|offre|oferta"),
    (Stage.ON_HOLD, r"on hold|paused|frozen|pausiert|en pause|en espera"),
    (Stage.INTERVIEWING, r"interview|screen|phone|call|on-?site|assessment|\btest\b|task|final"),
    (Stage.INTERVIEWING, r"gespräch|entretien|entrevista|vorstellung"),
    (Stage.APPLIED, r"appl|sent\b|submitted|waiting|pending|in progress|review"),
    (Stage.APPLIED, r"beworben|bewerbung|postul|candidat|enviad|envoy"),
    (Stage.SAVED, r"saved|wishlist|bookmark|to-? ?do|interested|draft|\bnew\b|gespeichert|idea"),
)
#: Signs that stand for a stage without any word.
_SIGNS = {
    "✅": Stage.HIRED,
    "🎉": Stage.OFFER,
    "❌": Stage.REJECTED,
    "🔴": Stage.REJECTED,
    "🟢": Stage.OFFER,
    "🟡": Stage.APPLIED,
    "⏳": Stage.APPLIED,
    "📞": Stage.INTERVIEWING,
}


@lru_cache(maxsize=1000)
def stage_of(text: str) -> Stage | None:
    """The stage that `text` names, None if it names none."""
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().replace("_", " ").split())
    for stage, words in _WORDS:
        if re.search(words, plain):
            return stage
    return next((stage for sign, stage in _SIGNS.items() if sign in text), None)
