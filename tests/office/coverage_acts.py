"""Name the verbs of coverage, the list of a day and certificates, with a call that does each."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from app.office import as_of, certificates, coverage
from app.office.desk import Desk
from app.rules.ids import MemberId
from app.rules.roles import Verb

Act = Callable[[Desk], object]


def acts(person: MemberId, folder: Path, today: date) -> Mapping[str, tuple[Verb, Act]]:
    """Name them for a registered member; the list goes into the folder."""
    reads, leaves = Verb.read_members, Verb.export_members
    return {
        "as_of.export": (
            leaves,
            lambda d: as_of.export(d, folder / "一覧.csv", today, "架空"),
        ),
        "as_of.find": (reads, lambda d: as_of.find(d, today)),
        "as_of.find_ids": (reads, lambda d: as_of.find_ids(d, today)),
        "as_of.preview_list": (reads, lambda d: as_of.preview_list(d, today)),
        "as_of.print_list": (leaves, lambda d: as_of.print_list(d, today, "架空")),
        "as_of.rows": (reads, lambda d: as_of.rows(d, [person], today)),
        "certificates.issue": (
            Verb.issue_letter,
            lambda d: certificates.issue(d, person, today),
        ),
        "certificates.preview": (reads, lambda d: certificates.preview(d, person, today)),
        "coverage.by_month": (reads, coverage.by_month),
        "coverage.by_receiver": (reads, coverage.by_receiver),
        "coverage.by_version": (reads, coverage.by_version),
    }
