"""Hold what is known when a form is printed; what is not known stays a clear blank."""

from dataclasses import dataclass

from app.letters.characters import one_line, running
from app.letters.facts import Organisation
from app.letters.wording import Wording


@dataclass(frozen=True)
class Person:
    """Describe whoever fills the form in, as far as she is known; days are in words."""

    name: str = ""
    kana: str = ""
    postal_code: str = ""
    address: str = ""
    telephone: str = ""
    email: str = ""
    code: str = ""
    birth: str = ""


@dataclass(frozen=True)
class KnownChild:
    """Describe a child on record; `birth` is in words."""

    name: str
    birth: str = ""
    relationship: str = ""


@dataclass(frozen=True)
class FormFacts:
    """Hold the facts of one form; an empty text leaves the place to the hand.

    `subject` is whose data are asked for where that is not she herself; `agent` acts for her.
    `ticked` names the choices that are marked already. `asked` is what she wants, in her words.
    `fee` stands only where an amount is published; `photo` and `plain` are the papers that show
    who somebody is, with and without a picture. `months` says how long a 委任状 holds, `keeps`
    how long the records stay after 退会, `version` which text of the
    policy a 同意書 is about, and `version_mark` tells it from others. `representative` is who
    stands for a company; `draft`: the letter that it goes with has no number yet.
    """

    organisation: Organisation
    person: Person = Person()
    children: tuple[KnownChild, ...] = ()
    subject: KnownChild | None = None
    agent: Person = Person()
    ticked: frozenset[str] = frozenset()
    receipt_number: str = ""
    received_on: str = ""
    asked: str = ""
    version: str = ""
    version_mark: str = ""
    fee: str = ""
    months: str = ""
    keeps: str = ""
    photo: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    practice: bool = False
    representative: str = ""
    draft: bool = False


@dataclass(frozen=True)
class Form:
    """Join the facts of a form with its own sentences and those that all forms share.

    `inside`: it never leaves the house, so it is sent to nobody.
    """

    facts: FormFacts
    own: Wording
    shared: Wording
    inside: bool = False

    def text(self, key: str, **values: str) -> str:
        """Return a sentence of the form, or the one that all forms share."""
        words = self.own if key in self.own.sentences else self.shared
        return words.text(key, **values)

    @property
    def is_filled(self) -> bool:
        """Tell whether anything of the person is printed in."""
        return not self.inside and self.facts.person != Person()


def shown(text: str) -> str:
    """Write a text that somebody typed as forms print it: one line, digits half-width."""
    return running(one_line(text))
