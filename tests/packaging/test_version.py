"""The version and its date are the same wherever they are told."""

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop import __version__, paths
from tests.architecture.source import ROOT

LINUX = ROOT / "packaging/linux"
MANUALS = sorted(LINUX.glob("callback*.1"))
NUMBER = r"\d+\.\d+\.\d+"


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


def changes() -> list[tuple[str, str]]:
    """Version and date of each section of the changelog, the latest first."""
    return re.findall(rf"(?m)^## \[({NUMBER})\] - (\S+)$", text(ROOT / "CHANGELOG.md"))


def test_the_changelog_begins_with_this_version() -> None:
    sections = re.findall(r"(?m)^## \[(.+?)\]", text(ROOT / "CHANGELOG.md"))
    assert sections[0] in ("Unreleased", __version__)
    assert changes()[0][0] == __version__


def test_the_changelog_goes_from_the_latest_day_to_the_first() -> None:
    days = [date.fromisoformat(day) for _, day in changes()]
    assert days == sorted(days, reverse=True)


def test_software_centres_are_told_of_the_same_versions_and_days() -> None:
    root = ElementTree.parse(LINUX / f"{paths.APP_ID}.metainfo.xml").getroot()  # noqa: S314  ours
    told = [(one.get("version"), one.get("date")) for one in root.findall("releases/release")]
    assert told == changes()


@pytest.mark.parametrize("manual", MANUALS, ids=lambda path: path.stem)
def test_the_manual_names_this_version_and_its_day(manual: Path) -> None:
    first = text(manual).splitlines()[0]
    assert first.startswith(f'.TH CALLBACK 1 "{changes()[0][1]}" "Callback {__version__}" "')


@pytest.mark.parametrize(
    "file", [ROOT / "README.md", LINUX / f"flatpak/{paths.APP_ID}.yml"], ids=lambda path: path.name
)
def test_packages_are_named_with_this_version(file: Path) -> None:
    named = re.findall(rf"callback[-_]({NUMBER})", text(file))
    assert set(named) == {__version__}


def test_the_installer_is_given_the_version() -> None:
    script = text(ROOT / "packaging/windows/callback.iss")
    assert "#ifndef Version" in script
    assert __version__ not in script
