"""How the frame lies in the viewport: from its pixels to the widget's and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

Point = tuple[float, float]
Size = tuple[float, float]

LEAST, MOST = 0.05, 16.0


@dataclass(frozen=True, slots=True)
class ViewMap:
    """`zoom` logical pixels of the widget to one of the frame, whose top left corner lies at
    `origin`."""

    frame: Size
    origin: Point = (0.0, 0.0)
    zoom: float = 1.0

    @staticmethod
    def fitted(frame: Size, widget: Size, margin: float) -> ViewMap:
        """The whole frame as large as there is room for, in the middle."""
        room = max(widget[0] - 2 * margin, 1.0), max(widget[1] - 2 * margin, 1.0)
        zoom = min(room[0] / frame[0], room[1] / frame[1])
        return ViewMap(frame, zoom=zoom).centred(widget)

    def centred(self, widget: Size) -> ViewMap:
        wide, high = self.frame[0] * self.zoom, self.frame[1] * self.zoom
        return replace(self, origin=((widget[0] - wide) / 2, (widget[1] - high) / 2))

    def to_widget(self, point: Point) -> Point:
        x, y = self.origin
        return x + point[0] * self.zoom, y + point[1] * self.zoom

    def to_frame(self, point: Point) -> Point:
        x, y = self.origin
        return (point[0] - x) / self.zoom, (point[1] - y) / self.zoom

    def zoomed(self, zoom: float, at: Point) -> ViewMap:
        """At another zoom; what lies at `at` of the widget stays there."""
        zoom = min(max(zoom, LEAST), MOST)
        x, y = self.to_frame(at)
        return replace(self, zoom=zoom, origin=(at[0] - x * zoom, at[1] - y * zoom))

    def moved(self, across: float, down: float) -> ViewMap:
        return replace(self, origin=(self.origin[0] + across, self.origin[1] + down))

    def kept_in(self, widget: Size) -> ViewMap:
        """Moved back so far that the middle of the widget shows something of the frame."""
        x, y = (
            min(max(origin, room / 2 - length * self.zoom), room / 2)
            for origin, room, length in zip(self.origin, widget, self.frame, strict=True)
        )
        return replace(self, origin=(x, y))

    @property
    def rectangle(self) -> tuple[float, float, float, float]:
        """x, y, width, height of the frame in the widget."""
        return *self.origin, self.frame[0] * self.zoom, self.frame[1] * self.zoom

    def overflows(self, widget: Size) -> bool:
        """Whether there is more of the frame than fits."""
        _, _, wide, high = self.rectangle
        return wide > widget[0] + 1 or high > widget[1] + 1
