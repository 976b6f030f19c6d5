"""Rows in place of lost ones, from what indexes and other rows still tell; each is a loss."""

from __future__ import annotations

from collections import Counter

from editor.store.rows.cells import Cell, Row, raw, unescaped
from editor.store.rows.timeline import NO_CLIP
from editor.store.salvage.found import Found

_MEDIA: Row = {
    "start_ticks": None,
    "start_rate": None,
    "duration_ticks": None,
    "duration_rate": None,
    "video": '{"codec":"","colour":["limited","bt709","bt709","bt709","left"],"has_alpha":false,'
    '"height":1080,"interlaced":false,"pixel_aspect":"1","rate":null,"rotation":0,'
    '"variable":false,"width":1920}',
    "start_timecode": "",
    "bin": "",
    "size_bytes": 0,
    "modified_ns": 0,
    "tags": "[]",
    "rating": 0,
    "label": "",
    "note": "",
}
_MATTE: Row = {
    "position": 1 << 62,
    "hue": 0,
    "edges": '{"choke":0.0,"decontaminate":0.0,"feather":0.0,"matting":"off","smoothing":0.0}',
    "locked": 0,
}
_SOUND = '{"channels":2,"codec":"","language":"","layout":"","sample_rate":48000}'
_SEQUENCE: Row = {
    "name": "Recovered sequence",
    "rate": "24",
    "width": 1920,
    "height": 1080,
    "sample_rate": 48000,
    "working_space": "display",
    "in_point": None,
    "out_point": None,
    "format_from_first_clip": 0,
    "guides": "[]",
}
_TRACK: Row = {
    "kind": "video",
    "name": "Recovered track",
    "enabled": 1,
    "locked": 0,
    "muted": 0,
    "solo": 0,
}


def fill_in(found: Found) -> list[str]:
    """Put stand-ins among the rows found, and say what is lost, a sentence each."""
    losses = _small_losses(found)
    losses += _mattes(found)
    losses += _items(found)
    losses += _tracks(found)
    losses += _sequences(found)
    return losses + _media(found)


def _items(found: Found) -> list[str]:
    """A gap for each item that is lost, so that what follows keeps its time."""
    lost: Counter[Cell] = Counter()
    for key, known in list(found.lost("item")):
        found.rows["item"][key] = NO_CLIP | known
        lost[known["track"]] += 1
    return [
        f"{_counted(count, 'clip or gap', 'clips or gaps')} on {_name(found, 'track', track)}:"
        " empty time of the same length is there instead."
        for track, count in lost.items()
    ]


def _tracks(found: Found) -> list[str]:
    losses = []
    for key, known in list(found.lost("track")):
        found.rows["track"][key] = _TRACK | known
        losses.append("The name and the switches of a track, now “Recovered track”.")
    sequence = next(iter(found.rows["sequence"] or found.indexed["sequence"]), ("recovered",))[0]
    for owner in _owners(found, "item", "track"):
        if (owner,) not in found.rows["track"]:
            place: Row = {"id": owner, "sequence": sequence, "position": 1 << 62}
            found.rows["track"][owner,] = _TRACK | place
            losses.append(
                "All about a track but its clips: they are on “Recovered track”, on top of the"
                " first sequence."
            )
    return losses


def _sequences(found: Found) -> list[str]:
    losses = []
    for owner in _owners(found, "track", "sequence"):
        if (owner,) not in found.rows["sequence"]:
            known = found.indexed["sequence"].get((owner,))
            place: Row = {"id": owner, "position": 1 << 62}
            found.rows["sequence"][owner,] = _SEQUENCE | place | (known or {})
            kept = "its rate and size are kept" if known else "check its rate and size"
            losses.append(f"The name of a sequence, now “Recovered sequence”; {kept}.")
    return losses


def _media(found: Found) -> list[str]:
    """Stand-ins that offer any time and as many sound streams as are used."""
    streams: Counter[str] = Counter()
    for row in found.of("item"):
        if row["kind"] == "media" and isinstance(row["stream"], int):
            media = raw(row["media"])
            streams[media] = max(streams[media], row["stream"] + 1)
    lost = [raw(id) for (id,), _ in found.lost("media")]
    losses = []
    for id in dict.fromkeys((*lost, *streams)):
        if (id,) in found.rows["media"]:
            continue
        known = found.indexed["media"].get((id,))
        audio = ",".join([_SOUND] * max(streams[id], 1))
        named: Row = {"name": "Lost media", "path": "", "path_is_relative": 0}
        place: Row = {"id": id, "position": 1 << 62, "audio": f"[{audio}]"}
        found.rows["media"][id,] = _MEDIA | named | place | (known or {})
        losses.append(
            f"What the media “{unescaped(raw(known['name']))}” offers. Relink it."
            if known
            else "Where a media is, now “Lost media”. Relink it."
        )
    return losses


def _mattes(found: Found) -> list[str]:
    losses = []
    for key, known in list(found.lost("matte")):
        found.rows["matte"][key] = _MATTE | known
        losses.append(f"The colour and the edges of the matte “{unescaped(raw(known['name']))}”.")
    return losses


def _small_losses(found: Found) -> list[str]:
    """What an index tells of that was not found: effects, transitions, markers, parts of mattes."""
    effects = {(row["item"], row["number"]) for row in found.of("effect")}
    others = {(row["track"], row["position"]) for row in found.of("transition")} | {
        (row["sequence"], row["position"]) for row in found.of("marker")
    }
    others |= {(row["matte"], row["frame"]) for row in found.of("matte_key")}
    lost: Counter[tuple[str, str]] = Counter()
    for table in ("matte_stretch", "spline"):
        for _, row in found.lost(table):
            lost["part", raw(row["matte"])] += 1
    for owner, _ in found.places - effects - others:
        if (owner,) in found.rows["item"]:
            lost["effect", owner] += 1
        elif (owner,) in found.rows["track"] or (owner,) in found.indexed["track"]:
            lost["transition", owner] += 1
        elif (owner,) in found.rows["sequence"] or (owner,) in found.indexed["sequence"]:
            lost["marker", owner] += 1
        elif (owner,) in found.rows["matte"] or (owner,) in found.indexed["matte"]:
            lost["part", owner] += 1
    tables = {"effect": "item", "transition": "track", "marker": "sequence", "part": "matte"}
    return [
        f"{_counted(count, what, what + 's')} on {_name(found, tables[what], owner)}."
        for (what, owner), count in lost.items()
    ]


def _owners(found: Found, table: str, column: str) -> list[str]:
    return list(dict.fromkeys(raw(row[column]) for row in found.of(table)))


def _name(found: Found, table: str, id: Cell) -> str:
    row = found.rows[table].get((id,), {})
    noun = "clip" if table == "item" else table
    name = row.get("name")
    return f"{noun} “{unescaped(name)}”" if isinstance(name, str) else f"a lost {noun}"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
