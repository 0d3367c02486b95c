import pytest

from desktop.core.typed_names import last_part


@pytest.mark.parametrize(
    ("text", "before", "name"),
    [
        ("", "", ""),
        ("Pri", "", "Pri"),
        ("Priya, Tom", "Priya, ", "Tom"),
        ("Priya and To", "Priya and ", "To"),
        ("Priya; Tom & Le", "Priya; Tom & ", "Le"),
        ("Andrea", "", "Andrea"),
        ('"Poe, Sam" <sam@example.com>, Da', '"Poe, Sam" <sam@example.com>, ', "Da"),
        ("Priya, ", "Priya, ", ""),
    ],
)
def test_the_last_name_of_a_typed_list_is_the_one_being_typed(
    text: str, before: str, name: str
) -> None:
    assert last_part(text) == (before, name)
