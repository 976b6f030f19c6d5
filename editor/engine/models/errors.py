"""What can go wrong with weights."""

from __future__ import annotations

from editor.model.generation.remedy import RemediedError


class WeightsError(RemediedError):
    """They cannot be had or used; the message is a sentence for the user, with what to do."""


class UnreachableError(WeightsError):
    """Where they come from cannot be reached now."""
