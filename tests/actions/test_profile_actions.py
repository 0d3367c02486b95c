"""The addresses of the person who uses the program are stored in one form."""

import pytest

from desktop.actions import settings
from desktop.actions.matching import others_in
from desktop.core.errors import UserError
from desktop.core.profile import ADDRESSES
from tests.actions.harness import Harness


def test_addresses_are_stored_once_each_with_commas(harness: Harness) -> None:
    harness.do(settings.put, ADDRESSES, "sam@example.com;hale@example.org sam@example.com")
    assert harness.store.queries.setting(ADDRESSES) == "sam@example.com, hale@example.org"


def test_a_word_that_is_no_address_is_refused(harness: Harness) -> None:
    with pytest.raises(UserError, match="“sam@” is not"):
        harness.do(settings.put, ADDRESSES, "sam@, hale@example.org")
    assert harness.store.queries.setting(ADDRESSES) == ""


def test_a_list_of_people_leaves_out_the_own_address_and_no_namesake(harness: Harness) -> None:
    harness.do(settings.put, ADDRESSES, "sam@example.com")
    text = "Dana Reyes <dana@example.com>, Sam Hale <Sam@Example.com>"
    found = others_in(harness.store.queries, text)
    assert [one.name for one in found] == ["Dana Reyes"]
    assert [one.name for one in others_in(harness.store.queries, "Sam Hale")] == ["Sam Hale"]
