"""What the clips of the timeline show, found in the bin."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from editor.model.timeline import Clip, MediaSource, SequenceSource
from editor.ui.studio import Studio


class Finder(Protocol):
    def find_entries(self, keys: Iterable[str]) -> None:
        """Select these entries, wherever they lie."""
        ...


class FindCommand(QObject):
    """Enabled while a clip is selected that shows media or another sequence."""

    def __init__(self, studio: Studio, bin: Finder, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._actions, self._bin = studio.session, studio.actions, bin
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._session.selection.changed.connect(self._later.start)
        studio.actions.connect_to("clip.select_in_bin", self.find)
        self.refresh()

    def refresh(self) -> None:
        reason = self.tr("Select a clip of media first.")
        self._actions.set_enabled("clip.select_in_bin", bool(self._keys()), reason)

    def find(self) -> None:
        self._bin.find_entries(self._keys())

    def _keys(self) -> list[str]:
        """Of the entries that the selected clips show."""
        sequence = self._session.sequence
        keys: dict[str, None] = {}
        for chosen in sorted(self._session.selection.items) if sequence is not None else ():
            assert sequence is not None
            place = sequence.find(chosen)
            item = place[0].items[place[1]] if place is not None else None
            if not isinstance(item, Clip):
                continue
            if isinstance(item.source, MediaSource):
                keys[f"media {item.source.media}"] = None
            elif isinstance(item.source, SequenceSource):
                keys[f"sequence {item.source.sequence}"] = None
        return list(keys)
