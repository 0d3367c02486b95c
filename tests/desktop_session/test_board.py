"""Cards dragged with the mouse, as an X server sends it."""

import pytest

from desktop.app.demo import fill
from desktop.app.session import make_advisor
from desktop.background.zone import zone_here
from desktop.core.moment import Moment
from desktop.models.database import open_store
from desktop.system.clock import SystemClock
from tests.desktop_session.accessibility import Accessibility, Element
from tests.desktop_session.desktop import Desktop, until
from tests.support.program import Program

pytestmark = pytest.mark.desktop

ON_HOLD = "SELECT company FROM application WHERE state = 'on_hold'"


def drag(screen: Desktop, start: Element, end: Element) -> None:
    """Drag `start` on `end`, in steps, as a hand does."""
    (x, y), (to_x, to_y) = start.place.middle, end.place.middle
    steps = [(x + (to_x - x) * n // 8, y + (to_y - y) * n // 8) for n in range(9)]
    moves = [part for a, b in steps for part in ("mousemove", str(a), str(b), "sleep", "0.04")]
    screen.ask("xdotool", *moves[:5], "mousedown", "1", *moves[5:], "mouseup", "1")


def card_and_target(tree: Accessibility) -> tuple[Element, Element] | None:
    """The first card of *Waiting* and the cards of *On hold*, in one walk, as a walk is slow."""
    shown = tree.everything()
    tables = {one.name.partition(",")[0]: one for one in shown if one.role == "table"}
    if not {"Waiting", "On hold"} <= tables.keys():
        return None
    waiting = tables["Waiting"].place
    cells = (one for one in shown if one.role == "cell" and waiting.contains(one.place))
    card = next((cell for cell in cells if cell.name), None)
    return None if card is None else (card, tables["On hold"])


def test_a_card_dragged_to_on_hold_asks_until_when_and_is_there(
    screen: Desktop, program: Program, tree: Accessibility
) -> None:
    program.data.mkdir(mode=0o700)
    now = Moment(*SystemClock(zone_here).now())
    store = open_store(program.data / "callback.db", now.utc)
    fill(store, make_advisor(), now)
    store.close()
    before = program.rows(ON_HOLD)
    program.start()
    screen.window("Callback$")
    screen.key("ctrl+2")
    screen.window("^Interviews")
    screen.key("ctrl+b")
    found = until(lambda: card_and_target(tree), "the board")
    assert found is not None
    card, target = found
    drag(screen, card, target)
    screen.window("^On hold")
    assert program.rows(ON_HOLD) == before
    screen.key("ctrl+Return")  # saves
    until(lambda: len(program.rows(ON_HOLD)) == len(before) + 1, "the application to be on hold")
    ((moved,),) = set(program.rows(ON_HOLD)) - set(before)
    assert card.name.startswith(moved)
    screen.window("^Interviews")
    screen.key("ctrl+z")
    until(lambda: program.rows(ON_HOLD) == before, "the application to wait again")
