"""Measures a bundle and its components."""

import re
from collections import Counter
from pathlib import Path

MIB = 1024 * 1024

#: Component and pattern of its paths in the bundle; the first match counts.
COMPONENTS = (
    ("Qt: ICU", r"/libicu"),
    ("Qt: plugins", r"/plugins/"),
    ("Qt: libraries", r"/(?:lib)?Qt6?\w+(?:\.so|\.dll|\.framework)|/Qt/lib/"),
    ("Qt for Python", r"/(?:PySide6|shiboken6)/"),
    ("Holidays", r"/holidays"),
    ("Notifications", r"/(?:desktop_notifier|dbus_fast|winrt|rubicon)"),
    ("Time zones", r"/(?:tzdata|dateutil)"),
    ("Encryption of backups", r"/pyrage"),
    ("Python", r"/libpython|/python3|/base_library|lib-dynload|\.pyd$"),
    ("Icons, letters, knowledge", r"/resources/"),
    ("Program and libraries in Python", r"^/[Cc]allback(?:\.exe)?$"),
    ("Libraries of the system", r"\.(?:so(?:\.[\d.]+)?|dll|dylib)$"),
    ("Other", r""),
)


def size(folder: Path) -> int:
    """Total bytes of the files in `folder`, without links."""
    return sum(path.stat().st_size for path in _files(folder))


def components(folder: Path) -> dict[str, int]:
    """Bytes of each component, largest first."""
    sizes: Counter[str] = Counter()
    for path in _files(folder):
        name = f"/{path.relative_to(folder).as_posix()}"
        component = next(title for title, pattern in COMPONENTS if re.search(pattern, name))
        sizes[component] += path.stat().st_size
    return dict(sizes.most_common())


def table(rows: dict[str, int]) -> str:
    """A line for each row and one for the total, in MiB."""
    lines = [*rows.items(), ("Total", sum(rows.values()))]
    return "\n".join(f"  {title:<38}{mebibytes(count):>8}" for title, count in lines)


def mebibytes(count: int) -> str:
    return f"{count / MIB:.1f}"


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
