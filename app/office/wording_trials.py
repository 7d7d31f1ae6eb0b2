"""Draw a wording on trial: on this office's page, with every sentence in view that was changed."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.letters import specimens
from app.letters.specimens import SLOTS
from app.letters.wording import Wording, WordingBroken, read
from app.letters.wording_room import refuse_unlaid
from app.office import page_settings, wordings
from app.office.desk import Desk
from app.rules.page_settings import PageSettings
from app.rules.roles import Verb
from app.rules.wording_kinds import wording_word, wordings_of


@dataclass(frozen=True)
class Trial:
    """Hold the page of the office, the wording that is in use, and those that go with it."""

    name: str
    settings: PageSettings
    now: Wording
    others: Mapping[str, Wording]

    def draw(self, words: Wording, showing: str = "") -> bytes:
        """Draw the specimen in which a sentence stands, as a PDF.

        Raises:
            OfficeError: the page cannot hold the text, or it cannot be set at all.
        """
        given = {**self.others, self.name: words}
        try:
            return specimens.draw(self.name, self.settings, given, showing=showing)
        except LookupError as fault:  # a sign that only a line of its own could bear
            raise WordingBroken(
                "この文面では、見本を作れません。文面は変えていません。"
                "改行や特別な文字を消して、もう一度お試しください。"
            ) from fault

    def refuse_undrawn(self, words: Wording) -> None:
        """Refuse a text of which a changed sentence cannot be drawn, each in its own specimen."""
        changed = [
            key for key, text in words.sentences.items() if self.now.sentences.get(key) != text
        ]
        for key in specimens.showings(self.name, changed):
            self.draw(words, key)


def begin(desk: Desk, name: str) -> Trial:
    """Gather what a wording is tried on."""
    desk.demand(Verb.shape_letters)
    with desk.look() as unit:
        others = {one: wordings.usable(unit, one) for one in wordings_of(name) if one != name}
        return Trial(name, page_settings.of(unit), wordings.usable(unit, name), others)


def checked(name: str, text: str) -> Wording:
    """Read a text that is to be used.

    Raises:
        WordingBroken: a placeholder is unknown or missing, or a sentence has no room.
    """
    words = read(wording_word(name), text, SLOTS[name])
    refuse_unlaid(name, words.sentences, SLOTS[name])
    return words
