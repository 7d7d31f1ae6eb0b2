"""Put into words what a person is told of her data that went astray (LAW A-3: five items)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.eras import japanese

LONGEST: Final = 600
"""Characters of one item."""


@dataclass(frozen=True)
class IncidentWords:
    """Hold the items of the notice that the office writes itself; what happened is on record."""

    items: str
    cause: str
    harm: str
    besides: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Name the items that must be there and are not."""
        needed = (
            ("含まれていた情報", self.items),
            ("原因", self.cause),
            ("二次被害とそのおそれ", self.harm),
        )
        return tuple(word for word, text in needed if not text.strip())


@dataclass(frozen=True)
class Astray:
    """Hold what the records know: which letter went astray, when it was found, if it is back."""

    kind_word: str
    document_number: str
    posted_on: date
    found_on: date
    recovered_on: date | None = None
    lost: bool = False
    replaced: bool = False


def happened(astray: Astray) -> str:
    """Say what happened; who has the letter is not the person's to know."""
    return (
        f"{japanese(astray.posted_on)}にお送りした「{astray.kind_word}」"
        f"（{astray.document_number}）が、ほかの方に届いていたことが、"
        f"{japanese(astray.found_on)}に分かりました。"
    )


def proposed(astray: Astray) -> IncidentWords:
    """Propose the items from what the records know; the office corrects them."""
    besides = "差し替えた文書を、改めてお送りしました。" if astray.replaced else ""
    return IncidentWords(
        items="お名前、ご住所、お送りした文書に記載の内容",
        cause="お送りするときに、宛名と文書を見比べる確認が足りなかったため",
        harm=_harm(astray),
        besides=besides or "同じ内容の文書を、改めてお送りいたします。",
    )


def _harm(astray: Astray) -> str:
    known = "これまでに、悪用されたという知らせはございません。"
    if astray.recovered_on is None:
        return f"文書は、届いた先に回収をお願いしております。{known}"
    if astray.lost:
        return f"文書は回収できておりません。{known}"
    return f"文書は、{japanese(astray.recovered_on)}に回収いたしました。{known}"


def items_of(astray: Astray, words: IncidentWords) -> tuple[tuple[str, str], ...]:
    """List the five items of the notice."""
    said = (
        ("起きたこと", happened(astray)),
        ("含まれていた情報", words.items),
        ("原因", words.cause),
        ("二次被害とそのおそれ", words.harm),
        ("そのほか", words.besides),
    )
    return tuple((label, text.strip()) for label, text in said if text.strip())
