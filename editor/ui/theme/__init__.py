"""How the window looks: colours by name, one type scale, one spacing scale, one style sheet.

Begin with `tokens`, the names and their colours; `theme.current_theme()` is what painters ask.
"""
