"""Mattes by the Python API."""
