"""Drawing splines by hand: `lines` says what lies where on a shape, `moving` changes its points.

Shapes are the points of a key, closed; places are pixels of the footage.
"""
