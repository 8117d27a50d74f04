"""Finishes what PyInstaller built: strips, adds the desktop files and licences, measures, archives.

python resources/packaging/bundle.py FOLDER OUTPUT_FOLDER; exit 1 when the result is larger than allowed.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from storage.version import VERSION  # noqa: E402

LIMIT_UNPACKED_MB = 310
LIMIT_ARCHIVE_MB = 115  # of which the sentence encoder is 20
MB = 1 << 20  # as du and the file managers of Linux count
PT_LOAD = 1


def strip_binaries(folder: Path) -> int:
    """Take the symbols out of every ELF file; returns the bytes saved."""
    saved = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.name in {"sidelight"} or not is_elf(path):
            continue
        before = path.stat().st_size
        stripped = path.with_name(path.name + ".stripped")
        subprocess.run(["strip", "-o", str(stripped), str(path)], check=True)
        # Libraries that a wheel's builder re-linked have their segments moved by strip to where none can be loaded.
        if loads_aligned(stripped):
            stripped.chmod(path.stat().st_mode)
            saved += before - stripped.stat().st_size
            stripped.replace(path)
        else:
            stripped.unlink()
    return saved


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def loads_aligned(path: Path) -> bool:
    """Whether each loadable segment of a 64-bit ELF file lies in the file where its address wants it."""
    data = path.read_bytes()
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for index in range(count):
        kind, _, offset, address, _, _, _, alignment = struct.unpack_from("<IIQQQQQQ", data, table + index * size)
        if kind == PT_LOAD and alignment > 1 and (address - offset) % alignment:
            return False
    return True


def add_desktop_files(folder: Path) -> None:
    share = folder / "share"
    share.mkdir(exist_ok=True)
    here = Path(__file__).parent
    for name in ("sidelight.desktop", "sidelight-mime.xml"):
        shutil.copy(here / name, share / name)
    shutil.copy(here / "install.sh", folder / "install.sh")
    (folder / "install.sh").chmod(0o755)


def add_licences(folder: Path) -> None:
    """Beside the program, the licence of Sidelight and of every library in it."""
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    pins = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    for name in pins:
        for source in licence_files(name):
            target = folder / "licences" / name / source.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def licence_files(distribution: str) -> Iterator[Path]:
    try:
        files = importlib.metadata.files(distribution) or []
    except importlib.metadata.PackageNotFoundError:
        return  # pinned for another system
    for file in files:
        if ".dist-info" in str(file) and re.match(r"(?i)(licen[cs]e|copying|notice|authors)", file.name):
            yield Path(str(file.locate()))


def size_of(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def archive(folder: Path, output: Path) -> Path:
    """The folder as one compressed file, named by version, system and processor."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    name = f"sidelight-{VERSION}-{system}-{platform.machine().lower()}"
    output.mkdir(parents=True, exist_ok=True)
    if system == "windows":
        path = output / f"{name}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for file in sorted(folder.rglob("*")):
                packed.write(file, Path(name) / file.relative_to(folder))
        return path
    path = output / f"{name}.tar.xz"
    with subprocess.Popen(["xz", "-9", "--threads=0", "--stdout"], stdin=subprocess.PIPE, stdout=path.open("wb")) as xz:
        assert xz.stdin is not None
        with tarfile.open(fileobj=xz.stdin, mode="w|") as packed:
            packed.add(folder, arcname=name if system == "linux" else folder.name, filter=as_root)
        xz.stdin.close()
    if xz.returncode:
        raise SystemExit(f"xz could not write {path}: exit code {xz.returncode}")
    return path


def as_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Archive members belong to nobody in particular, whoever built them."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def main(folder: Path, output: Path) -> int:
    if sys.platform == "linux":
        saved = strip_binaries(folder)
        print(f"stripped:  {saved / MB:6.1f} MB")
        add_desktop_files(folder)
    add_licences(folder)
    unpacked = size_of(folder)
    packed = archive(folder, output)
    print(f"unpacked:  {unpacked / MB:6.1f} MB of at most {LIMIT_UNPACKED_MB}   {folder}")
    print(f"archive:   {packed.stat().st_size / MB:6.1f} MB of at most {LIMIT_ARCHIVE_MB}   {packed}")
    small_enough = unpacked <= LIMIT_UNPACKED_MB * MB and packed.stat().st_size <= LIMIT_ARCHIVE_MB * MB
    if not small_enough:
        print("the packaged app is larger than allowed", file=sys.stderr)
    return 0 if small_enough else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
