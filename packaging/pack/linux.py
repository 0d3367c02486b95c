"""Builds the Linux packages: .deb, .tar.xz and AppDir, all from one staged /usr tree."""

import gzip
import lzma
import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from pack import about, icons

ADDRESS = "callback-desktop@users.noreply.github.com"

#: Not required, and usually installed on a desktop.
_RECOMMENDED = "xdg-utils, notification-daemon"

_CONTROL = """\
Package: callback
Version: {version}
Architecture: amd64
Maintainer: {author} <{address}>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Homepage: {homepage}
Description: keeps your interviews and says when to follow up
 Callback records your interviews and every contact with the people you met
 there. It says what the silence most likely means, plans the next step and
 its day, and reminds you from the tray.
 .
 All data stays in one file on your computer.
"""

_CHANGELOG = """\
callback ({version}) unstable; urgency=medium

  * {change}

 -- {author} <{address}>  {date}
"""


def stage(root: Path, bundle: Path, generated: Path, folder: Path) -> None:
    """Create the tree of installed files (`usr/…`) in `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    usr = folder / "usr"
    (usr / "lib").mkdir(parents=True)
    (usr / "bin").mkdir()
    shutil.copytree(bundle, usr / "lib/callback", symlinks=True, copy_function=os.link)
    (usr / "bin/callback").symlink_to("../lib/callback/callback")
    _add_desktop_files(root, generated, usr / "share")


def _add_desktop_files(root: Path, generated: Path, share: Path) -> None:
    """Add menu entry, AppStream metainfo and icons in the places of freedesktop.org."""
    linux = root / "packaging/linux"
    for name in ("applications", "metainfo"):
        (share / name).mkdir(parents=True)
    shutil.copyfile(linux / f"{about.ID}.desktop", share / f"applications/{about.ID}.desktop")
    shutil.copyfile(linux / f"{about.ID}.metainfo.xml", share / f"metainfo/{about.ID}.metainfo.xml")
    hicolor = share / "icons/hicolor"
    for side in icons.SIZES:
        place = hicolor / f"{side}x{side}/apps"
        place.mkdir(parents=True)
        shutil.copyfile(generated / f"callback-{side}.png", place / f"{about.ID}.png")
    for kind, name, suffix in (
        ("scalable", "callback", ""),
        ("symbolic", "callback-symbolic", "-symbolic"),
    ):
        (hicolor / kind / "apps").mkdir(parents=True)
        source = root / f"resources/icons/{name}.svg"
        shutil.copyfile(source, hicolor / kind / f"apps/{about.ID}{suffix}.svg")


def make_deb(root: Path, staged: Path, generated: Path, dist: Path, level: int) -> Path:
    """Build the .deb from the staged tree and return its path."""
    epoch = about.epoch(root)
    folder = generated / "deb"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(staged, folder, symlinks=True, copy_function=os.link)
    _add_debian_files(root, folder / "usr/share", epoch)
    _remove_system_libraries(folder / "usr/lib/callback/lib")
    control = folder / "DEBIAN"
    control.mkdir()
    text = _CONTROL.format(
        version=about.version(),
        author=about.author(root),
        address=ADDRESS,
        size=sum(_kibibytes(path) for path in folder.rglob("*")),
        depends=depends(folder, generated),
        recommends=_RECOMMENDED,
        homepage=about.HOMEPAGE,
    )
    (control / "control").write_text(text, encoding="utf-8")
    _normalise(folder, epoch)
    path = dist / f"callback_{about.version()}_amd64.deb"
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    # The output of several threads depends on their number.
    options = ("--root-owner-group", "-Zxz", f"-z{level}", "--threads-max=1")
    _run("dpkg-deb", *options, "--build", folder, path, env=environ)
    return path


def _add_debian_files(root: Path, share: Path, epoch: int) -> None:
    """Add the files that Debian's policy requires, and the manual page."""
    linux = root / "packaging/linux"
    doc = share / "doc/callback"
    doc.mkdir(parents=True)
    shutil.copyfile(linux / "copyright", doc / "copyright")
    changes = _CHANGELOG.format(
        version=about.version(),
        change="See CHANGELOG.md in the source for all changes.",
        author=about.author(root),
        address=ADDRESS,
        date=format_datetime(datetime.fromtimestamp(epoch, UTC)),
    )
    _compress(changes.encode(), doc / "changelog.gz")
    for page in linux.glob("callback*.1"):  # callback.1 in English, callback.de.1 in German
        folder = share / "man" / page.stem.partition(".")[2] / "man1"
        folder.mkdir(parents=True)
        _compress(page.read_bytes(), folder / "callback.1.gz")
    (share / "lintian/overrides").mkdir(parents=True)
    shutil.copyfile(linux / "lintian-overrides", share / "lintian/overrides/callback")


