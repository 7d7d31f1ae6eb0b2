"""Issue the answer to an authority, and keep what was given where only the head sees it."""

from dataclasses import dataclass

from app.letters import notice
from app.letters.facts import Addressee, Head
from app.letters.notice import NoticeFacts
from app.office import issuing, page_settings, profile, replacements, wordings
from app.office.authority_inquiries import find, subjects
from app.office.changes import changes
from app.office.desk import Desk
from app.office.issuing import Paper
from app.office.letters import Issued
from app.office.provisions import AuthorityProvision, record_authority_in
from app.rules.authorities import AUTHORITY_ANSWER, GIVES, GROUNDS, AuthorityDecision
from app.rules.authority_standing import refuse_answer
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.gates import AtGate
from app.rules.ids import AuthorityInquiryId, ProvisionId
from app.rules.nonconformities import Gate
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Way
from app.rules.roles import Verb
from app.storage.authority_inquiries import AuthorityInquiryRow
from app.storage.unit import Unit

KIND = AUTHORITY_ANSWER
_CLOSINGS = {
    AuthorityDecision.nothing: ("closing_nothing",),
    AuthorityDecision.declined: ("closing_declined",),
}


@dataclass(frozen=True)
class Given:
    """Say what was given: the kinds of data, and on which ground of 法27条1項."""

    items: tuple[str, ...] = ()
    ground: ProvisionGround = ProvisionGround.law


def preview(desk: Desk, key: AuthorityInquiryId) -> bytes:
    """Return the answer as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.handle_authority)
    with desk.look() as unit:
        return issuing.draft(desk, unit, _paper(desk, unit, find(unit, key)))


def issue(desk: Desk, key: AuthorityInquiryId, given: Given) -> Issued:
    """Number and store the answer; what it gives away is recorded as a provision (P-12).

    Raises:
        Refused: not decided yet, answered already, no address, or nothing says what is given.
    """
    desk.demand(Verb.handle_authority)
    with desk.unit("官公署等への回答を発行") as unit:
        row = find(unit, key)
        sentence = refuse_answer(row.standing)
        if sentence is not None:
            if row.standing.answered_on:
                raise Refused(sentence)
            raise AtGate(sentence, Gate.authority)
        provision_id = _provide(desk, unit, row, given)
        issued = issuing.issue(desk, unit, _paper(desk, unit, row))
        if row.letter_id is not None:
            replacements.link(unit, issued.letter_id, row.letter_id)
        unit.authority_inquiries.change(
            key,
            answered_on=desk.today,
            closed_on=desk.today,
            state="answered",
            letter_id=issued.letter_id,
            provision_id=provision_id,
        )
    return Issued(
        issued.letter_id,
        issued.document_number,
        changes("authority_inquiries", "letters", "provisions"),
    )


def _provide(desk: Desk, unit: Unit, row: AuthorityInquiryRow, given: Given) -> ProvisionId | None:
    if row.standing.decision not in GIVES:
        return None
    if not given.items or given.ground not in GROUNDS:
        raise Refused("お渡しする情報の項目と、根拠を選んでください。文書はまだ発行していません。")
    return record_authority_in(
        unit,
        AuthorityProvision(
            recipient_name=row.office,
            ground=given.ground,
            on=desk.today,
            items=given.items,
            way=Way.paper,
            purpose=f"{row.standing.kind.word}（{row.number}）への回答",
            people=() if row.member_id is None else ((row.member_id, None),),
        ),
    )


def _paper(desk: Desk, unit: Unit, row: AuthorityInquiryRow) -> Paper:
    if not row.address.strip():
        raise Refused(
            "回答を送る住所が入っていません。文書は作っていません。"
            "照会の内容に住所を入れてからお試しください。"
        )

    look, words = page_settings.of(unit), wordings.of(unit, KIND)

    def draw(head: Head) -> bytes:
        return notice.draw(KIND, _facts(desk, unit, row, head), look, words)

    return Paper(
        kind=KIND,
        draw=draw,
        wording_version=words.version,
        subjects=subjects(row.id),
        addressee=_addressee(row),
    )


def _facts(desk: Desk, unit: Unit, row: AuthorityInquiryRow, head: Head) -> NoticeFacts:
    decision = row.standing.decision
    items = [
        ("受付番号", row.number),
        ("ご照会の内容", row.asked),
        ("回答", row.answer if decision in GIVES else ""),
    ]
    return NoticeFacts(
        head=head,
        organisation=profile.sender(unit, KIND, desk.today),
        addressee=_addressee(row),
        items=tuple((label, text) for label, text in items if text),
        values={"received_on": japanese(row.received_on), "paper": _paper_words(row)},
        in_charge=desk.actor.name,
        closings=_CLOSINGS.get(decision, ("closing",)) if decision else ("closing",),
    )


def _paper_words(row: AuthorityInquiryRow) -> str:
    parts = (
        row.standing.kind.word,
        row.paper_number,
        f"{japanese(row.paper_on)}付け" if row.paper_on else "",
    )
    return "、".join(part for part in parts if part)


def _addressee(row: AuthorityInquiryRow) -> Addressee:
    return Addressee(row.postal_code, row.address, row.office, "御中")
