"""Takes played side by side, told apart by a wipe, and judged without their names.

Begin with `monitor`.
"""
