"""Right-to-left names do not reverse the rest of a line."""

from collections.abc import Callable

from desktop.ui.interviews.detail import DetailView
from tests.ui.interviews.detail.reading import texts

NAME = "محمد علي"


def test_a_name_keeps_its_direction_to_itself(
    view: DetailView, add_application: Callable[..., str]
) -> None:
    view.show_application(add_application(people=(NAME, "Dana Reyes")))
    assert f"With \u2068{NAME}\u2069, Dana Reyes" in texts(view)
    assert f"Thank \u2068{NAME}\u2069 and Dana" in texts(view)
