"""Errors that a person can do something about."""


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
