"""The manifests of package managers are valid, as far as that is known without them.

The rules of winget's files are those of its published schema, version 1.10.0; those of casks and
Flatpaks are from the documentation of Homebrew and of flatpak-builder.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from desktop import __version__, paths
from pack import about, manifests
from tests.architecture.source import ROOT

SETUP = f"callback-{__version__}-setup.exe"
ARCHIVE = f"callback-{__version__}-linux-x86_64.tar.xz"
IMAGES = {name: f"callback-{__version__}-macos-{name}.dmg" for name in ("arm64", "x86_64")}
SUMS = {
    name: digit * 64 for name, digit in zip((SETUP, ARCHIVE, *IMAGES.values()), "a1b2", strict=True)
}
ADDRESS = f"https://github.com/callback-desktop/callback/releases/download/v{__version__}/"

#: Required keys of each file, and what their values must match.
ID = r"[^.\s\\/:*?\"<>|]{1,32}(\.[^.\s\\/:*?\"<>|]{1,32}){1,7}"
COMMON = {
    "PackageIdentifier": ID,
    "PackageVersion": re.escape(__version__),
    "ManifestVersion": r"1\.10\.0",
}
WINGET = {
    "": COMMON | {"DefaultLocale": "en-US", "ManifestType": "version"},
    ".installer": COMMON
    | {
        "ManifestType": "installer",
        "InstallerType": "inno",
        "Scope": "user",
        "MinimumOSVersion": r"\d+(\.\d+){3}",
        "ProductCode": r"\{[0-9A-F-]{36}\}_is1",
        "Architecture": "x64",
        "InstallerUrl": re.escape(ADDRESS + SETUP),
        "InstallerSha256": "[A-F0-9]{64}",
    },
    ".locale.en-US": COMMON
    | {
        "ManifestType": "defaultLocale",
        "PackageLocale": "en-US",
        "Publisher": ".{2,256}",
        "PackageName": "Callback",
        "License": "MIT",
        "ShortDescription": ".{3,256}",
        "Moniker": r"\S{1,40}",
        "ReleaseNotesUrl": "https://.+",
    },
}
#: The order of stanzas in casks.
STANZAS = [
    *("arch", "version", "sha256", "url", "name", "desc", "homepage", "depends_on", "app"),
    *("uninstall", "zap"),
]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text of each manifest, by its path."""
    dist = tmp_path_factory.mktemp("dist")
    lines = [f"{digest}  {name}\n" for name, digest in SUMS.items()]
    (dist / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    found = manifests.write(ROOT, dist)
    folder = dist / "manifests"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8") for path in found
    }


def values(text: str) -> dict[str, Any]:
    """The pairs of a YAML file of winget's, also those in its lists, which have no key twice."""
    pairs = re.findall(r"(?m)^(?:- |  )?(\w+): (.+)$", text)
    assert len({key for key, _ in pairs}) == len(pairs)
    return {key: json.loads(value) if value[0] == '"' else value for key, value in pairs}


@pytest.mark.parametrize("kind", WINGET)
def test_winget_has_all_that_it_requires(written: dict[str, str], kind: str) -> None:
    text = written[f"winget/{manifests.WINGET_ID}{kind}.yaml"]
    found = values(text)
    for key, pattern in WINGET[kind].items():
        assert re.fullmatch(pattern, found[key]), key
    assert text.isascii()


@pytest.mark.parametrize("kind", WINGET)
def test_winget_s_files_are_yaml_that_a_parser_reads_alike(
    written: dict[str, str], kind: str
) -> None:
    yaml = pytest.importorskip("yaml", reason="comes with a tool that is not on every system")
    text = written[f"winget/{manifests.WINGET_ID}{kind}.yaml"]
    found = yaml.safe_load(text)
    flat = {**found, **(found.pop("Installers", [{}])[0])}
    assert {key: one for key, one in flat.items() if isinstance(one, str)} == values(text)


