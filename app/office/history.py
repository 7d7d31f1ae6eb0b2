"""Read the operation log and prove that nothing in it was altered."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.office import history_anchors, history_sentences
from app.office.desk import Desk
from app.office.history_sentences import Paper
from app.office.shields import shielded_log
from app.office.withheld import log_for
from app.rules.errors import Refused
from app.rules.ids import ConsentId, RequestId
from app.rules.roles import Verb, may
from app.storage import chain, consent_seals, paper_seals
from app.storage.chain import Anchor, Progress, Verdict
from app.storage.history import HistoryRow
from app.storage.unit import Unit

HEADED: Final = "管理責任者の操作"
COVERED: Final = "閲覧を限った受付の操作"
_ANCHOR = re.compile(r"([1-9]\d{0,17}):([0-9A-Fa-f]{16,64})")


@dataclass(frozen=True)
class Finding:
    """Pair the verdict on the chain with the sentence that says it.

    `altered_consent` is the first answer whose details are not what the ledger sealed,
    `altered_letter` the number of the first letter whose bytes are not what was stored. `lost`
    tells that the value from paper is that of an act which a restore took away.
    """

    verdict: Verdict
    sentence: str
    altered_consent: ConsentId | None = None
    altered_letter: str | None = None
    lost: bool = False

    @property
    def ok(self) -> bool:
        """Tell whether log, ledger and letters are what the program wrote."""
        paper = self.verdict.anchor_fits is not False or self.lost
        beside = self.altered_consent is None and self.altered_letter is None
        return self.verdict.whole and paper and beside


def rows(desk: Desk, limit: int = 200) -> Sequence[HistoryRow]:
    """Return the newest rows of the log first."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        return as_read(desk, unit, unit.history.rows(limit=limit))


def as_read(desk: Desk, unit: Unit, rows: Sequence[HistoryRow]) -> Sequence[HistoryRow]:
    """Return acts as this person may read them: what is not for her is only told of."""
    hidden = unit.requests.hidden_ids()
    found = log_for(desk, shielded_log(unit, rows))
    return [_covered(row) if _names(row, hidden) else _headed(desk, row) for row in found]


def log_of(desk: Desk, unit: Unit, subject: tuple[str, int]) -> Sequence[HistoryRow]:
    """Return the acts on one record; the values only to those who may read the log."""
    hidden = unit.requests.hidden_ids()
    found = [row for row in unit.history.rows(subject=subject) if not _names(row, hidden)]
    if may(desk.actor.roles, Verb.read_history):
        return log_for(desk, shielded_log(unit, found))
    return [replace(row, values={}) for row in found]


def _names(row: HistoryRow, hidden: frozenset[RequestId]) -> bool:
    """Tell whether an act touched a case that this person may not see."""
    return any(noun == "request" and key in hidden for noun, key in row.subjects)


def _headed(desk: Desk, row: HistoryRow) -> HistoryRow:
    # Who was asked about by the police, not even the auditor learns (LAW A-13 P-12).
    of_authority = any(noun == "authority" for noun, _key in row.subjects)
    if not of_authority or may(desk.actor.roles, Verb.handle_authority):
        return row
    return replace(row, title=HEADED, subjects=(), values={})


def _covered(row: HistoryRow) -> HistoryRow:
    # That somebody acted, and when, must not have a gap; what it was is not for everybody.
    return replace(row, title=COVERED, subjects=(), values={})


def verify(desk: Desk, anchor: str = "", progress: Progress | None = None) -> Finding:
    """Walk the log, the ledger's sealed details and the letters; `anchor` is `number:hex`.

    The log is held against what letters and backups have noted of it, too.
    """
    desk.demand(Verb.verify_history)
    typed = _read_anchor(anchor) if anchor.strip() else None
    files = history_anchors.filed(desk)
    with desk.look() as unit:
        known = history_anchors.held(unit, files)
        verdict = chain.verify(unit.session, typed, tuple(known), progress)
        judged = history_anchors.judged(desk, unit, verdict.unfit, known)
        verdict = replace(verdict, unfit=judged.unfit)
        altered = consent_seals.altered(unit.session)
        letter = paper_seals.altered(unit.session)
        lost = typed is not None and not verdict.anchor_fits and _lost(unit, typed)
    strange = known[verdict.unfit[0]] if verdict.unfit else None
    paper = Paper(anchor.strip(), verdict.anchor_fits, lost or "")
    sentence = history_sentences.of(verdict, paper, strange, altered, letter)
    sentence += history_sentences.of_damaged((*files.damaged, *judged.damaged))
    return Finding(verdict, sentence, altered, letter, lost=lost == history_sentences.LOST)


def _lost(unit: Unit, typed: Anchor) -> str:
    """Say what a restore has to do with a value from paper that is not in the log."""
    if history_anchors.was_lost(unit, *typed):
        return history_sentences.LOST
    return history_sentences.PERHAPS_LOST if history_anchors.may_be_lost(unit, typed[0]) else ""


def _read_anchor(anchor: str) -> Anchor:
    match = _ANCHOR.fullmatch("".join(unicodedata.normalize("NFKC", anchor).split()))
    if match is None:
        raise Refused(
            "照合する値は、文書の下にある「番号:16桁の英数字」の形で入力してください"
            "（例 12:0123456789abcdef）。"
        )
    return int(match[1]), match[2]
