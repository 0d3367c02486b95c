"""What closing the window means: into the tray where there is one, else as the settings say."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.ops import Ops
from desktop.paths import APP_NAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.background.tray.tray import Tray

#: The setting that remembers that closing to the tray was explained.
TOLD_ABOUT_TRAY = "told_about_tray"

#: The setting for what closing does where there is no tray: minimised, the program goes on
#: reminding; the other value ends it.
WITHOUT_TRAY = "closing_without_tray"
MINIMISE, QUIT = "minimise", "quit"


#: How long a desktop may take to minimise a window, in ms.
_MINIMISING = 500


class CloseToTray(QObject):
    """The close itself is always accepted, or logging out of the desktop would be held up.

    With `ends` (the example) closing the window always ends the program.
    """

    last_closed = Signal()
    """The window was closed, and the program is to end."""

    def __init__(
        self, ops: Ops, tray: "Callable[[], Tray]", window: QWidget, *, ends: bool = False
    ) -> None:
        super().__init__(window)
        self._ops = ops
        self._tray = tray
        self._window = window
        self._ends = ends
        self.minimising = QTimer(self)
        self.minimising.setSingleShot(True)
        self.minimising.setInterval(_MINIMISING)
        self.minimising.timeout.connect(self._look_whether_minimised)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            QTimer.singleShot(0, self, self._after_close)
        elif event.type() == QEvent.Type.WindowStateChange and not (
            event.spontaneous() or self._window.isMinimized()
        ):
            self.minimising.stop()  # the program has brought it back, not the desktop
        return super().eventFilter(watched, event)

    def _after_close(self) -> None:
        if self._window.isVisible() or QApplication.closingDown() or _is_logging_out():
            return
        if self._ends:
            self.last_closed.emit()
        elif self._tray().is_visible:
            self._tell_once()
        elif self._ops.queries.setting(WITHOUT_TRAY, MINIMISE) == QUIT:
            self.last_closed.emit()
        else:
            self._window.showMinimized()
            self.minimising.start()

    def _look_whether_minimised(self) -> None:
        """Some desktops (sway, i3) have no minimised windows: the closed one stands there again.

        Under Wayland no desktop says whether it minimised a window, but a minimised one does not
        have the keyboard.
        """
        if self._window.isActiveWindow() and not self._window.isMinimized():
            StaysOpen(self._ops, self.last_closed, self._window).open()

    def _tell_once(self) -> None:
        if not self._ops.queries.setting(TOLD_ABOUT_TRAY) and self._tray().say(
            self.tr("{name} stays in the tray").format(name=APP_NAME),
            self.tr("It reminds you when a step is due. Quit from its menu to end it."),
        ):
            from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

            self._ops.run("", settings.put, TOLD_ABOUT_TRAY, "yes")


class StaysOpen(QMessageBox):
    """Says why the window is still there; the program can end now and whenever it is closed."""

    def __init__(self, ops: Ops, quit_wanted: SignalInstance, window: QWidget) -> None:
        super().__init__(window)
        self._ops = ops
        self._quit_wanted = quit_wanted
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Information)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Closing the window"))
        self.setText(
            self.tr(
                "This desktop has no tray and does not minimise windows, so Callback can remind "
                "you only while its window is open."
            )
        )
        self.setInformativeText(self.tr("You can change this under Settings > Reminders."))
        self.keep = self.addButton(self.tr("Keep it open"), QMessageBox.ButtonRole.RejectRole)
        self.leave = self.addButton(
            self.tr("Quit when I close it"), QMessageBox.ButtonRole.AcceptRole
        )
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.keep)
        self.leave.clicked.connect(self._quit)

    def _quit(self) -> None:
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        self._ops.run("", settings.put, WITHOUT_TRAY, QUIT)
        self._quit_wanted.emit()


def _is_logging_out() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()
