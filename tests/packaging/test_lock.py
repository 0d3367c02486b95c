"""Parsing of the lock file, for the bill of materials and the licences."""

from pathlib import Path

import pytest

from pack import lock

LOCK = """\
bidict==0.24.1 \\
    --hash=sha256:{a} \\
    --hash=sha256:{b}
dbus-fast==5.2.0 ; sys_platform == 'linux' \\
    --hash=sha256:{a}
coverage[toml]==7.17.3 \\
    --hash=sha256:{b}
""".format(a="a" * 64, b="b" * 64)


def test_a_package_has_name_version_condition_and_checksums(tmp_path: Path) -> None:
    path = tmp_path / "run.txt"
    path.write_text(LOCK, encoding="utf-8")
    first, second, third = lock.read(path)
    assert first == lock.Package("bidict", "0.24.1", "", ("a" * 64, "b" * 64))
    assert (second.name, second.marker) == ("dbus-fast", "sys_platform == 'linux'")
    assert (third.name, third.extras, third.version) == ("coverage", "[toml]", "7.17.3")


def test_what_is_not_locked_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "run.txt"
    path.write_text("bidict>=0.24\n", encoding="utf-8")
    with pytest.raises(ValueError, match="not a locked package: bidict"):
        lock.read(path)
