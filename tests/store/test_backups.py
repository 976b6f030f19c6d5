from dataclasses import replace

from store.projects.films import film, renamed

from editor.model.media import MediaId, MediaReference
from editor.store.backups import backups
from editor.store.project_file import ProjectFile


def edit(path, name):
    with ProjectFile.open(path) as file:
        file.write(file.project, renamed(file.project, name), f"Name it {name}")


def saved(path):
    with ProjectFile.open(path, read_only=True) as file:
        return file.project


def test_each_opening_keeps_the_file_as_it_was(path):
    ProjectFile.create(path, film(name="1")).close()

    edit(path, "2")
    edit(path, "3")

    assert [saved(backup).name for backup in backups(path)] == ["1", "2"]


def test_a_backup_opens_and_undoes_like_any_project(path):
    ProjectFile.create(path, film(name="1")).close()
    edit(path, "2")
    edit(path, "3")

    with ProjectFile.open(backups(path)[-1]) as backup:
        assert backup.undo().name == "1"


def test_a_backup_finds_the_media_of_its_project(path):
    media = MediaReference(MediaId("m"), "m", str(path.parent / "media" / "m.mp4"), None)
    ProjectFile.create(path, replace(film(), media=(media,))).close()
    edit(path, "2")

    (backup,) = backups(path)

    assert saved(backup).media == (media,)
    with ProjectFile.open(backup) as opened:
        opened.save_copy(path.with_name("restored.cutaway"))
    assert saved(path.with_name("restored.cutaway")).media == (media,)


def test_an_opening_without_an_edit_keeps_no_second_backup(path):
    ProjectFile.create(path, film()).close()

    for _ in range(3):
        ProjectFile.open(path).close()

    assert len(backups(path)) == 1


def test_ten_backups_are_kept(path):
    ProjectFile.create(path, film(name="0")).close()

    for number in range(1, 13):
        edit(path, str(number))

    assert [saved(backup).name for backup in backups(path)] == [str(n) for n in range(2, 12)]


def test_a_closed_file_is_one_file(path):
    ProjectFile.create(path, film()).close()
    edit(path, "2")
    saved(path)

    assert {each.name for each in path.parent.iterdir()} == {path.name, f"{path.name}-backups"}
