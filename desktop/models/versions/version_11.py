"""Version 11: mails of the contact history, and invitations of interviews.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    "ALTER TABLE interaction ADD COLUMN message_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN invitation_uid TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN invitation_occurrence TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN invitation_sequence INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE interview ADD COLUMN invitation_stamp TEXT",
)
