"""What can stop edges from being solved."""

from __future__ import annotations


class EdgesError(Exception):
    """They cannot be; the message is a sentence for the user, with what to do."""
