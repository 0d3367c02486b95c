"""Opens the palette of a window, with its commands and those of the selected application."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.advice.help import Topic
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.help.opening import open_help
from desktop.ui.palette import synonyms
from desktop.ui.palette.commands import ApplicationCommands, command_of
from desktop.ui.palette.dialog import PaletteDialog
from desktop.ui.palette.entries import Command, Sources
from desktop.ui.settings.sections import sections
from desktop.ui.shell.commands import Commands
from desktop.ui.shell.navigator import Navigator

#: Commands of the application, and of all, that are listed before anything is typed.
_OF_APPLICATION, _AT_FIRST = 5, 9


class Palette(QObject):
    def __init__(self, ops: Ops, navigator: Navigator, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._navigator = navigator
        self._commands = commands
        self._window = window
        self._of_application = ApplicationCommands(ops, navigator, window)

    def open(self, text: str, application_id: str, recent: Sequence[str]) -> PaletteDialog:
        """Open it with `text`, for the selected application, which may be empty."""
        own = self._of_application.of(application_id) if application_id else []
        words = synonyms.of_window(self._commands)
        shown = [one for one in self._commands.listed() if one.isEnabled()]
        window = [command_of(one, words.get(one, "")) for one in shown]
        advice = [] if own else self._advice()
        sources = Sources(
            ops=self._ops,
            navigator=self._navigator,
            commands=(*own, *window, *advice, *self._settings()),
            first=(*own[:_OF_APPLICATION], *window)[:_AT_FIRST],
            show_help=self._show_help,
            recent=[key for key in recent if key != application_id],
        )
        dialog = PaletteDialog(sources, text, self._window)
        dialog.show()
        return dialog

    def _advice(self) -> list[Command]:
        """*What should I do?* in the step that is due first; nothing without any step."""
        queries, now = self._ops.queries, self._ops.now()
        rejected = not queries.preferences.calm
        rows = (
            row
            for only_applied in (False, True)
            for row in queries.agenda(
                now=now, limit=1, rejected=rejected, only_applied=only_applied
            )
        )
        text = QCoreApplication.translate("InterviewsPage", "What should I do?")
        return [
            Command(
                text,
                theme.icon("question"),
                partial(self._navigator.start_wizard.emit, row.id),
                company=row.company,
                synonyms=synonyms.of_advice(),
            )
            for row in islice(rows, 1)
        ]

    def _settings(self) -> Iterator[Command]:
        words = synonyms.of_sections()
        for section in sections():
            yield Command(
                self.tr("Settings: {section}").format(section=section.title),
                theme.icon("settings"),
                partial(self._navigator.show_settings.emit, section.key),
                synonyms=words[section.key],
            )

    def _show_help(self, topic: Topic) -> None:
        open_help(topic, self._window)
