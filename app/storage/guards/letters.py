"""Guard the issued letters: only the bytes may be erased, only a cancellation may be added."""

from app.storage.guards.guard import ALWAYS, Guard, changed, filled

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
            cancellation_changed=changed("cancelled_on"),
        ),
        "letters: issued",
    ),
    Guard("guard_letters_delete", "letters", "DELETE", ALWAYS, "letters: numbers stay"),
)
