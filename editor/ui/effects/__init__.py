"""The effects browser: effects, transitions, generators and titles, to look at and to apply.

Begin with `panel`. `words` names in the user's language what shader files declare.
"""
