"""The user's own templates: what they may contain, and that hostile ones are harmless."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.letters.fields import Field, example_of, parse_fields
from desktop.advice.letters.template import (
    MAX_CHARACTERS,
    MAX_LINES,
    Fault,
    FaultKind,
    TemplateError,
    TemplateKey,
    faults_of,
    fields_used,
    parse_template,
)
from desktop.advice.letters.template_values import FIELD_NAMES
from desktop.core.kinds import Tone
from tests.advice.letters.records import RESOURCES, library

T = FaultKind
KEY = TemplateKey("check_in", Tone.WARM)


def faults(body: str) -> list[tuple[FaultKind, int, str, str]]:
    """The faults of a template with this text, whose first line is line 3."""
    found = faults_of(f"Subject: Hello\n\n{body}")
    return [(fault.kind, fault.line, fault.found, fault.near) for fault in found]


def filled(body: str) -> str:
    material = example_of(library().fields, forwards_to=True)
    return library().fill(KEY, f"Subject: Hello\n\n{body}", material).body


@pytest.mark.parametrize("key", library().keys, ids=lambda key: key.name)
def test_ours_are_without_fault(key: TemplateKey) -> None:
    spoken = key.kind in {"phone_script", "voicemail", "date_call", "offer_call", "talk"}
    text = library().built_in(key)
    assert text is not None
    assert faults_of(text, spoken=spoken) == ()
    named = {"first"} if key.kind == "talk" else {"first", "me"}  # in person they see who it is
    assert named <= fields_used(text)


def test_every_field_is_explained_and_can_be_put_in() -> None:
    assert set(library().fields) == FIELD_NAMES
    for field in library().fields.values():
        assert faults_of(f"Subject: x\n\n{field.insert}") == ()
        assert filled(f"Say: {field.insert}").strip() != "Say:"


def test_a_field_is_explained_with_an_example_and_how_to_put_it_in() -> None:
    fields = library().fields
    assert all(name == field.name and field.means for name, field in fields.items())
    assert fields["role"] == Field(
        name="role",
        means="The role you applied for",
        example="Data engineer",
        insert="{{ role }}",
        blank="role",
    )
    assert fields["others"].insert.startswith("{% for")


def test_a_field_left_unexplained_is_noticed() -> None:
    text = (RESOURCES / "letters/en/fields.toml").read_text(encoding="utf-8")
    with pytest.raises(KeyError, match="role"):
        parse_fields(text.replace("[role]", "[rule]"))


def test_only_a_letter_that_is_passed_on_has_others_in_its_example() -> None:
    assert "others" not in example_of(library().fields)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("Dear {{ first|upper }},", "Dear DANA,"),
        ("{{ role if day else company }}", "Data engineer"),
        ("{% if not day or (role and me) %}A{% elif day %}B{% else %}C{% endif %}", "A"),
        ("{% for p in others %}{{ loop.index }}{{ p.name }}{% endfor %}", "1Lee Okafor2Ines Roth"),
        ("{% if day %}{% for p in others %}{{ p.name }},{% endfor %}{% endif %}", "Lee Okafor,Ines Roth,"),  # noqa: E501
        ("{# a note to myself #}Hello{{ ' you' }}", "Hello you"),
        ("{ a single brace }", "{ a single brace }"),
        ("Hello\r\nyou", "Hello you"),
        ("{% if role %}" * 7 + "x" + "{% endif %}" * 7, "x"),
    ],
)  # fmt: skip
def test_fields_conditions_and_the_loop_over_the_others_are_understood(
    body: str, message: str
) -> None:
    assert faults(body) == []
    assert filled(body) == f"{message}\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("{{ rolle }}", (T.UNKNOWN, 3, "rolle", "role")),
        ("One.\n{{ zebra }}", (T.UNKNOWN, 4, "zebra", "")),
        ("{{ others }}", (T.UNKNOWN, 3, "others", "")),
        ("{{ role.upper }}", (T.UNKNOWN, 3, "role.upper", "")),
        ("{{ role.name.real }}", (T.UNKNOWN, 3, ".real", "")),
        ("{% for p in others %}{{ p }}{% endfor %}", (T.UNKNOWN, 3, "p", "")),
        ("{% for p in others %}{{ p.email }}{% endfor %}", (T.UNKNOWN, 3, "p.email", "")),
        ("{% for p in others %}{{ loop.depth }}{% endfor %}", (T.UNKNOWN, 3, "loop.depth", "")),
        ("{{ loop.index }}", (T.UNKNOWN, 3, "loop.index", "")),
        ("{{ role", (T.SYNTAX, 3, "", "")),
        ("role }}", (T.SYNTAX, 3, "", "")),
        ("Dear { first },", (T.SYNTAX, 3, "", "")),
        ("{% if role %}", (T.SYNTAX, 3, "", "")),
        ("{{ (" + "(" * 900 + "role", (T.SYNTAX, 3, "", "")),
        ("{{ role|join }}", (T.NOT_ALLOWED, 3, "| join", "")),
        ("{{ role|trim('x') }}", (T.NOT_ALLOWED, 3, "| trim", "")),
        ("One.\n\nSubject: again", (T.SUBJECT_LATE, 5, "", "")),
        ("{% for role in others %}{% endfor %}", (T.NOT_ALLOWED, 3, "for", "")),
        ("{% for p in others if p.name %}{% endfor %}", (T.NOT_ALLOWED, 3, "for", "")),
        ("{% for p in others %}{% else %}x{% endfor %}", (T.NOT_ALLOWED, 3, "for", "")),
        ("{% for p, q in others %}{% endfor %}", (T.NOT_ALLOWED, 3, "for", "")),
        ("{% for loop in others %}{% endfor %}", (T.NOT_ALLOWED, 3, "for", "")),
        ("{% for p in others %}{{ q.name }}{% endfor %}", (T.UNKNOWN, 3, "q.name", "")),
        ("{{ role + me }}", (T.NOT_ALLOWED, 3, "add", "")),
        ("{% if role %}" * 8 + "x" + "{% endif %}" * 8, (T.NOT_ALLOWED, 3, "…", "")),
    ],
)  # fmt: skip
def test_a_fault_is_found_in_its_line(body: str, expected: tuple[FaultKind, int, str, str]) -> None:
    assert faults(body) == [expected]


@pytest.mark.parametrize(
    "body",
    [
        "{{ 9**9**9**9 }}",
        "{{ 'x' * 10**10 }}",
        "{{ '%999999999d' % 1 }}",
        "{{ '{:999999999}'.format(1) }}",
        "{{ 'x'|center(10**9) }}",
        "{{ lipsum(99999) }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% for a in others %}{% for b in others %}x{% endfor %}{% endfor %}",
        "{% for a in 'xx' %}{{ role }}{% endfor %}",
        "{% for a in others recursive %}{{ loop(others) }}{% endfor %}",
        "{% macro f() %}{{ f() }}{{ f() }}{% endmacro %}{{ f() }}",
        "{% set x = role %}",
        "{% set x %}{{ role }}{% endset %}",
        "{% include 'check_in.warm.txt' %}",
        "{% extends 'x' %}",
        "{% import 'x' as y %}",
        "{{ role.__class__.__mro__ }}",
        "{{ role['__class__'] }}",
        "{{ self }}",
        "{{ cycler }}",
        "{{ ''.join(others) }}",
        "{{ role ~ role }}",
        "{{ role + role }}",
        "{{ -1 }}",
        "{{ [role, role] }}",
        "{{ role is defined }}",
        "{{ role == me }}",
        "{% filter upper %}{{ role }}{% endfilter %}",
        "{% call role() %}{% endcall %}",
        "{% with a = role %}{% endwith %}",
        "{% if role %}" * 50 + "{% endif %}" * 50,
        "{{ " + "not " * 200 + "role }}",
        "{{ " + "not " * 50 + "role }}",
    ],
)
def test_a_hostile_template_is_refused_before_it_runs(body: str) -> None:
    found = faults(body)
    assert found
    assert {kind for kind, *_ in found} <= {T.NOT_ALLOWED, T.UNKNOWN, T.SYNTAX}
    with pytest.raises(TemplateError):
        parse_template(body)


def test_a_template_has_a_size() -> None:
    assert faults_of(" \n\n") == (Fault(T.EMPTY),)
    assert faults_of("x" * (MAX_CHARACTERS + 1)) == (Fault(T.TOO_LONG, most=MAX_CHARACTERS),)
    assert faults_of("x" * MAX_CHARACTERS, spoken=True) == ()
    lines = "x\n" * (MAX_LINES - 1)
    assert faults_of(lines, spoken=True) == ()
    assert faults_of(lines + "\n", spoken=True) == (Fault(T.TOO_MANY_LINES, most=MAX_LINES),)
    with pytest.raises(TemplateError, match="too_long in line 0") as refused:
        parse_template("x" * (MAX_CHARACTERS + 1))
    assert refused.value.faults == (Fault(T.TOO_LONG, most=MAX_CHARACTERS),)


def test_what_is_sent_begins_with_a_subject_that_stands_alone() -> None:
    assert [(f.kind, f.line) for f in faults_of("\nHello.")] == [(T.SUBJECT_MISSING, 2)]
    joined = faults_of("Subject: {{ role }}\n| Subject: Us\nHello.\nYou.")
    assert [(f.kind, f.line) for f in joined] == [(T.SUBJECT_JOINED, 3)]
    other = faults_of("Subject: {{ role }}\n| Hello.")
    assert [(f.kind, f.line) for f in other] == [(T.SUBJECT_JOINED, 2)]
    late = faults_of("Hello.\n\nSubject: us")
    assert [(f.kind, f.line) for f in late] == [(T.SUBJECT_MISSING, 1), (T.SUBJECT_LATE, 3)]
    windows = faults_of("Subject: {{ role }}\r\nHello.")
    assert [(f.kind, f.line) for f in windows] == [(T.SUBJECT_JOINED, 2)]
    assert faults_of("Hello {{ first }}.", spoken=True) == ()


@given(st.text(alphabet="{}%#|.'() \n-rolefidntsubj", max_size=60))
def test_whatever_is_typed_is_judged_and_what_is_sound_can_be_filled(text: str) -> None:
    if not faults_of(text, spoken=True):
        library().fill(KEY, text, example_of(library().fields, forwards_to=True))
        library().fill(KEY, text, {})
