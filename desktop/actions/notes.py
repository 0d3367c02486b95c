"""Problems with the candidate's ideas about them, and observations."""

from desktop.actions import states
from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.records import Observation, Problem
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


def add_observation(ctx: Context, observation: Observation) -> Changes:
    """Something observed. A rejection or a hold also sets the state."""
    ctx.application(observation.application_id)
    ctx.writer.insert(observation)
    states.follow_observation(ctx, observation)
    return ctx.finish()


def update_observation(ctx: Context, observation: Observation) -> Changes:
    before = ctx.need(ctx.queries.observation, observation.id)
    ctx.writer.update(observation)
    if before.kind != observation.kind:
        states.unfollow_observation(ctx, before)
        states.follow_observation(ctx, observation)
    return ctx.finish()


def delete_observation(ctx: Context, observation_id: str) -> Changes:
    """Take back something observed, and with the last word of a rejection or a hold the state."""
    observation = ctx.need(ctx.queries.observation, observation_id)
    ctx.writer.delete(observation)
    states.unfollow_observation(ctx, observation)
    return ctx.finish()
