"""Answer `screens` and `self-check`: what proves the program itself."""

import tempfile
from argparse import Namespace
from pathlib import Path

from app.cli import late
from app.cli.answer import Answer


def screens(asked: Namespace) -> Answer:
    """Draw every tab and dialog on practice records."""
    asked.out_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sukusuku-", ignore_cleanup_errors=True) as scratch:
        drawn = late.draw_screens(Path(scratch) / "demo", asked.out_dir)
    return Answer(
        {"files": [str(path) for path in drawn]},
        (f"{len(drawn)}枚の画面を {asked.out_dir} に保存しました。",),
    )


def self_check(_asked: Namespace) -> Answer:
    """Prove this installation in a temporary folder."""
    checks = late.check_installation()
    ok = all(check.ok for check in checks)
    lines = (f"{'○' if check.ok else '×'} {check.name}　{check.detail}" for check in checks)
    head = "この環境で使えます。" if ok else "この環境には問題があります。"
    return Answer({"ok": ok, "checks": [vars(check) for check in checks]}, (head, *lines), ok=ok)
