"""The window: gestures in, pictures out. A widget holds no project state and decides no rule.

Begin with `studio`, what every panel is given, and `commands`, all that the user can do by name.
"""
