"""Guard the issued letters and what they say: only bytes may be erased, only ends be added."""

from app.storage.guards.guard import ALWAYS, Guard, changed, filled, forever

_FACTS = (
    *("id", "document_number", "kind", "dated_on", "request_id", "member_id"),
    *("sha256", "wording_sha256", "anchor", "issued_at", "issued_by"),
)

LETTER_GUARDS = (
    Guard(
        "guard_letters_insert",
        "letters",
        "INSERT",
        """EXISTS (SELECT 1 FROM letters l
  WHERE l.id = NEW.id OR l.document_number = NEW.document_number)""",
        "letters: a number is given once",
    ),
    Guard(
        "guard_letters_update",
        "letters",
        "UPDATE",
        filled(
            """{facts_changed} OR (NEW.pdf IS NOT NULL AND ({bytes_changed}))
  OR (OLD.cancelled_on IS NOT NULL AND ({cancellation_changed}))""",
            facts_changed=changed(*_FACTS),
            bytes_changed=changed("pdf"),
            cancellation_changed=changed("cancelled_on", "cancel_reason"),
        ),
        "letters: issued",
    ),
    Guard("guard_letters_delete", "letters", "DELETE", ALWAYS, "letters: numbers stay"),
    Guard(
        "guard_dispatches_insert",
        "dispatches",
        "INSERT",
        "EXISTS (SELECT 1 FROM dispatches d WHERE d.id = NEW.id)",
        "dispatches: a posting comes under a new number",
    ),
    Guard(
        "guard_dispatches_update",
        "dispatches",
        "UPDATE",
        changed("id", "letter_id", "posted_on"),
        "dispatches: what was posted, was",
    ),
    Guard("guard_dispatches_delete", "dispatches", "DELETE", ALWAYS, "dispatches: rows stay"),
    Guard(
        "guard_letter_replacements_insert",
        "letter_replacements",
        "INSERT",
        """EXISTS (SELECT 1 FROM letter_replacements r
  WHERE r.letter_id = NEW.letter_id OR r.replaces_id = NEW.replaces_id)
  OR NEW.letter_id <= NEW.replaces_id""",
        "letters: replaced once, by a later one",
    ),
    *forever("letter_replacements", "letters: replaced"),
    Guard(
        "guard_wordings_insert",
        "wordings",
        "INSERT",
        "EXISTS (SELECT 1 FROM wordings w WHERE w.id = NEW.id)",
        "wordings: a text comes under a new number",
    ),
    *forever("wordings", "wordings: texts stay as they are"),
)
