"""The rules for elements of UI Automation, by which Windows' screen readers see a window."""

from typing import NamedTuple

#: The control types, from number 50000.
CONTROL_TYPES = (
    *("Button", "Calendar", "CheckBox", "ComboBox", "Edit", "Hyperlink", "Image", "ListItem"),
    *("List", "Menu", "MenuBar", "MenuItem", "ProgressBar", "RadioButton", "ScrollBar", "Slider"),
    *("Spinner", "StatusBar", "Tab", "TabItem", "Text", "ToolBar", "ToolTip", "Tree", "TreeItem"),
    *("Custom", "Group", "Thumb", "DataGrid", "DataItem", "Document", "SplitButton", "Window"),
    *("Pane", "Header", "HeaderItem", "Table", "TitleBar", "Separator"),
)
#: The control patterns, which are what can be done with an element, from number 10000.
PATTERNS = (
    *("Invoke", "Selection", "Value", "RangeValue", "Scroll", "ExpandCollapse", "Grid"),
    *("GridItem", "MultipleView", "Window", "SelectionItem", "Dock", "Table", "TableItem", "Text"),
    "Toggle",
)
#: The patterns that an element of a type must have, by Microsoft's table of them.
NEEDED = {
    "Button": {"Invoke"},
    "CheckBox": {"Toggle"},
    "ComboBox": {"ExpandCollapse", "Value"},
    "DataItem": {"GridItem", "SelectionItem", "TableItem"},
    "Edit": {"Text", "Value"},
    "List": {"Selection"},
    "ListItem": {"SelectionItem"},
    "MenuItem": {"Invoke"},
    "ProgressBar": {"RangeValue"},
    "RadioButton": {"SelectionItem"},
    "Spinner": {"RangeValue"},
    "Table": {"Grid", "Selection", "Table"},
}
#: Types that say nothing about an element.
_VAGUE = {"Custom", "Pane"}


class Element(NamedTuple):
    """What a screen reader is told of an element."""

    kind: str
    name: str
    is_focusable: bool
    patterns: frozenset[str]


def faults(element: Element) -> list[str]:
    """What a screen reader would miss."""
    found = []
    if not element.name.strip() and (element.is_focusable or element.kind in NEEDED):
        found.append("has no name")
    if element.kind in _VAGUE and (element.is_focusable or element.name):
        found.append("has no type")
    missing = NEEDED.get(element.kind, set()) - element.patterns
    return [*found, *(f"lacks the pattern {pattern}" for pattern in sorted(missing))]
