"""The density of the windows: lengths of the theme, and the sizes of the style's controls."""

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from desktop.core.profile import Density
from desktop.ui import theme

Contents = QStyle.ContentsType

#: The lengths of `theme`: the grid, the space in a row and between its lines, the least target.
_LENGTHS = {
    Density.COMPACT: ((3, 5, 10, 16, 24), (3, 1), 0),
    Density.NORMAL: ((4, 8, 16, 24, 32), (8, 3), 0),
    # 44 pixels: "Target Size (Enhanced)", WCAG 2.2, 2.5.5, 2023
    Density.ROOMY: ((6, 12, 16, 24, 32), (12, 4), 44),
}
_TARGETS = frozenset(
    {
        Contents.CT_PushButton, Contents.CT_ToolButton, Contents.CT_CheckBox,
        Contents.CT_RadioButton, Contents.CT_ComboBox, Contents.CT_LineEdit, Contents.CT_SpinBox,
        Contents.CT_TabBarTab, Contents.CT_ItemViewItem, Contents.CT_MenuBarItem,
    }
)  # fmt: skip


class DensityStyle(QProxyStyle):
    """The style `name`, with higher controls in roomy windows and lower menus in compact ones."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setObjectName(name)  # as styles that Qt makes; `name` of a proxy is empty

    def sizeFromContents(  # type: ignore[override]  # Qt's classes name the last one differently
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget
    ) -> QSize:
        usual = super().sizeFromContents(kind, option, size, widget)
        if kind == Contents.CT_MenuItem:
            text = option.fontMetrics.height()
            if usual.height() < text:  # a separator
                return usual
            if not theme.TARGET:
                return QSize(usual.width(), min(usual.height(), text + 2 * theme.XS))
            # Fusion's column of ticks is as wide as an item is high
            return usual.grownBy(QMargins(0, 0, *2 * (max(0, theme.TARGET - usual.height()),)))
        if kind in _TARGETS:
            return usual.expandedTo(QSize(theme.TARGET, theme.TARGET))
        return usual


def use_density(density: Density) -> None:
    """Make windows from now on in `density`."""
    (theme.XS, theme.S, theme.L, theme.XL, theme.XXL), row, theme.TARGET = _LENGTHS[density]
    theme.ROW, theme.LINE_GAP = row
    name = QApplication.style().objectName()
    QApplication.setStyle(name if density is Density.NORMAL else DensityStyle(name))
