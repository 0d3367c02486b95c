"""The selection of files for the bundle, by the names that PyInstaller finds."""

from collections.abc import Iterable

import pytest

from pack import contents

QT = "PySide6/Qt"
LINKS = {
    "/w/QtGui.so": ["libQt6Gui.so.6", "libc.so.6"],
    "/w/libqxcb.so": ["libQt6XcbQpa.so.6"],
    "/w/libQt6XcbQpa.so.6": ["libxcb-cursor.so.0", "libX11.so.6"],
    "/w/libqgtk3.so": ["libgtk-3.so.0"],
}


def _needs(path: str) -> Iterable[str]:
    return LINKS.get(path, [])


def _entry(name: str, kind: str = "BINARY") -> contents.Entry:
    return name, f"/w/{name.rpartition('/')[2]}", kind


def _kept(*entries: contents.Entry, platform: str = "linux") -> list[str]:
    return [name for name, _, _ in contents.select(entries, platform, _needs)]


def test_a_library_stays_while_something_that_stays_is_linked_to_it() -> None:
    gui, xcb = f"{QT}/lib/libQt6Gui.so.6", f"{QT}/lib/libQt6XcbQpa.so.6"
    plugin, cursor = f"{QT}/plugins/platforms/libqxcb.so", "libxcb-cursor.so.0"
    kept = _kept(
        _entry("PySide6/QtGui.so", "EXTENSION"),
        *map(_entry, (gui, xcb, plugin, cursor, f"{QT}/lib/libQt6Quick.so.6", "libgtk-3.so.0")),
    )
    assert set(kept) == {"PySide6/QtGui.so", gui, xcb, plugin, cursor}


@pytest.mark.parametrize(
    ("platform", "has_bus", "has_openssl"),
    [("linux", True, True), ("darwin", False, True), ("win32", False, False)],
)
def test_each_system_gets_the_modules_that_it_uses(
    platform: str, has_bus: bool, has_openssl: bool
) -> None:
    excluded = contents.excluded_modules(platform)
    assert ("PySide6.QtDBus" not in excluded, "_hashlib" not in excluded) == (has_bus, has_openssl)
    assert "PIL" in excluded


def test_a_plugin_that_stays_out_takes_its_libraries_with_it() -> None:
    plugin = f"{QT}/plugins/platformthemes/libqgtk3.so"
    assert _kept(_entry(plugin), _entry("libgtk-3.so.0")) == []


def test_what_each_desktop_has_itself_is_not_brought_along() -> None:
    plugin = f"{QT}/plugins/platforms/libqxcb.so"
    xcb = f"{QT}/lib/libQt6XcbQpa.so.6"
    assert "libX11.so.6" not in _kept(*map(_entry, (plugin, xcb, "libX11.so.6")))


def test_python_itself_stays_though_nothing_names_it() -> None:
    assert _kept(_entry("libpython3.11.so.1.0")) == ["libpython3.11.so.1.0"]
    assert _kept(_entry("python311.dll"), platform="win32") == ["python311.dll"]


@pytest.mark.parametrize(
    ("name", "platform", "stays"),
    [
        (r"PySide6\plugins\platforms\qwindows.dll", "win32", True),
        (r"PySide6\plugins\platforms\qdirect2d.dll", "win32", False),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", "win32", True),
        (f"{QT}/plugins/platforms/libqcocoa.dylib", "darwin", True),
        (f"{QT}/plugins/tls/libqopensslbackend.so", "linux", False),
        (f"{QT}/plugins/imageformats/libqsvg.so", "linux", True),
        (f"{QT}/plugins/imageformats/libqtiff.so", "linux", False),
        (f"{QT}/plugins/platforms/libqlinuxfb.so", "linux", False),
    ],
)
def test_of_qts_plugins_those_the_program_uses_stay(name: str, platform: str, stays: bool) -> None:
    assert _kept(_entry(name), platform=platform) == ([name] if stays else [])


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("resources/icons/callback.svg", True),
        ("tzdata/zoneinfo/Europe/Berlin", True),
        ("holidays-0.109.dist-info/METADATA", True),
        ("holidays-0.109.dist-info/RECORD", False),
        ("holidays/locale/de/LC_MESSAGES/DE.mo", False),
        ("resources/translations/callback_de.qm.gz", True),
        (f"{QT}/translations/qtbase_de.qm", False),
        ("dbus_fast/message.pxd", False),
    ],
)
def test_only_data_that_the_program_reads_is_bundled(name: str, stays: bool) -> None:
    assert _kept(_entry(name, "DATA")) == ([name] if stays else [])


def test_a_link_stays_with_the_library_it_leads_to() -> None:
    gui = f"{QT}/lib/libQt6Gui.so.6"
    extension = _entry("PySide6/QtGui.so", "EXTENSION")
    link = ("libQt6Gui.so.6", gui, "SYMLINK")
    lost = ("libQt6Quick.so.6", f"{QT}/lib/libQt6Quick.so.6", "SYMLINK")
    assert "libQt6Gui.so.6" in _kept(extension, _entry(gui), link, lost)
    assert "libQt6Quick.so.6" not in _kept(extension, _entry(gui), link, lost)


def test_the_order_does_not_depend_on_how_things_were_found() -> None:
    entries = [_entry(name, "DATA") for name in ("resources/b", "resources/a", "tzdata/c")]
    assert _kept(*entries) == _kept(*reversed(entries))
