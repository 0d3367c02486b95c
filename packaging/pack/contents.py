"""What goes into the bundle: of Qt only what the program uses, of the system nothing it has."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

#: (name in the bundle, source, kind), as PyInstaller keeps what it has found.
Entry = tuple[str, str, str]

#: Parts of Python and of our libraries which the program never imports.
NEVER_NEEDED = (
    "_bz2",
    "_lzma",
    "_ssl",
    "_uuid",
    "dbus_fast.glib",
    "doctest",
    "ensurepip",
    "ftplib",
    "holidays.financial",
    "lib2to3",
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

#: Plugins of Qt that stay, by folder; `Qt6` is the rest of their name on Windows.
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

#: Libraries of Linux which every desktop has, and which must be its own: they speak to its
#: drivers, its fonts, its session or its C library.
THE_SYSTEMS_OWN = re.compile(
    r"lib(?:GL|EGL|GLX|GLdispatch|OpenGL|X11|X11-xcb|xcb|drm|gbm|dbus-1|fontconfig|freetype"
    r"|glib-2\.0|gthread-2\.0|wayland-\w+|expat|z|c|m|dl|pthread|rt|resolv)\.so(?:\.[\d.]+)?"
)

_DATA_LEFT_OUT = re.compile(
    r"PySide6/(?:Qt/)?translations/|\.(?:pyi|pxd|h|cpp|md|py|typed)$|direct_url\.json$"
    r"|\.dist-info/(?!METADATA$)|holidays/locale/"
)


def loaded_by_name(platform: str) -> list[str]:
    """Modules that are imported by a name made at run time, so that nobody sees them coming."""
    backend = {"win32": "winrt", "darwin": "macos"}.get(platform, "dbus")
    return [f"desktop_notifier.backends.{backend}"]


def used(
    entries: Iterable[Entry], platform: str, needs: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Of what PyInstaller has found, what the program uses, sorted so that builds are alike.

    `needs` gives the names of the libraries which a file is linked to. A library stays when an
    extension of Python or a plugin that stays is linked to it, at whatever remove.
    """
    kept = [entry for entry in entries if _is_wanted(entry[0].replace("\\", "/"), platform)]
    libraries = {_base(name): (name, source) for name, source, kind in kept if kind == "BINARY"}
    reached: set[str] = set()
    ahead = [
        source
        for name, source, kind in kept
        if kind == "EXTENSION" or (kind == "BINARY" and _is_root(name.replace("\\", "/")))
    ]
    reached |= {_base(name) for name, _, kind in kept if _is_root(name.replace("\\", "/"))}
    while ahead:
        for needed in needs(ahead.pop()):
            base = _base(needed)
            if base in libraries and base not in reached:
                reached.add(base)
                ahead.append(libraries[base][1])
    return sorted(
        entry
        for entry in kept
        if entry[2] not in {"BINARY", "SYMLINK"} or _base(entry[0]) in reached
    )


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def _is_root(name: str) -> bool:
    """Whether it is loaded by name: a plugin, or Python itself."""
    return "/plugins/" in name or re.match(r"(?:lib)?python3", _base(name)) is not None


def _is_wanted(name: str, platform: str) -> bool:
    if platform == "linux" and THE_SYSTEMS_OWN.fullmatch(_base(name)):
        return False
    if _DATA_LEFT_OUT.search(name):
        return False
    plugin = re.search(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+)\.", name)
    return plugin is None or plugin[2] in PLUGINS.get(plugin[1], ())


def icon(made: Path, platform: str) -> str | None:
    """The picture of the program file itself, where the system has one."""
    suffix: str | None = {"win32": "ico", "darwin": "icns"}.get(platform)
    return str(made / f"callback.{suffix}") if suffix else None
