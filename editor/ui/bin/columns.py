"""The columns of the list: what each says of an entry, and how it sorts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from editor.jobs.proxies import ProxyState
from editor.model.media import MediaId
from editor.ui.bin.entries import Entry
from editor.ui.figures import figure, rounded
from editor.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of media beyond what the project says."""

    used: frozenset[MediaId] = frozenset()
    missing: frozenset[MediaId] = frozenset()
    proxy_state: Callable[[MediaId], ProxyState] = lambda media: ProxyState.UNKNOWN
    proxy_progress: Callable[[MediaId], float] = lambda media: 0.0


NAME, DURATION, SIZE, RATE, CODEC, SOUND, DATE, RATING, USED, PROXY = range(10)
TITLES = (
    QT_TRANSLATE_NOOP("bin", "Name"),
    QT_TRANSLATE_NOOP("bin", "Duration"),
    QT_TRANSLATE_NOOP("bin", "Size"),
    QT_TRANSLATE_NOOP("bin", "Rate"),
    QT_TRANSLATE_NOOP("bin", "Codec"),
    QT_TRANSLATE_NOOP("bin", "Sound"),
    QT_TRANSLATE_NOOP("bin", "Date"),
    QT_TRANSLATE_NOOP("bin", "Rating"),
    QT_TRANSLATE_NOOP("bin", "Used"),
    QT_TRANSLATE_NOOP("bin", "Proxy"),
)
_STATES = {
    ProxyState.QUEUED: QT_TRANSLATE_NOOP("bin", "waits"),
    ProxyState.READY: QT_TRANSLATE_NOOP("bin", "ready"),
    ProxyState.FAILED: QT_TRANSLATE_NOOP("bin", "failed"),
    ProxyState.NEEDLESS: QT_TRANSLATE_NOOP("bin", "not needed"),
}
_SPEAKERS = {1: QT_TRANSLATE_NOOP("bin", "mono"), 2: QT_TRANSLATE_NOOP("bin", "stereo")}


def title(column: int) -> str:
    return _said(TITLES[column])


def text(entry: Entry, column: int, around: Surroundings) -> str:
    """What stands in the column, in the user's language."""
    match column:
        case _ if column == NAME:
            return entry.name
        case _ if column == DURATION:
            return duration_text(seconds(entry))
        case _ if column == SIZE:
            size = _size(entry)
            return f"{size[0]} x {size[1]}" if size else ""
        case _ if column == RATE:
            rate = _rate(entry)
            return figure(rate) if rate else ""
        case _ if column == CODEC:
            return _codec(entry)
        case _ if column == SOUND:
            return _sound(entry)
        case _ if column == DATE:
            return _date(entry)
        case _ if column == USED:
            is_used = entry.media is not None and entry.media.id in around.used
            return _said(QT_TRANSLATE_NOOP("bin", "used")) if is_used else ""
        case _ if column == PROXY:
            return _proxy(entry, around)
    return ""


def sort_key(entry: Entry, column: int, around: Surroundings) -> tuple[object, str]:
    """Orders entries by the column, those that are alike by name."""
    media, name = entry.media, entry.name.casefold()
    match column:
        case _ if column == DURATION:
            return seconds(entry) or 0, name
        case _ if column == SIZE:
            width, height = _size(entry) or (0, 0)
            return width * height, name
        case _ if column == RATE:
            return _rate(entry) or 0, name
        case _ if column == DATE:
            return media.modified_ns if media else 0, name
        case _ if column == RATING:
            return media.rating if media else 0, name
    return text(entry, column, around).casefold(), name


def seconds(entry: Entry) -> Fraction | None:
    if entry.sequence is not None:
        return entry.sequence.duration / entry.sequence.rate
    if entry.media is None or entry.media.available_range is None:
        return None
    return entry.media.available_range.duration.seconds


def duration_text(seconds: Fraction | None) -> str:
    """`1:23.4`; with hours only where there are any."""
    if seconds is None:
        return ""
    minutes, rest = divmod(float(seconds), 60)
    hours, minutes = divmod(int(minutes), 60)
    if hours:
        return f"{hours}:{minutes:02}:{int(rest):02}"
    return f"{minutes}:{rounded(rest, 1).zfill(4)}"


def _size(entry: Entry) -> tuple[int, int] | None:
    if entry.sequence is not None:
        return entry.sequence.width, entry.sequence.height
    video = entry.media.video if entry.media else None
    return None if video is None else video.display_size


def _rate(entry: Entry) -> Fraction | None:
    if entry.sequence is not None:
        return entry.sequence.rate
    return entry.media.video.rate if entry.media and entry.media.video else None


def _codec(entry: Entry) -> str:
    if entry.media is None:
        return ""
    streams = (entry.media.video, *entry.media.audio)
    return ", ".join(dict.fromkeys(each.codec for each in streams if each and each.codec))


def _sound(entry: Entry) -> str:
    if entry.media is None or not entry.media.audio:
        return ""
    streams = entry.media.audio
    first = streams[0]
    channels = _said(_SPEAKERS[first.channels]) if first.channels in _SPEAKERS else first.layout
    several = f" x {len(streams)}" if len(streams) > 1 else ""
    return f"{channels or first.channels}, {figure(first.sample_rate / 1000)} kHz{several}"


def _date(entry: Entry) -> str:
    if entry.media is None or not entry.media.modified_ns:
        return ""
    when = QDateTime.fromSecsSinceEpoch(entry.media.modified_ns // 10**9)
    return QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)


def _proxy(entry: Entry, around: Surroundings) -> str:
    if entry.media is None:
        return ""
    state = around.proxy_state(entry.media.id)
    if state is ProxyState.MAKING:
        return f"{round(around.proxy_progress(entry.media.id) * 100)} %"
    return _said(_STATES[state]) if state in _STATES else ""


def _said(english: str) -> str:
    return QCoreApplication.translate("bin", english)
