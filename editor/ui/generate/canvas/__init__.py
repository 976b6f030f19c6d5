"""Painting motion on the picture of a monitor.

Begin with `layer`, which takes the mouse; `place` knows where in the frame the source lies,
`gestures` what a drag does, `tints` and `marks` how it looks.
"""
