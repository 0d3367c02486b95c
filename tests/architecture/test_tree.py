"""Rules of the whole repository: forbidden contents, locks, icons, the wheel, import cycles."""

import ast
import re
import tomllib
import zipfile
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from hatchling.builders.wheel import WheelBuilder

from tests.architecture import source

#: Spelled so that this file does not match.
_FORBIDDEN = {
    "a package registry": re.compile(
        r"(?i)p[y]pi\.org|python[h]osted|registry\.npm[j]s|deb\.debian[.]org|archive\.ubunt[u]"
    ),
    "a path of one machine": re.compile(
        r"(?m)(?:^|[^\w.-])/(?:work|root|farm|opt|tmp(?!/\.X11-unix))/"
    ),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE [K]EY"),
}
_PICTURES = {".png", ".ico", ".icns", ".sqlite3", ".sqlite", ".gz"}


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = [
        f"{path.relative_to(source.ROOT)}: {what}"
        for path in source.files()
        if path.suffix not in _PICTURES
        for what, pattern in _FORBIDDEN.items()
        if pattern.search(_text(path))
    ]
    assert found == []


def _text(path: Path) -> str:
    if path.suffix != ".zip":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("latin-1") for name in archive.namelist())


def test_locks_hold_a_hash_for_every_package_and_no_address() -> None:
    for name in ("run", "dev", "package"):
        lock = (source.ROOT / f"requirements/{name}.txt").read_text(encoding="utf-8")
        packages = re.split(r"\n(?=\S)", lock.strip())
        assert len(packages) > 10
        assert [one for one in packages if "--hash=sha256:" not in one] == []
        assert "://" not in lock


@pytest.mark.parametrize("group", ["dev", "package"])
def test_the_other_locks_hold_the_programs_own_versions(group: str) -> None:
    run, others = (
        {
            line
            for line in (source.ROOT / f"requirements/{name}.txt").read_text("utf-8").splitlines()
            if "==" in line
        }
        for name in ("run", group)
    )
    assert run < others


@pytest.mark.parametrize("group", ["dev", "package"])
def test_every_dependency_is_locked(group: str) -> None:
    project = tomllib.loads((source.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lock = (source.ROOT / f"requirements/{group}.txt").read_text(encoding="utf-8")
    wanted = project["project"]["dependencies"] + project["dependency-groups"][group]
    names = [re.split(r"[<>=~!]", requirement)[0].lower() for requirement in wanted]
    assert [
        name for name in names if not re.search(rf"^{name}(\[.+\])?==", lock, re.MULTILINE)
    ] == []


def test_every_icon_that_is_asked_for_exists() -> None:
    asked = {
        f"{node.args[0].value!s}.svg"
        for _, tree in source.python("desktop/")
        for node in source.nodes(tree)
        if isinstance(node, ast.Call)
        and source.dotted(node.func).split(".")[-1] == "icon"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    there = {path.name for path in (source.ROOT / "resources/icons").iterdir()}
    assert asked
    assert asked <= there


def test_the_wheel_holds_the_program_with_its_resources(tmp_path: Path) -> None:
    (wheel,) = WheelBuilder(str(source.ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    resources = {
        f"desktop/{path.relative_to(source.ROOT).as_posix()}"
        for path in source.files()
        if path.is_relative_to(source.ROOT / "resources") and path.suffix != ".ts"
    }
    assert resources
    assert resources <= names
    assert "desktop/resources/translations/callback_de.qm.gz" in names
    assert not any(name.endswith(".ts") for name in names)
    assert "desktop/__main__.py" in names
    assert not any(name.startswith("tests/") for name in names)


def test_every_path_in_the_guide_for_contributors_exists() -> None:
    text = (source.ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    found = re.findall(r"`([\w.-]+/[\w./-]*)`|\]\(([\w./-]+)\)", text)
    paths = {quoted or linked for quoted, linked in found}
    assert len(paths) > 40
    assert {path for path in paths if not _exists(path)} == set()


def _exists(path: str) -> bool:
    """Whether it is a file, folder or module, from the root, `desktop` or `desktop/ui`.

    A module may be followed by a dot and a name in it. Words in capitals are placeholders.
    """
    pattern = re.sub(r"[A-Z]{2,}", "*", path.rstrip("/"))
    module = re.sub(r"\.\w+$", "", pattern) + ".py"
    return any(
        any(source.ROOT.glob(folder + name))
        for folder in ("", "desktop/", "desktop/ui/")
        for name in (pattern, pattern + ".py", module)
    )


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Imports inside functions count; those under TYPE_CHECKING do not."""
    graph = grimp.build_graph("desktop", exclude_type_checking_imports=True)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    TopologicalSorter(imports).prepare()  # raises CycleError, which names the circle
