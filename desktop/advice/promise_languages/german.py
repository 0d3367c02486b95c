"""German words about time, with their English (see `translation`).

"Nächsten Freitag" is the Friday of next week, "kommenden Freitag" the coming one; "in acht Tagen"
is a week, "in vierzehn Tagen" two; "in den nächsten Tagen" is about three days. "KW 14" is the
calendar week of ISO 8601.
"""

from desktop.advice.promise_languages import feasts, parts
from desktop.advice.promise_languages.model import PromiseLanguage, Rules, nth_of

_HOUR = "(?:s|morgen|vormittag|mittag|nachmittag|abend)?"
_DAYS = {
    f"montag{_HOUR}": "MONDAY", f"dienstag{_HOUR}": "TUESDAY", f"mittwoch{_HOUR}": "WEDNESDAY",
    f"donnerstag{_HOUR}": "THURSDAY", f"freitag{_HOUR}": "FRIDAY",
    f"(?:samstag|sonnabend){_HOUR}": "SATURDAY", f"sonntag{_HOUR}": "SUNDAY",
}  # fmt: skip
_MONTHS = {
    r"(?:januars?|jänners?|jan\.)": "JANUARY", r"(?:februars?|febers?|feb\.)": "FEBRUARY",
    r"(?:märz(?:es)?|mrz\.?)": "MARCH", r"(?:aprils?|apr\.)": "APRIL", "mais?": "MAY",
    "junis?": "JUNE", "julis?": "JULY", r"(?:augusts?|aug\.)": "AUGUST",
    r"(?:septembers?|sept?\.)": "SEPTEMBER", r"(?:oktobers?|okt\.)": "OCTOBER",
    r"(?:novembers?|nov\.)": "NOVEMBER", r"(?:dezembers?|dez\.)": "DECEMBER",
}  # fmt: skip
_NUMBERS = {
    "zwei": "TWO", "drei": "THREE", "vier": "FOUR", "fünf": "FIVE", "sechs": "SIX",
    "sieben": "SEVEN", "acht": "EIGHT", "neun": "NINE", "zehn": "TEN", "elf": "ELEVEN",
    "zwölf": "TWELVE", "vierzehn": "FOURTEEN", "fünfzehn": "FIFTEEN", "zwanzig": "TWENTY",
    "dreissig": "THIRTY",
}  # fmt: skip
_DAY = "(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)"
_MONTH = "(JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
_N = r"(?:\d+|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|TWENTY|A FEW)"
_UNIT = r"(?:tage?n?|werktage?n?|arbeitstage?n?|wochen?|monate?n?|stunden?)"
_NEXT = "(?:der |die |in der |in )?(?:nächste[nrs]?|folgende[nrs]?)"
_COMING = "(?:der |die |den |in der |im )?kommende[nrsm]?"
_THIS = "(?:in )?(?:dieser|diese|dieses|diesem|diesen|laufenden?|aktuellen?)"
_OTHERS = (
    r"kandidat\w*|bewerber\w*|gespräche?n?|personen|menschen|kolleg\w*|runden?|interviews?|stellen?"
    r"|termine?n?|fragen|schritte?n?|rückmeldungen|bewerbungen|vorstellungsgespräche?n?|teams?"
)
#: What is done with a contract that comes.
_SENT = (
    r"(?:zu|über|ver)?(?:geschickt|gesandt|gesendet)|zuge(?:schickt|sandt|sendet|stellt|leitet)"
    r"|über(?:sandt|sendet|mittelt)|ver(?:schickt|sandt|sendet)|zugehen|zukommen|ausgehändigt"
    r"|vorgelegt"
)
_OPTIONAL = (
    r"(?:(?:etwa|ca\.?|circa|ungefähr|rund|voraussichtlich|wahrscheinlich|wohl|dem|der|den"
    r"|das|des|die|am|zum|zur|im|in|an|so|erst|noch|allerspätestens) )*"
)

