"""The help pages that come with the program, loaded on first use."""

from collections.abc import Mapping
from functools import cache

from desktop.advice.figures import load_figures
from desktop.advice.help import Page, Topic, load_help
from desktop.paths import resources_dir

LANGUAGE = "en"


@cache
def pages() -> Mapping[Topic, Page]:
    resources = resources_dir()
    figures = load_figures(resources / "knowledge", LANGUAGE)
    return load_help(resources / "help", figures, LANGUAGE)
