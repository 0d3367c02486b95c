"""Spanish words about time, with their English (see `translation`).

"Quince días" and "una quincena" are two weeks, "ocho días" one; "el viernes que viene" and "el
próximo viernes" are the coming Friday; "en los próximos días" is about three days.
"""

from desktop.advice.promise_languages.model import PromiseLanguage, Rules

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
_UNIT = r"(?:días?(?: hábiles| laborables| naturales)?|semanas?|mes(?:es)?|horas?)"
_NEXT_WEEK = (
    r"(?:la )?(?:próxima semana|semana próxima|semana que viene|semana entrante|semana siguiente)"
)
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
    # what says nothing about the day
    (
        (r"(?:entre|de|desde|sobre|hacia|a) (?:las? )?\d{1,2}(?:[:.]\d\d)? (?:y|a"
        r"|hasta) (?:las? )?\d{1,2}(?:[:.]\d\d)?(?: ?h| horas)?(?! (?:de|días|semanas"
        r"|meses))"),
        "aside",
    ),
    (r"(?:a|sobre|hacia|desde|hasta) las? \d{1,2}(?:[:.]\d\d)?(?: ?h| horas)?", "aside"),
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
        (r"buenos días|hasta (?:entonces|pronto|luego|ahora)|de momento"
        r"|sin (?:falta|duda|más)|por sí o por no|(?:sí|si) o no"
        r"|en cualquier momento|ante todo|antes que nada|sin duda|a la vez|otra vez"
        r"|una vez más"),
        "aside",
    ),
    (r"(?:si|en caso de que) (?:usted )?no", "aside"),
    # names and numbers
    *_DAYS.items(),
    *_MONTHS.items(),
    (r"(?:la )?primera quincena", "PRIMERA-HALF"),
    (r"(?:la )?segunda quincena", "SEGUNDA-HALF"),
    (r"(?:una )?quincena|(?:quince|15) días", "TWO semanas"),
    (r"(?:ocho|8) días", "ONE semana"),
    (r"ocho(?= semanas| meses)", "EIGHT"),
    (r"quince(?= semanas| meses)", "FIFTEEN"),
    (rf"una?(?= (?:{_UNIT}|o))", "ONE"),
    (r"un par de(?= (?:días|semanas|meses))", "TWO"),
    (rf"(?:unos|unas|algunos|algunas|pocos|pocas) (?:pocos |pocas )?(?={_UNIT})", "A FEW "),
    *_NUMBERS.items(),
    (r"del mes de (?=[A-Z\d])", "de "), (r"el mes de (?=[A-Z\d])", ""),
    # lengths
    (r"en cuestión de (días|semanas)", r"WITHIN A FEW \1"),
    (
        (r"(?:en|durante|dentro de) (?:los|las|estos|estas) (?:próxim[oa]s) (días|semanas"
        r"|meses)"),
        r"WITHIN A FEW \1",
    ),
    (rf"({_N}) ?(?:a|o|-) ?({_N})(?= {_UNIT})", r"\1 TO \2"),
    (
        (rf"(?:en (?:un|el) plazo(?: máximo)? de|dentro de|de aquí a"
        rf"|antes de(?= \d+ días)|en menos de|en|durante) (?:los "
        rf"|las )?(?:próxim[oa]s )?(?:unos |unas )?({_N}(?: TO {_N})?)(?= {_UNIT})"),
        r"WITHIN \1",
    ),
    (r"(?<=[A-Z\d]) días (?:hábiles|laborables)", " WORKING DAYS"),
    (r"(?<=[A-Z\d]) días?(?: naturales)?", " DAYS"),
    (r"(?<=[A-Z\d]) semanas?", " WEEKS"),
    (r"(?<=[A-Z\d]) mes(?:es)?", " MONTHS"),
    (r"(?<=[A-Z\d]) horas?", " HOURS"),
    # calendar weeks and days by their number
    (r"(?:la )?semana (\d\d?)", r"WEEKNUMBER \1"),
    (rf"(?:la )?semana del (\d\d?) de {_MONTH}", r"WEEK OF \1 \2"),
    (rf"(?:entre el|del) (\d\d?) (?:y el|y|al) (\d\d?) de {_MONTH}", r"\1 TO \2 \3"),
    (rf"{_DAY},? (?:día )?(\d\d?) de {_MONTH}(?: (?:de|del) (20\d\d))?", r"\1 \2 \3 \4"),
    (rf"(?:día )?(\d\d?|primero|1\.?º) de {_MONTH}(?: (?:de|del) (20\d\d))?", r"\1 \2 \3"),
    (r"primero (?=[A-Z])", "1 "),
    (rf"{_DAY},? (?:día )?(\d\d?/\d\d?(?:/(?:20)?\d\d)?)", r"\2"),
    (rf"{_DAY} (?:día )?(\d\d?)(?! ?[\d/A-Z])", r"\1 \2TH"),
    (r"(?:el |al )?día (\d\d?)(?! ?[\d/A-Z])|(?:el|al) (\d\d?)(?! ?[\d/A-Z%])", r"ON \1\2TH"),
    # weeks and months
    (rf"(?:a |para |al )?(?:principios?|comienzos?|inicios?) de {_NEXT_WEEK}", "EARLY NEXT WEEK"),
    (rf"(?:a |para )?mediados de {_NEXT_WEEK}", "MID NEXT WEEK"),
    (rf"(?:a |para )?(?:finales|fines|final) de {_NEXT_WEEK}", "END OF NEXT WEEK"),
    (
        (r"(?:a |para |al )?(?:finales|fines|final|fin) de (?:la |esta )?semana(?! )|(?:a "
        r"|para |al )?(?:finales|fines|final) de (?:la |esta )?semana"),
        "END OF THIS WEEK",
    ),
    (r"(?:a )?mediados de (?:la |esta )?semana", "MID WEEK"),
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
    (
        (r"(?:a |para )?(?:principios?|comienzos) (?:del|de) (?:próximo mes|mes que viene"
        r"|mes próximo)"),
        "BEGINNING OF NEXT MONTH",
    ),
    (
        r"(?:a |para )?mediados (?:del|de) (?:próximo mes|mes que viene|mes próximo)",
        "MID NEXT MONTH",
    ),
    (
        (r"(?:a |para )?(?:finales|fines|final) (?:del|de) (?:próximo mes|mes que viene"
        r"|mes próximo)"),
        "END OF NEXT MONTH",
    ),
    (r"(?:a |para |al )?(?:finales|fines|final|fin) (?:de|del) (?:este )?mes", "END OF THE MONTH"),
    (r"antes de que (?:acabe|termine|finalice) (?:el|este) mes", "BY THE END OF THE MONTH"),
    (r"(?:a )?mediados (?:de|del) (?:este )?mes", "MID MONTH"),
    (r"(?:el )?(?:próximo mes|mes que viene|mes próximo)", "NEXT MONTH"),
    (r"(?:a lo largo de |durante )?este mes", "THIS MONTH"),
    (
        rf"PRIMERA-HALF (?:del mes )?de {_MONTH}|(?:la )?primera mitad de {_MONTH}",
        r"FIRST HALF OF \1\2",
    ),
    (
        rf"SEGUNDA-HALF (?:del mes )?de {_MONTH}|(?:la )?segunda mitad de {_MONTH}",
        r"SECOND HALF OF \1\2",
    ),
    (rf"(?:a |para )?(?:principios?|comienzos?|inicios?) de {_MONTH}", r"BEGINNING OF \1"),
    (rf"(?:a |para )?mediados de {_MONTH}", r"MID \1"),
    (rf"(?:a |para )?(?:finales|fines|final) de {_MONTH}", r"END OF \1"),
    (rf"(?:en |durante )?los primeros días de {_MONTH}", r"BEGINNING OF \1"),
    (rf"(?:en |durante )?la primera semana de {_MONTH}", r"FIRST WEEK OF \1"),
    (rf"(?:a lo largo de|durante) {_MONTH}", r"DURING \1"),
    (rf"en {_MONTH}", r"IN \1"),
    (r"(?:a |para )?(?:finales|fines|final) (?:de|del) trimestre", "END OF THE QUARTER"),
    (r"(?:el )?primer trimestre", "Q1"), (r"(?:el )?segundo trimestre", "Q2"),
    (r"(?:el )?tercer trimestre", "Q3"), (r"(?:el )?cuarto trimestre", "Q4"),
    (r"(?:a |para )?(?:finales|fines|final) (?:de|del) año|fin de año", "END OF THE YEAR"),
    (r"(?:a )?principios (?:de|del) (?:próximo año|año que viene)", "EARLY NEXT YEAR"),
    (r"(?:el )?(?:próximo año|año que viene)", "NEXT YEAR"),
    # days
    (r"pasado mañana", "OVERMORROW"),
    (r"esta (?:mañana|tarde|noche)", "TODAY"),
    (r"mañana", "TOMORROW"),
    (r"hoy(?: mismo)?", "TODAY"),
    (r"(?:la )?semana santa|pascua", "EASTER"), (r"navidad(?:es)?", "CHRISTMAS"),
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
        (rf"(?:a más tardar|como (?:muy tarde|máximo|tarde)"
        rf"|como muy tardar) {_OPTIONAL}(?=[A-Z\d])"),
        "BY ",
    ),
    (r"(?<=[A-Z\d]),? (?:a más tardar|como (?:muy tarde|máximo))", " AT THE LATEST"),
    (rf"(?:a lo largo|durante|en el transcurso) {_OPTIONAL}(?=[A-Z\d])", "DURING "),
    (rf"hasta {_OPTIONAL}(?=[A-Z\d])", "UNTIL "),
    (r"antes (?:de |del )?(?=END)", "BY "),
    (rf"antes {_OPTIONAL}(?=[A-Z\d])", "BEFORE "),
    (rf"(?:después|tras|pasado) {_OPTIONAL}(?=[A-Z\d])", "AFTER "),
    (rf"para {_OPTIONAL}(?=[A-Z\d])", "BY "),
    (rf"(?:en|sobre|hacia|el|este|del|al) {_OPTIONAL}(?=[A-Z\d])", "ON "),
    # events, and times that are no answer
    (
        (r"en cuanto|una vez que|cuando|después de(?:l| la| los| las)?|tras|antes de(?:l"
        r"| la| los| las)?|según|dependiendo|hasta que"),
        "ONCE",
    ),
    # "se le enviará el contrato el viernes" is an answer
    (rf"contrato(?: de trabajo)?(?=[^.;!?]{{0,60}} (?:{_SENT}))", "aside"),
    (rf"(?:{_SENT})(?: ON)?(?: (?:el|un|su|tu))? contrato(?: de trabajo)?", "aside"),
    (r"incorporación|fecha de inicio|cierre del plazo|contrato|periodo de prueba", "CONTRACT"),
    (
        (r"(?:por favor,? )?(?:envíe|envíenos|mande|confirme|confírmenos|responda|podría"
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
        r"|mañana|dos|tres|cuatro|cinco|pronto|tarde|tardar|antes|después|hasta|dentro)"
    ),
    names=(
        "martes", "miércoles", "jueves", "viernes", "sábado", "enero", "febrero", "marzo", "abril",
        "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "semana",
        "semanas",
    ),
)  # fmt: skip
