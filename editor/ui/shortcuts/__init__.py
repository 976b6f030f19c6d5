"""The keys of all commands: presets of other programs, the user's own, and where they are changed.

Begin with `keymap`; `editor` is the dialog, `reference` the page that shows them.
"""
