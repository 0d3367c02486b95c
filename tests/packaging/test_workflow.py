"""A release is drafted after all jobs, with rights that no other job has."""

import re

import pytest

from pack.checksums import SUFFIXES
from tests.architecture.source import ROOT

WORKFLOW = (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")


def jobs() -> dict[str, str]:
    """The text of each job, by its name."""
    parts = re.split(r"(?m)^  (\w+):\n", WORKFLOW.partition("\njobs:\n")[2])
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_gate_waits_for_every_job() -> None:
    needed = re.search(r"needs: \[(.+)\]", jobs()["gate"])
    assert needed
    assert {*needed[1].split(", "), "gate", "release"} == set(jobs())


def test_a_release_is_drafted_for_tags_only_and_after_the_gate() -> None:
    release = jobs()["release"]
    assert "    if: startsWith(github.ref, 'refs/tags/v')\n    needs: gate\n" in release
    assert '--tag "$GITHUB_REF_NAME"' in release
    assert "--draft --verify-tag" in release


@pytest.mark.parametrize("job", [name for name in jobs() if name != "release"])
def test_other_jobs_may_only_read(job: str) -> None:
    assert ": write" not in jobs()[job]
    assert "\npermissions:\n  contents: read\n" in WORKFLOW


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_of_package_is_released(suffix: str) -> None:
    uploaded = re.search(r"dist/\*\.\{(.+)\}", jobs()["release"])
    assert uploaded
    assert suffix.removeprefix(".") in uploaded[1].split(",")


def test_each_system_hands_its_checksums_on() -> None:
    for job in ("linux", "windows", "macos"):
        assert "            dist/SHA256SUMS\n" in jobs()[job]
        assert "name: callback-" in jobs()[job]
