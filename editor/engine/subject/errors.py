"""What can stop a subject from being found."""

from __future__ import annotations


class SubjectError(Exception):
    """It cannot be found; the message is a sentence for the user, with what to do."""
