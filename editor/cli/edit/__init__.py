"""`cutaway edit`: every edit of a sequence as a command. Begin with `app`.

Each command is a few lines over a method of `editor.api.timeline.timeline.Timeline`.
"""
