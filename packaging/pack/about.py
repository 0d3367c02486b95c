"""What every package says of the program, read from the one place where it stands."""

import os
import subprocess
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop import __version__, paths

NAME = paths.APP_NAME
COMMAND = "callback"

#: Of the desktop file, the AppStream metainfo, the Flatpak and the macOS bundle.
ID = paths.APP_ID

HOMEPAGE = "https://github.com/callback-desktop/callback"

#: What the wheels of Qt need.
OLDEST_MACOS = "13.0"


@cache
def project(root: Path) -> Mapping[str, Any]:
    """The `project` table of pyproject.toml."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    table: Mapping[str, Any] = tomllib.loads(text)["project"]
    return table


def version() -> str:
    """The program's version, for example 0.1.0."""
    return __version__


def summary(root: Path) -> str:
    """One sentence, with its full stop."""
    return str(project(root)["description"])


def maker(root: Path) -> str:
    return str(project(root)["authors"][0]["name"])


def epoch(root: Path) -> int:
    """Seconds since 1970 of the commit that is built; $SOURCE_DATE_EPOCH goes before.

    Every date in a package is this one, so that a second build gives the same bytes.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given or _git(root, "log", "-1", "--format=%ct"))


def day(root: Path) -> str:
    """The day of that commit in UTC, for example 2026-03-27."""
    return datetime.fromtimestamp(epoch(root), UTC).date().isoformat()


def build_id(root: Path) -> str:
    """Which commit and day a build is from: `3c77a3e 2026-03-27`, with `+` for edited files.

    $CALLBACK_COMMIT goes before, for a build where there is no git.
    """
    return f"{os.environ.get('CALLBACK_COMMIT') or _commit(root)} {day(root)}"


def _commit(root: Path) -> str:
    edited = "+" if _git(root, "status", "--porcelain", "--untracked-files=no") else ""
    return f"{_git(root, 'rev-parse', '--short=10', 'HEAD')}{edited}"


def _git(root: Path, *arguments: str) -> str:
    command = ("git", "-C", str(root), *arguments)
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def info_plist(root: Path) -> dict[str, Any]:
    """What macOS is told in Info.plist beside what PyInstaller writes itself."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"Copyright {maker(root)}. MIT licence.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }
