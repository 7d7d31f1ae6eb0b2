"""Name the failures that a person can cause; each carries its own sentence."""


class OfficeError(Exception):
    """Carry one Japanese sentence: what happened, what was kept, what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Refused(OfficeError):
    """Say that a rule refuses the act; nothing was changed."""


class Overtaken(Refused):
    """Say that somebody else changed the record since it was read; what was typed is not saved."""


class Gone(OfficeError):
    """Say that who acts works with the records no more; nothing was written."""


class RolesChanged(OfficeError):
    """Say that who acts has lost a role meanwhile; nothing was written, what is typed stays."""


class Turning(OfficeError):
    """Say that key or encryption change just now; nothing was saved, in a moment all goes on."""


class Unprintable(OfficeError):
    """Say that a letter holds what no font can print; a blank could be left for it."""


class BadFile(OfficeError):
    """Say that a file cannot be read; nothing was changed."""
