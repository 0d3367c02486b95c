"""The checker accepts any text, and its positions are within the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.advice.letter_check.check import check
from desktop.advice.letter_check.model import CheckContext, Field, Letter
from desktop.core.kinds import LetterKind
from tests.advice.letters.records import phrases

PIECES = st.sampled_from(
    [
        "Dear ", "Hello ", "Dana", "Dnaa", " and ", "Lee", ",", "\n", "\n\n", " ", "  ", ". ", "? ",
        "[NAME]", "{{ x }}", "XXX", "salary", "€ 5", "attached", "You said you would", "- ", "> ",
        "the Data enginer role", "join ", "Contoso", "Kind regards", "😀", "é", "\t", "(", ")",
        "’s", "+44 1632 960118", "just checking in", "When do you decide", "To whom it may concern",
    ]
)  # fmt: skip
TEXT = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)


@settings(max_examples=300)
@given(kind=st.sampled_from(LetterKind), subject=TEXT, body=TEXT, other=TEXT)
def test_every_place_and_every_mend_lies_within_the_text(
    kind: LetterKind, subject: str, body: str, other: str
) -> None:
    context = CheckContext(
        phrases=phrases(),
        name="Dana Reyes",
        first="Dana",
        me="Sam Hale",
        company="Northwind Data",
        role="Data engineer",
        others=("Lee Okafor",),
        details=("Collects old clocks",),
        colleagues={"Lee Okafor": other},
    )
    for finding in check(Letter(kind=kind, subject=subject, body=body), context):
        text = body if finding.field is Field.BODY else subject
        assert 0 <= finding.start <= finding.end <= len(text)
        if finding.replacement is not None:
            assert 0 <= finding.replacement.start <= finding.replacement.end <= len(text)


@given(name=TEXT, company=TEXT, role=TEXT, detail=TEXT)
def test_whatever_the_record_holds_is_taken_as_it_is(
    name: str, company: str, role: str, detail: str
) -> None:
    context = CheckContext(
        phrases=phrases(), name=name, first=name, company=company, role=role, details=(detail,)
    )
    body = f"Dear {name},\n\nI would like to join {company} as {role}. {detail}"
    check(Letter(kind=LetterKind.THANK_YOU, subject=role, body=body), context)
