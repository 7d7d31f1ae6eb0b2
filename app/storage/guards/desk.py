"""Guard the request desk: what was taken, judged, done or reserved stays under its number."""

from collections.abc import Iterator

from app.storage.guards.guard import ALWAYS, Guard, changed, filled

_KEPT: dict[str, tuple[str, ...]] = {
    "requests": ("receipt_number", "taken_at", "taken_by"),
    "inquiries": ("request_id", "kind", "department", "asked_on", "asked_by"),
    "authority_inquiries": ("number", "recorded_at", "recorded_by"),
    "phone_notes": ("taken_at", "taken_by"),
    "nonconformities": ("gate", "happened_on", "recorded_at", "recorded_by"),
    "recipients": ("kind",),
    "provisions": ("recipient_id", "ground", "record_duty", "recorded_at", "recorded_by"),
    "provision_people": ("provision_id", "member_id", "child_id"),
    "follow_throughs": ("request_id", "right_id", "recipient_id", "kind"),
    "corrections": ("right_id", "noun", "subject_id", "field", "applied_on", "applied_by"),
    "suspensions": ("member_id", "kind", "scope", "from_on", "recorded_at", "recorded_by"),
    "erasures": ("member_id", "cause", "code_mac", "erased_on", "erased_at", "erased_by"),
    "erasure_retained": ("erasure_id", "noun", "count", "ground", "until_on"),
    "held_papers": ("request_id", "code", "form", "received_on", "recorded_at", "recorded_by"),
    "electronic_answers": ("letter_id", "sha256", "made_at", "made_by"),
    "letter_drafts": ("kind", "act", "request_id", "member_id", "drafted_by", "submitted_at"),
    "approvals": (
        *("right_id", "draft_id", "verdict", "manner", "decided_by", "decided_on"),
        *("paper_document", "batch", "recorded_at", "recorded_by"),
    ),
    "printed_names": (
        *("member_id", "child_id", "request_id", "manner", "recorded_at", "recorded_by"),
    ),
    "incidents": ("letter_id", "slip_id", "recorded_at", "recorded_by"),
}
"""What no later act changes of a row; the row itself is never replaced or taken away."""

_WORDED: dict[str, tuple[str, ...]] = {
    "assignments": ("request_id", "from_staff", "to_staff", "on_day", "recorded_at", "recorded_by"),
    "recusals": ("request_id", "staff_id", "on_day", "recorded_at", "recorded_by"),
}
"""Rows that only lose their reason, with the person whom it may name."""

DESK_TABLES = (*_KEPT, *_WORDED, "judgments", "reserved_numbers")


def kept(table: str, fixed: tuple[str, ...]) -> Iterator[Guard]:
    """Give the guards of a table whose rows stay, with what no later act changes of them."""
    yield new_only(table)
    yield Guard(
        f"guard_{table}_update", table, "UPDATE", changed("id", *fixed), f"{table}: facts stay"
    )
    yield Guard(f"guard_{table}_delete", table, "DELETE", ALWAYS, f"{table}: rows stay")


def _worded(table: str, fixed: tuple[str, ...]) -> Iterator[Guard]:
    yield new_only(table)
    yield Guard(
        f"guard_{table}_update",
        table,
        "UPDATE",
        changed("id", *fixed) + " OR NEW.reason <> ''",
        f"{table}: only words may go",
    )
    yield Guard(f"guard_{table}_delete", table, "DELETE", ALWAYS, f"{table}: rows stay")


def new_only(table: str, key: str = "id") -> Guard:
    """Return the guard that a key is given once."""
    # REPLACE would take the older row away without asking the guard of its deletion.
    return Guard(
        f"guard_{table}_insert",
        table,
        "INSERT",
        filled("EXISTS (SELECT 1 FROM {table} o WHERE o.{key} = NEW.{key})", table=table, key=key),
        f"{table}: a key is given once",
    )


DESK_GUARDS: tuple[Guard, ...] = (
    *(guard for table, fixed in _KEPT.items() for guard in kept(table, fixed)),
    *(guard for table, fixed in _WORDED.items() for guard in _worded(table, fixed)),
    new_only("judgments"),
    # The words of a judgment go with the person; that it was made, when and by whom, stays.
    Guard(
        "guard_judgments_update",
        "judgments",
        "UPDATE",
        changed(
            *("id", "request_id", "right_id", "matter", "verdict"),
            *("judged_on", "recorded_at", "recorded_by"),
        )
        + " OR NEW.reason IS NOT NULL",
        "judgments: only words may go",
    ),
    Guard("guard_judgments_delete", "judgments", "DELETE", ALWAYS, "judgments: rows stay"),
    new_only("reserved_numbers", "receipt_number"),
    Guard(
        "guard_reserved_numbers_update",
        "reserved_numbers",
        "UPDATE",
        changed("receipt_number", "reserved_at", "reserved_by")
        + " OR OLD.request_id IS NOT NULL OR OLD.voided_on IS NOT NULL",
        "reserved_numbers: used once",
    ),
    Guard(
        "guard_reserved_numbers_delete",
        "reserved_numbers",
        "DELETE",
        ALWAYS,
        "reserved_numbers: rows stay",
    ),
)
