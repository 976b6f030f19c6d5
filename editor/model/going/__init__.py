"""Marks, what is worth marking, and a time that somebody types."""
