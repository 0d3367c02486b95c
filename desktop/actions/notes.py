"""Problems with the candidate's ideas, questions with their answers, and observations."""

from desktop.actions import states
from desktop.actions.context import Context
from desktop.core.records import AskedQuestion, Observation, Problem
from desktop.core.validate import problem_faults, question_faults


def add_problem(ctx: Context, problem: Problem) -> None:
    ctx.application(problem.application_id)
    ctx.reject(problem_faults(problem.problem))
    ctx.writer.insert(problem)


def update_problem(ctx: Context, problem: Problem) -> None:
    ctx.reject(problem_faults(problem.problem))
    ctx.writer.update(problem)


def delete_problem(ctx: Context, problem_id: str) -> None:
    ctx.writer.delete(ctx.need(ctx.queries.problem, problem_id))


def add_question(ctx: Context, question: AskedQuestion) -> None:
    ctx.application(question.application_id)
    ctx.reject(question_faults(question.question))
    ctx.writer.insert(question)


def update_question(ctx: Context, question: AskedQuestion) -> None:
    ctx.reject(question_faults(question.question))
    ctx.writer.update(question)


def delete_question(ctx: Context, question_id: str) -> None:
    ctx.writer.delete(ctx.need(ctx.queries.asked_question, question_id))


def add_observation(ctx: Context, observation: Observation) -> None:
    """Add an observation. A rejection or a hold also sets the state."""
    ctx.application(observation.application_id)
    ctx.writer.insert(observation)
    states.follow_observation(ctx, observation)


def update_observation(ctx: Context, observation: Observation) -> None:
    before = ctx.need(ctx.queries.observation, observation.id)
    ctx.writer.update(observation)
    if before.kind != observation.kind:
        states.unfollow_observation(ctx, before)
        states.follow_observation(ctx, observation)


def delete_observation(ctx: Context, observation_id: str) -> None:
    """Delete an observation; the last one of a rejection or a hold resets the state."""
    observation = ctx.need(ctx.queries.observation, observation_id)
    ctx.writer.delete(observation)
    states.unfollow_observation(ctx, observation)
