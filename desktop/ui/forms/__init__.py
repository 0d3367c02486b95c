"""Dialogs that add and edit records, used by several pages."""
