"""Why an edit was refused."""

from __future__ import annotations


class EditError(Exception):
    """The edit cannot be done; the message is a sentence for the user, with what to do."""