def test_winget_knows_the_program_that_the_installer_registers(written: dict[str, str]) -> None:
    found = values(written[f"winget/{manifests.WINGET_ID}.installer.yaml"])
    script = (ROOT / "packaging/windows/callback.iss").read_text(encoding="utf-8-sig")
    assert f'#define Id "{found["ProductCode"].removesuffix("_is1")}"' in script
    oldest = re.search(r"(?m)^MinVersion=(.+)$", script)
    assert oldest
    assert found["MinimumOSVersion"] == f"{oldest[1].strip()}.0"
    assert "PrivilegesRequired=lowest" in script
    assert found["InstallerSha256"] == SUMS[SETUP].upper()


def test_the_cask_has_its_parts_in_the_usual_order(written: dict[str, str]) -> None:
    text = written["homebrew/callback.rb"]
    assert re.findall(r"(?m)^  ([a-z]\w*)\b", text) == STANZAS
    assert text.startswith('cask "callback" do\n')
    assert text.endswith("\nend\n")
    assert text.count('"') % 2 == 0
    description = re.search(r'desc "(.+)"', text)
    assert description
    assert len(description[1]) <= 80
    assert not re.match(r"(An?|The) |.*\.$|.*Callback", description[1])


def test_the_cask_downloads_the_image_of_each_processor(written: dict[str, str]) -> None:
    text = written["homebrew/callback.rb"]
    address = re.search(r'url "(.+)"', text)
    assert address
    for ruby, processor in manifests.PROCESSORS.items():
        assert re.search(rf'arch .*{ruby}: "{processor}"', text)
        assert re.search(rf'{ruby}: +"{SUMS[IMAGES[processor]]}"', text)
        made = address[1].replace("#{version}", __version__).replace("#{arch}", processor)
        assert made == ADDRESS + IMAGES[processor]


def test_the_cask_knows_the_oldest_system_and_where_data_is(written: dict[str, str]) -> None:
    text = written["homebrew/callback.rb"]
    assert (about.OLDEST_MACOS, manifests.OLDEST_MACOS) == ("13.0", ":ventura")
    assert f'"~/Library/Application Support/{paths.APP_NAME}"' in text
    assert f'"~/Library/LaunchAgents/{paths.APP_ID}.plist"' in text
    assert f'quit: "{paths.APP_ID}"' in text


def test_flathub_takes_the_published_archive(written: dict[str, str]) -> None:
    text = written[f"flathub/{paths.APP_ID}.yml"]
    local = (ROOT / f"packaging/linux/flatpak/{paths.APP_ID}.yml").read_text(encoding="utf-8")
    assert text.startswith(f"app-id: {paths.APP_ID}\n")
    assert f"        url: {ADDRESS}{ARCHIVE}\n        sha256: '{SUMS[ARCHIVE]}'\n" in text
    assert "path:" not in text
    given = re.compile(r"(?m)^  - --.+$")
    assert given.findall(text) == given.findall(local)
    assert json.loads(written["flathub/flathub.json"]) == {"only-arches": ["x86_64"]}


def test_the_notes_are_the_short_ones_of_this_version(written: dict[str, str]) -> None:
    notes = written["notes.md"]
    assert notes.startswith("What is new since")
    assert "**Insights**" in notes
    assert "#" not in notes
    assert notes.count("\n") < 40


def test_a_package_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_text(f"{SUMS[SETUP]}  {SETUP}\n", encoding="utf-8")
    with pytest.raises(manifests.MissingError, match=r"macos-arm64\.dmg"):
        manifests.write(ROOT, tmp_path)


@pytest.mark.parametrize(
    ("text", "scalar"),
    [
        ("Callback", "Callback"),
        ("en-US", "en-US"),
        ("no", '"no"'),
        ("1.10.0", '"1.10.0"'),
        ("a: b", '"a: b"'),
        ("end ", '"end "'),
        ("# note", '"# note"'),
        ("{A}", '"{A}"'),
        ("Müller", "Müller"),
    ],
)
def test_a_text_that_yaml_could_misread_is_quoted(text: str, scalar: str) -> None:
    assert manifests._scalar(text) == scalar


def test_another_tag_than_that_of_the_version_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["pack.manifests", "--tag", "v9.9.9"])
    assert manifests.main() == 1
    assert "v9.9.9 is not that of version" in capsys.readouterr().err
