"""Guard the campaigns: who was asked, by which number, with which letter, and what came back."""

from app.storage.guards.guard import ALWAYS, Guard, changed, filled, forever

_ANSWERED = """(NEW.state IN ('granted', 'declined') AND NOT EXISTS (SELECT 1 FROM consents c
    WHERE c.id = NEW.consent_id AND c.member_id = NEW.member_id))"""

CAMPAIGN_GUARDS = (
    Guard(
        "guard_campaigns_update",
        "campaigns",
        "UPDATE",
        changed("id", "fiscal_year", "serial", "policy_version_id", "frozen_on", "frozen_by"),
        "campaigns: frozen",
    ),
    Guard("guard_campaigns_delete", "campaigns", "DELETE", ALWAYS, "campaigns: rows stay"),
    Guard(
        "guard_slips_insert",
        "slips",
        "INSERT",
        filled(
            """EXISTS (SELECT 1 FROM slips s WHERE s.id = NEW.id OR s.number = NEW.number)
  OR {answered}""",
            answered=_ANSWERED,
        ),
        "slips: a number is given once",
    ),
    Guard(
        "guard_slips_update",
        "slips",
        "UPDATE",
        filled(
            "{facts_changed} OR {answered}",
            facts_changed=changed("id", "campaign_id", "member_id", "serial", "number"),
            answered=_ANSWERED,
        ),
        "slips: an answer stands in the ledger",
    ),
    Guard("guard_slips_delete", "slips", "DELETE", ALWAYS, "slips: rows stay"),
    *forever("slip_events", "slips: events stay"),
    Guard(
        "guard_campaign_runs_update",
        "campaign_runs",
        "UPDATE",
        changed("id", "campaign_id", "kind", "letter_id", "dated_on"),
        "campaigns: printed",
    ),
    Guard("guard_campaign_runs_delete", "campaign_runs", "DELETE", ALWAYS, "campaigns: printed"),
    Guard(
        "guard_campaign_letters_insert",
        "campaign_letters",
        "INSERT",
        "EXISTS (SELECT 1 FROM campaign_letters l WHERE l.id = NEW.id)",
        "letters: issued once",
    ),
    Guard(
        "guard_campaign_letters_update",
        "campaign_letters",
        "UPDATE",
        filled(
            "{facts_changed} OR (NEW.suffix IS NOT NULL AND ({bytes_changed}))",
            facts_changed=changed("id", "run_id", "slip_id", "place", "pages", "sha256"),
            bytes_changed=changed("suffix"),
        ),
        "letters: issued",
    ),
    Guard("guard_campaign_letters_delete", "campaign_letters", "DELETE", ALWAYS, "letters: issued"),
)
