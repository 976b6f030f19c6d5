"""Mattes found, followed and refined: `selecting`, `tracking`, `edges` and `splines`."""
