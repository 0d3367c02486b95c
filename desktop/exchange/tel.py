"""Telephone numbers in entered text, and `tel:` links."""

from desktop.core.patterns import pattern

#: A number with its punctuation; an extension may follow.
_NUMBER = pattern(r"\+?\(?\d[\d ().\-–/]*\d(?: *(?:(?i:ext\.?)|[xX#]) *\d{1,6}\b)?")
_EXTENSION = pattern(r" *(?:(?i:ext\.?)|[xX#]) *(\d{1,6})$")
#: Between two numbers, "020 7946 0958 / 07700 900123", or within one, "030/123456".
_SLASHES = (pattern(" +/ +"), pattern("/"))
#: Fewer digits are a whole number only where no other has more: an office's own "213".
_USUAL_DIGITS, _LEAST_DIGITS = 6, 3


def phone_numbers(text: str) -> tuple[str, ...]:
    """The numbers in `text`, as they are written: "020 7946 0958, mobile 07700 900123" has two."""
    found = [number.strip() for number in _NUMBER.findall(text)]
    for slash in _SLASHES:
        found = [one for number in found for one in _beside(slash.split(number), number)]
    longest = max(map(_count, found), default=0)
    least = min(max(longest, _LEAST_DIGITS), _USUAL_DIGITS)
    return tuple(dict.fromkeys(number for number in found if _count(number) >= least))


def tel(number: str) -> str:
    """The `tel:` link (RFC 3966) of a number, as `phone_numbers` returns it.

    "(0)" after a country code is dropped: it is not dialled from abroad.
    """
    extension = _EXTENSION.search(number)
    dialled = number[: extension.start()] if extension else number
    plus = "+" if dialled.startswith("+") else ""
    if plus:
        dialled = dialled.replace("(0)", "")
    digits = "".join(str(int(letter)) for letter in dialled if letter.isdecimal())
    return f"tel:{plus}{digits}" + (f";ext={extension[1]}" if extension else "")


def _beside(parts: list[str], whole: str) -> list[str]:
    """The parts beside a slash if each is a number by itself, else the whole."""
    return parts if all(_count(part) >= _USUAL_DIGITS for part in parts) else [whole]


def _count(text: str) -> int:
    return sum(letter.isdecimal() for letter in text)
