<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinPanel</name>
    <message numerus="yes">
        <source>Move %n media</source>
        <translation>
            <numerusform>Move %n media</numerusform>
            <numerusform>Move %n media</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFocus</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipHeader</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n shape</numerusform>
            <numerusform>%n shapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) missing</source>
        <translation>
            <numerusform>%n frame missing</numerusform>
            <numerusform>%n frames missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) to look at</source>
        <translation>
            <numerusform>%n frame to look at</numerusform>
            <numerusform>%n frames to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>%n tracked</numerusform>
            <numerusform>%n tracked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of shapes</source>
        <translation>
            <numerusform>%n key of shapes</numerusform>
            <numerusform>%n keys of shapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) without a matte: nothing goes from there.</source>
        <translation>
            <numerusform>%n frame without a matte: nothing goes from there.</numerusform>
            <numerusform>%n frames without a matte: nothing goes from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) held</source>
        <translation>
            <numerusform>%n frame held</numerusform>
            <numerusform>%n frames held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message numerus="yes">
        <source>%n keyframes selected</source>
        <translation>
            <numerusform>%n keyframe selected</numerusform>
            <numerusform>%n keyframes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n media selected</source>
        <translation>
            <numerusform>%n media selected</numerusform>
            <numerusform>%n media selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message numerus="yes">
        <source>“{name}” is written: %n frame(s).</source>
        <translation>
            <numerusform>“{name}” is written: %n frame.</numerusform>
            <numerusform>“{name}” is written: %n frames.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: “{name}” has %n frame(s).</source>
        <translation>
            <numerusform>Stopped: “{name}” has %n frame.</numerusform>
            <numerusform>Stopped: “{name}” has %n frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDrag</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n media again</source>
        <translation>
            <numerusform>Find %n media again</numerusform>
            <numerusform>Find %n media again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media</source>
        <translation>
            <numerusform>%n media</numerusform>
            <numerusform>%n media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media found again.</source>
        <translation>
            <numerusform>%n media found again.</numerusform>
            <numerusform>%n media found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media not found.</source>
        <translation>
            <numerusform>%n media not found.</numerusform>
            <numerusform>%n media not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be used.</source>
        <translation>
            <numerusform>%n file cannot be used.</numerusform>
            <numerusform>%n files cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message numerus="yes">
        <source>Remove %n take(s)</source>
        <translation>
            <numerusform>Remove %n take</numerusform>
            <numerusform>Remove %n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n generation(s)</source>
        <translation>
            <numerusform>Queue %n generation</numerusform>
            <numerusform>Queue %n generations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n frame(s) made when the program ended are there.</source>
        <translation>
            <numerusform>%n frame made when the program ended is there.</numerusform>
            <numerusform>%n frames made when the program ended are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchPad</name>
    <message numerus="yes">
        <source>learnt from %n run(s)</source>
        <translation>
            <numerusform>learnt from %n run</numerusform>
            <numerusform>learnt from %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message numerus="yes">
        <source>%n media</source>
        <translation>
            <numerusform>%n media</numerusform>
            <numerusform>%n media</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingEffects</name>
    <message numerus="yes">
        <source>%n effects of this project are not there: {names}</source>
        <translation>
            <numerusform>%n effect of this project is not there: {names}</numerusform>
            <numerusform>%n effects of this project are not there: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingNotices</name>
    <message numerus="yes">
        <source>%n files are not there any more: {names}</source>
        <translation>
            <numerusform>%n file is not there any more: {names}</numerusform>
            <numerusform>%n files are not there any more: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionTelling</name>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>%n clip selected</numerusform>
            <numerusform>%n clips selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotProgress</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakesPanel</name>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackPage</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
</context>
</TS>
