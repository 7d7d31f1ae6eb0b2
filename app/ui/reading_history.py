"""Keep the steps in which a reading of a policy was adjusted, so that each can be undone."""

from app.rules.policy_reading import Reading


class ReadingHistory:
    """Hold a reading as it began and each adjusted one after it."""

    def __init__(self) -> None:
        self._steps: list[Reading] = []

    def begin(self, reading: Reading) -> None:
        """Begin anew with a reading that has just arrived."""
        self._steps = [reading]

    def forget(self) -> None:
        """Hold nothing any more."""
        self._steps = []

    def put(self, reading: Reading) -> None:
        """Add an adjusted reading."""
        self._steps.append(reading)

    def undo(self) -> bool:
        """Take the last adjustment back; false where there is none."""
        if self.can_undo:
            self._steps.pop()
            return True
        return False

    @property
    def can_undo(self) -> bool:
        """Tell whether an adjustment can be taken back."""
        return len(self._steps) > 1

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has arrived yet."""
        return not self._steps

    @property
    def is_touched(self) -> bool:
        """Tell whether something was adjusted since the reading arrived."""
        return bool(self._steps) and self._steps[0] != self._steps[-1]

    @property
    def reading(self) -> Reading:
        """Return the reading as it is adjusted now."""
        return self._steps[-1]
