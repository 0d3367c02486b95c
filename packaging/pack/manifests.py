"""`python -m pack.manifests`: the manifests of package managers, and the notes of the release.

They are written to dist/manifests from the checksums of the packages in dist/SHA256SUMS, which
must name those of all systems:

    winget/     three YAML files for the Windows Package Manager (schema 1.10.0)
    homebrew/   a cask
    flathub/    the Flatpak manifest with the published archive as its source
    notes.md    what is new, from the changelog

The packages are expected at the release page of the version's tag.
"""

import argparse
import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from pack import about, checksums

Value: TypeAlias = "str | Sequence[str] | Sequence[Mapping[str, str]]"

#: The packages of a tag are below it.
RELEASES = f"{about.HOMEPAGE}/releases/download"
WINGET_ID = "CallbackDesktop.Callback"
WINGET_SCHEMA = "1.10.0"
#: Windows 10, version 1809, as in callback.iss.
OLDEST_WINDOWS = "10.0.17763.0"
#: The name of macOS 13 in casks; as `about.OLDEST_MACOS`.
OLDEST_MACOS = ":ventura"
PROCESSORS = {"arm": "arm64", "intel": "x86_64"}

#: What a plain scalar of YAML may be without quotes; others are quoted as JSON, which YAML reads.
_PLAIN = re.compile(r"[A-Za-z][\w ./-]*(?<! )|https://[\w./-]+")
_YAML_WORDS = {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}

_CASK = """\
cask "{command}" do
  arch arm: "{arm}", intel: "{intel}"

  version "{version}"
  sha256 arm:   "{arm_sum}",
         intel: "{intel_sum}"

  url "{releases}/v#{{version}}/{command}-#{{version}}-macos-#{{arch}}.dmg"
  name "{name}"
  desc "{summary}"
  homepage "{homepage}"

  depends_on macos: {oldest}

  app "{name}.app"

  uninstall quit: "{id}"

  zap trash: [
    "~/Library/Application Support/{name}",
    "~/Library/LaunchAgents/{id}.plist",
    "~/Library/Preferences/{id}.plist",
    "~/Library/Saved Application State/{id}.savedState",
  ]
end
"""


class MissingError(Exception):
    """A package, or a part of a source, that a manifest needs."""


def write(root: Path, dist: Path) -> list[Path]:
    """Write all manifests; their paths. Raises `MissingError`."""
    sums = read_sums((dist / checksums.NAME).read_text(encoding="utf-8"))
    files = {
        **{f"winget/{name}": _yaml(values) for name, values in winget(root, sums).items()},
        f"homebrew/{about.COMMAND}.rb": cask(root, sums),
        **flathub(root, sums),
        "notes.md": notes((root / "CHANGELOG.md").read_text(encoding="utf-8")),
    }
    folder = dist / "manifests"
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return [folder / name for name in files]


def read_sums(text: str) -> dict[str, str]:
    """The SHA-256 of each file, by its name."""
    lines = (line.split("  ", 1) for line in text.splitlines())
    return {name: digest for digest, name in lines}


def _sum(sums: Mapping[str, str], name: str) -> str:
    if name not in sums:
        raise MissingError(f"{checksums.NAME} does not name {name}. Put it into dist first.")
    return sums[name]


def _address(name: str) -> str:
    return f"{RELEASES}/v{about.version()}/{name}"


def winget(root: Path, sums: Mapping[str, str]) -> dict[str, dict[str, Value]]:
    """The values of the three files, by their names."""
    setup = f"{about.COMMAND}-{about.version()}-setup.exe"
    common: dict[str, Value] = {"PackageIdentifier": WINGET_ID, "PackageVersion": about.version()}

    def closed(kind: str, values: dict[str, Value]) -> dict[str, Value]:
        return common | values | {"ManifestType": kind, "ManifestVersion": WINGET_SCHEMA}

    installer: dict[str, Value] = {
        "Platform": ["Windows.Desktop"],
        "MinimumOSVersion": OLDEST_WINDOWS,
        "InstallerType": "inno",
        "Scope": "user",
        "UpgradeBehavior": "install",
        "FileExtensions": list(about.OPENED),
        "ProductCode": product_code(root),
        "Installers": [
            {
                "Architecture": "x64",
                "InstallerUrl": _address(setup),
                "InstallerSha256": _sum(sums, setup).upper(),
            }
        ],
    }
    words: dict[str, Value] = {
        "PackageLocale": "en-US",
        "Publisher": about.author(root),
        "PublisherUrl": about.HOMEPAGE,
        "PublisherSupportUrl": f"{about.HOMEPAGE}/issues",
        "PackageName": about.NAME,
        "PackageUrl": about.HOMEPAGE,
        "License": str(about.project(root)["license"]),
        "LicenseUrl": f"{about.HOMEPAGE}/blob/v{about.version()}/LICENSE",
        "ShortDescription": about.summary(root),
        "Moniker": about.COMMAND,
        "Tags": ["interview", "job-search", "reminder"],
        "ReleaseNotesUrl": f"{about.HOMEPAGE}/releases/tag/v{about.version()}",
    }
    return {
        f"{WINGET_ID}.yaml": closed("version", {"DefaultLocale": "en-US"}),
        f"{WINGET_ID}.installer.yaml": closed("installer", installer),
        f"{WINGET_ID}.locale.en-US.yaml": closed("defaultLocale", words),
    }


