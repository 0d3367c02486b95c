"""French words about time, with their English (see `translation`).

"Quinze jours" and "une quinzaine" are two weeks, "huit jours" and "une huitaine" one; "vendredi
prochain" is the Friday of next week, "lundi en huit" the Monday after the coming one.
"""

from desktop.advice.promise_languages import feasts, parts
from desktop.advice.promise_languages.model import PromiseLanguage, Rules, nth_of

_DAYS = {
    "lundis?": "MONDAY", "mardis?": "TUESDAY", "mercredis?": "WEDNESDAY", "jeudis?": "THURSDAY",
    "vendredis?": "FRIDAY", "samedis?": "SATURDAY", "dimanches?": "SUNDAY",
}  # fmt: skip
_MONTHS = {
    r"(?:janvier|janv\.)": "JANUARY", r"(?:février|févr?\.)": "FEBRUARY", "mars": "MARCH",
    r"(?:avril|avr\.)": "APRIL", "mai": "MAY", "juin": "JUNE", r"(?:juillet|juil\.)": "JULY",
    "août": "AUGUST", r"(?:septembre|sept\.)": "SEPTEMBER", r"(?:octobre|oct\.)": "OCTOBER",
    r"(?:novembre|nov\.)": "NOVEMBER", r"(?:décembre|déc\.)": "DECEMBER",
}  # fmt: skip
_NUMBERS = {
    "deux": "TWO", "trois": "THREE", "quatre": "FOUR", "cinq": "FIVE", "six": "SIX",
    "sept": "SEVEN", "neuf": "NINE", "dix": "TEN", "onze": "ELEVEN", "douze": "TWELVE",
    "vingt": "TWENTY", "trente": "THIRTY",
}  # fmt: skip
_DAY = "(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)"
_MONTH = "(JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
_N = r"(?:\d+|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|TWENTY|A FEW)"
_UNIT = r"(?:jours?(?: ouvrés| ouvrables)?|semaines?|mois|heures?)"
_NEXT_MONTH = r"mois (?:prochain|suivant|qui vient|à venir)"
_ORDINALS = (
    ("(?:première|1i?[èe]?re)", "FIRST"), ("(?:deuxième|seconde|2[èe]?(?:me)?|2n?de)", "SECOND"),
    ("(?:troisième|3[èe]?(?:me)?)", "THIRD"), ("(?:quatrième|4[èe]?(?:me)?)", "FOURTH"),
    ("dernière", "LAST"),
)  # fmt: skip
_ORDINALS_OF_DAYS = (
    ("(?:premier|1er)", "FIRST"), ("(?:deuxième|second|2e)", "SECOND"),
    ("(?:troisième|3e)", "THIRD"), ("dernier", "LAST"),
)  # fmt: skip
_UNITS = (
    (f"(?P<day>{_DAY})", r"\g<day>"), ("jour (?:ouvré|ouvrable)", "WORKING DAY"), ("jour", "DAY"),
)  # fmt: skip
_WEEK = (("semaine", "WEEK"),)
_MONTHS_OF = (
    (f"(?:du mois )?(?:de |d')(?P<month>{_MONTH})", r"\g<month>"),
    (f"du {_NEXT_MONTH}", "NEXT MONTH"), ("de ce mois", "THIS MONTH"),
    ("du mois", "THE MONTH"),
)  # fmt: skip
_OF = (
    *_MONTHS_OF, ("de l'année prochaine", "NEXT YEAR"),
    ("de (?:l'|la nouvelle )année", "THE NEW YEAR"),
)  # fmt: skip
_SHORT_DAYS = {
    "lun": "MONDAY", "mar": "TUESDAY", "mer": "WEDNESDAY", "jeu": "THURSDAY", "ven": "FRIDAY",
    "sam": "SATURDAY", "dim": "SUNDAY",
}  # fmt: skip
_NEXT_WEEK = r"(?:la )?semaine (?:prochaine|pro|qui vient|à venir|suivante)"
_PART_OF_DAY = r"(?:en |à la )?(?:début|milieu|fin) (?:de (?:la )?(?:journée|matinée)|d'après-midi)"
_THINGS = (
    r"candidat\w*|entretiens?|personnes?|collègues?|étapes?|postes?|questions?|candidatures?|tours?"
)
#: What is done with a contract that comes.
_SENT = r"env(?:oy|err)\w+|adress\w+|transm\w+|remis\w*|remett\w+|parvien\w+|recev\w+|arriver\w*"
_OPTIONAL = (
    r"(?:(?:environ|à peu près|le|la|les|l'|du|de|des|au|aux|en|à|probablement|sans doute"
    r"|normalement|dès) ?)*"
)

