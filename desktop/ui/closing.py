"""What closing the window means: into the tray where there is one, else as the settings say."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import APP_NAME
from desktop.ui.ops import Ops
from desktop.ui.tray import Tray

#: The setting that remembers that closing to the tray was explained.
TOLD_ABOUT_TRAY = "told_about_tray"

#: The setting for what closing does where there is no tray: minimised, the program goes on
#: reminding; the other value ends it.
WITHOUT_TRAY = "closing_without_tray"
MINIMISE, QUIT = "minimise", "quit"


class CloseToTray(QObject):
    """The close itself is always accepted, or logging out of the desktop would be held up."""

    last_closed = Signal()
    """The window was closed, and the program is to end."""

    def __init__(self, ops: Ops, tray: Tray, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._tray = tray
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close:
            QTimer.singleShot(0, self, self._after_close)
        return super().eventFilter(watched, event)

    def _after_close(self) -> None:
        if self._window.isVisible() or QApplication.closingDown() or _is_logging_out():
            return
        if self._tray.is_there:
            self._tell_once()
        elif self._ops.queries.setting(WITHOUT_TRAY, MINIMISE) == QUIT:
            self.last_closed.emit()
        else:
            self._window.showMinimized()

    def _tell_once(self) -> None:
        if not self._ops.queries.setting(TOLD_ABOUT_TRAY) and self._tray.say(
            self.tr("{name} stays in the tray").format(name=APP_NAME),
            self.tr("It reminds you when a step is due. Quit from its menu to end it."),
        ):
            from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

            self._ops.run("", settings.put, TOLD_ABOUT_TRAY, "yes")


def _is_logging_out() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()
