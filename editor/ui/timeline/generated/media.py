"""Which media are takes, for who wants to see what was generated."""

from __future__ import annotations

from editor.model.generation.take import Take
from editor.model.media import MediaId
from editor.model.project import Project
from editor.session.preferences import Preferences


class GeneratedMedia:
    """Looked up once for each value of a project's takes."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._takes: tuple[Take, ...] = ()
        self._media = frozenset[MediaId]()

    def of(self, project: Project) -> frozenset[MediaId]:
        """None of them for who has generation hidden."""
        if self._preferences.settings.hide_generation:
            return frozenset()
        if project.takes is not self._takes:
            self._takes = project.takes
            self._media = frozenset(take.media for take in project.takes)
        return self._media
