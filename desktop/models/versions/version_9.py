"""Version 9: applications before an interview, offers, and interviews that were not held.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    "ALTER TABLE application ADD COLUMN applied_on TEXT",
    "ALTER TABLE application ADD COLUMN closing_on TEXT",
    """ALTER TABLE application ADD COLUMN internal INTEGER NOT NULL DEFAULT 0
    CHECK (internal IN (0, 1))""",
    "ALTER TABLE application ADD COLUMN offer_told_on TEXT",
    "ALTER TABLE application ADD COLUMN offer_on TEXT",
    "ALTER TABLE application ADD COLUMN offer_answer_by TEXT",
    "ALTER TABLE interview ADD COLUMN status TEXT NOT NULL DEFAULT 'planned'",
    "ALTER TABLE interview ADD COLUMN status_on TEXT",
    "ALTER TABLE interview ADD COLUMN minutes INTEGER",
    # Offers have a next step from now on: their summaries are computed again at once.
    "UPDATE summary SET replan_at = '0001-01-01T00:00:00+00:00' WHERE state = 'offer'",
)
