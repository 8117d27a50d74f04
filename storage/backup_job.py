"""The backup that is made in the background while a project is opened."""

from __future__ import annotations

import logging
import shutil
import threading
from pathlib import Path

from storage import backups
from storage.errors import DamagedProject, SidelightError, readable_size
from storage.notices import Notice, NoticeKind
from storage.project import Project

logger = logging.getLogger(__name__)

SECONDS_AT_CLOSE = 3.0
"""How long closing a project waits for its backup; one that takes longer is given up, the earlier ones stay."""


class _Cancelled(Exception):
    pass


class BackupJob:
    """One backup in a thread and on connections of its own; it never holds up whoever works on the project."""

    def __init__(self, project: Project) -> None:
        self.made: Path | None = None
        """The new backup, once there is one; None when nothing had changed since the last."""
        self.done = 0.0
        """Share copied, 0 to 1."""
        self._project = project
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backup", daemon=True)

    def start(self) -> None:
        """Begin, and see that the project waits for it when it is closed."""
        self._project.on_close(self.close)
        self._thread.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; return whether it has come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Give up at the next step; what was copied is removed."""
        self._cancelled.set()

    def close(self) -> None:
        """Wait a little, then give up."""
        if not self.wait(SECONDS_AT_CLOSE):
            self.cancel()
            self.wait()

    def _run(self) -> None:
        path = self._project.path
        try:
            if not backups.is_current(path) and self._has_room(path):
                self.made = backups.make_backup(path, progress=self._progress)
        except _Cancelled:
            logger.info("the backup was given up when the project was closed")
        except DamagedProject as error:
            self._tell(NoticeKind.DAMAGED, str(backups.damaged(path, error.reason)))
        except (SidelightError, OSError) as error:
            self._tell(NoticeKind.BACKUP_FAILED, f"No backup of {path.name} was made. {error}")

    def _progress(self, copied: int, total: int) -> None:
        self.done = copied / total if total else 1.0
        if self._cancelled.is_set():
            raise _Cancelled

    def _has_room(self, path: Path) -> bool:
        size = path.stat().st_size
        free = shutil.disk_usage(path.parent).free
        if free > 2 * size:
            return True
        # the analyst's next edits need the room more than the copy does
        self._tell(
            NoticeKind.BACKUP_FAILED,
            f"No backup of {path.name} was made: the disk has only {readable_size(free)} left. Free some space.",
        )
        return False

    def _tell(self, kind: NoticeKind, text: str) -> None:
        logger.warning("%s: %s", kind.value, text)
        self._project.add_notice(Notice(kind, text))


def start_backup(project: Project) -> BackupJob | None:
    """Back the project up in the background; not when it is itself a backup that somebody looks into."""
    if project.path.parent.suffix == ".backups":
        return None
    job = BackupJob(project)
    job.start()
    return job
