"""Errors that are shown to the user."""

from desktop.core.errors import StartupError, UserError


def test_the_values_of_a_sentence_are_kept_apart_for_translation() -> None:
    error = UserError("“{name}” is no date.", name="Fryday")
    assert str(error) == "“Fryday” is no date."
    assert (error.template, error.params) == ("“{name}” is no date.", {"name": "Fryday"})


def test_braces_in_a_sentence_without_values_stay() -> None:
    assert str(UserError("Close the {.")) == "Close the {."


def test_a_defect_at_the_start_keeps_its_cause() -> None:
    cause = ValueError("broken")
    assert StartupError(cause).cause is cause
