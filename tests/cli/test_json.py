"""What scripts get with --json: one JSON value on standard output, and nothing else."""

from editor.export.presets.preset import load_presets


def test_new_gives_path_and_ids(cutaway, footage, tmp_path):
    made = cutaway("new", tmp_path / "film", "--from", footage / "red.mp4", "--json").json

    assert made["path"] == str(tmp_path / "film.cutaway")
    assert set(made["tracks"]) == {"V1", "V2", "V3", "A1", "A2"}
    assert len(made["media"]) == 1
    assert made["sequence"]


def test_import_gives_each_media_once(cutaway, project, footage):
    files = (footage / "red.mp4", footage / "white.png")
    first = cutaway("import", project, *files, "--json").json
    again = cutaway("import", project, *files, "--json").json

    assert [each["name"] for each in first] == ["red.mp4", "white.png"]
    assert first == again
    assert len(cutaway("info", project, "--json").json["media"]) == 3


def test_an_edit_gives_all_that_it_made_and_how_long_the_sequence_is(cutaway, project):
    sliced = cutaway("edit", "slice", project, "--at", "1s", "--json").json
    faded = cutaway("edit", "transition", project, "V1@2s", "--duration", "5", "--json").json
    marked = cutaway("edit", "marker", project, "x", "--at", "1", "--json").json

    assert set(sliced["made"]) == {
        *("clips", "transitions", "effects", "markers", "tracks", "sequences", "media"),
        *("shots", "takes", "mattes", "splines"),
    }
    assert (len(sliced["made"]["clips"]), sliced["duration_frames"]) == (2, 100)
    assert (sliced["label"], sliced["changed"]) == ("Slice all tracks", True)
    assert len(faded["made"]["transitions"]) == 2
    assert len(marked["made"]["markers"]) == 1


def test_an_edit_that_changes_nothing_says_so(cutaway, project):
    ended = cutaway("edit", "move", project, "V1@0", "--by", "0", "--json").json
    assert (ended["changed"], ended["label"], ended["made"]["clips"]) == (False, "", [])


def test_media_are_told_with_their_streams(cutaway, footage):
    told = cutaway("info", footage / "red.mp4", "--json").json

    assert (told["kind"], told["still"], told["duration"]) == ("media", False, 3.0)
    assert (told["video"][0]["width"], told["video"][0]["rate"]) == (160, "25")
    assert told["audio"][0]["sample_rate"] == 48000


def test_a_project_is_told_with_tracks_items_and_transitions(cutaway, project):
    cutaway("edit", "transition", project, "V1@0", "--duration", "10")
    told = cutaway("info", project, "--json").json

    track = told["sequences"][0]["tracks"][0]
    assert (told["kind"], track["name"], track["kind"]) == ("project", "V1", "video")
    assert [item["kind"] for item in track["items"]] == ["clip", "clip"]
    assert track["transitions"][0]["effect"] == "dissolve"
    assert track["items"][0]["link"]


def test_the_report_of_a_rendering(cutaway, project, tmp_path):
    told = cutaway("render", project, tmp_path / "out.gif", "--to", "5", "--json").json

    assert told["path"] == str(tmp_path / "out.gif")
    assert (told["frames"], told["duration"], told["missing"]) == (5, 0.2, [])
    assert told["size_bytes"] == (tmp_path / "out.gif").stat().st_size


def test_presets_are_all_there_with_their_settings(cutaway):
    told = cutaway("presets", "--json").json

    assert [each["name"] for each in told] == [preset.name for preset in load_presets()]
    assert {"name", "default", "minimum", "choices"} <= set(told[0]["settings"][0])
    assert "quality" in cutaway("presets", "h264").out


def test_effects_are_listed_with_what_a_user_can_set(cutaway):
    told = cutaway("effects", "list", "--json").json

    blur = next(each for each in told if each["name"] == "gaussian_blur")
    assert blur["kind"] == "effect"
    assert [each["name"] for each in blur["parameters"]] == ["radius"]
    assert {each["kind"] for each in told} == {"effect", "generator", "transition"}
    for each in told:
        assert each["name"] in cutaway("effects", "list", each["name"]).out


def test_effects_can_be_checked_one_by_one_and_a_broken_one_is_named(cutaway, tmp_path):
    good, bad = tmp_path / "good.fs", tmp_path / "bad.fs"
    good.write_text('/*{"ISFVSN": "2"}*/\nvoid main() { gl_FragColor = vec4(1.0); }\n')

    ended = cutaway("effects", "check", good, "--json")
    assert (ended.code, ended.json) == (
        0,
        [{"path": str(good), "kind": "generator", "ok": True, "error": None}],
    )
    bad.write_text('/*{"ISFVSN": "2"}*/\nvoid main() { gl_FragColor = nothing; }\n')
    ended = cutaway("effects", "check", tmp_path, "--json")
    assert ended.code == 1
    assert [each["ok"] for each in ended.json] == [False, True]
    assert str(bad) in ended.json[0]["error"]
    assert "1 of 2 work" in cutaway("effects", "check", tmp_path).out
    empty = tmp_path / "empty"
    empty.mkdir()
    ended = cutaway("effects", "check", empty, "--json")
    assert (ended.code, ended.json) == (1, [])


def test_info_tells_people_what_of_each_source_is_used_and_what_will_be_rendered(
    cutaway, project, footage
):
    cutaway("import", project, footage / "white.png", "--bin", "Stills")
    assert "renders" not in cutaway("info", project).out
    cutaway("edit", "range", project, "--in", "1s", "--out", "3s")

    told = cutaway("info", project).out

    assert "in 25, out 75: that is what renders" in told
    assert f"{footage / 'white.png'}  in Stills" in told
    assert "from 0.48s" in told  # frame 12 of red.mp4


def test_files_of_effects_that_are_missing_are_told(cutaway, project, footage, tmp_path):
    there, gone = footage / "white.png", tmp_path / "gone.png"
    gone.write_bytes(there.read_bytes())
    cutaway("edit", "effect", project, "V1@0", "lut", f"lut={gone}")
    cutaway("edit", "effect", project, "V1@2s", "lut", f"lut={there}")
    gone.unlink()

    told = cutaway("info", project, "--json").json

    assert told["effect_files"] == [
        {"path": str(gone), "missing": True},
        {"path": str(there), "missing": False},
    ]
    said = cutaway("info", project)
    assert "gone.png” is missing: an effect reads it." in said.err.replace("\n", "")
    assert "white.png” is missing" not in said.err.replace("\n", "")
