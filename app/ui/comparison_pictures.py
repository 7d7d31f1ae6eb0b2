"""Open the 新旧対照表 as it looks with two versions of a policy that does not exist."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy
from app.ui.dialogs.policy_comparison_dialog import PolicyComparisonDialog
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

NEWER: Final = (
    POLICY.replace("②子育て応援の案内", "②子育て応援の案内とアンケートのお願い")
    .replace("2．お問い合わせ", "2．安全管理\n書類は鍵のかかる棚に置きます。\n3．お問い合わせ")
    .replace("2024年4月1日 改訂", "2024年4月1日 改訂\n2026年10月1日 改訂")
)


def _compared(seat: Seat) -> QWidget:
    """Take both texts in, the newer one as a draft."""
    for text in (POLICY, NEWER):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "policy.txt"
            path.write_text(text, encoding="utf-8")
            policy.import_file(seat.desk, path)
    return PolicyComparisonDialog(seat, policy.versions(seat.desk)[-1].id)


def _without_text(seat: Seat) -> QWidget:
    return PolicyComparisonDialog(seat, policy.versions(seat.desk)[0].id)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("policy_comparison_dialog_no_text", _without_text),
    ("policy_comparison_dialog", _compared),
)
