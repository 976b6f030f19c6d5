"""What stands around the clip area: tools, sequences, zoom, scrolling, and the time.

Each part follows the `Surface` and tells it where to go; `editor.ui.timeline.panel` lays them out.
"""
