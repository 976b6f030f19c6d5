"""How wrong what is said about a hole is likely to be. Begin with `guessing`."""
