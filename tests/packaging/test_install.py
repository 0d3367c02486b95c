"""Every lock installs with the oldest supported pip, even when newer releases exist."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import install
from pack import lock
from tests.architecture.source import ROOT

KINDS = ("run", "dev", "package")
INSTALL = "packaging/install.py"

#: pip's library for HTTP opens a socket of the internet to see whether it could.
_NO_NETWORK = "import socket; socket.has_ipv6 = False\n"

linux = pytest.mark.skipif(sys.platform != "linux", reason="packaging/environment is for Linux")


def _wheel(folder: Path, name: str, version: str, needs: str) -> tuple[str, str]:
    """Make an empty wheel; its file name and SHA-256."""
    stem = f"{re.sub(r'[-_.]+', '_', name)}-{version}"
    path = folder / f"{stem}-py3-none-any.whl"
    about = {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        f"Provides-Extra: more\nRequires-Dist: {needs}[more]\n",
        "WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "RECORD": "",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for entry, text in about.items():
            archive.writestr(f"{stem}.dist-info/{entry}", text)
    return path.name, hashlib.sha256(path.read_bytes()).hexdigest()


def _put_lock(checkout: Path, index: Path, kind: str) -> list[lock.Package]:
    """Write the lock with the hashes of wheels in the index, where each has a newer release.

    Each package wants the first with an extra, as pytest-cov wants coverage[toml].
    """
    packages = lock.read(ROOT / f"requirements/{kind}.txt")
    lines = []
    for package in packages:
        name, version = package.name, package.version
        folder = index / name
        folder.mkdir(parents=True, exist_ok=True)
        offered = [_wheel(folder, name, one, packages[0].name) for one in (version, f"{version}.1")]
        links = [f'<a href="{file}#sha256={sha256}">{file}</a>\n' for file, sha256 in offered]
        (folder / "index.html").write_text("".join(links), encoding="utf-8")
        marker = f" ; {package.marker}" if package.marker else ""
        lines.append(f"{name}{package.extras}=={version}{marker} --hash=sha256:{offered[0][1]}\n")
    (checkout / f"requirements/{kind}.txt").write_text("".join(lines), encoding="utf-8")
    return packages


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A minimal checkout for packaging/environment, with a virtual environment of an old pip."""
    made = tmp_path / "checkout"
    for name in ("packaging/environment", INSTALL):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, made / name)
    for name in ("requirements", "desktop", "build"):
        (made / name).mkdir()
    return made


def _old_pip() -> Path | None:
    """The oldest pip of requirements/pip.txt; None if this Python needs a newer one."""
    found = ROOT / ".venv/oldest-pip"
    return found if sys.version_info < (3, 12) else None


def _make_venv(place: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    (packages,) = place.glob("lib/python3*/site-packages")
    # Not sitecustomize: Debian has one of its own.
    (packages / "no_network.pth").write_text(_NO_NETWORK, encoding="utf-8")
    if not _old_pip():
        python = place / "bin/python"
        subprocess.run([python, "-m", "ensurepip"], env=_environ(), check=True, capture_output=True)


def _environ() -> dict[str, str]:
    """The environment without settings for the package sources of this machine."""
    return {n: v for n, v in os.environ.items() if not n.startswith(("PIP_", "PYTHON"))}


def _environment(checkout: Path, index: Path, kind: str) -> subprocess.CompletedProcess[str]:
    """Run packaging/environment with a local index only."""
    environ = _environ() | {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": index.as_uri()}
    if old := _old_pip():
        environ["PYTHONPATH"] = str(old)
    return subprocess.run(
        ["bash", checkout / "packaging/environment", kind],
        env=environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _installed(place: Path) -> Iterator[tuple[str, str]]:
    for found in place.glob("lib/python3*/site-packages/*.dist-info"):
        name, _, version = found.name.removesuffix(".dist-info").partition("-")
        yield name.replace("_", "-"), version


@linux
@pytest.mark.parametrize("kind", KINDS)
def test_a_lock_installs_with_the_oldest_pip_after_newer_releases(
    checkout: Path, tmp_path: Path, kind: str
) -> None:
    place = checkout / ("build/venv" if kind == "package" else ".venv")
    _make_venv(place)
    _put_lock(checkout, tmp_path / "index", "pip")
    locked = _put_lock(checkout, tmp_path / "index", kind)
    ended = _environment(checkout, tmp_path / "index", kind)
    assert ended.returncode == 0, ended.stderr
    installed = dict(_installed(place))
    assert len(installed) > 10
    wanted = {re.sub(r"[-_.]+", "-", package.name): package.version for package in locked}
    assert installed.items() <= (wanted | {"pip": installed.get("pip")}).items()


@linux
@pytest.mark.skipif(not _old_pip(), reason="newer pips take the locked release")
def test_the_check_of_the_locks_can_fail(checkout: Path, tmp_path: Path) -> None:
    """Without the extras and `--no-deps`, as the locks were once installed, it fails."""
    _make_venv(checkout / ".venv")
    _put_lock(checkout, tmp_path / "index", "dev")
    for name, former, new in (
        ("requirements/dev.txt", "[toml]", ""),
        (INSTALL, ', "--no-deps"', ""),
    ):
        path = checkout / name
        text = path.read_text(encoding="utf-8")
        assert former in text
        path.write_text(text.replace(former, new), encoding="utf-8")
    ended = _environment(checkout, tmp_path / "index", "dev")
    assert ended.returncode != 0
    assert "--require-hashes" in ended.stderr


def test_every_place_that_installs_packages_does_so_by_the_one_script() -> None:
    """`packaging/wheels` asks another program, without installing; with the same flags."""
    calls = {
        path.relative_to(ROOT).as_posix(): text
        for path in (
            ROOT / "Makefile",
            *ROOT.glob(".ci/*"),
            *ROOT.glob(".github/workflows/*"),
            *(p for p in (ROOT / "packaging").rglob("*") if p.suffix not in {".md", ".pyc"}),
        )
        if path.is_file() and "pip install" in (text := path.read_text(encoding="utf-8"))
    }
    assert list(calls) == ["packaging/wheels"]
    assert " ".join(install.FLAGS) in calls["packaging/wheels"]
    workflow = (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")
    assert len(re.findall(rf"python {INSTALL} (?:dev|package)\b", workflow)) == 3
