"""What can go wrong with weights."""

from __future__ import annotations


class WeightsError(Exception):
    """They cannot be had or used; the message is a sentence for the user, with what to do."""


class UnreachableError(WeightsError):
    """Where they come from cannot be reached now."""
