"""Fcitx is reached through IBus where Qt has no plugin for it."""

from pathlib import Path

import pytest

from desktop.system.input_method import fcitx_through_ibus


def _meanwhile(environ: dict[str, str], plugins: Path) -> dict[str, str]:
    before = dict(environ)
    with fcitx_through_ibus(environ, plugins):
        meanwhile = dict(environ)
    assert environ == before
    return meanwhile


@pytest.mark.parametrize(
    "environ",
    [
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5", "XMODIFIERS": "@im=fcitx"},
        {"QT_IM_MODULES": "wayland;fcitx;ibus", "WAYLAND_DISPLAY": "wayland-0"},
        {"XMODIFIERS": "@im=fcitx"},
    ],
    ids=str,
)
def test_fcitx_is_reached_through_ibus(tmp_path: Path, environ: dict[str, str]) -> None:
    found = _meanwhile(environ, tmp_path)
    assert (found["QT_IM_MODULE"], found["IBUS_USE_PORTAL"]) == ("ibus", "1")


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus"},
        {"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"},
        # There the compositor hands over what fcitx makes.
        {"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"},
    ],
    ids=str,
)
def test_others_are_left_alone(tmp_path: Path, environ: dict[str, str]) -> None:
    assert _meanwhile(dict(environ), tmp_path) == environ


def test_a_plugin_of_its_own_is_used(tmp_path: Path) -> None:
    place = tmp_path / "platforminputcontexts"
    place.mkdir()
    (place / "libfcitx5platforminputcontextplugin.so").touch()
    assert _meanwhile({"QT_IM_MODULE": "fcitx"}, tmp_path) == {"QT_IM_MODULE": "fcitx"}
