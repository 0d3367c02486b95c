"""Days that are said in words; their languages are tried in tests/wording."""

from desktop.core.spoken_days import in_english_terms


def test_a_language_without_rules_is_left_as_it_is() -> None:
    assert in_english_terms("avantieri alle 3", "it") == "avantieri alle 3"
