from editor.model.going.marks import Marks


def test_an_in_point_behind_the_out_point_ends_that_range():
    assert Marks(2, 10).with_in(4) == Marks(4, 10)
    assert Marks(2, 10).with_in(10) == Marks(10, None)


def test_the_last_frame_belongs_to_the_range():
    assert Marks(2, None).with_last(5) == Marks(2, 6)
    assert Marks(2, None).with_last(2) == Marks(2, 3)
    assert Marks(6, None).with_last(5) == Marks(None, 6)


def test_without_marks_it_is_all_there_is():
    assert Marks().within(100) == (0, 100)
    assert Marks(3, 7).within(100) == (3, 7)
