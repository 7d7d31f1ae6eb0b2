"""Name what the records can refuse; each failure carries its own sentence."""

from app.rules.errors import OfficeError


class WrongKey(OfficeError):
    """Say that a password or recovery key opens none of the slots."""


class KeyMismatch(WrongKey):
    """Say that a data key, rightly opened, does not fit the records."""


class KeyChanged(OfficeError):
    """Say that key or encryption of the records were changed since they were opened."""


class KeysUnsure(OfficeError):
    """Say that an act failed whose new slot may stand in the ring; its secret must be kept."""


class NotOurRecords(OfficeError):
    """Say that a folder or file holds something else than this program's records."""


class NewerRecords(OfficeError):
    """Say that a newer release wrote the records."""


class AlteredRecords(OfficeError):
    """Say that the shape of the records, its triggers included, is not the program's own."""


class RecordsBusy(OfficeError):
    """Say that another program holds the records for too long."""


class RecordsFull(OfficeError):
    """Say that the disk has no room for what was to be kept."""


class RecordsOutOfReach(OfficeError):
    """Say that the file or the server cannot be opened, or may not be written."""


class RecordsDamaged(OfficeError):
    """Say that what lies on the disk is no longer what the program wrote."""


class BackupDamaged(OfficeError):
    """Say that a backup is not as it was written, or is none of ours."""


class PasswordNeeded(OfficeError):
    """Say that the server asks for the password of its role, and none is at hand."""


class BackupNotMade(OfficeError):
    """Say that no backup could be made; none of those that stand was touched."""


class CopyRefused(OfficeError):
    """Say that records were not copied: the place is taken, or the copy is not the same."""


class UnloggedWrite(RuntimeError):
    """Say that an act would be committed without its row in the operation log: a defect."""
