"""Notes for a call, or for a talk in person."""
