"""Which libraries a program file is linked to."""

import re
import subprocess
import sys
from collections.abc import Iterable


def needed(path: str, search: Iterable[str] = (), platform: str = sys.platform) -> list[str]:
    """The libraries that `path` itself names, without those that they need in turn.

    `search` holds the directories where Windows would find them.
    """
    if platform == "linux":
        told = subprocess.run(
            ("objdump", "-p", path), capture_output=True, encoding="utf-8", check=True
        )
        return re.findall(r"^ +NEEDED +(\S+)$", told.stdout, re.MULTILINE)
    from PyInstaller.depend import bindepend  # noqa: PLC0415  only there while it builds

    return [name for name, _ in bindepend.get_imports(path, list(search))]
