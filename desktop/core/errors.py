"""Errors that are told to a person."""


class UserError(Exception):
    """Something the person can mend. `str(error)` is one sentence that says what to do.

    `template` and `params` are the same sentence before its names were filled in, so that the
    interface can translate it. Anything that is not a `UserError` is a defect and goes to the
    crash handler.
    """

    def __init__(self, template: str, **params: object) -> None:
        super().__init__(template.format(**params) if params else template)
        self.template = template
        self.params = params


class BrokenStartError(Exception):
    """The program itself is at fault, and so cannot start."""

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause
