"""The dialogs in which records are added and edited."""
