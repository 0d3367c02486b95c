"""The end of a working day, and parts of periods, in the words of offices, with their English.

"Mitte bis Ende Januar", "mi/fin janvier" and "entre mediados y finales de enero" are the later
part.
"""

from desktop.advice.promise_languages.model import Rules

_QUARTERS_DE = ("ersten", "zweiten", "dritten", "vierten")
_QUARTERS_FR = ("premier", "(?:deuxième|second)", "troisième", "quatrième")
_QUARTERS_ES = ("primer", "segundo", "tercer", "cuarto")

GERMAN: Rules = (
    (r"nach (?:feierabend|(?:geschäfts|dienst|büro)schluss)", "aside"),
    (
        r"(?:eod|cob|feierabend|(?:geschäfts|dienst|büro)schluss|ende des (?:arbeits)?tages)",
        "TODAY",
    ),
    (r"(?:anfang|mitte)(?: bis| ?/) ?(mitte|ende)", r"\1"),
    (r"(?:in der )?erste[nr]? (?:wochenhälfte|hälfte der woche)", "FIRST HALF OF THE WEEK"),
    (r"(?:in der )?zweite[nr]? (?:wochenhälfte|hälfte der woche)", "SECOND HALF OF THE WEEK"),
    (
        r"(?:in der )?erste[nr]? hälfte (?:der )?(?:nächsten|kommenden) woche",
        "FIRST HALF OF NEXT WEEK",
    ),
    (
        r"(?:in der )?zweite[nr]? hälfte (?:der )?(?:nächsten|kommenden) woche",
        "SECOND HALF OF NEXT WEEK",
    ),
    (r"woche vom \d\d?\.(?: ?[^\W\d_]+)? bis (?:zum )?(\d\d?\.)", r"woche vom \1"),
    *(
        (rf"(?:zum |gegen )?ende (?:des )?{nth} quartals?", f"END OF Q{number}")
        for number, nth in enumerate(_QUARTERS_DE, start=1)
    ),
    (r"(?:zum |gegen )?ende (?:von |des )?q ?([1-4])", r"END OF Q\1"),
    (r"(?:zu |zum )?(?:anfang|beginn) (?:von |des )?q ?([1-4])", r"EARLY Q\1"),
    (r"q ?([1-4])", r"Q\1"),
)

FRENCH: Rules = (
    (r"(?:à |dès )?(?:la )?première heure", "aside"),
    (r"(?:dans un )?dernier délai", "aside"),
    (r"cette semaine ou la (?:prochaine|suivante)", "NEXT WEEK"),
    (
        r"(?:de |entre )?(?:la )?(?:début|mi)[ -]?(?:/|à|et|-) ?(?:la )?((?:mi-|fin )[^\W\d_]+)",
        r"\1",
    ),
    *(
        (rf"(?:en |à )?(?:la )?fin (?:du )?{nth} trimestre", f"END OF Q{number}")
        for number, nth in enumerate(_QUARTERS_FR, start=1)
    ),
    (r"(?:en |à )?(?:la )?fin (?:du )?t([1-4])", r"END OF Q\1"),
    (r"(?:en |au )?début (?:du )?t([1-4])", r"EARLY Q\1"),
    (r"(?:au )?t([1-4])", r"Q\1"),
)

SPANISH: Rules = (
    (r"(semana|mes|año) que entra", r"\1 entrante"),
    (r"esta semana o (?:en )?la (?:que viene|próxima|siguiente|entrante)", "NEXT WEEK"),
    (r"(?:te|le|les|os) marc(?:o|a|amos|aremos|aré|ará)", "aside"),
    (r"(?:al |a )?(?:final|cierre|término) del día(?! \d)", "TODAY"),
    (r"(?:en )?(?:los )?días próximos", "WITHIN A FEW DAYS"),
    (r"mediando", "mediados de"),
    (
        (
            r"(?:entre |de )?(?:principios|inicios|comienzos|mediados)(?: y| a|/) ?(?:a )?"
            r"(mediados|finales|fines)"
        ),
        r"\1",
    ),
    *(
        (
            rf"(?:a )?(?:finales|fines|final) del? {nth} trimestre(?: del? (20\d\d))?",
            rf"END OF Q{number} \1",
        )
        for number, nth in enumerate(_QUARTERS_ES, start=1)
    ),
    *(
        (rf"(?:el )?{nth} trimestre (?:del? )?(20\d\d)", rf"Q{number} \1")
        for number, nth in enumerate(_QUARTERS_ES, start=1)
    ),
)
