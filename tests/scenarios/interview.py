"""Answers the wizard's questions from worked cases: `python -m tests.scenarios.interview FILE...`

Each case starts without its observations. Options that the case contains are answered with yes,
and so are those that open a page with one; the others with "none of these". Prints a line for each
case, then the number of cases that end with the same step, date and top reason as with all
observations, and the number of questions. With `--bare` the facts that observations stand for (on
hold, rejected, away) are left out of the record too and come back with the answers. The exit status
is 0 when every step and date and all top reasons but one in 24 are the same, with at most four
questions on average.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.knowledge import Knowledge, load
from desktop.advice.model import Advice, CaseFacts, Step
from desktop.advice.news import known_news, open_news
from desktop.advice.questions import MAX_QUESTIONS, next_question, with_answer
from tests.scenarios.reading import Scenario, scenario
from tests.scenarios.run import KNOWLEDGE, read


@dataclass(frozen=True)
class Outcome:
    wanted: Advice
    got: Advice
    pages: tuple[str, ...]

    @property
    def same_step(self) -> bool:
        """Whether both advise the same step to the same people on the same day."""
        return _without_why(self.wanted.step) == _without_why(self.got.step)

    @property
    def same_reason(self) -> bool:
        return self.wanted.ranking[0].reason is self.got.ranking[0].reason


def ask(one: Scenario, knowledge: Knowledge, *, bare: bool = False) -> Outcome:
    """Run the questions, with answers from the case."""
    calendar = calendar_for(one.case.country, one.subdivision)
    truth = {o.kind: o.until for o in one.case.observed} | _told(one.case)
    case = replace(_bare(one.case) if bare else one.case, observed=())
    untold = truth.keys() - known_news(case, one.today)
    wanted = {name for kind in untold for name in ways_to(kind, knowledge)}
    asked: set[str] = set()
    pages: list[str] = []
    while len(pages) < MAX_QUESTIONS:
        news = tuple(open_news(knowledge.news, case, one.today, asked, asked & wanted))
        question = next(iter(news), None) or next_question(
            case, asked, one.today, calendar, knowledge
        )
        if question is None:
            break
        pages.append(question.id)
        for option in question.options:
            asked.add(option.kind)
            if option.kind in truth:
                case = with_answer(case, option, one.today, truth[option.kind])
    return Outcome(
        advise(one.case, one.today, calendar, knowledge),
        advise(case, one.today, calendar, knowledge),
        tuple(pages),
    )


def ways_to(kind: str, knowledge: Knowledge) -> Iterator[str]:
    """The answer `kind`, and those that open its page of news."""
    yield kind
    for page in knowledge.news:
        if page.after and kind in {option.kind for option in page.options}:
            yield from ways_to(page.after, knowledge)


def scenarios(document: Any, knowledge: Knowledge) -> Iterator[Scenario]:
    derived = {kind.id for kind in knowledge.kinds.values() if kind.derived}
    for raw in document.get("cases", [document]) if isinstance(document, dict) else document:
        yield scenario(raw, derived)


def main(arguments: Sequence[str]) -> int:
    bare = "--bare" in arguments
    files = [a for a in arguments if a != "--bare"]
    if not files:
        sys.stdout.write("usage: python -m tests.scenarios.interview [--bare] FILE...\n")
        return 2
    knowledge = load(KNOWLEDGE)
    outcomes = []
    for path in files:
        for one in scenarios(read(Path(path)), knowledge):
            outcome = ask(one, knowledge, bare=bare)
            outcomes.append(outcome)
            sys.stdout.write(f"{one.id} {_line(outcome)}\n")
    count = len(outcomes)
    steps, reasons = sum(o.same_step for o in outcomes), sum(o.same_reason for o in outcomes)
    average = sum(len(o.pages) for o in outcomes) / max(1, count)
    sys.stdout.write(
        f"same step and date {steps} of {count}, same top reason {reasons} of {count}, "
        f"{average:.2f} questions on average\n"
    )
    return 0 if steps == count and reasons * 24 >= count * 23 and average <= 4 else 1


def _line(outcome: Outcome) -> str:
    differences = [] if outcome.same_step else ["another step"]
    if not outcome.same_reason:
        got, wanted = outcome.got.ranking[0].reason, outcome.wanted.ranking[0].reason
        differences.append(f"top reason {got}, with all observations {wanted}")
    return f"{'; '.join(differences) or 'ok'} ({len(outcome.pages)}: {', '.join(outcome.pages)})"


def _without_why(step: Step | None) -> object:
    if step is None:
        return None
    return step.kind_today, step.kind, step.on, step.channel, step.recipients, step.letter_kind


def _told(case: CaseFacts) -> dict[str, Any]:
    """The facts of the case that questions can ask about, with their dates."""
    answers: dict[str, Any] = {}
    if case.hold:
        answers["told_on_hold"] = case.hold_until
    if case.rejected:
        answers["rejected"] = None
    if case.away_until is not None:
        answers["decision_maker_away"] = case.away_until
    if case.promised_on and any(o.kind == "reply_warm_new_date" for o in case.observed):
        answers["reply_warm_new_date"] = case.promised_on
    return answers


def _bare(case: CaseFacts) -> CaseFacts:
    case = replace(case, hold=False, hold_told_on=None, hold_until=None, away_until=None)
    case = replace(case, rejected=False, rejected_on=None)
    replied = any(o.kind == "reply_warm_new_date" for o in case.observed)
    return replace(case, promised_on=None) if replied else case


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
