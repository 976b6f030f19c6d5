"""What clips are selected: name, picture, length, where it comes from, whether it shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.model.effects import InputKind, InputSpec
from editor.model.project import Project
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    MediaSource,
    SequenceSource,
    TitleSource,
)
from editor.ui.icons.icon import draw_icon
from editor.ui.inspector.clips.bindings import ClipSelection, PropertyBinding
from editor.ui.inspector.rows.binding import Change
from editor.ui.inspector.rows.editors.texts import LineEditor
from editor.ui.inspector.shown import seconds_label
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ICON, RADIUS, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.toggle import Toggle

_PICTURE = QSize(80, 45)
_DRAWINGS = {
    MediaSource: "film",
    SequenceSource: "sequence",
    TitleSource: "title",
    GeneratorSource: "generator",
}


class ClipHeader(QWidget):
    def __init__(self, studio: Studio, selection: ClipSelection) -> None:
        super().__init__()
        self._studio, self._selection = studio, selection
        theme = current_theme()
        self.picture = _Picture(self)
        spec = InputSpec("name", InputKind.IMAGE, self.tr("Name"), "")
        self._name_binding = PropertyBinding(
            selection, spec, lambda clip: clip.name, lambda c, name: replace(c, name=str(name))
        )
        self.name = LineEditor()
        self.name.set_name(self.tr("Name"))
        self.name.line.setFont(theme.font(bold=True))
        self.name.changed.connect(self._on_named)
        self.count = QLabel(self)
        self.count.setFont(theme.font(bold=True))
        self.length = ElidedLabel("", self)
        self.length.setProperty("tone", "secondary")
        self.enabled = Toggle("", self)
        self.enabled.setAccessibleName(self.tr("Enabled"))
        self.enabled.setToolTip(self.tr("Shows and plays the clip, or leaves it out."))
        self.enabled.clicked.connect(self._on_enabled)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        line = QHBoxLayout()
        line.setSpacing(theme.px(Space.XS))
        line.addWidget(self.name, 1)
        line.addWidget(self.count, 1)
        line.addWidget(self.enabled)
        words.addLayout(line)
        self.curves = IconButton("curve", self.tr("Show curves"), self, Token.TEXT_DIM)
        self.curves.setToolTip(self.tr("Opens the curves of all that changes over time."))
        self.curves.clicked.connect(self._open_curves)
        below = QHBoxLayout()
        below.addWidget(self.length, 1)
        below.addWidget(self.curves)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(Space.S), 0, theme.px(Space.S))
        row.setSpacing(theme.px(Space.S))
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        studio.thumbnails.arrived.connect(self._on_picture)
        studio.sketches.arrived.connect(self._on_sketch)

    def refresh(self) -> None:
        clips = [placed.clip for placed in self._selection.clips]
        if not clips:
            return
        is_one = len({clip.link or clip.id for clip in clips}) == 1
        self.name.setVisible(is_one)
        self.count.setVisible(not is_one)
        self.count.setText(self.tr("%n clips", "", len(clips)))
        self.name.show_values([clips[0].name])
        project, sequence = self._selection.session.project, self._selection.session.sequence
        assert sequence is not None
        if is_one:
            length = seconds_label(clips[0].duration, sequence.rate)
            self.length.set_text(f"{length} · {self._source(project, clips[0])}")
        else:
            total = sum(clip.duration for clip in clips)
            self.length.set_text(
                self.tr("{length} in all").format(length=seconds_label(total, sequence.rate))
            )
        self.enabled.setChecked(all(clip.enabled for clip in clips))
        self.show_picture()

    def _source(self, project: Project, clip: Clip) -> str:
        match clip.source:
            case MediaSource(media):
                reference = project.media_reference(media)
                return reference.name if reference else self.tr("missing media")
            case SequenceSource(sequence):
                nested = project.sequence(sequence)
                return nested.name if nested else self.tr("missing sequence")
            case TitleSource():
                return self.tr("Title")
            case GeneratorSource():
                return self.tr("Generator")

    def show_picture(self) -> None:
        """The first clip's picture under the playhead, or else one that stands for the clip."""
        placed, session = self._selection.clips[0], self._selection.session
        clip, sequence = placed.clip, session.sequence
        assert sequence is not None
        if not placed.is_picture:
            self.picture.show_picture(None, "music")
            return
        frame = session.playhead.frame - placed.start
        if not 0 <= frame < clip.duration:
            frame = clip.duration // 3  # films begin with black
        if isinstance(clip.source, MediaSource):
            media = session.project.media_reference(clip.source.media)
            time = clip.source_time(frame, sequence.rate)
            image = media and self._studio.thumbnails.picture(media, time)
        else:
            image = self._studio.sketches.of_clip(sequence, clip, frame)
        self.picture.show_picture(image, _DRAWINGS[type(clip.source)])

    def _open_curves(self) -> None:
        action = self._studio.actions.action("window.curves")
        if not action.isChecked():
            action.trigger()

    def _on_picture(self, media: str) -> None:
        clips = self._selection.clips
        source = clips[0].clip.source if clips else None
        if isinstance(source, MediaSource) and source.media == media:
            self.show_picture()

    def _on_sketch(self) -> None:
        if self._selection.clips and self._selection.clips[0].is_picture:
            self.show_picture()

    def _on_named(self, change: Change, gesture: str) -> None:
        label = self.tr("Rename clip")
        self._selection.session.edit(label, self._name_binding.changed(change), gesture)

    def _on_enabled(self, on: bool) -> None:
        label = self.tr("Enable clip") if on else self.tr("Disable clip")
        edit = self._selection.edit_clips(lambda clip: replace(clip, enabled=on))
        self._selection.session.edit(label, edit, new_gesture())


class _Picture(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._image: QImage | None = None
        self._drawing = "film"
        self.setFixedSize(theme.px(_PICTURE.width()), theme.px(_PICTURE.height()))

    def show_picture(self, image: QImage | None, drawing: str) -> None:
        """`image`, or else an icon."""
        if (image, drawing) != (self._image, self._drawing):
            self._image, self._drawing = image, drawing
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), theme.px(RADIUS), theme.px(RADIUS))
            painter.setClipPath(outline)
            painter.fillRect(self.rect(), theme.colour(Token.BG_VIEWPORT))
            if self._image is None:
                side = theme.px(ICON)
                place = self.rect().adjusted(0, 0, -side, -side).center()
                spot = self.rect()
                spot.setRect(place.x(), place.y(), side, side)
                draw_icon(painter, self._drawing, spot, Token.TEXT_DIM)
                return
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            x, y = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(x, y, size.width(), size.height()), self._image)
