"""The check of a letter knows the posting that was kept."""

from collections.abc import Callable

from desktop.actions import documents
from desktop.advice.letter_check.model import CheckContext
from desktop.ops import Ops
from desktop.ui.letter.posting import with_posting
from desktop.ui.letter.texts import phrases
from tests.support.documents import posting
from tests.support.letter_pages import Open, Read

TEXT = "At BlueFin we bake.\n\nYour tasks\n- Bake bread all night\n"


def test_the_spelling_of_the_posting_is_offered(
    ops: Ops, open_letter: Open, add_met: Callable[..., str]
) -> None:
    key = add_met(company="Bluefin")
    ops.run("", documents.keep_posting, posting(key, text=TEXT))
    dialog = open_letter(key)
    sentences = [row.sentence.text() for row in dialog.findings.rows]
    assert "The posting writes BlueFin, not “Bluefin”." in sentences


def test_the_posting_that_was_kept_last_counts(
    ops: Ops, add_application: Callable[..., str], record_of: Read
) -> None:
    key = add_application(company="Bluefin", role="Baker")
    plain = CheckContext(phrases=phrases())
    assert with_posting(record_of(key), plain) is plain
    for text in ("Bluefin\n\nYour tasks\n- Do something else entirely\n", TEXT):
        ops.run("", documents.keep_posting, posting(key, text=text))
    found = with_posting(record_of(key), plain)
    assert (found.posted_company, found.posted_role) == ("BlueFin", "")
    assert found.tasks == ("Bake bread all night",)
