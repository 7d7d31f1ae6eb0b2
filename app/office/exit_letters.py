"""Write to somebody who left, graduated or took her consent back what happens now."""

from dataclasses import replace

from app.letters import notice
from app.letters.facts import Addressee, Head
from app.letters.notice import NoticeFacts
from app.office import issuing, page_settings, profile, wordings
from app.office.changes import changes
from app.office.desk import Desk
from app.office.exits import ExitRow, open_exit
from app.office.issuing import Paper
from app.office.known_members import known
from app.office.letters import Issued
from app.office.shields import demand_reason
from app.office.spelt_names import Whose, respelled
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.exit_letters import DAY_OF, ExitLetter, items_of, letter_for
from app.rules.ids import MemberId
from app.rules.roles import Verb
from app.storage.member_rows import MemberRow
from app.storage.unit import Unit


def preview(desk: Desk, member_id: MemberId, letter: ExitLetter, reason: str = "") -> bytes:
    """Return the letter as a draft: 「案」, no number, nothing recorded.

    A protected person's letter bears her address for a `reason` only, and that it was shown stays
    in the log; without one it is a letter that is handed over.

    Raises:
        Refused: the letter does not fit how she stands, or her data are erased.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        row = known(unit, member_id)
        if not (row.confidential and reason.strip()):
            addressee = _addressee(desk, unit, row, opened=not row.confidential)
            return issuing.draft(desk, unit, _paper(desk, unit, row, letter, addressee))
    demand_reason(desk, reason)
    with desk.unit("秘匿の方の文書を開いた") as unit:
        row = known(unit, member_id)
        unit.log((("member", row.id),), {"reason": reason.strip()})
        addressee = _addressee(desk, unit, row, opened=True)
        return issuing.draft(desk, unit, _paper(desk, unit, row, letter, addressee))


def issue(desk: Desk, member_id: MemberId, letter: ExitLetter, reason: str = "") -> Issued:
    """Give the letter its number and store it; it may be issued again, as another letter.

    Raises:
        Refused: as for `preview`.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit(f"{letter.word}を発行") as unit:
        row = known(unit, member_id)
        opened = not row.confidential
        if row.confidential and reason.strip():
            demand_reason(desk, reason)
            unit.log((("member", row.id),), {"reason": reason.strip()}, "秘匿の連絡先を文書に記載")
            opened = True
        addressee = _addressee(desk, unit, row, opened=opened)
        paper = _paper(desk, unit, row, letter, addressee)
        issued = issuing.issue(desk, unit, replace(paper, typed={"reason": reason.strip()}))
    return Issued(issued.letter_id, issued.document_number, changes("letters", "members"))


def _paper(
    desk: Desk, unit: Unit, row: MemberRow, letter: ExitLetter, addressee: Addressee
) -> Paper:
    exit_row = _exit(unit, row, letter)
    sender = profile.sender(unit, letter.value, desk.today)
    look, words = page_settings.of(unit), wordings.of(unit, letter.value)

    def draw(head: Head) -> bytes:
        facts = NoticeFacts(
            head=head,
            organisation=sender,
            addressee=addressee,
            items=items_of(letter, exit_row.started_on, exit_row.erase_on, desk.today),
            values={DAY_OF[letter]: japanese(exit_row.started_on)},
            in_charge=desk.actor.name,
        )
        facts = respelled(unit, facts, Whose(row.id))
        return notice.draw(letter.value, facts, look, words)

    return Paper(
        kind=letter.value,
        draw=draw,
        wording_version=words.version,
        subjects=(("member", row.id), ("exit", exit_row.id)),
        addressee=addressee,
        member_id=row.id,
    )


def _exit(unit: Unit, row: MemberRow, letter: ExitLetter) -> ExitRow:
    found = open_exit(unit, row.id)
    if found is None or letter_for(row.state, found.kind) is not letter:
        raise Refused(
            f"この方の手続は、「{letter.word}」を出すところにありません。文書は発行していません。"
            "会員の画面を最新にして、状態を確かめてください。"
        )
    return found


def _addressee(desk: Desk, unit: Unit, row: MemberRow, *, opened: bool) -> Addressee:
    place = unit.campaign_people.addresses([row.id], desk.today).get(row.id)
    if place is None:
        raise Refused("登録の内容は消去済のため、文書を作れません。何も発行していません。")
    if not opened:
        return Addressee("", "", row.name)
    return Addressee(place.postal_code, place.address, place.name, care_of=place.care_of)
