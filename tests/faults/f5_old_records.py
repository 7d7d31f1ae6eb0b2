"""F5: kill the first opening of records of every older release; refuse those of a newer one."""

import hashlib
import json
from contextlib import closing
from functools import partial
from pathlib import Path

import sqlcipher3

from app.rules.errors import OfficeError
from app.storage.errors import NewerRecords
from tests.faults import killing, old_folders
from tests.faults.acts import sit
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.faults.killing import Job

ROW = Row(
    "F5",
    "every released schema, plain and encrypted, killed mid-migration; a newer one opened",
    "600 kills: 0 stuck, 0 lost; newer refused, byte for byte as it was",
    full=600,
    short=3,
)
NEWER = ("schema", "keys.json")


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Kill the migration of each release on each kind of records, then try a newer one."""
    jobs = _jobs(scale)
    parts = [
        progress.part(job.name, partial(killing.part, job, scratch, seed, progress)) for job in jobs
    ]
    newer = joined(
        progress.part(f"newer {what} {encrypted}", partial(_newer, scratch, what, encrypted))
        for what in NEWER
        for encrypted in (True, False)
    )
    total = joined([*parts, newer])
    figures = {"releases": len(old_folders.releases()), "newer refused": newer.held}
    return Outcome(total.tried, total.held, {**total.figures, **figures}, total.notes)


def _jobs(scale: int) -> list[Job]:
    """Share the kills; the short form tries every second release once."""
    acts = [old_folders.act(release) for release in old_folders.releases()]
    if scale < len(acts):
        return [Job(act, bool(place % 4), 1) for place, act in enumerate(acts) if place % 2]
    times = max(1, scale // (2 * len(acts)))
    return [Job(act, encrypted, times) for act in acts for encrypted in (True, False)]


def _newer(scratch: Path, what: str, encrypted: bool) -> Outcome:
    """Open a folder that a newer release wrote."""
    folder = scratch / f"newer-{what}-{encrypted}"
    old_folders.lay(old_folders.releases()[-1], folder, encrypted)
    if what == "schema":
        _raise_schema(folder / "records.db", encrypted)
    else:
        _raise_keys(folder / "keys.json")
    before = _bytes(folder)
    try:
        sit(folder, old_folders.LOGIN).close()
        said = "it was opened"
    except NewerRecords:
        said = "" if _bytes(folder) == before else "it was changed"
    except OfficeError as error:
        said = f"another sentence: {error.sentence}"
    return Outcome(1, int(not said), {}, (f"newer {what}: {said}",) if said else ())


def _raise_schema(records: Path, encrypted: bool) -> None:
    """Mark records as those of a release that is not written yet."""
    with closing(sqlcipher3.connect(str(records))) as connection:
        if encrypted:
            connection.execute(f"PRAGMA key = \"x'{old_folders.DATA_KEY.hex()}'\"")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute("PRAGMA journal_mode=WAL")


def _raise_keys(path: Path) -> None:
    """Mark keys as those of a release that is not written yet."""
    body = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**body, "format": "sukusuku-keys-99"}), encoding="utf-8")


def _bytes(folder: Path) -> dict[str, str]:
    """Condense what a folder holds of records and keys."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name in {"records.db", "keys.json"}
    }
