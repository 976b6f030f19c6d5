"""What the writers share: settings, pictures as encoders want them, part-files, series, GIF.

Begin with `settings` (what is asked of an encoder); `editor.media.writer` uses all of it.
"""
