"""When another look at the employer's careers page is worth it.

Once they have decided, or probably have, the page says what comes next: the same job again, or
another one. It is looked at now and then, counted from the last look; without one, from the day
the application ended, and while it is open from today.
"""

from datetime import date

from desktop.advice.rules.rejection import months_after
from desktop.core.kinds import Action, Reason, State
from desktop.core.records import Dossier

_ENDED = frozenset({State.MOVED_ON, State.REJECTED})
_OPEN = frozenset({State.WAITING, State.ON_HOLD})
#: Where one of these is the reason for the silence, this job is probably gone.
_TELLING = frozenset({Reason.BETTER_CANDIDATE, Reason.NOT_FIT})


def worth_looking(state: State, top: Reason | None, does: Action | None) -> bool:
    """Whether the page is to be kept in view.

    `top` is the reason that ranks first, `does` what the next step is.
    """
    if state in _OPEN:
        return top in _TELLING or does is Action.MOVE_ON
    return state in _ENDED


def next_look(dossier: Dossier, months: int, today: date) -> date:
    """The day from which to look again: so many `months` after the last look."""
    looks = [check.checked_on for check in dossier.checks]
    if looks:
        return months_after(max(looks), months)
    state = dossier.application.state
    ended = [c.on for c in dossier.history if state in _ENDED and c.state is state]
    return months_after(ended[-1], months) if ended else today
