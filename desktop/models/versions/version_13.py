"""Version 13: languages of letters, and courtesy titles.

Released: never edited, later versions change it.
"""

STATEMENTS = (
    "ALTER TABLE application ADD COLUMN letter_language TEXT",
    "ALTER TABLE person ADD COLUMN courtesy TEXT",
    "ALTER TABLE person ADD COLUMN letter_language TEXT",
)
