"""Sentences that hold a number.

The tool that collects texts for translation sees plural forms only in `self.tr`, hence the class.
It is none of Qt's, for which PySide examines each method at the start.
English has singulars as separate texts: callers never pass 1 where the method has none.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication


class Counts:
    """Texts with a count, in the plural forms of the language."""

    tr = staticmethod(partial(QCoreApplication.translate, "Counts"))

    def days_ahead(self, count: int) -> str:
        return self.tr("in %Ln days", "", count)

    def days_ago(self, count: int) -> str:
        return self.tr("%Ln days ago", "", count)

    def weeks_ahead(self, count: int) -> str:
        return self.tr("in %Ln weeks", "", count)

    def weeks_ago(self, count: int) -> str:
        return self.tr("%Ln weeks ago", "", count)

    def months_ahead(self, count: int) -> str:
        return self.tr("in %Ln months", "", count)

    def months_ago(self, count: int) -> str:
        return self.tr("%Ln months ago", "", count)

    def every_months(self, count: int) -> str:
        return self.tr("Every %Ln months", "", count)

    def others(self, count: int) -> str:
        return self.tr("%Ln others", "", count)

    def days(self, count: int) -> str:
        return self.tr("%Ln days", "", count)

    def weeks(self, count: int) -> str:
        return self.tr("%Ln weeks", "", count)

    def words(self, count: int) -> str:
        return self.tr("1 word") if count == 1 else self.tr("%Ln words", "", count)

    def paragraphs(self, count: int) -> str:
        return self.tr("1 paragraph") if count == 1 else self.tr("%Ln paragraphs", "", count)

    def minutes(self, count: int) -> str:
        return self.tr("1 minute") if count == 1 else self.tr("%Ln minutes", "", count)

    def hours(self, count: int) -> str:
        return self.tr("1 hour") if count == 1 else self.tr("%Ln hours", "", count)

    def seconds(self, count: int) -> str:
        return self.tr("1 second") if count == 1 else self.tr("%Ln seconds", "", count)

    def applications(self, count: int) -> str:
        return self.tr("1 application") if count == 1 else self.tr("%Ln applications", "", count)

    def things_today(self, count: int) -> str:
        """The title of Today: how much is due."""
        if count == 0:
            return self.tr("Nothing to do today")
        return (
            self.tr("One thing for today")
            if count == 1
            else self.tr("%Ln things for today", "", count)
        )

    def besides_interview(self, count: int) -> str:
        """What is due besides an interview of today or tomorrow."""
        if count == 0:
            return self.tr("All else can wait.")
        if count == 1:
            return self.tr("There is one thing to do besides.")
        return self.tr("There are %Ln things to do besides.", "", count)

    def applied(self, count: int) -> str:
        """Applications that wait without an interview."""
        return self.tr("Applied (%Ln)", "", count)

    def interviewing(self, count: int) -> str:
        return self.tr("Interviewing (%Ln)", "", count)

    def waiting(self, count: int) -> str:
        return self.tr("Waiting (%Ln)", "", count)

    def on_hold(self, count: int) -> str:
        return self.tr("On hold (%Ln)", "", count)

    def closed(self, count: int) -> str:
        return self.tr("Closed (%Ln)", "", count)

    def page_checks(self, count: int) -> str:
        """The line for careers pages to check."""
        return self.tr("Job pages to look at (%Ln)", "", count)

    def only_applied(self, count: int) -> str:
        """The line for due steps of applications without an interview."""
        return self.tr("Applications without an interview (%Ln)", "", count)

    def for_interviews(self, count: int) -> str:
        """The thanks for several interviews; `{step}` is "Thank Dana"."""
        if count == 2:
            return self.tr("{step} for both interviews")
        return self.tr("{step} for %Ln interviews", "", count)

    def for_roles(self, count: int) -> str:
        """A step for several applications; `{step}` is "Ask Dana how it stands"."""
        if count == 2:
            return self.tr("{step}, for both roles")
        return self.tr("{step}, for %Ln roles", "", count)

    def people(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("%Ln people", "", count)

    def contacts(self, count: int) -> str:
        return self.tr("1 contact") if count == 1 else self.tr("%Ln contacts", "", count)

    def backups(self, count: int) -> str:
        return self.tr("1 backup") if count == 1 else self.tr("%Ln backups", "", count)

    def rows(self, count: int) -> str:
        return self.tr("1 row") if count == 1 else self.tr("%Ln rows", "", count)

    def workdays(self, count: int) -> str:
        return self.tr("%Ln working days", "", count)

    def days_left(self, count: int) -> str:
        """How long something in the bin can still be restored."""
        return self.tr("1 day left") if count == 1 else self.tr("%Ln days left", "", count)

    def follow_ups_due(self, count: int) -> str:
        """The title of a notification that must not show details."""
        if count == 1:
            return self.tr("You have a follow-up due")
        return self.tr("You have %Ln follow-ups due", "", count)

    def things_to_write_down(self, count: int) -> str:
        """The title for interviews that are over, where it must not show details."""
        return self.tr("You have %Ln things to write down", "", count)

    def how_did_interviews_go(self, count: int) -> str:
        return self.tr("How did %Ln interviews go?", "", count)

    def and_more(self, count: int) -> str:
        """The last line of a notification that lists some of many."""
        return self.tr("and %Ln more", "", count)


counts = Counts()