_PRESENT_MONTH = r"(?:des|d\.) monats"
_THIS_MONTH = r"(?:des )?(?:dieses|laufenden) monats"
_NEXT_MONTH = r"(?:des )?(?:(?:nächsten|kommenden|folgenden) monats|folgemonats)"
_UNITS = (
    (f"(?P<day>{_DAY})", r"\g<day>"), ("(?:arbeits|werk)tag", "WORKING DAY"), ("tag", "DAY"),
)  # fmt: skip
_WEEK = (("woche", "WEEK"),)
_MONTHS_OF = (
    (f"(?P<month>{_MONTH})", r"\g<month>"), (_NEXT_MONTH, "NEXT MONTH"),
    (_PRESENT_MONTH, "THE MONTH"), (_THIS_MONTH, "THIS MONTH"),
)  # fmt: skip
_OF = (*_MONTHS_OF, ("neuen jahre?s?", "THE NEW YEAR"))
_SHORT_DAYS = {
    "mo": "MONDAY", "di": "TUESDAY", "mi": "WEDNESDAY", "do": "THURSDAY", "fr": "FRIDAY",
    "sa": "SATURDAY", "so": "SUNDAY",
}  # fmt: skip
_ORDINALS = (
    (r"(?:ersten?|1\.)", "FIRST"), (r"(?:zweiten?|2\.)", "SECOND"), (r"(?:dritten?|3\.)", "THIRD"),
    (r"(?:vierten?|4\.)", "FOURTH"), ("letzten?", "LAST"),
)  # fmt: skip

#: As foreign keyboards write words about time.
_WITHOUT_UMLAUTS = {
    "naechst": "nächst", "spaetest": "spätest", "fruehest": "frühest", "uebermorgen": "übermorgen",
    "maerz": "märz", "jaenner": "jänner", "fuenf": "fünf", "zwoelf": "zwölf", "haelfte": "hälfte",
    "waehrend": "während", "ungefaehr": "ungefähr", "fruehjahr": "frühjahr", "uebern": "übern",
}  # fmt: skip

