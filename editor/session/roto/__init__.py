"""Cutting things out of footage, as the window uses it. Begin with `roto`."""
