"""Cutting things out of footage."""
