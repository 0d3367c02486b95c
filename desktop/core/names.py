"""How people are called."""


def first_name(name: str) -> str:
    """How somebody is called among people who know each other: "Dana" for "Dana Reyes".

    A title or an initial in front ("Dr. Reyes", "J. Okafor") and names that do not begin with a
    Latin given name are left whole: a wrong short form is worse than a long one.
    """
    words = name.split()
    if len(words) < 2:
        return name
    first = words[0]
    keep = first.endswith((".", ",")) or len(first) == 1 or not first[0].isupper()
    return name if keep or (not first.isascii() and not _is_latin(first)) else first


def _is_latin(word: str) -> bool:
    return all(ord(letter) < 0x250 or not letter.isalpha() for letter in word)
