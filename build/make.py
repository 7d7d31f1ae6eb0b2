r"""Do everything that is done with this source tree, from nothing but Python.

`python3 build/make.py VERB` on Debian, `py build\make.py VERB` on Windows. The verbs stand in
verbs.py; this door only turns away a Python that is too old to read them.
"""

import sys

if tuple(sys.version_info) < (3, 11):
    sys.exit("This program needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

from verbs import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
