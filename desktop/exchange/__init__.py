"""What other programs are given: mail addresses with text, mails as files. No I/O, no database."""
