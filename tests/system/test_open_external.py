"""Only web, mail and telephone addresses are opened, in the user's own programs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.system import open_external as module
from desktop.system.environment import clean_environment
from desktop.system.open_external import (
    NotAllowedError,
    checked,
    host_of,
    open_document,
    open_external,
)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/jobs?id=3",
        "HTTP://example.com",
        "mailto:dana@example.com?subject=Hi",
        "tel:+353209130145",
        "tel:5550100;ext=12",
    ],
)
def test_web_mail_and_telephone_addresses_may_be_opened(address: str) -> None:
    assert checked(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://host/share",
        "//host/share",
        "https://",
        "mailto:",
        "tel:",
        "tel:+353 20",
        "mailto:dana@example.com\r\nBcc:all@example.com",
        "https://example.com/ --flag",
        "https://example.com/\x7f",
    ],
)
def test_anything_else_is_refused(address: str) -> None:
    with pytest.raises(NotAllowedError):
        checked(address)


def test_the_host_or_the_recipient_can_be_shown_before_opening() -> None:
    assert host_of("https://user@jobs.example.com:8443/x") == "jobs.example.com"
    assert host_of("mailto:dana@example.com?subject=Hi") == "dana@example.com"
    assert host_of("tel:+353209130145") == "+353209130145"


def test_a_packaged_program_gives_others_back_their_own_libraries(tmp_path: Path) -> None:
    theirs = os.pathsep.join(["/usr/bin", "/application"])
    environ = {
        "LD_LIBRARY_PATH": "/app/lib",
        "PATH": os.pathsep.join([str(tmp_path / "PySide6"), str(tmp_path), theirs]),
        "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
        "QML2_IMPORT_PATH": "/app/qml",
        "QT_PLUGIN_PATH": "/app/plugins",
        "_PYI_APPLICATION_HOME_DIR": "/app",
        "HOME": "/home/x",
    }
    assert clean_environment(environ, tmp_path) == {
        "LD_LIBRARY_PATH": "/usr/local/lib",
        "HOME": "/home/x",
        "PATH": theirs,
    }
    assert clean_environment(environ, None) == environ


@pytest.mark.skipif(sys.platform != "win32", reason="uses what Windows has registered")
def test_an_address_without_a_program_is_told_not_crashed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_address: str) -> None:
        raise OSError(1155, "No application is associated with the specified file")

    monkeypatch.setattr(os, "startfile", refuse, raising=False)
    assert not open_external("mailto:dana@example.com")


@pytest.mark.skipif(sys.platform != "win32", reason="the shell of Windows starts it from here")
def test_on_windows_others_start_in_their_own_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path), r"C:\Windows"]))
    monkeypatch.setattr(os, "startfile", lambda _: seen.append(os.environ["PATH"]), raising=False)
    before = dict(os.environ)
    assert open_external("https://example.com")
    assert seen == [r"C:\Windows"]
    assert dict(os.environ) == before


@pytest.mark.skipif(sys.platform != "linux", reason="uses the desktop's own opener")
def test_the_desktops_opener_gets_the_address_as_its_only_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda args, **_: started.append(args))
    assert open_external("https://example.com/a;b")
    assert started == [["xdg-open", "https://example.com/a;b"]]


@pytest.mark.skipif(sys.platform != "linux", reason="uses the desktop's own opener")
def test_opening_without_an_opener_returns_false(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not open_external("https://example.com")


def test_a_refused_address_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("started"))
    with pytest.raises(NotAllowedError):
        open_external("file:///etc/passwd")


@pytest.mark.parametrize(
    "path",
    [
        "/home/me/CV.exe", "/home/me/CV.desktop", "/home/me/CV", "/home/me/CV.pdf.sh",
        "//host/share/CV.pdf", "\\\\host\\share\\CV.pdf",
    ],
)  # fmt: skip
def test_only_documents_on_this_computer_are_opened(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "is_file", lambda _self: pytest.fail("was looked at"))
    with pytest.raises(NotAllowedError):
        open_document(Path(path))


def test_a_document_is_opened_by_its_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def note(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(module, "_open", note)
    path = tmp_path / "my CV.PDF"
    assert not open_document(path)
    path.touch()
    assert open_document(path)
    assert opened == [str(path)]
