"""Saves the result of a run of the wizard."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from desktop.actions import reminders, states
from desktop.actions.context import Context
from desktop.advice.model import Advice
from desktop.core.ids import new_id
from desktop.core.kinds import StepKind
from desktop.core.records import AdviceRun, Observation


def finish(
    ctx: Context,
    application_id: str,
    answers: Mapping[str, str],
    observations: Sequence[Observation],
    advice: Advice,
    *,
    remind_at: datetime | None = None,
    did_it: bool = False,
) -> None:
    """Save a run, the observations that were answered with yes, and what was chosen to be done.

    `answers` maps observation ids to "yes", "no" or "unknown". Advice without a step is saved as
    `StepKind.NO_CONTACT`. `did_it` logs the contact that the step asks for; `remind_at` (local
    time) plans a reminder of the step.
    """
    ctx.application(application_id)
    _insert_run(ctx, application_id, answers, advice)
    for observation in observations:
        ctx.writer.insert(observation)
        states.follow_observation(ctx, observation)
    if did_it:
        reminders.done(ctx, application_id)
    elif remind_at is not None:
        reminders.plan(ctx, application_id, remind_at)


def _insert_run(
    ctx: Context, application_id: str, answers: Mapping[str, str], advice: Advice
) -> None:
    step = advice.step
    ctx.writer.insert(
        AdviceRun(
            id=new_id(),
            application_id=application_id,
            asked_on=ctx.now.today,
            answers=json.dumps(dict(answers), sort_keys=True),
            ranking=json.dumps([[r.reason, r.likelihood] for r in advice.ranking]),
            action=StepKind.NO_CONTACT if step is None else step.kind,
            step_on=ctx.now.today if step is None else step.on,
        )
    )
