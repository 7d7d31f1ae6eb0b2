"""No column escapes an erasure: each of text or bytes is emptied, or known to be safe."""

from collections.abc import Mapping

import pytest
from sqlalchemy import LargeBinary, String, Text

from app.storage import schema
from app.storage.erasable import WIPES

# The office's own people, and what is public or about the house.
HOUSE = {
    *("staff", "settings", "series", "recipients", "wordings"),
    *("policy_versions", "policy_facts", "policy_clauses", "policy_judgments", "policy_tasks"),
    *("contracts", "contract_amendments", "sub_contractors", "joint_uses"),
    *("recipient_checks", "recipient_returns", "recipient_changes"),
    *("departments", "workers", "appointments", "pledges"),
    *("audit_plans", "audits", "audit_checks", "audit_findings", "audit_samples"),
    *("checklist_items", "corrective_actions"),
    *("training_plans", "trainings", "training_people"),
    *("log_reviews", "inventory_reviews", "audit_packs", "disposals", "disposal_items"),
    # Names of files, numbers and hashes; who signs in works for the house.
    *("backups", "backup_checks", "restores", "lost_anchors", "pending_erasures"),
    *("key_rings", "sign_in_tries"),
    # What the office reports of an incident names nobody; the form says so.
    *("incident_reports", "incident_filings"),
}
# Words chosen from lists, keys of papers and numbers; nobody types a name there.
CHOSEN: Mapping[str, frozenset[str]] = {
    "members": frozenset({"state"}),
    "member_states": frozenset({"state"}),
    "children": frozenset({"state"}),
    "child_states": frozenset({"state"}),
    "consents": frozenset(
        {"text_sha256", "answer", "method", "details_mac", "consenter", "relationship_word"}
    ),
    "consent_evidence": frozenset({"sha256", "media_type"}),
    "notices": frozenset({"text_sha256", "way"}),
    "applications": frozenset({"number", "state", "source"}),
    "exits": frozenset({"kind"}),
    "follow_ups": frozenset({"kind", "outcome"}),
    "campaigns": frozenset(
        {"aim", "title", "changes_words", "on_no_answer", "state", "target_words"}
    ),
    "slips": frozenset({"number", "state"}),
    "slip_events": frozenset({"kind", "reason"}),
    "campaign_runs": frozenset({"delivery", "kind", "method"}),
    "campaign_letters": frozenset({"sha256"}),
    "letters": frozenset(
        {"document_number", "kind", "sha256", "wording_sha256", "anchor", "cancel_reason"}
    ),
    "dispatches": frozenset({"method", "tracking_number", "return_reason", "settled_how"}),
    "letter_drafts": frozenset({"kind", "act", "digest"}),
    "approvals": frozenset({"verdict", "manner", "paper_document"}),
    "printed_names": frozenset({"manner"}),
    "incidents": frozenset(
        {
            *("kind", "recovery", "number", "title", "known_time", "department", "origin"),
            *("types", "not_reported_why", "substitute"),
        }
    ),
    "incident_people": frozenset({"told_how"}),
    "received_data": frozenset(
        {
            *("provider_name", "provider_address", "provider_representative", "ground"),
            *("background", "checked_how", "record_method", "items", "way", "note"),
        }
    ),
    "requests": frozenset(
        {"receipt_number", "channel", "requester_kind", "wished_method", "system", "handed_to"}
    ),
    "request_subjects": frozenset({"kind"}),
    "case_letters": frozenset({"purpose"}),
    "request_stops": frozenset({"matter"}),
    "request_rights": frozenset({"remedy", "basis", "outcome", "ground", "approved_facts_sha256"}),
    "request_fees": frozenset({"way", "receipt_word"}),
    "judgments": frozenset({"matter", "verdict"}),
    "inquiries": frozenset({"kind", "department", "state", "answer"}),
    "inquiry_files": frozenset({"sha256"}),
    "case_notes": frozenset({"kind"}),
    "held_papers": frozenset({"code", "form", "ended_how"}),
    "electronic_answers": frozenset({"medium", "sha256", "told_how"}),
    "phone_notes": frozenset({"wish"}),
    "reserved_numbers": frozenset({"receipt_number", "void_reason"}),
    "nonconformities": frozenset({"gate"}),
    "provisions": frozenset({"ground", "record_method", "items", "purpose", "way", "purposes"}),
    "follow_throughs": frozenset({"kind", "state"}),
    "corrections": frozenset({"noun", "field"}),
    "suspensions": frozenset({"kind", "scope"}),
    "erasures": frozenset({"cause", "code_mac", "counts"}),
    "erasure_retained": frozenset({"noun", "ground"}),
    "authority_inquiries": frozenset(
        {"number", "channel", "kind", "office", "paper_seen", "paper_number", "state", "decision"}
    ),
}
# The code becomes a tombstone, the log loses its details by number.
BESIDE = {
    "members": frozenset({"member_code"}),
    "history": frozenset({"title", "subjects", "fields", "details_mac", "prev_hash", "row_hash"}),
    "history_details": frozenset({"salt", "content"}),
    "history_subjects": frozenset({"noun"}),
}


def _emptied(table: str) -> frozenset[str]:
    names: set[str] = set()
    for wipe in WIPES:
        if wipe.table.name == table:
            names |= set(wipe.values) if wipe.values else set(wipe.table.c.keys())
    return frozenset(names)


@pytest.mark.parametrize("table", sorted(schema.METADATA.tables))
def test_every_column_that_can_hold_a_name_is_emptied_or_known(table: str) -> None:
    if table in HOUSE:
        return
    columns = schema.METADATA.tables[table].c
    kinds = (String, Text, LargeBinary)
    could = {column.name for column in columns if isinstance(column.type, kinds)}
    known = _emptied(table) | CHOSEN.get(table, frozenset()) | BESIDE.get(table, frozenset())
    assert could <= known, f"{table}: {sorted(could - known)}"


def test_what_is_known_to_be_safe_stands_in_the_schema() -> None:
    for table, names in {**CHOSEN, **BESIDE}.items():
        assert names <= set(schema.METADATA.tables[table].c.keys()), table


def test_what_is_emptied_may_be_empty() -> None:
    for wipe in WIPES:
        for name, empty in wipe.values.items():
            assert empty is not None or wipe.table.c[name].nullable, (wipe.table.name, name)
