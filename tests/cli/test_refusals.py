"""What is wrong is said in a sentence, with what to do; the exit code tells the kind."""

import sqlite3

import pytest

from editor.api.film import Film

REFUSED = [
    ("edit set P V1@0 opacity=2", 1, "cannot be more than 1"),
    ("edit set P V1@0 opacity=lots", 2, "opacity: “lots” is no number: write 0.5, or several"),
    ("edit set P V1@0 opacity=nan", 2, "no number"),
    ("edit set P V1@0 position=1", 2, "“1” is 1 numbers, and it takes 2"),
    ("edit set P V1@0 shine=1", 1, "no parameter “shine”: it has position, scale"),
    ("edit set P V1@0 blend_mode=glow", 2, "not one of normal, multiply"),
    ("edit set P V1@0 opacity", 2, "write name=value"),
    ("edit set P V1@0 size=3", 1, "no parameter “size”"),
    ("edit set P A1@0 volume=99", 1, "cannot be more than 24"),
    ("edit set P V1@9s opacity=1", 1, "V1 has no clip at frame 225. It has V1@0 “red.mp4”"),
    ("edit set P V7@0 opacity=1", 1, "no track “V7”"),
    ("edit set P green.mp4 opacity=1", 1, "no clip “green.mp4” in “film”. It has V1@0"),
    ("edit effect P V1@0 sparkle", 1, "no effect “sparkle”: there are chroma_key, exposure"),
    ("edit effect P V1@0 exposure glow=1", 1, "has no parameter “glow”: it has exposure"),
    ("edit effect P V1@0 exposure inputImage=x", 1, "no parameter “inputImage”"),
    ("edit effect P V1@0 lut lut=none.cube", 2, "there is no file"),
    ("edit effect P V1@0 exposure --remove", 1, "no effect “exposure” on “red.mp4”: it has none"),
    ("edit transition P V1@0 --duration 2s", 1, "not enough material"),
    ("edit transition P V1@0 sparkle", 1, "no transition “sparkle”: there are dip_to_colour"),
    ("edit transition P A1@0 sparkle", 1, "there are linear, equal_power"),
    ("edit transition P V1@0 --duration 0", 1, "at least one frame"),
    ("edit transition P V1@0 --remove", 1, "no transition at its tail"),
    ("edit keyframe P V1@0 opacity --at 0 --value 7", 1, "cannot be more than 1"),
    ("edit keyframe P V1@0 opacity --at 0 --remove", 1, "no keyframe at frame 0"),
    ("edit trim P V1@0 tail --by 9999999999999999999", 2, "no time|too long"),
    ("edit trim P V1@0 tail --by -2s", 1, "leave nothing|nothing|frame"),
    ("edit trim P V1@0 middle --by 1", 2, "head"),
    ("edit slice P --at soon", 2, "“soon” is no time: write frames"),
    ("edit slice P --at -5", 1, "nothing to slice"),
    ("edit insert P red.mp4 --at -5", 1, "begins at frame 0"),
    ("edit move P V1@0 --by -5", 1, "begins at frame 0"),
    ("edit move P V1@0 --to 4s --track A1", 1, "Track A1 is for audio, and none"),
    ("edit move P V1@0", 2, "Say where"),
    ("edit append P red.mp4 --in 9s", 1, "there is nothing of “red.mp4”"),
    ("edit append P red.mp4 --in -1s", 1, "there is nothing of “red.mp4”"),
    ("edit append P red.mp4 --duration 9s", 1, "use more than its source has"),
    ("edit append P red.mp4 --sound 2", 1, "no sound 2: it has 1"),
    ("edit append P white.png --audio-only", 1, "white.png"),
    ("edit append P red.mp4 --video-only --audio-only", 2, "leave nothing"),
    ("edit append P nowhere.mp4", 1, "nowhere.mp4"),
    ("edit append P .", 1, "folder|directory"),
    ("edit append P red.mp4 --track V9", 1, "no track “V9” in “film”. It has V1, V2"),
    ("edit speed P V1@0 fast", 2, "“fast” is no speed"),
    ("edit speed P V1@0 1000", 1, "less than a frame"),
    ("edit generator P lava", 1, "no generator “lava”"),
    ("edit title P Hi shine=1", 1, "A title has no “shine”: it has text, font"),
    ("edit title P Hi background=#000000", 2, "or set background.colour, background.padding,"),
    ("edit title P Hi colour=fuchsine", 2, "no colour: write #rrggbb, #rrggbbaa or one of black"),
    ("edit title P Hi size=-4", 2, "no number from 1 to 4000"),
    ("edit title P Hi --duration 0", 1, "at least one frame"),
    ("edit marker P --at -1", 1, "before frame 0"),
    ("edit marker P --remove nothing", 1, "no marker “nothing”"),
    ("edit range P --in 3s --out 1s", 1, "must come after"),
    ("edit track delete P V9", 1, "no track “V9”"),
    ("edit nest P film", 1, "cannot be put into itself"),
    ("edit undo P --steps 0", 2, "steps"),
    ("edit redo P", 1, "nothing to redo"),
    ("edit slice P --at 1s --sequence other", 1, "no sequence “other” in project “film”. It"),
    ("render P out.xyz", 1, "no suffix it knows"),
    ("render P out.mp4 --preset nice", 1, "no export preset “nice”: choose one of h264"),
    ("render P out.mp4 --set shine=1", 1, "no setting “shine”: it has quality"),
    ("render P out.mp4 --set quality=900", 1, "from 0 to 51"),
    ("render P out.mp4 --size huge", 2, "write 1920x1080"),
    ("render P out.mp4 --from 9s", 1, "cannot be exported|goes from 0 to 100"),
    ("render P nowhere/out.mp4", 1, "no folder"),
    ("render P s_%04d.png", 1, "name it “s.png”, which makes s/s_00001.png"),
    ("render P %d.png", 1, "name it “series.png”"),
    ("edit speed P V1@0 0.000000001", 2, "too slow"),
    ("edit sequence P film", 1, "There is a sequence “film” already"),
    ("frame P still.png --at 9s", 1, "no frame 225: its frames are 0 to 99"),
    ("new P", 1, "exists already"),
    ("new other.mp4", 1, "ends in .mp4"),
    ("new nowhere/x.cutaway", 1, "nowhere"),
    ("new other --size 0x0", 2, "write 1920x1080"),
    ("new other --rate fast", 2, "no frame rate"),
    ("new other --from nowhere.mp4", 1, "nowhere.mp4"),
    ("import P nowhere.mp4", 1, "nowhere.mp4"),
    ("info nowhere.mp4", 1, "nowhere.mp4"),
    ("info nowhere.cutaway", 1, "does not exist"),
    ("info .", 1, "folder|directory"),
    ("copy P P", 1, "exists already"),
    ("recover nowhere.cutaway", 1, "nowhere.cutaway"),
    ("presets nice", 1, "no export preset “nice”"),
    ("effects check nowhere", 1, "nowhere"),
    ("bench nothing", 1, "no benchmark “nothing”"),
    ("dance", 2, "dance"),
    ("edit", 2, ""),
]  # fmt: skip


