"""A model hub on this machine: it speaks what the hub's own client speaks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote

COMMIT = "c" * 40
TOKEN = "hf_right"


@dataclass
class Repository:
    """`is_gated`: its files are for those with the token, and only if `is_accepted`."""

    files: dict[str, bytes]
    is_gated: bool = False
    is_accepted: bool = True
    is_private: bool = False


@dataclass
class LocalHub:
    """
    Attributes:
        asked: what was asked for: method, path and range.
        breaks: files whose answers break off after so many bytes, once each.
        holds: files whose answers stop there and wait until the asker is gone.
    """

    repositories: dict[str, Repository]
    address: str = ""
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    breaks: dict[str, int] = field(default_factory=dict)
    holds: dict[str, int] = field(default_factory=dict)

    def sent_for(self, name: str) -> list[str]:
        """The ranges that a file was fetched by; empty: whole."""
        return [
            span for method, path, span in self.asked if method == "GET" and path.endswith(name)
        ]


def files_of(folder: Path) -> dict[str, bytes]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@contextmanager
def hub_of(**repositories: Repository) -> Iterator[LocalHub]:
    """A hub with `some/NAME` for each."""
    hub = LocalHub({f"some/{name}": each for name, each in repositories.items()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), _answering(hub))
    server.daemon_threads = True
    hub.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _answering(hub: LocalHub) -> type[BaseHTTPRequestHandler]:
    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def _answer(self, *, with_body: bool) -> None:
            path = unquote(self.path.partition("?")[0])
            hub.asked.append((self.command, path, self.headers.get("Range") or ""))
            token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            if token and token != TOKEN:
                self._refuse(401, "", "Invalid credentials in Authorization header")
            elif path == "/api/whoami-v2":
                self._give({}, json.dumps({"type": "user", "name": "ada"}).encode())
            elif path.startswith("/api/models/"):
                self._tell_of(path.removeprefix("/api/models/"), token)
            else:
                self._resolve(path, token, with_body=with_body)

        def _tell_of(self, path: str, token: str) -> None:
            name, _, revision = path.partition("/revision/")
            found = hub.repositories.get(name)
            if found is None or (found.is_private and not token):
                self._refuse(404 if token else 401, "RepoNotFound")
            elif revision not in ("", "main", COMMIT):
                self._refuse(404, "RevisionNotFound")
            else:
                siblings = [
                    {"rfilename": each, "size": len(data)} for each, data in found.files.items()
                ]
                told = {"_id": "1", "id": name, "sha": COMMIT, "siblings": siblings, "tags": []}
                self._give({"Content-Type": "application/json"}, json.dumps(told).encode())

        def _resolve(self, path: str, token: str, *, with_body: bool) -> None:
            name, _, rest = path.strip("/").partition("/resolve/")
            file = rest.partition("/")[2]
            found = hub.repositories.get(name)
            if found is None:
                self._refuse(404, "RepoNotFound")
                return
            if found.is_gated and not (token and found.is_accepted):
                self._refuse(403 if token else 401, "GatedRepo", "Access is restricted")
                return
            data = found.files.get(file)
            if data is None:
                self._refuse(404, "EntryNotFound")
                return
            tag = hashlib.sha256(data).hexdigest()
            headers = {"ETag": f'"{tag}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
            span = self.headers.get("Range")
            if not with_body:
                self._give(headers, b"", length=len(data))
            elif span:
                start = int(span.removeprefix("bytes=").partition("-")[0])
                headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
                self._give(headers, data[start:], 206, file=file)
            else:
                self._give(headers, data, file=file)

        def _give(
            self,
            headers: dict[str, str],
            body: bytes,
            status: int = 200,
            *,
            length: int | None = None,
            file: str = "",
        ) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) if length is None else length))
            self.end_headers()
            if file in hub.holds:
                self.wfile.write(body[: hub.holds[file]])
                self.wfile.flush()
                self.connection.settimeout(20)
                self.connection.recv(1)  # until the asker is gone
                self.close_connection = True
                return
            if file in hub.breaks:
                self.wfile.write(body[: hub.breaks.pop(file)])
                self.close_connection = True
                return
            self.wfile.write(body)

        def _refuse(self, status: int, code: str, words: str = "") -> None:
            said = {"X-Error-Code": code, "X-Error-Message": words}
            self._give({name: each for name, each in said.items() if each}, b"", status)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Answering
