"""What stands around the panels: menus and header above, jobs and notices below.

Begin with `editor/ui/main_window.py`, which puts it together.
"""
