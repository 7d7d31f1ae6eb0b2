"""Know the way to practice records, whose passwords are no secret."""

from dataclasses import dataclass

from app.office import demo
from app.ui.doors import Doors


@dataclass(frozen=True)
class DemoDoors(Doors):
    """Open practice records; whoever stands before them reads how."""

    @property
    def label(self) -> str:
        """Return how the place is named, and who may sign in to practise."""
        return (
            f"{self.folder}\n"
            f"練習用の記録です。ログイン名は {demo.LOGIN}（管理責任者）か {demo.CLERK}（担当者）、"
            f"パスワードはどちらも {demo.PASSWORD} です。"
        )
