"""Turning a sequence into a file: what, how, where. Begin with `panel`."""
