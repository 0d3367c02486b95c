"""What the packages say outside of the program, in the languages of the program."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.cli import parse

LINUX = Path(__file__).parents[2] / "packaging/linux"
ID = "io.github.callback_desktop.Callback"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
#: Options for trying out the program.
NOT_IN_THE_MANUAL = {"--now"}
#: The languages that have a manual have all the rest, too.
OTHERS = sorted(path.stem.partition(".")[2] for path in LINUX.glob("callback.*.1"))


def test_the_packages_are_described_in_several_languages() -> None:
    assert {"de", "es", "fr"} <= set(OTHERS)


def manual(name: str) -> str:
    return (LINUX / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", OTHERS)
def test_the_manual_has_the_same_options_in_every_language(language: str) -> None:
    own, english = (
        re.findall(r"^\.\w+ (\\-\\-[\\\w-]+)", manual(name), re.MULTILINE)
        for name in (f"callback.{language}.1", "callback.1")
    )
    assert len(english) > 7
    assert own == english


def test_the_manual_has_the_options_of_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    told = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help", *NOT_IN_THE_MANUAL}
    page = manual("callback.1").replace("\\-", "-")
    assert told
    assert {option for option in told if option not in page} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_the_menu_entry_is_translated(language: str) -> None:
    keys = re.findall(r"^(\w+)=.*\n(?=\w+\[)", manual(f"{ID}.desktop"), re.MULTILINE)
    assert keys == ["GenericName", "Comment", "Keywords", "Name", "Name", "Name"]
    found = re.findall(rf"^\w+\[{language}\]=.", manual(f"{ID}.desktop"), re.MULTILINE)
    assert len(found) == len(keys)


@pytest.mark.parametrize("language", OTHERS)
def test_the_description_for_software_centres_is_translated(language: str) -> None:
    root = ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()  # noqa: S314  our own file
    for tag, count in (("summary", 1), ("p", 1), ("li", 9), ("caption", 1)):
        found = [one for one in root.iter(tag) if one.get(LANGUAGE) == language]
        assert len(found) == len([one for one in root.iter(tag) if not one.get(LANGUAGE)]) == count


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_new_is_told_in_every_language(language: str) -> None:
    root = ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()  # noqa: S314  our own file
    told = [one.get(LANGUAGE) for one in root.findall("releases/release[1]/description/ul/li")]
    assert told.count(language) == told.count(None) > 0


@pytest.mark.parametrize("language", OTHERS)
def test_the_installer_is_translated(language: str) -> None:
    script = (LINUX.parent / "windows/callback.iss").read_text(encoding="utf-8-sig")
    messages = {
        name: set(re.findall(rf"^{name}\.(\w+)=.", script, re.MULTILINE))
        for name in ("en", language)
    }
    assert messages["en"]
    assert messages[language] == messages["en"]
