"""Cutting things out of footage, in the window.

Begin with `canvas`, the matte on the picture, and `tools`, the strip beside it.
"""
