"""Mattes away from the window's thread: selected by prompts (`selecting`), tracked, and refined
(`tracking`)."""
