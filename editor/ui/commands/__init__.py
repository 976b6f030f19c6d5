"""All that the user can do, by name: what menus, keys, buttons and the palette draw on.

Begin with `command` and the lists (`project`, `editing.clip`, `generating.takes` …), which `table`
joins; `actions` makes the QActions of a window from them.
"""
