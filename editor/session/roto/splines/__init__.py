"""The splines of the matte that is worked on: `drawing` changes them, `following` lets them go
along with a surface, `tracing` makes them of a matte's outline.
"""
