from editor.resources import resources_folder, shaders_folder


def test_the_checkout_has_its_sample_media():
    assert (resources_folder() / "samples" / "CREDITS.md").is_file()


def test_shaders_and_resources_lie_side_by_side():
    assert shaders_folder().parent == resources_folder().parent
