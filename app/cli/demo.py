"""Answer `demo`: fill a new data folder with fictional records."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from app.bootstrap import machine
from app.cli.answer import Answer
from app.cli.folder import folder_of
from app.office import access, demo, issued_letters

_FOR = "練習用の文書の書き出し"
_NOUNS = {
    "members": "会員",
    "consents": "同意",
    "policy_versions": "方針の版",
    "campaigns": "再同意の依頼",
    "applications": "申込の確認待ち",
    "requests": "請求・申出",
    "letters": "文書",
    "staff": "利用者",
}


def make(asked: Namespace) -> Answer:
    """Fill a new data folder, and save the letters issued in it where they are asked for."""
    folder = folder_of(asked)
    access.refuse_taken(folder)
    if asked.letters is not None:
        asked.letters.mkdir(parents=True, exist_ok=True)
    counts = demo.make(
        folder,
        members=asked.members,
        seed=asked.seed,
        clock=machine.clock,
        randomness=machine.randomness,
    )
    saved = [] if asked.letters is None else _save_letters(folder, asked.letters)
    named = "、".join(f"{_NOUNS[noun]} {count}" for noun, count in counts.items())
    told = (f"{len(saved)}通の文書を {asked.letters} に保存しました。",) if saved else ()
    return Answer(
        {**counts, "data": str(folder), **({"files": list(map(str, saved))} if saved else {})},
        (f"{folder} に練習用の記録を作りました（{named}）。demo / demo で使えます。", *told),
    )


def _save_letters(folder: Path, letters: Path) -> Sequence[Path]:
    desk = access.sign_in(
        folder, demo.LOGIN, demo.PASSWORD, clock=machine.clock, randomness=machine.randomness
    )
    try:
        return issued_letters.save_all(desk, letters, reason=_FOR)
    finally:
        desk.close()
