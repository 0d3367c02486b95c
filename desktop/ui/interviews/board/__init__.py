"""The board: the applications as cards, in a column for each stage."""
