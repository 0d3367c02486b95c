"""What comes out of a run of the wizard."""

import json
from collections.abc import Mapping, Sequence

from desktop.actions import states
from desktop.actions.context import Context
from desktop.advice.model import Advice
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import Action
from desktop.core.records import AdviceRun, Signal


def record_run(
    ctx: Context,
    application_id: str,
    answers: Mapping[str, str],
    signals: Sequence[Signal],
    advice: Advice,
) -> Changes:
    """Keep a run and the signals that were answered with yes.

    `answers` leads from signal ids to "yes", "no" or "unknown". Without a step the run keeps that
    there was nobody to contact.
    """
    ctx.application(application_id)
    step = advice.step
    ctx.writer.insert(
        AdviceRun(
            id=new_id(),
            application_id=application_id,
            asked_on=ctx.now.today,
            answers=json.dumps(dict(answers), sort_keys=True),
            ranking=json.dumps([[r.reason, r.likelihood] for r in advice.ranking]),
            action=Action.NO_CONTACT if step is None else step.does,
            step_on=ctx.now.today if step is None else step.on,
        )
    )
    for signal in signals:
        ctx.writer.insert(signal)
        states.follow_signal(ctx, signal)
    return ctx.finish()
