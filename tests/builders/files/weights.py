"""Small weights: a catalogue that names them, wheels and npm packages that carry them, and places
on this machine that give them as the real ones would."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from editor.engine.models.catalogue import (
    Archive,
    HubFile,
    Part,
    Registry,
    Source,
    Weights,
    WeightsFile,
)

DATA = bytes(range(256)) * 300
PYPI = Archive(Registry.PYPI, "tiny-weights", "1.2.0", 1000)
NPM = Archive(Registry.NPM, "@tiny/weights", "3.0.0", 1000)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def parts(archive: Archive, data: bytes, *paths: str, is_pickled: bool = False) -> Source:
    """A source that says that `paths` of `archive`, joined, are `data`."""
    made = tuple(Part(archive, path) for path in paths)
    return Source(made, None, len(data), sha256(data), is_pickled)


def from_hub(data: bytes) -> Source:
    file = HubFile("tiny/weights", "main", "model.bin")
    return Source((), file, len(data), sha256(data))


def weights(*files: WeightsFile, id: str = "tiny") -> Weights:
    return Weights(
        id=id,
        label="Tiny",
        purpose="Weighs next to nothing.",
        abilities=("test",),
        code_licence="MIT",
        weights_licence="CC0-1.0",
        runs_on="numpy",
        files=files,
    )


def one(*sources: Source, name: str = "model.bin") -> Weights:
    """Weights of one file."""
    return weights(WeightsFile(name, sources))


def write_wheel(folder: Path, archive: Archive, files: dict[str, bytes]) -> Path:
    """A wheel that pip takes, with `files` in it."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{archive.name.replace('-', '_')}-{archive.version}"
    path = folder / f"{stem}-py3-none-any.whl"
    name = f"Name: {archive.name}\nVersion: {archive.version}\n"
    told = {
        f"{stem}.dist-info/METADATA": f"Metadata-Version: 2.1\n{name}".encode(),
        f"{stem}.dist-info/WHEEL": b"Wheel-Version: 1.0\nTag: py3-none-any\n",
        f"{stem}.dist-info/RECORD": b"",
    }
    with zipfile.ZipFile(path, "w") as wheel:
        for inside, data in {**files, **told}.items():
            wheel.writestr(inside, data)
    return path


def npm_package(archive: Archive, files: dict[str, bytes]) -> bytes:
    """What npm packs: a gzipped tar."""
    said = json.dumps({"name": archive.name, "version": archive.version}).encode()
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for path, data in {"package/package.json": said, **files}.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
    return packed.getvalue()


@contextmanager
def served(answers: dict[str, tuple[dict[str, str], bytes]]) -> Iterator[str]:
    """A web server on this machine: `answers` by path, with their headers; its address.

    One with the header X-Error-Code is what a hub says of a file that it lacks.
    """

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(with_body=True)

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def _answer(self, *, with_body: bool) -> None:
            headers, body = answers.get(self.path.partition("?")[0], ({}, b""))
            self.send_response(404 if "X-Error-Code" in headers or not headers else 200)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if with_body:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
