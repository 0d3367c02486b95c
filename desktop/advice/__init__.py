"""What the silence most likely means, and the one next step. Pure: no clock, no database."""