_RULES: Rules = (
    *((rf"(\w*){plain}(\w*)", rf"\1{right}\2") for plain, right in _WITHOUT_UMLAUTS.items()),
    ("innert", "innerhalb"),
    # "48h" is no time of day
    (
        (r"(innerhalb(?: von)?|binnen|in(?: ca\.| etwa)?|(?:nächsten|kommenden)"
        r"|nach)((?: \d+ ?(?:-|/|bis))?) ?(\d{1,3}) ?(?:h|std\.?|stunden)"),
        r"\1\2 \3 stunden",
    ),
    (r"(36|48|72|96) ?(?:h|std\.?)", r"\1 stunden"),
    # what says nothing about the day
    (
        (r"(?:zwischen|von|ab|um|gegen|bis) \d{1,2}(?:[:.]\d\d)?(?: ?(?:und|bis"
        r"|-) ?\d{1,2}(?:[:.]\d\d)?)? ?(?:uhr|h)"),
        "aside",
    ),
    (r"\d{1,2}(?:[:.]\d\d)? ?uhr", "aside"),
    (r"\+?\d[\d ()/-]{7,}\d", "aside"),
    (r"\d+ ?(?:%|prozent|minuten?)", "aside"),
    (r"(?:raum|zimmer|etage|stock|gebäude|nummer|nr\.?|option|stufe|runde|phase) \d+\w*", "aside"),
    (
        (rf"(?:\d+|ein|eine|einen|zwei|drei|vier|fünf|sechs|mehrere|einige"
        rf"|ein paar)(?: (?:weitere|andere|letzte|gute)\w*)* (?:{_OTHERS})"),
        "aside",
    ),
    (r"nächste[nr]? (?:schritte?n?|runden?|gespräche?s?|stufe|phase)", "aside"),
    (r"(?:guten|heute|gestern) morgen", "aside"),
    (r"vorgestern|gestern", "aside"),
    (
        (rf"vor (?:etwa |ca\. |gut |rund )?(?:\d+|einem|einer|ein paar|einigen|zwei|drei"
        rf"|vier|fünf|sechs|acht|zehn) {_UNIT}"),
        "aside",
    ),
    (
        (rf"(?:in den |in der |seit |im |die |am |der )?(?:letzte|vergangene"
        rf"|vorige)[nrms]? (?:\w+ )?(?:{_UNIT}|jahr\w*|{'|'.join([*_DAYS, *_MONTHS])})"
        rf"(?! vor (?!ort)| (?:im|des) (?:{'|'.join(_MONTHS)}|nächsten|kommenden|monats))"),
        "aside",
    ),
    ((r"(?:keine?|kein) (?:sorge|problem|ursache|zweifel)|nach wie vor"
     r"|nach möglichkeit|vor allem|vor ort"
     r"|bis dahin|bis dann|bis bald|ab und zu|zurzeit|im moment|jederzeit"
     r"|mal|einmal|diesmal"), "aside"),
    (r"oder (?:früher|eher)|wenn nicht (?:früher|eher)", "aside"),
    # "wenn Sie bis Freitag nichts hören": the negation does not concern the day
    (
        (r"(?:wenn|falls|sollten) (?:sie|du|ihr) ((?:[\w.]+ ){0,7}?)(?:noch )?(?:nichts"
        r"|nicht|keine\w*)"),
        r"aside \1",
    ),
    # names and numbers
    *(
        (rf"(\d\d?)\. ?0?{number}\.(?: ?20(\d\d)|(\d\d)(?!\.\d))(?!\d)", rf"\1. {month} 20\2\3")
        for number, month in enumerate(_MONTHS.values(), start=1)
    ),
    *(
        (rf"(\d\d?)\. ?0?{number}\.(?!\d)", rf"\1. {month}")
        for number, month in enumerate(_MONTHS.values(), start=1)
    ),
    *feasts.GERMAN,
    *parts.GERMAN,
    (r"(\w+)-?hälfte", r"hälfte \1"),
    (rf"({'|'.join(_MONTHS)})-?woche", r"woche \1"),
    *_DAYS.items(),
    *_MONTHS.items(),
    *(
        (rf"{short}\.?,?(?= (?:den |dem )?\d\d?\. {_MONTH})", day)
        for short, day in _SHORT_DAYS.items()
    ),
    *(
        (rf"(bis|am|ab|zum|oder|spätestens) {short}(?=$|[,;!?]| um\b| oder\b| aside)", rf"\1 {day}")
        for short, day in _SHORT_DAYS.items()
        for short in (rf"{short}\." if short == "so" else rf"{short}\.?",)
    ),
    (rf"(?:einer|einem|einen|eine|ein)(?= (?:{_UNIT}|bis|oder))", "ONE"),
    (r"(?:1 1/2|eineinhalb|anderthalb)(?= wochen| monate)", "1.5"),
    (r"zweieinhalb(?= wochen| monate)", "2.5"),
    (rf"(?:den |die )?(?:ein paar|einigen?|wenigen?)(?= {_UNIT})", "A FEW"),
    (r"(?:acht|8) tagen?", "ONE week"),
    (r"(?:vierzehn|14) tagen?", "TWO weeks"),
    *_NUMBERS.items(),
    # lengths
    ("(?:innerhalb|binnen|in) (woche|monat)s?n?frist", r"innerhalb ONE \1"),
    (rf"bis zu ({_N})(?= (?:{_UNIT}|weeks?))", r"\1"),
    (
        r"innerhalb ((?:der (?:nächsten|kommenden)|dieser) woche|dieses monats)",
        r"im laufe \1",
    ),
    (rf"({_N}) ?(?:bis|oder|-|/) ?({_N})(?= {_UNIT}| week)", r"\1 TO \2"),
    (
        (r"(?:in|innerhalb|während|im laufe) (?:den |der )?(?:nächsten|kommenden) (tagen?"
        r"|wochen?|monaten?)(?! (?:MONDAY|TUESDAY|WED|THURS|FRIDAY))(?<=n)"),
        r"WITHIN A FEW \1",
    ),
    (
        (rf"(?:in |innerhalb |binnen |während )?(?:von |der |den "
        rf"|einer frist von )?(?:nächsten|kommenden"
        rf"|spätestens) ({_N}(?: TO {_N})? (?:{_UNIT}|weeks?))"),
        r"WITHIN \1",
    ),
    (rf"(?:innerhalb|binnen)(?: von| der| den)?(?: etwa| ca\.| rund)? ({_N})", r"WITHIN \1"),
    (r"(?:innerhalb|binnen) (?:eines|einer) (tages|woche|monats)", r"WITHIN ONE \1"),
    (
        (rf"in (?:etwa |ca\. |circa |rund |ungefähr |spätestens )?({_N})(?= (?:TO|{_UNIT}"
        rf"|weeks?))"),
        r"IN \1",
    ),
    (r"(?<=[A-Z\d]) (?:werktage?n?|arbeitstage?n?)", " WORKING DAYS"),
    (r"(?<=[A-Z\d]) (?:tage?n?|tages)", " DAYS"),
    (r"(?<=[A-Z\d]) (?:wochen?|weeks?)", " WEEKS"),
    (r"(?<=[A-Z\d]) (?:monate?n?|monats)", " MONTHS"),
    (r"(?<=[A-Z\d]) stunden?", " HOURS"),
    # calendar weeks
    (r"(?:der |die )?(?:kw|kalenderwoche|woche) ?(\d\d?)(?!\.?\d|\. [A-Z])", r"WEEKNUMBER \1"),
    (r"(?:der |in der |die )?(\d\d?)\. (?:kw|kalenderwoche)", r"WEEKNUMBER \1"),
    (r"anfang (?:der )?WEEKNUMBER", "EARLY WEEKNUMBER"),
    (r"mitte (?:der )?WEEKNUMBER", "MID WEEKNUMBER"),
    (r"ende (?:der )?WEEKNUMBER", "END OF WEEKNUMBER"),
    # days by their number
    (
        (rf"(?:zwischen|von|vom) (?:dem )?(\d\d?)\. (?:und|bis)(?: zum"
        rf"| dem)? (?:dem )?(\d\d?)\. {_MONTH}"),
        r"\1 TO \2 \3",
    ),
    (rf"(\d\d?)\. ?(?:oder|bis|-|/) ?(\d\d?)\. {_MONTH}", r"\1 TO \2 \3"),
    (rf"(?:in der )?woche (?:vom|ab(?: dem)?) (\d\d?)\. {_MONTH}", r"WEEK OF \1 \2"),
    (rf"{_DAY},? (?:dem |den |der )?(\d\d?)\. {_MONTH}", r"\1 \2 \3"),
    (r"(?:in der )?woche (?:vom|ab(?: dem)?) (\d\d?)\.(?! ?\d)", r"WEEK OF \1TH"),
    (rf"(\d\d?)\. {_NEXT_MONTH}", r"\1TH OF NEXT MONTH"),
    (
        rf"(?:{_NEXT}|{_COMING}) monat,? (?:am|bis|bis zum|den) (\d\d?)\.(?! ?\d)",
        r"\1TH OF NEXT MONTH",
    ),
    (rf"(\d\d?)\. {_PRESENT_MONTH}", r"\1TH OF THE MONTH"),
    (rf"(\d\d?)\. {_THIS_MONTH}", r"\1TH OF THIS MONTH"),
    (rf"(\d\d?)\. {_MONTH}", r"\1 \2"),
    (rf"{_DAY},? (?:dem |den |der )?(\d\d?)\.(?!\d)", r"\1 \2TH"),
    (r"(?:dem|den|der|am|zum|bis) (\d\d?)\.(?! ?\d)", r"BY \1TH"),
    # weeks and months
    *nth_of("(?:am |de[rnm] )?{nth} {unit} (?:im |des )?{month}", _ORDINALS, _UNITS, _MONTHS_OF),
    *nth_of("(?:(?:in |ende )?der |die )?{nth} {unit} (?:im |des )?{month}", _ORDINALS, _WEEK, _OF),
    (rf"(?:in |zu |am |zum )?(?:anfang|beginn)(?: der)? {_NEXT} woche", "EARLY NEXT WEEK"),
    (rf"(?:am |zum )?mitte(?: der)? {_NEXT} woche", "MID NEXT WEEK"),
    (rf"(?:zum |am |gegen )?ende(?: der)? {_NEXT} woche", "END OF NEXT WEEK"),
    (rf"(?:in |zu |am |zum )?(?:anfang|beginn)(?: der)? {_COMING} woche", "EARLY NEXT WEEK"),
    (rf"(?:am |zum )?mitte(?: der)? {_COMING} woche", "MID NEXT WEEK"),
    (rf"(?:zum |am |gegen )?ende(?: der)? {_COMING} woche", "END OF NEXT WEEK"),
    (
        rf"(?:zum |gegen )?ende (?:{_THIS} |der )?woche|wochenschluss",
        "END OF THIS WEEK",
    ),
    (rf"mitte (?:{_THIS} |der )?woche|wochenmitte", "MID WEEK"),
    (r"(?:zu |zum )?(?:anfang|beginn) (?:der )?woche|wochen(?:anfang|beginn)", "EARLY NEXT WEEK"),
    *(
        (rf"{german} (?:der )?übernächste[nr]? woche", f"{english} OVERNEXT WEEK")
        for german, english in (("anfang", "EARLY"), ("mitte", "MID"), ("ende", "END OF"))
    ),
    (r"(?:in der )?nächste[nr]? oder (?:in der )?übernächste[nr]? woche", "OVERNEXT WEEK"),
    (r"(?:der |in der |die )?übernächste[nr]? woche", "OVERNEXT WEEK"),
    (rf"(?:{_NEXT}|{_COMING}) woche,?(?: am| bis(?: zum)?)? {_DAY}", r"\1 NEXT WEEK"),
    (rf"{_DAY}(?:,| in)? (?:der )?(?:{_NEXT}|{_COMING}) woche", r"\1 NEXT WEEK"),
    (rf"{_DAY} IN ONE WEEKS?", r"\1 WEEK"),
    (rf"{_DAY} (?:oder|bis|und|/) (?:am |zum )?{_DAY}", r"\1 TO \2"),
    (rf"übernächste[nr]? {_DAY}", r"OVERNEXT \1"),
    (rf"nächste[nr]? {_DAY}", r"NEXT \1"),
    (rf"kommende[nr]? {_DAY}", r"COMING \1"),
    (rf"diese[nr]? {_DAY}", r"THIS \1"),
    (rf"{_DAY} dieser woche", r"THIS \1"),
    (rf"(?:{_NEXT}|{_COMING}) woche", "NEXT WEEK"),
    (rf"{_THIS} woche", "THIS WEEK"),
    (r"(?:die |der |in der )?woche danach", "OVERNEXT WEEK"),
    (r"vor dem wochenende", "BEFORE THE WEEKEND"),
    (r"nach dem wochenende", "AFTER THE WEEKEND"),
    (r"(?:am |übers |das |zum )?wochenendes?", "THE WEEKEND"),
    (
        (rf"(?:zu |am |zum )?(?:anfang|beginn)(?: des)? (?:{_NEXT}|{_COMING}) (?:monats?"
        rf"|monat)"),
        "BEGINNING OF NEXT MONTH",
    ),
    (rf"mitte(?: des)? (?:{_NEXT}|{_COMING}) monats?", "MID NEXT MONTH"),
    (rf"(?:zum |gegen )?ende(?: des)? (?:{_NEXT}|{_COMING}) monats?", "END OF NEXT MONTH"),
    (
        rf"(?:zum |gegen |am )?(?:ende (?:(?:des|{_THIS}) monats|monat)|monatsende|monatsletzten)",
        "END OF THE MONTH",
    ),
    (r"(?:zur )?(?:mitte (?:des monats|monat)|monatsmitte)", "MID MONTH"),
    (
        (rf"(?:zu |zum )?(?:(?:anfang|beginn) (?:(?:des|{_THIS}) monats|monat)"
        rf"|monats(?:anfang|beginn))"),
        "BEGINNING OF THE MONTH",
    ),
    (rf"(?:im )?(?:{_NEXT}|{_COMING}) monats?", "NEXT MONTH"),
    (rf"(?:im )?(?:laufe )?{_THIS} monats?", "THIS MONTH"),
    (rf"(?:in der |die )?(?:ersten?) hälfte (?:des )?{_MONTH}", r"FIRST HALF OF \1"),
    (rf"(?:in der |die )?(?:zweiten?) hälfte (?:des )?{_MONTH}", r"SECOND HALF OF \1"),
    (
        rf"(?:zu |am |zum )?(?:anfang|beginn|den ersten tagen des?)(?: des)? {_MONTH}",
        r"BEGINNING OF \1",
    ),
    (rf"mitte(?: des)? {_MONTH}", r"MID \1"),
    (rf"(?:zum |gegen )?ende(?: des)? {_MONTH}", r"END OF \1"),
    (rf"(?:im )?(?:laufe )?(?:des )?{_MONTH} oder {_MONTH}", r"IN \1 TO \2"),
    (rf"im {_MONTH}", r"IN \1"),
    # quarters and years
    (r"(?:zum |gegen )?(?:ende des quartals|quartalsende)", "END OF THE QUARTER"),
    (r"(?:im |des )?(?:nächsten|kommenden) quartals?", "NEXT QUARTER"),
    (r"(?:im )?ersten quartal", "Q1"),
    (r"(?:im )?zweiten quartal", "Q2"),
    (r"(?:im )?dritten quartal", "Q3"),
    (r"(?:im )?vierten quartal", "Q4"),
    (r"(?:zum |gegen )?(?:ende (?:des jahres|jahr)|jahresende)", "END OF THE YEAR"),
    (r"(?:zu |zum )?(?:anfang|beginn) (?:des )?neuen jahres", "EARLY IN THE NEW YEAR"),
    (r"(?:zu |zum )?(?:anfang|beginn) (?:des )?(?:nächsten|kommenden) jahres", "EARLY NEXT YEAR"),
    (
        r"(?:zu |zum )?(?:(?:anfang|beginn) (?:des jahres|jahr)|jahres(?:anfang|beginn))",
        "BEGINNING OF THE YEAR",
    ),
    (r"(?:zu |zum )?(?:anfang|beginn) (20\d\d)", r"EARLY \1"),
    (r"im (?:laufe|verlauf) des neuen jahres", "NEXT YEAR"),
    (r"(?:im )?neuen jahre?s?", "IN THE NEW YEAR"),
    (r"(?:im )?(?:nächste[ns]|kommende[ns]) jahre?s?", "NEXT YEAR"),
    # days
    (r"übermorgen", "OVERMORROW"),
    (r"heute oder morgen", "TOMORROW"),
    (r"morgen im laufe des (?:tages|vormittags|nachmittags)", "TOMORROW"),
    (r"heute im laufe des (?:tages|vormittags|nachmittags)", "TODAY"),
    (r"(?:gleich |noch )?morgen(?: früh| vormittag| nachmittag| abend| mittag)?", "TOMORROW"),
    (r"(?:noch )?heute(?: vormittag| nachmittag| abend| noch)?", "TODAY"),
    (r"ostern", "EASTER"), (r"pfingsten", "WHITSUN"),
    (
        (r"(?:den |dem )?(?:sommer|frühjahr|frühling|herbst|winter|weihnachts|oster"
        r"|herbst)?(?:sommer|frühjahr|frühling|herbst|winter|ferien)"),
        "SUMMER",
    ),
    # what is before or after a time
    (r"oder (?:die |der |am |den |im )?(?=[A-Z\d])", "OR "),
    (rf"nicht (?:länger|mehr|später) als {_OPTIONAL}(?=[A-Z\d])", "NOT LATER THAN "),
    (rf"(?:nicht vor|nicht vorm|nicht bis) {_OPTIONAL}(?=[A-Z\d])", "NOT BEFORE "),
    (rf"(?:frühestens|nicht früher als|nicht eher als|ab) {_OPTIONAL}(?=[A-Z\d])", "EARLIEST "),
    (r"(?<=[A-Z\d]) frühestens", " EARLIEST"),
    (rf"(?:bis |am |zum )?(?:aller)?spätestens {_OPTIONAL}(?:bis )?{_OPTIONAL}(?=[A-Z\d])", "BY "),
    (r"(?<=[A-Z\d])( aside)?,? spätestens", r"\1 AT THE LATEST"),
    (rf"(?:im laufe|im verlauf|während|über) {_OPTIONAL}(?=[A-Z\d])", "DURING "),
    (rf"bis (?:kurz )?nach {_OPTIONAL}(?=[A-Z\d])", "UNTIL AFTER "),
    (rf"bis {_OPTIONAL}(?=[A-Z\d])", "UNTIL "),
    (rf"per {_OPTIONAL}(?=[A-Z\d])", "BY "),
    (rf"(?:noch )?vor {_OPTIONAL}(?=[A-Z\d])", "BEFORE "),
    (rf"nach {_OPTIONAL}(?=[A-Z\d])", "AFTER "),
    (rf"seit {_OPTIONAL}(?=[A-Z\d])", "SINCE "),
    (rf"(?:am|im|in|zum|an|gegen|um) {_OPTIONAL}(?=[A-Z\d])", "ON "),
    # events, and times that are no answer
    ((r"nachdem|sobald|wenn|sofern|abhängig von|vorbehaltlich|je nach"
     r"|nach (?:der|dem|den|einer|einem|unserer|unserem|ihrer|ihrem|rücksprache)"
     r"|vor (?:der|dem|den|einer|einem|unserer|unserem)|bis (?:der|die|das|wir|alle)"), "ONCE"),
    # "den Vertrag erhalten Sie am Montag" is an answer
    (
        (r"(?:arbeits)?vertrag(?:sentwurf)?"
         r"(?= (?:bekomm|erh[aä]lt|schick|send|kommt|folgt|geht)"
         rf"|[^.;!?]{{0,60}} (?:{_SENT}))"),
        "aside",
    ),
    (
        (r"(?<=ihnen )(?:den|einen|ihren) (?:arbeits)?vertrag(?:sentwurf)?"
         r"|(?:erhalten|bekommen) sie (?:den|einen|ihren) (?:arbeits)?vertrag(?:sentwurf)?"
         r"|sie (?:erhalten|bekommen) (?:den|einen|ihren) (?:arbeits)?vertrag(?:sentwurf)?"),
        "aside",
    ),
    (
        (r"(?:tätigkeits|arbeits)?(?:beginn|start|antritt|eintritt|probezeit|vertrag"
        r"|bewerbungsschluss|bewerbungsfrist)"),
        "CONTRACT",
    ),
    (
        (r"(?:bitte (?:schicken|senden|melden|geben(?![^.?!]{0,60} zeit)|teilen|bestätigen"
        r"|reichen|lassen|rufen)|können sie(?![^.?!]{0,80} (?:rechnen|erwarten))|könnten sie"
        r"|würden sie|sie (?:müssen|sollten|brauchen)) ?"),
        "PLEASE SEND ",
    ),
    (r"jede[nrsm]?|alle (?=DAYS|WEEKS|TWO|THREE)", "EVERY"),
    (
        (r"(?<=[A-Z\d]) (?:[^\W\dA-Z_]+ ){0,4}(?:gesprochen|getroffen|beworben|geschrieben"
        r"|begonnen|kennengelernt)"),
        " damals",
    ),
    (r"(?:sprachen|trafen) wir", "SPOKE"),
    (
        (r"(?:\w*gespräch\w*|\w*interview\w*|treffen|termin|mail|nachricht|bewerbung|anruf"
        r"|schreiben) (?:am|vom|von|ON) (?=[A-Z\d])"),
        "damals ",
    ),
    # negations and the limits of a sentence
    (
        (r"nicht|kein\w*|nichts|niemand\w*|nie|niemals|weder|ohne|kaum|unmöglich"
        r"|unwahrscheinlich|ungewiss|unklar|bezweifle\w*"),
        "NOT",
    ),
    (r"im urlaub|urlaub|abwesend|nicht da|ausser haus|geschlossen", "ON LEAVE"),
    (r"auf eis|pausier\w*|zurückgestellt|gestoppt|einstellungsstopp|eingefroren|ruht", "ON HOLD"),
    (r"aber|jedoch|sondern|allerdings|deshalb|daher|also", "BUT"),
    (r"und", "AND"), (r"wir", "WE"), (r"sie", "YOU"), (r"ich", "I"), (r"es", "IT"),
)  # fmt: skip

LANGUAGE = PromiseLanguage(
    rules=_RULES,
    time=(
        r"(?:\w*tags?|\w*tagen?|\w*tages?|\w*wochen?|\w*monat\w*|jahre?n?s?|jahres\w*|\w*quartals?"
        r"|\w*stunden?|anfang|mitte|ende|beginn|kw|kalenderwoche|morgen|heute|nächste\w*"
        r"|kommende\w*"
        r"|übernächste\w*|folgende\w*|darauffolgende\w*|danach|frist|bis|spätestens|frühestens"
        r"|hälfte|halbe\w*|später|damals|binnen|innerhalb|dutzend|zwei|drei|vier|fünf"
        r"|sechs|sieben|acht"
        r"|neun|zehn|zeitnah|weihnacht\w*|advent\w*|std)"
    ),
    names=(
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "januar", "februar",
        "april", "august", "september", "oktober", "november", "dezember", "woche", "wochen",
    ),
)  # fmt: skip
