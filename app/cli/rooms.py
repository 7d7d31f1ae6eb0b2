"""Load the room that answers a command only when it is asked for.

No command waits for the libraries that another one uses.
"""

from argparse import Namespace
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import cast

from app.cli.answer import Answer

Verb = Callable[[Namespace], Answer]

ROOMS: Mapping[str, Callable[[], ModuleType]] = {
    "audit_pack": lambda: import_module("app.cli.audit_pack"),
    "backup": lambda: import_module("app.cli.backup"),
    "bench": lambda: import_module("app.cli.bench"),
    "database": lambda: import_module("app.cli.database"),
    "demo": lambda: import_module("app.cli.demo"),
    "history": lambda: import_module("app.cli.history"),
    "init": lambda: import_module("app.cli.init"),
    "letter_runs": lambda: import_module("app.cli.letter_runs"),
    "member_files": lambda: import_module("app.cli.member_files"),
    "members": lambda: import_module("app.cli.members"),
    "policy": lambda: import_module("app.cli.policy"),
    "policy_compare": lambda: import_module("app.cli.policy_compare"),
    "policy_file": lambda: import_module("app.cli.policy_file"),
    "requests": lambda: import_module("app.cli.requests"),
    "policy_history": lambda: import_module("app.cli.policy_history"),
    "policy_sheet": lambda: import_module("app.cli.policy_sheet"),
    "proof": lambda: import_module("app.cli.proof"),
    "restore": lambda: import_module("app.cli.restore"),
    "keys": lambda: import_module("app.cli.keys"),
    "recovery_sheet": lambda: import_module("app.cli.recovery_sheet"),
    "staff": lambda: import_module("app.cli.staff"),
    "staff_changes": lambda: import_module("app.cli.staff_changes"),
}


def verb(name: str) -> Verb:
    """Return the verb of a room, named as in the grammar: `members.find`."""
    room, _, function = name.partition(".")
    return cast("Verb", getattr(ROOMS[room](), function))
