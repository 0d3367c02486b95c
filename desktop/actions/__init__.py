"""What can be done to the store: one function for each thing a person does."""
