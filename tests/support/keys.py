"""A key pair whose secret key is opened at once.

The library makes keys that take a second, or two, each time, on any computer. This one differs by
its work factor alone: two to the power of 2, instead of about 18.
"""

from desktop.models.backup import KeyPair

WORDS = "correct horse"
QUICK = KeyPair(
    "age1nn4umhgtluqgk7mfnjyw6vthclaze977tq2szutcnk8j5lexqa4sn97wgx",
    """\
-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBmbStwU2xrRzk0SElLS3RC
UWR2VXp3IDIKZmR4blREZUxFTncvL2dCM3JSU1k1cDlHYy8yTTJwM0Y2dk5lZnY0
U2dNbwotLS0gdzhZdHozSGdwcER0S0d0V0JLdXgyMTVUZlllVGhjQjF6b2hxN2Nz
M2pzUQqKcnzESTXoFRE1T411HYO6PdjNts0OO0V38jPzWD7V09RfTxWRhYGEW4Ge
QLgMarRjKnh3RTgEqR+Zv7enVeqrtytCx58TGf08gEU/jox2hUaunJy9YRQyWFNN
IV75kJfobhedjFUVyxiWjg==
-----END AGE ENCRYPTED FILE-----
""",
)
