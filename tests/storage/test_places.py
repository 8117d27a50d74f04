"""Folders that other programs move files about in are recognised by name, by the marks they leave, and by mount."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.lifecycle import create_project, open_project
from storage.notices import NoticeKind
from storage.places import mount_of, mounts, notices_for, synchronised_by

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/export /mnt/team\\040files nfs4 rw 0 0
tmpfs /mnt/team\\040files/local tmpfs rw 0 0
//nas/share /media/nas cifs rw 0 0
/dev/sdb1 /media/nas ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Example Ltd)", "Dropbox"),
        ("OneDrive - Example Ltd", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-ana@example.org", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/Other-ana", "a cloud service"),
        ("Nextcloud", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("Documents", None),
        ("Dropbox-leaflets", None),
        ("Boxes", None),
    ],
)
def test_folders_of_services_are_known_by_name(tmp_path: Path, folder: str, service: str | None) -> None:
    assert synchronised_by(tmp_path / folder / "work" / "bridge.sidelight") == service


@pytest.mark.parametrize(
    ("mark", "service"), [(".dropbox", "Dropbox"), (".stfolder", "Syncthing"), (".nextcloudsync.log", "Nextcloud")]
)
def test_folders_of_services_are_known_by_their_marks(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "shared" / "deep").mkdir(parents=True)
    (tmp_path / "shared" / mark).touch()
    assert synchronised_by(tmp_path / "shared" / "deep" / "bridge.sidelight") == service
    assert synchronised_by(tmp_path / "bridge.sidelight") is None


def test_onedrive_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "work"))
    assert synchronised_by(tmp_path / "work" / "bridge.sidelight") == "OneDrive"
    assert synchronised_by(tmp_path / "home" / "bridge.sidelight") is None


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/mnt/team files/bridge", "nfs4"),
        ("/mnt/team files/local/bridge", "tmpfs"),
        ("/media/nas", "ext4"),
        ("/home", "ext4"),
    ],
)
def test_innermost_and_latest_mount_counts(tmp_path: Path, folder: str, kind: str) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS, encoding="utf-8")
    found = mount_of(Path(folder), mounts(table))
    assert found is not None
    assert found.kind == kind


def test_missing_list_of_mounts_warns_of_nothing(tmp_path: Path) -> None:
    assert mounts(tmp_path / "absent") == []
    assert mount_of(tmp_path, []) is None


def test_ordinary_folder_has_no_notice(tmp_path: Path) -> None:
    assert notices_for(tmp_path / "bridge.sidelight") == ()


def test_project_in_a_synchronised_folder_says_so_when_made_and_when_opened(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    for opener in (create_project, open_project):
        project = opener(folder / "bridge.sidelight")
        (notice,) = project.notices
        project.close()
        assert notice.kind is NoticeKind.SYNCHRONISED_FOLDER
        assert notice.text.startswith("bridge.sidelight lies in a folder that Dropbox synchronises.")
