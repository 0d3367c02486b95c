"""Whether a text looks like a date or time, though perhaps one that `typed_dates` cannot read."""

import re

from desktop.core.name_words import CONJUNCTIONS, PARTICLES, WORKPLACE_WORDS, lookup_key
from desktop.core.spoken_times import in_digits
from desktop.core.typed_phrases import PART_OF_DAY


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS = _words(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july "
    "august september october november december"
)
#: Words of which one is enough for a date; those that are enough beside a month; and others.
_TELLING = _words(
    "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday "
    "saturday sunday today tomorrow yesterday day days week weeks ago morning afternoon evening "
    "tonight noon midday midnight weekend hour hours minute minutes year years recently"
)
_PLACES = _words("in start beginning early mid middle late end")
_OTHERS = _words(
    "month months on at the of from to between and or a this next last past coming before after "
    "st nd rd th h t am pm uhr night one two three four five six seven eight nine ten"
)
#: Days and months that are names, too, in English, German, French and Spanish, as `lookup_key`
#: returns them.
_ALSO_NAMES = _words(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july "
    "august september october november december mon tue wed thu fri sat sun monday tuesday "
    "wednesday thursday friday saturday sunday januar janner jaenner februar marz maerz mai juni "
    "juli oktober dezember mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag "
    "samstag sonnabend sonntag morgen janvier fevrier mars avril juin juillet aout septembre "
    "octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero "
    "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes "
    "miercoles jueves viernes sabado domingo"
)
#: Words beside a day that are none of a name, even with a capital: "Early May", "Antwort Freitag".
_NO_NAMES = _words(
    "in start beginning early mid middle late later end by on at the of from to between and or a "
    "this next last past coming before after until till during within around about latest maybe "
    "probably only not every since back first second third fourth half quarter month year days "
    "weeks months today tomorrow yesterday morning afternoon evening night tonight lunch answer "
    "reply response decision call callback feedback news update offer contract result results "
    "interview meeting start deadline hear heard know decide decided calls call write writes "
    "phone mail email they we he she holiday holidays easter christmas good black ash whit palm "
    "lunchtime board panel "
    "anfang mitte ende bis ab im am vom vor nach zum zur den der die das dem spatestens "
    "fruhestens kommenden kommende kommender nachsten nachste nachster diesen diese dieser letzten "
    "letzte letzter ubernachsten erste ersten zweite zweiten halfte woche wochen monat monats jahr "
    "gegen seit heute ubermorgen gestern vormittag nachmittag abend mittag antwort ruckmeldung "
    "bescheid zusage absage entscheidung anruf ruckruf termin gesprach angebot vertrag ergebnis "
    "nachricht meldung info infos sie wir meldet melden ruft rufen anrufen wollen ferien urlaub "
    "debut fin en le la les du des un une courant avant apres vers jusqu d ici dici prochain "
    "prochaine dernier derniere cette ce ces semaine semaines mois annee soir reponse decision "
    "retour appel rappel nouvelles offre contrat resultat entretien ils elle nous on saint paques "
    "el los las al a principios mediados finales fines hasta antes despues desde para "
    "proximo proxima pasado pasada este esta semana semanas mes ano respuesta llamada noticias "
    "oferta contrato resultado entrevista llaman llamaran ellos ella nosotros santo pascua ramos"
)
_WORD = re.compile(r"[^\W\d_]+")
_HAS_TIME = re.compile(r"(?<![\d:.])\d\d?(?:[:h]\d\d|(?:\.\d\d)? ?(?:h|uhr|[ap]m))\b")
_HAS_DATE = re.compile(
    r"(?<![\d./:+-])\d\d?(?:\. ?|/)\d\d?(?:(?:\. ?|/)(?:\d{4}|\d\d)|\.)?(?![\d/:-]|\.\d)"
)
_HAS_DAY = re.compile(
    r"\b(?:(?:last|next|this|past|coming) (?:week|weekend|month|year|[a-z]+day)\b"
    r"|(?:hours?|days?|weeks?|months?|years?) ago\b"
    r"|yesterday\b|today\b|day after tomorrow\b)"
)
_IS_PAST = re.compile(
    r"\b(?:(?:last|past) (?:week|weekend|month|year|[a-z]+day)\b(?! (?:of|in)\b)|ago\b|yesterday\b"
    r"|recently\b)"
)
_DAY = re.compile(r"(?:at |the )?\d\d?\.?(?:st|nd|rd|th)?")


def is_date_alone(text: str) -> bool:
    """Whether English words are those of a date or time and no others, though perhaps unreadable.

    The name of a month alone may be a person's.
    """
    words = _in_digits(text)
    said = frozenset(_WORD.findall(words))
    if not said <= _TELLING | _MONTHS | _PLACES | _OTHERS:
        return False
    has_month = bool(said & _MONTHS) and (bool(said & _PLACES) or any(map(str.isdecimal, words)))
    return bool(said & _TELLING) or has_month or has_date(words) or bool(_DAY.fullmatch(words))


def is_name(part: str) -> bool:
    """Whether `part` is a name with a word that is also a day or a month: "April Jones".

    Each word has a capital, and one of them is neither a day nor one of the words beside days.
    """
    words = part.split()
    keys = [key for key in map(lookup_key, words) if key]
    if len(keys) < 2 or any(map(str.isdecimal, part)) or _ALSO_NAMES.isdisjoint(keys):
        return False
    links = CONJUNCTIONS | PARTICLES
    has_capitals = all(word[:1].isupper() or lookup_key(word) in links for word in words)
    others = [key for key in keys if key not in _ALSO_NAMES and key not in links]
    return has_capitals and bool(others) and (_NO_NAMES | WORKPLACE_WORDS).isdisjoint(others)


def is_past(text: str) -> bool:
    """Whether the day in English `text` is before today."""
    return _IS_PAST.search(_in_digits(text)) is not None


def has_time(text: str) -> bool:
    """Whether there is a time of day in English `text`, or a part of the day."""
    words = _in_digits(text)
    return bool(_HAS_TIME.search(words) or PART_OF_DAY.search(words) or "tonight" in words)


def has_date(text: str) -> bool:
    """Whether there is a date or a time in English `text` that is no name, beside other words."""
    words = _in_digits(text)
    return any(found.search(words) for found in (_HAS_TIME, _HAS_DATE, _HAS_DAY))


def has_day(text: str) -> bool:
    """Whether one of the words in English `text` is that of a day or a time, or also a name."""
    said = frozenset(_WORD.findall(_in_digits(text)))
    return bool(said & (_TELLING | {"month"})) or has_date(text)


def _in_digits(text: str) -> str:
    return in_digits(text, "en", lambda spoken: spoken.as_said).casefold()
