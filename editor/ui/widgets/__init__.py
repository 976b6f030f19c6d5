"""Controls that more than one panel uses. None of them knows of projects.

Begin with `numbers/number_field`. What changes a value emits `edited(value, gesture)`: one press
of the mouse, one key or one typed text has one gesture, so that it can be undone as one step.
"""
