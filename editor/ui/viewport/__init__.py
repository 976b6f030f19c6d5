"""The program's picture in the window, and everything that is done on it.

Begin with `monitor`, the panel. `stage` shows what a viewer looks at; `presenting` brings the
picture to the screen, `overlays` paints and drags what lies over it, `transport` is the bar
below. `monitors` routes the keys to the monitor that was used last.
"""
