"""Findings and send warnings in words."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject

from desktop import wording
from desktop.advice.letter_check.model import Finding, FindingKind
from desktop.advice.letter_check.parts import LetterParts
from desktop.advice.letter_check.wording import SPOKEN, spoken_seconds
from desktop.advice.letters.send_warning import SendWarning, SendWarningKind
from desktop.core.kinds import LetterKind, LetterLanguage, Tone
from desktop.ui.letter.texts import phrases
from desktop.wording.counts import counts
from desktop.wording.grammar import fill

_SHOWN = 80
K = FindingKind


class LetterWords(QObject):
    """Calm sentences that leave the decision to the person."""

    def tone(self, tone: Tone) -> str:
        return {
            Tone.WARM: self.tr("Warm"),
            Tone.NEUTRAL: self.tr("Neutral"),
            Tone.BRIEF: self.tr("Brief"),
        }[tone]

    def finding(self, finding: Finding) -> str:
        """The sentence of a finding."""
        if finding.kind is K.SAYS_NOT:
            return self._missing_part(str(finding.params["part"]))
        if finding.kind is K.MISSING:
            return self._missing(str(finding.params["what"]))
        params = {
            name: wording.in_sentence(_short(value)) if isinstance(value, str) else str(value)
            for name, value in finding.params.items()
        }
        if finding.kind is K.NO_DETAIL and not params["name"]:
            return self.tr("Add something that only your conversation had.")
        if finding.kind is K.NOT_ADDRESSED and not params["name"]:
            return self.tr("The greeting names nobody. Write to whom the letter goes.")
        return fill(self._sentence(finding.kind), **params | self._counted(finding.params))

    def fallback(self, wanted: LetterLanguage) -> str:
        """What is shown where there is no template in the language that is wanted."""
        return self.tr(
            "There is no template of this kind in {language} yet; this one is in English."
        ).format(language=wording.letter_language(wanted))

    def length(self, kind: LetterKind, body: str, language: LetterLanguage) -> str:
        """The length of a letter, with the range that is usual in its language."""
        checker = phrases(language)
        limits = checker.limits[kind]
        if kind in SPOKEN:
            seconds = spoken_seconds(body, checker.words_per_minute)
            return self.tr("{seconds} to say · up to {most}").format(
                seconds=counts.seconds(seconds), most=limits.seconds
            )
        return self.tr("{words} · {least} to {most} are usual").format(
            words=counts.words(len(LetterParts(body, checker).words)),
            least=limits.least,
            most=limits.most,
        )

    def replacement(self, finding: Finding) -> str:
        """The label of the correction; empty where there is none."""
        if finding.params.get("another"):
            return self.tr("Use other words")
        if finding.replacement is None:
            return ""
        if not finding.replacement.text:
            return self.tr("Leave the sentence out")
        return self.tr("Write “{text}”").format(text=_short(finding.replacement.text))

    def logged(self, kind: LetterKind, names: Sequence[str]) -> str:
        """The report that a letter was logged."""
        letter = wording.letter_kind(kind)
        if not names:
            return self.tr("Logged: {letter}").format(letter=letter)
        return fill(
            self.tr("Logged: {letter} to {names}"), letter=letter, names=wording.people(names)
        )

    def handed_over(self, opened: datetime, today: date) -> str:
        """When a letter was handed over: `opened` is local time."""
        return self.tr("You opened it to send on {day} at {time}.").format(
            day=wording.day(opened.date(), today), time=wording.clock_time(opened.time())
        )

    def send_warning(self, warning: SendWarning, today: date) -> str:
        if warning.kind is SendWarningKind.OTHER_JOB and warning.last is not None:
            return self.tr(
                "You wrote to this company about another job on {last}. Once a week is enough."
            ).format(last=wording.day(warning.last, today))
        if warning.next_day is None:
            return self.tr("They asked not to be contacted. It is best to leave it at that.")
        next_day = wording.day(warning.next_day, today)
        if warning.kind is SendWarningKind.TOO_SOON and warning.last is not None:
            wrote = self.tr("You wrote on {last}; the next sensible day is {next}.")
            called = self.tr("You called on {last}; the next sensible day is {next}.")
            sentence = called if warning.called else wrote
            return sentence.format(last=wording.day(warning.last, today), next=next_day)
        return self.tr("It is early yet; the next sensible day is {next}.").format(next=next_day)

    def send_warning_note(self, warning: SendWarning, today: date) -> str:
        """The note logged with a letter that was sent in spite of the warning."""
        if warning.kind is SendWarningKind.OTHER_JOB and warning.last is not None:
            return self.tr(
                "(Sent within a week of another letter to this company, for reasons of my own.)"
            )
        if warning.next_day is None:
            return self.tr("(Sent although they asked not to be contacted, for reasons of my own.)")
        return self.tr(
            "(Sent before the next sensible day, {next}, for reasons of my own.)"
        ).format(next=wording.day(warning.next_day, today))

    def _counted(self, params: Mapping[str, str | int]) -> dict[str, str]:
        """The counts among `params` with their nouns, in the plural forms of the language."""
        forms = {
            "words": counts.words,
            "paragraphs": counts.paragraphs,
            "seconds": counts.seconds,
        }
        return {name: form(int(params[name])) for name, form in forms.items() if name in params}

    def _missing_part(self, part: str) -> str:
        return {
            "thanks": self.tr("A word of thanks is missing."),
            "interest": self.tr("Say that you are still interested."),
            "deadline": self.tr("Say that there is another offer."),
        }[part]

    def _missing(self, what: str) -> str:
        return {
            "first": self.tr("There is no recipient yet. Add the person's name."),
            "day": self.tr("The day of the interview is not known."),
            "detail": self.tr("Add something that only your conversation had."),
            "problem": self.tr("No problem of theirs is noted. The letter needs one."),
            "idea": self.tr("No idea of yours is noted. The letter needs one."),
            "result": self.tr("No result of yours is noted. Say where something like it worked."),
            "deadline": self.tr("The day by which you must answer the other offer is not known."),
            "me": self.tr("Your name is missing. Enter it above."),
            "phone": self.tr("Your number is missing. Enter it above."),
        }[what]

    def _sentence(self, kind: FindingKind) -> str:
        return {
            K.PLACEHOLDER: self.tr("“{found}” is still to be filled in."),
            K.SUBJECT_MISSING: self.tr("The subject is empty."),
            K.WRONG_NAME: self.tr("“{found}” is somebody else. This letter goes to {name}."),
            K.MISSPELT_NAME: self.tr("“{found}” looks like a slip for {name}."),
            K.WRONG_COMPANY: self.tr("“{found}” is another employer. This one is {name}."),
            K.MISSPELT_COMPANY: self.tr("“{found}” looks like a slip for {name}."),
            K.WRONG_ROLE: self.tr("“{found}” is another role. This one is {name}."),
            K.MISSPELT_ROLE: self.tr("“{found}” looks like a slip for {name}."),
            K.POSTED_COMPANY: self.tr("The posting writes {name}, not “{found}”."),
            K.POSTED_ROLE: self.tr("The posting writes {name}, not “{found}”."),
            K.POSTED_TASK: self.tr("The posting names as a task: “{found}”."),
            K.SEVERAL_PEOPLE: self.tr("Write to each person by themselves: they may compare."),
            K.TOO_SHORT: self.tr("That is short: {words} (usual: {least} to {most})."),
            K.TOO_LONG: self.tr("That is long: {words} (usual: {least} to {most})."),
            K.TOO_MANY_PARAGRAPHS: self.tr("That is long: {paragraphs} (usual: up to {most})."),
            K.TOO_LONG_TO_SAY: self.tr("It takes {seconds} to say; {most} are enough."),
            K.SECOND_ASK: self.tr("This is a second question. One is answered more easily."),
            K.STATUS_QUESTION: self.tr("A letter of this kind does not ask how things stand."),
            K.NO_ASK: self.tr("The question is missing: when do they expect to decide?"),
            K.REPROACH: self.tr("“{found}” can sound like a reproach."),
            K.PRESSURE: self.tr("“{found}” can sound like pressure."),
            K.FILLER: self.tr("“{found}” says nothing. Say what the letter is for."),
            K.PAY: self.tr("“{found}” is about pay. Leave that for later."),
            K.ATTACHMENT: self.tr("“{found}”: attach only what they asked for."),
            K.COPY: self.tr("This is much like the letter to {name}. They may compare them."),
            K.SENT_BEFORE: self.tr("You sent this on {day}."),
            K.SENT_ALIKE: self.tr("Much of this is in what you sent on {day}."),
            K.NO_DETAIL: self.tr("Add something that only your conversation with {name} had."),
            K.NOT_ADDRESSED: self.tr("The greeting names nobody. This letter goes to {name}."),
            K.NOT_SIGNED: self.tr("Your name is missing at the end. Write it below the text."),
            K.NO_NUMBER: self.tr("Your number is missing. Write it into the text."),
        }[kind]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
