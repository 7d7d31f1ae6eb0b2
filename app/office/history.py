"""Read the operation log and prove that nothing in it was altered."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.office.desk import Desk
from app.office.shields import shielded_log
from app.office.withheld import log_for
from app.rules.errors import Refused
from app.rules.ids import ConsentId, RequestId
from app.rules.roles import Verb, may
from app.storage import chain, consent_seals, paper_seals
from app.storage.chain import Verdict
from app.storage.history import HistoryRow
from app.storage.unit import Unit

HEADED: Final = "管理責任者の操作"
COVERED: Final = "閲覧を限った受付の操作"
_ANCHOR = re.compile(r"([1-9]\d{0,17}):([0-9A-Fa-f]{16,64})")


@dataclass(frozen=True)
class Finding:
    """Pair the verdict on the chain with the sentence that says it.

    `altered_consent` is the first answer whose details are not what the ledger sealed,
    `altered_letter` the number of the first letter whose bytes are not what was stored.
    """

    verdict: Verdict
    sentence: str
    altered_consent: ConsentId | None = None
    altered_letter: str | None = None

    @property
    def ok(self) -> bool:
        """Tell whether log, ledger and letters are what the program wrote."""
        return self.verdict.ok and self.altered_consent is None and self.altered_letter is None


def rows(desk: Desk, limit: int = 200) -> Sequence[HistoryRow]:
    """Return the newest rows of the log first."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        hidden = unit.requests.hidden_ids()
        found = log_for(desk, shielded_log(unit, unit.history.rows(limit=limit)))
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


def verify(desk: Desk, anchor: str = "") -> Finding:
    """Walk the log, the ledger's sealed details and the letters; `anchor` is `number:hex`."""
    desk.demand(Verb.verify_history)
    typed = _read_anchor(anchor) if anchor.strip() else None
    with desk.look() as unit:
        verdict = chain.verify(unit.session, typed)
        altered = consent_seals.altered(unit.session)
        letter = paper_seals.altered(unit.session)
    sentence = _sentence(verdict, anchor) + _of_ledger(altered) + _of_letters(letter)
    return Finding(verdict, sentence, altered, letter)


def _of_ledger(altered: ConsentId | None) -> str:
    if altered is None:
        return ""
    return (
        f"同意の記録{altered}番の内容（受付者・備考など）が書き換えられています。"
        "記録には触れず、管理責任者とシステム担当にご連絡ください。"
    )


def _of_letters(number: str | None) -> str:
    if number is None:
        return ""
    return (
        f"保管した文書「{number}」の内容が書き換えられています。"
        "記録には触れず、管理責任者とシステム担当にご連絡ください。"
    )


def _read_anchor(anchor: str) -> tuple[int, str]:
    match = _ANCHOR.fullmatch("".join(unicodedata.normalize("NFKC", anchor).split()))
    if match is None:
        raise Refused(
            "照合する値は、文書の下にある「番号:16桁の英数字」の形で入力してください"
            "（例 12:0123456789abcdef）。"
        )
    return int(match[1]), match[2]


def _sentence(verdict: Verdict, anchor: str) -> str:
    if verdict.first_broken is not None:
        return (
            f"操作記録の{verdict.first_broken}番が書き換えられているか、抜けています。"
            "記録には触れず、管理責任者とシステム担当にご連絡ください。"
        )
    if verdict.anchor_fits is False:
        return (
            f"紙の値（{anchor.strip()}）と操作記録が合いません。打ち間違いでなければ、"
            "記録には触れず、管理責任者とシステム担当にご連絡ください。"
        )
    erased = f"（うち{verdict.erased}件は内容を消去済）" if verdict.erased else ""
    fits = "紙の値とも一致しました。" if verdict.anchor_fits else ""
    return f"操作記録{verdict.rows}件{erased}に書き換えや抜けはありません。{fits}"
