"""Every known error of Sidelight: what happened, to what, why, and what to do now.

Known errors come from the environment or from the input, never from a bug. Each is one sentence for a person,
built from `what` (with the subject in it), the reason and the advice. All three are written here, so that the
wording can be read, translated and improved in one place. A bug raises an ordinary exception instead.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from storage.translating import said


class Reason(StrEnum):
    """Why it happened: clauses for the middle of a sentence, `{}` filled by `Reason.X.of(...)`."""

    MISSING = "it does not exist"
    NO_PERMISSION = "you have no permission to read it"
    NO_WRITE_PERMISSION = "you have no permission to write there"
    IS_FOLDER = "it is a folder"
    IS_PROJECT = "it is a project or another database, which an export never replaces"
    A_PROJECT = "it is a Sidelight project"
    OPEN_PROJECT = "it is the project that is open"
    BROKEN_PAGES = "some of its pages are broken"
    NO_DATABASE = "its first page is not that of a project any more"
    DISK_ERROR = "the disk reports an error in reading or writing it"
    NOT_OPENED = "the system does not let it be opened"
    ORPHAN_LOG = "the log of an earlier project of that name is still there ({})"
    GONE = "it was moved, deleted or replaced while it was open"
    NOT_A_FILE = "it is not an ordinary file"
    SYSTEM = "the system says: {}"
    EMPTY = "it holds no text"
    NO_BYTES = "it is empty (0 bytes)"
    NO_TEXT_IN_PAGE = "the page holds no readable text"
    TOO_LARGE = "it has {} and the limit is {}"
    KNOWN_BINARY = "it is {}, which Sidelight cannot read yet"
    BINARY = "it is not text (it holds bytes that no text encoding uses)"
    ENCODING = "its text encoding could not be recognised"
    BROKEN_UTF16 = "it begins like UTF-16 text but is damaged or cut off"
    TOO_DEEP = "its markup is nested too deeply"
    DAMAGED_PAGE = "the saved page is damaged"
    LOOP = "it leads back into itself through a link"
    EXISTS = "a file of that name exists already"
    NO_FOLDER = "the folder does not exist"
    NOT_SQLITE = "it is not a Sidelight file"
    FOREIGN_SQLITE = "it is a database of another program"
    TRUNCATED = "the end of the file is missing"
    NEWER = "it was saved by a newer version of Sidelight ({})"
    OLDER = "an older version of Sidelight saved it, and it has to be converted first"
    PARTS_MISSING = "parts of it are missing ({})"
    EARLIER_BUILD = "it was written by an earlier pre-release build of Sidelight, which kept less ({})"
    LOOSE_ENDS = "some of its rows point at others that are not there"
    LOCKED = "{} has it open"
    READ_ONLY = "the file or its folder is read-only"
    NOT_ENCODED = "it is not {} text"
    CONTRADICTS = "it contradicts itself or this project: {}"
    PROJECT_FORMAT = "project format {}"
    NO_SPACE = "there is no space left on the disk"

    def of(self, *values: object) -> str:
        """The clause with its gaps filled; what fills them is said in the user's language where it is ours."""
        words = (said("errors", value) if isinstance(value, str) else value for value in values)
        return said("errors", self.value).format(*words)


class SidelightError(Exception):
    """A known error of the environment or the input: `str(error)` is one sentence for a person.

    `subject` is the file or thing it happened to, `reason` the clause that says why, `advice` what to do now.
    Subclasses give the default texts; the advice can be replaced where more is known.
    """

    what: ClassVar[str] = "Sidelight could not go on with {}"
    default_reason: ClassVar[str] = "an unknown problem of the system"
    default_advice: ClassVar[str] = "try again"

    def __init__(self, subject: str | Path, reason: str | None = None, *, advice: str | None = None) -> None:
        self.subject: str = printable(str(subject))
        self.reason: str = printable((reason or self.default_reason).rstrip(". "))
        self.advice: str = (advice if advice is not None else self.default_advice).rstrip(". ")
        super().__init__(self.subject, self.reason, self.advice)

    def __str__(self) -> str:
        sentence = f"{said('errors', self.what).format(self.subject)}: {said('errors', self.reason)}"
        return f"{sentence}; {said('errors', self.advice)}." if self.advice else f"{sentence}."

    def __reduce__(self) -> tuple[Callable[..., SidelightError], tuple[object, ...]]:
        return _rebuild, (type(self), self.subject, self.reason, self.advice)


class UnreadableFile(SidelightError):
    """The file exists or should exist, but its bytes cannot be had or make no sense."""

    what = "{} could not be read"
    default_reason = "the system refused"
    default_advice = "check that it is there and that you may open it"


class UnsupportedFile(SidelightError):
    """The file is sound, but of a kind that Sidelight does not take in."""

    what = "{} was not imported"
    default_reason = "it is of a kind that Sidelight cannot read yet"
    default_advice = "save it as text or HTML and import that"


