"""Name the verbs about the printing of rare names, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import printed_names
from app.office.desk import Desk
from app.office.spelt_names import Whose
from app.rules.printed_names import Manner
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    whose = Whose(matter.member_id)
    found: Mapping[str, Act] = {
        "printed_names.choice": lambda d: printed_names.choice(d, whose),
        "printed_names.end": lambda d: printed_names.end(d, whose),
        "printed_names.put": lambda d: printed_names.put(d, whose, Manner.by_hand),
    }
    return {name: (Verb.issue_letter, act) for name, act in found.items()}
