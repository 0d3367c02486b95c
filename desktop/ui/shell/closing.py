"""Closing the window: to the tray where there is one, else as the settings say."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ops import Ops
from desktop.paths import APP_NAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.background.tray.tray import Tray

#: Setting key: closing to the tray was explained.
TRAY_EXPLAINED = "told_about_tray"

#: Setting key: what closing does where there is no tray. A minimised program keeps reminding.
CLOSING_WITHOUT_TRAY = "closing_without_tray"
MINIMISE, QUIT = "minimise", "quit"


#: Time in ms after which a desktop has minimised the window, if it can.
_MINIMISE_TIME_MS = 500


class CloseToTray(QObject):
    """Keeps the program running after its window is closed, or quits it.

    The close event is always accepted, since refusing it would block logging out. With
    `always_quits` (the example) closing ends the program.
    """

    quit_requested = Signal()
    """The window was closed, and the program is to quit."""

    def __init__(
        self, ops: Ops, tray: "Callable[[], Tray]", window: QWidget, *, always_quits: bool = False
    ) -> None:
        super().__init__(window)
        self._ops = ops
        self._tray = tray
        self._window = window
        self._always_quits = always_quits
        self.minimising = QTimer(self)
        self.minimising.setSingleShot(True)
        self.minimising.setInterval(_MINIMISE_TIME_MS)
        self.minimising.timeout.connect(self._check_minimised)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            QTimer.singleShot(0, self, self._after_close)
        elif event.type() == QEvent.Type.WindowStateChange and not (
            event.spontaneous() or self._window.isMinimized()
        ):
            self.minimising.stop()  # the program restored it, not the desktop
        return super().eventFilter(watched, event)

    def _after_close(self) -> None:
        if self._window.isVisible() or QApplication.closingDown() or is_logging_out():
            return
        if self._always_quits:
            self.quit_requested.emit()
        elif self._tray().is_visible:
            self._explain_tray()
        elif self._ops.queries.setting(CLOSING_WITHOUT_TRAY, MINIMISE) == QUIT:
            self.quit_requested.emit()
        else:
            self._window.showMinimized()
            self.minimising.start()

    def _check_minimised(self) -> None:
        """Explain a window that stays open: some desktops (sway, i3) do not minimise windows.

        Wayland does not report whether a window is minimised, but a minimised one is not active.
        """
        if self._window.isActiveWindow() and not self._window.isMinimized():
            from desktop.ui.shell.stays_open import StaysOpenMessage  # noqa: PLC0415  rarely needed

            message = StaysOpenMessage(self._window)
            message.leave.clicked.connect(self._quit_from_now_on)
            message.open()

    def _quit_from_now_on(self) -> None:
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        self._ops.run("", settings.put, CLOSING_WITHOUT_TRAY, QUIT)
        self.quit_requested.emit()

    def _explain_tray(self) -> None:
        if not self._ops.queries.setting(TRAY_EXPLAINED) and self._tray().show_message(
            self.tr("{name} stays in the tray").format(name=APP_NAME),
            self.tr("It reminds you when a step is due. Quit from its menu to end it."),
        ):
            from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

            self._ops.run("", settings.put, TRAY_EXPLAINED, "yes")


def is_logging_out() -> bool:
    """Whether the desktop is ending the session, so that nothing may delay the end."""
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()