_RULES: Rules = (
    # "48h" is no time of day
    (r"24 ?(?:h|heures) ?(?:/|sur) ?24|7 ?(?:j|jours) ?(?:/|sur) ?7", "aside"),
    (
        (r"(\d{1,3}) ?(?:h|heures)? ?(?:à|-|/|ou|et) ?(48|72|96|120) ?(?:h|heures)(?! ?\d)"),
        r"\1 TO \2 HOURS",
    ),
    (
        (r"((?:sous|dans|en|en moins de|délai(?: max\w*)? de)(?: les| environ)?"
        r"(?: prochaines)?) (\d{1,3}) ?(?:h|heures?)(?! ?\d)"),
        r"\1 \2 HOURS",
    ),
    (r"((?<!à )(?<!vers )24|36|48|72|96|120) ?(?:h|heures)(?! ?\d)", r"\1 HOURS"),
    (r"HOURS (?:ouvrées|ouvrables)", "WORKING HOURS"),
    (
        (r"(?:sous|dans|en|en moins de|d'ici)(?: un délai(?: max\w*)? de)?(?: les)?"
        r"(?: prochaines)? (\d+(?: TO \d+)? (?:WORKING )?HOURS)"),
        r"WITHIN \1",
    ),
    # what says nothing about the day
    (
        (r"(?:entre|de|vers|à|dès|avant) \d{1,2} ?(?:h|heures)(?: ?\d\d)?(?: (?:et"
        r"|à) \d{1,2} ?(?:h|heures)(?: ?\d\d)?)?"),
        "aside",
    ),
    (r"\d{1,2} ?h(?: ?\d\d)?", "aside"),
    (r"(?!20\d\d-|\d\d?[/.-]\d\d?[/.-]20\d\d)\+?\d[\d ()/.-]{8,}\d", "aside"),
    (r"\d+ ?(?:%|pour cent|minutes?)", "aside"),
    (r"(?:salle|bureau|étage|numéro|bâtiment) \d+\w*", "aside"),
    (
        (rf"(?:\d+|une?|deux|trois|quatre|cinq|six|plusieurs|quelques)(?: (?:autres?"
        rf"|derniers?|dernières?))* (?:{_THINGS})"),
        "aside",
    ),
    (
        (r"(?:prochaine étape|prochaines étapes|prochain entretien|prochains entretiens"
        r"|la suite)"),
        "aside",
    ),
    (r"avant-hier|hier", "aside"),
    (
        (rf"il y a (?:environ )?(?:\d+|une?|deux|trois|quatre|cinq|six|huit|dix|quinze"
        rf"|quelques) {_UNIT}"),
        "aside",
    ),
    (
        (rf"(?:la semaine|le mois|l'année|(?:{'|'.join(_DAYS)})) (?:dernière?|passée?"
        rf"|précédente?)"),
        "aside",
    ),
    (r"ces derniers (?:jours|mois)|ces dernières semaines", "aside"),
    ((r"d'ici là|ce jour[- ]là|à ce moment[- ]là|sans faute"
     r"|à bientôt|pas de (?:problème|souci)|sans doute|avant tout|après tout|en ce moment"
     r"|de temps en temps|de nouveau|à nouveau"
     r"|une fois de plus|encore une fois"
     r"|bonne? (?:journée|fin de journée|semaine|week-end)"), "aside"),
    (r"ne (?:manquerons|manquerai|manquera|manqueront) pas(?: de)?", "aside"),
    (r"t(?:en|ien)\w+ (?:\w+ )?au courant", "aside"),
    # "a été" is the verb, not the summer; the rest of such a sentence is about silence
    (r"(?:veuillez |vous (?:pouvez|pourrez) |merci de )?considére[rz] qu(?:e |')[^.;]*", "aside"),
    (r"sans (?:réponse|retour|nouvelles?) (?:de notre|de ma) part", "aside"),
    (r"(?:ai|as|a|avons|avez|ont|aura|auront|avait|ayant|avoir) (?:pas |bien |déjà )?été", "aside"),
    (
        r"(?:si|au cas où) (?:vous|tu) (?:ne |n')((?:[\w']+ ){0,4}?)(?:pas|rien|aucune?)",
        r"aside \1",
    ),
    *parts.FRENCH,
    # names and numbers
    *_DAYS.items(),
    *_MONTHS.items(),
    (rf"{_MONTH} prochain", r"\1"),
    *(
        (rf"{short}\.?,?(?= (?:le )?(?:\d\d?/\d|\d\d?(?:er)? {_MONTH}))", day)
        for short, day in _SHORT_DAYS.items()
    ),
    *feasts.FRENCH,
    (r"(?:dans )?(?:la )?première quinzaine", "PREMIÈRE-HALF"),
    (r"(?:dans )?(?:la )?(?:seconde|deuxième) quinzaine", "SECONDE-HALF"),
    (r"(?:une |la |sous )?quinzaine(?: de jours)?", "TWO semaines"),
    (r"(?:une |sous )?huitaine(?: de jours)?", "ONE semaine"),
    (r"(?:une )?dizaine de(?= jours)", "TEN"),
    (r"(?:les )?(?:quinze|15)(?: prochains)? jours(?! ouvr)", "TWO semaines"),
    (r"(?:les )?(?:huit|8)(?: prochains)? jours(?! ouvr)", "ONE semaine"),
    (r"huit(?= semaines| mois| jours)", "EIGHT"),
    (r"quinze(?= semaines| mois| jours)", "FIFTEEN"),
    (rf"une?(?= (?:{_UNIT}|à|ou))", "ONE"),
    (rf"(?:les |ces )?(?:quelques)(?= (?:prochaine?s )?{_UNIT})", "A FEW"),
    *_NUMBERS.items(),
    # lengths
    (
        rf"(?:les )?({_N}) premières semaines (?:du mois )?(?:de |d'){_MONTH}",
        r"FIRST \1 WEEKS OF \2",
    ),
    (
        (r"(?:dans |sous |pendant |durant |au cours de )?(?:les |ces )(?:tou[st] )?prochaine?s "
        r"(jours|semaines|mois)"),
        r"WITHIN A FEW \1",
    ),
    (r"ces jours(?:-| )ci", "WITHIN A FEW DAYS"),
    (
        (r"(?:dans|sous|pendant|durant|au cours de?) (?:les|ces|des)? ?prochaine?s (jours"
        r"|semaines|mois)"),
        r"WITHIN A FEW \1",
    ),
    (
        (r"(?:dans|au cours de?) les (jours|semaines|mois) (?:qui viennent|à venir"
        r"|prochaine?s)"),
        r"WITHIN A FEW \1",
    ),
    (rf"({_N}) ?(?:à|ou|-|/) ?({_N})(?= {_UNIT})", r"\1 TO \2"),
    (
        (rf"(?:dans|sous|d'ici)(?: un délai de)?(?: environ)?(?: "
        rf"les)?(?: à)?(?: les)? ({_N}(?: TO {_N})?)(?: prochaine?s)?(?= {_UNIT})"),
        r"WITHIN \1",
    ),
    (r"sous TWO", "WITHIN TWO"), (r"sous ONE", "WITHIN ONE"),
    (r"(?<=[A-Z\d]) (?:prochaine?s )?jours? (?:ouvrés|ouvrables)", " WORKING DAYS"),
    (r"(?<=[A-Z\d]) (?:prochaine?s )?jours?", " DAYS"),
    (r"(?<=[A-Z\d]) (?:prochaine?s )?semaines?", " WEEKS"),
    (r"(?<=[A-Z\d]) mois", " MONTHS"),
    (r"(?<=[A-Z\d]) (?:heures?|h)", " HOURS"),
    # calendar weeks and days by their number
    (r"(?:la |en )?(?:semaine|s) ?(\d\d?)", r"WEEKNUMBER \1"),
    (r"(?:en )?début(?: de)? WEEKNUMBER", "EARLY WEEKNUMBER"),
    (r"(?:en )?fin(?: de)? WEEKNUMBER", "END OF WEEKNUMBER"),
    (rf"(\d\d?)(?:er)? du mois (?:de |d'){_MONTH}", r"\1 \2"),
    (
        rf"(?:la )?semaine du (?:{_DAY} )?(\d\d?)(?:er)?(?: au \d\d?)? {_MONTH}",
        r"WEEK OF \2 \3",
    ),
    (
        rf"(?:la )?semaine du (?:{_DAY} )?(\d\d?)(?:er)?(?: au \d\d?)?(?! ?[\d/A-Z])(?! du)",
        r"WEEK OF \2TH",
    ),
    (rf"(?:le |au )?(\d\d?)(?:er)? du {_NEXT_MONTH}", r"\1TH OF NEXT MONTH"),
    (rf"(?:le |au )?{_NEXT_MONTH},? le (\d\d?)(?! ?[\d/A-Z])", r"\1TH OF NEXT MONTH"),
    (
        (r"(?:le |au )?(\d\d?)(?:er)? (?:courant|ct\.?|de ce mois(?:-ci)?"
        r"|du mois (?:courant|en cours|actuel))"),
        r"\1TH OF THIS MONTH",
    ),
    (
        r"(?:le |au )?(\d\d?)(?:er)? du mois(?! (?:dernier|passé|précédent))",
        r"\1TH OF THE MONTH",
    ),
    *nth_of("(?:le )?{nth} {unit} {month}", _ORDINALS_OF_DAYS, _UNITS, _MONTHS_OF),
    *nth_of(
        "(?:dans |courant (?:de )?|à la fin de )?(?:la )?{nth} {unit} {month}",
        _ORDINALS, _WEEK, _OF,
    ),
    (rf"(?:entre le|du) (\d\d?)(?:er)? (?:et|au)(?: le)? (\d\d?) {_MONTH}", r"\1 TO \2 \3"),
    (rf"{_DAY},? (?:le )?(\d\d?)(?:er)? {_MONTH}", r"\1 \2 \3"),
    (rf"(?:le )?(\d\d?)(?:er)? {_MONTH}", r"\1 \2"),
    (rf"{_DAY} (?:le )?(\d\d?)(?! ?[\d/A-Z])", r"\1 \2TH"),
    (rf"{_DAY},? (?:le )?(\d\d?/\d\d?(?:/(?:20)?\d\d)?)", r"\1 \2"),
    (r"(?:le|au) (\d\d?)(?! ?[\d/A-Z%]|\.\d)", r"ON \1TH"),
    # weeks and months
    (rf"(?:en |au |dès le |le )?début (?:de )?{_NEXT_WEEK}", "EARLY NEXT WEEK"),
    (rf"(?:en |au |le )?milieu (?:de )?{_NEXT_WEEK}", "MID NEXT WEEK"),
    (rf"(?:en |à |vers )?(?:la )?fin (?:de )?{_NEXT_WEEK}", "END OF NEXT WEEK"),
    (r"(?:en |à |vers )?(?:la )?fin (?:de (?:la |cette )?)?semaine", "END OF THIS WEEK"),
    (r"(?:en |au )?milieu (?:de (?:la |cette )?)?semaine", "MID WEEK"),
    (r"(?:en |au )?début de (?:la )?semaine", "EARLY NEXT WEEK"),
    (rf"{_DAY} de {_NEXT_WEEK}", r"\1 NEXT WEEK"),
    (rf"{_NEXT_WEEK},? {_DAY}", r"\1 NEXT WEEK"),
    (r"(?:la )?semaine d'après", "OVERNEXT WEEK"),
    (rf"(?:dans le |au )?(?:courant|cours)(?: de)? {_NEXT_WEEK}", "DURING NEXT WEEK"),
    (
        (r"dans le courant de la semaine|dans la semaine|en cours de semaine"
        r"|(?:de )?cette semaine"),
        "THIS WEEK",
    ),
    (rf"(?:de |dans )?{_NEXT_WEEK}", "NEXT WEEK"),
    (rf"{_DAY} (?:ou|et|/) (?:le )?{_DAY}", r"\1 TO \2"),
    (rf"{_DAY} en (?:huit|ONE semaine)", r"\1 WEEK"),
    (rf"{_DAY} (?:prochain)", r"NEXT \1"),
    (rf"{_DAY} (?:qui vient)", r"COMING \1"),
    (rf"ce {_DAY}", r"THIS \1"),
    (r"avant le week-end", "BEFORE THE WEEKEND"),
    (r"après le week-end", "AFTER THE WEEKEND"),
    (r"(?:ce |le )?week-end", "THE WEEKEND"),
    (rf"(?:en |au )?début (?:du |de )?{_NEXT_MONTH}", "BEGINNING OF NEXT MONTH"),
    (rf"(?:en |au )?milieu (?:du |de )?{_NEXT_MONTH}", "MID NEXT MONTH"),
    (rf"(?:en |à (?:la )?)?fin (?:du |de )?{_NEXT_MONTH}", "END OF NEXT MONTH"),
    (r"(?:en |au )?début (?:du |de |de ce )mois(?! d(?:e |'))", "BEGINNING OF THE MONTH"),
    (r"(?:en |au )?milieu (?:du |de |de ce )mois(?! d(?:e |'))|(?:à la )?mi-mois", "MID MONTH"),
    (r"(?:en |à |vers )?(?:la )?fin (?:de ce |du |de )?mois", "END OF THE MONTH"),
    (rf"(?:le |au )?(?:courant du )?{_NEXT_MONTH}", "NEXT MONTH"),
    (r"(?:dans le courant du|courant du|ce) mois", "THIS MONTH"),
    (
        (rf"(?:PREMIÈRE-HALF|(?:dans la |la )?première moitié) (?:du mois )?(?:de "
        rf"|d'){_MONTH}"),
        r"FIRST HALF OF \1",
    ),
    (
        (rf"(?:SECONDE-HALF|(?:dans la |la )?(?:seconde"
        rf"|deuxième) moitié) (?:du mois )?(?:de |d'){_MONTH}"),
        r"SECOND HALF OF \1",
    ),
    (rf"(?:en |au )?début (?:du mois )?(?:de |d')?{_MONTH}", r"BEGINNING OF \1"),
    (rf"(?:à la )?mi-{_MONTH}", r"MID \1"),
    (rf"(?:en |à |vers )?(?:la )?fin (?:du mois )?(?:de |d')?{_MONTH}", r"END OF \1"),
    (rf"(?:dans le courant|courant|au cours) (?:du mois )?(?:de |d')?{_MONTH}", r"DURING \1"),
    (rf"(?:en|au mois de|au mois d') ?{_MONTH}", r"IN \1"),
    (r"(?:en |à )?(?:la )?fin (?:du )?trimestre", "END OF THE QUARTER"),
    (r"(?:au |le )?premier trimestre", "Q1"), (r"(?:au |le )?(?:deuxième|second) trimestre", "Q2"),
    (r"(?:au |le )?troisième trimestre", "Q3"), (r"(?:au |le )?quatrième trimestre", "Q4"),
    (r"(?:en |à |avant )?(?:la )?fin (?:de l'|d')année", "END OF THE YEAR"),
    (r"(?:en |au )?début (?:de (?:l')?|d')?année prochaine", "EARLY NEXT YEAR"),
    (r"(?:en |au )?début de la nouvelle année", "EARLY IN THE NEW YEAR"),
    (r"(?:dans |à |dès |en |pour )?(?:la )?nouvelle année", "IN THE NEW YEAR"),
    (r"(?:en |au )?début (?:de l'|d')année", "BEGINNING OF THE YEAR"),
    (r"(?:en |au )?début (?:de )?(20\d\d)", r"EARLY \1"),
    (r"l'année prochaine", "NEXT YEAR"),
    # days
    (r"après-demain", "OVERMORROW"),
    (r"demain(?: matin| après-midi| soir)?", "TOMORROW"),
    (rf"(?<=DAY|ROW),? {_PART_OF_DAY}", " aside"),
    (_PART_OF_DAY, "TODAY"),
    (r"(?:dès )?aujourd'hui|ce (?:matin|soir)|cet après-midi|dans la journée", "TODAY"),
    (r"pâques", "EASTER"), (r"noël", "CHRISTMAS"), (r"pentecôte", "WHITSUN"),
    (r"(?:l')?(?:été|hiver|automne|printemps|rentrée|vacances)", "SUMMER"),
    # what is before or after a time
    (r"ou (?:le |la )?(?=[A-Z\d])", "OR "),
    (rf"(?:pas|guère) (?:avant|d'ici) {_OPTIONAL}(?=[A-Z\d])", "NOT BEFORE "),
    (rf"(?:pas plus de|pas au-delà de?) {_OPTIONAL}(?=[A-Z\d])", "NOT LATER THAN "),
    (rf"(?:au plus tôt|à partir de?|à compter de?|dès) {_OPTIONAL}(?=[A-Z\d])", "EARLIEST "),
    (r"(?<=[A-Z\d]),? au plus tôt", " EARLIEST"),
    (rf"(?:au plus tard|d'ici(?: à)?) {_OPTIONAL}(?=[A-Z\d])", "BY "),
    (r"(?<=[A-Z\d])( aside)?,? au plus tard", r"\1 AT THE LATEST"),
    (rf"(?:courant|au cours de?|pendant|durant) {_OPTIONAL}(?=[A-Z\d])", "DURING "),
    (rf"jusqu'après {_OPTIONAL}(?=[A-Z\d])", "UNTIL AFTER "),
    (rf"jusqu'(?:(?:à|au|en|IN) )?{_OPTIONAL}(?=[A-Z\d])", "UNTIL "),
    (rf"avant {_OPTIONAL}(?=[A-Z\d])", "BEFORE "),
    (rf"après {_OPTIONAL}(?=[A-Z\d])", "AFTER "),
    (rf"depuis {_OPTIONAL}(?=[A-Z\d])", "SINCE "),
    (rf"(?:pour|vers|en|dans) {_OPTIONAL}(?=[A-Z\d])", "ON "),
    # events, and times that are no answer
    ((r"dès que|une fois que?|lorsque?|quand|après (?:la|le|les|l'|avoir|notre)"
     r"|avant (?:la|le|les|l'|notre)|sous réserve"
     r"|en fonction de|selon|jusqu'à ce que?"), "ONCE"),
    # "le contrat vous sera envoyé vendredi" is an answer
    (rf"contrat(?: de travail)?(?=[^.;!?]{{0,60}} (?:{_SENT}))", "aside"),
    (
        rf"(?:{_SENT})(?: [^\W\dA-Z_]+)? (?:le|un|votre|ON) contrat(?: de travail)?",
        "aside",
    ),
    (r"prise de poste|date de début|clôture des candidatures|période d'essai|contrat", "CONTRACT"),
    (
        (r"(?:merci de|veuillez|pouvez-vous|pourriez-vous|vous devez|envoyez|répondez"
        r"|confirmez)(?: nous)?"),
        "PLEASE SEND",
    ),
    (r"chaque|tous les|toutes les", "EVERY"),
    (
        (r"(?:entretien|rencontre|rendez-vous|échange|mail|message|candidature|appel"
        r"|courriel) (?:du|de|le|ON) ?(?=[A-Z\d])"),
        "passé ",
    ),
    (r"(?<=[A-Z\d]) (?:[^\W\dA-Z_]+ ){0,3}(?:rencontrés|échangé|parlé|reçu|postulé)", " passé"),
    # negations and the limits of a sentence
    (r"ne|n'(?=\w)|pas|non|aucune?|jamais|personne|rien|sans|impossible|difficilement|ni", "NOT"),
    (r"en congés?|absente?|en vacances|fermée?s?", "ON LEAVE"),
    (r"gelée?s?|en pause|suspendue?s?|en attente", "ON HOLD"),
    (r"mais|cependant|toutefois|donc|car", "BUT"),
    (
        r"et", "AND"), (r"nous", "WE"), (r"vous", "YOU"), (r"je", "I"), ((r"ils|elles|il"
        r"|elle|on"),
        "THEY",
    ),
)  # fmt: skip

LANGUAGE = PromiseLanguage(
    rules=_RULES,
    time=(
        r"(?:jours?|journées?|semaines?|mois|années?|ans?|trimestres?|heures?|début|milieu|fin|mi"
        r"|prochaine?s?|suivante?s?|demain|quinzaine|huitaine|quinze|huit|deux|trois|quatre|cinq"
        r"|délai|passé|moitié|réveillon|ici|courant|lendemain|tard|tôt|avant|après|jusqu)"
    ),
    names=(
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "janvier", "février", "avril",
        "juillet", "septembre", "octobre", "novembre", "décembre", "semaine", "semaines",
    ),
)  # fmt: skip
