"""What stops an export before or while it runs."""

from __future__ import annotations


class ExportError(Exception):
    """The export cannot be done; the message is a sentence for the user."""


class PresetError(ExportError):
    """A presets file, or what was asked of a preset, is wrong."""
