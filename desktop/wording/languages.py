"""The language of the interface: which there are, which one is used, and its translations.

A language is one that has a translation in `resources/translations`. What is not translated is
shown in English.
"""

import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.paths import resources_dir

ENGLISH = "en"
#: Share of the texts that must be translated before a language is used without being chosen.
COMPLETE = 0.95
_GZIP = 16 + zlib.MAX_WBITS


class _Used:
    """What was loaded last. Qt does not keep it alive."""

    language = ""
    """Empty until a language is loaded, which English is too, for its plural forms."""
    translation: QTranslator | None = None
    texts = b""
    """From which the translation is read."""
    application: QCoreApplication | None = None


def current() -> str:
    """The language in use, such as "de"."""
    return _Used.language or ENGLISH


def use(choice: str = "") -> None:
    """Use a language for all texts asked for from now on; by default that of the system."""
    language = choice if choice in shares() else system_language()
    if language == _Used.language:
        return
    forget()
    _Used.language = language
    try:
        _Used.translation, _Used.texts = load(language)
    except (OSError, zlib.error):  # missing in a checkout that was not set up, or damaged
        return
    QCoreApplication.installTranslator(_Used.translation)


def for_terminal() -> Callable[[str, str], str]:
    """The function that translates into the system's language where no window is shown."""
    _Used.application = QCoreApplication.instance() or QCoreApplication([])
    use()
    return QCoreApplication.translate


def forget() -> None:
    """Use the texts as they are written in the program, in English."""
    if _Used.translation is not None:
        QCoreApplication.removeTranslator(_Used.translation)
    _Used.language, _Used.translation, _Used.texts = "", None, b""


def is_used(choice: str) -> bool:
    """Whether the program uses the language that this choice means."""
    return current() == (choice if choice in shares() else system_language())


@cache
def system_language() -> str:
    """The first of the system's languages that is completely translated, or English."""
    for name in QLocale.system().uiLanguages():
        language = name.partition("-")[0]
        if shares().get(language, 0.0) >= COMPLETE:
            return language
    return ENGLISH


@cache
def shares() -> dict[str, float]:
    """The languages with the share of texts that is translated, above 0 and up to 1."""
    import json  # noqa: PLC0415  loaded by then or not needed

    try:
        text = (_folder() / "finished.json").read_text(encoding="ascii")
    except FileNotFoundError:  # a checkout in which no translation was made
        return {ENGLISH: 1.0}
    found: dict[str, float] = json.loads(text)
    return {name: share for name, share in found.items() if share > 0} | {ENGLISH: 1.0}


def name_of(language: str) -> str:
    """The name of a language in itself: "Deutsch"."""
    if language == ENGLISH:  # Qt says "American English"
        return "English"
    name = QLocale(QLocale.codeToLanguage(language)).nativeLanguageName()
    word = name.partition(" ")[0]  # Qt adds the country: "español de España"
    return word[:1].upper() + word[1:]


def load(language: str) -> tuple[QTranslator, bytes]:
    """The texts of the program and, except for English, of Qt, with the bytes that hold them.

    Raises `OSError` and `zlib.error`.
    """
    path = _folder() / f"callback_{language}.qm.gz"
    texts = zlib.decompress(path.read_bytes(), wbits=_GZIP)
    translator = QTranslator()
    if not translator.load(texts):
        raise OSError(f"{path.name} cannot be read")
    return translator, texts


def _folder() -> Path:
    return resources_dir() / "translations"
