"""Apologise to whoever received another person's letter, and ask for it back."""

from app.letters import notice
from app.letters.facts import Addressee, Head
from app.letters.hand_lines import lined
from app.letters.notice import NoticeFacts
from app.office import issuing, page_settings, profile, wordings
from app.office.cases import find as find_case
from app.office.cases import refuse_recused
from app.office.changes import changes
from app.office.desk import Desk
from app.office.letter_papers import Paper
from app.office.letters import Issued
from app.office.misdeliveries import found, whose
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import IncidentId
from app.rules.misdelivery import Receiver
from app.rules.roles import Verb
from app.storage.history import Subjects
from app.storage.incidents import IncidentRow
from app.storage.unit import Unit

KIND = "apology"


def preview(desk: Desk, key: IncidentId) -> bytes:
    """Return the apology as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return issuing.draft(desk, unit, _paper(desk, unit, found(desk, unit, key)))


def issue(desk: Desk, key: IncidentId) -> Issued:
    """Give the apology its number and store it; it names nothing of the other person.

    Raises:
        Refused: it was issued already and still counts, or nobody knows where to send it.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("お詫びと回収のお願いを発行") as unit:
        row = found(desk, unit, key)
        _refuse_twice(unit, row)
        issued = issuing.issue(desk, unit, _paper(desk, unit, row))
        unit.incidents.change(key, apology_id=issued.letter_id)
    return Issued(issued.letter_id, issued.document_number, changes("letters", "requests"))


def _refuse_twice(unit: Unit, row: IncidentRow) -> None:
    earlier = None if row.apology_id is None else unit.letters.find(row.apology_id)
    if earlier is not None and earlier[0].cancelled_on is None:
        raise Refused(
            f"お詫びの文書（{earlier[0].document_number}）を発行しています。二重には発行できません。"
            "同じものが要るときは、文書の一覧から再印刷してください。"
        )


def _paper(desk: Desk, unit: Unit, row: IncidentRow) -> Paper:
    letter = unit.letters.find(row.letter_id)
    assert letter is not None
    sent, request_id = letter
    assert sent.posted_on is not None
    addressee, sender = _addressee(row.receiver), profile.sender(unit, KIND, desk.today)
    look, words = page_settings.of(unit), wordings.of(unit, KIND)
    items = (
        ("お送りした日", japanese(sent.posted_on)),
        ("文書の番号", sent.document_number),
        ("お返しの方法", _BACK),
    )

    def draw(head: Head) -> bytes:
        facts = NoticeFacts(
            head=head,
            organisation=sender,
            addressee=addressee,
            items=items,
            values={"posted_on": japanese(sent.posted_on or head.dated_on)},
            in_charge=desk.actor.name,
            enclosures=("返信用の封筒",),
            closings=("closing", "end"),
        )
        return notice.draw(KIND, lined(facts, names=True), look, words)

    return Paper(
        kind=KIND,
        draw=draw,
        wording_version=words.version,
        subjects=_subjects(desk, unit, row),
        request_id=request_id,
        member_id=whose(unit, row),
        purpose="apology",
        addressee=addressee,
    )


_BACK = (
    "同封の返信用の封筒に、届いたときの封筒ごと入れて、ポストへお入れください（切手はいりません）。"
    "ご都合がよろしければ、担当が受け取りに伺います。"
)


def _subjects(desk: Desk, unit: Unit, row: IncidentRow) -> Subjects:
    letter = unit.letters.find(row.letter_id)
    about: Subjects = (("incident", int(row.id)),)
    if letter is None or letter[1] is None:
        return about
    refuse_recused(desk, find_case(unit, letter[1]))
    return (*about, ("request", int(letter[1])))


def _addressee(to: Receiver) -> Addressee:
    if not to.name.strip():
        raise Refused("お送りする先の記録は消去済です。文書は作っていません。")
    return Addressee(to.postal_code, to.address, to.name)
