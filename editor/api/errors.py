"""What a film lacks that was asked of it."""

from __future__ import annotations


class FilmError(Exception):
    """The film has no such thing, or it cannot be so; the message is a sentence for the user."""


class NamingError(FilmError):
    """What was named is not there, or could be several; the message lists the choices."""
