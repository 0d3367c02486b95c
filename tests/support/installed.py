"""Helpers for tests of installed packages."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True)
class BareSystem:
    """A root directory with a base system and the package's dependencies only."""

    root: Path

    def install(self, package: Path, home: Path) -> None:
        """Install a package with dpkg; its dependencies must be present."""
        inside = Path("/var", package.name)
        shutil.copy(package, self.root / inside.relative_to("/"))
        ended = self.run("dpkg", "--force-downgrade", "--install", str(inside), home=home)
        assert ended.returncode == 0, ended.stdout + ended.stderr

    def run(self, *command: str, home: Path, **environ: str) -> "subprocess.CompletedProcess[str]":
        """Run a command in the system, with `home` as home directory and without a display."""
        return subprocess.run(
            ("chroot", self.root, *command),
            env={"HOME": str(home), "PATH": _PATH, "LANG": "C.UTF-8", **environ},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
