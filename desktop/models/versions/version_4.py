"""Version 4: looks at careers pages are found by their day.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    """CREATE INDEX reminder_by_look ON reminder (due) WHERE action = 'look_at_careers_page'
    AND state IN ('planned', 'snoozed', 'fired')""",
)
