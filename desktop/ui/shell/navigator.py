"""Where to go next: pages ask, the window goes."""

from PySide6.QtCore import QObject, Signal


class Navigator(QObject):
    """One object shared by the window and its pages. Pages emit, the window is connected."""

    open_application = Signal(str)
    """Show this application on the Interviews page."""
    open_person = Signal(str)
    """Show this person on the People page."""
    start_wizard = Signal(str)
    """Ask "What should I do?" about this application."""
    write_letter = Signal(str)
    """Write the letter of this application's next step."""
    add_application = Signal()
    show_page = Signal(str)
    """Show a page by its key: "today", "interviews" or "people"."""
    debrief = Signal(str)
    """Write down how an interview (its id) went."""
    log_contact = Signal(str, str)
    """Log a contact with this application; the second is a `ContactKind` or empty."""
    show_settings = Signal(str)
    """Show the settings, at the section of this key (`settings.sections`) unless it is empty."""
    erase_person = Signal(str)
    """Ask whether this person is to be deleted with all traces."""
    show_example = Signal()
    """Look around in the example data, which are kept nowhere."""
