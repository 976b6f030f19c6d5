"""Splines and footage: `planar` follows the surface a spline lies on, `outline` makes splines of a
matte's outline; `courses` and `tracing` do so with media and mattes of a project.
"""
