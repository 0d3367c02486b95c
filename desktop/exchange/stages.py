"""The stages of trackers and of spreadsheets, in words and signs of many makers.

People write sentences into a column for the state: "no reply yet" is no rejection, and "accepted
for interview" is no job. So phrases whose words mean something else together are looked for first;
then what says that nothing has come yet is cut out; and the words that are left decide. What could
mean two things has no stage: it is asked.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from desktop.exchange.found import FoundApplication


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


#: What a row of the tables below may say: a stage, or None where it can mean two of them.
_Rules = Sequence[tuple[Stage | None, str]]

#: All patterns are for small letters without accents; "u" stands for "ü", and so does "ue".
_ACCEPTED_FOR = (
    r".{0,20}(?:interview|\bround|\bcall|screen|\btest|stage|assessment|invit|shortlist)"
)
#: Phrases, of which the first that is found counts.
_PHRASES: _Rules = (
    (Stage.SAVED, r"(?:\bnot|n't|\bnever|\bto) (?:yet )?(?:appl(?:y|ied)|submit(?:ted)?)\b"),
    (Stage.SAVED, r"(?:\bnot|n't) (?:yet )?(?:sent|started)\b|\bto send\b|(?:\bwill |^)apply\b"),
    (Stage.SAVED, r"\bnicht (?:beworben|(?:ab|ver)(?:ge)?schickt|versandt|gesendet|begonnen)"),
    (Stage.SAVED, r"\bbewerben\b|noch keine bewerbung|zu versenden"),
    (Stage.SAVED, r"\bpas (?:encore )?(?:postule|candidate|envoye)|^a (?:postul|envoy|candidat)er"),
    (Stage.SAVED, r"\bno (?:he )?(?:enviad|aplicad|postulad|solicitad)"),
    (Stage.SAVED, r"\b(?:por|sin|pendiente de) (?:enviar|aplicar|postular|solicitar)"),
    (
        Stage.REJECTED,
        (
            r"offer (?:was |has been )?(?:rescinded|withdrawn|retracted|revoked|pulled)"
            r"|(?:rescinded|revoked|withdrew|retracted) (?:the |their |my |its )?offer"
        ),
    ),
    (
        Stage.REJECTED,
        r"\b(?:they|company|employer)(?:'re| are| is| was| were)? (?:not|no longer) interested",
    ),
    (
        Stage.WITHDRAWN,
        (
            r"(?:declin\w+|reject\w+|refus\w+|turn\w* down) (?:the |their |this |an? |my )?"
            r"(?:job )?(?:offer|interview|invit)|offer (?:was )?(?:declined|re[jf]\w+ed|turned)"
        ),
    ),
    (
        Stage.WITHDRAWN,
        (
            r"\bi(?:'ve| have)? (?:declined|rejected|refused|turned|withdrew|cancel+ed|passed"
            r"|said no)"
            r"|\bby me\b(?<!accepted by me)|turned (?:it|them|this) down"
        ),
    ),
    (
        Stage.WITHDRAWN,
        (
            r"(?:not|no longer) interested|not pursuing|lost interest"
            r"|\b(?:dropped|opted|pulled|backed) out|(?:accepted|took) (?:an?)?other"
            r"|(?:accepted|took) (?:an? )?(?:job |offer |position |role )?elsewhere"
            r"|other (?:offer|job) accepted"
        ),
    ),
    (
        Stage.WITHDRAWN,
        (
            r"zurue?ckgezogen|(?:angebot|stelle|vertrag) (?:\w+ )?abgelehnt|selbst abge"
            r"|von mir (?:abge|zur)|\bhabe (?:\w+ )?abge|eigene absage|kein interesse"
            r"|andere[ns]? (?:stelle|job|angebot) angenommen|anderweitig zugesagt"
        ),
    ),
    (
        Stage.WITHDRAWN,
        (
            r"(?:offre|proposition) (?:refuse|decline)|j'ai (?:refuse|decline)|refusee? par moi"
            r"|\bdesist|abandonn|plus interesse|autre (?:offre|poste) accepte"
        ),
    ),
    (
        Stage.WITHDRAWN,
        (
            r"oferta (?:rechazad|declinad)|\brechac[eo]\b|\bhe rechazado|rechazad[ao] por mi\b"
            r"|renunci|no me interesa|otra oferta aceptada"
        ),
    ),
    (
        Stage.REJECTED,
        (
            r"hired (?:some|an(?:other)? |other|internal)|(?:role|position|job|post|vacancy|req)"
            r" (?:(?:was|is|has been|already|now) )*(?:filled|closed|cancel+ed|gone|taken|removed)"
        ),
    ),
    (
        Stage.REJECTED,
        (
            r"(?:\bnot|n't)(?: been| be| get| got)? (?:selected|accepted|hired|chosen|shortlisted"
            r"|success\w+|considered|picked|suitable|qualified|offered|progress\w*|proceed\w*"
            r"|mov(?:e|ed|ing) (?:forward|on|ahead)|going (?:forward|ahead|further)|continu\w+"
            r"|invited|(?:an? )?(?:\w+ )?(?:fit|match)|the (?:job|role|position)|it)\b"
            r"(?! (?:yet|so far))"
        ),
    ),
    (
        Stage.REJECTED,
        (
            r"no longer (?:\w+ )?(?:consider\w*|the running|available|accepting|hiring|open|active)"
            r"|(?:other|another) candidate|someone else|somebody else"
        ),
    ),
    (
        Stage.REJECTED,
        r"\b(?:said|hard|clear|final|polite) no\b(?! \w)|\ba no\b(?! \w)",
    ),
    (
        Stage.REJECTED,
        (
            r"(?<!noch )\bnicht (?:\w+ )?(?:ausgewahlt|angenommen|genommen|berue?cksichtigt"
            r"|eingestellt|eingeladen|weiter|erfolgreich|geeignet|passend|bekommen|geklappt)"
            r"|\bleider (?:nein|nicht|abge)|(?:stelle|position|anderweitig|intern|bereits|schon)"
            r" (?:\w+ )?(?:besetzt|vergeben)|(?:verfahren|suche|stelle|ausschreibung)"
            r" (?:\w+ )?eingestellt|aussortiert|ausgeschieden"
        ),
    ),
    (
        Stage.REJECTED,
        (
            r"\b(?:pas|non) (?:ete )?(?:retenu|selectionne|accepte|pris|embauche|favorable)"
            r"|\bnegati[fv]|defavorable|sans suite|\becarte|autre candidat|pourvu"
        ),
    ),
    (
        Stage.REJECTED,
        (
            r"(?<!aun )(?<!todavia )\bno (?:\w+ ){0,2}(?:seleccionad|aceptad|contratad|elegid"
            r"|apt[oa]\b|superad|admitid|adecuad|continu)|descartad|desestimad|denegad|eliminad"
            r"|otro candidato|(?:puesto|vacante|plaza) (?:\w+ )?(?:cubiert|cerrad|ocupad)"
            r"|contrataron a"
        ),
    ),
    (
        Stage.INTERVIEWING,
        rf"\b(?:accept|select|chosen|pick|shortlist)\w* (?:for|to|into){_ACCEPTED_FOR}",
    ),
    (Stage.INTERVIEWING, r"\b(?:accept|select|chosen|pick)\w* (?:for|to|into|onto) the next"),
    (
        Stage.INTERVIEWING,
        (
            r"accepted (?:the |an? |my |their )?(?:interview|invit|call|test)"
            r"|(?:interview|invit\w*|call|meeting|slot) (?:\w+ )?(?:accepted|confirmed)"
        ),
    ),
    (
        Stage.INTERVIEWING,
        (
            r"(?:gesprach|interview|einladung|termin)\w* (?:\w+ )?(?:angenommen|zugesagt|abgesagt)"
            r"|zusage (?:fue?r|zum|zur) .{0,20}(?:gesprach|interview|kennenlern|test|probe|runde)"
        ),
    ),
    (
        Stage.INTERVIEWING,
        (
            r"(?:accepte|retenu|selectionne)\w* (?:pour|en|au) .{0,20}(?:entretien|tour|test|etape)"
            r"|(?:entretien|invitation) (?:accepte|confirme)"
        ),
    ),
    (
        Stage.INTERVIEWING,
        (
            r"(?:aceptad|seleccionad|elegid)\w+ para .{0,20}(?:entrevista|prueba|ronda|fase)"
            r"|(?:entrevista|invitacion) (?:aceptad|confirmad)"
        ),
    ),
    (
        Stage.APPLIED,
        (
            r"application (?:was |is )?accepted|bewerbung angenommen|candidature acceptee"
            r"|(?:candidatura|solicitud) aceptada"
        ),
    ),
    (
        None,
        (
            r"\b(?:no|without) (?:job )?offer\b(?! (?:yet|so far|until))|(?<!noch )\bkein(?:e|en)? "
            r"(?:angebot|zusage)\b(?! bisher)|\bpas d'offre\b|\bsin oferta\b"
        ),
    ),
    (
        None,
        (
            r"\b(?:offer|angebot|zusage|offre|oferta) (?:\w+ )?"
            r"(?:pending|outstanding|expected|soon|aus|ausstehend|en attente|pendiente)\b"
        ),
    ),
    (None, r"\ben espera$|^(?:zugesagt|closed|abgeschlossen|termine|cerrad[oa])$"),
)
#: What says that something has not come yet.
_NEWS = (
    r"(?:repl(?:y|ies)|responses?|answers?|news|word|feedback|decisions?|updates?|contact"
    r"|call ?backs?|calls?|reaction|results?|outcome|offers?|rejections?|interviews?|invit\w+"
    r"|e?-?mails?|confirmation|verdict|info\w*|messages?|review|next steps?|luck|progress|changes?"
    r"|movement|activity)"
)
_SILENCE = (
    (
        r"(?:\b(?:no|without|await\w*|wait\w* (?:for|on)|hop(?:e|ing) for|expecting|pending)"
        r"|(?:\bnot|n't|\bnever) (?:got|get|had|have|received?|a|an|any))"
        r"(?: (?:any|the|an?|their|my|formal|written|official|final|further|more|first|hr|job"
        rf"|interview|hiring|concrete|real))* {_NEWS}\b(?: (?:yet|so far|received|back|from \w+))*"
    ),
    (
        r"(?:\bnot|n't|\bnever|\bno ?(?:one|body))(?: \w+)? (?:hear\w*|repl\w+|respon\w+|answer\w+"
        r"|decid\w+|contact\w+|call\w+|g[eo]t back|come back|wr[io]t\w+)"
        r"(?: (?:back|anything|yet|me))*|(?:\bnot|n't|\bnever)(?: been)? reject\w+"
        r"|\bnicht (?:abgelehnt|abgesagt)|\bpas refuse|\bno rechazad"
    ),
    (
        r"(?:\bnot|n't) (?:\w+ )?yet\b(?: \w+){0,2}|(?:\bnot|n't)(?: been)? \w+ (?:yet|so far)"
        r"|\byet to (?:be )?\w+|\bno\b[\w ]{0,20}\byet\b"
    ),
    (
        r"\bnothing(?: \w+)? (?:yet|heard|back|so far|new)|^nothing$|\bsilen(?:ce|t)\b|ghosted"
        r"|crickets|unanswered|undecided"
    ),
    rf"\b{_NEWS} (?:is |still |not )*(?:pending|outstanding|awaited|due)\b",
    (
        r"\b(?:keine?[nr]?|ohne|wart(?:e|en|et) (?:noch )?auf|erwart(?:e|en))"
        r"(?: (?:weitere|neue|die|eine?n?|das|den|der|schriftliche))* (?:ant?wort|rue?ckmeldung"
        r"|reaktion|nachricht|entscheid|absage|zusage|neuigkeit|rue?ckruf|feedback|einladung|gesprach"
        r"|angebot|info|bescheid|ergebnis|vorstellung|termin|meldung)\w*"
        r"(?: (?:erhalten|bekommen|bisher|bislang))*"
    ),
    (
        r"\bnichts (?:gehoe?rt|neues|passiert)|\bnoch nichts?\b(?: \w+){0,2}|steht (?:noch )?aus"
        r"|ausstehend|unbeantwortet|funkstille|nicht (?:gemeldet|geantwortet|entschieden)"
    ),
    (
        r"(?:\b(?:pas (?:encore )?(?:eu |recu )?de |sans |aucune? |(?:en attente|attente|attends) "
        r"(?:(?:de|du|la|le|une?) )*)|\bpas (?:encore )?(?:eu |recu )?d'|\battente (?:d'|de l'))"
        r"(?:reponse|nouvelle|retour|decision|refus|offre|entretien|rappel|resultat|reaction|contact"
        r"|proposition|rdv)\w*(?: (?:recue?|a ce jour|pour le moment|pour l'instant))*"
    ),
    (
        r"\bpas encore\b(?: (?:de |d')?\w+)?|toujours rien|\brien (?:recu|encore|de neuf)"
        r"|\bpas (?:repondu|rappele)|\ben attente\b"
    ),
    (
        r"\b(?:sin|ninguna?|espera(?:ndo)?(?: de)?|pendiente de|no hay"
        r"|no (?:he|han|hemos) (?:recibido|tenido|dado))(?: (?:la|una|el|un|su|ninguna?|mas))*"
        r" (?:respuesta|noticia|novedad|decision|contestacion|rechazo|oferta|entrevista|llamada"
        r"|resultado|feedback|contacto|resolucion)\w*(?: (?:aun|todavia|recibida))*"
    ),
    (
        r"\b(?:aun|todavia) n(?:o|ada)(?: \w+){0,3}|sin contestar|\bnada (?:aun|todavia)"
        r"|\bno (?:me |se )?(?:han? )?(?:respond|respuest|contest|llamad|decid|dicho)\w*|silencio"
    ),
)
#: The words that decide in what is left.
_WORDS: _Rules = (
    (Stage.WITHDRAWN, r"withdr[ae]w|archiv|\bretir(?:e|ee|ado|ada)s?\b"),
    (
        Stage.HIRED,
        (
            r"\bhired\b|got the job|embauche|contratad|\beingestellt|angenommen|habe zugesagt"
            r"|\b(?:vertrag|contrat|contrato) (?:\w+ )?(?:unter|signe|firmad)"
            r"|signed (?:the |my |an? |their )?(?:contract|offer)|(?:contract|offer) signed"
            r"|^signed\W*$"
        ),
    ),
    (
        Stage.HIRED,
        (
            r"(?:offer|job|role|position) (?:\w+ )?accepted|\baccepted(?=[\W_]*$|\s*[-–—,;:(!/]"
            r"| (?:the |their |an? |my |this )?(?:offer|job|role|position|contract|start|on|by me"
            r"|and|\d))"
        ),
    ),
    (Stage.HIRED, r"\baccepte(?:e|s|es)?\b|\baceptad[oa]\b|\bacepte\b"),
    (Stage.REJECTED, r"reject|declined|turned (?:me )?down|unsuccessful|\bregret|unfortunately"),
    (Stage.REJECTED, r"\bdenied|\bfailed|passed on me|they passed|\bnope\b|disqualif|\bfilled\b"),
    (Stage.REJECTED, r"absage|abgelehnt|abgesagt|\brefus|rechaz"),
    (Stage.OFFER, r"\boffer(?!ed to)|(?<!stellen)angebot|\bzusage|\boffre\b(?! d'emploi)"),
    (Stage.OFFER, r"\boferta\b(?! de (?:empleo|trabajo))"),
    (Stage.ON_HOLD, r"\bhold\b|\bpaused?\b|frozen|freeze|pausiert|en pausa|auf eis"),
    (Stage.ON_HOLD, r"zurue?ckgestellt|\bgelee?\b|suspend|congelad|aplazad"),
    (Stage.INTERVIEWING, r"interview|screen|phone|\bcall|on-?site|assessment|\btest|task|final"),
    (Stage.INTERVIEWING, r"\brounds?\b|\br[1-5]\b|shortlist|invit|\btrial|case study|take-?home"),
    (Stage.INTERVIEWING, r"references?\b|background check|\bmeeting|\bnext stage"),
    (Stage.INTERVIEWING, r"gesprach|vorstellung|telefonat|runde\b|einladung|eingeladen|engere"),
    (Stage.INTERVIEWING, r"probe(?:tag|arbeit)|kennenlern|entretien|\btour\b|\brdv\b|rendez-vous"),
    (Stage.INTERVIEWING, r"\bvisio|pre-?selec|entrevista|\bronda|prueba|llamada"),
    (Stage.SAVED, r"saved|wishlist|bookmark|\bto-? ?do\b|interested|draft|\bidea|planned|research"),
    (Stage.SAVED, r"gespeichert|merkliste|gemerkt|entwurf|geplant|enregistre|brouillon|guardad"),
    (Stage.SAVED, r"borrador|favori|prepar|vorbereit"),
    (Stage.APPLIED, r"appl|\bsent\b|submitted|\bwait|pending|in progress|review|process|consider"),
    (Stage.APPLIED, r"\bopen\b|\bactive\b|received|acknowledg|confirm|viewed|follow\w*[ -]?up"),
    (
        Stage.APPLIED,
        r"beworben|bewerbung|eingegangen|eingang|\boffen\b|laufend|\blauft|bearbeitung",
    ),
    (Stage.APPLIED, r"prue?fung|versandt|schickt\b|gesendet|nachgefragt|nachgehakt"),
    (Stage.APPLIED, r"postul|candidat|envoy|en cours|relance|\brecue?\b|en examen|a l'etude"),
    (Stage.APPLIED, r"enviad|en proceso|en curso|recibid|pendiente|revision|tramite|presentad"),
    (Stage.SAVED, r"\b(?:new|neu|nouveau|nouvelle|nuev[oa])\b"),
)
#: Words and signs with which nobody says what has happened, but what may have.
_GUESSED = (
    r"\?|\b(?:maybe|perhaps|probabl[ye]|probablement|probablemente|likely|presumabl[ye]|assum\w+"
    r"|expect\w*|guess|vermutlich|wahrscheinlich|vielleicht|wohl|peut-etre|sans doute|quizas?"
    r"|tal vez|supongo)\b"
)
#: Stages that are news of the employer or decisions: a guess at them is none.
ANNOUNCED = frozenset({Stage.ON_HOLD, Stage.OFFER, Stage.HIRED, Stage.REJECTED, Stage.WITHDRAWN})
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
    """The stage that `text` names; None if it names none, or could mean two."""
    plain = _plain(text[:_LONGEST])
    found, is_found = _first(_PHRASES, plain)
    if not is_found:
        rest, count = _compiled("|".join(_SILENCE)).subn(" ", plain)
        found, is_found = _first(_WORDS, rest.strip())
        if count and not is_found:
            return Stage.APPLIED
    if not is_found:
        return next((stage for sign, stage in _SIGNS.items() if sign in text), None)
    if found in ANNOUNCED and _compiled(_GUESSED).search(plain):
        return None
    return found


def unclear_stages(found: Iterable[FoundApplication]) -> Iterator[str]:
    """The states in a table that name no stage, each once."""
    seen = {""}
    for one in found:
        if one.stage not in seen:
            seen.add(one.stage)
            if stage_of(one.stage) is None and any(map(str.isalnum, one.stage)):
                yield one.stage


#: Characters of a cell that can name a stage.
_LONGEST = 200


def _first(rules: _Rules, text: str) -> tuple[Stage | None, bool]:
    """The stage of the first rule that fits, and whether one does."""
    for stage, words in rules:
        if _compiled(words).search(text):
            return stage, True
    return None, False


def _plain(text: str) -> str:
    """Small letters without accents, one space between words: "À l’étude" is "a l'etude"."""
    folded = unicodedata.normalize("NFKD", text).casefold().replace("’", "'").replace("_", " ")
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


@cache
def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(words)
