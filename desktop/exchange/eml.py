"""Mail files that a mail program opens as unsent drafts."""

from collections.abc import Sequence

from desktop.core.validate import ascii_host, is_email

#: Maximum characters of a plain header text. Encoded words can be folded anywhere, plain text only
#: at spaces, and a line may have 998 characters.
_LONGEST_PLAIN = 500


def eml(to: Sequence[tuple[str, str]], subject: str, body: str) -> bytes:
    """The message (RFC 5322) in UTF-8, marked as unsent.

    `to` are pairs of name and address; a name may be empty. Hosts are encoded by IDNA; non-ASCII
    local parts stay UTF-8 (RFC 6532), which newer mail programs support. Raises ValueError for a
    control character in a header, and for an invalid address.
    """
    from email.message import EmailMessage  # noqa: PLC0415  when a file is saved
    from email.policy import SMTP  # noqa: PLC0415  when a file is saved

    for text in (subject, *(part for one in to for part in one)):
        if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in text):
            raise ValueError("a header cannot hold control characters")
    headers = ["X-Unsent: 1"]
    if to:
        headers.append("To: " + ",\r\n ".join(_mailbox(*one) for one in to))
    headers.append("Subject: " + _encoded(subject, "Subject"))
    message = EmailMessage(policy=SMTP)
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    return "".join(f"{line}\r\n" for line in headers).encode() + message.as_bytes()


def _mailbox(name: str, address: str) -> str:
    from email.utils import quote  # noqa: PLC0415  when a file is saved

    local, _, host = address.rpartition("@")
    if not local or not is_email(address):
        raise ValueError("not an address")
    shown = f'"{quote(name)}"' if _is_plain(name) else _encoded(name, "To")
    mailbox = f"{local}@{ascii_host(host)}"
    return f"{shown} <{mailbox}>" if name else mailbox


def _encoded(text: str, header: str) -> str:
    """`text` for a header, encoded (RFC 2047) and folded.

    Uses `Header`, because the newer `email.policy` loses the space between two encoded words.
    """
    from email.header import Header  # noqa: PLC0415  when a file is saved

    charset = "us-ascii" if _is_plain(text) else "utf-8"
    return Header(text, charset, header_name=header).encode(linesep="\r\n")


def _is_plain(text: str) -> bool:
    """Whether `text` needs no encoding in a header; "=?" would begin an encoded word."""
    return text.isascii() and "=?" not in text and len(text) < _LONGEST_PLAIN
