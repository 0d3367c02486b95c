"""The settings dialog: a list of sections; the page of each is created when first shown."""
