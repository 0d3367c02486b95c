"""Templates and their faults in words."""

from PySide6.QtCore import QObject

from desktop import wording
from desktop.advice.letters.template import ORGANISER, Fault, FaultKind, TemplateKey
from desktop.core.kinds import LetterKind
from desktop.ui.letter.words import LetterWords


class TemplateWords(QObject):
    def kind(self, kind: str) -> str:
        """The heading of a kind of letter."""
        name = (
            self.tr("thanks to be passed on")
            if kind == ORGANISER
            else wording.letter_kind(LetterKind(kind))
        )
        return wording.at_start(name)

    def variant(self, key: TemplateKey) -> str:
        """The name of a template among those of its kind."""
        tone = LetterWords(self).tone(key.tone)
        return self.tr("{tone} {number}").format(tone=tone, number=key.number or "").strip()

    def title(self, key: TemplateKey) -> str:
        return self.tr("{kind} · {variant}").format(
            kind=self.kind(key.kind), variant=self.variant(key)
        )

    def fault(self, fault: Fault) -> str:
        """The sentence of a fault: what, where, and what to do about it."""
        if fault.kind is FaultKind.UNKNOWN:
            sentence = self.tr(
                "Line {line}: there is no field “{found}”. Choose one from the list."
            )
            if fault.near:
                sentence = self.tr("Line {line}: there is no field “{found}”. Is “{near}” meant?")
        else:
            sentence = self._sentence(fault.kind)
        return sentence.format(line=fault.line, found=fault.found, near=fault.near, most=fault.most)

    def usual_field_hint(self, name: str, means: str) -> str:
        """A hint that letters of this kind usually mention a field."""
        return self.tr("Usually there, too: {name} ({means})").format(means=means, name=name)

    def _sentence(self, kind: FaultKind) -> str:
        return {
            FaultKind.EMPTY: self.tr("The template is empty. Write something, or reset it."),
            FaultKind.TOO_LONG: self.tr("The letter is too long: {most} characters are the limit."),
            FaultKind.TOO_MANY_LINES: self.tr("There are too many lines: {most} are the limit."),
            FaultKind.SYNTAX: self.tr(
                "Line {line} cannot be read: check that each field stands in double braces, "
                "such as {{{{ role }}}}, and that each “if” or “for” ends in the same line."
            ),
            FaultKind.NOT_ALLOWED: self.tr(
                "Line {line}: “{found}” is not understood here. Use fields, “if”, and “for one in "
                "others”."
            ),
            FaultKind.SUBJECT_MISSING: self.tr(
                "Line {line}: begin with the subject, such as: Subject: {{{{ role }}}}"
            ),
            FaultKind.SUBJECT_JOINED: self.tr(
                "Line {line}: leave an empty line below the subject."
            ),
            FaultKind.SUBJECT_LATE: self.tr(
                "Line {line}: the subject belongs into the first line."
            ),
        }[kind]
