"""Answer `policy compare`."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from app.bootstrap import machine
from app.cli.answer import Answer
from app.cli.files import keep
from app.cli.seat import seated
from app.office import policy_comparison
from app.office.policy_comparison import Compared
from app.rules.eras import today_in_japan
from app.rules.policy_comparison import Change, Pair
from app.rules.policy_passages import Passage


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
    sentence = f"{len(pairs)}項目のうち{changed}項目が変わっています。{kept} に書き出しました。"
    return Answer({"clauses": [_clause(pair) for pair in pairs]}, (sentence,))


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


def _clause(pair: Pair) -> Mapping[str, object]:
    return {
        "old": _said(pair.old),
        "new": _said(pair.new),
        "change": pair.change.value,
        "edited": pair.edited,
    }


def _said(passage: Passage | None) -> str | None:
    return None if passage is None else passage.text.strip()
