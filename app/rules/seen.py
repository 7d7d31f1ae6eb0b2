"""Tie an approval to what the approver has read."""

import hashlib
import json

from app.rules.cases import RightLine


def seen_digest(right: RightLine, letter_digest: str) -> str:
    """Return the SHA-256 (hex) of a decision with its letter, as they stood on the screen.

    `letter_digest` covers what the letter says; it is empty where the program writes none.
    """
    parts = (
        right.id,
        right.outcome or "",
        right.ground,
        right.public_reason,
        right.internal_reason,
        right.drafted_by or 0,
        str(right.decided_on),
        letter_digest,
    )
    spelt = json.dumps(parts, ensure_ascii=False)
    return hashlib.sha256(spelt.encode("utf-8", "surrogatepass")).hexdigest()
