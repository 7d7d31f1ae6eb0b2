"""Name the simple letters: what each says, and which values it must be handed."""

from collections.abc import Mapping

from app.letters.wording import Slots, slots

KINDS: Mapping[str, Slots] = {
    "application_returned": slots(
        subject="", opening="received_on", below="return_by", closing="keep_until", enclosed=""
    ),
    "leaving": slots(subject="", opening="left_on", below="", closing="", enclosed=""),
    "graduation": slots(subject="", opening="graduated_on", below="", closing="", enclosed=""),
    "withdrawal": slots(subject="", opening="withdrawn_on", below="", closing="", enclosed=""),
    "erasure_certificate": slots(
        subject="", opening="erased_on", below="", closing="", enclosed=""
    ),
    "request_withdrawn": slots(
        subject="",
        opening="received_on asked receipt_number withdrawn_on",
        below="",
        closing="",
        enclosed="",
    ),
    "receipt": slots(
        subject="asked",
        opening="asked",
        below="",
        closing="reply_by",
        closing_stopped="",
        closing_late="",
        closing_voluntary="",
        call="",
        enclosed="",
    ),
    "resumed": slots(
        subject="came",
        opening="asked",
        below="",
        closing="",
        closing_late="",
        call="",
        enclosed="",
    ),
    "completion_request": slots(
        subject="noun lacking",
        opening="asked receipt_number",
        below="return_by",
        hide="",
        stopped="",
        unbound="noun",
        call="",
        last="return_by noun",
        enclosed="",
    ),
    "authority_answer": slots(
        subject="",
        opening="received_on paper",
        below="",
        closing="",
        closing_nothing="",
        closing_declined="",
        enclosed="",
    ),
    "fee_notice": slots(
        subject="",
        opening="asked receipt_number",
        below="asked return_by",
        stopped="",
        call="",
        last="return_by noun",
        enclosed="",
    ),
    "fee_receipt": slots(
        subject="", opening="asked receipt_number", below="", closing="", enclosed=""
    ),
    "method_change": slots(
        subject="",
        opening="asked receipt_number",
        below="",
        closing="",
        article="article",
        enclosed="",
    ),
    "cover_note": slots(subject="", opening="", below="", again="", closing="", enclosed=""),
    "apology": slots(subject="", opening="posted_on", below="", closing="", end="", enclosed=""),
    "extension": slots(
        subject="",
        opening="received_on asked receipt_number",
        below="",
        closing="",
        closing_stopped="",
        enclosed="",
    ),
    "incident_notice": slots(subject="", opening="", below="", closing="", end="", enclosed=""),
    "policy_revision": slots(
        subject="title",
        opening="title version_on",
        below="",
        kept="",
        asked_again="",
        closing="",
        enclosed="",
    ),
    "joint_use_change": slots(subject="", opening="changed_on", below="", closing="", enclosed=""),
}
"""Each needs these sentences with these values. No kind has a place for a reason."""
