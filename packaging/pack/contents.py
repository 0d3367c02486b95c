"""Selects the files of the bundle: only the used parts of Qt, and no libraries of the system."""

import re
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

#: (name in the bundle, source, kind), as in PyInstaller's tables of contents.
Entry = tuple[str, str, str]

#: Modules of Python and of libraries that the program never imports.
_EXCLUDED_MODULES = (
    "_bz2",
    "_lzma",
    "_pydatetime",  # in place of `_datetime` and `_decimal`, which are included
    "_pydecimal",
    "_ssl",
    "_uuid",
    "dbus_fast.glib",
    "doctest",
    "ensurepip",
    "ftplib",
    "holidays.financial",
    "icalendar.fuzzing",
    "icalendar.tests",
    "lib2to3",
    "multiprocessing",
    "PIL",  # pypdf would use it for images
    "pdb",
    "playhouse",
    "PySide6.QtOpenGL",
    "PySide6.QtSvg",
    "pydoc",
    "readline",
    "setuptools",
    "sqlite3.dump",
    "ssl",
    "tkinter",
    "unittest",
    "xmlrpc",
)

#: `_hashlib` brings OpenSSL's 5 MiB; without it, Python has its own SHA-256, which is slower.
_EXCLUDED_ON = {"win32": ("PySide6.QtDBus", "_hashlib"), "darwin": ("PySide6.QtDBus",)}

#: Qt plugins to include, by folder.
PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qico", "qsvg"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": (),
}

#: Linux libraries that must be the system's own, because they depend on its drivers, fonts,
#: session or C library. Every desktop has them.
SYSTEM_LIBRARIES = re.compile(
    r"lib(?:GL|EGL|GLX|GLdispatch|OpenGL|X11|X11-xcb|xcb|drm|gbm|dbus-1|fontconfig|freetype"
    r"|glib-2\.0|gthread-2\.0|wayland-\w+|expat|z|c|m|dl|pthread|rt|resolv)\.so(?:\.[\d.]+)?"
)

#: Languages of the interface.
LANGUAGES = tuple(
    sorted(
        path.stem.partition("_")[2]
        for path in Path(__file__).parents[2].glob("resources/translations/callback_*.ts")
    )
)

_EXCLUDED_DATA = re.compile(
    r"PySide6/(?:Qt/)?translations/|\.(?:pyi|pxd|h|cpp|md|py|typed)$|direct_url\.json$"
    r"|\.dist-info/(?!METADATA$)|holidays/locale/|dateutil/zoneinfo/"
)


def excluded_modules(platform: str) -> list[str]:
    """Modules of Python and of libraries that the program never imports on `platform`."""
    return [*_EXCLUDED_MODULES, *_EXCLUDED_ON.get(platform, ())]


def dynamic_imports(platform: str) -> list[str]:
    """Modules imported by a computed name, which PyInstaller cannot detect."""
    backend = {"win32": "winrt", "darwin": "macos"}.get(platform, "dbus")
    return [f"desktop_notifier.backends.{backend}"]


def select(
    entries: Iterable[Entry], platform: str, links: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """The entries that the program uses, sorted for reproducible builds.

    `links` returns the names of the libraries that a file is linked to. A library is included if
    an included Python extension or plugin is linked to it, directly or indirectly.
    """
    included = [entry for entry in entries if _is_included(entry[0].replace("\\", "/"), platform)]
    libraries = {
        _file_name(name): (name, source) for name, source, kind in included if kind == "BINARY"
    }
    reached: set[str] = set()
    pending = [
        source
        for name, source, kind in included
        if kind == "EXTENSION" or (kind == "BINARY" and _is_plugin_or_python(name))
    ]
    reached |= {_file_name(name) for name, _, kind in included if _is_plugin_or_python(name)}
    while pending:
        for linked in links(pending.pop()):
            name = _file_name(linked)
            if name in libraries and name not in reached:
                reached.add(name)
                pending.append(libraries[name][1])
    return sorted(
        entry
        for entry in included
        if entry[2] not in {"BINARY", "SYMLINK"} or _file_name(entry[0]) in reached
    )


def _file_name(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def _is_plugin_or_python(name: str) -> bool:
    """Whether the file is loaded at run time, so that no other file is linked to it."""
    return (
        "/plugins/" in name.replace("\\", "/")
        or re.match(r"(?:lib)?python3", _file_name(name)) is not None
    )


def _is_included(name: str, platform: str) -> bool:
    if platform == "linux" and SYSTEM_LIBRARIES.fullmatch(_file_name(name)):
        return False
    if _EXCLUDED_DATA.search(name):
        return False
    plugin = re.search(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+)\.", name)
    return plugin is None or plugin[2] in PLUGINS.get(plugin[1], ())


def linked_libraries(path: str, search: Iterable[str], platform: str) -> list[str]:
    """The names of the libraries that `path` is directly linked to.

    On Windows they are looked for in the folders `search`.
    """
    if platform == "linux":
        output = subprocess.run(
            ("objdump", "-p", path), capture_output=True, encoding="utf-8", check=True
        ).stdout
        return re.findall(r"^ +NEEDED +(\S+)$", output, re.MULTILINE)
    from PyInstaller.depend import bindepend  # noqa: PLC0415  installed only for builds

    return [name for name, _ in bindepend.get_imports(path, list(search))]


def icon(generated: Path, platform: str) -> str | None:
    """The icon of the executable; None on Linux, where executables have none."""
    suffix: str | None = {"win32": "ico", "darwin": "icns"}.get(platform)
    return str(generated / f"callback.{suffix}") if suffix else None
