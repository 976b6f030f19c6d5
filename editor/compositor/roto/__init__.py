"""Mattes on pictures: `shapes` draws splines, `coverage` makes a matte's coverage with its edges,
`cutting` cuts a picture out by it, or limits an effect to it.
"""
