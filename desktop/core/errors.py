"""Errors that are shown to the user."""


class UserError(Exception):
    """An error the user can correct. `str(error)` is one sentence that says what to do.

    `template` and `params` are the sentence and the values of its placeholders, kept apart for
    translation. Any other exception is a defect and goes to the crash handler.
    """

    def __init__(self, template: str, **params: object) -> None:
        super().__init__(template.format(**params) if params else template)
        self.template = template
        self.params = params


class StartupError(Exception):
    """The program cannot start because of a defect of its own: `cause`."""

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause
