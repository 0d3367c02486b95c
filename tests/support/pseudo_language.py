"""A language that needs no translator: every text is accented, longer, and between brackets."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

from translations import MADE, compress

SOURCES = Path(__file__).parents[2] / "resources/translations/callback_de.ts"
_ACCENTS = str.maketrans("aceinouyACEINOU", "âçêïñôûýÂÇÊÏÑÔÛ")
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|%L?\d+|&\S|</?\w+[^<>]*>)")
#: Patterns of dates stay as they are.
_DATE = re.compile(r"d*[ dMy]*M[ dMy]*")
_LONGER = 0.35
"""German is about a third longer than English."""


def pseudo(text: str) -> str:
    """ "Add {name}" becomes "[Âdd {name} ···]"; placeholders and the mnemonic are kept."""
    parts = _KEPT.split(text)
    accented = [part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts)]
    return f"[{''.join(accented)}{' ' + '·' * round(len(text) * _LONGER)}]"


def make(folder: Path, language: str, right_to_left: bool = False) -> None:
    """Write the files that `wording.languages` reads, for this one language, into `folder`.

    The language must have two plural forms, as English: "eo", or from right to left "ur".
    """
    tree = ElementTree.parse(SOURCES)  # noqa: S314  a file of this repository
    root = tree.getroot()
    root.set("language", language)
    for message in root.iter("message"):
        if not _DATE.fullmatch(message.findtext("source", "")):
            _fill(message)
    if right_to_left:
        root.append(_direction())
    source = folder / f"callback_{language}.ts"
    tree.write(source, encoding="utf-8", xml_declaration=True)
    compress([source], source.with_suffix(MADE))
    (folder / "finished.json").write_text(json.dumps({language: 1.0, "en": 1.0}), encoding="ascii")


def _fill(message: ElementTree.Element) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    text = pseudo(message.findtext("source", ""))
    translation.text = None if len(translation) else text
    for form in translation:
        form.text = text


def _direction() -> ElementTree.Element:
    """Qt's own text that says in which direction a language is written."""
    context = ElementTree.Element("context")
    ElementTree.SubElement(context, "name").text = "QGuiApplication"
    message = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(message, "source").text = "QT_LAYOUT_DIRECTION"
    ElementTree.SubElement(message, "translation").text = "RTL"
    return context
