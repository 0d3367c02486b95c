"""The details of one application."""

from desktop.ui.interviews.detail.view import DetailView

__all__ = ["DetailView"]
