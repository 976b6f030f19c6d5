"""From a picture that lies in a frame to the widget that shows the frame."""

from __future__ import annotations

from PySide6.QtGui import QTransform

from editor.model.generation.painting.mapping import PictureMap
from editor.ui.viewport.view_map import ViewMap


def transform_of(view: ViewMap, picture: PictureMap) -> QTransform:
    """From pixels of the source to the widget."""
    x, y = view.to_widget(picture.origin)
    (across_x, across_y), (down_x, down_y) = picture.across, picture.down
    zoom = view.zoom
    return QTransform(across_x * zoom, across_y * zoom, down_x * zoom, down_y * zoom, x, y)
