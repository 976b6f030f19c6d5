<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cutaway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video editor. Licensed under Apache-2.0; its libraries have their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, to be told with a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Dark leaves the picture the brightest thing on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Interface scale</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Enlarges text and controls. Some sizes follow at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows changes at once instead of letting them glide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves everything about generated pictures out of the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>There is no clip for this effect. Select one, or put the playhead on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangingCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two clips or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nest {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture at the playhead to freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset transform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributesPopover</name>
    <message>
        <source>Paste Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Position, scale and crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity and blend mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume and pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Paste attributes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinCommands</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sequence from clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinGestures</name>
    <message>
        <source>Media bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPanel</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop footage here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films, sounds, pictures or whole folders. They stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n media</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinTree</name>
    <message>
        <source>The file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CacheList</name>
    <message>
        <source>measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipHeader</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows and plays the clip, or leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the curves of all that changes over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipboardCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy clips first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy clips first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the colour picker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour as #rrggbb or by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message numerus="yes">
        <source>%n keyframes selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move curve handle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Fit&lt;/b&gt; &amp;nbsp;F&lt;br&gt;Shows the whole clip and all values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press ◆ beside a value in the inspector to let it change over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a clip whose values change over time to see its curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value stays until the next keyframe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value changes evenly up to the next keyframe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve passes the keyframe without a corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change slows down to the keyframe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change gathers speed from the keyframe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change slows down to the keyframe and gathers speed after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy keyframes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuttingCommands</name>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice all tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple trim start to playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple trim end to playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a clip to extend to the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clip at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the exported file will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Chooses folder and name of the exported file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a clip, then select those that should be like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find the selected media by, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth knowing about the selected media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n media selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this panel; the Window menu shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>{name} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches the effect on or off; it keeps its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the effect off the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shader file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectMenu</name>
    <message>
        <source>Add effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectPreviews</name>
    <message>
        <source>Drawing previews of effects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectsPanel</name>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Search effects, transitions, titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrows the list to one kind, or to your favourites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a picture and press its star to find it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used: its file has an error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectsSection</name>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the effects to choose one from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effects yet. Add one, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyTimeline</name>
    <message>
        <source>No sequence is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop footage here: a sequence like it is made. Or open one from the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop footage here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the bin or a folder. Its picture and sound get a track each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>From in to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the sequence is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>There is no sequence to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From in to out: {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sequence: {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being exported already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace and Add to Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultNotices</name>
    <message>
        <source>Cutaway ended unexpectedly the last time. No edit is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {what}. It goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Drag to change the number, double-click to reset it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDrag</name>
    <message>
        <source>Insert {files} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {files} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {files} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes without a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Chooses a picture, or a .cube file of colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and colour tables (*.png *.jpg *.jpeg *.webp *.tif *.exr *.cube)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontFamilies</name>
    <message>
        <source>Listing fonts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Find %n media again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n media found again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media not found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapPage</name>
    <message>
        <source>Gap on {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for {length}: nothing is seen or heard here. Press Delete to close it, or drop footage on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Edge of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandlesLayer</name>
    <message>
        <source>Nudge Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Anchor Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Search media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds media by words of their names, tags and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;As a list&lt;/b&gt;&lt;br&gt;Shows a row with columns for each media, or tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open folder. Click to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Filter&lt;/b&gt;&lt;br&gt;Shows only media that are used, unused, missing or rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gesichert …</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} B/s</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderColumn</name>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every step so far. Click one to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySteps</name>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HueStrip</name>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Not the exact frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame close by; the exact one is still being decoded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>No sequence is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one from footage in the bin; its values then stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsLine</name>
    <message>
        <source>Stop the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop&lt;/b&gt;&lt;br&gt;Ends this job; nothing is left half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports, proxies and exports show here while they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out of the list what has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Makes these the only keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds these to the other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Leaves the command without keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the command the preset&apos;s keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardReference</name>
    <message>
        <source>Keyboard Reference</source>
        <translation>Tastenübersicht</translation>
    </message>
</context>
<context>
    <name>KeyframeButtons</name>
    <message>
        <source>Previous keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the playhead to the keyframe before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the playhead to the keyframe after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out the keyframe at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a keyframe at the playhead, so that the value can change over time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>An export is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project itself is saved. Leave when it is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When It Is Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop It Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Add Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerPopover</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message numerus="yes">
        <source>%n media</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what is in it, or drag them onto the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it onto the timeline to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetersPanel</name>
    <message>
        <source>Audio meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks in dB below full scale. Click to put out the clipping lights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {left} dB, right {right} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, clipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitorPanel</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without effects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Overview&lt;/b&gt;&lt;br&gt;Drag to scroll, drag the ends to zoom, double-click to see all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Chooses the folder that the project file goes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>From the first clip</source>
        <translation>Nach dem ersten Clip</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} B/s</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Size and rate follow the first clip that comes onto the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage of other sizes and rates is fitted in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold any of {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project of that name in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeEntry</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the notice with its details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what the program has had to say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Takes all notices out of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message>
        <source>Keep proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes both numbers by the same factor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpacityStrip</name>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Export “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} failed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported “{name}”: {size} in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>What will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves gaps where media are missing, and leaves out effects and fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {size} are free there: make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file “{name}” already: it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCommands</name>
    <message>
        <source>Open a clip in the source monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Append</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackPage</name>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any device the film plays in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower one plays more smoothly; the export is always full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio scrubbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the sound under the playhead while it is dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make proxies at import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small stand-ins of the footage that play and scrub at once, made aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays proxies where there are some; the export never uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Look for media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Recover a Copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Open Read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>A copy is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of what could be read; see the details for what is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Open Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutaway projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramMonitor</name>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop footage from the media bin, or from a folder, onto the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark In and Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectName</name>
    <message>
        <source>Project name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to rename the project. Its file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectPicture</name>
    <message>
        <source>Picture of the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proxies</name>
    <message>
        <source>Delete a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderCache</name>
    <message>
        <source>Look for rendered stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rendered stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render for playback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Ruler&lt;/b&gt;&lt;br&gt;Press or drag to move the playhead; drag markers, in and out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaturationPlane</name>
    <message>
        <source>Saturation and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation to the right, value upwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Position in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Position&lt;/b&gt;&lt;br&gt;Drag to go there, or drag a mark; arrow keys go by frames.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Folds or unfolds this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives everything in this part its first value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Add keyframe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>{length} long. Select a clip, a cut or a marker on the timeline to change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty sequence. Drag footage from the bin onto the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Blends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequenceTabs</name>
    <message>
        <source>Open sequences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>As the preset has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sequence: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Keys as another program has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes keys from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all keys to a file, to be used elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Export Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceMonitor</name>
    <message>
        <source>No clip is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a clip in the media bin to look through it and mark a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Picture of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the picture alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the sound alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedPopover</name>
    <message>
        <source>Speed and Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Speed&lt;/b&gt;&lt;br&gt;100 % is as it was shot; 50 % is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pitch of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later clips along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedSection</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves later clips along as the length changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the clip backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound keeps its pitch at other speeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze at playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the picture at the playhead for the whole clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates from one to five stars; the same star again takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Projects that you make or open are listed here.
Drop a project anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Cutaway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut, composite, export.</source>
        <translation>Schneiden, zusammensetzen, ausgeben.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new ones are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be made again, best on a fast disk. Holds from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not used for longest goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying it loses nothing of a project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>Add video track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add audio track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete empty tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap here. Select one, or go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return when it is done, Esc to leave it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <source>Time of the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Time&lt;/b&gt;&lt;br&gt;Click to type where to go, such as 1:12 or +5; drag to go frame by frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a timecode, digits such as 1200, or +10 and -10 for frames from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Timeline tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Waveforms in decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Waveforms in decibels&lt;/b&gt;&lt;br&gt;Shows what is quiet taller, as it is heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>Scroll tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackHeader</name>
    <message>
        <source>Video track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo: hear this track alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock track against edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Select Clips on {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Track Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Track Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Track {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete track {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move track {track}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransitionMenu</name>
    <message>
        <source>Equal power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place transition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionPage</name>
    <message>
        <source>Lasts {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, or what lies between the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Zoom&lt;/b&gt;&lt;br&gt;The picture stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures left out to keep up. A lower resolution, or proxies, help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Recover a Copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Reads what is left into a new file beside it; the damaged one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Shows the project; it cannot be changed, but copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TwoUpView</name>
    <message>
        <source>Both sides of the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Double-click to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set keyframe of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keyframe of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VectorField</name>
    <message>
        <source>Keep proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes both numbers by the same factor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waveforms</name>
    <message>
        <source>Waveform of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipeLayer</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomSlider</name>
    <message>
        <source>Timeline zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Zoom&lt;/b&gt;&lt;br&gt;Right shows less time, larger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>_Grip</name>
    <message>
        <source>Order of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Order&lt;/b&gt;&lt;br&gt;Drag to another place; effects are done from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Slice at Playhead</source>
        <translation>Am Abspielkopf schneiden</translation>
    </message>
    <message>
        <source>Cuts the selected clips, or those under the playhead, in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice All Tracks at Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts every clip under the playhead in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple Trim Start to Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away what is left of the playhead and closes the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple Trim End to Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away what is right of the playhead and closes the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend Edit to Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the nearest edge of the selected clips to the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected one frame earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected one frame later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge Left by Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected ten frames earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge Right by Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected ten frames later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Track Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected one track up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Track Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected one track down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows and plays the selected clips, or leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the selected clips move and be cut together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets picture and sound be edited apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one click select all of the selected clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the group of the selected clips apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected clips into a sequence of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Nested Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sequence that the selected clip shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and Duration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets how fast the selected clips play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the selected clips backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze Frame at Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the picture at the playhead for the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a dissolve, or a crossfade of sound, on the selected cuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected clip another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected clips back to the middle at full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the media of the selected clip in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the frame under the playhead in the source monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Does again what was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Takes what is selected to the clipboard, leaving gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Lays the clipboard over what is at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts the clipboard at the playhead and pushes what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Attributes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected clips the look or the levels of the copied one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Lays a copy of what is selected right behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Takes what is selected out and leaves a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple Delete</source>
        <translation>Löschen und Lücke schließen</translation>
    </message>
    <message>
        <source>Takes what is selected out and closes the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Selects every clip of the sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deselect All</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Forward from Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects every clip from the playhead on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Forward on Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the clips of the selected clip&apos;s track from it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Sets how the program looks and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Shows and changes the keys of every command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the in point at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the out point behind the frame at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets in and out around the clip under the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets in and out around what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the in point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the out point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear In and Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets in and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a marker at the playhead; again: edits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, colours and annotates the marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the marker at the playhead away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what lies between in and out away and leaves a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what lies between in and out away and closes the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes files into the project; they stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all media of a folder into the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a folder in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the cursor into the bin&apos;s search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relink Media…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds footage that has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the file of the selected media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes small stand-ins of the selected media that play and scrub at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the stand-ins of the selected media away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Sequence from Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a sequence with the size and rate of the selected media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selected media out of the project; the files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects all media that no sequence shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Sample Footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the sample footage into the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays from the playhead, or stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays forward; again: faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays backward; again: faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play In to Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays what lies between the marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play Around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays from two seconds before the playhead to two behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins again at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes one frame back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes one frame on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Back by Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes ten frames back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Forward by Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes ten frames on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the last cut before the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the last marker before the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes behind the last frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the in point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the out point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the timecode that you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio Scrubbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the sound under the playhead while it is dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Makes a project and opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Makes a short film of the sample media, to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Writes the project with its history to another file; this one stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Project…</source>
        <translation>Projekt umbenennen …</translation>
    </message>
    <message>
        <source>Gives the project another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Goes back to the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Project File</source>
        <translation>Projektdatei zeigen</translation>
    </message>
    <message>
        <source>Shows the project file in the file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Sequence…</source>
        <translation>Neue Sequenz …</translation>
    </message>
    <message>
        <source>Makes another timeline in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence Settings…</source>
        <translation>Einstellungen der Sequenz …</translation>
    </message>
    <message>
        <source>Sets size, rate and working space of the open sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends the program. Nothing has to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects, moves and trims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple Trim Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trims an edge and moves all that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the cut between two clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the content inside a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a clip between its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts where you click; with Shift on all tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate Stretch Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a clip&apos;s speed by dragging its edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms in where you click; with Alt out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Lets edges meet edges, markers and the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects picture and sound that belong together with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Inserts the source at the playhead and pushes what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Lays the source over what is at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the source behind the last clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Video Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a video track on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Audio Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts an audio track at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Empty Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away every track that holds no clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the selected gap, or the one under the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close All Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes every gap that all tracks share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays a title on a free track at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows less time, larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows more time, smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is selected as large as it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taller Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes all tracks taller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes all tracks lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render In to Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renders what cannot play in real time between the marks, in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Rendered Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets what was rendered for playback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the margins for action and titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirds Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows lines at the thirds of the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulers and Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows rulers; pull guides out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the picture is transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White Backdrop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows white where the picture is transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture in its colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how much red there is, as grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how much green there is, as grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how much blue there is, as grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows opacity: white is opaque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles on the Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows handles to move, scale and rotate the selected clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop on the Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows handles to crop the selected clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture without effects beside the one with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture before its effects; hold D in the monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a quarter of the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a sixteenth of the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the small stand-ins of the footage where there are some; never used for export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the frame at the playhead as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Arranges the window for cutting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Arranges the window around a large picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Arranges the window for exporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all panels of this workspace back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Shows or hides the media bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Goes to the source monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Goes to the program monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Goes to the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Shows or hides the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Shows or hides the effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Shows or hides the curve editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio Meters</source>
        <translation>Pegelanzeige</translation>
    </message>
    <message>
        <source>Shows or hides the audio meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Shows or hides the steps that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Shows or hides the work in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Ausgabeeinstellungen</translation>
    </message>
    <message>
        <source>Shows or hides what is exported, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Shows what the program has had to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the Export workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Export Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports with the chosen preset, in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Reference</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Shows the most used keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was written when something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cutaway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the version, licence and libraries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <source>Chroma key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film grain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift gamma gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dip to colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luma wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a green or blue screen transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure, contrast, white balance and saturation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the grain of film; each frame has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurs evenly in all directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the hue and changes saturation and lightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns colours into their opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows, midtones and highlights, each with a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies a colour look from a .cube file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the picture within a rectangle or an ellipse: crop, round corners, feather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows large squares in place of detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes edges crisper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkens the corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares in two colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test bars: 75 % colours, a ramp below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one colour to another, along a line or around a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds that drift and change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fades to a colour and from it to the new picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grey picture says where the new one shows first: dark parts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new picture pushes the old one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new picture slides over the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge crosses the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dives into the old picture and comes out of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure (stops)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUT file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luma matte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius (share of the height)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spill suppression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square (share of the height)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stylise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View matte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large and in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, and who it is, on a dark plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Name
What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken words at the bottom, outlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place or time at the top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines, loosely set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directed by
Full Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slanted, in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Words to keep”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{rate} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Full HD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4K UHD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCI 2K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a picture of another size meets the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the picture mixes with what is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line around each letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft copy behind the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box behind the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place of its own for the text, instead of the title-safe area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semi-bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marken</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <translation>M&amp;edien</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make proxies at import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio scrubbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On; choosing it turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off; choosing it turns it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Meters</source>
        <translation>Pegel</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Width of the picture; alone, the height follows. The sequence&apos;s own if not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture; alone, the width follows. Another shape than the sequence&apos;s gets bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second, such as 25 or 24000/1001. The sequence&apos;s own if not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers span: limited is what players expect of video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether sound is exported with the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.264 and AAC, MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays nearly everywhere: the web, phones, television sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant quality: lower is better and larger; 18 is hard to tell from the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean bit rate in place of the quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on compression: slower gives smaller files of the same quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrafast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veryfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veryslow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate of the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.265 and AAC, MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the size of H.264 for the same quality; for newer players, ten bits if wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant quality: lower is better and larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits a sample: ten keep gradients smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AV1 and Opus, MP4 or WebM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest files; for browsers and recent players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 compresses best, 13 is fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits a sample: ten keep gradients smooth at no cost in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VP9 with alpha and Opus, WebM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent video for web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 compresses best, 8 is fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what is transparent stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProRes 422 and PCM, MOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For further editing: every frame stands alone, ten bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data rate: proxy is smallest, hq best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProRes 4444 with alpha and PCM, MOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For further compositing: full colour resolution and alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNxHR and PCM, MOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For further editing: every frame stands alone, at a fixed size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data rate: lb for a draft, sq good, hq best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFV1 and FLAC, MKV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lossless: exactly what the program drew, for archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of each pixel; 8 bit 4:2:0 leaves untouched footage of that kind bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:2:0, 8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:2:2, 10 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:4:4, 10 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:4:4, 10 bit, alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGB, 10 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lossless compression, or plain samples of 24 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures with alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of numbered pictures, NAME/NAME_00001.png and on, without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short animation without sound, in 256 colours chosen for the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How colours between those of the palette are hinted at; a pattern gives smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error diffusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each sample is stored as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>The picture cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>%1: the LUT cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is more than this machine can draw: at most %3 on a side. Use a smaller copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL 3.3 cannot be started (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font “%1” is not on this machine. Install it, or choose another font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written to a file ending in %2, and “%3” ends in %4: change the name, or choose another preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames %1 to %2 cannot be exported: “%3” goes from 0 to %4, and the end must come after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export needs about %1, and there are %2 free where “%3” is: make room, choose another disk, or a lower quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export needs what is not there:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no sequence “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence “%1” is empty: there is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one of the project&apos;s own media, which the export would replace: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and all pictures before it cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 picture stream%3, so number %4 cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since it was imported. Import it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no number in its name, so it is no part of a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no picture that can be decoded. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a media file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: one of its pictures cannot be decoded. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: one of its pictures is empty. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no waveform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Find the pictures again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clip&apos;s media is not in the project. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nested sequence is not in the project. Undo its removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one picture of %1 can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one picture of %1 can be decoded. The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of float grey with alpha (%1) cannot be read. Save them as RGB with alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” also holds “%2”, so it is not replaced: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no media %1. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file, and a folder of pictures is to be made there: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder: add the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written by another export: wait for it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bin needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bin&apos;s name is not empty and has no “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs at least two clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle of “%1” has not as many numbers as its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker cannot be before frame 0, nor last less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is 0 to %1 stars, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence begins at frame 0: a clip would begin before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence begins at frame 0: there is no room before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence begins at frame 0: there is nothing before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sequence needs a rate, a width and a height above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speed of 0 is a freeze frame: choose the frame to freeze instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transition lasts at least one frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips cannot be inserted into the time that they take themselves. Move them to frame %1 or before, or to %2 or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips of one track cannot be linked. Group them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 is not in “%2”, which runs from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking needs at least two clips. Choose a picture and its sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “%1” would be left. A clip lasts a frame at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyframes of “%1” are not in order, one a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The out point must come after the in point, which is frame %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range from frame %1 to %2 is empty. Set in and out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of “%1” is shorter than one frame of the sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 of %2 frames free beside the edge. Ripple or roll instead, or go less far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a bin “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bin “%1” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clip right after “%1” to roll with. Trim it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clip “%1” in this sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clip “%1” in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cut for a transition. Select a clip or a cut first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap at frame %1 of track %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label “%1”: choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marker “%1” in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no media “%1” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no media “%1” in this project. Import it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sequence “%1” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no track to move to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no track “%1” in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transition “%1” in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to nest. Select clips first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to slice at frame %1 of track %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to slice at frame %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1 has no room to close up at frame %2: %3 of %4 frames are free. Move what is in the way, or ripple only the linked tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1 is locked. Unlock it to delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1 is locked. Unlock it to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clips cannot be put on one track at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and another clip would lie on one track at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and what it is linked to cannot ripple by the same amount. Unlink them, or edit without ripple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2”, which is linked to it, do not begin and end together. Unlink them to change the speed of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be %2 than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be put into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be sliced at frame %2: it runs from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts in frames of %2 a second, so its rate can only change while it is empty. Make a new sequence and nest this one in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not move, so it has no speed. Change its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not move, so it has no speed. Trim it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 frames: nothing of it would be left. Remove it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no choice %2: it can be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no effect “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no keyframe at frame %2 of the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not enough material %2: %3 frames are wanted, %4 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not enough material to slip by %2 frames: from %3 to %4 can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing to see or hear for these tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a gap; this needs a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to nest yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project already, as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the way: there is no free time beside it. Ripple or roll instead, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no title: it has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too short: “%2” in “%3” uses more than it has. Choose the whole file, or trim the clip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used on track %2 of “%3”. Remove its clips first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” listens to sound: it cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs finite numbers, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on track %2 would lose sync with what it is linked to. %3, or unlink the clips first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” shows “%2”. Remove its clips there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would have no length. A clip lasts at least one frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would last less than a frame at %2 times its speed. Choose a slower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would use more than its source has: %2 frames at the rate of “%3”. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is just being taken back. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was opened read-only. Save a copy to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder is there and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written: its drive reports an error (%2). Check that the drive is connected and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be recovered: %2 Open one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2. What can still be read can be recovered into a copy; its backups lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. If it was a project, open one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Cutaway project: another program made it. Open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps no step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Cutaway. Update Cutaway to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved, removed or replaced while it was open. Save a copy of the project to keep your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was opened read-only. Save a copy to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a project can be read from %1. Open one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}  →  {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move and insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the effect on a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This effect is for pictures, not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transition is for pictures, not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the transition on a cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt: overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl: insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, track {track}, from {start}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sequence is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {clips} clips on {tracks} tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
