"""The advice on the project's worked cases is the expected one."""

from pathlib import Path
from typing import Any

import pytest

from desktop.advice.knowledge import load
from desktop.core.kinds import StepKind
from tests.scenarios.reading import scenario
from tests.scenarios.run import KNOWLEDGE, read, result

CASES: list[dict[str, Any]] = [
    case
    for name in ("worked_cases.toml", "whole_wait.toml")
    for case in read(Path(__file__).with_name(name))["cases"]
]


@pytest.mark.parametrize("raw", CASES, ids=[c["id"] for c in CASES])
def test_a_worked_case_comes_out_as_written(raw: dict[str, Any]) -> None:
    assert result(scenario(raw), load(KNOWLEDGE)) == "ok"


def test_the_worked_cases_cover_every_step() -> None:
    """But a look at the careers page, which is not advice on one application."""
    actions = {case["expected"]["action"] for case in CASES}
    assert actions == {*StepKind} - {StepKind.CHECK_CAREERS_PAGE}
    assert len({case["id"] for case in CASES}) == len(CASES) >= 20
