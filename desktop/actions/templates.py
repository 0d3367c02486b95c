"""The person's own letter templates."""

from dataclasses import replace

from desktop.actions.context import Context
from desktop.advice.letter_check.wording import SPOKEN
from desktop.advice.letters.template import MAX_VARIANT, ORGANISER, TemplateKey, faults_of
from desktop.core.errors import UserError
from desktop.core.kinds import LetterKind
from desktop.core.records import LetterTemplate


def save(ctx: Context, template: LetterTemplate) -> None:
    """Save `template` in place of an earlier one for the same letter and language.

    Raises `UserError` for one that has faults, or that is for an unknown letter.
    """
    if template.kind not in {ORGANISER, *LetterKind} or not 0 <= template.number <= MAX_VARIANT:
        raise UserError("There is no letter of this kind. Choose one from the list.")
    if faults_of(template.text, spoken=template.kind in SPOKEN):
        raise UserError(
            "The template cannot be used as it stands. Correct what is listed below it, then save."
        )
    for kept in ctx.queries.letter_templates(template.language):
        if key_of_record(kept) == key_of_record(template):
            ctx.writer.update(replace(template, id=kept.id))
            return
    ctx.writer.insert(template)


def reset(ctx: Context, language: str, key: TemplateKey) -> None:
    """Delete the person's own template for `key`. Raises `UserError` when there is none."""

    def find(_name: str) -> LetterTemplate | None:
        kept = ctx.queries.letter_templates(language)
        return next((template for template in kept if key_of_record(template) == key), None)

    ctx.writer.delete(ctx.need(find, key.name))


def key_of_record(template: LetterTemplate) -> TemplateKey:
    """The key of the letter that a template is for."""
    return TemplateKey(template.kind, template.tone, template.number)
