"""Adds the resources to the wheel, with the translations made from their sources."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

import translations


class ResourcesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Called by hatchling before it packs the files."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        translations.make()
        resources = Path(self.root, "resources")
        build_data["force_include"].update(
            (str(path), f"desktop/{path.relative_to(self.root).as_posix()}")
            for path in sorted(resources.rglob("*"))
            if path.is_file() and path.suffix != ".ts"
        )
