"""Spanish words about time, with their English (see `translation`).

"Quince días" and "una quincena" are two weeks, "ocho días" one; "el viernes que viene" and "el
próximo viernes" are the coming Friday; "en los próximos días" is about three days.
"""

from desktop.advice.promise_languages import feasts, parts
from desktop.advice.promise_languages.model import PromiseLanguage, Rules, nth_of

_DAYS = {
    "lunes": "MONDAY", "martes": "TUESDAY", "miércoles": "WEDNESDAY", "jueves": "THURSDAY",
    "viernes": "FRIDAY", "sábados?": "SATURDAY", "domingos?": "SUNDAY",
}  # fmt: skip
_MONTHS = {
    "enero": "JANUARY", "febrero": "FEBRUARY", "marzo": "MARCH", "abril": "APRIL", "mayo": "MAY",
    "junio": "JUNE", "julio": "JULY", "agosto": "AUGUST", "(?:septiembre|setiembre)": "SEPTEMBER",
    "octubre": "OCTOBER", "noviembre": "NOVEMBER", "diciembre": "DECEMBER",
}  # fmt: skip
_NUMBERS = {
    "dos": "TWO", "tres": "THREE", "cuatro": "FOUR", "cinco": "FIVE", "seis": "SIX",
    "siete": "SEVEN", "nueve": "NINE", "diez": "TEN", "once": "ELEVEN", "doce": "TWELVE",
    "veinte": "TWENTY", "treinta": "THIRTY",
}  # fmt: skip
_DAY = "(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)"
_MONTH = "(JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
_N = r"(?:\d+|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|TWENTY|A FEW)"
_UNIT = (
    r"(?:días?(?: hábiles| laborables| naturales)?|semanas?|mes(?:es)?"
    r"|horas?(?: hábiles| laborables)?)"
)
_NEXT_WEEK = (
    r"(?:la )?(?:próxima semana|semana próxima|semana que viene|semana entrante|semana siguiente)"
)
_NEXT_MONTH = r"(?:próximo mes|mes (?:que viene|próximo|entrante|siguiente))"
_NEXT_YEAR = r"(?:próximo año|año (?:que viene|próximo|entrante))"
_EARLY = r"(?:principios?|comienzos?|inicios?|primeros)"
_MID = r"(?:mediados|mitad)"
_LATE = r"(?:finales|fines|final|fin|últimos)"
_ORDINALS = (
    ("(?:primera|1[ªa])", "FIRST"), ("(?:segunda|2[ªa])", "SECOND"), ("(?:tercera|3[ªa])", "THIRD"),
    ("(?:cuarta|4[ªa])", "FOURTH"), ("última", "LAST"),
)  # fmt: skip
_ORDINALS_OF_DAYS = (
    ("primer", "FIRST"), ("segundo", "SECOND"), ("tercer", "THIRD"), ("último", "LAST"),
)  # fmt: skip
_UNITS = (
    (f"(?P<day>{_DAY})", r"\g<day>"), ("día (?:hábil|laborable)", "WORKING DAY"), ("día", "DAY"),
)  # fmt: skip
_WEEK = (("semana", "WEEK"),)
_MONTHS_OF = (
    (f"de(?:l mes de)? (?P<month>{_MONTH})", r"\g<month>"),
    (f"del? {_NEXT_MONTH}", "NEXT MONTH"), ("de este mes", "THIS MONTH"),
    ("del? mes", "THE MONTH"),
)  # fmt: skip
_OF = (
    *_MONTHS_OF, (f"del? {_NEXT_YEAR}", "NEXT YEAR"), ("del? (?:nuevo )?año", "THE NEW YEAR"),
)  # fmt: skip
_SHORT_DAYS = {
    "lun": "MONDAY", "mar": "TUESDAY", "mi[ée]": "WEDNESDAY", "jue": "THURSDAY", "vie": "FRIDAY",
    "s[áa]b": "SATURDAY", "dom": "SUNDAY",
}  # fmt: skip
_THINGS = (
    r"candidat\w*|entrevistas?|personas?|compañer\w*|fases?|puestos?|preguntas?|candidaturas?"
    r"|rondas?|procesos?"
)
_NUMERIC_DATE = r"(?:\d\d?/\d\d?/20\d\d|20\d\d-\d\d-\d\d)(?![\d/])"
#: What is done with a contract that comes.
_SENT = (
    r"env(?:i|í)\w+|mand(?:ar|ad)\w+|remit\w+|har(?:á|emos|é) llegar|llegará|recibir\w+"
    r"|entreg\w+"
)
_OPTIONAL = (
    r"(?:(?:aproximadamente|unos|unas|el|la|los|las|del|de|al|a|en|probablemente"
    r"|seguramente|día|final|este) )*"
)

