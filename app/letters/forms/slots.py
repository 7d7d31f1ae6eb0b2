"""List the sentences that each form needs, and the placeholders in them."""

from app.letters.wording import Slots, slots

SHARED = "form_shared"
_ASKING = (
    *("title", "lead", "asker", "other", "other_name", "what", "rights"),
    *("use", "return_by_post"),
)


def _plain(*keys: str) -> dict[str, str]:
    return dict.fromkeys(keys, "")


SHARED_SLOTS: Slots = slots(
    to="organisation desk",
    contact="desk telephone hours",
    **_plain(
        *("day", "known", "kana", "name", "address", "telephone", "code", "email", "birth"),
        *("birth_day", "tie", "about", "kind_subject", "kind_parent", "kind_guardian"),
        *("kind_agent", "purpose_notice", "disclosure", "provision_record_disclosure"),
        *("suspension_of_use", "erasure", "suspension_of_provision", "papers", "photo", "plain"),
        *("agent", "agent_family", "agent_guardian", "agent_mandate", "cover", "papers_after"),
        *("signature", "signature_note", "office", "office_number", "office_day", "office_way"),
        *("office_papers", "office_taker"),
    ),
)
DISCLOSURE: Slots = slots(
    **_plain(
        *_ASKING,
        *("about_note", "way", "by_post", "electronic", "counter", "reading"),
        *("send_to", "to_above", "to_other", "to_place", "fee"),
    )
)
CORRECTION: Slots = slots(
    **_plain(
        *_ASKING,
        *("correct", "add", "remove", "item", "now", "right"),
        *("why", "why_note", "evidence", "evidence_note"),
    )
)
SUSPENSION: Slots = slots(
    **_plain(
        *_ASKING,
        *("scope", "scope_all", "scope_part", "part", "reason", "reason_outside"),
        *("reason_improper", "reason_taken", "reason_given", "reason_needless", "reason_leak"),
        *("reason_harm", "why", "why_note", "mail", "mail_only"),
    )
)
MANDATE: Slots = slots(
    months="months",
    **_plain(
        *("title", "lead", "agent_is", "entrust", "matters", "correction", "suspension"),
        *("provision_stop", "powers", "hand_in", "receive", "until", "until_day", "principal"),
        *("signature_note", "seal_mark", "by_hand", "original", "seal"),
    ),
)
CONSENT: Slots = slots(
    agree="organisation version",
    version="version",
    **_plain(
        *("title", "lead", "children", "child_name", "child_birth", "child_tie", "consenter"),
        *("self", "guardian", "no_harm", "take_back", "keep"),
    ),
)
CHANGE: Slots = slots(
    **_plain(
        *("title", "lead", "changed_on", "changed_day", "changes", "change_what", "change_now"),
        *("change_new", "new_name", "new_address", "new_telephone", "new_email"),
        *("child_changes", "child_line", "away", "away_address", "away_until", "away_day"),
        *("other_records", "name_papers"),
    )
)
LEAVING: Slots = slots(
    kept="days",
    **_plain(
        *("title", "lead", "declare", "leaves_on", "at_once", "on_day", "children", "goes_on"),
        *("membership", "consents_kept", "again"),
    ),
)
WITHDRAWAL: Slots = slots(
    **_plain(
        *("title", "lead", "declare", "whose", "own", "of_children", "children", "before"),
        *("then", "stops", "consents_kept", "again"),
    )
)
MAIL_STOP: Slots = slots(
    **_plain(
        *("title", "lead", "declare", "may_go_on", "may_go_on_note", "same_day", "on_the_way"),
        *("needed", "again"),
    )
)
TAKING_BACK: Slots = slots(
    **_plain(
        *("title", "lead", "receipt_number", "received_on", "asked", "declare", "how_much"),
        *("whole", "part", "which_part", "my_papers", "send_back", "destroy", "again"),
        *("no_answer",),
    )
)
PHONE: Slots = slots(
    **_plain(
        *("title", "lead", "called_at", "called_day", "taker", "caller", "caller_self"),
        *("caller_family", "caller_other", "matter", "matter_rights", "matter_change"),
        *("matter_mail", "matter_leaving", "matter_consent", "matter_complaint"),
        *("matter_question", "matter_other", "said", "result", "call_back", "call_back_day"),
        *("handed_to", "minutes", "minutes_gap", "point_answer", "point_back", "point_office"),
        *("point_enter",),
    )
)
