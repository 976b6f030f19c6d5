"""What is said of the selected media, to be said otherwise: stars, tags, a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor.model.media import MediaReference
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.star_rating import StarRating


class Details(QWidget):
    """Of several media it shows what they have in common."""

    rated = Signal(int)
    tagged = Signal(object)  # tuple of str: all tags, in place of those there were
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._name = ElidedLabel("", self)
        self.stars = StarRating(self)
        self.tags = QLineEdit(self)
        self.tags.setPlaceholderText(self.tr("Tags, with commas between"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setToolTip(self.tr("Words to find the selected media by, with commas between."))
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setToolTip(self.tr("Anything worth knowing about the selected media."))
        head = QHBoxLayout()
        head.setSpacing(theme.px(Space.S))
        head.addWidget(self._name, 1)
        head.addWidget(self.stars)
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(Space.XS))
        fields.addWidget(self.tags, 1)
        fields.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            theme.px(Space.S), theme.px(Space.XS), theme.px(Space.S), theme.px(Space.S)
        )
        column.setSpacing(theme.px(Space.XS))
        column.addLayout(head)
        column.addLayout(fields)
        self.stars.edited.connect(self.rated)
        self.tags.editingFinished.connect(self._on_tags)
        self.note.editingFinished.connect(self._on_note)
        self._shown_tags = self._shown_note = ""

    def show_media(self, media: Sequence[MediaReference]) -> None:
        self.setVisible(bool(media))
        if not media:
            return
        first = media[0]
        several = self.tr("%n media selected", "", len(media))
        self._name.set_text(first.name if len(media) == 1 else several)
        same_rating = all(each.rating == first.rating for each in media)
        self.stars.set_rating(first.rating if same_rating else 0)
        common = [tag for tag in first.tags if all(tag in each.tags for each in media)]
        self._shown_tags = ", ".join(common)
        self._shown_note = first.note if all(each.note == first.note for each in media) else ""
        self._set(self.tags, self._shown_tags)
        self._set(self.note, self._shown_note)

    def _set(self, field: QLineEdit, text: str) -> None:
        if field.text() != text and not (field.hasFocus() and field.isModified()):
            field.setText(text)

    def _on_tags(self) -> None:
        if self.tags.text() != self._shown_tags:
            self.tags.setModified(False)
            self.tagged.emit(tuple(self.tags.text().split(",")))

    def _on_note(self) -> None:
        if self.note.text() != self._shown_note:
            self.note.setModified(False)
            self.noted.emit(self.note.text())
