"""Guard the campaigns: who was asked, by which number, with which letter, and what came back."""

from app.storage.guards.guard import ALWAYS, Guard, changed, filled, forever

# The answer on a slip is one that stands in the ledger: hers, of the slip's own kind, to the
# version asked about or a later one, and not taken back by a correction.
_ANSWERED = """EXISTS (SELECT 1 FROM consents c
    JOIN policy_versions v ON v.id = c.policy_version_id
    JOIN campaigns g ON g.id = NEW.campaign_id
    JOIN policy_versions asked ON asked.id = g.policy_version_id
    WHERE c.id = NEW.consent_id AND c.member_id = NEW.member_id AND COALESCE(c.child_id, 0) = 0
      AND v.in_force_on >= asked.in_force_on
      AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = c.id)
      AND ((NEW.state = 'granted' AND c.answer IN ('granted', 'renewed'))
        OR (NEW.state = 'declined' AND c.answer = 'declined')))"""

_STATES = "'unsent', 'sent', 'granted', 'declined', 'undelivered', 'expired', 'left_out'"

# A letter that only tells has no slip that could come back.
_ODD_STATE = filled(
    """(NEW.state NOT IN ({states})
    OR (NEW.state IN ('granted', 'declined') AND NOT {answered})
    OR (NEW.state IN ('granted', 'declined', 'expired') AND EXISTS (SELECT 1 FROM campaigns g
      WHERE g.id = NEW.campaign_id AND g.aim = 'notice')))""",
    states=_STATES,
    answered=_ANSWERED,
)

# An answer leaves a slip only once a correction took it back in the ledger.
_LOST = """(OLD.state IN ('granted', 'declined') AND NEW.state NOT IN ('granted', 'declined')
    AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = OLD.consent_id))"""

CAMPAIGN_GUARDS = (
    Guard(
        "guard_campaigns_insert",
        "campaigns",
        "INSERT",
        """NEW.aim NOT IN ('consent', 'notice') OR EXISTS (SELECT 1 FROM campaigns g
    WHERE g.id = NEW.id OR (g.fiscal_year = NEW.fiscal_year AND g.serial = NEW.serial))""",
        "campaigns: begun once",
    ),
    Guard(
        "guard_campaigns_update",
        "campaigns",
        "UPDATE",
        filled(
            """{facts_changed} OR (OLD.state = 'closed' AND ({end_changed}))""",
            facts_changed=changed(
                *("id", "fiscal_year", "serial", "policy_version_id", "frozen_on", "frozen_by"),
                *("on_no_answer", "target_words", "aim"),
            ),
            end_changed=changed("state", "closed_on"),
        ),
        "campaigns: frozen",
    ),
    Guard("guard_campaigns_delete", "campaigns", "DELETE", ALWAYS, "campaigns: rows stay"),
    Guard(
        "guard_slips_insert",
        "slips",
        "INSERT",
        filled(
            """EXISTS (SELECT 1 FROM slips s WHERE s.id = NEW.id OR s.number = NEW.number
    OR (s.campaign_id = NEW.campaign_id
      AND (s.member_id = NEW.member_id OR s.serial = NEW.serial)))
  OR {odd_state}""",
            odd_state=_ODD_STATE,
        ),
        "slips: a number is given once",
    ),
    Guard(
        "guard_slips_update",
        "slips",
        "UPDATE",
        filled(
            "{facts_changed} OR (({answer_changed}) AND ({odd_state} OR {lost}))",
            facts_changed=changed("id", "campaign_id", "member_id", "serial", "number"),
            answer_changed=changed("state", "consent_id"),
            odd_state=_ODD_STATE,
            lost=_LOST,
        ),
        "slips: an answer stands in the ledger",
    ),
    Guard("guard_slips_delete", "slips", "DELETE", ALWAYS, "slips: rows stay"),
    Guard(
        "guard_slip_events_insert",
        "slip_events",
        "INSERT",
        """ODD_DAY(NEW.on_day)
  OR EXISTS (SELECT 1 FROM slip_events e WHERE e.id = NEW.id)""",
        "slips: events come under a new number",
    ),
    *forever("slip_events", "slips: events stay"),
    Guard(
        "guard_campaign_runs_insert",
        "campaign_runs",
        "INSERT",
        """EXISTS (SELECT 1 FROM campaign_runs r
    WHERE r.id = NEW.id OR r.letter_id = NEW.letter_id)""",
        "campaigns: printed once",
    ),
    Guard(
        "guard_campaign_runs_update",
        "campaign_runs",
        "UPDATE",
        changed("id", "campaign_id", "kind", "letter_id", "dated_on", "delivery"),
        "campaigns: printed",
    ),
    Guard("guard_campaign_runs_delete", "campaign_runs", "DELETE", ALWAYS, "campaigns: printed"),
    Guard(
        "guard_campaign_letters_insert",
        "campaign_letters",
        "INSERT",
        """EXISTS (SELECT 1 FROM campaign_letters l WHERE l.id = NEW.id
    OR (l.run_id = NEW.run_id AND (l.slip_id = NEW.slip_id OR l.place = NEW.place)))""",
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
