"""Rows and index entries in the pages of an SQLite file, each page read on its own.

Source: "Database File Format", sqlite.org/fileformat2.html, sections 1.6 and 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.store.rows.cells import Cell
from editor.store.schema import PAGE_SIZE

Cells = tuple[Cell, ...]

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_INT_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a table (`row_id` is its number), or of an index (None)."""

    row_id: int | None
    cells: Cells


class _Unreadable(Exception):
    pass


def entries_in(data: bytes) -> Iterator[Entry | None]:
    """Every entry that the pages in `data` hold; None for one that is there but unreadable."""
    for start in range(0, len(data) - PAGE_SIZE + 1, PAGE_SIZE):
        header = start + (100 if start == 0 else 0)
        kind = data[header]
        if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
            continue
        cells_start = header + (12 if kind == _INDEX_INTERIOR else 8)
        count = _unsigned(data, header + 3, 2)
        if cells_start + 2 * count > start + PAGE_SIZE:
            continue
        for number in range(count):
            offset = _unsigned(data, cells_start + 2 * number, 2)
            try:
                yield _entry(data, start, start + offset, kind)
            except (_Unreadable, IndexError, UnicodeDecodeError):
                yield None


def _entry(data: bytes, page: int, at: int, kind: int) -> Entry:
    if kind == _INDEX_INTERIOR:
        at += 4
    size, at = _varint(data, at)
    row_id = None
    if kind == _TABLE_LEAF:
        row_id, at = _varint(data, at)
        row_id -= (row_id >> 63) << 64
    largest = PAGE_SIZE - 35 if kind == _TABLE_LEAF else (PAGE_SIZE - 12) * 64 // 255 - 23
    return Entry(row_id, _record(_payload(data, page, at, size, largest)))


def _payload(data: bytes, page: int, at: int, size: int, largest: int) -> bytes:
    """The record's bytes: those in the page, then those in its chain of overflow pages."""
    if size > len(data):
        raise _Unreadable
    local = size
    if size > largest:
        least = (PAGE_SIZE - 12) * 32 // 255 - 23
        local = least + (size - least) % (PAGE_SIZE - 4)
        if local > largest:
            local = least
    if at + local > page + PAGE_SIZE:
        raise _Unreadable
    parts, at, missing = [data[at : at + local]], at + local, size - local
    while missing > 0:
        start = (_unsigned(data, at, 4) - 1) * PAGE_SIZE
        if not 0 < start <= len(data) - PAGE_SIZE:
            raise _Unreadable
        parts.append(data[start + 4 : start + 4 + min(missing, PAGE_SIZE - 4)])
        at, missing = start, missing - (PAGE_SIZE - 4)
    return b"".join(parts)


def _record(payload: bytes) -> Cells:
    end, at = _varint(payload, 0)
    body, cells = end, []
    while at < end:
        kind, at = _varint(payload, at)
        cell, body = _cell(payload, body, kind)
        cells.append(cell)
    if body != len(payload) or at != end:
        raise _Unreadable
    return tuple(cells)


def _cell(payload: bytes, at: int, kind: int) -> tuple[Cell, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in _INT_SIZES:
        end = at + _INT_SIZES[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind >= 13 and kind % 2:
        end = at + (kind - 13) // 2
        return payload[at:end].decode("utf-8"), end
    raise _Unreadable  # a float or a blob: no table has one


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for number in range(8):
        byte = data[at + number]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + number + 1
    return value << 8 | data[at + 8], at + 9


def _unsigned(data: bytes, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")
