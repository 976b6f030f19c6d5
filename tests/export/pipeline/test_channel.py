from threading import Thread

import pytest

from editor.export.pipeline.channel import Channel, Closed


def test_items_come_in_order_and_the_channel_never_holds_more_than_it_may():
    channel: Channel[int] = Channel(2)
    most = 0

    def produce():
        for number in range(50):
            channel.put(number)
        channel.end()

    thread = Thread(target=produce)
    thread.start()
    taken = []
    for number in channel.items():
        most = max(most, len(channel._items))
        taken.append(number)
    thread.join()

    assert taken == list(range(50))
    assert most <= 2


def test_what_went_wrong_arrives_after_what_went_right():
    channel: Channel[int] = Channel(2)
    channel.put(1)
    channel.fail(ValueError("broken"))
    taken = channel.items()

    assert next(taken) == 1
    with pytest.raises(ValueError, match="broken"):
        next(taken)


def test_closing_wakes_who_waits_to_put():
    channel: Channel[int] = Channel(1)
    channel.put(1)
    met = []

    def produce():
        try:
            channel.put(2)
        except Closed as closed:
            met.append(closed)

    thread = Thread(target=produce)
    thread.start()
    channel.close()
    thread.join()

    assert len(met) == 1


def test_whoever_waits_is_asked_now_and_then_whether_to_go_on():
    channel: Channel[int] = Channel(1)

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        next(channel.items(idle=stop))
