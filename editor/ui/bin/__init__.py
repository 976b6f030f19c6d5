"""The media bin: everything that the project is cut from.

Begin with `panel`. `entries` says what is shown, `tree` puts it into Qt's shape, `tiles` and `rows`
paint it, `views` are the two ways to look at it; `details` tells of what is selected.
"""
