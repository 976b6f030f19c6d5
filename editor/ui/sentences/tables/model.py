"""What editor.model says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "A bin needs a name."),
    QT_TRANSLATE_NOOP("sentences", "A bin's name is not empty and has no “%1” in it."),
    QT_TRANSLATE_NOOP("sentences", "A camera move is missing in “%1”."),
    QT_TRANSLATE_NOOP("sentences", "A curve of a transition on track %1 is not in order of time."),
    QT_TRANSLATE_NOOP("sentences", "A curve of the region “%1” is not in order of time."),
    QT_TRANSLATE_NOOP("sentences", "A curve of “%1” has no keyframes, or not in order of time."),
    QT_TRANSLATE_NOOP(
        "sentences", "A fade lies within its clip: it cannot reach over the empty time beside it."
    ),
    QT_TRANSLATE_NOOP("sentences", "A frame of “%1” is both a key and tracked."),
    QT_TRANSLATE_NOOP("sentences", "A group needs at least two clips."),
    QT_TRANSLATE_NOOP("sentences", "A handle of “%1” has not as many numbers as its value."),
    QT_TRANSLATE_NOOP("sentences", "A key of “%1” lies before its footage."),
    QT_TRANSLATE_NOOP(
        "sentences", "A marker cannot be before frame 0, nor last less than nothing."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "A marker on a clip is an instant. Mark a range on the sequence."
    ),
    QT_TRANSLATE_NOOP("sentences", "A matte has one of %1 colours, 0 to %2, not %3."),
    QT_TRANSLATE_NOOP("sentences", "A matte is used twice at one place of “%1”."),
    QT_TRANSLATE_NOOP("sentences", "A matte needs a name to be told by."),
    QT_TRANSLATE_NOOP("sentences", "A matte of “%1” is not in the project."),
    QT_TRANSLATE_NOOP("sentences", "A move of the camera is not in order of time."),
    QT_TRANSLATE_NOOP("sentences", "A queued generation belongs to no shot."),
    QT_TRANSLATE_NOOP("sentences", "A rating is 0 to %1 stars, not %2."),
    QT_TRANSLATE_NOOP("sentences", "A sequence begins at frame 0: a clip would begin before it."),
    QT_TRANSLATE_NOOP("sentences", "A sequence begins at frame 0: there is no room before it."),
    QT_TRANSLATE_NOOP("sentences", "A sequence begins at frame 0: there is nothing before it."),
    QT_TRANSLATE_NOOP("sentences", "A sequence needs a rate, a width and a height above zero."),
    QT_TRANSLATE_NOOP("sentences", "A shot needs a name."),
    QT_TRANSLATE_NOOP(
        "sentences", "A speed of 0 is a freeze frame: choose the frame to freeze instead."
    ),
    QT_TRANSLATE_NOOP("sentences", "A take belongs to no shot."),
    QT_TRANSLATE_NOOP("sentences", "A take has %1 stars."),
    QT_TRANSLATE_NOOP("sentences", "A transition lasts at least one frame."),
    QT_TRANSLATE_NOOP("sentences", "A transition on track %1 has mattes, which only footage has."),
    QT_TRANSLATE_NOOP("sentences", "A transition on track %1 has no cut: its clips do not meet."),
    QT_TRANSLATE_NOOP("sentences", "An adapter of a model is chosen twice."),
    QT_TRANSLATE_NOOP("sentences", "An edge fades over no less than 0 pixels."),
    QT_TRANSLATE_NOOP("sentences", "An option of a model is set twice."),
    QT_TRANSLATE_NOOP("sentences", "Begins close and goes back to the whole picture."),
    QT_TRANSLATE_NOOP(
        "sentences", "Choose a clip that has a picture: of others nothing can be made anew."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Clips cannot be inserted into the time that they take themselves. Move them to frame %1 or before, or to %2 or after.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Clips of one track cannot be linked. Group them instead."),
    QT_TRANSLATE_NOOP("sentences", "Comes up from below and goes back until all is seen."),
    QT_TRANSLATE_NOOP("sentences", "Edges of “%1” are made that it does not want."),
    QT_TRANSLATE_NOOP("sentences", "Frame %1 is not in “%2”, which runs from %3 to %4."),
    QT_TRANSLATE_NOOP("sentences", "Goes gently from side to side; it can be looped."),
    QT_TRANSLATE_NOOP("sentences", "Goes in and back again; it can be looped."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Goes in while the lens zooms out: the main plane stays, what is near and far moves.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Goes round the middle to the left and keeps looking at it."),
    QT_TRANSLATE_NOOP("sentences", "Goes round the middle to the right and keeps looking at it."),
    QT_TRANSLATE_NOOP("sentences", "Goes up like a crane, looking down a little."),
    QT_TRANSLATE_NOOP("sentences", "Held in a calm hand."),
    QT_TRANSLATE_NOOP(
        "sentences", "Linking needs at least two clips. Choose a picture and its sound."
    ),
    QT_TRANSLATE_NOOP("sentences", "No clip is beside this gap: put one before it or after it."),
    QT_TRANSLATE_NOOP(
        "sentences", "None of these clips shows a removal: they are as they were filmed."
    ),
    QT_TRANSLATE_NOOP("sentences", "Nothing of “%1” would be left. A clip lasts a frame at least."),
    QT_TRANSLATE_NOOP("sentences", "Prompts follow each other in time, one a frame at most."),
    QT_TRANSLATE_NOOP("sentences", "Say how far “%1” goes, for example “%2 %3”."),
    QT_TRANSLATE_NOOP("sentences", "Smoothing and decontamination of an edge are 0 to 1."),
    QT_TRANSLATE_NOOP("sentences", "The camera goes in, calmly."),
    QT_TRANSLATE_NOOP("sentences", "The camera goes sideways to the left."),
    QT_TRANSLATE_NOOP("sentences", "The camera goes sideways to the right."),
    QT_TRANSLATE_NOOP("sentences", "The camera turns downwards."),
    QT_TRANSLATE_NOOP("sentences", "The camera turns to the left."),
    QT_TRANSLATE_NOOP("sentences", "The camera turns to the right."),
    QT_TRANSLATE_NOOP("sentences", "The camera turns upwards."),
    QT_TRANSLATE_NOOP("sentences", "The clip is not there any more."),
    QT_TRANSLATE_NOOP("sentences", "The edges of “%1” are not made ahead any more."),
    QT_TRANSLATE_NOOP("sentences", "The footage of “%1” is not in the project."),
    QT_TRANSLATE_NOOP("sentences", "The generator of “%1” has mattes, which only footage has."),
    QT_TRANSLATE_NOOP("sentences", "The id “%1” is used twice."),
    QT_TRANSLATE_NOOP("sentences", "The in and out points of “%1” enclose nothing."),
    QT_TRANSLATE_NOOP("sentences", "The keyframes of “%1” are not in order, one a frame."),
    QT_TRANSLATE_NOOP(
        "sentences", "The keys of “%1” follow each other in time, one a frame at most."
    ),
    QT_TRANSLATE_NOOP("sentences", "The main sequence is not in the project."),
    QT_TRANSLATE_NOOP("sentences", "The marker “%1” is before frame 0."),
    QT_TRANSLATE_NOOP("sentences", "The markers of “%1” are not in order of time."),
    QT_TRANSLATE_NOOP("sentences", "The matte is not in the project any more."),
    QT_TRANSLATE_NOOP("sentences", "The matte “%1” is in the project already."),
    QT_TRANSLATE_NOOP("sentences", "The media of a take is not in the project."),
    QT_TRANSLATE_NOOP("sentences", "The media of “%1” is not in the project. Import it first."),
    QT_TRANSLATE_NOOP("sentences", "The opacity of “%1” is 0 to 1."),
    QT_TRANSLATE_NOOP(
        "sentences", "The out point must come after the in point, which is frame %1."
    ),
    QT_TRANSLATE_NOOP("sentences", "The part that is marked is not in “%1”: mark a part of it."),
    QT_TRANSLATE_NOOP("sentences", "The path of the region “%1” is not in order of time."),
    QT_TRANSLATE_NOOP("sentences", "The preset “%1” eases as it does; leave out the easing."),
    QT_TRANSLATE_NOOP("sentences", "The range from frame %1 to %2 is empty. Set in and out first."),
    QT_TRANSLATE_NOOP("sentences", "The range of “%1” is shorter than one frame of the sequence."),
    QT_TRANSLATE_NOOP("sentences", "The sequence that “%1” shows is not in the project."),
    QT_TRANSLATE_NOOP("sentences", "The shot is not in the project any more."),
    QT_TRANSLATE_NOOP("sentences", "The spline is not in “%1” any more."),
    QT_TRANSLATE_NOOP("sentences", "The take is not in the project any more."),
    QT_TRANSLATE_NOOP(
        "sentences", "The take that another one is a variation of is not in the project."
    ),
    QT_TRANSLATE_NOOP("sentences", "The take that this comes from is not in the project any more."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There are only %1 of %2 frames free beside the edge. Ripple or roll instead, or go less far.",
    ),
    QT_TRANSLATE_NOOP("sentences", "There is a bin “%1” already. Choose another name."),
    QT_TRANSLATE_NOOP("sentences", "There is a shot “%1” already. Choose another name."),
    QT_TRANSLATE_NOOP("sentences", "There is no bin “%1” in this project."),
    QT_TRANSLATE_NOOP("sentences", "There is no clip at this cut for a transition."),
    QT_TRANSLATE_NOOP(
        "sentences", "There is no clip right after “%1” to roll with. Trim it instead."
    ),
    QT_TRANSLATE_NOOP("sentences", "There is no clip “%1” in this sequence."),
    QT_TRANSLATE_NOOP("sentences", "There is no clip “%1” in “%2”."),
    QT_TRANSLATE_NOOP(
        "sentences", "There is no cut for a transition. Select a clip or a cut first."
    ),
    QT_TRANSLATE_NOOP("sentences", "There is no gap at frame %1 of track %2."),
    QT_TRANSLATE_NOOP("sentences", "There is no keyframe at frame %1 of “%2”."),
    QT_TRANSLATE_NOOP("sentences", "There is no label “%1”: choose one of %2."),
    QT_TRANSLATE_NOOP("sentences", "There is no marker “%1” in “%2”."),
    QT_TRANSLATE_NOOP("sentences", "There is no media “%1” in this project."),
    QT_TRANSLATE_NOOP("sentences", "There is no media “%1” in this project. Import it first."),
    QT_TRANSLATE_NOOP("sentences", "There is no picture that could be gone on from."),
    QT_TRANSLATE_NOOP(
        "sentences", "There is no room for this take: it would begin before the sequence."
    ),
    QT_TRANSLATE_NOOP("sentences", "There is no sequence “%1” in this project."),
    QT_TRANSLATE_NOOP("sentences", "There is no track to move to."),
    QT_TRANSLATE_NOOP("sentences", "There is no track “%1” in “%2”."),
    QT_TRANSLATE_NOOP("sentences", "There is no transition “%1” in “%2”."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There is not enough material %1 the cut for a transition of %2: “%3” has %4 left, and needs %5.",
    ),
    QT_TRANSLATE_NOOP("sentences", "There is nothing to nest. Select clips first."),
    QT_TRANSLATE_NOOP("sentences", "There is nothing to slice at frame %1 of track %2."),
    QT_TRANSLATE_NOOP("sentences", "There is nothing to slice at frame %1."),
    QT_TRANSLATE_NOOP("sentences", "This generation is not in the queue any more."),
    QT_TRANSLATE_NOOP(
        "sentences", "This is all that there is of “%1”: mark a part with something around it."
    ),
    QT_TRANSLATE_NOOP("sentences", "This is no gap between pictures: choose one on a video track."),
    QT_TRANSLATE_NOOP("sentences", "This is not on the timeline any more."),
    QT_TRANSLATE_NOOP("sentences", "This needs a clip of footage or of a picture."),
    QT_TRANSLATE_NOOP("sentences", "Tips over to one side, coming a little closer."),
    QT_TRANSLATE_NOOP("sentences", "Track %1 ends with a gap."),
    QT_TRANSLATE_NOOP("sentences", "Track %1 has no pictures, and a matte is of a picture."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Track %1 has no room to close up at frame %2: %3 of %4 free. Move what is in the way, or ripple only the linked tracks.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Track %1 has two gaps side by side."),
    QT_TRANSLATE_NOOP("sentences", "Track %1 is locked. Unlock it to delete it."),
    QT_TRANSLATE_NOOP("sentences", "Track %1 is locked. Unlock it to edit."),
    QT_TRANSLATE_NOOP("sentences", "Track %1 is not among those of its kind."),
    QT_TRANSLATE_NOOP("sentences", "Two clips cannot be put on one track at the same time."),
    QT_TRANSLATE_NOOP("sentences", "Two regions of the motion brush are one."),
    QT_TRANSLATE_NOOP("sentences", "Two stretches of “%1” lie over each other."),
    QT_TRANSLATE_NOOP("sentences", "Two takes are one media."),
    QT_TRANSLATE_NOOP("sentences", "Two transitions lie on one cut of track %1."),
    QT_TRANSLATE_NOOP("sentences", "Waits, then the lens zooms in at once."),
    QT_TRANSLATE_NOOP("sentences", "Walks in with the camera in the hand."),
    QT_TRANSLATE_NOOP(
        "sentences", "What is generated needs a width, a height, a length and a rate above zero."
    ),
    QT_TRANSLATE_NOOP("sentences", "What is tracked lies before the first frame of its footage."),
    QT_TRANSLATE_NOOP("sentences", "“%1 %2” is too far: for a share of the picture, write “%3%”."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” and what it is linked to cannot ripple by the same amount. Unlink them, or edit without ripple.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” and “%2” would lie on one track at one time."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” and “%2”, which is linked to it, do not begin and end together. Unlink them to change the speed of one.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” begins before the sequence that it shows."),
    QT_TRANSLATE_NOOP("sentences", "“%1” can make the picture smaller by less than 90%."),
    QT_TRANSLATE_NOOP("sentences", "“%1” can turn by 75 degrees at most."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be %2 than %3."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be marked at frame %2: it runs from %3 to %4."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be put into itself."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be read: give a JSON file that is there."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be sliced at frame %2: it runs from %3 to %4."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” counts in frames of %2 a second, so its rate can only change while it is empty. Make a new sequence and nest this one in it.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” does not exist in drop-frame timecode."),
    QT_TRANSLATE_NOOP("sentences", "“%1” does not move, so it has no speed. Change its length."),
    QT_TRANSLATE_NOOP("sentences", "“%1” does not move, so it has no speed. Trim it instead."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” has %2 from its in point on; “%3” shows %4. Set an earlier in point, or make the clip shorter.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” has %2: nothing of it would be left. Remove it instead."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has a colour that there is not."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has clips already."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has frames 0 to %2: choose some of them."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has mattes, but no picture."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no choice %2: it can be %3."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no effect “%2”."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no frame %2 for “%3”: its frames are 0 to %4."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no key on frame %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no keyframe at frame %2 of the clip."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no parameter “%2”. It has: %3."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no picture for track %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no picture that a matte could be of."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no rate or no size."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no sound for track %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no sound stream %2 for track %3."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has not enough material %2: %3 wanted, %4 left."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” has not enough material to slip by %2: from %3 to %4 can be had."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” has nothing of what “%2” shows."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has nothing to see or hear for these clips."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has nothing to see or hear for these tracks."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is a gap; this needs a clip."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is a matte of other footage than “%2” shows."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is a matte of “%2”, which “%3” does not show."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is a share, not an angle: write it as “%2 20%”."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is an angle: write it as “%2 10deg”."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is empty: there is nothing to nest yet."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is in the project already, as “%2”."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is in the way: there is no free time beside it. Ripple or roll instead, or move it.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is in use there already."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is linked to a clip of another sequence."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is locked, so that it stays as it is. Unlock it first."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no JSON: %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no time. Write 1:12, 00:01:02:12, +5 or 2.5s."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no timecode: write HH:MM:SS:FF, as 00:01:02:12."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no title: it has no text."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is not a camera move; try %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is not in use there."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is of other footage than “%2” shows."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is too short for a transition of %2: %3 of its frames can be had. Make the transition shorter.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is too short: “%2” in “%3” uses more than it has. Choose the whole file, or trim the clip first.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is used on track %2 of “%3”, which is locked. Unlock it first."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is used on track %2 of “%3”. Remove its clips first."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is what a shot is made from. Remove that shot first."),
    QT_TRANSLATE_NOOP("sentences", "“%1” listens to sound: it cannot be set."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” moves what another camera move has already: %2. Say it once."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” needs %2 points or more, as many in each of its keys."),
    QT_TRANSLATE_NOOP("sentences", "“%1” needs %2, not %3."),
    QT_TRANSLATE_NOOP("sentences", "“%1” needs finite numbers, not %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” on track %2 has no length."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” on track %2 would lose sync with what it is linked to. %3, or unlink the clips first.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” shows itself."),
    QT_TRANSLATE_NOOP("sentences", "“%1” shows “%2”. Remove its clips there first."),
    QT_TRANSLATE_NOOP("sentences", "“%1” stands still. Mark the sequence there instead."),
    QT_TRANSLATE_NOOP("sentences", "“%1” uses mattes, which track %2 cannot show."),
    QT_TRANSLATE_NOOP("sentences", "“%1” uses more than its media has."),
    QT_TRANSLATE_NOOP("sentences", "“%1” would have no length. A clip lasts at least one frame."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” would last less than a frame at %2 times its speed. Choose a slower one."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” would use more than its source has: %2 at the rate of “%3”. Make it shorter.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1”: a second has frames 0 to %2 at this rate."),
    QT_TRANSLATE_NOOP("sentences", "“%1”: only rates of 30 and its multiples drop frames (;)."),
    QT_TRANSLATE_NOOP("sentences", "“handheld” cannot be less than nothing."),
)
