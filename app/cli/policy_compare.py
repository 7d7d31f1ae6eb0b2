"""Answer `policy compare`."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from app.bootstrap import machine
from app.cli.answer import Answer
from app.cli.files import keep
from app.cli.seat import seated
from app.office import policy_comparison
from app.office.policy_comparison import Compared
from app.rules.eras import today_in_japan
from app.rules.policy_comparison import Change, Pair
from app.rules.policy_passages import Passage
from app.rules.policy_table import UNCHANGED

BACKWARDS: Final = (
    "先に書いた日のほうが新しい版のため、古いほうの版が「改正後」になっています。"
    "逆のときは、2つの日を入れ替えて、もう一度行ってください。"
)


def compare(asked: Namespace) -> Answer:
    """Compare two files, or two stored versions named by their days; only these need a seat."""
    compared = _compared(asked)
    today = today_in_japan(machine.clock())
    keep(asked.pdf, policy_comparison.draw(compared, today))
    places = [asked.pdf]
    if asked.docx:
        keep(asked.docx, policy_comparison.write_word(compared, today))
        places.append(asked.docx)
    pairs = compared.comparison.pairs
    changed = sum(pair.change is not Change.SAME for pair in pairs)
    kept = "と".join(str(place) for place in places)
    found = f"{len(pairs)}項目のうち{changed}項目が変わっています。" if changed else UNCHANGED
    sentence = f"{found}{kept} に書き出しました。"
    told = (sentence, BACKWARDS) if _is_backwards(asked) else (sentence,)
    return Answer({"clauses": [_clause(pair) for pair in pairs]}, told)


def _compared(asked: Namespace) -> Compared:
    old_on, new_on = _day(asked.old), _day(asked.new)
    if old_on is None or new_on is None:
        return policy_comparison.compare_files(asked.old, asked.new)
    with seated(asked) as desk:
        return policy_comparison.compare_versions(desk, old_on, new_on)


def _day(named: Path) -> date | None:
    """Read a word as a version's day, unless a file of that name is there."""
    if named.exists():
        return None
    try:
        return date.fromisoformat(str(named))
    except ValueError:
        return None


def _is_backwards(asked: Namespace) -> bool:
    """Tell whether the later one of two versions was named first."""
    old_on, new_on = _day(asked.old), _day(asked.new)
    return old_on is not None and new_on is not None and old_on > new_on


def _clause(pair: Pair) -> Mapping[str, object]:
    return {
        "old": _said(pair.old),
        "new": _said(pair.new),
        "change": pair.change.value,
        "edited": pair.edited,
    }


def _said(passage: Passage | None) -> str | None:
    return None if passage is None else passage.text.strip()
