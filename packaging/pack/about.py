"""Name, version and dates of the program, for all packages."""

import os
import subprocess
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop import __version__, paths
from pack import contents

NAME = paths.APP_NAME
COMMAND = "callback"

#: ID of the desktop file, the AppStream metainfo, the Flatpak and the macOS bundle.
ID = paths.APP_ID

HOMEPAGE = "https://github.com/callback-desktop/callback"

#: Endings of the files that systems offer to open with the program.
OPENED = ("csv", "tsv", "xlsx", "xls", "xlsb", "ods", "ics", "eml", "msg", "mbox", "vcf")

#: Required by Qt's wheels.
OLDEST_MACOS = "13.0"


@cache
def project(root: Path) -> Mapping[str, Any]:
    """The `project` table of pyproject.toml."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    table: Mapping[str, Any] = tomllib.loads(text)["project"]
    return table


def version() -> str:
    """For example `1.2.3`."""
    return __version__


def summary(root: Path) -> str:
    """One sentence, with its full stop."""
    return str(project(root)["description"])


def author(root: Path) -> str:
    return str(project(root)["authors"][0]["name"])


def epoch(root: Path) -> int:
    """Unix time of the commit, or $SOURCE_DATE_EPOCH.

    It is used for every date in a package, so that builds are reproducible.
    """
    override = os.environ.get("SOURCE_DATE_EPOCH")
    return int(override or _git(root, "log", "-1", "--format=%ct"))


def day(root: Path) -> str:
    """The UTC date of `epoch`, for example `2026-03-27`."""
    return datetime.fromtimestamp(epoch(root), UTC).date().isoformat()


def build_id(root: Path) -> str:
    """Commit and date, for example `3c77a3e42f 2026-03-27`; `3c77a3e42f+` has uncommitted changes.

    $CALLBACK_COMMIT replaces the commit for builds without git.
    """
    return f"{os.environ.get('CALLBACK_COMMIT') or _commit(root)} {day(root)}"


def _commit(root: Path) -> str:
    mark = "+" if _git(root, "status", "--porcelain", "--untracked-files=no") else ""
    return f"{_git(root, 'rev-parse', '--short=10', 'HEAD')}{mark}"


def _git(root: Path, *arguments: str) -> str:
    command = ("git", "-C", str(root), *arguments)
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def info_plist(root: Path) -> dict[str, Any]:
    """Entries of Info.plist in addition to those that PyInstaller writes."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": NAME,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Files to import",
                "CFBundleTypeRole": "Viewer",
                "CFBundleTypeExtensions": list(OPENED),
                "LSHandlerRank": "Alternate",  # never the usual program of such a file
            }
        ],
        "CFBundleLocalizations": list(contents.LANGUAGES),  # of macOS's own menus and dialogs
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"Copyright {author(root)}. MIT licence.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }
