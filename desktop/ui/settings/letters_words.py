"""Templates and their faults in words."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop import wording
from desktop.advice.letters.blanks import Blanks, Slip
from desktop.advice.letters.fields import Field
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

    def blanks(self, fields: Mapping[str, Field]) -> Blanks:
        """The blanks of the fields, and the two marks, in words."""
        return Blanks(fields, self.tr("otherwise"), self.tr("only with {blank}"))

    def rules(self, *, code: bool, is_plain: bool) -> str:
        """How the text in the editor is read."""
        if not code:
            return self.tr(
                "Coloured words in brackets are blanks, filled from your record. Each line is a "
                "sentence. It is left out when a blank in it is not known; a line with "
                "“[otherwise]” takes its place. “>” begins a line of its own, “-” a point of a "
                "list."
            )
        rules = self.tr(
            "Each line is a sentence; it is left out when a field in it is not known. A line "
            "that begins with “|” is used in place of the one left out above it. “>” begins a "
            "line of its own, “-” a point of a list."
        )
        if is_plain:
            return rules
        why = self.tr("This template does something for which there is no blank, so it is code.")
        return self.tr("{why} {rules}").format(why=why, rules=rules)

    def slip(self, slip: Slip) -> str:
        """The hint on words in brackets that are similar to a blank."""
        return self.tr(
            "Line {line}: there is no blank “{found}”. Is “{near}” meant? As it is, each letter "
            "asks you for these words."
        ).format(line=slip.line, found=slip.found, near=slip.near)

    def fault(self, fault: Fault, *, code: bool = True) -> str:
        """The sentence of a fault: what, where, and what to do about it."""
        if fault.kind is FaultKind.UNKNOWN:
            sentence = self.tr("Line {line}: there is no field “{found}”. Choose one under Insert.")
            if fault.near:
                sentence = self.tr("Line {line}: there is no field “{found}”. Is “{near}” meant?")
        else:
            sentence = self._sentence(fault.kind) if code else self._plain_sentence(fault.kind)
        return sentence.format(line=fault.line, found=fault.found, near=fault.near, most=fault.most)

    def usual_field_hint(self, name: str, means: str) -> str:
        """A hint that letters of this kind usually mention a field."""
        return self.tr("Usually there, too: {name} ({means})").format(means=means, name=name)

    def _plain_sentence(self, kind: FaultKind) -> str:
        """The sentence of a fault in a template that is shown in words."""
        return {
            FaultKind.SYNTAX: self.tr(
                "Line {line} cannot be read: braces are code. Choose a blank under Insert, or "
                "change the code under Advanced."
            ),
            FaultKind.SUBJECT_MISSING: self.tr(
                "Line {line}: begin with the subject, such as: Subject: [role]"
            ),
        }.get(kind) or self._sentence(kind)

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
