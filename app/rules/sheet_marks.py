"""Tie a sealed sheet to the text that lay behind it: a short mark of its digest (照合番号)."""

import unicodedata

_SHOWN = 8


def mark_of(digest: str) -> str:
    """Return the mark that is printed on a sheet: 「9F2A-11C0」."""
    head = digest[:_SHOWN].upper()
    return f"{head[:4]}-{head[4:]}"


def same_mark(typed: str, digest: str) -> bool:
    """Tell whether a typed mark is that of a digest, however it was typed."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    kept = "".join(sign for sign in plain if sign.isalnum())
    return kept == digest[:_SHOWN].upper()
