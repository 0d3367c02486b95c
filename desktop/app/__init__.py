"""The program from start to quit: launcher, controller of sessions, session.

Importing PySide6 replaces `builtins.__import__` by a slower function, for
`from __feature__ import snake_case`. That is not used here, and makes every later import statement
several times slower, so Python's own function is restored.
"""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401  after `_plain_import` is saved

builtins.__import__ = _plain_import
