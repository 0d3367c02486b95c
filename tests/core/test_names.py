"""How people are called."""

import pytest

from desktop.core.names import first_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dana Reyes", "Dana"),
        ("Zoë Ångström", "Zoë"),
        ("Dana", "Dana"),
        ("Dr. Reyes", "Dr. Reyes"),
        ("J. Okafor", "J. Okafor"),
        ("van Dijk", "van Dijk"),
        ("Ольга Петрова", "Ольга Петрова"),
        ("", ""),
    ],
)
def test_a_first_name_is_used_where_it_is_surely_one(name: str, called: str) -> None:
    assert first_name(name) == called
