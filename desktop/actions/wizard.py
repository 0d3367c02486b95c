"""Saves the result of a run of the wizard."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from desktop.actions import applications, contacts, interviews, page_checks, reminders, states
from desktop.actions.context import Context
from desktop.advice.facts import Fact, with_facts
from desktop.advice.model import Advice
from desktop.core.ids import new_id
from desktop.core.kinds import PageStatus, StepKind
from desktop.core.records import AdviceRun, Observation


def finish(
    ctx: Context,
    application_id: str,
    answers: Mapping[str, str],
    observations: Sequence[Observation],
    advice: Advice,
    *,
    facts: Sequence[Fact] = (),
    remind_at: datetime | None = None,
    did_it: bool = False,
) -> None:
    """Save a run, what was told in it, and what was chosen to be done.

    `answers` maps the kinds that were asked about to "yes", "no" or "unknown"; `observations` and
    `facts` are those answered with yes. Advice without a step is saved as
    `StepKind.NO_CONTACT`. `did_it` logs the contact that the step asks for; `remind_at` (local
    time) plans a reminder of the step.
    """
    ctx.application(application_id)
    _insert_run(ctx, application_id, answers, advice)
    if facts:
        _save_facts(ctx, application_id, facts)
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


def _save_facts(ctx: Context, application_id: str, facts: Sequence[Fact]) -> None:
    """Write what `facts` change in the record, with all that follows from it."""
    before = ctx.record(application_id)
    after = with_facts(before, facts, ctx.now)
    stored = {interview.id: interview for interview in before.interviews}
    for interview in after.interviews:
        if interview.id not in stored:
            interviews.add(ctx, interview, [])
        elif interview != stored[interview.id]:
            ctx.writer.update(interview)
    known = {contact.id for contact in before.contacts}
    for contact in after.contacts:
        if contact.id not in known:
            contacts.log(ctx, contact, [])
    if len(after.page_checks) > len(before.page_checks):
        page_checks.record(ctx, application_id, PageStatus.NEW_OPENING)
    current = ctx.application(application_id)
    applications.update(ctx, replace(after.application, state=current.state))
    if after.application.state is not before.application.state:
        changed, day = after.application, after.history[-1].on
        states.change(ctx, ctx.application(application_id), changed.state, day)
