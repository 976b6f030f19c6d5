"""Films read and written sample for sample: what is not changed is the original's, bit for bit.

Begin with `stored_pictures`.
"""
