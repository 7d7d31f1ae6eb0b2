"""Hold open records: where they lie, the engine, and the data key with its ring."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, text

from app.rules.errors import OfficeError
from app.storage import key_file
from app.storage.engine import LiveKey
from app.storage.errors import KeyChanged, KeysUnsure
from app.storage.key_file import FilePlace
from app.storage.key_ring import KeyRing
from app.storage.keys import key_id
from app.storage.ring_places import RingPlace
from app.storage.same_file import refuse_other
from app.storage.tries import TryPlace
from app.storage.try_file import FileTries

_RECORDS: Final = "records.db"
_ELSEWHERE: Final = (
    "記録の鍵が、ほかの画面かPCで変わりました。何も変えていません。"
    "画面をロックして（Ctrl+L）パスワードで開けるか、すくすく窓口を開き直してください。"
)
_UNSURE: Final = (
    "途中で失敗し、鍵のファイルを元に戻せませんでした。ほかの記録は変わっていません。"
    "パスワードや復旧用シートは、新しいほうで開くことがあります。"
    "新しいほうも捨てずに、どちらで開くか確かめてください。"
)


@dataclass
class Store:
    """Hold open records; ring and data key change under it when the key is changed.

    `live` is the key that new connections of the engine take. Where no place is named, ring and
    guesses lie in the folder.
    """

    folder: Path
    engine: Engine
    ring: KeyRing
    data_key: bytes = field(repr=False)
    live: LiveKey = field(default_factory=lambda: LiveKey(None), repr=False)
    ring_place: RingPlace | None = None
    try_place: TryPlace | None = None
    _wrote_ring: bool = field(default=False, init=False, repr=False)

    @property
    def keys(self) -> RingPlace:
        """Return where the ring is kept."""
        return self.ring_place or FilePlace(self.folder)

    @property
    def tries(self) -> TryPlace:
        """Return where wrong guesses are kept."""
        return self.try_place or FileTries(self.folder)

    @property
    def practice(self) -> bool:
        """Tell whether the folder holds records to practise on."""
        return self.ring.practice

    @property
    def encrypted(self) -> bool:
        """Tell whether the records are encrypted on the disk."""
        return self.ring.encrypted

    @property
    def on_server(self) -> bool:
        """Tell whether the records lie on a server, not in the folder."""
        return self.engine.dialect.name == "postgresql"

    def ring_now(self) -> KeyRing:
        """Read the ring as it stands now, and prove it with the data key.

        Raises:
            NotOurRecords: it cannot be read.
            KeyChanged: somebody else changed the key meanwhile.
            AlteredRecords: somebody changed it who could not open it.
        """
        ring = key_file.parse(self.keys.read(), str(self.folder))
        if key_id(self.data_key) not in {ring.key_id or key_id(self.data_key), ring.next_id}:
            raise KeyChanged(_ELSEWHERE)
        ring.prove(self.data_key)
        return ring

    def write_ring(self, ring: KeyRing) -> None:
        """Write a ring under the present data key, in the place of the one that stands."""
        attested = ring.attested(self.data_key)
        self._wrote_ring = True
        self.keys.write(key_file.spell(attested))
        self.ring = attested

    def settle(self) -> None:
        """Write the ring anew where the end of a change of key or encryption could not be written.

        Raises:
            RecordsOutOfReach: it cannot be written yet; the one that stands opens with either key.
        """
        if not self.ring_now().pending:
            return
        with self.changing() as ring:
            if self.ring_now().pending:
                self.write_ring(ring)

    def follow(self, ring: KeyRing, data_key: bytes) -> None:
        """Go on under the ring and key of today, which somebody else changed meanwhile.

        Raises:
            RecordsOutOfReach: other records lie there now: what this window shows is not theirs.
        """
        if not self.on_server:
            refuse_other(self.folder / _RECORDS, self.live.file)
            self.engine.dispose()  # what stands open has the old key
        self.ring, self.data_key = ring, data_key
        self.live.raw = data_key if ring.encrypted else None

    @contextmanager
    def changing(self) -> Iterator[KeyRing]:
        """Lend the ring to who changes it; nobody else changes it meanwhile.

        What a killed process left half done in it is settled by the key that still opens.
        """
        with self.keys.held():
            yield self._settled(self.ring_now())

    @contextmanager
    def changing_slots(self) -> Iterator[KeyRing]:
        """Lend the ring to who changes slots in one unit of the records: both stand, or neither.

        Raises:
            KeysUnsure: the unit failed, and the former ring could not be written back.
        """
        with self.changing() as ring:
            former, before = self.ring, self.keys.read()
            self._wrote_ring = False
            try:
                yield ring
            except BaseException as error:
                if self._wrote_ring:
                    self._write_back(before, error)
                    self.ring = former
                raise

    def _write_back(self, before: str, cause: BaseException) -> None:
        try:
            if self.keys.read() != before:
                self.keys.write(before)
        except OfficeError:
            raise KeysUnsure(_UNSURE) from cause

    def _settled(self, ring: KeyRing) -> KeyRing:
        if ring.next_id == key_id(self.data_key):
            return ring.turned()
        if ring.pending:
            with self.engine.connect() as connection:  # refuses where the file has the other key
                connection.execute(text("SELECT count(*) FROM alembic_version"))
        if ring.turning is not None:  # the records may have turned, and the ring not yet said so
            return replace(ring.calmed(), encrypted=self.live.raw is not None)
        return ring.calmed()
