"""Read the standard questions of an audit that ship with the program."""

import tomllib
from collections.abc import Sequence
from functools import lru_cache

from app.paths import resource
from app.rules.audit_questions import Question


@lru_cache
def shipped_questions() -> Sequence[Question]:
    """Return the questions in the order in which they are asked."""
    with resource("governance", "checklist.toml").open("rb") as file:
        table = tomllib.load(file)
    return tuple(
        Question(section["name"], entry["subject"], entry["basis"], entry["method"])
        for section in table["section"]
        for entry in section["items"]
    )
