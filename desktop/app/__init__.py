"""The program from start to quit: launcher, controller of sessions, session.

Importing it imports PySide6 in less time than Python's own statement does, see `quick_import`.
"""

from desktop.app.quick_import import import_qt

import_qt()
