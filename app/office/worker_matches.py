"""Find whom a row of a list means, and refuse a row that cannot mean her."""

from collections.abc import Sequence
from dataclasses import replace

from app.rules.eras import western
from app.rules.names import search_key
from app.rules.problems import Problem
from app.rules.workers import Worker, same_person
from app.storage.workers import WorkerRow


def known_person(worker: Worker, known: Sequence[WorkerRow]) -> WorkerRow | None:
    """Find who is meant: by number, or by name in the department where nobody's number differs."""
    if worker.number:
        found = [row for row in known if row.number == worker.number]
        if found:
            return found[0]
    alike = [
        row
        for row in known
        if same_person(row.name, worker.name)
        and row.department_name == (worker.department or row.department_name)
        and not (row.number and worker.number)
        and row.left_on is None
    ]
    return alike[0] if len(alike) == 1 else None


def brought_back(worker: Worker, before: WorkerRow | None) -> Worker:
    """Keep what the list leaves empty as it stands; who joined after her last day has come back."""
    if before is None:
        return worker
    left, joined = before.left_on, worker.joined_on
    has_returned = left is not None and joined is not None and joined > left
    return replace(
        worker,
        number=worker.number or before.number,
        kana=worker.kana or before.kana,
        department=worker.department or before.department_name,
        joined_on=joined or before.joined_on,
        left_on=worker.left_on or (None if has_returned else left),
    )


def mistaken(listed: Worker, filled: Worker, before: WorkerRow | None) -> Problem | None:
    """Say why a row does not fit who stands on record, as listed and with what it leaves empty."""
    if before is None:
        return None
    if not _is_meant(listed, before):
        sentence = (
            f"この職員番号は別の方（{before.name}さん）の番号です。番号を確かめてください。"
            "お名前が変わったときは、先にその方の「変更」で氏名を直してください。"
        )
        return Problem("number", sentence, listed.number)
    joined, left = filled.joined_on, filled.left_on
    if joined and left and left < joined:
        sentence = (
            f"退職の日（{western(left)}）が、入職の日（{western(joined)}）より前です。"
            "登録されている日付と合わせて確かめてください。"
        )
        return Problem("left_on", sentence, left.isoformat())
    return None


def _is_meant(worker: Worker, before: WorkerRow) -> bool:
    """Tell whether the name or its reading is hers, however they are spelt."""
    same_kana = bool(before.kana) and search_key(worker.kana) == search_key(before.kana)
    return same_kana or search_key(worker.name) == search_key(before.name)