@pytest.mark.parametrize(("command", "code", "words"), REFUSED, ids=[row[0] for row in REFUSED])
def test_a_mistake_gets_a_sentence_and_changes_nothing(
    cutaway, project, footage, monkeypatch, command, code, words
):
    monkeypatch.chdir(footage)
    before = sorted(footage.iterdir())

    ended = cutaway(*(project if word == "P" else word for word in command.split()))

    assert ended.code == code, ended.out + ended.err
    said = " ".join(ended.err.replace("│", " ").split())
    assert any(part in said for part in words.split("|")), said
    assert "Traceback" not in said
    assert sorted(footage.iterdir()) == before
    with Film.open(project, read_only=True) as film:
        assert len(film.history.steps) == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("look.3dl", "0 512 1023\n", "look.3dl” is no picture that can be read, and no .cube LUT"),
        ("look.cube", "LUT_3D_SIZE 2\n0 0 0\n", "look.cube"),
        ("clip.mp4", "no video", "clip.mp4” is no picture that can be read, and no .cube LUT"),
    ],
)
def test_a_picture_that_cannot_be_used_is_refused_where_it_is_set(
    cutaway, project, tmp_path, name, content, words
):
    path = tmp_path / name
    path.write_text(content)

    ended = cutaway("edit", "effect", project, "V1@0", "lut", f"lut={path}")

    assert ended.code in (1, 2)
    assert words in ended.err
    assert "lut" not in cutaway("info", project).out


