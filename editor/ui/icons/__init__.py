"""One set of line icons: SVG on a grid of 16, strokes of 1.5, in the colours of the theme.

Begin with `icon`. The drawings are resources/icons/NAME.svg.
"""
