"""The settings: a window of sections, each of them a page that is made when it is first shown."""
