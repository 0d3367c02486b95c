"""The metadata of every package comes from one place."""

import plistlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop import __version__, paths
from desktop.cli import parse
from desktop.exchange.file_names import IN_FOLDER
from pack import about, sizes, windows
from tests.architecture.source import ROOT

LINUX = ROOT / "packaging/linux"
INSTALLER = (ROOT / "packaging/windows/callback.iss").read_text(encoding="utf-8")


def test_the_menu_entry_the_description_and_the_flatpak_carry_one_name() -> None:
    entry = (LINUX / f"{paths.APP_ID}.desktop").read_text(encoding="utf-8")
    assert f"Icon={paths.APP_ID}\n" in entry
    description = ET.parse(LINUX / f"{paths.APP_ID}.metainfo.xml").getroot()  # noqa: S314  our own
    assert description.findtext("id") == paths.APP_ID
    assert description.findtext("launchable") == f"{paths.APP_ID}.desktop"
    flatpak = (LINUX / f"flatpak/{paths.APP_ID}.yml").read_text(encoding="utf-8")
    assert f"app-id: {paths.APP_ID}\n" in flatpak


def test_the_flatpak_may_not_reach_the_network_or_the_persons_files() -> None:
    flatpak = (LINUX / f"flatpak/{paths.APP_ID}.yml").read_text(encoding="utf-8")
    given = re.findall(r"(?m)^  - (--\S+)$", flatpak)
    assert "--talk-name=org.kde.StatusNotifierWatcher" in given
    assert [one for one in given if "network" in one or "filesystem" in one] == []
    assert f"callback-{__version__}-linux-x86_64.tar.xz" in flatpak


def test_windows_ties_the_notices_to_the_entry_in_the_start_menu() -> None:
    """The notifier passes the program's name, which Start menu entry and registry must share."""
    assert f'#define Identity "{paths.APP_NAME}"\n' in INSTALLER
    assert 'AppUserModelID: "{#Identity}"' in INSTALLER


def test_the_installer_needs_no_administrator_and_clears_old_libraries() -> None:
    assert "PrivilegesRequired=lowest\n" in INSTALLER
    deleted = INSTALLER.partition("[InstallDelete]")[2].partition("[Files]")[0]
    assert r'Name: "{app}\lib"' in deleted
    assert r"{localappdata}\Callback" not in deleted


def test_uninstalling_asks_before_data_goes_and_keeps_it_otherwise() -> None:
    _, _, code = INSTALLER.partition("function IsDataUnwanted")
    question, _, rest = code.partition("end;")
    assert question.index("if UninstallSilent then") < question.index("MsgBox(")
    assert "MB_DEFBUTTON1) = IDNO" in question
    assert INSTALLER.count("DelTree(") == 1
    assert "and IsDataUnwanted(Place) then\n    DelTree(Place," in rest


def test_a_running_program_is_ended_before_its_files_are_touched() -> None:
    """The command line of the program and what the installer calls belong together."""
    _, _, code = INSTALLER.partition("[Code]")
    assert parse(["--quit"]).quit
    assert "'--quit'" in code
    assert parse(["--background"]).background
    assert "'--background'" in code
    for step in ("function PrepareToInstall", "procedure CurUninstallStepChanged"):
        assert "QuitProgram;" in code.partition(step)[2].partition("\nend;")[0]


def test_macos_is_told_what_the_program_needs() -> None:
    info = plistlib.loads(plistlib.dumps(about.info_plist(ROOT)))
    assert info["CFBundleShortVersionString"] == __version__
    assert info["LSMinimumSystemVersion"] == "13.0"
    assert {"de", "en", "es", "fr"} <= set(info["CFBundleLocalizations"])
    assert info["NSHighResolutionCapable"] is True
    assert info["NSRequiresAquaSystemAppearance"] is False
    (opened,) = info["CFBundleDocumentTypes"]
    assert (opened["CFBundleTypeExtensions"], opened["LSHandlerRank"]) == (
        list(about.OPENED),
        "Alternate",
    )


def test_each_system_offers_to_open_the_same_files_and_keeps_their_usual_program() -> None:
    offered = re.findall(r'\\SupportedTypes".*ValueName: "\.(\w+)"', INSTALLER)
    assert offered == list(about.OPENED)
    assert r'"{#Opens}\shell\open\command"' in INSTALLER
    assert 'ValueData: """{app}\\{#Program}"" ""%1"""' in INSTALLER
    entry = (LINUX / f"{paths.APP_ID}.desktop").read_text(encoding="utf-8")
    assert "Exec=callback %F\n" in entry
    assert "text/calendar;" in entry
    assert "InitialPreference" not in entry


@pytest.mark.parametrize("ending", about.OPENED)
def test_what_systems_offer_to_open_is_read_in_folders_too(ending: str) -> None:
    assert IN_FOLDER.search(f"a.{ending.upper()}")


def test_the_version_resource_is_that_of_the_program() -> None:
    text = windows.version_info(ROOT)
    compile(text, "version.txt", "eval")
    assert f"StringStruct('ProductVersion', '{__version__}')" in text
    assert windows.numbers("1.20.3") == (1, 20, 3, 0)


def test_the_date_of_a_build_is_given_from_outside_or_that_of_the_commit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774600000")
    assert about.epoch(ROOT) == 1774600000
    assert about.day(ROOT) == "2026-03-27"


def test_the_commit_of_a_build_can_be_given_where_there_is_no_git(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774600000")
    monkeypatch.setenv("CALLBACK_COMMIT", "3c77a3e000")
    assert about.build_id(tmp_path) == "3c77a3e000 2026-03-27"


def test_each_file_counts_for_one_component(tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    for name, size in (
        ("callback", 5),
        ("lib/PySide6/Qt/lib/libQt6Gui.so.6", 7),
        ("lib/PySide6/Qt/lib/libicudata.so.73", 11),
        ("lib/PySide6/QtGui.abi3.so", 13),
        ("lib/strange.bin", 17),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(bytes(size))
    (folder / "lib/link.so").symlink_to("strange.bin")
    found = sizes.components(folder)
    assert found == {
        "Other": 17,
        "Qt for Python": 13,
        "Qt: ICU": 11,
        "Qt: libraries": 7,
        "Program and libraries in Python": 5,
    }
    assert sum(found.values()) == sizes.size(folder)
    assert sizes.mebibytes(3 * 1024 * 1024 // 2) == "1.5"