def _compress(data: bytes, path: Path) -> None:
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def _remove_system_libraries(lib: Path) -> None:
    """Remove libraries that Debian provides and updates; Python stays in the tested version."""
    for path in sorted(lib.glob("lib*.so*")):
        if not path.is_symlink() and not path.name.startswith("libpython"):
            path.unlink()


def depends(folder: Path, generated: Path) -> str:
    """The Debian packages of the libraries that the program is linked to and does not contain."""
    lib = folder / "usr/lib/callback"
    linked = sorted(path for path in lib.rglob("*") if path.is_file() and _is_elf(path))
    private = sorted({f"-l{path.parent}" for path in linked})
    place = generated / "shlibdeps"
    (place / "debian").mkdir(parents=True, exist_ok=True)
    source = "Source: callback\n\nPackage: callback\nArchitecture: amd64\n"
    (place / "debian/control").write_text(source, encoding="ascii")
    command = ("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private)
    output = _run(*command, *linked, cwd=place)
    found = output.partition("shlibs:Depends=")[2].strip()
    return ", ".join(name for name in found.split(", ") if not name.startswith("libpython"))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return not path.is_symlink() and file.read(4) == b"\x7fELF"


def make_archive(root: Path, staged: Path, dist: Path, level: int) -> Path:
    """Build the archive for other distributions, with `callback` at its top; return its path."""
    top = f"callback-{about.version()}"
    path = dist / f"{top}-linux-x86_64.tar.xz"
    epoch = about.epoch(root)
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": level}]
    with (
        lzma.open(path, "wb", filters=filters) as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for source, name in (
            (staged / "usr/lib/callback", top),
            (staged / "usr/share", f"{top}/share"),
        ):
            for file in [source, *sorted(source.rglob("*"))]:
                place = Path(name, file.relative_to(source))
                archive.add(file, str(place), recursive=False, filter=_reset_owner_and_time(epoch))
    return path


def _reset_owner_and_time(epoch: int) -> Callable[[tarfile.TarInfo], tarfile.TarInfo]:
    def reset(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        entry.mode = 0o755 if entry.isdir() or _is_executable(Path(entry.name)) else 0o644
        return entry

    return reset


def make_appdir(staged: Path, dist: Path) -> Path:
    """Build the AppDir, the input of appimagetool; return its path."""
    folder = dist / "Callback.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(staged, folder, symlinks=True, copy_function=os.link)
    (folder / "AppRun").symlink_to("usr/bin/callback")
    (folder / f"{about.ID}.desktop").symlink_to(f"usr/share/applications/{about.ID}.desktop")
    picture = f"usr/share/icons/hicolor/256x256/apps/{about.ID}.png"
    (folder / f"{about.ID}.png").symlink_to(picture)
    (folder / ".DirIcon").symlink_to(picture)
    return folder


def _normalise(folder: Path, epoch: int) -> None:
    """Set reproducible modes and times."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_executable(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _is_executable(path: Path) -> bool:
    """Whether this is the program itself; libraries need no execute permission."""
    return path.name == about.COMMAND and path.parent.name.startswith(about.COMMAND)


def _kibibytes(path: Path) -> int:
    return 1 if path.is_symlink() or path.is_dir() else -(-path.stat().st_size // 1024)


def _run(
    *command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> str:
    """Run a command and return its output. Exits with the output if it fails."""
    process = subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False
    )
    if process.returncode != 0:
        raise SystemExit(
            f"{command[0]} failed ({process.returncode}):\n{process.stdout}{process.stderr}"
        )
    return process.stdout
