"""The built-in model for removals: what is masked is filled by what other frames show of it.

Begin with `removal`.
"""
