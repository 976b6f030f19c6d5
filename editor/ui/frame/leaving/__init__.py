"""Leaving a project: nothing is lost that has not been said."""
