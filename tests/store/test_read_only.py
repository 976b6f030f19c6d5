import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from store.projects.films import film

from editor.store.project_file import ProjectFile, ProjectFileError

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


@contextmanager
def read_only(*files: Path) -> Iterator[Path]:
    """A folder with copies of the files that may not be written, not even by a superuser."""
    superuser = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "folder"
        folder.mkdir()
        for file in files:
            shutil.copyfile(file, folder / file.name)
        Path(name).chmod(0o755)
        folder.chmod(0o555)
        if superuser:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if superuser:
                os.seteuid(0)
            folder.chmod(0o755)


def test_a_file_in_a_read_only_folder_is_read_and_refused_for_writing(path):
    ProjectFile.create(path, film()).close()

    with read_only(path) as folder:
        with ProjectFile.open(folder / path.name, read_only=True) as file:
            assert file.project == film()
        with pytest.raises(ProjectFileError, match="read-only"):
            ProjectFile.open(folder / path.name)
        with pytest.raises(ProjectFileError, match="read-only"):
            ProjectFile.create(folder / "new.cutaway", film())


def test_a_crashed_file_in_a_read_only_folder_is_read_with_its_log(path, file):
    file.write(file.project, film(7), "Add")

    with (
        read_only(path, path.with_name(f"{path.name}-wal")) as folder,
        ProjectFile.open(folder / path.name, read_only=True) as crashed,
    ):
        assert crashed.project == film(7)
