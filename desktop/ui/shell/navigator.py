"""Requests of pages to show something else, which the window carries out."""

from PySide6.QtCore import QObject, Signal


class Navigator(QObject):
    """Signals that pages emit and the window is connected to."""

    open_application = Signal(str)
    """Show an application, by id, on the page *Interviews*."""
    open_entry = Signal(str, str)
    """Show an application, and in its details a contact or another record, by their ids."""
    open_person = Signal(str)
    """Show a person, by id, on the page *People*."""
    start_wizard = Signal(str)
    """Open *What should I do?* for an application."""
    write_letter = Signal(str)
    """Open the letter of the next step of an application, or the notes for its call or talk."""
    continue_letter = Signal(str)
    """Open the letter of the next step at a draft, by its id."""
    open_letter = Signal(str)
    """Show a letter on the page *Letters*, by the id of its draft or contact."""
    take_other_way = Signal(str)
    """Open the alternative to it: the notes for a call instead of the letter, or the reverse."""
    add_application = Signal()
    import_files = Signal()
    open_files = Signal(object)
    """Import files and folders, a sequence of paths."""
    add_in_one_line = Signal(str)
    """Open the form to add an application at its line, filled from the text."""
    show_page = Signal(str)
    """Show a page by its key, such as "today"; see `shell.pages`."""
    show_insights = Signal(str)
    """Show the page *Insights* with the wait of an application, by its id."""
    show_applications = Signal(str)
    """Show the page *Interviews* with a filter, by its `Filter`."""
    prepare = Signal(str)
    """Open the view to prepare an interview, by its id."""
    debrief = Signal(str)
    """Open the form on how an interview went, by its id."""
    log_contact = Signal(str, str)
    """Open the form for a contact of an application; the second is a `ContactKind` or empty."""
    they_answered = Signal(str)
    """Open the form for an answer of the employer about an application, by its id."""
    show_settings = Signal(str)
    """Show the settings at a section, by its key; an empty one keeps the section."""
    erase_person = Signal(str)
    """Open the dialog that deletes a person with all traces."""
    show_example = Signal()
    """Open the example data, which are not stored."""
