"""What the settings say of the windows; by default Qt follows the system."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.core.profile import TEXT_SIZES, Appearance, Density, Profile, RowReading
from desktop.ui import theme
from desktop.ui.theme import is_dark

Role = QPalette.ColorRole
Group = QPalette.ColorGroup

_WINDOW = QColor(50, 50, 50)
_BASE = QColor(36, 36, 36)
_TEXT = QColor(240, 240, 240)
_FAINT = QColor(130, 130, 130)
_ACCENT = QColor(48, 140, 198)

#: Fields without a palette of their own; `PlainEdit` has its edge from `theme.edged`, too.
_FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox")


class _Used:
    """What was set last; Qt cannot tell a system's font from a chosen one."""

    appearance = Appearance.SYSTEM
    text_size = TEXT_SIZES[0]
    density = Density.NORMAL
    row_reading = RowReading.SENTENCE
    has_edges = False
    """Whether fields have a palette of their own."""


def use_appearance(profile: Profile) -> None:
    """Show the whole program in the colour scheme of `profile`, at once."""
    if profile.appearance is _Used.appearance:
        return
    _Used.appearance = profile.appearance
    if profile.appearance is not Appearance.SYSTEM:
        use_dark(profile.appearance is Appearance.DARK)
        return
    QApplication.styleHints().unsetColorScheme()
    QApplication.setPalette(QPalette())  # the one of the system
    make_fields_readable()


def is_used_in_windows(profile: Profile) -> bool:
    """Whether the program uses the sizes and the reading of rows of `profile` already."""
    wanted = (profile.text_size, profile.density, profile.row_reading)
    return wanted == (_Used.text_size, _Used.density, _Used.row_reading)


def use_in_windows(profile: Profile) -> None:
    """Use the sizes and the reading of rows of `profile` for windows made from now on."""
    _Used.row_reading = profile.row_reading
    if profile.text_size != _Used.text_size:
        _Used.text_size = profile.text_size
        _use_text_size(profile)
    if profile.density is not _Used.density:
        from desktop.ui.theme.density import use_density  # noqa: PLC0415  not for the usual one

        _Used.density = profile.density
        use_density(profile.density)


def are_rows_cells() -> bool:
    """Whether lists give screen readers the cells of a row, instead of one sentence."""
    return _Used.row_reading is RowReading.CELLS


def _use_text_size(profile: Profile) -> None:
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415  not for the usual size

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * profile.text_size / 100)
    else:
        font.setPixelSize(round(font.pixelSize() * profile.text_size / 100))
    QApplication.setFont(font)


def use_dark(dark: bool) -> None:
    """Show the whole program dark or light.

    On platforms without colour schemes (offscreen), the application's palette is replaced.
    """
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    QApplication.styleHints().setColorScheme(scheme)
    if is_dark(QApplication.palette()) != dark:
        QApplication.setPalette(dark_palette() if dark else QApplication.style().standardPalette())
    make_fields_readable()


def make_fields_readable() -> None:
    """Give placeholder texts the colour of secondary text, and fields an edge that is seen.

    The system's own placeholders are too faint. Call it whenever the palette changes. The other
    colours still follow the system.
    """
    palette = QApplication.palette()
    wanted = theme.quiet(palette)
    if palette.color(Role.PlaceholderText) != wanted:
        palette.setColor(Role.PlaceholderText, wanted)
        QApplication.setPalette(palette)
    if not (is_dark(palette) or _Used.has_edges):
        return  # the usual start, which this would make 4 ms longer
    _Used.has_edges = True
    edged = theme.edged(QApplication.palette())
    for kind in _FIELDS:
        # PySide takes the name as a string, its type hints say bytes
        used: QPalette = QApplication.palette(kind)  # type: ignore[call-overload]
        if used.color(Role.Window) != edged.color(Role.Window):
            QApplication.setPalette(edged, kind)  # type: ignore[arg-type]


def dark_palette() -> QPalette:
    """The dark palette of Qt's Fusion style."""
    light, dark, mid = _WINDOW.lighter(150), _WINDOW.darker(150), _WINDOW.darker(130)
    palette = QPalette(_TEXT, _WINDOW, light, dark, mid, _TEXT, _BASE)
    palette.setColor(Role.Button, _WINDOW)
    palette.setColor(Role.ButtonText, _TEXT)
    palette.setColor(Role.BrightText, QColor(255, 255, 255))
    palette.setColor(Role.Midlight, _WINDOW.darker(130).lighter(110))
    palette.setColor(Role.Shadow, _WINDOW.darker(200))
    palette.setColor(Role.AlternateBase, _WINDOW)
    palette.setColor(Role.ToolTipBase, _BASE)
    palette.setColor(Role.ToolTipText, _TEXT)
    palette.setColor(Role.Highlight, _ACCENT)
    palette.setColor(Role.HighlightedText, _TEXT)
    palette.setColor(Role.Accent, _ACCENT)
    palette.setColor(Role.Link, _ACCENT)
    for role in (Role.Text, Role.WindowText, Role.ButtonText):
        palette.setColor(Group.Disabled, role, _FAINT)
    palette.setColor(Group.Disabled, Role.Base, _WINDOW)
    palette.setColor(Group.Disabled, Role.Highlight, QColor(145, 145, 145))
    return palette
