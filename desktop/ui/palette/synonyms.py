"""Other words for the commands and the sections of the settings, as people look for them.

Each text is a list with commas. A translation has the words of its language rather than these.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from desktop.ui.settings.context import DATA, LETTERS, REMINDERS, STORES, YOU
from desktop.ui.shell import pages
from desktop.ui.shell.commands import Commands

#: The word for a language in each of them, for those who see the wrong one.
_LANGUAGE = "language, Sprache, langue, idioma"


def of_window(commands: Commands) -> dict[QAction, str]:
    """The words for the actions of the window, and for its pages."""
    translate = QCoreApplication.translate
    named = {
        commands.add: translate("Synonyms", "new job, create, track, enter, save an interview"),
        commands.add_in_one_line: translate("Synonyms", "new job, quick, type, paste"),
        commands.undo: translate("Synonyms", "take back, revert, oops, mistake"),
        commands.redo: translate("Synonyms", "repeat, again"),
        commands.import_files: translate(
            "Synonyms", "upload, load, open a file, spreadsheet, Excel, CSV, take over, bring in"
        ),
        commands.export: translate(
            "Synonyms",
            "download, save as, spreadsheet, Excel, CSV, PDF, calendar, print, share, work-search"
            " log",
        ),
        commands.find_duplicates: translate("Synonyms", "merge, twice, double, the same person"),
        commands.find: translate("Synonyms", "look for, filter"),
        commands.settings: translate(
            "Synonyms", "preferences, options, configure, set up, customize, account"
        ),
        commands.back_up: translate("Synonyms", "backup, save, safety copy, archive"),
        commands.help: translate(
            "Synonyms", "manual, guide, how to, support, documentation, tutorial, questions"
        ),
        commands.keys: translate("Synonyms", "keyboard, shortcuts, hotkeys"),
        commands.about: translate("Synonyms", "version, license, licence, update, contact"),
        commands.quit: translate("Synonyms", "exit, close, end, leave, stop the program"),
    }
    of_pages = {
        pages.TODAY: translate("Synonyms", "home, start, to do, tasks, due, overview, dashboard"),
        pages.INTERVIEWS: translate(
            "Synonyms", "applications, jobs, companies, list, board, kanban, appointments"
        ),
        pages.PEOPLE: translate("Synonyms", "contacts, interviewers, recruiters, address book"),
        pages.LETTERS: translate("Synonyms", "mails, emails, e-mails, messages, drafts, sent"),
        pages.INSIGHTS: translate("Synonyms", "statistics, charts, numbers, report, how long"),
        pages.BIN: translate(
            "Synonyms", "delete, bin, trash, recycle bin, restore, recover, undelete, bring back"
        ),
    }
    return named | {commands.pages[key]: of_pages[key] for key in of_pages.keys() & commands.pages}


def of_sections() -> dict[str, str]:
    """The words for the sections of the settings, by key."""
    translate = QCoreApplication.translate
    you = translate(
        "Synonyms",
        "dark mode, night mode, light, theme, colors, colours, appearance, font, font size, text"
        " size, zoom, bigger, smaller, spacing, screen reader, name, signature, phone, email,"
        " country, profile, translation",
    )
    return {
        YOU: f"{you}, {_LANGUAGE}",
        REMINDERS: translate(
            "Synonyms",
            "reminder, notification, alert, notify, remind me, quiet hours, pause, mute, silence,"
            " calm, tray, start at login, autostart",
        ),
        LETTERS: translate(
            "Synonyms", "template, wording, text blocks, Gmail, Outlook, mail program, email"
        ),
        DATA: translate(
            "Synonyms",
            "backup, back up, restore, copy, folder, file, encrypt, passphrase, password, delete"
            " everything, delete all, erase, reset, privacy, another computer",
        ),
        STORES: translate("Synonyms", "privacy, data protection, database, what is saved"),
    }


def of_advice() -> str:
    """The words for *What should I do?*."""
    return QCoreApplication.translate(
        "Synonyms",
        "why aren't they calling, why aren't they calling me back, why don't they call, why don't"
        " they answer, why is there no answer, no reply, silence, not hearing back, ghosted, still"
        " waiting, when will they call, what now, next step, advice, help me",
    )


def of_contact() -> str:
    """The words for *Log a contact…*."""
    return QCoreApplication.translate("Synonyms", "note a call, mail, email, message, conversation")


def of_deletion() -> str:
    """The words for *Delete application*."""
    return QCoreApplication.translate("Synonyms", "remove, erase, get rid of, throw away")
