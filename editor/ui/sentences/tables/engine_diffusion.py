"""What editor.engine.diffusion says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "%1 cannot %2: choose another model."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be %2 here: this device does not reckon in its numbers (%3). Use another device, or a model of another kind.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 cannot be %2, for a file is missing or damaged (%3): get the model again."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be %2: %3. If what was asked for is unusual, ask for less; otherwise the model and the installed diffusers do not go together.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be called by itself: bring the whole model."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be fetched: the hub cannot be reached. Check the network and try again; what has come is kept.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be fetched; the hub's client says: %2"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be loaded: %2. Its files are damaged, or diffusers is not of the version that it needs: get the model again, or update diffusers.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be put onto this kind of model: leave it out."),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be removed (%2): close what uses it."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be run by the diffusers that are known here, for a fault of its own: bring another model.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 cannot begin from a clip of this size or length: turn its draft off."
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot follow %2 and %3 at once: choose one of them."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 cannot follow %2 in this: ask for another kind of result, or leave it out."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 changes nothing of this model, for it was made for another one: leave it out.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 did not come from a hub: bring it from where you had it."),
    QT_TRANSLATE_NOOP("sentences", "%1 follows a source of its own: choose one as %2."),
    QT_TRANSLATE_NOOP("sentences", "%1 follows no maps: choose a ControlNet."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 has no %2 and no weights that are opened here: look there for the one that was made for diffusers (its name often ends in -Diffusers).",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 has no file “%2”: look at its name again."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 has no revision “%2”: look at its name again, or leave it out."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 has several files of weights: say which, as in “%2/%3”. There is %4."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is a model together with what steers it: bring the model as it is without, and its ControlNet by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 is for weights in the form of ONNX: bring the model with safetensors."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 is not at “%2” any more: put it back, or bring it from where it is now."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is not for everyone: its makers want their terms to be accepted first. Open its page, accept them there, and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is not for everyone: its makers want to know who asks. Log in with a token of the hub, accept the terms on its page, and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is not known here and wants %2, which cannot be given to it: bring another model.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is not whole in this machine's cache, and HF_HUB_OFFLINE says not to ask the hub: take that away to fetch it.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is one part of a model, which makes no pictures by itself: bring the whole model.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 leads to a last frame in clips of up to %2 frames: ask for fewer, or leave that picture out.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 makes at most %2 frames, of which %3 are those beside: ask for %4 or fewer.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 makes larger or finer what another model made, and nothing by itself: bring that one.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 makes no pictures and no clips: bring a model that does."),
    QT_TRANSLATE_NOOP("sentences", "%1 makes nothing without a source: choose %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 makes something else of a picture than another picture: bring a model that makes pictures or clips.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 needs %2 too: install that (%3)."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 needs %2, which the installed diffusers does not have: update it (pip install --upgrade 'cutaway[ai]').",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 needs %2: install the extra `ai` (pip install 'cutaway[ai]')."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 needs a library that is not installed or too old (%2): install it (pip install %3).",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 needs a picture for a frame of the clip: choose one."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 needs about %2 GB for %3 frames of %4 x %5, and %6 GB are free (%7): try %8 or closing other programs.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Attention cannot be reckoned by %1, which is not installed, too old or not for this device: install it, or choose attention “As usual”.",
    ),
    QT_TRANSLATE_NOOP("sentences", "By how much the frame becomes larger there."),
    QT_TRANSLATE_NOOP("sentences", "By how much the mask is widened."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "By which library attention is reckoned; all but torch's own must be installed.",
    ),
    QT_TRANSLATE_NOOP("sentences", "By which rule noise is taken away."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Compiling needs a compiler of C++, and there is no %1: install one, or switch “Compile” off.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Compiling needs triton, which is not installed: install it (pip install triton), or switch “Compile” off.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Drawing takes a few seconds."),
    QT_TRANSLATE_NOOP("sentences", "Each is made along with the new ones."),
    QT_TRANSLATE_NOOP("sentences", "For %1 %2 is needed: choose one."),
    QT_TRANSLATE_NOOP("sentences", "For %1 a picture for the first frame is needed."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "How closely what is given is followed in the last steps, which make the details.",
    ),
    QT_TRANSLATE_NOOP("sentences", "How closely what is given is followed."),
    QT_TRANSLATE_NOOP("sentences", "How deep the draft is cannot be told. %1"),
    QT_TRANSLATE_NOOP(
        "sentences", "How far the clip may depart from what was drawn: at 1 nothing of it is left."
    ),
    QT_TRANSLATE_NOOP("sentences", "How far what is there is changed: at 1 nothing of it is left."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "How many frames of the clip that is joined are looked at, to go on as it moves.",
    ),
    QT_TRANSLATE_NOOP("sentences", "How much moves, from hardly anything to all."),
    QT_TRANSLATE_NOOP("sentences", "How much of the surroundings' grain is put onto the filling."),
    QT_TRANSLATE_NOOP("sentences", "How often noise is taken away."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "How what is painted and how the camera moves are followed: Still Motion draws it first, and the model begins from that, or keeps to its depth.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "In how many bits large networks are kept: fewer take less memory and lose a little.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Make the network faster for this size before it begins."),
    QT_TRANSLATE_NOOP("sentences", "More lets the clip depart further from the picture."),
    QT_TRANSLATE_NOOP(
        "sentences", "Nothing can be written in “%1” (%2): choose another by CUTAWAY_MODELS."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "Over what width the filling gives way to the picture, outwards."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Saves a third to a half of the time with many steps, and nothing with few; foreseen attention takes several times the memory.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Steps that change little take most of their work from the step before: detail and motion suffer a little.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The client of the model hub is not installed: install the extra `ai` (pip install 'cutaway[ai]') and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The disk is full: %1 GB are needed for %2 and %3 GB are free. Make room, or let CUTAWAY_MODELS name another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The draft's depth would go in where %1 does: leave that out, or have the clip begin from the draft.",
    ),
    QT_TRANSLATE_NOOP("sentences", "The first clip of a size takes a minute or more longer."),
    QT_TRANSLATE_NOOP("sentences", "The first frame that is made anew; -1: all."),
    QT_TRANSLATE_NOOP(
        "sentences", "The hub does not take your token: it is wrong or was withdrawn. Log in again."
    ),
    QT_TRANSLATE_NOOP("sentences", "The hub has no %1 that you may see: look at its name again."),
    QT_TRANSLATE_NOOP(
        "sentences", "The hub has no %1, or not for everyone: look at its name again, or log in."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The installed diffusers has no %1: the model needs a newer or another version. Update it (pip install --upgrade 'cutaway[ai]').",
    ),
    QT_TRANSLATE_NOOP("sentences", "The last frame that is made anew; -1: all."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The model reckoned no picture: its weights are damaged, or its numbers grow too large for this device. Get it again, or choose another model.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The motion brush and the camera move a picture, and there is none: choose one for the first frame, or turn the draft off.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The part %1 of “%2” is a pickle, which may hold anything and is not opened: get the model with safetensors.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The part %1 of “%2” needs code of its own, which is not run: bring a model that diffusers knows.",
    ),
    QT_TRANSLATE_NOOP("sentences", "There is no adapter “%1” any more: choose another."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There is no folder “%1”: it was moved or its disk is away. Put it back, or remove the model.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There is no “%1”: it was moved or its disk is away. Put it back, or remove the model.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There is no “%1”: name a folder with a %2, a file of weights, or OWNER/NAME of the hub.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There is no “%1”: name a folder with a %2, a model that you brought, or OWNER/NAME of the hub, as the base.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "To make a clip longer it has to be said which: choose a clip to go on from."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "To read “%1” gguf is needed, which is not installed: install the extra `ai` (pip install 'cutaway[ai]').",
    ),
    QT_TRANSLATE_NOOP("sentences", "Twice as many take twice the time."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Weights of %1s need %2, which is not installed: install it (pip install %3), or choose whole weights.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "What came of %1 is not what the hub says (its SHA-256 differs), so it was thrown away: try again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "What of the model stays in the device's memory: less leaves more room and is slower.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "What the ControlNet “%1” follows cannot be told from its name: say it (%2; cutaway models add --reads).",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "What “%1” is cannot be told from its names: name the folder or the repository of the model that it belongs to, as its base.",
    ),
    QT_TRANSLATE_NOOP("sentences", "You have brought no model “%1”: there is %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "diffusers, which loads such models, is not installed: install the extra `ai` (pip install 'cutaway[ai]').",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be read: get the model again."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no part %2, which “%3” is: name another base."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no weights as safetensors: get the ControlNet again."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” has the %2 of a %3: name a folder or a repository%4 that has the rest, as its base.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is a %2, which no model here can be steered by: bring a ControlNet of another kind (%3).",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is a ControlNet without its %2: bring the folder that has both."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is a likeness of a kind that is not known here: bring an IP-Adapter as diffusers reads it.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is a pickle, which may hold anything and is not opened: get the model as safetensors.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is for %2, and “%3” is a %4: name another base."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no diffusers model, for it has no %2: %3"),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is no file of weights that is known: bring one that ends in %2 or %3."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no whole GGUF file: get the model again."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no whole safetensors file: get the model again."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is not what diffusers writes: get the model again."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” knows faces by a network of its own, which is not here: bring an IP-Adapter that sees with CLIP.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” lacks %2: it has not come whole. Get the model again."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” lacks its %2: it has not come whole. Get the model again."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” lacks its part %2: it has not come whole. Get the model again."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” needs code of its own to be loaded, which is not run: bring a model that diffusers knows.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” sees with an image encoder that gives %2 numbers, and there is none beside it: put its folder there as “%3”.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1”, which tells of the models that you brought, cannot be read: delete it and bring them again.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1”, which tells of the models that you brought, is from a newer version of the program: update this one.",
    ),
)
