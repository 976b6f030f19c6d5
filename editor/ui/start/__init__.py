"""Before a project is open: recent ones, a new one, the demo; and what to do if one will not open.

Begin with `page`.
"""
