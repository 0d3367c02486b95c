"""Errors that a person can do something about."""


class UserError(Exception):
    """Something the person can mend. `str(error)` is one sentence that says what to do.

    Anything that is not a `UserError` is a defect and goes to the crash handler.
    """
