"""The main window: rail, top bar, commands, banners, and the dialogs it opens."""
