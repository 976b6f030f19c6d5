"""The preferences window: each page changes the user's settings at once, and there is no OK.

Begin with `window`.
"""
