"""How much intake takes in: every limit of hostile or mistaken input, in one place."""

from __future__ import annotations

from typing import Final

MAX_FILE_BYTES: Final = 64_000_000
"""Bytes of one file. A long novel has 2 MB; a saved page with all its pictures inside rarely passes 30 MB."""

MAX_PAGE_CHARACTERS: Final = 5_000_000
"""Code points of a page that extraction may see, scripts, styles and embedded pictures taken off. Larger ones are
read as plain body text, in linear time."""

MAX_PAGE_TAGS: Final = 40_000
"""Tags of a page that extraction may see. A front page of a newspaper has 3,000 to 10,000."""

MAX_TAG_CHARACTERS: Final = 10_000
"""Code points of one tag that extraction may see, embedded pictures taken off; of a longer one it sees the name alone.
libxml2 compares each attribute of a tag with all before it."""

MAX_PAGE_DEPTH: Final = 120
"""Nesting that extraction may see: libxml2 stops reading at 256, and would drop what follows without a word."""

MAX_CONTROL_SHARE: Final = 0.02
"""Share of control characters (tab, line ends and form feed not counted) above which a file is taken for a binary."""

MAX_TITLE_CHARACTERS: Final = 200
MAX_NAME_CHARACTERS: Final = 120
MAX_URL_CHARACTERS: Final = 2_000
