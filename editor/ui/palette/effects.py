"""Effects, transitions, generators and titles that the palette can put to use."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from editor.ui.effects.applying import Applying
from editor.ui.effects.offers import group_label, offers_in
from editor.ui.palette.entries import Entry
from editor.ui.studio import Studio


def effect_entries(studio: Studio) -> Iterator[Entry]:
    applying = Applying(studio)
    for offer in offers_in(studio.catalogue):
        if offer.subject is None:
            continue
        group = group_label(offer.group)
        run = partial(applying.apply, offer.subject)
        key = f"effect:{offer.key.replace(' ', '_')}"
        yield Entry(key, offer.label, offer.description, group, "", True, "", run)
