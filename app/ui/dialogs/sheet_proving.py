"""Have six characters of a recovery sheet typed from the paper, and say whether they are right."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QLabel, QLineEdit

from app.office.sheet_proof import SheetProof
from app.ui.widgets.complaints import complain, excuse

SHEET_NAME: Final = "復旧用シート.pdf"
WRONG: Final = "シートの文字と合いません。枠の番号を見ながら、もう一度入れてください。"
RIGHT: Final = "シートの文字と合いました。"


class SheetProving:
    """Join the line in which the characters are typed to the proof of a sheet."""

    def __init__(
        self,
        label: QLabel,
        edit: QLineEdit,
        problem: QLabel,
        proved: Callable[[bool], object],
    ) -> None:
        self._label, self._edit, self._problem = label, edit, problem
        self._proof: SheetProof | None = None
        self._tell = proved
        self.is_proved = False
        excuse(edit, problem)
        edit.textChanged.connect(self._look)

    @property
    def sheet(self) -> str:
        """Return by what the key ring knows the sheet whose characters were right."""
        return self._proof.sheet if self._proof is not None and self.is_proved else ""

    def ask(self, proof: SheetProof) -> None:
        """Ask for the characters of this sheet."""
        self._proof = proof
        self._label.setText(f"{proof.question}(&C)")
        self._edit.setAccessibleName(proof.question)
        self._edit.setEnabled(True)
        self._edit.setFocus()

    def _look(self, typed: str) -> None:
        """Say at the sixth character whether they are right."""
        if self._proof is None:
            return
        excuse(self._edit, self._problem)
        self.is_proved = self._proof.fits(typed)
        if self.is_proved:
            complain(self._edit, self._problem, RIGHT, kind="echo")
        elif self._proof.is_long_enough(typed):
            complain(self._edit, self._problem, WRONG)
        self._tell(self.is_proved)
