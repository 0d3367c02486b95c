"""What is drawn without a display: pictures of every page and dialog, and the self-test."""
