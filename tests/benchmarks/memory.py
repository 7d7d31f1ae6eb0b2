"""Ask the system how much memory this process has held at most."""

import ctypes
import sys
from ctypes import wintypes

MEGABYTE = 1024 * 1024


def peak_megabytes() -> float:
    """Return the largest working set of this process so far."""
    if sys.platform == "win32":
        return _windows_peak() / MEGABYTE
    import resource  # noqa: PLC0415 - there is none on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MEGABYTE


class _Counters(ctypes.Structure):
    """Mirror PROCESS_MEMORY_COUNTERS."""

    _fields_ = (
        ("cb", wintypes.DWORD),
        ("PageFaultCount", wintypes.DWORD),
        ("PeakWorkingSetSize", ctypes.c_size_t),
        *((f"Other{place}", ctypes.c_size_t) for place in range(7)),
    )


def _windows_peak() -> int:
    counters = _Counters()
    counters.cb = ctypes.sizeof(counters)
    windows = ctypes.windll  # type: ignore[attr-defined]  # on Windows only
    process = windows.kernel32.GetCurrentProcess()
    windows.psapi.GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb)
    return int(counters.PeakWorkingSetSize)
