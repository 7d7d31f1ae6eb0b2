"""Guard the children: no row is pushed out or taken away, and a state changes with its row."""

from app.storage.guards.guard import ALWAYS, Guard, changed
from app.storage.guards.states import ledger_of_states, merge_guard, state_guard

CHILD_GUARDS = (
    Guard(
        "guard_children_insert",
        "children",
        "INSERT",
        """NEW.state <> 'active' OR NEW.merged_into IS NOT NULL
  OR EXISTS (SELECT 1 FROM children c WHERE c.id = NEW.id)""",
        "children: a child comes in under a new number",
    ),
    Guard(
        "guard_children_update",
        "children",
        "UPDATE",
        changed("id"),
        "children: a number stays",
    ),
    Guard("guard_children_delete", "children", "DELETE", ALWAYS, "children: rows stay"),
    state_guard("children", "child"),
    merge_guard("children"),
    *ledger_of_states("children", "child"),
)
