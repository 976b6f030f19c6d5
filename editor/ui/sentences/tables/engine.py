"""What editor.engine says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "sentences", "%1 On a machine without a network: cutaway models get %2 --from FOLDER."
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 came damaged: try again."),
    QT_TRANSLATE_NOOP("sentences", "%1 can be %2 to %3 strong, not %4."),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be converted."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be fetched: the %2 registry cannot be reached. Check the network and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be fetched: the hub cannot be reached. Check the network and try again.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be fetched; %2 says: %3"),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be fetched; the hub's client says: %2"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be kept in “%2” (%3): make room, or let CUTAWAY_MODELS name another folder.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be removed (%2): close what uses it."),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot make %2 frames: the nearest it can is %3 (%4 s)."),
    QT_TRANSLATE_NOOP("sentences", "%1 does %2, not %3: choose another model."),
    QT_TRANSLATE_NOOP("sentences", "%1 does not heed %2."),
    QT_TRANSLATE_NOOP("sentences", "%1 does not hold %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 does not hold SAM 2 as transformers saves it: bring it anew in the Models window, or remove the model `sam2`.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 fills footage: ask for a removal."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no adapter “%2” that fits: it has %3."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no option “%2”: it has %3."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no picture: a matte needs footage with one."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no use for %2: leave it out."),
    QT_TRANSLATE_NOOP("sentences", "%1 is a number, not “%2”."),
    QT_TRANSLATE_NOOP("sentences", "%1 is a text, not %2."),
    QT_TRANSLATE_NOOP("sentences", "%1 is a whole number, not “%2”."),
    QT_TRANSLATE_NOOP("sentences", "%1 is no frame rate: choose 1 to 1000 frames a second."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is not on this machine: get it in the Models window, or with `cutaway models get %2`.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 is on or off, not “%2”."),
    QT_TRANSLATE_NOOP("sentences", "%1 is one of %2, not “%3”."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is yours to bring: cutaway models get %2 --from FOLDER, with %3 in it, or --from OWNER/NAME of the hub.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 made %2 frames, and %3 were asked for. This is a fault of the model: tell those who made it.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 made a picture of %2 x %3, and %4 x %5 were asked for. This is a fault of the model: tell those who made it.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 makes pictures of %2 to %3 pixels a side, and %4 were asked for: try %5."
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 makes pictures of %2, and %3 were asked for: try %4."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 makes pictures with sides that are multiples of %2, and %3 were asked for: try %4.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 makes single pictures, and %2 frames were asked for: choose a model that makes clips.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 makes up nothing for others, and no model that does is here: bring one that fills pictures (cutaway models add).",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 makes up nothing for others: choose one of %2."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 needs %2, or a picture or clip that one can be made of: choose one."
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 needs %2: choose one."),
    QT_TRANSLATE_NOOP("sentences", "%1 needs words: say what should be seen."),
    QT_TRANSLATE_NOOP("sentences", "%1 of %2 is missing or not whole: get the model again."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 of %2 is not what it was: remove the model and get it again."
    ),
    QT_TRANSLATE_NOOP("sentences", "A picture is set on frame %1, and the clip has %2."),
    QT_TRANSLATE_NOOP(
        "sentences", "A picture that the request refers to is not in the project any more."
    ),
    QT_TRANSLATE_NOOP("sentences", "All that is not black in “%1” is taken for covered."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Brings a picture to life exactly as painted: regions stream, turn, grow or stir, objects follow paths, and a camera moves through it all. Between two clips it moves what both show from one place to the other, and dissolves the rest. Needs no download.",
    ),
    QT_TRANSLATE_NOOP("sentences", "By how much the frame becomes larger there."),
    QT_TRANSLATE_NOOP("sentences", "By how much the mask is widened."),
    QT_TRANSLATE_NOOP("sentences", "Draft works on a picture of half the size and enlarges it."),
    QT_TRANSLATE_NOOP("sentences", "Filling what is behind takes a few seconds."),
    QT_TRANSLATE_NOOP("sentences", "For this depth Still Motion needs %1: choose one, or “Flat”."),
    QT_TRANSLATE_NOOP("sentences", "Full takes about three times as long as draft."),
    QT_TRANSLATE_NOOP("sentences", "How much of the surroundings' grain is put onto the filling."),
    QT_TRANSLATE_NOOP(
        "sentences", "It goes on from what is before, and does not meet what comes after."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "No depth model is on this machine: bring one with `cutaway models get %1 --from FOLDER` (a Depth Anything model as transformers keeps it, or its name on the hub), or choose a depth map or a mask of the subject.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Nothing can be written in “%1”: choose another."),
    QT_TRANSLATE_NOOP(
        "sentences", "Nothing is selected in any frame yet: click what is to be tracked."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "Over what width the filling gives way to the picture, outwards."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "SAM 2 needs the library transformers: install the extra `ai` (pip install 'cutaway[ai]'), or remove the model `sam2`.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Several objects are tracked one way at a time."),
    QT_TRANSLATE_NOOP("sentences", "Still Motion needs a picture: choose one for the first frame."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Takes out what a mask covers, and puts there what other frames show of it. All else stays as it was, bit for bit. Needs no download.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "That is no token: copy it whole from your settings on the hub's page (it begins with hf_).",
    ),
    QT_TRANSLATE_NOOP("sentences", "The %1 registry has no %2 for this machine and Python."),
    QT_TRANSLATE_NOOP("sentences", "The catalogue has no model “%1”: %2"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The client of the model hub is not installed: install the extra `ai` (pip install 'cutaway[ai]') and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "The disk is full: make room and try again; it goes on where it was."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The disk is full: “%1” has %2 MB free and %3 MB are needed. Make room, or let CUTAWAY_MODELS name another folder.",
    ),
    QT_TRANSLATE_NOOP("sentences", "The first frame that is made anew; -1: all."),
    QT_TRANSLATE_NOOP("sentences", "The folder “%1” cannot be read: %2."),
    QT_TRANSLATE_NOOP("sentences", "The folder “%1” holds no pictures: give PNG or JPEG files."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The frame that everything is taken from, as far as it shows it; -1: whichever do.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The hub has no %1 at %2, or it is not for everyone: log in with its client and accept its terms.",
    ),
    QT_TRANSLATE_NOOP("sentences", "The last frame that is made anew; -1: all."),
    QT_TRANSLATE_NOOP(
        "sentences", "The mask cannot be kept in “%1” (%2): make room, or choose another folder."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The mask “%1” covers frame %2 whole: it stays as it is where no other frame shows what is behind.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "The mask “%1” is %2 x %3, and is scaled to the picture's %4 x %5."
    ),
    QT_TRANSLATE_NOOP("sentences", "The model catalogue %1 is not as it should be: %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The model that makes up what no frame shows, of those that fill; empty: patches of what is around.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The model “%1” of the package %2 cannot be used and is left out (%3): update the package or remove it.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The process that generates %1, and what it was making is lost. If memory ran out, try a smaller size or fewer frames; otherwise try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The token cannot be kept, for keyring is not installed: install the extra `ai` (pip install 'cutaway[ai]') and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There are %1 masks in “%2” for %3 frames: nothing is taken out of the last %4.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "There are %1 masks in “%2” for %3 frames: the last %4 are not used."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "There is no key %1 frame %2: select what is to be tracked there."
    ),
    QT_TRANSLATE_NOOP("sentences", "There is no mask “%1”."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There is no model “%1” here: there is %2. Bring it, install the plug-in that has it, or choose another model.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "There is not enough memory on %1 for %2 frames of %3 x %4: try %5."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "These weights come as a pickle, which only torch can read: install the extra `ai` (pip install 'cutaway[ai]') and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "This system has no keeping for passwords that can be used now: unlock or install one (as GNOME Keyring or KWallet), or set HF_TOKEN, or log in with `hf auth login`.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "To estimate depth torch and transformers are needed: install the extra `ai` (pip install 'cutaway[ai]'), or choose a depth map.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "To find a subject by a click OpenCV is needed: install the extra `ai` (pip install 'cutaway[ai]'), or paint the region by hand.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "To find what stands out a learned model is needed: get U²-Net in the Models window, or click on what is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "To make a clip longer it has to be said which: choose a clip to go on from."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "To select by a click OpenCV is needed: install the extra `ai` (pip install 'cutaway[ai]'), or draw splines.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "To solve for edges OpenCV and SciPy are needed: install the extra `ai` (pip install 'cutaway[ai]'), or turn matting off and feather instead.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "To tell people from all else a learned model is needed: get Selfie Segmentation in the Models window, or click on each of them.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "What came as %1 is not what the catalogue says (its SHA-256 differs), so it was thrown away. Try again; if it stays so, tell those who make the program.",
    ),
    QT_TRANSLATE_NOOP("sentences", "What came holds no table of weights and is not used."),
    QT_TRANSLATE_NOOP("sentences", "What came holds other things than weights and was not opened."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "What stands nearer to the camera: nothing, what a mask covers, what a depth map says, or what a depth model estimates, if one is installed; automatic takes what is given.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "What was chosen as %1 is not in the project any more: choose another."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "What was painted over the edge of something, and looks like what is beside it, stands still.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Words that are to count after its end are not heeded."),
    QT_TRANSLATE_NOOP("sentences", "its `spec` is no ModelSpec"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "npm is needed to fetch %1 and is not installed: install Node.js and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "pip is needed to fetch %1 and is not installed: run `python -m ensurepip` and try again.",
    ),
    QT_TRANSLATE_NOOP("sentences", "there is a model “%1” already"),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be read: %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be written: %2."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot hold the sound: call it %2.mkv to keep it."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” has %2 colours: a mask of several things has one flat colour for each, at most %3.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” has %2 frames, and %3 are asked for: have all of them made anew."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” has neither %2 nor the package %3."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no %2 of %3 bytes."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no %2: give the folder of a model."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no picture: choose another as %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” has no suffix of a clip: call it %2.mp4 (%3 are known, and %4 for a single picture).",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” has samples of the kind %2: save it as PNG of 8 or 16 bits."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is %2 x %3, and is scaled to the footage's %4 x %5."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is %2 x %3, and the first picture is %4 x %5: give pictures of one size."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is %2 x %3, and the result %4 x %5: give a picture of the result."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is a file: choose another name for the folder of pictures."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is no depth model that transformers can read: remove it and get another one.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no picture that can be read: give a PNG or JPEG."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no picture that can be read: give a PNG."),
    QT_TRANSLATE_NOOP("sentences", "“%1” lies beside the picture: it has nothing to follow."),
    QT_TRANSLATE_NOOP("sentences", "“%1” was taken away while it was needed: try again."),
)
