"""What the wizard's window remembers from one opening to the next."""

from PySide6.QtCore import QSettings, QSize

FIRST_SIZE = QSize(860, 640)
LEAST_SIZE = QSize(560, 420)
_KEY = "wizard/size"


class Place:
    """The size last chosen; kept with the window's arrangement."""

    size = FIRST_SIZE

    @classmethod
    def keep(cls, settings: QSettings) -> None:
        settings.setValue(_KEY, cls.size)

    @classmethod
    def recall(cls, settings: QSettings) -> None:
        size = settings.value(_KEY)
        if isinstance(size, QSize) and size.isValid():
            cls.size = size.expandedTo(LEAST_SIZE)
