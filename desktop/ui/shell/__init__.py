"""The parts of the main window: rail, top bar, commands, the dialogs it opens."""
