"""Writes the software bill of materials (SBOM) in CycloneDX format, from the lock."""

from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from pack import about, lock


def write(root: Path, dist: Path) -> Path:
    """Write `callback-VERSION.cdx.json` to `dist` and return its path."""
    path = dist / f"callback-{about.version()}.cdx.json"
    path.write_text(JsonV1Dot6(_bom(root)).output_as_string(indent=2) + "\n", encoding="utf-8")
    return path


def _bom(root: Path) -> Bom:
    program = Component(
        name=about.project(root)["name"],
        version=about.version(),
        type=ComponentType.APPLICATION,
        bom_ref="callback",
        description=about.summary(root),
        licenses=[DisjunctiveLicense(id="MIT")],
    )
    components = [_component(package) for package in lock.read(root / "requirements/run.txt")]
    bom = Bom(components=components, serial_number=uuid5(NAMESPACE_URL, _seed(root, components)))
    bom.metadata.timestamp = datetime.fromtimestamp(about.epoch(root), UTC)
    bom.metadata.component = program
    bom.register_dependency(program, components)
    return bom


def _seed(root: Path, components: list[Component]) -> str:
    names = " ".join(str(component.purl) for component in components)
    return f"{about.ID} {about.version()} {about.epoch(root)} {names}"


def _component(package: lock.Package) -> Component:
    purl = PackageURL("pypi", name=package.name, version=package.version)
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.LIBRARY,
        bom_ref=str(purl),
        purl=purl,
        licenses=_licences(package),
        properties=[Property(name="callback:when", value=package.marker)] if package.marker else [],
    )


def _licences(package: lock.Package) -> list[DisjunctiveLicense]:
    try:
        distribution = metadata.distribution(package.name)
    except metadata.PackageNotFoundError:
        return []
    return [DisjunctiveLicense(name=lock.licence(distribution))]
