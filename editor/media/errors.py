"""What can be wrong with a media file."""

from __future__ import annotations


class MediaError(Exception):
    """A file cannot be read or written; the message is a sentence for the user."""
