"""From start to quit: the launcher, the controller of sessions, and what a start needs besides.

Loading Qt puts a slower function in the place of Python's import, for other spellings of Qt's
names (`from __feature__ import snake_case`). They are not used here, and it makes each later import
statement several times dearer, so Python's own is put back.
"""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401  what it replaces has to be kept first

builtins.__import__ = _plain_import
