"""Answering the wizard's questions from worked cases gives the step of the complete case."""

from pathlib import Path
from typing import Any

import pytest

from desktop.advice.knowledge import load
from tests.scenarios.interview import ask, main
from tests.scenarios.reading import scenario
from tests.scenarios.run import KNOWLEDGE, read

OWN = Path(__file__).with_name("worked_cases.toml")
CASES: list[dict[str, Any]] = read(OWN)["cases"]


@pytest.mark.parametrize("raw", CASES, ids=[c["id"] for c in CASES])
def test_a_worked_case_ends_with_the_same_step_and_reason(raw: dict[str, Any]) -> None:
    outcome = ask(scenario(raw), load(KNOWLEDGE))
    assert outcome.same_step
    assert outcome.same_reason
    assert len(outcome.pages) <= 6


def test_four_questions_are_enough_on_average(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(OWN)]) == 0
    lines = capsys.readouterr().out.splitlines()
    count = len(CASES)
    assert lines[-1].startswith(f"same step and date {count} of {count}, same top reason {count}")
    assert len(lines) == count + 1


def test_facts_missing_from_a_bare_record_are_asked_for() -> None:
    by_id = {raw["id"]: raw for raw in CASES}
    case = scenario(by_id["hold-late-acknowledgement"])
    known, bare = (ask(case, load(KNOWLEDGE), bare=b) for b in (False, True))
    assert bare.same_step
    assert "answer" in bare.pages
    assert "answer" not in known.pages


def test_differences_are_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without questions about what has happened, the case of the wish to write first differs."""
    monkeypatch.setattr("tests.scenarios.interview.open_news", lambda *_: ())
    text = """
[[cases]]
id = "left-to-call"
today = 2026-03-18
country = "US"
signals = ["asked_to_be_left_to_call"]
facts = { interview_date = 2026-03-10 }
"""
    path = tmp_path / "cases.toml"
    path.write_text(text, encoding="utf-8")
    assert main([str(path)]) == 1
    assert "left-to-call another step" in capsys.readouterr().out
    assert main([]) == 2