class FileTooLarge(SidelightError):
    """The file is larger than the limit; it was not read."""

    what = "{} was not imported"
    default_reason = "it is too large"
    default_advice = "split it into single articles"


class EmptyFile(SidelightError):
    """There is no text in it."""

    what = "{} was not imported"
    default_reason = Reason.EMPTY
    default_advice = "check that you saved the whole article"


class DamagedProject(SidelightError):
    """The project file is broken; the newest sound backup is named in the advice where there is one."""

    what = "The project {} is damaged"
    default_reason = "its contents could not be read"
    default_advice = "open its newest backup"


class ProjectNotMade(SidelightError):
    """A new project was not made; nothing was left behind and no file was overwritten."""

    what = "The project {} was not made"
    default_reason = "the file could not be written"
    default_advice = "choose another name or another folder"


class NotAProject(SidelightError):
    """The file is no Sidelight project."""

    what = "{} is not a Sidelight project"
    default_reason = Reason.NOT_SQLITE
    default_advice = "choose a file that ends in .sidelight, or import this one as an article"


class NewerProject(SidelightError):
    """A newer Sidelight wrote the project, so that this one may only read it."""

    what = "The project {} can only be read, not changed"
    default_reason = "it was saved by a newer version of Sidelight"
    default_advice = "update Sidelight to edit it"


class EarlierBuild(SidelightError):
    """The project is sound, but a build before the first release wrote it, whose tables this one cannot read."""

    what = "The project {} can't be opened by this version"
    default_reason = "it was written by an earlier pre-release build of Sidelight"
    default_advice = "export it as JSON with the build that wrote it, and import that into a new project"


class ProjectLocked(SidelightError):
    """Somebody else is writing to the project; the reason says who."""

    what = "The project {} is already open for editing"
    default_reason = "another window has it"
    default_advice = "close it there, or go on reading here"


class ReadOnlyProject(SidelightError):
    """The project cannot be changed here."""

    what = "The project {} cannot be changed"
    default_reason = Reason.READ_ONLY
    default_advice = "copy it to a folder where you may write, and open the copy"


class DiskFull(SidelightError):
    """No space is left; what was asked for was not done, all else is as it was."""

    what = "{} could not be saved"
    default_reason = Reason.NO_SPACE
    default_advice = "free some space and repeat the last step; everything before it is safe"


class DiskTrouble(SidelightError):
    """The disk or network folder did not do what was asked; what was asked for was not done, all else is as it was."""

    what = "{} could not be reached"
    default_reason = "the disk or network folder does not answer"
    default_advice = "check that the disk is still connected and repeat the last step; everything before it is safe"


class Contradiction(SidelightError):
    """Rows that the project's own rules refuse; nothing was changed."""

    what = "{} was not changed"
    default_reason = "what was to be written contradicts what is there"
    default_advice = "go back a step and try again; everything is as it was"


class ExportFailed(SidelightError):
    """The export was not written; an earlier file of that name is as it was."""

    what = "{} was not exported"
    default_reason = "the file could not be written"
    default_advice = "choose another place and export again"


class InvalidImport(SidelightError):
    """The file claims a format that it does not keep; nothing was imported."""

    what = "{} was not imported"
    default_reason = "its contents do not fit its format"
    default_advice = "check the file; the project is as it was"


def _rebuild(kind: type[SidelightError], subject: str, reason: str, advice: str) -> SidelightError:
    return kind(subject, reason, advice=advice)


def printable(text: str) -> str:
    """`text` fit for a message: no line breaks, control characters or surrogates (file names may hold all three)."""
    spaced = "".join(" " if char.isspace() else char for char in text)
    # the joiners of emoji and of Persian words belong to them; what turns a line round does not
    return "".join(c if c.isprintable() or c in "\u200c\u200d" else "\N{REPLACEMENT CHARACTER}" for c in spaced)


def system_reason(error: OSError) -> str:
    """The clause for an error of the operating system, in our words where we know it."""
    known = {
        errno.ENOENT: Reason.MISSING,
        errno.EACCES: Reason.NO_PERMISSION,
        errno.EPERM: Reason.NO_PERMISSION,
        errno.EISDIR: Reason.IS_FOLDER,
        errno.ELOOP: Reason.LOOP,
        errno.ENOSPC: Reason.NO_SPACE,
        errno.EDQUOT: Reason.NO_SPACE,
        errno.EROFS: Reason.READ_ONLY,
    }
    if error.errno in known:
        return known[error.errno].value
    return Reason.SYSTEM.of(error.strerror or str(error) or type(error).__name__)


def readable_size(count: int) -> str:
    """`count` bytes for a person: "512 bytes", "3.4 MB" (1 MB = 1,000,000 bytes, as file managers count)."""
    size = float(count)
    for unit in ("bytes", "kB", "MB"):
        if size < 1000:
            return f"{count} bytes" if unit == "bytes" else f"{size:.1f} {unit}".replace(".0 ", " ")
        size /= 1000
    return f"{size:.1f} GB".replace(".0 ", " ")
