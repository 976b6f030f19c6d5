"""What can stop a selection."""

from __future__ import annotations


class SelectError(Exception):
    """It cannot be made; the message is a sentence for the user, with what to do."""
