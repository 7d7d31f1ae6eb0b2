"""Spell what is held of a member beside her registration: states, notices, slips, tasks, forms."""

from collections.abc import Iterator

from app.office.held_lines import HeldLine, Lines
from app.rules.campaign_aims import Aim, state_word
from app.rules.eras import japanese
from app.rules.exits import WORDS as EXIT_WORDS
from app.rules.follow_ups import FollowUpEnd, FollowUpKind
from app.rules.ids import MemberId, RequestId
from app.rules.member_states import WORDS as STATE_WORDS
from app.rules.slip_numbers import spoken
from app.storage.evidence import EvidenceRow
from app.storage.held_keys import HeldKeys
from app.storage.slips import SlipRow
from app.storage.unit import Unit

_OURS = "当生協で記録"


def states_of(unit: Unit, lines: Lines, member_id: MemberId) -> Iterator[HeldLine]:
    """Yield every change of the member's state, and that nothing is to be sent to her."""
    for place, change in enumerate(unit.members.states.of(member_id), start=1):
        content = f"{STATE_WORDS[change.state]}（{japanese(change.since_on)}から）"
        yield lines.line("state", f"state.{place}", content, _OURS)
    for row in unit.members.rows([member_id]):
        if row.mail_stopped:
            yield lines.line("mail_stopped", "mail_stopped", "ご案内をお送りしていません", _OURS)


def stops_of(
    unit: Unit, lines: Lines, member_id: MemberId, without: RequestId | None
) -> Iterator[HeldLine]:
    """Yield the stops of use and of provision, but for those that the case `without` has set."""
    whole = unit.members.families.whole(member_id)
    own = without and unit.requests.case(without)
    rights = {right.id for right in own.rights} if own else set()
    for stop in unit.suspensions.rows(unit.suspensions.ids(whole, open_only=False)):
        if stop.right_id not in rights:
            until = f"、{japanese(stop.ended_on)}に解除" if stop.ended_on else ""
            content = f"{stop.words}（{japanese(stop.from_on)}から{until}）"
            yield lines.line("suspension", f"suspension.{stop.id}", content, _OURS)


def proofs_of(unit: Unit, lines: Lines, member_id: MemberId) -> Iterator[HeldLine]:
    """Yield what was shown to the member, the slips that asked her, and the scans of her forms."""
    for notice in unit.notices.of(member_id):
        content = f"{japanese(notice.version_on)}の方針（{japanese(notice.shown_on)}にお示し）"
        yield lines.line("notice", f"notice.{notice.id}", content, _OURS)
    keys = HeldKeys(unit.session)
    for slip in unit.slips.rows(keys.slips(member_id)):
        yield lines.line("slip", f"slip.{slip.id}", _slip_words(slip), _OURS)
    for consent_id in unit.consents.ids(member_id=member_id):
        for scan in unit.evidence.rows(consent_id):
            if not scan.erased:
                yield lines.line("evidence", f"evidence.{scan.id}", _scan_words(scan), _OURS)


def matters_of(unit: Unit, lines: Lines, member_id: MemberId) -> Iterator[HeldLine]:
    """Yield the exits, the tasks, and the applications that waited."""
    for row in unit.members.exits.rows(
        unit.members.exits.ids(member_id=member_id, open_only=False)
    ):
        content = f"{EXIT_WORDS[row.kind]}の手続き（{japanese(row.started_on)}から）"
        yield lines.line("exit", f"exit.{row.id}", content, _OURS)
    keys = HeldKeys(unit.session)
    for task in unit.follow_ups.rows(keys.follow_ups(member_id)):
        ended = FollowUpEnd(task.outcome).word if task.outcome else "対応中"
        words = f"{FollowUpKind(task.kind).word}（{japanese(task.opened_on)}、{ended}）"
        content = "　".join(part for part in (words, task.note) if part)
        yield lines.line("follow_up", f"follow_up.{task.id}", content, _OURS)
    for number, received_on in keys.applications(member_id):
        day = f"（{japanese(received_on)}受付）" if received_on else ""
        yield lines.line("application", f"application.{number}", f"{number}{day}", _OURS)


def guardians_of(unit: Unit, lines: Lines, member_id: MemberId) -> Iterator[HeldLine]:
    """Yield the other adults of the member's children."""
    children = unit.members.children.of([member_id])[member_id]
    for child in children:
        for tie in unit.guardianships.of_child(child.id):
            if tie.member_id != member_id and tie.ended_on is None:
                words = "、".join(part for part in (child.name, tie.name) if part)
                yield lines.line("guardian", f"guardian.{tie.id}", words, lines.obtained)


def _slip_words(slip: SlipRow) -> str:
    sent = f"{japanese(slip.sent_on)}に発送、" if slip.sent_on else ""
    letter = "" if slip.aim is Aim.consent else "お知らせ　"
    return f"{letter}整理番号 {spoken(slip.number)}（{sent}{state_word(slip.aim, slip.state)}）"


def _scan_words(scan: EvidenceRow) -> str:
    return f"{scan.file_name or '書面の写し'}（{scan.byte_count // 1024 + 1:,}KB）"
