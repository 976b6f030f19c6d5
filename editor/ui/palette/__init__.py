"""The command palette: everything that can be done, found by a few letters of its name.

Begin with `palette`; `search` is how names are matched, `entries` where they come from.
"""
