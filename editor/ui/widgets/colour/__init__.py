"""Choosing a colour: begin with `field`, the swatch that a panel shows."""
