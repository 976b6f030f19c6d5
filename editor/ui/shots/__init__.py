"""Pictures of the window in all its states, for looking at it, and for the README.

Begin with `taking`; `scenes` lists the states, `settling` knows when a picture is whole.
"""
