"""The fictional people of the stories, and the words that open the records to them."""

from dataclasses import dataclass

MANAGER, MANAGER_NAME = "kanri", "試験　管理子"
CLERK, CLERK_NAME = "tanto", "試験　担当子"
TYPED = "plainly fictional words"


@dataclass(frozen=True)
class Person:
    """Hold what is written on an application form; words come as (reading, word)."""

    code: str
    family: tuple[str, str]
    given: tuple[str, str]
    kana: str

    @property
    def name(self) -> str:
        """Return the name as the register keeps it."""
        return f"{self.family[1]}　{self.given[1]}"


WATANABE = Person(
    "00010001", ("わたなべ", "渡邊\U000e0100"), ("はなこ", "花子"), "ワタナベ　ハナコ"
)
