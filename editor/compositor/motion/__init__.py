"""Pictures brought to life: regions of a picture stream, and a camera moves through its layers.

Begin with `stream` (what is inside a painted region flows, and stays in its place), `flow` (how
fast and where to, in numbers) and `regions` (what was painted, as coverage).
"""
