"""Lists of people, typed or pasted from mail programs and calendars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.typed_names import NamedPerson, parse_names

_D = "Dana Reyes <dana@example.com>"
_L = "Lee Okafor <lee@example.com>"
_DL = [_D, _L]

_SEPARATED = [
    ("", []),
    (' , ;; \n "" <>', []),
    ("Dana", ["Dana"]),
    ("Dana Reyes, Lee Okafor; Mo Tan\nAnn  Lee", ["Dana Reyes", "Lee Okafor", "Mo Tan", "Ann Lee"]),
    ("Dana and Lee", ["Dana", "Lee"]),
    ("Dana Reyes and Lee Okafor", ["Dana Reyes", "Lee Okafor"]),
    ("Dana, Lee and Mo", ["Dana", "Lee", "Mo"]),
    ("Dana, Lee, and Mo", ["Dana", "Lee", "Mo"]),
    ("Dana & Lee", ["Dana", "Lee"]),
    ("Dana + Lee", ["Dana", "Lee"]),
    ("Dana und Lee", ["Dana", "Lee"]),
    ("Karl von und zu Hohenstein, Tom Li", ["Karl von und zu Hohenstein", "Tom Li"]),
    ("Maria von Berg und zu Tal und Lee", ["Maria von Berg und zu Tal", "Lee"]),
    ("Dana et Lee", ["Dana", "Lee"]),
    ("Ana y Luis", ["Ana", "Luis"]),
    ("Ana Ruiz y Luis Gil", ["Ana Ruiz", "Luis Gil"]),
    ("Ana, Luis y Marta", ["Ana", "Luis", "Marta"]),
    ("Ana e Rui", ["Ana", "Rui"]),
    ("Ana <ana@example.com> y Luis Gil", ["Ana <ana@example.com>", "Luis Gil"]),
    ("José Ortega y Gasset", ["José Ortega y Gasset"]),
    ("Paulo Rocha e Silva", ["Paulo Rocha e Silva"]),
    ("Anderson, Andy", ["Anderson", "Andy"]),
    ("Andy Sandoval", ["Andy Sandoval"]),
    ("Sandra Anders and Andrea Band", ["Sandra Anders", "Andrea Band"]),
    ("Dana E Reyes", ["Dana E Reyes"]),
    ("Dana et al.", ["Dana"]),
    ("Dana and", ["Dana"]),
    ("Dana Reyes, PhD", ["Dana Reyes, PhD"]),
    ("Dana Reyes, PhD, Lee Okafor, MBA", ["Dana Reyes, PhD", "Lee Okafor, MBA"]),
    ("Dana Reyes, Head of People", ["Dana Reyes, Head of People"]),
    ("Dana Reyes, Senior Data Engineer, Lee", ["Dana Reyes, Senior Data Engineer", "Lee"]),
    ("Dana Reyes, Ana Sales, Tom Head", ["Dana Reyes", "Ana Sales", "Tom Head"]),
    ("Dana Reyes (she/her), Lee Okafor", ["Dana Reyes (she/her)", "Lee Okafor"]),
    ('Robert "Bob" Smith', ['Robert "Bob" Smith']),
    ("Seán O'Neil, Mo", ["Seán O'Neil", "Mo"]),
    ("Karl-Heinz von der Heide; Zoë", ["Karl-Heinz von der Heide", "Zoë"]),
    ("田中 太郎; 王小明", ["田中 太郎", "王小明"]),
    ("Dana, dana", ["Dana"]),
]
_ADDRESSED = [
    (_D, [_D]),
    (f"{_D}, {_L}", _DL),
    (f"{_D}; {_L}", _DL),
    (f"{_D};{_L};", _DL),
    (f"{_D}\n{_L}\n", _DL),
    (f"{_D}\r\n{_L}", _DL),
    (f"{_D} and {_L}", _DL),
    (f"{_D} {_L}", _DL),
    ("Dana <dana@example.com", ["Dana <dana@example.com>"]),
    ("Dana<dana@example.com>", ["Dana <dana@example.com>"]),
    ("Dana < dana@example.com >", ["Dana <dana@example.com>"]),
    ("Dana Reyes dana@example.com", [_D]),
    ("Dana Reyes dana@example.com and Lee Okafor", [_D, "Lee Okafor"]),
    ("Dana Reyes dana@example.com Lee Okafor lee@example.com", _DL),
    ("dana@example.com Dana Reyes lee@example.com Lee Okafor", _DL),
    ("Dana Reyes dana@example.com lee@example.com Mo", [_D, "lee@example.com", "Mo"]),
    ("Dana Reyes (dana@example.com), Lee Okafor (lee@example.com)", _DL),
    ("Dana Reyes [dana@example.com]; Lee Okafor [lee@example.com]", _DL),
    ("dana@example.com (Dana Reyes)", [_D]),
    ("Dana Reyes - dana@example.com", [_D]),
    ("Dana Reyes: dana@example.com", [_D]),
    ("Dana Reyes | dana@example.com", [_D]),
    ("Dana Reyes mailto:dana@example.com", [_D]),
    ("Dana Reyes <mailto:dana@example.com>", [_D]),
    ("Dana Reyes <MAILTO:dana@example.com?subject=Hi>", [_D]),
    ("Dana Reyes [mailto:dana@example.com]", [_D]),
    ("Dana Reyes <dana@example.com<mailto:dana@example.com>>", [_D]),
    ("Dana Reyes dana@example.com <mailto:dana@example.com>", [_D]),
    ("'Dana Reyes' <dana@example.com>", [_D]),
    ("'dana@example.com' <dana@example.com>", ["dana@example.com"]),
    ('"Dana Reyes" <dana@example.com>', [_D]),
    ("dana@example.com", ["dana@example.com"]),
    ("<dana@example.com>", ["dana@example.com"]),
    ("dana@example.com, lee@example.com", ["dana@example.com", "lee@example.com"]),
    ("dana@example.com lee@example.com", ["dana@example.com", "lee@example.com"]),
    ("dana@example.com.", ["dana@example.com"]),
    ("Dana Reyes, dana@example.com", [_D]),
    ("Dana Reyes, dana@example.com, Lee Okafor, lee@example.com", _DL),
    ("Dana Reyes\ndana@example.com\nLee Okafor\nlee@example.com", _DL),
    ("Jo Li, jo.li@example.com", ["Jo Li <jo.li@example.com>"]),
    ("Dana Reyes, lee@example.com", ["Dana Reyes", "lee@example.com"]),
    (f"{_D}, Someone Else <DANA@example.com>", [_D]),
    (f"dana@example.com; {_D}", [_D]),
    (f"Dana Reyes; {_D}", [_D]),
    (f"{_D}; Dana Reyes", [_D]),
    (
        "Dana <a@example.com>, Dana <b@example.com>",
        ["Dana <a@example.com>", "Dana <b@example.com>"],
    ),
    ("\u200bDana Reyes <da\u00adna@example.com\ufeff>", [_D]),
    ("Seán O'Neil <sean.o'neil@example.com>", ["Seán O'Neil <sean.o'neil@example.com>"]),
    ("Dana <dana at example>", ["Dana <dana at example>"]),
    ("Dana Reyes (she/her) <dana@example.com>", ["Dana Reyes (she/her) <dana@example.com>"]),
    ("Dana Reyes @acme", ["Dana Reyes @acme"]),
]
_FAMILY_NAME_IN_FRONT = [
    ('"Reyes, Dana" <dana@example.com>; Lee', [_D, "Lee"]),
    ("'Reyes, Dana' <dana@example.com>", [_D]),
    ('"Reyes, Dana"', ["Dana Reyes"]),
    ('"García López, Ana" <ana@example.com>', ["García López, Ana <ana@example.com>"]),
    ("Reyes, Dana <dana@example.com>; Okafor, Lee <lee@example.com>", _DL),
    ("Reyes, Dana <dana@example.com>, Okafor, Lee <lee@example.com>", _DL),
    ("Reyes, Dana <dana@example.com>\nOkafor, Lee <lee@example.com>", _DL),
    ("Reyes, Dana dana@example.com; Okafor, Lee lee@example.com", _DL),
    ("Reyes, Dana; Okafor, Lee", ["Dana Reyes", "Lee Okafor"]),
    ("Reyes, Dana; Mo Tan; Okafor, Lee", ["Dana Reyes", "Mo Tan", "Lee Okafor"]),
    ("Reyes, Dana <d.reyes@example.com>", ["Dana Reyes <d.reyes@example.com>"]),
    ("REYES, Dana <reyes@example.com>", ["Dana REYES <reyes@example.com>"]),
    ("Reyes, Dana, PhD <reyes@example.com>", ["Dana Reyes, PhD <reyes@example.com>"]),
    (
        "von der Heide, Karl <k.heide@example.com>; Mo",
        ["Karl von der Heide <k.heide@example.com>", "Mo"],
    ),
    ("Dana, Lee <lee@example.com>", ["Dana", "Lee <lee@example.com>"]),
    ("Dana Reyes, Lee Okafor <lee@example.com>", ["Dana Reyes", _L]),
    ("Dana, Lee; Mo", ["Dana", "Lee", "Mo"]),
    ("Reyes, Dana", ["Reyes", "Dana"]),
]
_PASTED = [
    (f"To: {_D}; {_L}", _DL),
    (f"From: {_D}\nTo: {_L}\nCc: Mo", [*_DL, "Mo"]),
    (f"{_D} Cc: {_L}", _DL),
    (f"{_D}\nCc:", [_D]),
    (f"An: {_D}", [_D]),
    ("With: Dana, Lee", ["Dana", "Lee"]),
    ("- Dana\n- Lee", ["Dana", "Lee"]),
    ("• Dana Reyes\n• Lee Okafor", ["Dana Reyes", "Lee Okafor"]),
    ("1. Dana\n2. Lee\n10) Mo", ["Dana", "Lee", "Mo"]),
    (f"* {_D}\n* {_L}", _DL),
    (
        "Priya Nair priya@example.com and Tom Berg",
        ["Priya Nair <priya@example.com>", "Tom Berg"],
    ),
]


def _people(listed: list[str]) -> tuple[NamedPerson, ...]:
    """Each person as "Name", "Name <address>" or the address alone."""
    found = []
    for one in listed:
        name, _, email = one.removesuffix(">").partition(" <")
        found.append(NamedPerson(name, email or (name if "@ex" in name else "")))
    return tuple(found)


@pytest.mark.parametrize(
    ("text", "people"), [*_SEPARATED, *_ADDRESSED, *_FAMILY_NAME_IN_FRONT, *_PASTED]
)
def test_a_list_gives_its_people(text: str, people: list[str]) -> None:
    assert parse_names(text) == _people(people)


_NAMES = st.sampled_from(
    [
        "Dana Reyes", "Lee Okafor", "Mo Tan", "Ann-Marie O'Neil", "Zoë Ångström", "Andy Anderson",
        "Karl von der Heide", "田中 太郎", "Ольга Петрова", "J. Okafor", "Sandra Band", "Undine",
    ]
)  # fmt: skip
_STYLES = st.sampled_from(
    [
        "{name} <{email}>", '"{name}" <{email}>', "{name} ({email})", "{name} [{email}]",
        "{name} {email}", "{name} <mailto:{email}>", "'{name}' <{email}>", "{email}", "<{email}>",
        "{name} <{email}<mailto:{email}>>", "{name}: {email}", "- {name} <{email}>",
    ]
)  # fmt: skip
_SEPARATORS = st.sampled_from(
    [", ", "; ", ";", "\n", "\r\n", " and ", " & ", ",\n", " und ", "\n\n"]
)


@given(
    st.lists(st.tuples(_NAMES, _STYLES), max_size=6, unique_by=lambda pair: pair[0]), _SEPARATORS
)
def test_no_address_and_no_letter_of_a_name_is_lost(
    entries: list[tuple[str, str]], separator: str
) -> None:
    named = [(name, style, f"p{i}@example.com") for i, (name, style) in enumerate(entries)]
    text = separator.join(style.format(name=name, email=email) for name, style, email in named)
    found = parse_names(text)
    assert [person.email for person in found] == [email for _, _, email in named]
    assert [person.name for person in found] == [
        name if "{name}" in style else email for name, style, email in named
    ]


@given(st.lists(_NAMES, max_size=5, unique=True), _SEPARATORS)
def test_names_between_separators_are_read_back(names: list[str], separator: str) -> None:
    assert parse_names(separator.join(names)) == tuple(map(NamedPerson, names))


@given(st.text(max_size=200))
def test_whatever_is_typed_gives_people_with_names(text: str) -> None:
    assert all(person.name.strip() for person in parse_names(text))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Dr Reyes (HR)", [NamedPerson("Dr Reyes", title="HR")]),
        ("Dana Reyes [HR, Berlin], Lee", [NamedPerson("Dana Reyes", title="HR, Berlin"),
                                          NamedPerson("Lee")]),
        ("Ana (HR) (Berlin)", [NamedPerson("Ana", title="HR, Berlin")]),
        (f"Dana Reyes (HR) <{_D[12:-1]}>", [NamedPerson("Dana Reyes", _D[12:-1], "HR")]),
        ("Tom Berg 555-010-4477", [NamedPerson("Tom Berg", phone="555-010-4477")]),
        ("Tom Berg: +1 (555) 010-4477 ext. 12",
         [NamedPerson("Tom Berg", phone="+1 (555) 010-4477 ext. 12")]),
        ("Priya 01.23.45.67.89", [NamedPerson("Priya", phone="01.23.45.67.89")]),
        ("Klein 030/654321 und Au", [NamedPerson("Klein", phone="030/654321"), NamedPerson("Au")]),
        ("Ana (hiring manager), +49 30 1234567",
         [NamedPerson("Ana", title="hiring manager", phone="+49 30 1234567")]),
        ("Ana, tel. 030 123456; Tom", [NamedPerson("Ana", phone="030 123456"), NamedPerson("Tom")]),
        ("Tom (HR, 555-010-4477)", [NamedPerson("Tom", title="HR", phone="555-010-4477")]),
        # no title and no number
        ("Robert Smith (Bob)", [NamedPerson("Robert Smith (Bob)")]),
        ("Anna Schmidt (geb. Au)", [NamedPerson("Anna Schmidt (geb. Au)")]),
        ("(HR)", [NamedPerson("HR")]),
        ("Robert (Bob) Smith", [NamedPerson("Robert (Bob) Smith")]),
        ("Ana 24.11.2026", [NamedPerson("Ana 24.11.2026")]),
        ("Ana 2026-11-24", [NamedPerson("Ana 2026-11-24")]),
        ("Agent 007", [NamedPerson("Agent 007")]),
        ("555-010-4477, Ana", [NamedPerson("555-010-4477"), NamedPerson("Ana")]),
    ],
)  # fmt: skip
def test_brackets_and_numbers_beside_a_name_are_none_of_it(
    text: str, people: list[NamedPerson]
) -> None:
    assert parse_names(text) == tuple(people)


@given(st.text(st.sampled_from("ab @.,;<>()[]\"'\n-:yeand"), max_size=60))
def test_every_address_that_is_typed_has_one_person(text: str) -> None:
    emails = [person.email.casefold() for person in parse_names(text) if person.email]
    assert len(emails) == len(set(emails))
