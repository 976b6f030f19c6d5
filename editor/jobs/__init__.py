"""Slow work, off the window's thread. Apart from export's pipeline and media's readers, only this
room starts threads.

Begin with `queue`. `project_writer` alone writes the project file; each other file is one kind of
work.
"""
