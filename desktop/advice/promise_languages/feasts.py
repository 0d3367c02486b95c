"""Feasts in German, French and Spanish, with their English (see `translation`).

Feasts that are also names, such as Nikolaus, Toussaint and Reyes, are read where the words before
them leave no doubt. What one wishes at a feast says nothing about a day.
"""

from desktop.advice.promise_languages.model import Rules

_BETWEEN = "BETWEEN CHRISTMAS AND NEW YEAR"
#: In Spain, from 6 to 8 December.
_PUENTE = r"puente de (?:diciembre|la constitución|la inmaculada|la purísima)"

GERMAN: Rules = (
    (
        (r"(?:schön|froh|besinnlich|erholsam|fröhlich|geruhsam|gesegnet)\w* (?:weihnacht\w*"
        r"|feiertage|festtage|fest|(?:\d\. |\w+ten )?advent(?:szeit|ssonntag)?)"),
        "aside",
    ),
    (r"(?:gutes|gesundes|frohes|glückliches|erfolgreiches) neues(?: jahr)?", "aside"),
    (r"(?:start|rutsch) (?:ins|in das) (?:neue|kommende)? ?jahr(?: 20\d\d)?", "aside"),
    ("zwischen den jahren", _BETWEEN),
    (r"zwischen weihnachten und (?:dem )?(?:neujahr|silvester|jahreswechsel)", _BETWEEN),
    (r"(?:der |den )?(?:heiligen? drei könige?n?|dreikönig(?:e|en|stag)?)|epiphanias", "EPIPHANY"),
    (r"weihnachten|weihnachts(?:feier)?tagen?", "CHRISTMAS"),
    ("heiligabend|heiligen? abend", "CHRISTMAS EVE"),
    ("(bis|vor|nach|an|zu) silvester", r"\1 NEW YEARS EVE"),
    ("neujahr(?:stag)?|jahreswechsel|(?:dem|das) neuen? jahr", "NEW YEAR"),
    ("(bis|bis zum|vor|nach|an|zum?) nikolaus(?:tag)?", r"\1 SAINT NICHOLAS"),
    ("allerheiligen", "ALL SAINTS"),
    (r"(?:ersten?|1\.) advent(?:ssonntag)?", "FIRST ADVENT"),
    (r"(?:zweiten?|2\.) advent(?:ssonntag)?", "SECOND ADVENT"),
    (r"(?:dritten?|3\.) advent(?:ssonntag)?", "THIRD ADVENT"),
    (r"(?:vierten?|4\.) advent(?:ssonntag)?", "FOURTH ADVENT"),
)  # fmt: skip

FRENCH: Rules = (
    (
        (
            r"(?:bonnes|joyeuses|belles|heureuses|excellentes) fêtes(?: de (?:fin d'année|noël))?"
            r"|joyeux noël|bonne(?: et heureuse)? année(?: 20\d\d)?"
        ),
        "aside",
    ),
    (r"v(?:œ|oe)ux pour (?:20\d\d|la nouvelle année|l'année (?:prochaine|à venir))", "aside"),
    (r"entre noël et (?:le )?(?:jour de l'an|nouvel an|premier de l'an)", _BETWEEN),
    (r"(?:le |la )?(?:veille|réveillon) de noël", "CHRISTMAS EVE"),
    (r"(?:le |la )?(?:veille|réveillon) d(?:u nouvel|u jour de l'|e l')an", "NEW YEARS EVE"),
    (r"(?:la )?saint-sylvestre", "NEW YEARS EVE"),
    (r"(?:le |les )?(?:jour de l'an|nouvel an|premier de l'an)", "NEW YEAR"),
    (r"(?:l')?épiphanie", "EPIPHANY"),
    (r"la toussaint", "ALL SAINTS"),
    (r"la saint-nicolas", "SAINT NICHOLAS"),
    (r"(?:les |des |ces )?fêtes(?: de (?:fin d'année|noël))?", "FESTIVE SEASON"),
)

SPANISH: Rules = (
    (
        (r"feli(?:z|ces) (?:navidad(?:es)?|fiestas|pascuas|20\d\d|año(?: nuevo)?)"
        r"|próspero año(?: nuevo)?"),
        "aside",
    ),
    (
        rf"(?:después|tras|pasado|a la vuelta) (?:de |del |el )?{_PUENTE}",
        "AFTER IMMACULATE CONCEPTION",
    ),
    (rf"antes (?:de |del )?{_PUENTE}", "BEFORE CONSTITUTION DAY"),
    (r"entre (?:la )?navidad y (?:el )?(?:año nuevo|fin de año|nochevieja)", _BETWEEN),
    ("nochebuena", "CHRISTMAS EVE"),
    ("nochevieja", "NEW YEARS EVE"),
    (
        r"(antes|después|tras|pasados?|hasta|partir) (?:de |de los |los )?reyes(?: magos)?",
        r"\1 EPIPHANY",
    ),
    (r"(?:el )?día de (?:los )?reyes(?: magos)?|epifanía", "EPIPHANY"),
    (r"(?:el )?(?:día de )?la inmaculada(?: concepción)?", "IMMACULATE CONCEPTION"),
    (r"(?:el )?día de la constitución", "CONSTITUTION DAY"),
    ("todos los santos", "ALL SAINTS"),
    (
        (r"(?:las |estas )?(?:fiestas(?: navideñas| decembrinas| de navidad| de fin de año)?"
        r"|navidades)"),
        "FESTIVE SEASON",
    ),
    (r"(?:el día de )?(?:la )?navidad", "CHRISTMAS"),
)  # fmt: skip
