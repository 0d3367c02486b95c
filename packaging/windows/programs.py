"""Self-tests, the bundle and the installers."""

import re

from desktop import __version__
from pack import sizes
from windows import wine as system
from windows.step import check, succeed
from windows.wine import Wine

#: Largest sizes in MiB.
LARGEST_BUNDLE = 75
LARGEST_INSTALLER = 27

#: The version of the older installer, of the same program.
OLD_VERSION = "0.0.1"
PROGRAM = r"C:\checkout\dist\callback\Callback.exe"


def test_source(wine: Wine) -> str:
    done = succeed("self-test", wine.python("-m", "desktop", "--self-test", timeout=180))
    found = re.search(r"self-test ok: (\d+) checks", done.output)
    check(found, f"the self-test did not count its checks: {done.output[-500:]}")
    told = wine.python(r"packaging\windows\messages.py", environ={"QT_QPA_PLATFORM": "windows"})
    events = succeed("messages", told).output.strip().rpartition("\n")[2]
    check(events == "awake clock_set", f"messages of Windows were read as: {events}")
    return f"{found[0] if found else ''}; wake and change of the clock are noticed"


def read(wine: Wine) -> str:
    """Read and use the pages and dialogs as a screen reader does."""
    environ = {"PYTHONPATH": "packaging", "QT_QPA_PLATFORM": "windows"}
    done = wine.python("-m", "windows.read", timeout=300, environ=environ)
    return succeed("reading", done).output.strip().rpartition("\n")[2]


def make_bundle(wine: Wine) -> str:
    """Build it by the spec, as on Windows."""
    environ = {"PYTHONPATH": "packaging"}
    done = wine.python("-m", "pack", "--no-reference", timeout=1200, environ=environ)
    succeed("packing", done)
    succeed("self-test of the bundle", wine.run(PROGRAM, "--self-test", timeout=180))
    manifest = b"longPathAware" in wine.path(PROGRAM).read_bytes()
    check(manifest, "paths of more than 260 characters are not allowed for")
    size = sizes.size(wine.path(PROGRAM).parent)
    print(sizes.table(sizes.components(wine.path(PROGRAM).parent)))
    check(size <= LARGEST_BUNDLE * sizes.MIB, f"the bundle has {sizes.mebibytes(size)} MiB")
    return f"{sizes.mebibytes(size)} MiB of at most {LARGEST_BUNDLE}, self-test passed"


def make_installers(wine: Wine) -> str:
    """The one for users, and an older one that is not compressed, to upgrade from."""
    for version, compression in ((OLD_VERSION, "none"), (__version__, "lzma2/ultra64")):
        done = wine.run(
            system.COMPILER,
            *("/Qp", f"/DVersion={version}", f"/DCompression={compression}"),
            r"packaging\windows\callback.iss",
            timeout=400,
        )
        succeed(f"compiling {version}", done)
    size = wine.path(installer()).stat().st_size
    check(size <= LARGEST_INSTALLER * sizes.MIB, f"the installer has {sizes.mebibytes(size)} MiB")
    return f"{sizes.mebibytes(size)} MiB of at most {LARGEST_INSTALLER}"


def installer(version: str = __version__) -> str:
    return rf"C:\checkout\dist\callback-{version}-setup.exe"


def portable() -> str:
    return rf"C:\checkout\dist\callback-{__version__}-windows-portable.zip"
