"""Of an archive only files with known names are read, and none leaves it."""

from pathlib import Path

import pytest

from desktop.exchange.file_names import readable
from desktop.exchange.found import CannotReadError, Trouble
from desktop.exchange.reader import read_file
from tests.support.foreign_files import TABLE, packed


@pytest.mark.parametrize(
    ("names", "read"),
    [
        (
            ["Jobs/Job Applications.csv", "Jobs/Job Applications_1.csv", "Jobs/Saved Jobs.csv",
             "Connections.csv", "messages.csv", "Profile.csv", "Ads Clicked.csv"],
            ["Jobs/Job Applications.csv", "Jobs/Job Applications_1.csv", "Jobs/Saved Jobs.csv",
             "Connections.csv"],
        ),
        (["connections.csv", "jobs.csv"], ["connections.csv", "jobs.csv"]),
        (["USER_JOBS_USER_FULL_DATA_DOWNLOAD.csv", "USER_NOTES.csv"],
         ["USER_JOBS_USER_FULL_DATA_DOWNLOAD.csv"]),
        ([f"Jobs {'a' * 32}.csv", f"Jobs {'a' * 32}_all.csv", f"People {'b' * 32}.csv",
          f"Jobs {'a' * 32}/Bluefin {'c' * 32}.md"],
         [f"Jobs {'a' * 32}_all.csv", f"People {'b' * 32}.csv"]),
        (["__MACOSX/._a.csv", ".hidden/a.csv", "a/.b.csv", "a.html", "a/", "b.PDF", "c.CSV"],
         ["c.CSV"]),
        (["../../a.csv", "/etc/b.csv"], ["/etc/b.csv"]),
    ],
)  # fmt: skip
def test_of_an_archive_only_files_with_known_names_are_read(
    names: list[str], read: list[str]
) -> None:
    assert readable(names) == read


def test_a_file_of_an_archive_never_leaves_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    monkeypatch.chdir(inside)
    names = ["x/../../escaped.csv", str(tmp_path / "absolute.csv"), "C:\\drive.csv"]
    reading = read_file(packed(dict.fromkeys(names, TABLE)))
    assert len(reading.applications) == 4  # a name with ".." is left out
    assert list(tmp_path.rglob("*")) == [inside]


ID = "0a1b2c3d-1111-2222-3333-444455556666"


@pytest.mark.parametrize(
    "name", [f"ExportBlock-{ID}-Part-1.zip", f"Export-{ID}-part-2.zip", f"a/Export-{ID}.zip"]
)
def test_the_archive_inside_notions_archive_is_read(name: str) -> None:
    inner = packed({f"Jobs {'a' * 32}_all.csv": TABLE, f"Jobs {'a' * 32}.csv": TABLE})
    reading = read_file(packed({name: inner, "index.html": b"<p>x"}))
    assert [found.company for found in reading.applications] == ["Bluefin", "Acme"]


def test_archives_in_it_are_read_no_further_and_no_others() -> None:
    part = f"Export-{ID}-Part-1.zip"
    deep = packed({part: packed({part: packed({"jobs.csv": TABLE})}), "a.csv": TABLE})
    reading = read_file(deep)
    assert (len(reading.applications), list(reading.troubles)) == (2, [Trouble.NO_CONTENT])
    with pytest.raises(CannotReadError):
        read_file(packed({"other.zip": packed({"jobs.csv": TABLE})}))


def test_a_part_that_is_no_archive_is_told() -> None:
    reading = read_file(packed({f"Export-{ID}-Part-1.zip": b"x", "a.csv": TABLE}))
    assert list(reading.troubles) == [Trouble.UNKNOWN_FORMAT]