def test_an_empty_project_has_nothing_to_show_or_export(cutaway, tmp_path):
    path = tmp_path / "empty.cutaway"
    cutaway("new", path)

    assert "is empty" in cutaway("render", path, tmp_path / "out.mp4").err
    assert "it is empty" in cutaway("frame", path, tmp_path / "still.png").err
    assert "has no clips yet" in cutaway("edit", "lift", path, "V1").err
    assert "nothing to undo" in cutaway("edit", "undo", path).err
    assert cutaway("info", path).code == 0


def test_a_locked_track_refuses(cutaway, project):
    cutaway("edit", "track", "set", project, "V1", "--lock")
    ended = cutaway("edit", "lift", project, "V1@0")
    assert (ended.code, "V1 is locked" in ended.err) == (1, True)


def test_a_name_that_several_clips_have_lists_them(cutaway, project):
    cutaway("edit", "slice", project, "--at", "1s")
    ended = cutaway("edit", "lift", project, "red.mp4")
    assert ended.code == 1
    assert "could be several clips: V1@0 “red.mp4”" in ended.err


def test_a_clip_can_be_named_by_the_beginning_of_its_id(cutaway, project, track_of):
    clip = cutaway("info", project, "--json").json["sequences"][0]["tracks"][0]["items"][1]["id"]
    assert cutaway("edit", "lift", project, clip[:8]).code == 0
    assert track_of("V1") == "red 0+50"


def test_what_is_no_project_is_refused(cutaway, tmp_path):
    text, database = tmp_path / "text.cutaway", tmp_path / "database.cutaway"
    text.write_text("not a project")
    sqlite3.connect(database).execute("CREATE TABLE other (id)").connection.close()
    for path in (text, database):
        ended = cutaway("edit", "slice", path, "--at", "1")
        assert ended.code == 1
        assert path.name in ended.err


def test_a_damaged_project_is_recovered_into_a_copy(cutaway, project):
    content = bytearray(project.read_bytes())
    content[100:4096] = bytes(3996)
    project.write_bytes(content)

    assert "recover" in cutaway("info", project).err
    ended = cutaway("recover", project, "--json")

    assert ended.code == 0, ended.err
    assert ended.json["losses"]
    assert cutaway("info", ended.json["path"]).code == 0


def test_a_project_open_elsewhere_can_be_read_but_not_edited(cutaway, project, tmp_path):
    with Film.open(project):
        ended = cutaway("edit", "slice", project, "--at", "1s")
        assert (ended.code, "already open" in ended.err) == (1, True)
        assert cutaway("info", project).code == 0


def test_names_may_be_of_any_script(cutaway, footage, tmp_path):
    folder = tmp_path / "Фильм 映画 #1 [x] 100%"
    folder.mkdir()
    media = folder / "море %d [a].mp4"
    media.write_bytes((footage / "red.mp4").read_bytes())
    path = folder / "фильм.cutaway"

    assert cutaway("new", path, "--from", media).code == 0
    ended = cutaway("edit", "append", path, media)
    assert ended.code == 0, ended.err
    assert "море %d [a].mp4" in ended.out
    assert cutaway("edit", "title", path, "[bold]שלום\\n世界[/]", "--duration", "1s").code == 0
    assert "[bold]שלום" in cutaway("info", path).out
    assert cutaway("frame", path, folder / "кадр.png").code == 0


def test_missing_media_are_reported_with_their_own_exit_code(cutaway, footage, tmp_path):
    path, gone = tmp_path / "film.cutaway", tmp_path / "gone.mp4"
    gone.write_bytes((footage / "red.mp4").read_bytes())
    cutaway("new", path, "--from", gone)
    cutaway("edit", "append", path, footage / "blue.mp4", gone)
    gone.unlink()

    stopped = cutaway("render", path, tmp_path / "out.mp4")
    assert (stopped.code, "gone.mp4" in stopped.err) == (1, True)
    reported = cutaway("render", path, tmp_path / "out.mp4", "--missing", "report", "--json")
    assert reported.code == 3
    assert "gone.mp4" in reported.json["missing"][0]
    assert "“" in reported.err
    told = " ".join(cutaway("info", path).err.split())
    assert "is missing" in told
    assert "cutaway media relink" in told
