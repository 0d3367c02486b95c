"""How far two spellings lie apart."""

#: No name and no title is longer; what is would take minutes to compare.
LONGEST = 200


def distance(one: str, other: str, most: int) -> int:
    """Letters to add, drop, change or swap with a neighbour; `most` + 1 for anything beyond."""
    if abs(len(one) - len(other)) > most or len(one) > LONGEST:
        return most + 1
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        above, row = rows[-1], [i]
        for j, b in enumerate(other, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return min(rows[-1][-1], most + 1)


def is_near(found: str, right: str) -> bool:
    """Whether `found` looks like a slip in writing `right`; no slip is none.

    Short words must be nearer than long ones, and nobody mistypes the first letter of a short one.
    """
    a, b = found.casefold(), right.casefold()
    if a == b or min(len(a), len(b)) < 3 or max(len(a), len(b)) < 4:
        return False
    most = 1 if len(b) < 8 else 2
    if a[0] != b[0] and (len(b) < 6 or sorted(a[:2]) != sorted(b[:2])):
        return False
    return distance(a, b, most) <= most
