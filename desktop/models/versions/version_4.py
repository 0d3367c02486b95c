"""Version 4: an index for page checks by day.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    """CREATE INDEX reminder_by_look ON reminder (due) WHERE action = 'look_at_careers_page'
    AND state IN ('planned', 'snoozed', 'fired')""",
)
