import pytest
from PySide6.QtCore import QPointF, Qt
from editor.settings import Appearance
from editor.ui.theme.follower import ThemeFollower
from editor.ui.drag import DraggedMedia, media_data
from editor.model.media import MediaId
from editor.model.edits.project.markers import add_marker
from editor.model.timeline import Marker, MarkerId
from timeline_hand import NONE, CTRL

@pytest.fixture(autouse=True)
def dress(qapp, preferences):
    preferences.change(appearance=Appearance.DARK)
    f = ThemeFollower(qapp, preferences)
    yield
    f.deleteLater()

def test_shots(hand, qtbot):
    def shot(name, w=None):
        qtbot.wait(60)
        (w or hand.panel).grab().save(f"/tmp/shots/{name}.png")
    hand.scale(12)
    shot("plain")
    hand.hold(hand.at(10, "V1"), hand.at(24, "V1")); shot("move"); hand.escape()
    hand.hold(hand.at(45, "V2"), hand.at(15, "V2"), CTRL); shot("insert"); hand.escape()
    hand.hold(hand.at(19.7, "V1"), hand.at(39.7, "V1")); shot("trim"); hand.escape()
    hand.hold(hand.at(60, "V2"), hand.at(35, "V1")); shot("band"); hand.escape()
    hand.carry(media_data([DraggedMedia(MediaId("film"))]), hand.at(60, "V1")); shot("drop"); hand.carry_away()
    hand.session.selection.set_items({"B"})
    d = hand.panel.hands.details
    for s in (d, *hand.panel.hands.commands.subjects): s.refresh()
    hand.studio.actions.run("clip.speed"); shot("speed", d.popover); d.popover.close()
    hand.studio.actions.run("clip.rename"); shot("rename", d.popover); d.popover.close()
    m = Marker(MarkerId("m"), "Chorus", 12)
    hand.session.edit("Mark", lambda of: add_marker(of, "main", m))
    hand.session.selection.set_marker("m"); d.refresh()
    hand.studio.actions.run("mark.edit_marker"); shot("marker", d.popover); d.popover.close()
    hand.session.selection.set_items({"B"})
    p = hand.view.pointer(QPointF(hand.at(40, "V1")), Qt.MouseButton.RightButton, NONE)
    hand.panel.hands.menus.open_for(p, hand.view.mapToGlobal(hand.at(40, "V1")))
    shot("menu", hand.panel.hands.menus.open); hand.panel.hands.menus.open.close()
