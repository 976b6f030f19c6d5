"""Fields for numbers and times: dragged, stepped, typed as arithmetic, reset.

Begin with `number_field`.
"""
