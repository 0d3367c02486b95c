"""The process that reads a file of another program."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import read_file
from desktop.exchange.found import CannotReadError, Reading, Trouble
from desktop.exchange.transfer import load
from desktop.system.programs import own_command
from tests.support.foreign_files import TABLE


def outcome(source: Path, result: Path) -> Reading | CannotReadError:
    command = own_command("--read", str(source), str(result))
    subprocess.run(command, check=True, timeout=60)
    return load(result.read_text(encoding="utf-8"))


def test_what_is_in_a_file_comes_back(tmp_path: Path) -> None:
    source = tmp_path / "jobs.csv"
    source.write_bytes(TABLE)
    found = outcome(source, tmp_path / "result.json")
    assert isinstance(found, Reading)
    assert [one.company for one in found.applications] == ["Bluefin", "Acme"]


@pytest.mark.parametrize(
    ("data", "trouble"),
    [(None, Trouble.NO_ACCESS), (b"", Trouble.EMPTY), (b"GIF8", Trouble.UNKNOWN_FORMAT)],
)
def test_a_file_that_cannot_be_read_comes_back_with_the_reason(
    tmp_path: Path, data: bytes | None, trouble: Trouble
) -> None:
    source = tmp_path / "file"
    if data is not None:
        source.write_bytes(data)
    found = outcome(source, tmp_path / "result.json")
    assert isinstance(found, CannotReadError)
    assert found.trouble is trouble


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, result = tmp_path / "file", tmp_path / "result.json"
    source.write_bytes(TABLE)
    monkeypatch.setattr(read_file, "LARGEST", len(TABLE) - 1)
    result.write_text(read_file.outcome_as_json(source, result), encoding="utf-8")
    found = load(result.read_text(encoding="utf-8"))
    assert isinstance(found, CannotReadError)
    assert found.trouble is Trouble.TOO_LARGE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the memory in use")
def test_a_process_has_no_more_memory_than_its_limit() -> None:
    program = (
        "from desktop.system.limits import limit_process\n"
        "limit_process(64 << 20, 30)\n"
        "try: bytearray(256 << 20)\n"
        "except MemoryError: print('refused')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert ended.stdout == "refused\n"
