"""Describe what is wrong with one field, in a sentence that says how to mend it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """Point at one field of a draft.

    `field` is the draft's path ("consent.given_on", "children.0.name"); `value` is what was typed.
    """

    field: str
    sentence: str
    value: str = ""
