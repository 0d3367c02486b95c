"""Whatever the advice, the reason of its step is one sentence: nothing that it needs is missing."""

from datetime import date

from hypothesis import example, given

from desktop import wording
from desktop.advice.model import CaseFacts
from tests.advice.builders import case
from tests.advice.test_properties import cases, days, look
from tests.support.thorough import thoroughly


@thoroughly
@given(cases, days)
@example(
    case(None, applied_on="2026-03-02", rejected=True, rejected_on="2026-03-20"), date(2026, 3, 24)
)
@example(case(None, applied_on="2026-03-02", rejected=True), date(2026, 3, 24))
@example(case("2026-03-10", rejected=True), date(2026, 3, 24))
@example(case("2026-03-10", hold=True), date(2026, 3, 24))
def test_every_reason_of_a_step_is_worded(one: CaseFacts, today: date) -> None:
    advice, _, _ = look(one, today)
    for step in filter(None, (advice.step, *advice.alternatives)):
        words = wording.step_reason(step.why.to_json(), today)
        assert words.endswith(".")
        assert "{" not in words