def product_code(root: Path) -> str:
    """The key of the program in Windows' list of programs, which Inno Setup derives from its id."""
    script = (root / "packaging/windows/callback.iss").read_text(encoding="utf-8-sig")
    found = _find(r'(?m)^#define Id "(\{[0-9A-F-]{36}\})"', script, "the program's id")
    return f"{found}_is1"


def cask(root: Path, sums: Mapping[str, str]) -> str:
    image = f"{about.COMMAND}-{about.version()}-macos-{{}}.dmg"
    return _CASK.format(
        command=about.COMMAND,
        version=about.version(),
        **PROCESSORS,
        arm_sum=_sum(sums, image.format(PROCESSORS["arm"])),
        intel_sum=_sum(sums, image.format(PROCESSORS["intel"])),
        releases=RELEASES,
        name=about.NAME,
        summary=_cask_description(root),
        homepage=about.HOMEPAGE,
        oldest=OLDEST_MACOS,
        id=about.ID,
    )


def _cask_description(root: Path) -> str:
    """At most 80 characters, without article and full stop, as casks have it."""
    metainfo = (root / f"packaging/linux/{about.ID}.metainfo.xml").read_text(encoding="utf-8")
    return _find(r"<summary>(.+)</summary>", metainfo, "a summary in the metainfo")


def flathub(root: Path, sums: Mapping[str, str]) -> dict[str, str]:
    """The Flatpak manifest and the processors it is built for, by their names."""
    name = f"{about.COMMAND}-{about.version()}-linux-x86_64.tar.xz"
    text = (root / f"packaging/linux/flatpak/{about.ID}.yml").read_text(encoding="utf-8")
    built_here = f"        path: ../../../dist/{name}\n"
    if built_here not in text:
        raise MissingError(f"The Flatpak manifest does not use {name}.")
    published = f"        url: {_address(name)}\n        sha256: '{_sum(sums, name)}'\n"
    text = text.replace(built_here, published)
    return {
        f"flathub/{about.ID}.yml": text[text.index("app-id:") :],
        "flathub/flathub.json": json.dumps({"only-arches": ["x86_64"]}, indent=2) + "\n",
    }


def notes(changelog: str) -> str:
    """What is new in short: the section of the version up to its lists by subject."""
    heading = re.escape(f"## [{about.version()}]")
    pattern = rf"(?ms)^{heading}[^\n]*\n+(.+?)(?=^##|\Z)"
    return _find(pattern, changelog, "the version's section in the changelog").strip() + "\n"


def _find(pattern: str, text: str, what: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise MissingError(f"Cannot find {what}.")
    return found[1]


def _yaml(values: Mapping[str, Value]) -> str:
    return "".join(_entry(name, value) for name, value in values.items())


def _entry(name: str, value: Value) -> str:
    if isinstance(value, str):
        return f"{name}: {_scalar(value)}\n"
    lines = [f"{name}:\n"]
    for one in value:
        if isinstance(one, str):
            lines.append(f"- {_scalar(one)}\n")
        else:
            pairs = [f"{key}: {_scalar(text)}\n" for key, text in one.items()]
            lines.append("- " + "  ".join(pairs))
    return "".join(lines)


def _scalar(text: str) -> str:
    is_plain = _PLAIN.fullmatch(text) and text.lower() not in _YAML_WORDS
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def main() -> int:
    parser = argparse.ArgumentParser(prog="pack.manifests", description=__doc__)
    parser.add_argument("--tag", help="fail unless this is the tag of the version")
    options = parser.parse_args()
    if options.tag not in (None, f"v{about.version()}"):
        print(f"The tag {options.tag} is not that of version {about.version()}.", file=sys.stderr)
        return 1
    root = Path(__file__).resolve().parents[2]
    try:
        written = write(root, root / "dist")
    except (MissingError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(str(path.relative_to(root)) for path in written))
    return 0


if __name__ == "__main__":
    sys.exit(main())
