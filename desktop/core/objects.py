"""The form of a name to whom something is done: "Herrn Schmidt", "la Sra. García".

German says "Herrn" of a man, Spanish puts an article before titles: "al Dr. Paz".
"""

from desktop.core.kinds import Courtesy
from desktop.core.patterns import pattern

#: The beginning of a name or of a further one in a list.
_FIRST = r"(?:^|(?<=, )|(?<= und )|(?<= [ye] ))"
_HERR = pattern(rf"{_FIRST}(?:Herr(?= )|Hr(?=\.? ))")
#: Titles that are written alike of women and of men; alone they are said of men, as they are "Sr.".
_OF_BOTH = r"(?:prof|lic|ing|arq)\b\.? "
_OF_MEN = r"(?:sr|señor|dr|doctor|profesor|licenciado|ingeniero|arquitecto|mtro)\b\.? "
_OF_WOMEN = (
    r"(?:(?:sra|srta|señora|señorita|dra|doctora|profa|profesora|licda|licenciada|ingeniera"
    r"|arquitecta|mtra)\b\.?|lic\.?ª) "
)
_EL = pattern(rf"(?i){_FIRST}(?={_OF_MEN}|{_OF_BOTH})")
_LA = pattern(rf"(?i){_FIRST}(?={_OF_WOMEN})")
_LA_OF_BOTH = pattern(rf"(?i)^(?={_OF_BOTH})")
_A_EL = pattern(rf"(?i)\b(a|de) el (?={_OF_MEN}|{_OF_BOTH})")
_FURTHER = pattern(rf"(?i)(, | [ye] )(el|la) (?={_OF_MEN}|{_OF_BOTH}|{_OF_WOMEN})")


def as_object(names: str, language: str, courtesy: Courtesy | None = None) -> str:
    """The names in that form. `courtesy` is that of the only one, where it is known."""
    if language == "de":
        return _HERR.sub(r"\g<0>n", names)
    if language != "es":
        return names
    if courtesy is Courtesy.MS:
        names = _LA_OF_BOTH.sub("la ", names)
    return _LA.sub("la ", _EL.sub("el ", names))


def after_each(word: str, names: str) -> str:
    """Spanish names in that form, with `word` before each further one that has an article."""
    return _FURTHER.sub(rf"\1{word} \2 ", names)


def contracted(text: str) -> str:
    """Spanish `text` with "a" and "de" in one word with the article of a title: "al Sr. Paz"."""
    return _A_EL.sub(lambda found: found[1] + "l ", text)