_RULES: Rules = (
    (r"(\d\d?)([.-])(\d\d?)\2(20\d\d)", r"\1/\3/\4"),
    # "48h" is no time of day
    (
        (r"(\d{1,3}) ?(?:hs?|hrs|horas)? ?(?:a|-|/|o|y) ?(48|72|96|120) ?(?:hs?|hrs|horas)"
        r"(?! ?\d)"),
        r"\1-\2 horas",
    ),
    (
        (r"((?:en|dentro de|plazo(?: máximo)? de|menos de|próximas)(?: las| unas)?) "
        r"(\d{1,3}) ?(?:h|hs|hrs)"),
        r"\1 \2 horas",
    ),
    (r"((?<=antes de )24|36|48|72|96|120) ?(?:h|hs|hrs)", r"\1 horas"),
    # what says nothing about the day
    (
        (r"(?:entre|de|desde|sobre|hacia|a) (?:las? )?\d{1,2}(?:[:.]\d\d)? (?:y|a"
        r"|hasta) (?:las? )?\d{1,2}(?:[:.]\d\d)?(?: ?h| horas)?(?! (?:de|días|semanas"
        r"|meses))"),
        "aside",
    ),
    (
        (r"(?:a|sobre|hacia|desde|hasta|(?:antes|después) de) las? \d{1,2}(?:[:.]\d\d)?"
        r"(?: ?h| horas)?"),
        "aside",
    ),
    (r"\d{1,2}[:.]\d\d(?: ?h| horas)", "aside"),
    (r"a (?:primera|última) hora(?: del día)?", "aside"),
    (r"por la (?:mañana|tarde|noche)|de la (?:mañana|tarde)", "aside"),
    (rf"(?!{_NUMERIC_DATE})\+?\d[\d ()/.-]{{8,}}\d", "aside"),  # a telephone number
    (r"\d+ ?(?:%|por ciento|minutos?)", "aside"),
    (r"(?:sala|despacho|planta|número|edificio) \d+\w*", "aside"),
    (
        (rf"(?:\d+|una?|dos|tres|cuatro|cinco|seis|varios|varias|algunos"
        rf"|algunas)(?: (?:otr[oa]s?|últim[oa]s?))* (?:{_THINGS})"),
        "aside",
    ),
    (r"próxim[oa]s? (?:pasos?|fases?|entrevistas?|rondas?)", "aside"),
    (r"anteayer|ayer", "aside"),
    (
        (rf"hace (?:unos |unas )?(?:\d+|una?|dos|tres|cuatro|cinco|seis|ocho|diez"
        rf"|quince)? ?{_UNIT}"),
        "aside",
    ),
    (
        (rf"(?:la semana|el mes|el año|el (?:{'|'.join(_DAYS)})) pasad[oa]|(?:los"
        rf"|las) últim[oa]s (?:días|semanas|meses)"),
        "aside",
    ),
    (
        (r"buenos días|en principio|hasta (?:entonces|pronto|luego|ahora)|de momento"
        r"|sin (?:falta|duda|más)|por sí o por no|(?:sí|si) o no"
        r"|en cualquier momento|ante todo|antes que nada|sin duda|a la vez|otra vez"
        r"|una vez más"),
        "aside",
    ),
    (r"(?:si|en caso de que) (?:usted )?no", "aside"),
    *feasts.SPANISH,
    *parts.SPANISH,
    # names and numbers
    *_DAYS.items(),
    *_MONTHS.items(),
    *(
        (rf"{short}\.?,?(?= (?:día )?(?:\d\d?/\d|\d\d? de {_MONTH}))", day)
        for short, day in _SHORT_DAYS.items()
    ),
    (r"próximo (?:día )?(\d\d?)", r"\1"),
    (r"(?:la )?primera quincena", "PRIMERA-HALF"),
    (r"(?:la )?segunda quincena", "SEGUNDA-HALF"),
    (r"(?:una )?quincena|(?:quince|15) días(?! hábiles| laborables)", "TWO semanas"),
    (r"(?:ocho|8) días(?! hábiles| laborables)", "ONE semana"),
    (r"ocho(?= semanas| meses| días)", "EIGHT"),
    (r"quince(?= semanas| meses| días)", "FIFTEEN"),
    (rf"una?(?= (?:{_UNIT}|o))", "ONE"),
    (r"un par de(?= (?:días|semanas|meses))", "TWO"),
    (rf"(?:unos|unas|algunos|algunas|pocos|pocas)(?: pocos| pocas)?(?= {_UNIT})", "A FEW"),
    *_NUMBERS.items(),
    (r"del mes de (?=[A-Z\d])", "de "), (r"el mes de (?=[A-Z\d])", ""),
    # lengths
    (
        rf"(?:las )?(?:primeras ({_N})|({_N}) primeras) semanas de {_MONTH}",
        r"FIRST \1\2 WEEKS OF \3",
    ),
    (r"en cuestión de (días|semanas)", r"WITHIN A FEW \1"),
    (
        (r"(?:en|durante|dentro de) (?:los|las|estos|estas) (?:próxim[oa]s) (días|semanas"
        r"|meses)"),
        r"WITHIN A FEW \1",
    ),
    (rf"({_N}) ?(?:a|o|-) ?({_N})(?= {_UNIT})", r"\1 TO \2"),
    (
        (rf"(?:en (?:un|el) plazo(?: máximo)? de|dentro de|de aquí a"
        rf"|antes de(?= \d+ (?:días|horas))|en menos de|en|durante) (?:los "
        rf"|las )?(?:próxim[oa]s )?(?:unos |unas )?({_N}(?: TO {_N})?)(?= {_UNIT})"),
        r"WITHIN \1",
    ),
    (r"(?<=[A-Z\d]) días (?:hábiles|laborables)", " WORKING DAYS"),
    (r"(?<=[A-Z\d]) días?(?: naturales)?", " DAYS"),
    (r"(?<=[A-Z\d]) semanas?", " WEEKS"),
    (r"(?<=[A-Z\d]) mes(?:es)?", " MONTHS"),
    (r"(?<=[A-Z\d]) horas? (?:hábiles|laborables)", " WORKING HOURS"),
    (r"(?<=[A-Z\d]) horas?", " HOURS"),
    # calendar weeks and days by their number
    (r"(?:la )?semana (\d\d?)", r"WEEKNUMBER \1"),
    (
        rf"(?:la )?semana del (?:{_DAY} )?(\d\d?)(?: al (?:{_DAY} )?\d\d?)? de {_MONTH}",
        r"WEEK OF \2 \4",
    ),
    (
        rf"(?:la )?semana del (?:{_DAY} )?(\d\d?)(?: al (?:{_DAY} )?\d\d?)?(?! de| ?[\d/])",
        r"WEEK OF \2TH",
    ),
    *nth_of("(?:el )?{nth} {unit} {month}", _ORDINALS_OF_DAYS, _UNITS, _MONTHS_OF),
    *nth_of(
        f"(?:en |durante |a {_LATE} de |a lo largo de )?(?:la )?{{nth}} {{unit}} {{month}}",
        _ORDINALS, _WEEK, _OF,
    ),
    (rf"(?:el |al |del )?(?:día )?(\d\d?) del? {_NEXT_MONTH}", r"\1TH OF NEXT MONTH"),
    (
        (r"(?:el |al |del )?(?:día )?(\d\d?) (?:del corriente"
        r"|(?:de este|del presente|del actual) mes|del mes (?:en curso|actual|corriente))"),
        r"\1TH OF THIS MONTH",
    ),
    (
        r"(?:el |al |del )?(?:día )?(\d\d?) del? mes(?! pasado| anterior)",
        r"\1TH OF THE MONTH",
    ),
    (rf"(?:entre el|del) (\d\d?) (?:y el|y|al) (\d\d?) de {_MONTH}", r"\1 TO \2 \3"),
    (rf"{_DAY},? (?:día )?(\d\d?) de {_MONTH}(?: (?:de|del) (20\d\d))?", r"\1 \2 \3 \4"),
    (rf"(?:día )?(\d\d?|primero|1\.?º) de {_MONTH}(?: (?:de|del) (20\d\d))?", r"\1 \2 \3"),
    (r"primero (?=[A-Z])", "1 "),
    (rf"{_DAY},? (?:día )?(\d\d?/\d\d?(?:/(?:20)?\d\d)?)", r"\1 \2"),
    (rf"{_DAY} (?:día )?(\d\d?)(?! ?[\d/A-Z])", r"\1 \2TH"),
    (r"(?:el |al )?día (\d\d?)(?! ?[\d/A-Z])|(?:el|al) (\d\d?)(?! ?[\d/A-Z%])", r"ON \1\2TH"),
    (r"(antes|después|partir) del (?:día )?(\d\d?)(?! ?[\d/A-Z%]| de)", r"\1 \2TH"),
    # weeks and months
    (rf"(?:a |para |al )?{_EARLY} de {_NEXT_WEEK}", "EARLY NEXT WEEK"),
    (rf"(?:a |para )?{_MID} de {_NEXT_WEEK}", "MID NEXT WEEK"),
    (rf"(?:a |para )?{_LATE} de {_NEXT_WEEK}", "END OF NEXT WEEK"),
    (
        (r"(?:a |para |al )fin de (?:la |esta )?semana(?! )|(?:a "
        r"|para |al )?(?:finales|fines|final|últimos) de (?:la |esta )?semana"),
        "END OF THIS WEEK",
    ),
    (rf"(?:a )?{_MID} de (?:la |esta )?semana", "MID WEEK"),
    (rf"(?:a )?{_EARLY} de (?:la )?semana", "EARLY NEXT WEEK"),
    (rf"{_DAY} de {_NEXT_WEEK}", r"\1 NEXT WEEK"),
    (rf"{_NEXT_WEEK},? (?:el )?{_DAY}", r"\1 NEXT WEEK"),
    (r"(?:la )?semana (?:posterior|de después)|dentro de TWO WEEKS", "OVERNEXT WEEK"),
    (rf"(?:a lo largo|en el transcurso|durante) (?:de )?{_NEXT_WEEK}", "DURING NEXT WEEK"),
    (rf"(?:de )?{_NEXT_WEEK}", "NEXT WEEK"),
    (r"(?:a lo largo de |durante |en )?(?:esta(?: misma)?|la) semana(?: en curso)?", "THIS WEEK"),
    (rf"{_DAY} (?:o|y|u|a) (?:el |al )?{_DAY}", r"\1 TO \2"),
    (rf"{_DAY} (?:que viene|próximo)", r"COMING \1"),
    (rf"(?:próximo) {_DAY}", r"COMING \1"),
    (rf"este {_DAY}", r"THIS \1"),
    (r"antes del fin de semana", "BEFORE THE WEEKEND"),
    (r"después del fin de semana|tras el fin de semana", "AFTER THE WEEKEND"),
    (r"(?:este |el )?fin de semana", "THE WEEKEND"),
    (rf"(?:a |para )?{_EARLY} del? {_NEXT_MONTH}", "BEGINNING OF NEXT MONTH"),
    (rf"(?:a |para )?{_MID} del? {_NEXT_MONTH}", "MID NEXT MONTH"),
    (rf"(?:a |para )?{_LATE} del? {_NEXT_MONTH}", "END OF NEXT MONTH"),
    (rf"(?:a |para |al )?{_LATE} (?:del?|de este) mes", "END OF THE MONTH"),
    (
        (r"antes de (?:que (?:acabe|termine|finalice)|acabar|terminar|finalizar) "
        r"(?:el|este) mes"),
        "BY THE END OF THE MONTH",
    ),
    (rf"(?:a )?{_MID} (?:del?|de este) mes", "MID MONTH"),
    (rf"(?:a )?{_EARLY} (?:del?|de este) mes", "BEGINNING OF THE MONTH"),
    (rf"(?:el )?{_NEXT_MONTH}", "NEXT MONTH"),
    (r"(?:a lo largo de |durante )?este mes", "THIS MONTH"),
    (
        rf"PRIMERA-HALF (?:del mes )?de {_MONTH}|(?:la )?primera mitad de {_MONTH}",
        r"FIRST HALF OF \1\2",
    ),
    (
        rf"SEGUNDA-HALF (?:del mes )?de {_MONTH}|(?:la )?segunda mitad de {_MONTH}",
        r"SECOND HALF OF \1\2",
    ),
    (rf"(?:a |para )?(?:{_EARLY} de|iniciando|empezando) {_MONTH}", r"BEGINNING OF \1"),
    (rf"(?:a |para )?{_MID} de {_MONTH}", r"MID \1"),
    (rf"(?:a |para )?{_LATE} de {_MONTH}", r"END OF \1"),
    (rf"(?:en |durante )?los primeros días de {_MONTH}", r"BEGINNING OF \1"),
    (rf"(?:a lo largo de|durante) {_MONTH}", r"DURING \1"),
    (rf"en {_MONTH}", r"IN \1"),
    (r"(?:a |para )?(?:finales|fines|final) (?:de|del) trimestre", "END OF THE QUARTER"),
    (r"(?:el )?primer trimestre", "Q1"), (r"(?:el )?segundo trimestre", "Q2"),
    (r"(?:el )?tercer trimestre", "Q3"), (r"(?:el )?cuarto trimestre", "Q4"),
    (rf"(?:a |para )?{_LATE} (?:del?|de este) año", "END OF THE YEAR"),
    (rf"(?:a )?{_EARLY} del? {_NEXT_YEAR}", "EARLY NEXT YEAR"),
    (rf"(?:a )?{_EARLY} del? (?:nuevo año|año nuevo)", "EARLY IN THE NEW YEAR"),
    (rf"(?:a )?{_EARLY} (?:del?|de este) año", "BEGINNING OF THE YEAR"),
    (rf"(?:a )?{_EARLY} (?:de )?(20\d\d)", r"EARLY \1"),
    (rf"(?:el )?{_NEXT_YEAR}", "NEXT YEAR"),
    (r"(?:en|con) el (?:nuevo año|año nuevo)", "IN THE NEW YEAR"),
    (r"(?:el )?(?:nuevo año|año nuevo)", "NEW YEAR"),
    # days
    (r"pasado mañana", "OVERMORROW"),
    (r"esta (?:mañana|tarde|noche)", "TODAY"),
    (r"mañana", "TOMORROW"),
    (r"hoy(?: mismo)?", "TODAY"),
    (r"(?:la )?semana santa|pascua", "EASTER"),
    (r"(?:el |las )?(?:verano|invierno|otoño|primavera|vacaciones)", "SUMMER"),
    # what is before or after a time
    (r"o (?:el |la )?(?=[A-Z\d])", "OR "),
    (rf"no antes {_OPTIONAL}(?=[A-Z\d])", "NOT BEFORE "),
    (rf"(?:no más tarde|no más allá) {_OPTIONAL}(?=[A-Z\d])", "NOT LATER THAN "),
    (rf"(?:no más de) {_OPTIONAL}(?=[A-Z\d])", "NOT LONGER THAN "),
    (rf"no (?:[^\W\dA-Z_]+ ){{0,6}}hasta {_OPTIONAL}(?=[A-Z\d])", "NOT UNTIL "),
    (rf"no (?:[^\W\dA-Z_]+ ){{0,6}}antes {_OPTIONAL}(?=[A-Z\d])", "NOT BEFORE "),
    (rf"(?:como pronto|como mínimo|a partir|desde) {_OPTIONAL}(?=[A-Z\d])", "EARLIEST "),
    (r"(?<=[A-Z\d]),? como pronto", " EARLIEST"),
    (
        (rf"(?:a (?:lo )?más tardar|como (?:muy tarde|máximo|tarde)"
        rf"|como muy tardar) {_OPTIONAL}(?=[A-Z\d])"),
        "BY ",
    ),
    (r"(?<=[A-Z\d])( aside)?,? (?:a (?:lo )?más tardar|como (?:muy tarde|máximo))",
     r"\1 AT THE LATEST"),
    (rf"(?:a lo largo|durante|en el transcurso) {_OPTIONAL}(?=[A-Z\d])", "DURING "),
    (rf"hasta (?:después|pasad[oa]s?) {_OPTIONAL}(?=[A-Z\d])", "UNTIL AFTER "),
    (rf"hasta {_OPTIONAL}(?=[A-Z\d])", "UNTIL "),
    (r"antes (?:de |del )?(?=END)", "BY "),
    (rf"antes {_OPTIONAL}(?=[A-Z\d])", "BEFORE "),
    (rf"(?:después|tras|pasad[oa]s?) {_OPTIONAL}(?=[A-Z\d])", "AFTER "),
    (rf"para {_OPTIONAL}(?=[A-Z\d])", "BY "),
    (rf"(?:en|sobre|hacia|el|este|del|al) {_OPTIONAL}(?=[A-Z\d])", "ON "),
    # events, and times that are no answer
    (
        (r"después de(?:l| la| los| las)?|tras|antes de(?:l| la| los| las)?|según|dependiendo"),
        "ONCE",
    ),
    (r"en cuanto|una vez que|cuando|tan pronto como|hasta que", "ONCE IT"),
    # "se le enviará el contrato el viernes" is an answer
    (rf"contrato(?: de trabajo)?(?=[^.;!?]{{0,60}} (?:{_SENT}))", "aside"),
    (rf"(?:{_SENT})(?: ON)?(?: (?:el|un|su|tu))? contrato(?: de trabajo)?", "aside"),
    (r"incorporación|fecha de inicio|cierre del plazo|contrato|periodo de prueba", "CONTRACT"),
    (
        (r"(?:por favor,? )?(?:envíe|envíenos|respóndanos|contéstenos|mande"
        r"|confirme|confírmenos|responda|podría"
        r"|puede usted|debe)(?:nos)?"),
        "PLEASE SEND",
    ),
    (r"cada|tod[oa]s l[oa]s", "EVERY"),
    (
        (r"(?:entrevista|reunión|conversación|correo|mensaje|candidatura|llamada"
        r"|cita) (?:del|de|ON) ?(?=[A-Z\d])"),
        "anterior ",
    ),
    (
        (r"(?<=[A-Z\d]) (?:[^\W\dA-Z_]+ ){0,3}(?:hablamos|entrevistamos|recibimos"
        r"|conocimos)"),
        " anterior",
    ),
    # negations and the limits of a sentence
    (r"no|ningun[oa]?|ningún|nunca|nadie|nada|sin|imposible|tampoco", "NOT"),
    (r"de vacaciones|ausente|cerrad[oa]s?", "ON LEAVE"),
    (r"en pausa|congelad[oa]s?|paralizad[oa]s?|suspendid[oa]s?|parad[oa]s?", "ON HOLD"),
    (r"pero|sin embargo|aunque|así que|por eso", "BUT"),
    (r"y", "AND"), (r"nosotros", "WE"), (r"usted", "YOU"), (r"yo", "I"),
)  # fmt: skip

LANGUAGE = PromiseLanguage(
    rules=_RULES,
    time=(
        r"(?:días?|semanas?|mes(?:es)?|años?|trimestres?|horas?|principios?|comienzos?|mediados"
        r"|finales|fines|próxim[oa]s?|siguientes?|quincena|quince|ocho|plazo|anterior|mitad"
        r"|mañana|puente|vuelta|primeros|últimos|dos|tres|cuatro|cinco|pronto|tarde|tardar|antes|después|hasta|dentro)"
    ),
    names=(
        "martes", "miércoles", "jueves", "viernes", "sábado", "enero", "febrero", "marzo", "abril",
        "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "semana",
        "semanas",
    ),
)  # fmt: skip
