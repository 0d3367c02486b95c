"""A mail as a file that a mail program opens ready to be sent."""

from collections.abc import Sequence


def eml(to: Sequence[tuple[str, str]], subject: str, body: str) -> bytes:
    """The mail as a message (RFC 5322), UTF-8, marked as not sent yet.

    `to` holds names and addresses; a name may be empty. Raises ValueError for a control character
    in either or in the subject, and for an address that is none.
    """
    from email.headerregistry import Address  # noqa: PLC0415  when a file is saved
    from email.message import EmailMessage  # noqa: PLC0415  when a file is saved
    from email.policy import SMTP  # noqa: PLC0415  when a file is saved

    for text in (subject, *(part for one in to for part in one)):
        if any(ord(letter) < 0x20 or ord(letter) == 0x7F for letter in text):
            raise ValueError("a header cannot hold control characters")
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if to:
        message["To"] = [Address(display_name=name, addr_spec=address) for name, address in to]
    message["Subject"] = subject
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()
