"""The language of the interface is used where it is translated, else English."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import translations
from desktop.wording import languages
from desktop.wording.counts import counts
from tests.support import pseudo_language
from tests.support.interface_language import UseFolder, changed_folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("translations")
    pseudo_language.make(made, "eo")
    return made


@pytest.fixture
def use_folder(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[UseFolder]:
    with changed_folder(monkeypatch) as use:
        yield use


def title() -> str:
    return QCoreApplication.translate("AboutDialog", "About Callback")


def test_texts_are_those_of_the_language_in_use(folder: Path, use_folder: UseFolder) -> None:
    use_folder(folder)
    languages.use("eo")
    assert languages.current() == "eo"
    assert title().startswith("[Âbôût Çâllbâçk ·")
    assert counts.days(3).startswith("[3 dâýs")
    languages.use("en")
    assert title() == "About Callback"


def test_a_language_without_translation_is_that_of_the_system(
    folder: Path, use_folder: UseFolder
) -> None:
    use_folder(folder)
    languages.use("xx")
    assert (languages.current(), title()) == ("en", "About Callback")


def test_a_damaged_file_leaves_the_texts_in_english(tmp_path: Path, use_folder: UseFolder) -> None:
    pseudo_language.make(tmp_path, "eo")
    made = tmp_path / "callback_eo.qm.gz"
    made.write_bytes(made.read_bytes()[:-100])
    use_folder(tmp_path)
    languages.use("eo")
    assert title() == "About Callback"


@pytest.mark.parametrize(
    ("language", "yes", "control"),
    [("de", "&Ja", "Strg"), ("fr", "&Oui", "Ctrl"), ("es", "&Sí", "Ctrl")],
)
def test_qt_s_own_texts_are_in_the_language_too(
    language: str, yes: str, control: str, use_folder: UseFolder
) -> None:
    translations.make()
    use_folder(translations.FOLDER)
    languages.use(language)
    assert QCoreApplication.translate("QPlatformTheme", "&Yes") == yes
    assert QCoreApplication.translate("QShortcut", "Ctrl") == control


@pytest.mark.parametrize(("share", "used"), [(1.0, "de"), (0.96, "de"), (0.5, "en"), (0.0, "en")])
def test_the_system_s_language_is_used_once_it_is_complete(
    share: float,
    used: str,
    tmp_path: Path,
    use_folder: UseFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "finished.json").write_text(json.dumps({"de": share, "en": 1}), encoding="ascii")
    use_folder(tmp_path)
    german = QLocale("de_AT")
    monkeypatch.setattr(QLocale, "system", lambda: german)
    assert languages.system_language() == used
    assert ("de" in languages.shares()) is (share > 0)


def test_without_any_translation_there_is_english(tmp_path: Path, use_folder: UseFolder) -> None:
    use_folder(tmp_path)
    languages.use("de")
    assert languages.shares() == {"en": 1.0}
    assert languages.current() == "en"


def test_a_language_says_in_which_direction_it_is_written(
    tmp_path: Path, use_folder: UseFolder, qtbot: QtBot
) -> None:
    pseudo_language.make(tmp_path, "ur", right_to_left=True)
    use_folder(tmp_path)
    # as in a new program: a test before may have chosen one, which would stay
    QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    languages.use("ur")
    qtbot.waitUntil(
        lambda: QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft, timeout=2000
    )
    languages.use("en")
    qtbot.waitUntil(
        lambda: QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight, timeout=2000
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español")],
)
def test_a_language_is_called_as_its_speakers_call_it(language: str, name: str) -> None:
    assert languages.name_of(language) == name


def test_translations_are_made_again_only_when_their_source_is_newer(tmp_path: Path) -> None:
    source = tmp_path / "callback_de.ts"
    source.write_text(
        '<TS version="2.1" language="de"><context><name>A</name><message><source>a</source>'
        "<translation>b</translation></message><message><source>c</source>"
        '<translation type="unfinished"></translation></message></context></TS>',
        encoding="utf-8",
    )
    translations.make(tmp_path)
    made = tmp_path / "callback_de.qm.gz"
    first = made.stat().st_mtime_ns
    assert json.loads((tmp_path / "finished.json").read_text("ascii")) == {"de": 0.5}
    translations.make(tmp_path)
    assert made.stat().st_mtime_ns == first
    source.touch()
    translations.make(tmp_path)
    assert made.stat().st_mtime_ns > first
