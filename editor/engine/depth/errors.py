"""What can stop depth from being estimated."""

from __future__ import annotations


class DepthError(Exception):
    """It cannot be estimated; the message is a sentence for the user, with what to do."""
