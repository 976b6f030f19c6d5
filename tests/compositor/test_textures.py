import pytest

from editor.compositor.textures import TexturePool


def test_a_texture_given_back_is_lent_again(pool):
    first = pool.take(8, 4)
    pool.give(first)

    assert pool.take(8, 4) is first
    assert pool.statistics.made == 1


def test_a_lent_texture_is_never_lent_twice(pool):
    assert pool.take(8, 4) is not pool.take(8, 4)


def test_size_and_type_tell_textures_apart(pool):
    pool.give(pool.take(8, 4, "f2"))

    assert pool.take(8, 4, "f1").dtype == "f1"
    assert pool.take(4, 8, "f2").size == (4, 8)
    assert pool.statistics.made == 3


def test_free_textures_are_bounded_in_bytes(gl):
    pool = TexturePool(gl, free_bytes=100)
    textures = [pool.take(2, size, "f1") for size in (3, 4, 5)]  # 24, 32, 40 bytes

    for texture in textures:
        pool.give(texture)
    pool.give(pool.take(2, 3, "f1"))
    pool.give(pool.take(2, 2, "f1"))  # 16 more: the one of 32 is longest unused

    assert pool.statistics.size_bytes == 80
    pool.take(2, 4, "f1")
    assert pool.statistics.made == 5
    pool.release()


def test_a_framebuffer_is_made_once_a_texture(pool):
    texture = pool.take(4, 4)
    framebuffer = pool.framebuffer(texture)

    framebuffer.clear(0.25, 0.5, 0.75, 1.0)

    assert pool.framebuffer(texture) is framebuffer
    assert framebuffer.read((0, 0, 1, 1), components=4) == bytes((64, 128, 191, 255))


def test_a_texture_of_another_pool_is_refused(gl, pool):
    other = TexturePool(gl)
    with pytest.raises(KeyError):
        pool.give(other.take(4, 4))
    other.release()


def test_release_leaves_nothing(pool):
    pool.take(4, 4)
    pool.give(pool.take(8, 8))

    pool.release()

    assert pool.statistics.size_bytes == pool.statistics.lent == pool.statistics.free == 0
