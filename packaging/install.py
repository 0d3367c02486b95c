"""Install the packages of a lock into the environment of the Python that runs this.

python packaging/install.py dev          the packages of requirements/dev.txt
python packaging/install.py pip --target DIR   options after the name go to pip
"""

import subprocess
import sys
from pathlib import Path

#: The lock is complete. With --no-deps, pip does not look for dependencies of its own, which an old
#: pip would take in a newer release than the locked one and then refuse for want of a hash.
FLAGS = ("--require-hashes", "--only-binary", ":all:", "--no-deps")
_QUIETLY = ("--quiet", "--disable-pip-version-check", "--no-input")


def main(kind: str, *options: str) -> int:
    lock = Path(__file__).parents[1] / "requirements" / f"{kind}.txt"
    pip = (sys.executable, "-m", "pip", "install")
    return subprocess.run([*pip, *_QUIETLY, *FLAGS, *options, "-r", lock], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
