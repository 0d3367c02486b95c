"""What should I do? Questions, and the answer with its reasons."""
