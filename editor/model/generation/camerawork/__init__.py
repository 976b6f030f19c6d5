"""The camera's path in space: its pose at a frame, presets, words for it. Begin with `pose`."""
