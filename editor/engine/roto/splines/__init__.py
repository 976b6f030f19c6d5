"""Splines and footage: `planar` follows the surface a spline lies on, `outline` makes splines of a
matte's outline.
"""
