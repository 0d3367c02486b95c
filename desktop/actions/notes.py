"""Problems with the candidate's ideas about them, and signals."""

from desktop.actions import states
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.records import Problem, Signal
from desktop.core.validate import problem_faults


def add_problem(ctx: Context, problem: Problem) -> Changes:
    ctx.application(problem.application_id)
    ctx.insist(problem_faults(problem.problem))
    ctx.writer.insert(problem)
    return ctx.finish()


def update_problem(ctx: Context, problem: Problem) -> Changes:
    ctx.insist(problem_faults(problem.problem))
    ctx.writer.update(problem)
    return ctx.finish()


def delete_problem(ctx: Context, problem_id: str) -> Changes:
    ctx.writer.delete(ctx.need(ctx.queries.problem, problem_id))
    return ctx.finish()


def add_signal(ctx: Context, signal: Signal) -> Changes:
    """Something observed. A rejection or a hold also sets the state."""
    ctx.application(signal.application_id)
    ctx.writer.insert(signal)
    states.follow_signal(ctx, signal)
    return ctx.finish()


def update_signal(ctx: Context, signal: Signal) -> Changes:
    before = ctx.need(ctx.queries.signal, signal.id)
    ctx.writer.update(signal)
    if before.kind != signal.kind:
        states.unfollow_signal(ctx, before)
        states.follow_signal(ctx, signal)
    return ctx.finish()


def delete_signal(ctx: Context, signal_id: str) -> Changes:
    """Take back something observed, and with the last word of a rejection or a hold the state."""
    signal = ctx.need(ctx.queries.signal, signal_id)
    ctx.writer.delete(signal)
    states.unfollow_signal(ctx, signal)
    return ctx.finish()
