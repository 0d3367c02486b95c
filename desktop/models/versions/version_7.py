"""Version 7: separate notes on a conversation, for letters and private.

`attendance.detail` keeps older notes. Letters use them only after the user has moved them to
`for_letter`.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    "ALTER TABLE attendance ADD COLUMN for_letter TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attendance ADD COLUMN private TEXT NOT NULL DEFAULT ''",
)
