"""Letter templates in words: the code of a field is shown as a blank, "[first name]".

    {{ role }}                        [role]
    | Hello,                          [otherwise] Hello,
    {% if met %}A sentence.{% endif %}    [only with day we last spoke] A sentence.

Code that has no blank stays as it is. A backslash before a bracket tells words from a blank, so
that the code of a template is always the same after it was shown in words.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.advice.letters.fields import Field

#: How similar bracketed words must be to a blank to be taken for a slip (0..1).
_SIMILAR = 0.8
_BRACKETED = re.compile(r"(\\*)(\[([^\[\]\n]*)\])")
_CODE = re.compile(r"\{\{|\{%|\{#")
_MARKS = ("> ", "- ")
_INSTEAD = "| "


@dataclass(frozen=True, slots=True)
class Slip:
    """Words in brackets that are no blank, but similar to one; the line counts from 1."""

    line: int
    found: str
    near: str


class Blanks:
    """The blanks of one language. `only_with` is a pattern with `{blank}`."""

    def __init__(self, fields: Mapping[str, Field], otherwise: str, only_with: str) -> None:
        blanks = {name: field.blank for name, field in fields.items() if field.blank}
        self._fields = {blank: name for name, blank in blanks.items()}
        self._conditions = {only_with.format(blank=b): name for name, b in blanks.items()}
        self._condition_of = {name: words for words, name in self._conditions.items()}
        self._blank_of = blanks
        self._otherwise = f"[{otherwise}] "
        names, words = "|".join(blanks), "|".join(map(re.escape, self._fields))
        condition = "|".join(map(re.escape, self._conditions))
        self._known = frozenset({otherwise, *self._fields, *self._conditions})
        self._either = re.compile(rf"(\\*)(?:\{{\{{ ({names}) \}}\}}|(\[(?:{words})\]))")
        self._word = re.compile(rf"(\\*)\[({words})\]")
        self._if = re.compile(rf"\{{% if ({names}) %\}}((?:(?!\{{%).)*)\{{% endif %\}}")
        self._only = re.compile(rf"\[({condition})\] ")
        self._quoted_only = re.compile(rf"\\*\[(?:{condition})\] ")
        self._quoted_otherwise = re.compile(rf"\\*{re.escape(self._otherwise)}")

    def to_words(self, code: str) -> str:
        """A template with its fields as blanks."""
        return "\n".join(map(self._line_to_words, code.split("\n")))

    def to_code(self, words: str) -> str:
        """The template that `words` stand for: the inverse of `to_words`."""
        return "\n".join(map(self._line_to_code, words.split("\n")))

    def is_plain(self, code: str) -> bool:
        """Whether a template can be shown without any code left."""
        return _CODE.search(self.to_words(code)) is None

    def spans(self, line: str) -> Iterator[tuple[int, int]]:
        """Start and end of each blank in a line of words."""
        for found in _BRACKETED.finditer(line):
            if found[3] in self._known and len(found[1]) % 2 == 0:
                yield found.span(2)

    def slips(self, words: str) -> Iterator[Slip]:
        """Words in brackets that are probably meant as a blank."""
        for number, line in enumerate(words.split("\n"), 1):
            for _, found, inside in _BRACKETED.findall(line):
                if inside not in self._known:
                    near = difflib.get_close_matches(inside, sorted(self._fields), 1, _SIMILAR)
                    if near:
                        yield Slip(number, found, f"[{near[0]}]")

    def _line_to_words(self, line: str) -> str:
        if line.startswith(_INSTEAD):
            return self._otherwise + self._sentence_to_words(line[2:])
        if line.startswith(_MARKS):
            return line[:2] + self._sentence_to_words(line[2:])
        quote = "\\" if self._quoted_otherwise.match(line) else ""
        return quote + self._sentence_to_words(line)

    def _line_to_code(self, line: str) -> str:
        if line.startswith(self._otherwise):
            return _INSTEAD + self._sentence_to_code(line[len(self._otherwise) :])
        if line.startswith((*_MARKS, _INSTEAD)):
            return line[:2] + self._sentence_to_code(line[2:])
        quote = 1 if self._quoted_otherwise.match(line) else 0
        return self._sentence_to_code(line[quote:])

    def _sentence_to_words(self, code: str) -> str:
        if found := self._if.fullmatch(code):
            return f"[{self._condition_of[found[1]]}] {self._fields_to_words(found[2])}"
        quote = "\\" if self._quoted_only.match(code) else ""
        return quote + self._fields_to_words(code)

    def _sentence_to_code(self, words: str) -> str:
        if found := self._only.match(words):
            inside = self._fields_to_code(words[found.end() :])
            return f"{{% if {self._conditions[found[1]]} %}}{inside}{{% endif %}}"
        quote = 1 if self._quoted_only.match(words) else 0
        return self._fields_to_code(words[quote:])

    def _fields_to_words(self, code: str) -> str:
        def shown(found: re.Match[str]) -> str:
            slashes, name, words = found.groups()
            return 2 * slashes + (f"[{self._blank_of[name]}]" if name else f"\\{words}")

        return self._either.sub(shown, code)

    def _fields_to_code(self, words: str) -> str:
        def meant(found: re.Match[str]) -> str:
            slashes, blank = found.groups()
            half = slashes[: len(slashes) // 2]
            if len(slashes) % 2:
                return f"{half}[{blank}]"
            return f"{half}{{{{ {self._fields[blank]} }}}}"

        return self._word.sub(meant, words)
