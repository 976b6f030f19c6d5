"""What the commands of the menus and keys do on the timeline, a subject a file.

`TimelineCommands` in `all` connects them. Each is enabled while it has something to act on.
"""
