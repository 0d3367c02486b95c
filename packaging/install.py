"""Installs the packages of a lock into the current Python environment.

python packaging/install.py dev                the packages of requirements/dev.txt
python packaging/install.py pip --target DIR   further options are passed to pip
"""

import subprocess
import sys
from pathlib import Path

#: The lock is complete, so pip need not resolve (--no-deps): an old pip would pick a newer release
#: of a dependency than the locked one, and then refuse it because its hash is missing.
FLAGS = ("--require-hashes", "--only-binary", ":all:", "--no-deps")
_QUIET = ("--quiet", "--disable-pip-version-check", "--no-input")


def main(kind: str, *options: str) -> int:
    lock = Path(__file__).parents[1] / "requirements" / f"{kind}.txt"
    pip = (sys.executable, "-m", "pip", "install")
    return subprocess.run([*pip, *_QUIET, *FLAGS, *options, "-r", lock], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
