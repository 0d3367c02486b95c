"""When an interview is over."""

from datetime import UTC, datetime

import pytest

from desktop.core.instants import ends_at
from desktop.core.kinds import InterviewKind
from desktop.core.records import Interview


@pytest.mark.parametrize(
    ("kind", "minutes", "over"),
    [
        (InterviewKind.PHONE_SCREEN, None, "2026-03-05T13:30"),
        (InterviewKind.SECOND, None, "2026-03-05T14:00"),
        (InterviewKind.PANEL, None, "2026-03-05T14:30"),
        (InterviewKind.TEST_TASK, None, "2026-03-05T13:00"),
        (InterviewKind.TRIAL_DAY, None, "2026-03-05T21:00"),
        (InterviewKind.SECOND, 15, "2026-03-05T13:15"),
        (InterviewKind.TRIAL_DAY, 1440, "2026-03-06T13:00"),
    ],
)
def test_an_interview_is_over_after_its_length_or_the_usual_one_of_its_kind(
    kind: InterviewKind, minutes: int | None, over: str
) -> None:
    interview = Interview(
        id="1",
        application_id="2",
        round=kind,
        starts=datetime(2026, 3, 5, 14),
        zone="Europe/Berlin",
        minutes=minutes,
    )
    assert ends_at(interview) == datetime.fromisoformat(over).replace(tzinfo=UTC)
