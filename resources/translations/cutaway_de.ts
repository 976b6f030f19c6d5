<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cutaway</source>
        <translation>Über Cutaway</translation>
    </message>
    <message>
        <source>A video editor. Licensed under Apache-2.0; its libraries have their own.</source>
        <translation>Ein Videoschnittprogramm. Lizenziert unter Apache-2.0; die Bibliotheken haben ihre eigenen Lizenzen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, to be told with a question.</source>
        <translation>Kopiert die Versionen, um sie einer Frage beizulegen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AdapterRow</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>Stärke von {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is not here any more, or fits another model.</source>
        <translation>Er ist nicht mehr da oder passt zu einem anderen Modell.</translation>
    </message>
</context>
<context>
    <name>AdaptersSection</name>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Add Adapter</source>
        <translation>Adapter hinzufügen</translation>
    </message>
    <message>
        <source>Puts a LoRA, a control or a likeness that you brought onto the model.</source>
        <translation>Setzt ein mitgebrachtes LoRA, eine Steuerung oder ein Vorbild auf das Modell.</translation>
    </message>
    <message>
        <source>Add adapter</source>
        <translation>Adapter hinzufügen</translation>
    </message>
    <message>
        <source>Remove adapter</source>
        <translation>Adapter entfernen</translation>
    </message>
    <message>
        <source>Strength of adapter</source>
        <translation>Stärke des Adapters</translation>
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
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark leaves the picture the brightest thing on the screen.</source>
        <translation>Dunkel bleibt das Bild das Hellste auf dem Bildschirm.</translation>
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
        <translation>Vergrößert Text und Bedienelemente. Manche Größen folgen erst beim nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Shows changes at once instead of letting them glide.</source>
        <translation>Zeigt Änderungen sofort, statt sie gleiten zu lassen.</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>There is no clip for this effect. Select one, or put the playhead on it.</source>
        <translation>Für diesen Effekt ist kein Clip da. Einen auswählen oder den Abspielkopf daraufsetzen.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>ArrangingCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation>Zuerst einen Clip auswählen.</translation>
    </message>
    <message>
        <source>Select two clips or more.</source>
        <translation>Mindestens zwei Clips auswählen.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Schrittweise verschieben</translation>
    </message>
    <message>
        <source>Move to another track</source>
        <translation>Auf andere Spur verschieben</translation>
    </message>
    <message>
        <source>Enable clips</source>
        <translation>Clips aktivieren</translation>
    </message>
    <message>
        <source>Disable clips</source>
        <translation>Clips deaktivieren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verknüpfung aufheben</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Nest {number}</source>
        <translation>Verschachtelung {number}</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Verschachteln</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>There is no picture at the playhead to freeze.</source>
        <translation>Am Abspielkopf ist kein Bild, das stehen bleiben könnte.</translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Add transition</source>
        <translation>Übergang hinzufügen</translation>
    </message>
    <message>
        <source>Reset transform</source>
        <translation>Transformation zurücksetzen</translation>
    </message>
</context>
<context>
    <name>AttributesPopover</name>
    <message>
        <source>Paste Attributes</source>
        <translation>Attribute einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Position, scale and crop</source>
        <translation>Position, Skalierung und Zuschnitt</translation>
    </message>
    <message>
        <source>Opacity and blend mode</source>
        <translation>Deckkraft und Mischmodus</translation>
    </message>
    <message>
        <source>Volume and pan</source>
        <translation>Lautstärke und Panorama</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Mattes</source>
        <translation>Mattes</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Paste attributes</source>
        <translation>Attribute einfügen</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Choose a File…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Picture for the Background</source>
        <translation>Bild für den Hintergrund</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New shot from %1</source>
        <translation>Neue Einstellung aus %1</translation>
    </message>
    <message>
        <source>There is no picture under the playhead.</source>
        <translation>Unter dem Abspielkopf ist kein Bild.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild aus %1</translation>
    </message>
    <message>
        <source>Grab the picture</source>
        <translation>Bild festhalten</translation>
    </message>
    <message>
        <source>New shot from words</source>
        <translation>Neue Einstellung aus Worten</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>New shot from the picture</source>
        <translation>Neue Einstellung aus dem Bild</translation>
    </message>
    <message>
        <source>Shot {number}</source>
        <translation>Einstellung {number}</translation>
    </message>
</context>
<context>
    <name>BinCommands</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder to search</source>
        <translation>Ordner zum Durchsuchen wählen</translation>
    </message>
    <message>
        <source>New sequence from clip</source>
        <translation>Neue Sequenz aus Clip</translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
</context>
<context>
    <name>BinGestures</name>
    <message>
        <source>Media bin</source>
        <translation>Medienablage</translation>
    </message>
</context>
<context>
    <name>BinPanel</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>Vielleicht findet es ein anderes Wort.</translation>
    </message>
    <message>
        <source>Drop footage here</source>
        <translation>Material hierher ziehen</translation>
    </message>
    <message>
        <source>Films, sounds, pictures or whole folders. They stay where they are.</source>
        <translation>Filme, Ton, Bilder oder ganze Ordner. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n media</source>
        <translation>
            <numerusform>%n Medium verschieben</numerusform>
            <numerusform>%n Medien verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a folder</source>
        <translation>Ordner verschieben</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>BinTree</name>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Where this sequence is</source>
        <translation>Wo diese Sequenz liegt</translation>
    </message>
    <message>
        <source>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;Back to this sequence.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;Zurück zu dieser Sequenz.</translation>
    </message>
</context>
<context>
    <name>BringBar</name>
    <message>
        <source>Bring a Model…</source>
        <translation>Modell mitbringen …</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring a model&lt;/b&gt;&lt;br&gt;One of diffusers, a LoRA or a ControlNet of yours: from a folder, a file or a hub. It can also be dropped here.</source>
        <translation>&lt;b&gt;Modell mitbringen&lt;/b&gt;&lt;br&gt;Ein eigenes Modell von diffusers, ein LoRA oder ControlNet: aus einem Ordner, einer Datei oder einem Hub. Es lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>From a Hub…</source>
        <translation>Von einem Hub …</translation>
    </message>
    <message>
        <source>or drop a folder or a file here</source>
        <translation>oder einen Ordner oder eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>From a hub</source>
        <translation>Von einem Hub</translation>
    </message>
    <message>
        <source>OWNER/NAME, or the address of its page</source>
        <translation>BESITZER/NAME oder die Adresse der Seite</translation>
    </message>
    <message>
        <source>&lt;b&gt;From a hub&lt;/b&gt; &amp;nbsp;Return&lt;br&gt;OWNER/NAME, with @REVISION or /FILE.safetensors behind it if that is meant, or the address of its page.</source>
        <translation>&lt;b&gt;Von einem Hub&lt;/b&gt; &amp;nbsp;Eingabe&lt;br&gt;BESITZER/NAME, wenn gemeint mit @REVISION oder /DATEI.safetensors dahinter, oder die Adresse der Seite.</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>OWNER/NAME, or the path of a folder</source>
        <translation>BESITZER/NAME oder der Pfad eines Ordners</translation>
    </message>
    <message>
        <source>&lt;b&gt;The rest&lt;/b&gt; &amp;nbsp;Return&lt;br&gt;The model whose other parts go with this file: OWNER/NAME of a hub, or the path of a folder.</source>
        <translation>&lt;b&gt;Der Rest&lt;/b&gt; &amp;nbsp;Eingabe&lt;br&gt;Das Modell, dessen übrige Teile zu dieser Datei gehören: BESITZER/NAME eines Hubs oder der Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>hf_…, from your settings on the hub&apos;s page</source>
        <translation>hf_…, aus den Einstellungen auf der Seite des Hubs</translation>
    </message>
    <message>
        <source>&lt;b&gt;Token&lt;/b&gt; &amp;nbsp;Return&lt;br&gt;It is kept in the system&apos;s keyring, and nowhere else.</source>
        <translation>&lt;b&gt;Token&lt;/b&gt; &amp;nbsp;Eingabe&lt;br&gt;Er wird im Schlüsselbund des Systems verwahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Make a Token…</source>
        <translation>Token erstellen …</translation>
    </message>
    <message>
        <source>&lt;b&gt;Make a token&lt;/b&gt;&lt;br&gt;Opens your settings on the hub&apos;s page in the browser.</source>
        <translation>&lt;b&gt;Token erstellen&lt;/b&gt;&lt;br&gt;Öffnet die Einstellungen auf der Seite des Hubs im Browser.</translation>
    </message>
    <message>
        <source>Log Out of the Hub</source>
        <translation>Vom Hub abmelden</translation>
    </message>
    <message>
        <source>Log In…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>&lt;b&gt;Log out of the hub&lt;/b&gt;&lt;br&gt;Takes the token out of the system&apos;s keyring.</source>
        <translation>&lt;b&gt;Vom Hub abmelden&lt;/b&gt;&lt;br&gt;Nimmt den Token aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>“{name}” is not listed any more. Its files stay where they are.</source>
        <translation>„{name}“ ist nicht mehr in der Liste. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>A Model&apos;s Folder</source>
        <translation>Ordner eines Modells</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.gguf)</source>
        <translation>Gewichte (*.safetensors *.gguf)</translation>
    </message>
    <message>
        <source>A Model&apos;s File</source>
        <translation>Datei eines Modells</translation>
    </message>
    <message>
        <source>&lt;b&gt;Undo&lt;/b&gt;&lt;br&gt;Lists it again, as it was.</source>
        <translation>&lt;b&gt;Rückgängig&lt;/b&gt;&lt;br&gt;Nimmt es wieder in die Liste auf, wie es war.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroughtDetails</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&lt;b&gt;Name&lt;/b&gt; &amp;nbsp;F2&lt;br&gt;Type to call it otherwise.</source>
        <translation>&lt;b&gt;Name&lt;/b&gt; &amp;nbsp;F2&lt;br&gt;Einen anderen Namen eingeben.</translation>
    </message>
    <message>
        <source>Get Again</source>
        <translation>Neu holen</translation>
    </message>
    <message>
        <source>Compares it with what the hub has, and fetches what is damaged or missing.</source>
        <translation>Vergleicht es mit dem, was der Hub hat, und holt, was beschädigt ist oder fehlt.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Opens the folder where it lies.</source>
        <translation>Öffnet den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Läuft hier</translation>
    </message>
    <message>
        <source>{kind}, goes with {models}</source>
        <translation>{kind}, passt zu {models}</translation>
    </message>
    <message>
        <source>{kind}, goes with none of yours</source>
        <translation>{kind}, passt zu keinem der eigenen</translation>
    </message>
    <message>
        <source>Too little memory is free: {plan}</source>
        <translation>Zu wenig Speicher ist frei: {plan}</translation>
    </message>
    <message>
        <source>Deletes its files; they can be fetched again.</source>
        <translation>Löscht die Dateien; sie lassen sich wieder holen.</translation>
    </message>
    <message>
        <source>Forgets it; its files are yours and stay.</source>
        <translation>Vergisst es; die Dateien sind die eigenen und bleiben.</translation>
    </message>
</context>
<context>
    <name>BroughtKeeper</name>
    <message>
        <source>Bring %1</source>
        <translation>%1 mitbringen</translation>
    </message>
    <message>
        <source>Get %1 again</source>
        <translation>%1 neu holen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change what %1 follows</source>
        <translation>Ändern, wem %1 folgt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
</context>
<context>
    <name>BrushCanvas</name>
    <message>
        <source>{speed} px/s</source>
        <translation>{speed} px/s</translation>
    </message>
    <message>
        <source>Draw arrow</source>
        <translation>Pfeil zeichnen</translation>
    </message>
    <message>
        <source>Draw path</source>
        <translation>Pfad zeichnen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Move point of path</source>
        <translation>Punkt des Pfads verschieben</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>nach {seconds} s</translation>
    </message>
    <message>
        <source>Turn region</source>
        <translation>Region drehen</translation>
    </message>
    <message>
        <source>Bring region nearer</source>
        <translation>Region näher holen</translation>
    </message>
    <message>
        <source>{degrees}°/s</source>
        <translation>{degrees}°/s</translation>
    </message>
    <message>
        <source>{percent} %/s</source>
        <translation>{percent} %/s</translation>
    </message>
    <message>
        <source>Delete point of path</source>
        <translation>Punkt des Pfads löschen</translation>
    </message>
    <message>
        <source>Delete arrow</source>
        <translation>Pfeil löschen</translation>
    </message>
    <message>
        <source>Stop growing</source>
        <translation>Wachsen anhalten</translation>
    </message>
    <message>
        <source>Stop turning</source>
        <translation>Drehung anhalten</translation>
    </message>
    <message>
        <source>There is no picture here to paint on.</source>
        <translation>Hier ist kein Bild, auf dem gemalt werden kann.</translation>
    </message>
    <message>
        <source>Press on a picture to paint on it.</source>
        <translation>Auf ein Bild drücken, um darauf zu malen.</translation>
    </message>
</context>
<context>
    <name>CacheList</name>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>Measure the cache</source>
        <translation>Cache messen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty: {what}</source>
        <translation>Leeren: {what}</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Cache leeren</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Amount of the camera move</source>
        <translation>Ausmaß der Kamerafahrt</translation>
    </message>
    <message>
        <source>&lt;b&gt;Amount&lt;/b&gt;&lt;br&gt;How far the chosen move goes.</source>
        <translation>&lt;b&gt;Ausmaß&lt;/b&gt;&lt;br&gt;Wie weit die gewählte Fahrt geht.</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Own path</source>
        <translation>Eigener Weg</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the camera sets out and arrives: gently, or at once.</source>
        <translation>Wie die Kamera anfährt und ankommt: sanft oder sofort.</translation>
    </message>
    <message>
        <source>Choose camera move</source>
        <translation>Kamerafahrt wählen</translation>
    </message>
</context>
<context>
    <name>ChoosingCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation>Zuerst einen Clip auswählen.</translation>
    </message>
</context>
<context>
    <name>ClipFocus</name>
    <message>
        <source>No sequence is open</source>
        <translation>Keine Sequenz ist offen</translation>
    </message>
    <message>
        <source>{name}: {clips} on {tracks}</source>
        <translation>{name}: {clips} auf {tracks}</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
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
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Shows and plays the clip, or leaves it out.</source>
        <translation>Zeigt und spielt den Clip oder lässt ihn aus.</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>Kurven zeigen</translation>
    </message>
    <message>
        <source>Opens the curves of all that changes over time.</source>
        <translation>Öffnet die Kurven von allem, was sich mit der Zeit ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>insgesamt {length}</translation>
    </message>
    <message>
        <source>missing media</source>
        <translation>Medium fehlt</translation>
    </message>
    <message>
        <source>missing sequence</source>
        <translation>Sequenz fehlt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Clip umbenennen</translation>
    </message>
    <message>
        <source>Enable clip</source>
        <translation>Clip aktivieren</translation>
    </message>
    <message>
        <source>Disable clip</source>
        <translation>Clip deaktivieren</translation>
    </message>
</context>
<context>
    <name>ClipboardCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation>Zuerst einen Clip auswählen.</translation>
    </message>
    <message>
        <source>Copy clips first.</source>
        <translation>Zuerst Clips kopieren.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
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
        <translation>Mit Einfügen einsetzen</translation>
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
        <translation>Übergang löschen</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Ripple delete</source>
        <translation>Löschen und Lücke schließen</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy clips first.</source>
        <translation>Nichts zum Einfügen da. Zuerst Clips kopieren.</translation>
    </message>
    <message>
        <source>Close gap</source>
        <translation>Lücke schließen</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Opens the colour picker.</source>
        <translation>Öffnet die Farbauswahl.</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>The colour as #rrggbb or by its name.</source>
        <translation>Die Farbe als #rrggbb oder mit ihrem Namen.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
</context>
<context>
    <name>CompareMonitor</name>
    <message>
        <source>No take is open</source>
        <translation>Kein Take ist geöffnet</translation>
    </message>
    <message>
        <source>Double-click a take to play it, or select two to four and compare them here.</source>
        <translation>Einen Take doppelt anklicken, um ihn abzuspielen, oder zwei bis vier auswählen und hier vergleichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Picture of the takes</source>
        <translation>Bild der Takes</translation>
    </message>
    <message>
        <source>Both are of {model}, so ratings stay.</source>
        <translation>Beide sind von {model}; die Wertungen bleiben.</translation>
    </message>
    <message>
        <source>1: {first}      2: {second}</source>
        <translation>1: {first}      2: {second}</translation>
    </message>
</context>
<context>
    <name>ConfidenceStrip</name>
    <message>
        <source>How sure the tracking is</source>
        <translation>Wie sicher die Verfolgung ist</translation>
    </message>
</context>
<context>
    <name>CorrectSection</name>
    <message>
        <source>Correct the Result</source>
        <translation>Ergebnis korrigieren</translation>
    </message>
    <message>
        <source>Colour to paint with</source>
        <translation>Malfarbe</translation>
    </message>
    <message>
        <source>Take from any frame</source>
        <translation>Aus beliebigem Bild nehmen</translation>
    </message>
    <message>
        <source>Takes what was behind from whichever frames show it.</source>
        <translation>Nimmt den Hintergrund aus den Bildern, die ihn zeigen.</translation>
    </message>
    <message>
        <source>Between held frames</source>
        <translation>Zwischen gehaltenen Bildern</translation>
    </message>
    <message>
        <source>Between in and out</source>
        <translation>Zwischen In und Out</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Neu füllen</translation>
    </message>
    <message>
        <source>Taken from frame {number}</source>
        <translation>Aus Bild {number} genommen</translation>
    </message>
    <message>
        <source>Which frames are made anew; all others stay as they are, to the last pixel.</source>
        <translation>Welche Bilder neu gefüllt werden; alle anderen bleiben bis aufs letzte Pixel, wie sie sind.</translation>
    </message>
    <message>
        <source>Paint on a frame, or take one as it is: those around it follow when redone.</source>
        <translation>Auf ein Bild malen oder eines so verwenden, wie es ist: Die Bilder ringsum folgen ihm beim Neufüllen.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n Form</numerusform>
            <numerusform>%n Formen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) missing</source>
        <translation>
            <numerusform>%n Bild fehlt</numerusform>
            <numerusform>%n Bilder fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) to look at</source>
        <translation>
            <numerusform>%n Bild anzusehen</numerusform>
            <numerusform>%n Bilder anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüsselbild</numerusform>
            <numerusform>%n Schlüsselbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>%n verfolgt</numerusform>
            <numerusform>%n verfolgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of shapes</source>
        <translation>
            <numerusform>%n Schlüsselbild von Formen</numerusform>
            <numerusform>%n Schlüsselbilder von Formen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) without a matte: nothing goes from there.</source>
        <translation>
            <numerusform>%n Bild ohne Matte: Dort verschwindet nichts.</numerusform>
            <numerusform>%n Bilder ohne Matte: Dort verschwindet nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) held</source>
        <translation>
            <numerusform>%n Bild gehalten</numerusform>
            <numerusform>%n Bilder gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurrentMatte</name>
    <message>
        <source>Matte %1</source>
        <translation>Matte %1</translation>
    </message>
</context>
<context>
    <name>CurrentShot</name>
    <message>
        <source>Choose model</source>
        <translation>Modell wählen</translation>
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
        <translation>
            <numerusform>%n Keyframe ausgewählt</numerusform>
            <numerusform>%n Keyframes ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation>Keyframe hinzufügen</translation>
    </message>
    <message>
        <source>Move keyframes</source>
        <translation>Keyframes verschieben</translation>
    </message>
    <message>
        <source>Move curve handle</source>
        <translation>Kurvengriff verschieben</translation>
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
        <translation>Halten</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Sanft ankommen</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Sanft anlaufen</translation>
    </message>
    <message>
        <source>Ease in and out</source>
        <translation>Sanft anlaufen und ankommen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Fit&lt;/b&gt; &amp;nbsp;F&lt;br&gt;Shows the whole clip and all values.</source>
        <translation>&lt;b&gt;Einpassen&lt;/b&gt; &amp;nbsp;F&lt;br&gt;Zeigt den ganzen Clip und alle Werte.</translation>
    </message>
    <message>
        <source>Nothing moves here yet</source>
        <translation>Hier bewegt sich noch nichts</translation>
    </message>
    <message>
        <source>Press ◆ beside a value in the inspector to let it change over time.</source>
        <translation>Im Inspektor ◆ neben einem Wert drücken, damit er sich mit der Zeit ändern kann.</translation>
    </message>
    <message>
        <source>No clip is selected</source>
        <translation>Kein Clip ist ausgewählt</translation>
    </message>
    <message>
        <source>Select a clip whose values change over time to see its curves.</source>
        <translation>Einen Clip auswählen, dessen Werte sich mit der Zeit ändern, um seine Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Change interpolation</source>
        <translation>Interpolation ändern</translation>
    </message>
    <message>
        <source>Remove keyframes</source>
        <translation>Keyframes entfernen</translation>
    </message>
    <message>
        <source>Move keyframes</source>
        <translation>Keyframes verschieben</translation>
    </message>
    <message>
        <source>Paste keyframes</source>
        <translation>Keyframes einfügen</translation>
    </message>
    <message>
        <source>The value stays until the next keyframe.</source>
        <translation>Der Wert bleibt bis zum nächsten Keyframe.</translation>
    </message>
    <message>
        <source>The value changes evenly up to the next keyframe.</source>
        <translation>Der Wert ändert sich gleichmäßig bis zum nächsten Keyframe.</translation>
    </message>
    <message>
        <source>The curve passes the keyframe without a corner.</source>
        <translation>Die Kurve läuft ohne Ecke durch den Keyframe.</translation>
    </message>
    <message>
        <source>The change slows down to the keyframe.</source>
        <translation>Die Änderung wird zum Keyframe hin langsamer.</translation>
    </message>
    <message>
        <source>The change gathers speed from the keyframe.</source>
        <translation>Die Änderung nimmt vom Keyframe an Fahrt auf.</translation>
    </message>
    <message>
        <source>The change slows down to the keyframe and gathers speed after.</source>
        <translation>Die Änderung wird zum Keyframe hin langsamer und nimmt danach wieder Fahrt auf.</translation>
    </message>
    <message>
        <source>Copy keyframes</source>
        <translation>Keyframes kopieren</translation>
    </message>
</context>
<context>
    <name>CuttingCommands</name>
    <message>
        <source>Slice</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Slice all tracks</source>
        <translation>Alle Spuren schneiden</translation>
    </message>
    <message>
        <source>Ripple trim start to playhead</source>
        <translation>Ripple-Trimmen: Anfang bis Abspielkopf</translation>
    </message>
    <message>
        <source>Ripple trim end to playhead</source>
        <translation>Ripple-Trimmen: Ende bis Abspielkopf</translation>
    </message>
    <message>
        <source>Select a clip to extend to the playhead.</source>
        <translation>Einen Clip auswählen, der bis zum Abspielkopf verlängert werden soll.</translation>
    </message>
    <message>
        <source>Extend edit</source>
        <translation>Schnitt verlängern</translation>
    </message>
    <message>
        <source>There is no clip at the playhead.</source>
        <translation>Am Abspielkopf ist kein Clip.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the exported file will be.</source>
        <translation>Wo die exportierte Datei liegen wird.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Chooses folder and name of the exported file.</source>
        <translation>Wählt Ordner und Namen der exportierten Datei.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>DetailCommands</name>
    <message>
        <source>Select a clip first.</source>
        <translation>Zuerst einen Clip auswählen.</translation>
    </message>
    <message>
        <source>Copy a clip, then select those that should be like it.</source>
        <translation>Einen Clip kopieren, dann die auswählen, die ihm gleichen sollen.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, mit Komma getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words to find the selected media by, with commas between.</source>
        <translation>Wörter, mit denen sich die ausgewählten Medien finden lassen, mit Komma getrennt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything worth knowing about the selected media.</source>
        <translation>Was man über die ausgewählten Medien wissen sollte.</translation>
    </message>
    <message numerus="yes">
        <source>%n media selected</source>
        <translation>
            <numerusform>%n Medium ausgewählt</numerusform>
            <numerusform>%n Medien ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Verify&lt;/b&gt;&lt;br&gt;Reads the files and compares their sums.</source>
        <translation>&lt;b&gt;Prüfen&lt;/b&gt;&lt;br&gt;Liest die Dateien und vergleicht ihre Prüfsummen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>weights {weights}, program {code}</source>
        <translation>Gewichte {weights}, Programm {code}</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose folder&lt;/b&gt; &amp;nbsp;Return&lt;br&gt;Copies the model from a folder of yours.</source>
        <translation>&lt;b&gt;Ordner wählen&lt;/b&gt; &amp;nbsp;Eingabe&lt;br&gt;Kopiert das Modell aus einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>as large as what you bring</source>
        <translation>so groß wie das, was Sie mitbringen</translation>
    </message>
    <message>
        <source>{size} on disk, {fetched} to fetch</source>
        <translation>{size} auf der Platte, {fetched} zu laden</translation>
    </message>
    <message>
        <source>Get the Rest</source>
        <translation>Rest laden</translation>
    </message>
    <message>
        <source>Deletes the files; they can be fetched again.</source>
        <translation>Löscht die Dateien; sie können wieder geholt werden.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>&lt;b&gt;Get&lt;/b&gt; &amp;nbsp;Return&lt;br&gt;Fetches it under this licence, checked by its sum.</source>
        <translation>&lt;b&gt;Laden&lt;/b&gt; &amp;nbsp;Eingabe&lt;br&gt;Lädt es unter dieser Lizenz, geprüft anhand der Prüfsumme.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide {panel}</source>
        <translation>{panel} ausblenden</translation>
    </message>
    <message>
        <source>Hides this panel; the Window menu shows it again.</source>
        <translation>Blendet dieses Bedienfeld aus; das Menü „Fenster“ zeigt es wieder.</translation>
    </message>
</context>
<context>
    <name>DropFields</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Place on Top</source>
        <translation>Darüberlegen</translation>
    </message>
    <message>
        <source>Pushes what comes later</source>
        <translation>Schiebt, was später kommt</translation>
    </message>
    <message>
        <source>Covers what is there</source>
        <translation>Überdeckt, was da ist</translation>
    </message>
    <message>
        <source>Shows it in the clip at the playhead</source>
        <translation>Zeigt es im Clip am Abspielkopf</translation>
    </message>
    <message>
        <source>On a track above</source>
        <translation>Auf einer Spur darüber</translation>
    </message>
    <message>
        <source>What a drop does</source>
        <translation>Was Ablegen bewirkt</translation>
    </message>
    <message>
        <source>There is no clip at the playhead that media could replace.</source>
        <translation>Am Abspielkopf liegt kein Clip, den ein Medium ersetzen könnte.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop footage anywhere</source>
        <translation>Material irgendwohin ziehen</translation>
    </message>
    <message>
        <source>A new project is made with it, in its size and rate.</source>
        <translation>Daraus wird ein neues Projekt in seiner Größe und Rate.</translation>
    </message>
</context>
<context>
    <name>EdgesSection</name>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>As tracked</source>
        <translation>Wie verfolgt</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Hair and fur</source>
        <translation>Haare und Fell</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Solves for true alpha along the edge: Fine in a narrow band, Hair in a wide one. It is made ahead, after tracking.</source>
        <translation>Ermittelt das wahre Alpha entlang der Kante: Fein in einem schmalen Band, Haare in einem breiten. Entsteht vorab, nach dem Verfolgen.</translation>
    </message>
    <message>
        <source>Choke</source>
        <translation>Einengen</translation>
    </message>
    <message>
        <source>By how many pixels of the footage the matte shrinks; below 0 it grows.</source>
        <translation>Um wie viele Pixel des Materials die Matte schrumpft; unter 0 wächst sie.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>Over how many pixels of the footage the edge fades.</source>
        <translation>Über wie viele Pixel des Materials die Kante verläuft.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>How much the edge is held still from frame to frame. It is made ahead.</source>
        <translation>Wie sehr die Kante von Bild zu Bild ruhig gehalten wird. Entsteht vorab.</translation>
    </message>
    <message>
        <source>Clean colour</source>
        <translation>Farbe säubern</translation>
    </message>
    <message>
        <source>How much of the background&apos;s colour is taken out of what shows through.</source>
        <translation>Wie viel von der Farbe des Hintergrunds aus dem Durchscheinenden genommen wird.</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>{name} on</source>
        <translation>{name} ein</translation>
    </message>
    <message>
        <source>Switches the effect on or off; it keeps its values.</source>
        <translation>Schaltet den Effekt ein oder aus; er behält seine Werte.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Takes the effect off the clip.</source>
        <translation>Nimmt den Effekt vom Clip.</translation>
    </message>
    <message>
        <source>Its shader file is not there.</source>
        <translation>Seine Shader-Datei ist nicht da.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>EffectMenu</name>
    <message>
        <source>Add effect</source>
        <translation>Effekt hinzufügen</translation>
    </message>
    <message>
        <source>Search effects</source>
        <translation>Effekte durchsuchen</translation>
    </message>
    <message>
        <source>No effect of that name.</source>
        <translation>Kein Effekt dieses Namens.</translation>
    </message>
</context>
<context>
    <name>EffectPreviews</name>
    <message>
        <source>Drawing previews of effects</source>
        <translation>Effektvorschauen werden gezeichnet</translation>
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
        <translation>Effekte durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Narrows the list to one kind, or to your favourites.</source>
        <translation>Beschränkt die Liste auf eine Art oder auf die Favoriten.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Point at a picture and press its star to find it here.</source>
        <translation>Auf ein Bild zeigen und seinen Stern drücken, um es hier zu finden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another word, or another kind.</source>
        <translation>Ein anderes Wort oder eine andere Art versuchen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: its file has an error.</source>
        <translation>„{name}“ ist nicht verwendbar: Die Datei enthält einen Fehler.</translation>
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
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <source>Opens the effects to choose one from.</source>
        <translation>Öffnet die Effekte zur Auswahl.</translation>
    </message>
    <message>
        <source>No effects yet. Add one, or drop one here.</source>
        <translation>Noch keine Effekte. Einen hinzufügen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <translation>{name} einschalten</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <translation>{name} ausschalten</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Bring a picture to life</source>
        <translation>Ein Bild zum Leben erwecken</translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation>Oder eines davon ausprobieren</translation>
    </message>
    <message>
        <source>Begin with “{name}”</source>
        <translation>Mit „{name}“ beginnen</translation>
    </message>
    <message>
        <source>Make a shot of what is selected, paint where it moves, and press Generate.</source>
        <translation>Aus dem Ausgewählten eine Einstellung machen, malen, wo sich etwas bewegt, und auf Generieren drücken.</translation>
    </message>
    <message>
        <source>Select a clip on the timeline or a picture in the bin, paint where it moves, and press Generate.</source>
        <translation>Einen Clip auf der Zeitleiste oder ein Bild in der Ablage auswählen, malen, wo sich etwas bewegt, und auf Generieren drücken.</translation>
    </message>
</context>
<context>
    <name>EmptyTimeline</name>
    <message>
        <source>No sequence is open</source>
        <translation>Keine Sequenz ist offen</translation>
    </message>
    <message>
        <source>Drop footage here: a sequence like it is made. Or open one from the bin.</source>
        <translation>Material hierher ziehen: Eine passende Sequenz entsteht. Oder eine aus der Ablage öffnen.</translation>
    </message>
    <message>
        <source>Drop footage here</source>
        <translation>Material hierher ziehen</translation>
    </message>
    <message>
        <source>From the bin or a folder. Its picture and sound get a track each.</source>
        <translation>Aus der Ablage oder einem Ordner. Bild und Ton bekommen je eine Spur.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>It failed: %1</source>
        <translation>Es ist gescheitert: %1</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>At the playhead</source>
        <translation>Am Abspielkopf</translation>
    </message>
    <message>
        <source>Lets it happen on the frame at the playhead.</source>
        <translation>Lässt es auf dem Bild am Abspielkopf geschehen.</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Opens it as a shot of this project, ready to be generated.</source>
        <translation>Öffnet es als Einstellung dieses Projekts, bereit zum Generieren.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>New shot from example</source>
        <translation>Neue Einstellung aus Beispiel</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>From in to out</source>
        <translation>Von In bis Out</translation>
    </message>
    <message>
        <source>Whole sequence</source>
        <translation>Ganze Sequenz</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What of the sequence is exported.</source>
        <translation>Was von der Sequenz exportiert wird.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>There is no sequence to export.</source>
        <translation>Es gibt keine Sequenz zum Exportieren.</translation>
    </message>
    <message>
        <source>From in to out: {start} to {end}</source>
        <translation>Von In bis Out: {start} bis {end}</translation>
    </message>
    <message>
        <source>Whole sequence: {duration}</source>
        <translation>Ganze Sequenz: {duration}</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Angeben, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>“{name}” is being exported already: choose another name.</source>
        <translation>„{name}“ wird schon exportiert: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Replace and Add to Queue</source>
        <translation>Ersetzen und in die Warteschlange</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>In die Warteschlange</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>As in the film</source>
        <translation>Wie im Film</translation>
    </message>
    <message>
        <source>Without the background&apos;s</source>
        <translation>Ohne die des Hintergrunds</translation>
    </message>
    <message>
        <source>As in the footage</source>
        <translation>Wie im Material</translation>
    </message>
    <message>
        <source>What the clip shows</source>
        <translation>Was der Clip zeigt</translation>
    </message>
    <message>
        <source>All of the footage</source>
        <translation>Das ganze Material</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&lt;b&gt;Format&lt;/b&gt;&lt;br&gt;What is cut out, transparent around it, or the matte in black and white. Pictures are numbered as the frames of the footage.</source>
        <translation>&lt;b&gt;Format&lt;/b&gt;&lt;br&gt;Das Freigestellte, ringsum durchsichtig, oder die Matte in Schwarz und Weiß. Bilder tragen die Nummern der Bilder des Materials.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&lt;b&gt;Frames&lt;/b&gt;&lt;br&gt;Of which frames it is written.</source>
        <translation>&lt;b&gt;Bilder&lt;/b&gt;&lt;br&gt;Von welchen Bildern geschrieben wird.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&lt;b&gt;Colours&lt;/b&gt;&lt;br&gt;How much of the background&apos;s colour is taken out of what shows through at edges: in the film, as much as “Clean colour” of the matte says.</source>
        <translation>&lt;b&gt;Farben&lt;/b&gt;&lt;br&gt;Wie viel von der Farbe des Hintergrunds aus durchscheinenden Rändern genommen wird: im Film so viel, wie „Farbe säubern“ der Matte sagt.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Export Matte</source>
        <translation>Matte exportieren</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Cut-out, ProRes 4444 (.mov)</source>
        <translation>Freigestellt, ProRes 4444 (.mov)</translation>
    </message>
    <message>
        <source>Cut-out, PNG pictures</source>
        <translation>Freigestellt, PNG-Bilder</translation>
    </message>
    <message>
        <source>Matte, PNG pictures</source>
        <translation>Matte, PNG-Bilder</translation>
    </message>
    <message>
        <source>Matte, without loss (.mkv)</source>
        <translation>Matte, verlustfrei (.mkv)</translation>
    </message>
    <message>
        <source>Matte, ProRes (.mov)</source>
        <translation>Matte, ProRes (.mov)</translation>
    </message>
    <message>
        <source>Matte, H.264 (.mp4)</source>
        <translation>Matte, H.264 (.mp4)</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: %n frame(s).</source>
        <translation>
            <numerusform>„{name}“ ist geschrieben: %n Bild.</numerusform>
            <numerusform>„{name}“ ist geschrieben: %n Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: “{name}” has %n frame(s).</source>
        <translation>
            <numerusform>Beendet: „{name}“ hat %n Bild.</numerusform>
            <numerusform>Beendet: „{name}“ hat %n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ExtendSection</name>
    <message>
        <source>Extend the Frame</source>
        <translation>Bild erweitern</translation>
    </message>
    <message>
        <source>As the sequence</source>
        <translation>Wie die Sequenz</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>What shape the picture gets; what is beyond its edges is filled in.</source>
        <translation>Welche Form das Bild bekommt; was jenseits seiner Ränder liegt, wird aufgefüllt.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>It has this shape already.</source>
        <translation>Es hat diese Form schon.</translation>
    </message>
    <message>
        <source>{from} becomes {to}</source>
        <translation>{from} wird {to}</translation>
    </message>
    <message>
        <source>Something is being removed from the clip already.</source>
        <translation>Aus dem Clip wird schon etwas entfernt.</translation>
    </message>
</context>
<context>
    <name>FaultNotices</name>
    <message>
        <source>Cutaway ended unexpectedly the last time. No edit is lost.</source>
        <translation>Cutaway wurde zuletzt unerwartet beendet. Keine Änderung ist verloren.</translation>
    </message>
    <message>
        <source>Read the Report</source>
        <translation>Bericht lesen</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {what}. It goes on.</source>
        <translation>Im Programm ist etwas schiefgegangen: {what}. Es läuft weiter.</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Drag to change the number, double-click to reset it.</source>
        <translation>Ziehen ändert die Zahl, Doppelklick setzt sie zurück.</translation>
    </message>
</context>
<context>
    <name>FileDrag</name>
    <message>
        <source>Insert {files} at {time}</source>
        <translation>{files} bei {time} einfügen</translation>
    </message>
    <message>
        <source>Add {files} at {time}</source>
        <translation>{files} bei {time} hinzufügen</translation>
    </message>
    <message>
        <source>Reading {files}</source>
        <translation>{files} wird gelesen</translation>
    </message>
    <message>
        <source>Add footage</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>{files} could not be read.</source>
        <translation>{files}: nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Goes without a file.</source>
        <translation>Kommt ohne Datei aus.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Chooses a picture, or a .cube file of colours.</source>
        <translation>Wählt ein Bild oder eine .cube-Datei mit Farben.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures and colour tables (*.png *.jpg *.jpeg *.webp *.tif *.exr *.cube)</source>
        <translation>Bilder und Farbtabellen (*.png *.jpg *.jpeg *.webp *.tif *.exr *.cube)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>Select a clip of media first.</source>
        <translation>Zuerst einen Clip mit Medium auswählen.</translation>
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
        <translation>Wählen: {what}</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen lassen</translation>
    </message>
    <message>
        <source>Shapes of %1</source>
        <translation>Formen aus %1</translation>
    </message>
    <message>
        <source>“%1” was not seen any more from frame %2 on.</source>
        <translation>„%1“ war ab Bild %2 nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>“%1” covers nothing there that could be a shape.</source>
        <translation>„%1“ deckt dort nichts ab, was eine Form sein könnte.</translation>
    </message>
    <message>
        <source>%1 as shapes</source>
        <translation>%1 als Formen</translation>
    </message>
</context>
<context>
    <name>FollowsBox</name>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>&lt;b&gt;Follows&lt;/b&gt;&lt;br&gt;What has to be drawn in the pictures that steer by it.</source>
        <translation>&lt;b&gt;Folgt&lt;/b&gt;&lt;br&gt;Was in den Bildern gezeichnet sein muss, die damit steuern.</translation>
    </message>
</context>
<context>
    <name>FontFamilies</name>
    <message>
        <source>Listing fonts</source>
        <translation>Schriften werden aufgelistet</translation>
    </message>
</context>
<context>
    <name>Footage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Find %n media again</source>
        <translation>
            <numerusform>%n Medium wiederfinden</numerusform>
            <numerusform>%n Medien wiederfinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation>%1 neu verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>%n media found again.</source>
        <translation>
            <numerusform>%n Medium wiedergefunden.</numerusform>
            <numerusform>%n Medien wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media not found.</source>
        <translation>
            <numerusform>%n Medium nicht gefunden.</numerusform>
            <numerusform>%n Medien nicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be used.</source>
        <translation>
            <numerusform>%n Datei kann nicht verwendet werden.</numerusform>
            <numerusform>%n Dateien können nicht verwendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootageCommands</name>
    <message>
        <source>Select a clip of media first.</source>
        <translation>Zuerst einen Clip mit Medium auswählen.</translation>
    </message>
</context>
<context>
    <name>FormatOffer</name>
    <message>
        <source>The clip has {clip}, the sequence {sequence}.</source>
        <translation>Der Clip hat {clip}, die Sequenz {sequence}.</translation>
    </message>
    <message>
        <source>Match the sequence to the clip</source>
        <translation>Sequenz an den Clip anpassen</translation>
    </message>
    <message>
        <source>{width} x {height} at {rate} fps</source>
        <translation>{width} x {height} mit {rate} fps</translation>
    </message>
</context>
<context>
    <name>FrameSection</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width and height of the result. A larger one takes longer.</source>
        <translation>Breite und Höhe des Ergebnisses. Ein größeres dauert länger.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>How long the result is. Camera, brush and prompts keep to it.</source>
        <translation>Wie lang das Ergebnis ist. Kamera, Pinsel und Beschreibungen richten sich danach.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>Pictures a second. Best as the sequence has them.</source>
        <translation>Bilder je Sekunde. Am besten wie die Sequenz.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>The last picture leads into the first, so that it can go on for ever.</source>
        <translation>Das letzte Bild führt in das erste, sodass es endlos weitergehen kann.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>What chance begins with: the same seed gives the same result.</source>
        <translation>Womit der Zufall beginnt: derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As large as its source.</source>
        <translation>So groß wie die Quelle.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>As large as fills the sequence.</source>
        <translation>So groß, dass es die Sequenz füllt.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small and quick, to try something.</source>
        <translation>Klein und schnell, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>GapPage</name>
    <message>
        <source>Gap on {track}</source>
        <translation>Lücke auf {track}</translation>
    </message>
    <message>
        <source>Empty for {length}: nothing is seen or heard here. Press Delete to close it, or drop footage on it.</source>
        <translation>{length} leer: Hier ist nichts zu sehen und zu hören. Entf schließt die Lücke; Material hierher ziehen füllt sie.</translation>
    </message>
</context>
<context>
    <name>GenerateCommands</name>
    <message>
        <source>Select one clip, or one media in the bin, that has a picture.</source>
        <translation>Einen Clip oder ein Medium in der Ablage auswählen, das ein Bild hat.</translation>
    </message>
    <message>
        <source>Select a gap between pictures, or go to one.</source>
        <translation>Eine Lücke zwischen Bildern auswählen oder dorthin gehen.</translation>
    </message>
    <message>
        <source>Select one clip that has a picture.</source>
        <translation>Einen Clip auswählen, der ein Bild hat.</translation>
    </message>
    <message>
        <source>No model that is here makes anything of words alone: bring one.</source>
        <translation>Kein vorhandenes Modell macht etwas aus Worten allein: Bringen Sie eines mit.</translation>
    </message>
    <message>
        <source>Select a clip, and mark a part of it by in and out point.</source>
        <translation>Einen Clip auswählen und einen Teil davon durch In- und Out-Punkt markieren.</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>There is no shot.</source>
        <translation>Es gibt keine Einstellung.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>Change shot</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Einstellung umbenennen</translation>
    </message>
    <message>
        <source>Remove shot</source>
        <translation>Einstellung entfernen</translation>
    </message>
    <message>
        <source>Pause generation</source>
        <translation>Generieren anhalten</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Noch einmal generieren</translation>
    </message>
    <message>
        <source>Go on with generation</source>
        <translation>Weiter generieren</translation>
    </message>
    <message>
        <source>Cancel generation</source>
        <translation>Generieren abbrechen</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>In der Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Change generation</source>
        <translation>Auftrag ändern</translation>
    </message>
    <message>
        <source>Rate take</source>
        <translation>Take bewerten</translation>
    </message>
    <message>
        <source>Note on take</source>
        <translation>Notiz zum Take</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n take(s)</source>
        <translation>
            <numerusform>%n Take entfernen</numerusform>
            <numerusform>%n Takes entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Place take</source>
        <translation>Take platzieren</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>Take verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n generation(s)</source>
        <translation>
            <numerusform>%n Auftrag einreihen</numerusform>
            <numerusform>%n Aufträge einreihen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerationPage</name>
    <message>
        <source>Generation</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Hide generation</source>
        <translation>Generieren ausblenden</translation>
    </message>
    <message>
        <source>Leaves everything about generated pictures out of the window.</source>
        <translation>Lässt alles zu generierten Bildern aus dem Fenster weg.</translation>
    </message>
    <message>
        <source>Generate in a process of its own</source>
        <translation>In eigenem Prozess generieren</translation>
    </message>
    <message>
        <source>Yields to all other programs, and a model that crashes takes nothing along.</source>
        <translation>Lässt allen anderen Programmen den Vortritt, und ein abstürzendes Modell reißt nichts mit.</translation>
    </message>
</context>
<context>
    <name>GenerationQueue</name>
    <message>
        <source>Queue of generations</source>
        <translation>Warteschlange der Generierungen</translation>
    </message>
    <message>
        <source>To be generated</source>
        <translation>Wird noch generiert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Make Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Make Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Take out of the Queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>{name}, draft</source>
        <translation>{name}, Entwurf</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Made before; goes on when it is let</source>
        <translation>Schon gemacht; geht auf Wunsch weiter</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Edge of the frame</source>
        <translation>Bildrand</translation>
    </message>
    <message>
        <source>Middle of the frame</source>
        <translation>Bildmitte</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Drittel</translation>
    </message>
    <message>
        <source>Edge of “%1”</source>
        <translation>Kante von „%1“</translation>
    </message>
    <message>
        <source>Middle of “%1”</source>
        <translation>Mitte von „%1“</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hilfslinie</translation>
    </message>
</context>
<context>
    <name>Guiding</name>
    <message>
        <source>Clear guides</source>
        <translation>Hilfslinien entfernen</translation>
    </message>
    <message>
        <source>Add guide</source>
        <translation>Hilfslinie hinzufügen</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>Hilfslinie entfernen</translation>
    </message>
    <message>
        <source>Move guide</source>
        <translation>Hilfslinie verschieben</translation>
    </message>
    <message>
        <source>There are no guides.</source>
        <translation>Es gibt keine Hilfslinien.</translation>
    </message>
</context>
<context>
    <name>HandlesLayer</name>
    <message>
        <source>Nudge picture</source>
        <translation>Bild schrittweise verschieben</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Rotate picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Move anchor point</source>
        <translation>Ankerpunkt verschieben</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Scale picture</source>
        <translation>Bild skalieren</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Search media</source>
        <translation>Medien suchen</translation>
    </message>
    <message>
        <source>Finds media by words of their names, tags and notes.</source>
        <translation>Findet Medien nach Wörtern ihrer Namen, Schlagwörter und Notizen.</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>&lt;b&gt;As a list&lt;/b&gt;&lt;br&gt;Shows a row with columns for each media, or tiles.</source>
        <translation>&lt;b&gt;Als Liste&lt;/b&gt;&lt;br&gt;Zeigt je Medium eine Zeile mit Spalten oder eine Kachel.</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>Aus dem Ordner</translation>
    </message>
    <message>
        <source>The open folder. Click to leave it.</source>
        <translation>Der offene Ordner. Klicken, um ihn zu verlassen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&lt;b&gt;Filter&lt;/b&gt;&lt;br&gt;Shows only media that are used, unused, missing or rated.</source>
        <translation>&lt;b&gt;Filter&lt;/b&gt;&lt;br&gt;Zeigt nur Medien, die verwendet, unbenutzt, fehlend oder bewertet sind.</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>Zustand des Projekts</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
</context>
<context>
    <name>HeaderColumn</name>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Spur verschieben</translation>
    </message>
</context>
<context>
    <name>HelpGiver</name>
    <message>
        <source>Copied: {command}</source>
        <translation>Kopiert: {command}</translation>
    </message>
    <message>
        <source>Make the shot smaller</source>
        <translation>Aufnahme verkleinern</translation>
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
        <translation>Alle bisherigen Schritte. Ein Klick führt zu einem zurück.</translation>
    </message>
</context>
<context>
    <name>HistorySteps</name>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, jetzt</translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation>{step}, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Hold frame</source>
        <translation>Bild halten</translation>
    </message>
    <message>
        <source>Let go of frame</source>
        <translation>Bild loslassen</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, Bild %2</translation>
    </message>
    <message>
        <source>Retouched</source>
        <translation>Retuschiert</translation>
    </message>
</context>
<context>
    <name>HueStrip</name>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
</context>
<context>
    <name>InfoRow</name>
    <message>
        <source>Not the exact frame</source>
        <translation>Nicht das genaue Bild</translation>
    </message>
    <message>
        <source>A frame close by; the exact one is still being decoded.</source>
        <translation>Ein Bild in der Nähe; das genaue wird noch dekodiert.</translation>
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
        <translation>Keine Sequenz ist offen</translation>
    </message>
    <message>
        <source>Make one from footage in the bin; its values then stand here.</source>
        <translation>Aus Material in der Ablage eine anlegen; hier stehen dann ihre Werte.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Take out of the List</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>JobsLine</name>
    <message>
        <source>Stop the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop&lt;/b&gt;&lt;br&gt;Ends this job; nothing is left half done.</source>
        <translation>&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Beendet diesen Auftrag; nichts bleibt halb fertig.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Takes out of the list what has ended.</source>
        <translation>Nimmt aus der Liste, was beendet ist.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Generation, imports, proxies and exports show here while they run.</source>
        <translation>Generierungen, Importe, Proxys und Exporte erscheinen hier, solange sie laufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles fertig</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Bridge {number}</source>
        <translation>Brücke {number}</translation>
    </message>
    <message>
        <source>New shot across a gap</source>
        <translation>Neue Einstellung über eine Lücke</translation>
    </message>
    <message>
        <source>Extension {number}</source>
        <translation>Verlängerung {number}</translation>
    </message>
    <message>
        <source>New shot beyond a clip</source>
        <translation>Neue Einstellung über einen Clip hinaus</translation>
    </message>
    <message>
        <source>New shot beyond a take</source>
        <translation>Neue Einstellung über einen Take hinaus</translation>
    </message>
    <message>
        <source>Retake {number}</source>
        <translation>Neuaufnahme {number}</translation>
    </message>
    <message>
        <source>New shot of a part</source>
        <translation>Neue Einstellung eines Teils</translation>
    </message>
    <message>
        <source>Models are still being looked for: try again in a moment.</source>
        <translation>Modelle werden noch gesucht: gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No model here can join on to clips: bring one that does.</source>
        <translation>Kein vorhandenes Modell kann an Clips anschließen: eines mitbringen, das es kann.</translation>
    </message>
    <message>
        <source>Still Motion leads from one picture to the other. What happens between them is made up by models that you bring, such as Wan VACE or LTX-Video.</source>
        <translation>Still Motion führt von einem Bild zum anderen. Was dazwischen geschieht, denken sich Modelle aus, die Sie mitbringen, etwa Wan VACE oder LTX-Video.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild aus %1</translation>
    </message>
    <message>
        <source>Grab the picture</source>
        <translation>Bild festhalten</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Recover %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) made when the program ended are there.</source>
        <translation>
            <numerusform>%n Bild, das beim Ende des Programms entstand, ist vorhanden.</numerusform>
            <numerusform>%n Bilder, die beim Ende des Programms entstanden, sind vorhanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Makes these the only keys.</source>
        <translation>Macht diese zu den einzigen Tasten.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds these to the other keys.</source>
        <translation>Fügt diese den anderen Tasten hinzu.</translation>
    </message>
    <message>
        <source>Remove Keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Leaves the command without keys.</source>
        <translation>Lässt den Befehl ohne Tasten.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the command the preset&apos;s keys again.</source>
        <translation>Gibt dem Befehl wieder die Tasten der Vorgabe.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”, which would lose it.</source>
        <translation>{keys} gehört zu „{command}“ und ginge dort verloren.</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>Key pictures</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>&lt;b&gt;Key pictures&lt;/b&gt;&lt;br&gt;The clip comes by each at its time. Drop pictures here, drag them along, or move them with the arrow keys.</source>
        <translation>&lt;b&gt;Schlüsselbilder&lt;/b&gt;&lt;br&gt;Der Clip kommt an jedem zu seiner Zeit vorbei. Bilder hier ablegen, entlangziehen oder mit den Pfeiltasten bewegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen: {time}</source>
        <translation>gewählt: {time}</translation>
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
        <translation>Voriger Keyframe</translation>
    </message>
    <message>
        <source>Set keyframe</source>
        <translation>Keyframe setzen</translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation>Nächster Keyframe</translation>
    </message>
    <message>
        <source>Moves the playhead to the keyframe before it.</source>
        <translation>Setzt den Abspielkopf auf den Keyframe davor.</translation>
    </message>
    <message>
        <source>Moves the playhead to the keyframe after it.</source>
        <translation>Setzt den Abspielkopf auf den Keyframe danach.</translation>
    </message>
    <message>
        <source>Remove keyframe</source>
        <translation>Keyframe entfernen</translation>
    </message>
    <message>
        <source>Takes out the keyframe at the playhead.</source>
        <translation>Nimmt den Keyframe am Abspielkopf weg.</translation>
    </message>
    <message>
        <source>Sets a keyframe at the playhead, so that the value can change over time.</source>
        <translation>Setzt am Abspielkopf einen Keyframe, damit sich der Wert mit der Zeit ändern kann.</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Key pictures</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>Drop pictures here, where the clip is to come by them.</source>
        <translation>Bilder hier ablegen, wo der Clip an ihnen vorbeikommen soll.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>When the clip comes by the picture.</source>
        <translation>Wann der Clip an dem Bild vorbeikommt.</translation>
    </message>
    <message>
        <source>How closely the clip comes by it.</source>
        <translation>Wie nahe der Clip ihm kommt.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ein Bild hinzufügen</translation>
    </message>
    <message>
        <source>Adds a picture of the bin at the playhead.</source>
        <translation>Fügt ein Bild der Ablage am Abspielkopf hinzu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add key picture</source>
        <translation>Schlüsselbild hinzufügen</translation>
    </message>
    <message>
        <source>Move key picture</source>
        <translation>Schlüsselbild bewegen</translation>
    </message>
    <message>
        <source>Remove key picture</source>
        <translation>Schlüsselbild entfernen</translation>
    </message>
    <message>
        <source>Strength of key picture</source>
        <translation>Stärke des Schlüsselbilds</translation>
    </message>
</context>
<context>
    <name>LaunchPad</name>
    <message>
        <source>Result goes</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&lt;b&gt;Result goes&lt;/b&gt;&lt;br&gt;Where the take is put when it is made.</source>
        <translation>&lt;b&gt;Ergebnis&lt;/b&gt;&lt;br&gt;Wohin der Take kommt, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Variations&lt;/b&gt;&lt;br&gt;How many takes are made, each from another seed.</source>
        <translation>&lt;b&gt;Varianten&lt;/b&gt;&lt;br&gt;Wie viele Takes entstehen, jeder aus einem anderen Startwert.</translation>
    </message>
    <message>
        <source>Draft first</source>
        <translation>Erst Entwurf</translation>
    </message>
    <message>
        <source>&lt;b&gt;Draft first&lt;/b&gt;&lt;br&gt;Makes small, quick takes; the one you like is finished.</source>
        <translation>&lt;b&gt;Erst Entwurf&lt;/b&gt;&lt;br&gt;Macht kleine, schnelle Takes; der beste wird fertiggestellt.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Leave as It Was</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Stops editing what is queued, and leaves it in the queue.</source>
        <translation>Beendet das Bearbeiten und lässt es unverändert in der Warteschlange.</translation>
    </message>
    <message>
        <source>Change in Queue</source>
        <translation>In der Warteschlange ändern</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>where it joins on</source>
        <translation>wo es anschließt</translation>
    </message>
    <message>
        <source>into the selected clip</source>
        <translation>in den ausgewählten Clip</translation>
    </message>
    <message>
        <source>above the selected clip</source>
        <translation>über den ausgewählten Clip</translation>
    </message>
    <message>
        <source>to the playhead</source>
        <translation>an den Abspielkopf</translation>
    </message>
    <message>
        <source>only among the takes</source>
        <translation>nur zu den Takes</translation>
    </message>
    <message>
        <source>{size} memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <source>{size} on disk</source>
        <translation>{size} auf der Platte</translation>
    </message>
    <message numerus="yes">
        <source>learnt from %n run(s)</source>
        <translation>
            <numerusform>gelernt aus %n Lauf</numerusform>
            <numerusform>gelernt aus %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>An export is running</source>
        <translation>Ein Export läuft</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Ein Export läuft noch.</translation>
    </message>
    <message>
        <source>The project itself is saved. Leave when it is done?</source>
        <translation>Das Projekt selbst ist gespeichert. Beenden, sobald er fertig ist?</translation>
    </message>
    <message>
        <source>When It Is Done</source>
        <translation>Sobald er fertig ist</translation>
    </message>
    <message>
        <source>Stop It Now</source>
        <translation>Sofort abbrechen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>LikenessSection</name>
    <message>
        <source>Likenesses</source>
        <translation>Vorbilder</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose likeness</source>
        <translation>Vorbild wählen</translation>
    </message>
    <message>
        <source>Remove likeness</source>
        <translation>Vorbild entfernen</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Newest picture</source>
        <translation>Neuestes Bild</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Mark clip</source>
        <translation>Clip markieren</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Lift range</source>
        <translation>Bereich herausnehmen</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Bereich entfernen</translation>
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
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>On the clip “{name}”: it goes where the clip goes.</source>
        <translation>Auf dem Clip „{name}“: Er geht mit dem Clip mit.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>MarkerPopover</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Marker ändern</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marker löschen</translation>
    </message>
</context>
<context>
    <name>MatteChooser</name>
    <message>
        <source>Cut out by</source>
        <translation>Freigestellt durch</translation>
    </message>
    <message>
        <source>Acts in</source>
        <translation>Wirkt in</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cut out by&lt;/b&gt;&lt;br&gt;What of the clip is shown: the rest is transparent.</source>
        <translation>&lt;b&gt;Freigestellt durch&lt;/b&gt;&lt;br&gt;Was vom Clip zu sehen ist: Der Rest ist durchsichtig.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Acts in&lt;/b&gt;&lt;br&gt;Where the effect acts: all over, or in mattes.</source>
        <translation>&lt;b&gt;Wirkt in&lt;/b&gt;&lt;br&gt;Wo der Effekt wirkt: überall oder in Matten.</translation>
    </message>
    <message>
        <source>Invert the matte</source>
        <translation>Matte umkehren</translation>
    </message>
    <message>
        <source>&lt;b&gt;Invert&lt;/b&gt;&lt;br&gt;Where the mattes do not cover, instead of where they do.</source>
        <translation>&lt;b&gt;Umkehren&lt;/b&gt;&lt;br&gt;Wo die Matten nicht decken, statt wo sie decken.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>Stop using {name}</source>
        <translation>{name} nicht mehr verwenden</translation>
    </message>
</context>
<context>
    <name>MatteCommands</name>
    <message>
        <source>There is no matte here yet: click the thing that you want to cut out.</source>
        <translation>Hier ist noch keine Matte: auf das klicken, was freigestellt werden soll.</translation>
    </message>
    <message>
        <source>No frame of the matte is decided yet: click what it is to be of.</source>
        <translation>Noch ist kein Bild der Matte entschieden: auf das klicken, was sie zeigen soll.</translation>
    </message>
    <message>
        <source>The matte is locked.</source>
        <translation>Die Matte ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is being tracked.</source>
        <translation>Es wird nichts verfolgt.</translation>
    </message>
    <message>
        <source>Nothing has been tracked yet.</source>
        <translation>Noch ist nichts verfolgt.</translation>
    </message>
    <message>
        <source>There is no other key there.</source>
        <translation>Dort ist kein weiteres Schlüsselbild.</translation>
    </message>
    <message>
        <source>No tracked frame is unsure.</source>
        <translation>Kein verfolgtes Bild ist unsicher.</translation>
    </message>
    <message>
        <source>There is no clip with a picture here.</source>
        <translation>Hier ist kein Clip mit Bild.</translation>
    </message>
    <message>
        <source>The clip has no other matte.</source>
        <translation>Der Clip hat keine andere Matte.</translation>
    </message>
</context>
<context>
    <name>MatteLanes</name>
    <message>
        <source>Key of {shape} on frame {frame}: drag it, or press Delete.</source>
        <translation>Schlüsselbild von {shape} auf Bild {frame}: ziehen oder Entf drücken.</translation>
    </message>
</context>
<context>
    <name>MatteList</name>
    <message>
        <source>Mattes</source>
        <translation>Matten</translation>
    </message>
</context>
<context>
    <name>MatteMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Farbe {number}</translation>
    </message>
</context>
<context>
    <name>MatteRow</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;Click to work on it.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;Klicken, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Colour, copy, delete and more.</source>
        <translation>Farbe, Kopie, Löschen und mehr.</translation>
    </message>
    <message>
        <source>Unlock {name}</source>
        <translation>{name} entsperren</translation>
    </message>
    <message>
        <source>Lock {name}</source>
        <translation>{name} sperren</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lock&lt;/b&gt;&lt;br&gt;While it is locked, no tool, tracking or correction changes what the matte covers.</source>
        <translation>&lt;b&gt;Sperren&lt;/b&gt;&lt;br&gt;Solange sie gesperrt ist, ändert kein Werkzeug, keine Verfolgung und keine Korrektur, was die Matte bedeckt.</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <translation>{name} ausschalten</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <translation>{name} einschalten</translation>
    </message>
    <message>
        <source>Whether the matte does anything to the clip, and is seen beside others.</source>
        <translation>Ob die Matte auf den Clip wirkt und neben anderen zu sehen ist.</translation>
    </message>
    <message>
        <source>Whether the matte is seen beside others. Nothing uses it yet.</source>
        <translation>Ob die Matte neben anderen zu sehen ist. Noch wird sie nirgends verwendet.</translation>
    </message>
</context>
<context>
    <name>MatteRunner</name>
    <message>
        <source>Nothing is selected yet: click on what “%1” is to be of.</source>
        <translation>Noch ist nichts ausgewählt: auf das klicken, wovon „%1“ sein soll.</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>%1 verfolgen</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 korrigieren</translation>
    </message>
    <message>
        <source>Edges of %1</source>
        <translation>Kanten von %1</translation>
    </message>
    <message>
        <source>“%1” is locked: unlock it in the list of mattes to change it.</source>
        <translation>„%1“ ist gesperrt: zum Ändern in der Liste der Matten entsperren.</translation>
    </message>
</context>
<context>
    <name>MattesPanel</name>
    <message>
        <source>Mattes</source>
        <translation>Matten</translation>
    </message>
    <message>
        <source>Select a clip with a picture</source>
        <translation>Einen Clip mit Bild auswählen</translation>
    </message>
    <message>
        <source>What is to be cut out of it is then pointed at in the viewport.</source>
        <translation>Was freigestellt werden soll, wird dann in der Vorschau gezeigt.</translation>
    </message>
    <message>
        <source>Click the thing you want to cut out</source>
        <translation>Auf das klicken, was freigestellt werden soll</translation>
    </message>
    <message>
        <source>Each further click makes the matte better: with Alt it takes away. Then press Track, and it is followed through the clip.</source>
        <translation>Jeder weitere Klick macht die Matte besser; mit Alt nimmt er weg. Dann „Verfolgen“ drücken, und sie folgt dem Clip.</translation>
    </message>
</context>
<context>
    <name>MattesSection</name>
    <message>
        <source>Mattes</source>
        <translation>Matten</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message numerus="yes">
        <source>%n media</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what is in it, or drag them onto the timeline.</source>
        <translation>Eines auswählen, um zu sehen, was darin ist, oder auf die Zeitleiste ziehen.</translation>
    </message>
    <message>
        <source>Drag it onto the timeline to use it.</source>
        <translation>Zum Verwenden auf die Zeitleiste ziehen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} at most</source>
        <translation>höchstens {rate}</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Stream {number}</source>
        <translation>Stream {number}</translation>
    </message>
    <message>
        <source>limited range</source>
        <translation>begrenzter Umfang</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>voller Umfang</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
</context>
<context>
    <name>MetersPanel</name>
    <message>
        <source>Audio meters</source>
        <translation>Pegelanzeige</translation>
    </message>
    <message>
        <source>Peaks in dB below full scale. Click to put out the clipping lights.</source>
        <translation>Spitzen in dB unter Vollaussteuerung. Ein Klick löscht die Übersteuerungslampen.</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Left {left} dB, right {right} dB</source>
        <translation>Links {left} dB, rechts {right} dB</translation>
    </message>
    <message>
        <source>, clipped</source>
        <translation>, übersteuert</translation>
    </message>
</context>
<context>
    <name>MissingEffects</name>
    <message numerus="yes">
        <source>%n effects of this project are not there: {names}</source>
        <translation>
            <numerusform>%n Effekt dieses Projekts ist nicht da: {names}</numerusform>
            <numerusform>%n Effekte dieses Projekts sind nicht da: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Effects Folder</source>
        <translation>Effektordner öffnen</translation>
    </message>
</context>
<context>
    <name>MissingNotices</name>
    <message>
        <source>Relink…</source>
        <translation>Neu verknüpfen …</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not there any more: {names}</source>
        <translation>
            <numerusform>%n Datei ist nicht mehr da: {names}</numerusform>
            <numerusform>%n Dateien sind nicht mehr da: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What makes the pictures.</source>
        <translation>Was die Bilder macht.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Gemacht wird</translation>
    </message>
    <message>
        <source>What is made, and of what.</source>
        <translation>Was gemacht wird, und woraus.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>This model is not here any more: choose another, or bring it again.</source>
        <translation>Dieses Modell ist nicht mehr da: Wählen Sie ein anderes, oder bringen Sie es wieder.</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>Licence: {licence} · runs on {device}</source>
        <translation>Lizenz: {licence} · läuft auf {device}</translation>
    </message>
    <message>
        <source>Choose what is made</source>
        <translation>Wählen, was gemacht wird</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>None yet. Bring one of diffusers, and it makes pictures and clips here.</source>
        <translation>Noch keine. Bring eines von diffusers mit, und es macht hier Bilder und Clips.</translation>
    </message>
    <message>
        <source>Offered by the program</source>
        <translation>Vom Programm angeboten</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>goes with none</source>
        <translation>passt zu keinem</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The program works without any of these. What is fetched stays on this machine, and its licence is shown before.</source>
        <translation>Das Programm läuft ohne alle diese Modelle. Was geladen wird, bleibt auf diesem Rechner, und seine Lizenz steht vorher da.</translation>
    </message>
    <message>
        <source>Copied: {command}</source>
        <translation>Kopiert: {command}</translation>
    </message>
    <message>
        <source>This deletes {size} that were fetched: press Remove again if so.</source>
        <translation>Das löscht {size}, die geholt wurden: Wenn ja, noch einmal auf Entfernen.</translation>
    </message>
    <message>
        <source>It is here, and can be chosen for shots.</source>
        <translation>Es ist da und lässt sich für Aufnahmen wählen.</translation>
    </message>
    <message>
        <source>Logged in as {name}.</source>
        <translation>Angemeldet als {name}.</translation>
    </message>
    <message>
        <source>The token is kept; the hub could not be asked.</source>
        <translation>Der Token ist verwahrt; der Hub war nicht zu fragen.</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
        <source>A Model&apos;s Folder</source>
        <translation>Ordner eines Modells</translation>
    </message>
    <message>
        <source>All files are as they should be.</source>
        <translation>Alle Dateien sind, wie sie sein sollen.</translation>
    </message>
</context>
<context>
    <name>MonitorPanel</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Red channel</source>
        <translation>Roter Kanal</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Grüner Kanal</translation>
    </message>
    <message>
        <source>Blue channel</source>
        <translation>Blauer Kanal</translation>
    </message>
    <message>
        <source>Alpha channel</source>
        <translation>Alphakanal</translation>
    </message>
    <message>
        <source>Without effects</source>
        <translation>Ohne Effekte</translation>
    </message>
</context>
<context>
    <name>MoreLike</name>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>How many variations</source>
        <translation>Wie viele Varianten</translation>
    </message>
    <message>
        <source>How many variations are made, 1 to 16.</source>
        <translation>Wie viele Varianten entstehen, 1 bis 16.</translation>
    </message>
    <message>
        <source>Other seeds</source>
        <translation>Andere Startwerte</translation>
    </message>
    <message>
        <source>The same asked again; chance falls otherwise.</source>
        <translation>Dasselbe noch einmal; der Zufall fällt anders.</translation>
    </message>
    <message>
        <source>Other strengths</source>
        <translation>Andere Stärken</translation>
    </message>
    <message>
        <source>All that moves does so in turn more and less.</source>
        <translation>Alles, was sich bewegt, tut es abwechselnd mehr und weniger.</translation>
    </message>
    <message>
        <source>Make Variations</source>
        <translation>Varianten erzeugen</translation>
    </message>
    <message>
        <source>Queues them; each becomes a take of this shot.</source>
        <translation>Reiht sie ein; jede wird ein Take dieser Einstellung.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
</context>
<context>
    <name>MotionFiles</name>
    <message>
        <source>Import Motion</source>
        <translation>Bewegung importieren</translation>
    </message>
    <message>
        <source>Brush file (*.json)</source>
        <translation>Pinseldatei (*.json)</translation>
    </message>
    <message>
        <source>Export Motion</source>
        <translation>Bewegung exportieren</translation>
    </message>
    <message>
        <source>Import motion</source>
        <translation>Bewegung importieren</translation>
    </message>
    <message>
        <source>Export motion</source>
        <translation>Bewegung exportieren</translation>
    </message>
    <message>
        <source>The motion is in %1.</source>
        <translation>Die Bewegung steht in %1.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overview&lt;/b&gt;&lt;br&gt;Drag to scroll, drag the ends to zoom, double-click to see all.</source>
        <translation>&lt;b&gt;Übersicht&lt;/b&gt;&lt;br&gt;Ziehen blättert, Ziehen an den Enden zoomt, Doppelklick zeigt alles.</translation>
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
        <translation>Wählt den Ordner, in den die Projektdatei kommt.</translation>
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
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Size and rate follow the first clip on the timeline.</source>
        <translation>Größe und Bildrate folgen dem ersten Clip auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Footage of other sizes and rates is fitted in.</source>
        <translation>Material anderer Größen und Raten wird eingepasst.</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot hold any of {signs}</source>
        <translation>Ein Name darf keines dieser Zeichen enthalten: {signs}</translation>
    </message>
    <message>
        <source>The project needs a folder.</source>
        <translation>Das Projekt braucht einen Ordner.</translation>
    </message>
    <message>
        <source>There is a project of that name in this folder already.</source>
        <translation>In diesem Ordner gibt es schon ein Projekt dieses Namens.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
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
        <translation>Kopiert die Meldung mit ihren Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what the program has had to say.</source>
        <translation>Zeigt, was das Programm zu melden hatte.</translation>
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
        <translation>Nimmt alle Meldungen aus der Liste.</translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation>Keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message>
        <source>Keep proportion</source>
        <translation>Seitenverhältnis beibehalten</translation>
    </message>
    <message>
        <source>Changes both numbers by the same factor.</source>
        <translation>Ändert beide Zahlen um denselben Faktor.</translation>
    </message>
</context>
<context>
    <name>OpacityStrip</name>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message>
        <source>Look at the export</source>
        <translation>Den Export ansehen</translation>
    </message>
    <message>
        <source>{label} failed. {reason}</source>
        <translation>{label} fehlgeschlagen. {reason}</translation>
    </message>
    <message>
        <source>Exported “{name}”: {size} in {time}.</source>
        <translation>„{name}“ exportiert: {size} in {time}.</translation>
    </message>
    <message>
        <source>Something is missing in it.</source>
        <translation>Etwas fehlt darin.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>OutlookView</name>
    <message>
        <source>What will be made</source>
        <translation>Was entstehen wird</translation>
    </message>
    <message>
        <source>Export without what is missing</source>
        <translation>Ohne das Fehlende exportieren</translation>
    </message>
    <message>
        <source>Leaves gaps where media are missing, and leaves out effects and fonts.</source>
        <translation>Lässt Lücken, wo Medien fehlen, und lässt fehlende Effekte und Schriften weg.</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Neu verknüpfen …</translation>
    </message>
    <message>
        <source>Only {size} are free there: make room, or choose another disk.</source>
        <translation>Dort sind nur {size} frei: Platz schaffen oder ein anderes Laufwerk wählen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file “{name}” already: it will be replaced.</source>
        <translation>Eine Datei „{name}“ gibt es schon: Sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>PaintCommands</name>
    <message>
        <source>No region is chosen.</source>
        <translation>Es ist keine Region gewählt.</translation>
    </message>
    <message>
        <source>Nothing is painted yet.</source>
        <translation>Noch ist nichts gemalt.</translation>
    </message>
    <message>
        <source>There is no picture to paint on.</source>
        <translation>Es gibt kein Bild, auf dem gemalt werden kann.</translation>
    </message>
    <message>
        <source>No motion has been copied.</source>
        <translation>Es wurde keine Bewegung kopiert.</translation>
    </message>
</context>
<context>
    <name>PaintStrip</name>
    <message>
        <source>Painting tools</source>
        <translation>Malwerkzeuge</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>Erase from region</source>
        <translation>Von der Region radieren</translation>
    </message>
    <message>
        <source>Paint region</source>
        <translation>Region malen</translation>
    </message>
    <message>
        <source>Paint on region</source>
        <translation>An der Region malen</translation>
    </message>
    <message>
        <source>Rename region</source>
        <translation>Region umbenennen</translation>
    </message>
    <message>
        <source>Show region</source>
        <translation>Region zeigen</translation>
    </message>
    <message>
        <source>Hide region</source>
        <translation>Region ausblenden</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>Region löschen</translation>
    </message>
    <message>
        <source>Duplicate region</source>
        <translation>Region duplizieren</translation>
    </message>
    <message>
        <source>Find the subject</source>
        <translation>Motiv suchen</translation>
    </message>
    <message>
        <source>Paste motion</source>
        <translation>Bewegung einfügen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>So heißt nichts. Weniger Buchstaben versuchen.</translation>
    </message>
    <message>
        <source>Off: {why}</source>
        <translation>Aus: {why}</translation>
    </message>
</context>
<context>
    <name>PatchButton</name>
    <message>
        <source>Source picture on {track}</source>
        <translation>Bild der Quelle auf {track}</translation>
    </message>
    <message>
        <source>Click to have the source&apos;s picture go on this track.</source>
        <translation>Klicken, damit das Bild der Quelle auf diese Spur kommt.</translation>
    </message>
    <message>
        <source>The source&apos;s picture goes on this track. Click to leave it out.</source>
        <translation>Das Bild der Quelle kommt auf diese Spur. Klicken lässt es aus.</translation>
    </message>
    <message>
        <source>Source sound on {track}</source>
        <translation>Ton der Quelle auf {track}</translation>
    </message>
    <message>
        <source>Click to have the source&apos;s sound go on this track.</source>
        <translation>Klicken, damit der Ton der Quelle auf diese Spur kommt.</translation>
    </message>
    <message>
        <source>The source&apos;s sound goes on this track. Click to leave it out.</source>
        <translation>Der Ton der Quelle kommt auf diese Spur. Klicken lässt ihn aus.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>Path of the camera</source>
        <translation>Weg der Kamera</translation>
    </message>
    <message>
        <source>The camera and what it sees, from outside. Drag across to go through time.</source>
        <translation>Die Kamera und was sie sieht, von außen. Quer ziehen geht durch die Zeit.</translation>
    </message>
</context>
<context>
    <name>PickingLayer</name>
    <message>
        <source>Click a point of the picture. Esc ends it.</source>
        <translation>Einen Punkt des Bildes anklicken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Move the playhead over the clip to pick a point of it.</source>
        <translation>Den Abspielkopf auf den Clip setzen, um einen Punkt darin zu wählen.</translation>
    </message>
</context>
<context>
    <name>PlaceCommands</name>
    <message>
        <source>Open a clip in the source monitor.</source>
        <translation>Einen Clip im Quellmonitor öffnen.</translation>
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
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>No track is aimed at. Click V or A in a track&apos;s header to choose one.</source>
        <translation>Keine Spur ist Ziel. Im Spurkopf V oder A anklicken, um eine zu wählen.</translation>
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
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Without any device the film plays in silence.</source>
        <translation>Ohne Gerät läuft der Film stumm.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>A lower one plays more smoothly; the export is always full.</source>
        <translation>Eine niedrigere spielt flüssiger; der Export ist immer voll.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Audio scrubbing</source>
        <translation>Ton beim Scrubben</translation>
    </message>
    <message>
        <source>Plays the sound under the playhead while it is dragged.</source>
        <translation>Spielt den Ton unter dem Abspielkopf, während er gezogen wird.</translation>
    </message>
    <message>
        <source>Make proxies at import</source>
        <translation>Proxys beim Import erstellen</translation>
    </message>
    <message>
        <source>Small stand-ins of the footage that play and scrub at once, made aside.</source>
        <translation>Kleine Stellvertreter des Materials, die sofort spielen und scrubben; sie entstehen nebenbei.</translation>
    </message>
    <message>
        <source>Use proxies</source>
        <translation>Proxys verwenden</translation>
    </message>
    <message>
        <source>Plays proxies where there are some; the export never uses them.</source>
        <translation>Spielt Proxys, wo es welche gibt; der Export verwendet sie nie.</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <translation>Tongeräte</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Pick on the picture</source>
        <translation>Im Bild wählen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick on the picture&lt;/b&gt;&lt;br&gt;Then click or drag in the program monitor.</source>
        <translation>&lt;b&gt;Im Bild wählen&lt;/b&gt;&lt;br&gt;Dann im Programmmonitor klicken oder ziehen.</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Remove key</source>
        <translation>Schlüsselbild entfernen</translation>
    </message>
    <message>
        <source>New matte</source>
        <translation>Neue Matte</translation>
    </message>
    <message>
        <source>Accept frame</source>
        <translation>Bild annehmen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Correct frame</source>
        <translation>Bild korrigieren</translation>
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
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Look for media</source>
        <translation>Medien werden gesucht</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Camera move</source>
        <translation>Kamerafahrt</translation>
    </message>
    <message>
        <source>&lt;b&gt;Camera move&lt;/b&gt;&lt;br&gt;Chooses a move by its picture, to be changed below.</source>
        <translation>&lt;b&gt;Kamerafahrt&lt;/b&gt;&lt;br&gt;Wählt eine Fahrt nach ihrem Bild; darunter lässt sie sich ändern.</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Camera moves</source>
        <translation>Kamerafahrten</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>The camera does not move.</source>
        <translation>Die Kamera bewegt sich nicht.</translation>
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
        <translation>Eine Kopie liegt in {path}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This is a copy of what could be read; see the details for what is lost.</source>
        <translation>Dies ist eine Kopie dessen, was lesbar war; was verloren ist, steht in den Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Demo wird angelegt</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Cutaway projects</source>
        <translation>Cutaway-Projekte</translation>
    </message>
    <message>
        <source>The demo could not be made: {why}</source>
        <translation>Die Demo konnte nicht angelegt werden: {why}</translation>
    </message>
</context>
<context>
    <name>ProgramDrops</name>
    <message>
        <source>Reading footage</source>
        <translation>Material wird gelesen</translation>
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
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Place on top</source>
        <translation>Darüberlegen</translation>
    </message>
</context>
<context>
    <name>ProgramMonitor</name>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation>Noch nichts auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Drop footage from the media bin, or from a folder, here or on the timeline.</source>
        <translation>Material aus der Medienablage oder aus einem Ordner hierher oder auf die Zeitleiste ziehen.</translation>
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
        <translation>Programmbild</translation>
    </message>
    <message>
        <source>Set in and out</source>
        <translation>In und Out setzen</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Hilfslinien</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>ProjectName</name>
    <message>
        <source>Project name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <source>New name of the project</source>
        <translation>Neuer Name des Projekts</translation>
    </message>
    <message>
        <source>Click to rename the project. Its file:</source>
        <translation>Klicken, um das Projekt umzubenennen. Seine Datei:</translation>
    </message>
</context>
<context>
    <name>ProjectPicture</name>
    <message>
        <source>Picture of the project</source>
        <translation>Projektbild</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Close the project</source>
        <translation>Projekt wird geschlossen</translation>
    </message>
</context>
<context>
    <name>PromptSection</name>
    <message>
        <source>Prompt</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Say what is to be seen</source>
        <translation>Sagen, was zu sehen sein soll</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht erwünscht</translation>
    </message>
    <message>
        <source>Say what is not to be seen</source>
        <translation>Sagen, was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <source>Change at the Playhead</source>
        <translation>Am Abspielkopf ändern</translation>
    </message>
    <message>
        <source>Adds words that hold from the frame under the playhead on.</source>
        <translation>Fügt Worte hinzu, die ab dem Bild am Abspielkopf gelten.</translation>
    </message>
    <message>
        <source>Change prompt</source>
        <translation>Beschreibung ändern</translation>
    </message>
</context>
<context>
    <name>Proxies</name>
    <message>
        <source>Delete a proxy</source>
        <translation>Proxy löschen</translation>
    </message>
    <message>
        <source>Look for proxies</source>
        <translation>Proxys werden gesucht</translation>
    </message>
    <message>
        <source>Proxy of “%1”</source>
        <translation>Proxy von „%1“</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Neue Tasten drücken</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Which is better?</source>
        <translation>Welcher ist besser?</translation>
    </message>
    <message>
        <source>1  Left</source>
        <translation>1  Links</translation>
    </message>
    <message>
        <source>The left one is better. Key 1</source>
        <translation>Der linke ist besser. Taste 1</translation>
    </message>
    <message>
        <source>0  Alike</source>
        <translation>0  Gleich gut</translation>
    </message>
    <message>
        <source>Neither is better. Key 0</source>
        <translation>Keiner ist besser. Taste 0</translation>
    </message>
    <message>
        <source>2  Right</source>
        <translation>2  Rechts</translation>
    </message>
    <message>
        <source>The right one is better. Key 2</source>
        <translation>Der rechte ist besser. Taste 2</translation>
    </message>
    <message>
        <source>Next Pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Asks about another two. Key Return</source>
        <translation>Fragt nach zwei anderen. Eingabetaste</translation>
    </message>
</context>
<context>
    <name>QueueRunner</name>
    <message>
        <source>Generate %1</source>
        <translation>%1 generieren</translation>
    </message>
    <message>
        <source>The model failed: %1</source>
        <translation>Das Modell ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Generation failed</source>
        <translation>Generieren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancel generation</source>
        <translation>Generieren abbrechen</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
    <message>
        <source>Generate clip</source>
        <translation>Clip generieren</translation>
    </message>
    <message>
        <source>“%1” is among the takes: its place on the timeline is gone.</source>
        <translation>„%1“ ist unter den Takes: Seinen Platz auf der Zeitleiste gibt es nicht mehr.</translation>
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
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>{name}, not found</source>
        <translation>{name}, nicht gefunden</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>RegionRow</name>
    <message>
        <source>Region {number}</source>
        <translation>Region {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;Click to paint on it.</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;&lt;br&gt;Anklicken, um daran zu malen.</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>{name} ausblenden</translation>
    </message>
    <message>
        <source>Leaves the region out: it neither shows nor moves.</source>
        <translation>Lässt die Region weg: Sie ist nicht zu sehen und bewegt sich nicht.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Lets the region move again.</source>
        <translation>Lässt die Region sich wieder bewegen.</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} duplizieren</translation>
    </message>
    <message>
        <source>Lays a copy of the region over it.</source>
        <translation>Legt eine Kopie der Region darüber.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Deletes the region with its motion.</source>
        <translation>Löscht die Region mit ihrer Bewegung.</translation>
    </message>
</context>
<context>
    <name>RegionsSection</name>
    <message>
        <source>Motion brush</source>
        <translation>Bewegungspinsel</translation>
    </message>
    <message>
        <source>Paint over what is to move, then drag it the way it goes.</source>
        <translation>Übermalen, was sich bewegen soll, und es dann in seine Richtung ziehen.</translation>
    </message>
    <message>
        <source>Paint on the picture</source>
        <translation>Auf dem Bild malen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pixels of the picture that what is inside streams in a second: to the right, and down.</source>
        <translation>Bildpixel, um die der Inhalt in einer Sekunde strömt: nach rechts und nach unten.</translation>
    </message>
    <message>
        <source>Turning</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Degrees a second, clockwise, about its middle.</source>
        <translation>Grad in der Sekunde, im Uhrzeigersinn, um die Mitte.</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>By how much it grows in a second, as if it came nearer; below 0 it goes.</source>
        <translation>Um wie viel sie in einer Sekunde wächst, als käme sie näher; unter 0 entfernt sie sich.</translation>
    </message>
    <message>
        <source>Stirring</source>
        <translation>Regung</translation>
    </message>
    <message>
        <source>How far it moves to and fro without going anywhere, as leaves do.</source>
        <translation>Wie weit sie sich hin und her bewegt, ohne fortzugehen, wie Blätter es tun.</translation>
    </message>
    <message>
        <source>Path takes</source>
        <translation>Pfad dauert</translation>
    </message>
    <message>
        <source>In how many seconds the region goes along its path.</source>
        <translation>In wie vielen Sekunden die Region ihren Pfad entlanggeht.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>There is no clip with a picture here.</source>
        <translation>Hier ist kein Clip mit Bild.</translation>
    </message>
    <message>
        <source>Something is being removed from the clip already.</source>
        <translation>Aus dem Clip wird schon etwas entfernt.</translation>
    </message>
    <message>
        <source>There is no matte here yet: click the thing that is to go.</source>
        <translation>Hier ist noch keine Matte: Auf das klicken, was verschwinden soll.</translation>
    </message>
    <message>
        <source>The matte is still being tracked.</source>
        <translation>Die Matte wird noch verfolgt.</translation>
    </message>
    <message>
        <source>The matte covers nothing yet: click the thing that is to go.</source>
        <translation>Die Matte deckt noch nichts ab: Auf das klicken, was verschwinden soll.</translation>
    </message>
    <message>
        <source>Redo removal</source>
        <translation>Entfernen wiederholen</translation>
    </message>
    <message>
        <source>%1 extended</source>
        <translation>%1 erweitert</translation>
    </message>
    <message>
        <source>Extend the frame</source>
        <translation>Bild erweitern</translation>
    </message>
    <message>
        <source>Show the footage</source>
        <translation>Material zeigen</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>Take verwenden</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>RemovalCommands</name>
    <message>
        <source>There is no clip with a picture here.</source>
        <translation>Hier ist kein Clip mit Bild.</translation>
    </message>
    <message>
        <source>Nothing is being removed.</source>
        <translation>Es wird nichts entfernt.</translation>
    </message>
    <message>
        <source>The matte has no key yet: click the thing first.</source>
        <translation>Die Matte hat noch kein Schlüsselbild: Zuerst auf das Ding klicken.</translation>
    </message>
    <message>
        <source>The clip shows its footage: nothing was removed from it.</source>
        <translation>Der Clip zeigt sein Material: Es wurde nichts daraus entfernt.</translation>
    </message>
    <message>
        <source>No other frame is held there.</source>
        <translation>Dort ist kein weiteres Bild gehalten.</translation>
    </message>
    <message>
        <source>Something is being removed from the clip already.</source>
        <translation>Aus dem Clip wird schon etwas entfernt.</translation>
    </message>
</context>
<context>
    <name>RemoveSection</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes what the matte covers out of the clip and fills in what was behind it.</source>
        <translation>Nimmt aus dem Clip, was die Matte abdeckt, und füllt den Hintergrund auf.</translation>
    </message>
    <message>
        <source>Add shadow or reflection</source>
        <translation>Schatten oder Spiegelung hinzufügen</translation>
    </message>
    <message>
        <source>Patches from around it</source>
        <translation>Stücke von ringsum</translation>
    </message>
    <message>
        <source>The footage</source>
        <translation>Das Material</translation>
    </message>
    <message>
        <source>What fills what was covered.</source>
        <translation>Was füllt, was abgedeckt war.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What makes up what no frame shows.</source>
        <translation>Was erfindet, was kein Bild zeigt.</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Ungesehenes</translation>
    </message>
    <message>
        <source>What is to be seen there, in a few words.</source>
        <translation>Was dort zu sehen sein soll, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Füllen mit</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>From which frames it goes.</source>
        <translation>Aus welchen Bildern es verschwindet.</translation>
    </message>
    <message>
        <source>Clip shows</source>
        <translation>Clip zeigt</translation>
    </message>
    <message>
        <source>The footage, or what was made of it. Nothing of either is lost.</source>
        <translation>Das Material oder was daraus gemacht wurde. Nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>By how many pixels of the footage more goes than the matte covers.</source>
        <translation>Um wie viele Pixel des Materials mehr verschwindet, als die Matte abdeckt.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Ausweiten</translation>
    </message>
    <message>
        <source>Over how many pixels the filling gives way to the picture around it.</source>
        <translation>Über wie viele Pixel die Füllung in das Bild ringsum übergeht.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>How much of the grain around it the filling gets.</source>
        <translation>Wie viel vom Korn ringsum die Füllung bekommt.</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Korn</translation>
    </message>
    <message>
        <source>What the clip shows</source>
        <translation>Was der Clip zeigt</translation>
    </message>
    <message>
        <source>Between in and out</source>
        <translation>Zwischen In und Out</translation>
    </message>
    <message>
        <source>Stays in its place</source>
        <translation>Bleibt am selben Ort</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stays in its place&lt;/b&gt;&lt;br&gt;What is covered on this frame goes from all of them: for a logo, a timecode, dust on the sensor. Nothing need be tracked.</source>
        <translation>&lt;b&gt;Bleibt am selben Ort&lt;/b&gt;&lt;br&gt;Was auf diesem Bild abgedeckt ist, verschwindet aus allen: für ein Logo, einen Timecode, Staub auf dem Sensor. Verfolgt werden muss nichts.</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename Clip</source>
        <translation>Clip umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Clip umbenennen</translation>
    </message>
</context>
<context>
    <name>RenderCache</name>
    <message>
        <source>Look for rendered stretches</source>
        <translation>Gerenderte Abschnitte werden gesucht</translation>
    </message>
    <message>
        <source>Delete rendered stretches</source>
        <translation>Gerenderte Abschnitte löschen</translation>
    </message>
    <message>
        <source>Render for playback</source>
        <translation>Für die Wiedergabe rendern</translation>
    </message>
</context>
<context>
    <name>ReplaceCommand</name>
    <message>
        <source>Open a clip in the source monitor.</source>
        <translation>Einen Clip im Quellmonitor öffnen.</translation>
    </message>
    <message>
        <source>Select the clip on the timeline that is to show it.</source>
        <translation>Auf der Zeitleiste den Clip auswählen, der es zeigen soll.</translation>
    </message>
    <message>
        <source>Replace with source</source>
        <translation>Durch Quelle ersetzen</translation>
    </message>
</context>
<context>
    <name>RetouchLayer</name>
    <message>
        <source>Filling</source>
        <translation>Füllt …</translation>
    </message>
    <message>
        <source>Held, not redone yet</source>
        <translation>Gehalten, noch nicht neu gefüllt</translation>
    </message>
</context>
<context>
    <name>Retouching</name>
    <message>
        <source>Alt-click first where the stamp is to copy from.</source>
        <translation>Zuerst mit Alt dorthin klicken, von wo der Stempel kopieren soll.</translation>
    </message>
    <message>
        <source>Only what was removed can be painted on: within the outline.</source>
        <translation>Nur was entfernt wurde, kann übermalt werden: innerhalb der Umrisslinie.</translation>
    </message>
    <message>
        <source>Stamp on result</source>
        <translation>Auf Ergebnis stempeln</translation>
    </message>
    <message>
        <source>Paint on result</source>
        <translation>Auf Ergebnis malen</translation>
    </message>
</context>
<context>
    <name>Roto</name>
    <message>
        <source>Lock matte</source>
        <translation>Matte sperren</translation>
    </message>
    <message>
        <source>Unlock matte</source>
        <translation>Matte entsperren</translation>
    </message>
    <message>
        <source>“%1” is being made: stop that first, then lock it.</source>
        <translation>„%1“ entsteht gerade: das zuerst anhalten, dann sperren.</translation>
    </message>
    <message>
        <source>Rename matte</source>
        <translation>Matte umbenennen</translation>
    </message>
    <message>
        <source>Colour of matte</source>
        <translation>Farbe der Matte</translation>
    </message>
    <message>
        <source>Duplicate matte</source>
        <translation>Matte duplizieren</translation>
    </message>
    <message>
        <source>Remove matte</source>
        <translation>Matte entfernen</translation>
    </message>
    <message>
        <source>Clear tracking</source>
        <translation>Verfolgtes löschen</translation>
    </message>
    <message>
        <source>Edges of matte</source>
        <translation>Kanten der Matte</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Freistellen</translation>
    </message>
    <message>
        <source>Blur the background</source>
        <translation>Hintergrund weichzeichnen</translation>
    </message>
    <message>
        <source>Grade the background</source>
        <translation>Hintergrund abdunkeln</translation>
    </message>
    <message>
        <source>Use matte</source>
        <translation>Matte verwenden</translation>
    </message>
    <message>
        <source>Stop using matte</source>
        <translation>Matte nicht mehr verwenden</translation>
    </message>
</context>
<context>
    <name>RotoCanvas</name>
    <message>
        <source>Tolerance {percent} %</source>
        <translation>Toleranz {percent} %</translation>
    </message>
</context>
<context>
    <name>RotoCommands</name>
    <message>
        <source>Mattes are looked at in the Roto workspace.</source>
        <translation>Matten werden im Arbeitsbereich Roto betrachtet.</translation>
    </message>
    <message>
        <source>There is no clip with a picture here.</source>
        <translation>Hier ist kein Clip mit Bild.</translation>
    </message>
    <message>
        <source>There is nothing on this frame that could be kept, or it is a key already.</source>
        <translation>Auf diesem Bild ist nichts, das behalten werden könnte, oder es ist schon ein Key.</translation>
    </message>
    <message>
        <source>This frame is no key of the matte.</source>
        <translation>Dieses Bild ist kein Key der Matte.</translation>
    </message>
</context>
<context>
    <name>RotoLayer</name>
    <message>
        <source>Select a clip with a picture.</source>
        <translation>Einen Clip mit Bild auswählen.</translation>
    </message>
    <message>
        <source>The playhead is not on the clip.</source>
        <translation>Der Abspielkopf steht nicht auf dem Clip.</translation>
    </message>
    <message>
        <source>Click the thing you want to cut out.</source>
        <translation>Anklicken, was freigestellt werden soll.</translation>
    </message>
    <message>
        <source>Nothing is covered on this frame: click the thing, or track the matte.</source>
        <translation>Auf diesem Bild ist nichts bedeckt: das Gemeinte anklicken oder die Matte verfolgen.</translation>
    </message>
</context>
<context>
    <name>RotoStrip</name>
    <message>
        <source>Tools of mattes</source>
        <translation>Werkzeuge der Matten</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ruler&lt;/b&gt;&lt;br&gt;Press or drag to move the playhead; drag markers, in and out.</source>
        <translation>&lt;b&gt;Lineal&lt;/b&gt;&lt;br&gt;Drücken oder ziehen bewegt den Abspielkopf; Marker, In und Out lassen sich ziehen.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Mask of %1</source>
        <translation>Maske von %1</translation>
    </message>
    <message>
        <source>“%1” has become another clip meanwhile: nothing is removed from it.</source>
        <translation>„%1“ ist inzwischen ein anderer Clip geworden: Es wird nichts daraus entfernt.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Remove from the shot</source>
        <translation>Aus der Aufnahme entfernen</translation>
    </message>
</context>
<context>
    <name>SaturationPlane</name>
    <message>
        <source>Saturation and value</source>
        <translation>Sättigung und Helligkeit</translation>
    </message>
    <message>
        <source>Saturation to the right, value upwards.</source>
        <translation>Sättigung nach rechts, Helligkeit nach oben.</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Position in the source</source>
        <translation>Position in der Quelle</translation>
    </message>
    <message>
        <source>&lt;b&gt;Position&lt;/b&gt;&lt;br&gt;Drag to go there, or drag a mark; arrow keys go by frames.</source>
        <translation>&lt;b&gt;Position&lt;/b&gt;&lt;br&gt;Ziehen springt dorthin, auch Marken lassen sich ziehen; Pfeiltasten gehen bildweise.</translation>
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
        <translation>{name} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Folds or unfolds this part.</source>
        <translation>Klappt diesen Abschnitt zu oder auf.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives everything in this part its first value.</source>
        <translation>Gibt allem in diesem Abschnitt den Anfangswert.</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>SeedEditor</name>
    <message>
        <source>Another seed</source>
        <translation>Anderer Startwert</translation>
    </message>
    <message>
        <source>Throws the dice for another seed.</source>
        <translation>Würfelt einen anderen Startwert.</translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Add keyframe</source>
        <translation>Keyframe hinzufügen</translation>
    </message>
</context>
<context>
    <name>SelectionTelling</name>
    <message numerus="yes">
        <source>%n clips selected</source>
        <translation>
            <numerusform>%n Clip ausgewählt</numerusform>
            <numerusform>%n Clips ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
</context>
<context>
    <name>SequenceCommands</name>
    <message>
        <source>New sequence</source>
        <translation>Neue Sequenz</translation>
    </message>
    <message>
        <source>Sequence {number}</source>
        <translation>Sequenz {number}</translation>
    </message>
    <message>
        <source>No sequence is open.</source>
        <translation>Keine Sequenz ist offen.</translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>{length} long. Select a clip, a cut or a marker on the timeline to change it here.</source>
        <translation>{length} lang. Einen Clip, Schnitt oder Marker auf der Zeitleiste auswählen, um ihn hier zu ändern.</translation>
    </message>
    <message>
        <source>An empty sequence. Drag footage from the bin onto the timeline.</source>
        <translation>Eine leere Sequenz. Material aus der Ablage auf die Zeitleiste ziehen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>An empty sequence. Drag footage from the bin onto the timeline: it takes the size and the frame rate of the first clip.</source>
        <translation>Eine leere Sequenz. Material aus der Ablage auf die Zeitleiste ziehen: Größe und Bildrate sind dann die des ersten Clips.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Blends in</source>
        <translation>Mischt in</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Out point</source>
        <translation>Out-Punkt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Size and frame rate are those of the first clip on the timeline.</source>
        <translation>Größe und Bildrate sind die des ersten Clips auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>In und Out löschen</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>Display values</source>
        <translation>Anzeigewerten</translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation>Linearem Licht</translation>
    </message>
</context>
<context>
    <name>SequenceTabs</name>
    <message>
        <source>Open sequences</source>
        <translation>Offene Sequenzen</translation>
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
        <translation>Wie in der Vorgabe.</translation>
    </message>
    <message>
        <source>As the sequence: {rate}</source>
        <translation>Wie die Sequenz: {rate}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>By the quality</source>
        <translation>Nach Qualität</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Move shape</source>
        <translation>Form bewegen</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Punkte bewegen</translation>
    </message>
    <message>
        <source>Move handle</source>
        <translation>Anfasser bewegen</translation>
    </message>
    <message>
        <source>Feather {pixels} px</source>
        <translation>Weiche Kante {pixels} px</translation>
    </message>
    <message>
        <source>Feather of points</source>
        <translation>Weiche Kante der Punkte</translation>
    </message>
    <message>
        <source>Scale shape</source>
        <translation>Form skalieren</translation>
    </message>
    <message>
        <source>Turn shape</source>
        <translation>Form drehen</translation>
    </message>
    <message>
        <source>Insert point</source>
        <translation>Punkt einfügen</translation>
    </message>
</context>
<context>
    <name>ShapesSection</name>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Draw around the thing with the pen, or make a shape of the matte.</source>
        <translation>Mit der Feder um das Ding zeichnen oder aus der Matte eine Form machen.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegt sich</translation>
    </message>
    <message>
        <source>Moves, turns and scales</source>
        <translation>Bewegt, dreht und skaliert sich</translation>
    </message>
    <message>
        <source>Shears as well</source>
        <translation>Schert sich auch</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>What the surface does</source>
        <translation>Was die Fläche tut</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the surface does&lt;/b&gt;&lt;br&gt;The less it may do, the steadier it is held.</source>
        <translation>&lt;b&gt;Was die Fläche tut&lt;/b&gt;&lt;br&gt;Je weniger sie darf, desto ruhiger wird sie gehalten.</translation>
    </message>
    <message>
        <source>Follow surface</source>
        <translation>Fläche folgen</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Eases</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>How it goes on to the next key</source>
        <translation>Wie es zum nächsten Schlüsselbild weitergeht</translation>
    </message>
    <message>
        <source>&lt;b&gt;Interpolation&lt;/b&gt;&lt;br&gt;How it goes on to the next key.</source>
        <translation>&lt;b&gt;Interpolation&lt;/b&gt;&lt;br&gt;Wie es zum nächsten Schlüsselbild weitergeht.</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>How the shape changes what is covered below it.</source>
        <translation>Wie die Form ändert, was unter ihr abgedeckt ist.</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Whether all around the shape is meant.</source>
        <translation>Ob alles um die Form herum gemeint ist.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How much the shape counts.</source>
        <translation>Wie viel die Form zählt.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>Over how many pixels the edge fades, beside the feather of each point.</source>
        <translation>Über wie viele Pixel die Kante ausläuft, zusätzlich zur weichen Kante jedes Punktes.</translation>
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
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Keys as another program has them.</source>
        <translation>Tasten wie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes keys from a file.</source>
        <translation>Übernimmt Tasten aus einer Datei.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Writes all keys to a file, to be used elsewhere.</source>
        <translation>Schreibt alle Tasten in eine Datei, um sie anderswo zu verwenden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this window; what was changed holds already.</source>
        <translation>Schließt dieses Fenster; Änderungen gelten schon.</translation>
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
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <translation>Tasten exportieren</translation>
    </message>
</context>
<context>
    <name>ShotFailure</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Try again&lt;/b&gt;&lt;br&gt;Asks for the very same once more.</source>
        <translation>&lt;b&gt;Erneut versuchen&lt;/b&gt;&lt;br&gt;Verlangt genau dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>Take out of the Queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
</context>
<context>
    <name>ShotName</name>
    <message>
        <source>Name of the shot</source>
        <translation>Name der Einstellung</translation>
    </message>
    <message>
        <source>&lt;b&gt;Name of the shot&lt;/b&gt;&lt;br&gt;Takes are called after it.</source>
        <translation>&lt;b&gt;Name der Einstellung&lt;/b&gt;&lt;br&gt;Nach ihr heißen die Takes.</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shows another shot of the project, or begins one.</source>
        <translation>Zeigt eine andere Einstellung des Projekts oder beginnt eine.</translation>
    </message>
    <message>
        <source>Editing what is queued</source>
        <translation>Ein Eintrag der Warteschlange wird bearbeitet</translation>
    </message>
    <message>
        <source>Remove “{name}” and Its Takes</source>
        <translation>„{name}“ mit allen Takes entfernen</translation>
    </message>
</context>
<context>
    <name>ShotProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Wird generiert</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Export Frame</source>
        <translation>Einzelbild exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Export frame</source>
        <translation>Einzelbild exportieren</translation>
    </message>
    <message>
        <source>The frame is in %1.</source>
        <translation>Das Bild liegt in %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>SourceMonitor</name>
    <message>
        <source>No clip is open</source>
        <translation>Kein Clip ist offen</translation>
    </message>
    <message>
        <source>Double-click a clip in the media bin to look through it and mark a part.</source>
        <translation>Einen Clip in der Medienablage doppelklicken, um ihn durchzusehen und einen Teil zu markieren.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Picture of the source</source>
        <translation>Quellbild</translation>
    </message>
    <message>
        <source>Drag the picture alone</source>
        <translation>Nur das Bild ziehen</translation>
    </message>
    <message>
        <source>Drag the sound alone</source>
        <translation>Nur den Ton ziehen</translation>
    </message>
</context>
<context>
    <name>SourceWell</name>
    <message>
        <source>Drop a picture or video of the bin here, or click to choose one.</source>
        <translation>Ein Bild oder Video aus der Ablage hierher ziehen oder per Klick wählen.</translation>
    </message>
</context>
<context>
    <name>SourceWells</name>
    <message>
        <source>Choose source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SpeedPopover</name>
    <message>
        <source>Speed and Duration</source>
        <translation>Geschwindigkeit und Dauer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Speed&lt;/b&gt;&lt;br&gt;100 % is as it was shot; 50 % is slow.</source>
        <translation>&lt;b&gt;Tempo&lt;/b&gt;&lt;br&gt;100 % ist wie gedreht; 50 % ist langsam.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Keep the pitch of sound</source>
        <translation>Tonhöhe beibehalten</translation>
    </message>
    <message>
        <source>Move later clips along</source>
        <translation>Spätere Clips mitbewegen</translation>
    </message>
    <message>
        <source>Speed and duration</source>
        <translation>Geschwindigkeit und Dauer</translation>
    </message>
</context>
<context>
    <name>SpeedSection</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Ripple</translation>
    </message>
    <message>
        <source>Moves later clips along as the length changes.</source>
        <translation>Bewegt spätere Clips mit, wenn sich die Länge ändert.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Plays the clip backwards.</source>
        <translation>Spielt den Clip rückwärts.</translation>
    </message>
    <message>
        <source>Keep pitch</source>
        <translation>Tonhöhe halten</translation>
    </message>
    <message>
        <source>Sound keeps its pitch at other speeds.</source>
        <translation>Der Ton behält bei anderem Tempo seine Höhe.</translation>
    </message>
    <message>
        <source>Freeze at playhead</source>
        <translation>Am Abspielkopf einfrieren</translation>
    </message>
    <message>
        <source>Holds the picture at the playhead for the whole clip.</source>
        <translation>Hält das Bild am Abspielkopf für den ganzen Clip.</translation>
    </message>
    <message>
        <source>Reset speed</source>
        <translation>Tempo zurücksetzen</translation>
    </message>
    <message>
        <source>Freeze frame</source>
        <translation>Standbild</translation>
    </message>
</context>
<context>
    <name>SplineCommands</name>
    <message>
        <source>No shape is chosen: draw one with the pen, or click one.</source>
        <translation>Keine Form ist gewählt: eine mit der Feder zeichnen oder eine anklicken.</translation>
    </message>
    <message>
        <source>It is being followed.</source>
        <translation>Sie folgt gerade.</translation>
    </message>
    <message>
        <source>No shape is being followed.</source>
        <translation>Keine Form folgt gerade.</translation>
    </message>
    <message>
        <source>There is no other key there.</source>
        <translation>Dort ist kein weiteres Schlüsselbild.</translation>
    </message>
    <message>
        <source>There is no clip with a picture here.</source>
        <translation>Hier ist kein Clip mit Bild.</translation>
    </message>
    <message>
        <source>The matte covers nothing yet that was selected or tracked.</source>
        <translation>Die Matte deckt noch nichts ab, was ausgewählt oder verfolgt wurde.</translation>
    </message>
</context>
<context>
    <name>SplineLayer</name>
    <message>
        <source>Click for a corner, drag for a curve.</source>
        <translation>Klicken für eine Ecke, ziehen für eine Kurve.</translation>
    </message>
    <message>
        <source>Click the first point, or press Enter, to close the shape.</source>
        <translation>Der erste Punkt oder die Eingabetaste schließt die Form.</translation>
    </message>
    <message>
        <source>Click around the thing: each click sets a point.</source>
        <translation>Um das Ding herum klicken: Jeder Klick setzt einen Punkt.</translation>
    </message>
    <message>
        <source>There is no shape on this matte yet: draw one with the pen.</source>
        <translation>Auf dieser Matte ist noch keine Form: eine mit der Feder zeichnen.</translation>
    </message>
</context>
<context>
    <name>SplineList</name>
    <message>
        <source>Shapes of the matte</source>
        <translation>Formen der Matte</translation>
    </message>
</context>
<context>
    <name>SplineRow</name>
    <message>
        <source>Delete shape</source>
        <translation>Form löschen</translation>
    </message>
    <message>
        <source>Added to what is covered</source>
        <translation>Kommt zum Abgedeckten hinzu</translation>
    </message>
    <message>
        <source>Taken away from what is covered</source>
        <translation>Wird vom Abgedeckten abgezogen</translation>
    </message>
    <message>
        <source>Only what is covered within it stays</source>
        <translation>Nur was in ihr abgedeckt ist, bleibt</translation>
    </message>
    <message>
        <source>{words}. Click for the next way.</source>
        <translation>{words}. Ein Klick wählt die nächste Wirkung.</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <translation>{name} ausschalten</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <translation>{name} einschalten</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <source>Way of shape</source>
        <translation>Wirkung der Form</translation>
    </message>
    <message>
        <source>Switch shape</source>
        <translation>Form schalten</translation>
    </message>
    <message>
        <source>Rename shape</source>
        <translation>Form umbenennen</translation>
    </message>
</context>
<context>
    <name>Splines</name>
    <message>
        <source>Draw shape</source>
        <translation>Form zeichnen</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Punkte bewegen</translation>
    </message>
    <message>
        <source>Insert point</source>
        <translation>Punkt einfügen</translation>
    </message>
    <message>
        <source>Remove points</source>
        <translation>Punkte entfernen</translation>
    </message>
    <message>
        <source>Bend point</source>
        <translation>Punkt biegen</translation>
    </message>
    <message>
        <source>Remove shape</source>
        <translation>Form entfernen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Duplicate shape</source>
        <translation>Form duplizieren</translation>
    </message>
    <message>
        <source>Order of shapes</source>
        <translation>Reihenfolge der Formen</translation>
    </message>
    <message>
        <source>Key of shape</source>
        <translation>Schlüsselbild der Form</translation>
    </message>
    <message>
        <source>Remove key of shape</source>
        <translation>Schlüsselbild der Form entfernen</translation>
    </message>
    <message>
        <source>Move key of shape</source>
        <translation>Schlüsselbild der Form verschieben</translation>
    </message>
    <message>
        <source>Interpolation of shape</source>
        <translation>Interpolation der Form</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Form %1</translation>
    </message>
</context>
<context>
    <name>StandingsChart</name>
    <message>
        <source>Ratings of models and presets</source>
        <translation>Wertungen der Modelle und Vorgaben</translation>
    </message>
    <message>
        <source>Elo ratings of what you have compared: 400 points more win ten times out of eleven. In brackets, how often each was compared.</source>
        <translation>Elo-Wertungen aus den eigenen Vergleichen: 400 Punkte mehr gewinnen zehn von elf Malen. In Klammern, wie oft verglichen wurde.</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rates from one to five stars; the same star again takes it away.</source>
        <translation>Bewertet mit einem bis fünf Sternen; derselbe Stern noch einmal nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open the Demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Nine seconds with a dissolve, titles and music, to be taken apart.</source>
        <translation>Neun Sekunden mit weicher Blende, Titeln und Musik, zum Auseinandernehmen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Cutaway</source>
        <translation>Cutaway</translation>
    </message>
    <message>
        <source>Cut, composite, export.</source>
        <translation>Schnitt, Compositing, Export.</translation>
    </message>
    <message>
        <source>Begin with the demo</source>
        <translation>Mit der Demo beginnen</translation>
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
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Folder of projects</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Where new ones are made.</source>
        <translation>Wo neue angelegt werden.</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Cache-Ordner</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>What can be made again, best on a fast disk. Holds from the next start on.</source>
        <translation>Was sich neu erzeugen lässt, am besten auf einem schnellen Laufwerk. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Größe des Cache</translation>
    </message>
    <message>
        <source>What was not used for longest goes first.</source>
        <translation>Was am längsten nicht gebraucht wurde, geht zuerst.</translation>
    </message>
    <message>
        <source>In the cache</source>
        <translation>Im Cache</translation>
    </message>
    <message>
        <source>Emptying it loses nothing of a project.</source>
        <translation>Ihn zu leeren, nimmt keinem Projekt etwas.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>Add video track</source>
        <translation>Videospur hinzufügen</translation>
    </message>
    <message>
        <source>Add audio track</source>
        <translation>Audiospur hinzufügen</translation>
    </message>
    <message>
        <source>Delete empty tracks</source>
        <translation>Leere Spuren löschen</translation>
    </message>
    <message>
        <source>There is no gap here. Select one, or go to it.</source>
        <translation>Hier ist keine Lücke. Eine auswählen oder zu ihr gehen.</translation>
    </message>
    <message>
        <source>Close gap</source>
        <translation>Lücke schließen</translation>
    </message>
    <message>
        <source>Close all gaps</source>
        <translation>Alle Lücken schließen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Add title</source>
        <translation>Titel hinzufügen</translation>
    </message>
</context>
<context>
    <name>TakeCommands</name>
    <message>
        <source>Select one take.</source>
        <translation>Einen Take auswählen.</translation>
    </message>
    <message>
        <source>Select two to four takes.</source>
        <translation>Zwei bis vier Takes auswählen.</translation>
    </message>
    <message>
        <source>Select two takes.</source>
        <translation>Zwei Takes auswählen.</translation>
    </message>
    <message>
        <source>It takes two takes.</source>
        <translation>Dafür braucht es zwei Takes.</translation>
    </message>
    <message>
        <source>Again with</source>
        <translation>Noch einmal mit</translation>
    </message>
</context>
<context>
    <name>TakeDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the take</source>
        <translation>Notiz zum Take</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Entsteht</translation>
    </message>
</context>
<context>
    <name>TakesPanel</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>New Shot from Selection</source>
        <translation>Neue Einstellung aus der Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Noch keine Takes</translation>
    </message>
    <message>
        <source>Say what is to be made, and press Generate: each result stands here.</source>
        <translation>Sagen Sie, was entstehen soll, und drücken Sie Generieren: Jedes Ergebnis steht hier.</translation>
    </message>
    <message>
        <source>Bring it to life</source>
        <translation>Zum Leben erwecken</translation>
    </message>
    <message>
        <source>Begin a shot with this picture; its takes will stand here, side by side.</source>
        <translation>Mit diesem Bild eine Einstellung beginnen; ihre Takes stehen dann hier nebeneinander.</translation>
    </message>
    <message>
        <source>No shot is chosen</source>
        <translation>Keine Einstellung gewählt</translation>
    </message>
    <message>
        <source>Select a clip with a picture: the takes that are made of it stand here.</source>
        <translation>Einen Clip mit Bild auswählen: Was daraus entsteht, steht hier.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Make Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Edit Its Request</source>
        <translation>Anfrage bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text of the title</source>
        <translation>Text des Titels</translation>
    </message>
    <message>
        <source>Esc or Ctrl+Return when it is done.</source>
        <translation>Esc oder Strg+Eingabe, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <source>Time of the playhead</source>
        <translation>Zeit des Abspielkopfs</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time&lt;/b&gt;&lt;br&gt;Click to type where to go, such as 1:12 or +5; drag to go frame by frame.</source>
        <translation>&lt;b&gt;Zeit&lt;/b&gt;&lt;br&gt;Klicken und ein Ziel eingeben, etwa 1:12 oder +5; Ziehen geht Bild für Bild.</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Type a timecode, digits such as 1200, or +10 and -10 for frames from here.</source>
        <translation>Einen Timecode eingeben, Ziffern wie 1200 oder +10 und -10 für Bilder von hier aus.</translation>
    </message>
</context>
<context>
    <name>TimedRow</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>&lt;b&gt;From&lt;/b&gt;&lt;br&gt;When these words begin to hold.</source>
        <translation>&lt;b&gt;Ab&lt;/b&gt;&lt;br&gt;Ab wann diese Worte gelten.</translation>
    </message>
    <message>
        <source>Prompt from then on</source>
        <translation>Beschreibung ab dann</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prompt&lt;/b&gt;&lt;br&gt;What is to be seen from then on.</source>
        <translation>&lt;b&gt;Beschreibung&lt;/b&gt;&lt;br&gt;Was ab dann zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
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
    <message>
        <source>Playhead at {time}</source>
        <translation>Abspielkopf bei {time}</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Timeline tools</source>
        <translation>Werkzeuge der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Waveforms in decibels</source>
        <translation>Wellenformen in Dezibel</translation>
    </message>
    <message>
        <source>&lt;b&gt;Waveforms in decibels&lt;/b&gt;&lt;br&gt;Shows what is quiet taller, as it is heard.</source>
        <translation>&lt;b&gt;Wellenformen in Dezibel&lt;/b&gt;&lt;br&gt;Zeigt Leises höher, so wie man es hört.</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>Scroll tracks</source>
        <translation>Spuren blättern</translation>
    </message>
</context>
<context>
    <name>TrackHeader</name>
    <message>
        <source>Video track %1</source>
        <translation>Videospur %1</translation>
    </message>
    <message>
        <source>Audio track %1</source>
        <translation>Audiospur %1</translation>
    </message>
    <message>
        <source>Hide track</source>
        <translation>Spur ausblenden</translation>
    </message>
    <message>
        <source>Show track</source>
        <translation>Spur einblenden</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Mute track</source>
        <translation>Spur stummschalten</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>Solo beenden</translation>
    </message>
    <message>
        <source>Solo: hear this track alone</source>
        <translation>Solo: nur diese Spur hören</translation>
    </message>
    <message>
        <source>Unlock track</source>
        <translation>Spur entsperren</translation>
    </message>
    <message>
        <source>Lock track against edits</source>
        <translation>Spur gegen Bearbeitung sperren</translation>
    </message>
    <message>
        <source>Unmute track</source>
        <translation>Stummschaltung der Spur aufheben</translation>
    </message>
    <message>
        <source>Solo track</source>
        <translation>Spur solo hören</translation>
    </message>
    <message>
        <source>Lock track</source>
        <translation>Spur sperren</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Track name</source>
        <translation>Spurname</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Select Clips on {track}</source>
        <translation>Clips auf {track} auswählen</translation>
    </message>
    <message>
        <source>Rename Track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Add Track Above</source>
        <translation>Spur darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add Track Below</source>
        <translation>Spur darunter hinzufügen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete Track {track}</source>
        <translation>Spur {track} löschen</translation>
    </message>
    <message>
        <source>Source Picture Goes Here</source>
        <translation>Bild der Quelle hierher</translation>
    </message>
    <message>
        <source>Source Sound Goes Here</source>
        <translation>Ton der Quelle hierher</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Switch track {track}</source>
        <translation>Spur {track} umschalten</translation>
    </message>
    <message>
        <source>Delete track {track}</source>
        <translation>Spur {track} löschen</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Move track {track}</source>
        <translation>Spur {track} verschieben</translation>
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
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackSection</name>
    <message>
        <source>Track</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Track all mattes</source>
        <translation>Alle Matten verfolgen</translation>
    </message>
</context>
<context>
    <name>TransitionMenu</name>
    <message>
        <source>Equal power</source>
        <translation>Gleiche Leistung</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>In the middle of the cut</source>
        <translation>Mitte des Schnitts</translation>
    </message>
    <message>
        <source>Before the cut</source>
        <translation>Vor dem Schnitt</translation>
    </message>
    <message>
        <source>After the cut</source>
        <translation>Nach dem Schnitt</translation>
    </message>
    <message>
        <source>Blend by</source>
        <translation>Blenden mit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Übergang ändern</translation>
    </message>
    <message>
        <source>Place transition</source>
        <translation>Übergang setzen</translation>
    </message>
</context>
<context>
    <name>TransitionPage</name>
    <message>
        <source>Lasts {length}.</source>
        <translation>Dauert {length}.</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Kreuzblende</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Equal power</source>
        <translation>Gleiche Leistung</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Before the cut</source>
        <translation>Vor dem Schnitt</translation>
    </message>
    <message>
        <source>On the cut</source>
        <translation>Auf dem Schnitt</translation>
    </message>
    <message>
        <source>After the cut</source>
        <translation>Nach dem Schnitt</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration, or what lies between the marks</source>
        <translation>Dauer, oder was zwischen In und Out liegt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Zoom&lt;/b&gt;&lt;br&gt;The picture stands at %1.</source>
        <translation>&lt;b&gt;Zoom&lt;/b&gt;&lt;br&gt;Das Bild steht auf %1.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures left out to keep up. A lower resolution, or proxies, help.</source>
        <translation>Bilder, die ausgelassen wurden, um mitzuhalten. Eine niedrigere Auflösung oder Proxys helfen.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Resolution of the preview</source>
        <translation>Auflösung der Vorschau</translation>
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
        <translation>Liest, was übrig ist, in eine neue Datei daneben; die beschädigte bleibt.</translation>
    </message>
    <message>
        <source>Open Read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Shows the project; it cannot be changed, but copied.</source>
        <translation>Zeigt das Projekt; es lässt sich nicht ändern, aber kopieren.</translation>
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
        <translation>Beide Seiten des Schnitts</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>Edits are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The last edits are not in the project file.</source>
        <translation>Die letzten Änderungen stehen nicht in der Projektdatei.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Leave Without Them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>UseRow</name>
    <message>
        <source>Inverted on {name}</source>
        <translation>Umgekehrt bei {name}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Invert&lt;/b&gt;&lt;br&gt;Acts where the matte does not cover, instead of where it does.</source>
        <translation>&lt;b&gt;Umkehren&lt;/b&gt;&lt;br&gt;Wirkt, wo die Matte nicht deckt, statt wo sie deckt.</translation>
    </message>
    <message>
        <source>On for {name}</source>
        <translation>Ein bei {name}</translation>
    </message>
    <message>
        <source>Whether the matte limits this.</source>
        <translation>Ob die Matte dies begrenzt.</translation>
    </message>
    <message>
        <source>Stop using for {name}</source>
        <translation>Nicht mehr verwenden für {name}</translation>
    </message>
    <message>
        <source>Takes the matte off; it stays in the list.</source>
        <translation>Nimmt die Matte ab; sie bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Cuts a hole into the clip</source>
        <translation>Schneidet ein Loch in den Clip</translation>
    </message>
    <message>
        <source>Cuts out the clip</source>
        <translation>Stellt den Clip frei</translation>
    </message>
    <message>
        <source>{effect}, outside</source>
        <translation>{effect}, außerhalb</translation>
    </message>
    <message>
        <source>{effect}</source>
        <translation>{effect}</translation>
    </message>
</context>
<context>
    <name>UseSection</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Freistellen</translation>
    </message>
    <message>
        <source>Blur background</source>
        <translation>Hintergrund unscharf</translation>
    </message>
    <message>
        <source>Grade background</source>
        <translation>Hintergrund graden</translation>
    </message>
    <message>
        <source>Replace background…</source>
        <translation>Hintergrund ersetzen …</translation>
    </message>
</context>
<context>
    <name>Using</name>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Replace the background</source>
        <translation>Hintergrund ersetzen</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Double-click to reset.</source>
        <translation>Doppelklick setzt zurück.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Trigger {name}</source>
        <translation>{name} auslösen</translation>
    </message>
    <message>
        <source>Set keyframe of {name}</source>
        <translation>Keyframe für {name} setzen</translation>
    </message>
    <message>
        <source>Remove keyframe of {name}</source>
        <translation>Keyframe für {name} entfernen</translation>
    </message>
</context>
<context>
    <name>VectorField</name>
    <message>
        <source>Keep proportion</source>
        <translation>Seitenverhältnis beibehalten</translation>
    </message>
    <message>
        <source>Changes both numbers by the same factor.</source>
        <translation>Ändert beide Zahlen um denselben Faktor.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views of the matte</source>
        <translation>Ansichten der Matte</translation>
    </message>
</context>
<context>
    <name>Waveforms</name>
    <message>
        <source>Waveform of “%1”</source>
        <translation>Wellenform von „%1“</translation>
    </message>
</context>
<context>
    <name>WeightsKeeper</name>
    <message>
        <source>Get %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>WipeLayer</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ZoomSlider</name>
    <message>
        <source>Timeline zoom</source>
        <translation>Zoom der Zeitleiste</translation>
    </message>
    <message>
        <source>&lt;b&gt;Zoom&lt;/b&gt;&lt;br&gt;Right shows less time, larger.</source>
        <translation>&lt;b&gt;Zoom&lt;/b&gt;&lt;br&gt;Nach rechts weniger Zeit, größer.</translation>
    </message>
</context>
<context>
    <name>_BrushRow</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>&lt;b&gt;Size of the brush&lt;/b&gt;&lt;br&gt;From its middle to its edge, in pixels of the picture. The wheel over the picture changes it, and so do [ and ].</source>
        <translation>&lt;b&gt;Größe des Pinsels&lt;/b&gt;&lt;br&gt;Von der Mitte bis zum Rand, in Bildpixeln. Das Mausrad über dem Bild ändert sie, ebenso [ und ].</translation>
    </message>
    <message>
        <source>Softness of the brush</source>
        <translation>Weichheit des Pinsels</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softness of the brush&lt;/b&gt;&lt;br&gt;The share of its radius over which it fades. The wheel with Shift changes it.</source>
        <translation>&lt;b&gt;Weichheit des Pinsels&lt;/b&gt;&lt;br&gt;Der Anteil des Radius, über den er ausläuft. Das Mausrad mit der Umschalttaste ändert sie.</translation>
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
    <name>_Field</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Grip</name>
    <message>
        <source>Order of {name}</source>
        <translation>Reihenfolge von {name}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Order&lt;/b&gt;&lt;br&gt;Drag to another place; effects are done from top to bottom.</source>
        <translation>&lt;b&gt;Reihenfolge&lt;/b&gt;&lt;br&gt;An eine andere Stelle ziehen; Effekte wirken von oben nach unten.</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>What was dropped could not be read.</source>
        <translation>Was abgelegt wurde, konnte nicht gelesen werden.</translation>
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
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Etikett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Waveforms</source>
        <translation>Wellenformen</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>Rendered stretches</source>
        <translation>Gerenderte Abschnitte</translation>
    </message>
    <message>
        <source>Pictures of effects</source>
        <translation>Effektbilder</translation>
    </message>
    <message>
        <source>Words as models read them</source>
        <translation>Worte, wie Modelle sie lesen</translation>
    </message>
    <message>
        <source>How models&apos; latents look</source>
        <translation>Wie Latents von Modellen aussehen</translation>
    </message>
    <message>
        <source>Vocabularies of models</source>
        <translation>Wortschätze von Modellen</translation>
    </message>
    <message>
        <source>Models in fewer bits</source>
        <translation>Modelle in weniger Bits</translation>
    </message>
    <message>
        <source>Pictures of projects</source>
        <translation>Projektbilder</translation>
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
        <translation>Schneidet die ausgewählten Clips oder die unter dem Abspielkopf entzwei.</translation>
    </message>
    <message>
        <source>Slice All Tracks at Playhead</source>
        <translation>Alle Spuren am Abspielkopf schneiden</translation>
    </message>
    <message>
        <source>Cuts every clip under the playhead in two.</source>
        <translation>Schneidet jeden Clip unter dem Abspielkopf entzwei.</translation>
    </message>
    <message>
        <source>Ripple Trim Start to Playhead</source>
        <translation>Ripple-Trimmen: Anfang bis Abspielkopf</translation>
    </message>
    <message>
        <source>Takes away what is left of the playhead and closes the gap.</source>
        <translation>Nimmt weg, was links vom Abspielkopf ist, und schließt die Lücke.</translation>
    </message>
    <message>
        <source>Ripple Trim End to Playhead</source>
        <translation>Ripple-Trimmen: Ende bis Abspielkopf</translation>
    </message>
    <message>
        <source>Takes away what is right of the playhead and closes the gap.</source>
        <translation>Nimmt weg, was rechts vom Abspielkopf ist, und schließt die Lücke.</translation>
    </message>
    <message>
        <source>Extend Edit to Playhead</source>
        <translation>Schnitt bis Abspielkopf verlängern</translation>
    </message>
    <message>
        <source>Moves the nearest edge of the selected clips to the playhead.</source>
        <translation>Bewegt die nächste Kante der ausgewählten Clips zum Abspielkopf.</translation>
    </message>
    <message>
        <source>Nudge Left</source>
        <translation>Ein Bild nach links</translation>
    </message>
    <message>
        <source>Moves what is selected one frame earlier.</source>
        <translation>Verschiebt die Auswahl um ein Bild nach vorn.</translation>
    </message>
    <message>
        <source>Nudge Right</source>
        <translation>Ein Bild nach rechts</translation>
    </message>
    <message>
        <source>Moves what is selected one frame later.</source>
        <translation>Verschiebt die Auswahl um ein Bild nach hinten.</translation>
    </message>
    <message>
        <source>Nudge Left by Many</source>
        <translation>Zehn Bilder nach links</translation>
    </message>
    <message>
        <source>Moves what is selected ten frames earlier.</source>
        <translation>Verschiebt die Auswahl um zehn Bilder nach vorn.</translation>
    </message>
    <message>
        <source>Nudge Right by Many</source>
        <translation>Zehn Bilder nach rechts</translation>
    </message>
    <message>
        <source>Moves what is selected ten frames later.</source>
        <translation>Verschiebt die Auswahl um zehn Bilder nach hinten.</translation>
    </message>
    <message>
        <source>Move to Track Above</source>
        <translation>Eine Spur nach oben</translation>
    </message>
    <message>
        <source>Moves what is selected one track up.</source>
        <translation>Verschiebt die Auswahl eine Spur nach oben.</translation>
    </message>
    <message>
        <source>Move to Track Below</source>
        <translation>Eine Spur nach unten</translation>
    </message>
    <message>
        <source>Moves what is selected one track down.</source>
        <translation>Verschiebt die Auswahl eine Spur nach unten.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Shows and plays the selected clips, or leaves them out.</source>
        <translation>Zeigt und spielt die ausgewählten Clips oder lässt sie aus.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Makes the selected clips move and be cut together.</source>
        <translation>Lässt die ausgewählten Clips gemeinsam bewegen und schneiden.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verknüpfung aufheben</translation>
    </message>
    <message>
        <source>Lets picture and sound be edited apart.</source>
        <translation>Lässt Bild und Ton getrennt bearbeiten.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Makes one click select all of the selected clips.</source>
        <translation>Ein Klick wählt dann alle ausgewählten Clips aus.</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Takes the group of the selected clips apart.</source>
        <translation>Löst die Gruppe der ausgewählten Clips auf.</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Verschachteln</translation>
    </message>
    <message>
        <source>Puts the selected clips into a sequence of their own.</source>
        <translation>Fasst die ausgewählten Clips in einer eigenen Sequenz zusammen.</translation>
    </message>
    <message>
        <source>Open Nested Sequence</source>
        <translation>Verschachtelte Sequenz öffnen</translation>
    </message>
    <message>
        <source>Opens the sequence that the selected clip shows.</source>
        <translation>Öffnet die Sequenz, die der ausgewählte Clip zeigt.</translation>
    </message>
    <message>
        <source>Speed and Duration…</source>
        <translation>Geschwindigkeit und Dauer …</translation>
    </message>
    <message>
        <source>Sets how fast the selected clips play.</source>
        <translation>Legt fest, wie schnell die ausgewählten Clips spielen.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Plays the selected clips backwards.</source>
        <translation>Spielt die ausgewählten Clips rückwärts.</translation>
    </message>
    <message>
        <source>Freeze Frame at Playhead</source>
        <translation>Standbild am Abspielkopf</translation>
    </message>
    <message>
        <source>Holds the picture at the playhead for the clip.</source>
        <translation>Hält für den Clip das Bild am Abspielkopf.</translation>
    </message>
    <message>
        <source>Add Transition</source>
        <translation>Übergang hinzufügen</translation>
    </message>
    <message>
        <source>Puts a dissolve, or a crossfade of sound, on the selected cuts.</source>
        <translation>Legt eine weiche Blende, beim Ton eine Kreuzblende, auf die ausgewählten Schnitte.</translation>
    </message>
    <message>
        <source>Rename Clip</source>
        <translation>Clip umbenennen</translation>
    </message>
    <message>
        <source>Gives the selected clip another name.</source>
        <translation>Gibt dem ausgewählten Clip einen anderen Namen.</translation>
    </message>
    <message>
        <source>Reset Transform</source>
        <translation>Transformation zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the selected clips back to the middle at full size.</source>
        <translation>Stellt die ausgewählten Clips wieder mittig in voller Größe.</translation>
    </message>
    <message>
        <source>Find in Bin</source>
        <translation>In der Ablage finden</translation>
    </message>
    <message>
        <source>Shows the media of the selected clip in the bin.</source>
        <translation>Zeigt das Medium des ausgewählten Clips in der Ablage.</translation>
    </message>
    <message>
        <source>Match Frame</source>
        <translation>Bild in der Quelle zeigen</translation>
    </message>
    <message>
        <source>Opens the frame under the playhead in the source monitor.</source>
        <translation>Öffnet das Bild unter dem Abspielkopf im Quellmonitor.</translation>
    </message>
    <message>
        <source>Replace with Source</source>
        <translation>Durch Quelle ersetzen</translation>
    </message>
    <message>
        <source>Shows the source from its in point on in the selected clips&apos; place.</source>
        <translation>Zeigt die Quelle ab ihrem In-Punkt an der Stelle der ausgewählten Clips.</translation>
    </message>
    <message>
        <source>Show Clip in File Manager</source>
        <translation>Clip im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Opens the folder that the selected clip&apos;s file lies in.</source>
        <translation>Öffnet den Ordner, in dem die Datei des ausgewählten Clips liegt.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Tells what is in the selected clip&apos;s file.</source>
        <translation>Sagt, was in der Datei des ausgewählten Clips steckt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last step back.</source>
        <translation>Nimmt den letzten Schritt zurück.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Does again what was undone.</source>
        <translation>Führt wieder aus, was rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Takes what is selected to the clipboard, leaving gaps.</source>
        <translation>Nimmt die Auswahl in die Zwischenablage und lässt Lücken.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected to the clipboard.</source>
        <translation>Kopiert die Auswahl in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Lays the clipboard over what is at the playhead.</source>
        <translation>Legt die Zwischenablage über das, was am Abspielkopf ist.</translation>
    </message>
    <message>
        <source>Paste Insert</source>
        <translation>Mit Einfügen einsetzen</translation>
    </message>
    <message>
        <source>Inserts the clipboard at the playhead and pushes what follows.</source>
        <translation>Setzt die Zwischenablage am Abspielkopf ein und schiebt das Folgende weiter.</translation>
    </message>
    <message>
        <source>Paste Attributes…</source>
        <translation>Attribute einfügen …</translation>
    </message>
    <message>
        <source>Gives the selected clips the look or the levels of the copied one.</source>
        <translation>Gibt den ausgewählten Clips Aussehen oder Pegel des kopierten.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Lays a copy of what is selected right behind it.</source>
        <translation>Legt eine Kopie der Auswahl direkt dahinter.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Takes what is selected out and leaves a gap.</source>
        <translation>Nimmt die Auswahl heraus und lässt eine Lücke.</translation>
    </message>
    <message>
        <source>Ripple Delete</source>
        <translation>Löschen und Lücke schließen</translation>
    </message>
    <message>
        <source>Takes what is selected out and closes the gap.</source>
        <translation>Nimmt die Auswahl heraus und schließt die Lücke.</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Selects every clip of the sequence.</source>
        <translation>Wählt alle Clips der Sequenz aus.</translation>
    </message>
    <message>
        <source>Deselect All</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selects nothing.</source>
        <translation>Wählt nichts aus.</translation>
    </message>
    <message>
        <source>Select Forward from Playhead</source>
        <translation>Ab Abspielkopf auswählen</translation>
    </message>
    <message>
        <source>Selects every clip from the playhead on.</source>
        <translation>Wählt alle Clips ab dem Abspielkopf aus.</translation>
    </message>
    <message>
        <source>Select Forward on Track</source>
        <translation>Auf der Spur vorwärts auswählen</translation>
    </message>
    <message>
        <source>Selects the clips of the selected clip&apos;s track from it on.</source>
        <translation>Wählt die Clips der Spur ab dem ausgewählten Clip aus.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Sets how the program looks and works.</source>
        <translation>Legt fest, wie das Programm aussieht und arbeitet.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Shows and changes the keys of every command.</source>
        <translation>Zeigt und ändert die Tasten aller Befehle.</translation>
    </message>
    <message>
        <source>Mark In</source>
        <translation>In setzen</translation>
    </message>
    <message>
        <source>Sets the in point at the playhead.</source>
        <translation>Setzt den In-Punkt am Abspielkopf.</translation>
    </message>
    <message>
        <source>Mark Out</source>
        <translation>Out setzen</translation>
    </message>
    <message>
        <source>Sets the out point behind the frame at the playhead.</source>
        <translation>Setzt den Out-Punkt hinter das Bild am Abspielkopf.</translation>
    </message>
    <message>
        <source>Mark Clip</source>
        <translation>Clip markieren</translation>
    </message>
    <message>
        <source>Sets in and out around the clip under the playhead.</source>
        <translation>Setzt In und Out um den Clip unter dem Abspielkopf.</translation>
    </message>
    <message>
        <source>Mark Selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Sets in and out around what is selected.</source>
        <translation>Setzt In und Out um die Auswahl.</translation>
    </message>
    <message>
        <source>Clear In</source>
        <translation>In löschen</translation>
    </message>
    <message>
        <source>Forgets the in point.</source>
        <translation>Löscht den In-Punkt.</translation>
    </message>
    <message>
        <source>Clear Out</source>
        <translation>Out löschen</translation>
    </message>
    <message>
        <source>Forgets the out point.</source>
        <translation>Löscht den Out-Punkt.</translation>
    </message>
    <message>
        <source>Clear In and Out</source>
        <translation>In und Out löschen</translation>
    </message>
    <message>
        <source>Forgets in and out.</source>
        <translation>Löscht In und Out.</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Marks the selected clip, or else the sequence, at the playhead; again: edits it.</source>
        <translation>Markiert den ausgewählten Clip oder sonst die Sequenz am Abspielkopf; noch einmal: bearbeitet den Marker.</translation>
    </message>
    <message>
        <source>Edit Marker…</source>
        <translation>Marker bearbeiten …</translation>
    </message>
    <message>
        <source>Names, colours and annotates the marker.</source>
        <translation>Name, Farbe und Notiz des Markers.</translation>
    </message>
    <message>
        <source>Delete Marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Takes the marker at the playhead away.</source>
        <translation>Löscht den Marker am Abspielkopf.</translation>
    </message>
    <message>
        <source>Lift Range</source>
        <translation>Bereich herausnehmen</translation>
    </message>
    <message>
        <source>Takes what lies between in and out away and leaves a gap.</source>
        <translation>Nimmt heraus, was zwischen In und Out liegt, und lässt eine Lücke.</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Takes what lies between in and out away and closes the gap.</source>
        <translation>Nimmt heraus, was zwischen In und Out liegt, und schließt die Lücke.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes files into the project; they stay where they are.</source>
        <translation>Nimmt Dateien ins Projekt auf; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Takes all media of a folder into the project.</source>
        <translation>Nimmt alle Medien eines Ordners ins Projekt auf.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Makes a folder in the bin.</source>
        <translation>Legt einen Ordner in der Ablage an.</translation>
    </message>
    <message>
        <source>Find Media</source>
        <translation>Medien suchen</translation>
    </message>
    <message>
        <source>Puts the cursor into the bin&apos;s search.</source>
        <translation>Setzt den Cursor in die Suche der Ablage.</translation>
    </message>
    <message>
        <source>Relink Media…</source>
        <translation>Medien neu verknüpfen …</translation>
    </message>
    <message>
        <source>Finds footage that has moved.</source>
        <translation>Findet Material, das verschoben wurde.</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Shows the file of the selected media.</source>
        <translation>Zeigt die Datei des ausgewählten Mediums.</translation>
    </message>
    <message>
        <source>Make Proxies</source>
        <translation>Proxys erstellen</translation>
    </message>
    <message>
        <source>Makes small stand-ins of the selected media that play and scrub at once.</source>
        <translation>Erstellt kleine Stellvertreter der ausgewählten Medien, die sofort spielen und scrubben.</translation>
    </message>
    <message>
        <source>Delete Proxies</source>
        <translation>Proxys löschen</translation>
    </message>
    <message>
        <source>Takes the stand-ins of the selected media away.</source>
        <translation>Löscht die Stellvertreter der ausgewählten Medien.</translation>
    </message>
    <message>
        <source>New Sequence from Clip</source>
        <translation>Neue Sequenz aus Clip</translation>
    </message>
    <message>
        <source>Makes a sequence with the size and rate of the selected media.</source>
        <translation>Legt eine Sequenz mit Größe und Rate des ausgewählten Mediums an.</translation>
    </message>
    <message>
        <source>Remove from Project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Takes the selected media out of the project; the files stay.</source>
        <translation>Nimmt die ausgewählten Medien aus dem Projekt; die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Select Unused</source>
        <translation>Unbenutzte auswählen</translation>
    </message>
    <message>
        <source>Selects all media that no sequence shows.</source>
        <translation>Wählt alle Medien aus, die keine Sequenz zeigt.</translation>
    </message>
    <message>
        <source>Add Sample Footage</source>
        <translation>Beispielmaterial hinzufügen</translation>
    </message>
    <message>
        <source>Takes the sample footage into the project.</source>
        <translation>Nimmt das Beispielmaterial ins Projekt auf.</translation>
    </message>
    <message>
        <source>Play or Pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Plays from the playhead, or stops.</source>
        <translation>Spielt ab dem Abspielkopf oder hält an.</translation>
    </message>
    <message>
        <source>Shuttle Forward</source>
        <translation>Shuttle vorwärts</translation>
    </message>
    <message>
        <source>Plays forward; again: faster.</source>
        <translation>Spielt vorwärts; noch einmal: schneller.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stops playing.</source>
        <translation>Hält die Wiedergabe an.</translation>
    </message>
    <message>
        <source>Shuttle Backward</source>
        <translation>Shuttle rückwärts</translation>
    </message>
    <message>
        <source>Plays backward; again: faster.</source>
        <translation>Spielt rückwärts; noch einmal: schneller.</translation>
    </message>
    <message>
        <source>Play In to Out</source>
        <translation>Von In bis Out abspielen</translation>
    </message>
    <message>
        <source>Plays what lies between the marks.</source>
        <translation>Spielt, was zwischen In und Out liegt.</translation>
    </message>
    <message>
        <source>Play Around</source>
        <translation>Umgebung abspielen</translation>
    </message>
    <message>
        <source>Plays from two seconds before the playhead to two behind it.</source>
        <translation>Spielt von zwei Sekunden vor dem Abspielkopf bis zwei dahinter.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Begins again at the end.</source>
        <translation>Beginnt am Ende von vorn.</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>Bild zurück</translation>
    </message>
    <message>
        <source>Goes one frame back.</source>
        <translation>Geht ein Bild zurück.</translation>
    </message>
    <message>
        <source>Step Forward</source>
        <translation>Bild vor</translation>
    </message>
    <message>
        <source>Goes one frame on.</source>
        <translation>Geht ein Bild weiter.</translation>
    </message>
    <message>
        <source>Step Back by Many</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>Goes ten frames back.</source>
        <translation>Geht zehn Bilder zurück.</translation>
    </message>
    <message>
        <source>Step Forward by Many</source>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>Goes ten frames on.</source>
        <translation>Geht zehn Bilder weiter.</translation>
    </message>
    <message>
        <source>Previous Edit</source>
        <translation>Voriger Schnitt</translation>
    </message>
    <message>
        <source>Goes to the last cut before the playhead.</source>
        <translation>Geht zum letzten Schnitt vor dem Abspielkopf.</translation>
    </message>
    <message>
        <source>Next Edit</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Goes to the next cut.</source>
        <translation>Geht zum nächsten Schnitt.</translation>
    </message>
    <message>
        <source>Previous Marker</source>
        <translation>Voriger Marker</translation>
    </message>
    <message>
        <source>Goes to the last marker before the playhead.</source>
        <translation>Geht zum letzten Marker vor dem Abspielkopf.</translation>
    </message>
    <message>
        <source>Next Marker</source>
        <translation>Nächster Marker</translation>
    </message>
    <message>
        <source>Goes to the next marker.</source>
        <translation>Geht zum nächsten Marker.</translation>
    </message>
    <message>
        <source>Previous Keyframe</source>
        <translation>Voriger Keyframe</translation>
    </message>
    <message>
        <source>Goes to the last keyframe of the selected clips.</source>
        <translation>Geht zum vorigen Keyframe der ausgewählten Clips.</translation>
    </message>
    <message>
        <source>Next Keyframe</source>
        <translation>Nächster Keyframe</translation>
    </message>
    <message>
        <source>Goes to the next keyframe of the selected clips.</source>
        <translation>Geht zum nächsten Keyframe der ausgewählten Clips.</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Goes to the first frame.</source>
        <translation>Geht zum ersten Bild.</translation>
    </message>
    <message>
        <source>Go to End</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Goes behind the last frame.</source>
        <translation>Geht hinter das letzte Bild.</translation>
    </message>
    <message>
        <source>Go to In</source>
        <translation>Zum In-Punkt</translation>
    </message>
    <message>
        <source>Goes to the in point.</source>
        <translation>Geht zum In-Punkt.</translation>
    </message>
    <message>
        <source>Go to Out</source>
        <translation>Zum Out-Punkt</translation>
    </message>
    <message>
        <source>Goes to the out point.</source>
        <translation>Geht zum Out-Punkt.</translation>
    </message>
    <message>
        <source>Go to Time…</source>
        <translation>Zu Zeit gehen …</translation>
    </message>
    <message>
        <source>Goes to the timecode that you type.</source>
        <translation>Geht zum eingegebenen Timecode.</translation>
    </message>
    <message>
        <source>Audio Scrubbing</source>
        <translation>Ton beim Scrubben</translation>
    </message>
    <message>
        <source>Plays the sound under the playhead while it is dragged.</source>
        <translation>Spielt den Ton unter dem Abspielkopf, während er gezogen wird.</translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Makes a project and opens it.</source>
        <translation>Legt ein Projekt an und öffnet es.</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>Öffnet eine Projektdatei.</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Makes a short film of the sample media, to try things on.</source>
        <translation>Legt aus den Beispielmedien einen kurzen Film zum Ausprobieren an.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Writes the project with its history to another file; this one stays open.</source>
        <translation>Schreibt das Projekt mit seinem Verlauf in eine andere Datei; dieses bleibt offen.</translation>
    </message>
    <message>
        <source>Rename Project…</source>
        <translation>Projekt umbenennen …</translation>
    </message>
    <message>
        <source>Gives the project another name.</source>
        <translation>Gibt dem Projekt einen anderen Namen.</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Goes back to the start page.</source>
        <translation>Kehrt zur Startseite zurück.</translation>
    </message>
    <message>
        <source>Show Project File</source>
        <translation>Projektdatei zeigen</translation>
    </message>
    <message>
        <source>Shows the project file in the file manager.</source>
        <translation>Zeigt die Projektdatei im Dateimanager.</translation>
    </message>
    <message>
        <source>New Sequence</source>
        <translation>Neue Sequenz</translation>
    </message>
    <message>
        <source>Makes an empty timeline like the open one, and opens it.</source>
        <translation>Legt eine leere Zeitleiste wie die offene an und öffnet sie.</translation>
    </message>
    <message>
        <source>Sequence Settings</source>
        <translation>Einstellungen der Sequenz</translation>
    </message>
    <message>
        <source>Shows size, rate and working space of the open sequence in the inspector.</source>
        <translation>Zeigt Größe, Rate und Arbeitsraum der offenen Sequenz im Inspektor.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends the program. Nothing has to be saved.</source>
        <translation>Beendet das Programm. Nichts muss gespeichert werden.</translation>
    </message>
    <message>
        <source>Selection Tool</source>
        <translation>Auswahlwerkzeug</translation>
    </message>
    <message>
        <source>Selects, moves and trims.</source>
        <translation>Wählt aus, verschiebt und trimmt.</translation>
    </message>
    <message>
        <source>Ripple Trim Tool</source>
        <translation>Ripple-Werkzeug</translation>
    </message>
    <message>
        <source>Trims an edge and moves all that follows.</source>
        <translation>Trimmt eine Kante und bewegt alles Folgende mit.</translation>
    </message>
    <message>
        <source>Roll Tool</source>
        <translation>Rollwerkzeug</translation>
    </message>
    <message>
        <source>Moves the cut between two clips.</source>
        <translation>Bewegt den Schnitt zwischen zwei Clips.</translation>
    </message>
    <message>
        <source>Slip Tool</source>
        <translation>Inhalt verschieben</translation>
    </message>
    <message>
        <source>Moves the content inside a clip.</source>
        <translation>Verschiebt den Inhalt innerhalb eines Clips (Slip).</translation>
    </message>
    <message>
        <source>Slide Tool</source>
        <translation>Zwischen Nachbarn schieben</translation>
    </message>
    <message>
        <source>Moves a clip between its neighbours.</source>
        <translation>Schiebt einen Clip zwischen seinen Nachbarn (Slide).</translation>
    </message>
    <message>
        <source>Slice Tool</source>
        <translation>Schnittwerkzeug</translation>
    </message>
    <message>
        <source>Cuts where you click; with Shift on all tracks.</source>
        <translation>Schneidet, wo geklickt wird; mit Umschalt auf allen Spuren.</translation>
    </message>
    <message>
        <source>Rate Stretch Tool</source>
        <translation>Tempo dehnen</translation>
    </message>
    <message>
        <source>Changes a clip&apos;s speed by dragging its edge.</source>
        <translation>Ändert das Tempo eines Clips durch Ziehen an seiner Kante.</translation>
    </message>
    <message>
        <source>Hand Tool</source>
        <translation>Handwerkzeug</translation>
    </message>
    <message>
        <source>Moves the view.</source>
        <translation>Bewegt die Ansicht.</translation>
    </message>
    <message>
        <source>Zoom Tool</source>
        <translation>Zoomwerkzeug</translation>
    </message>
    <message>
        <source>Zooms in where you click; with Alt out.</source>
        <translation>Vergrößert, wo geklickt wird; mit Alt verkleinert es.</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Lets edges meet edges, markers and the playhead.</source>
        <translation>Lässt Kanten an Kanten, Markern und dem Abspielkopf einrasten.</translation>
    </message>
    <message>
        <source>Linked Selection</source>
        <translation>Verknüpfte Auswahl</translation>
    </message>
    <message>
        <source>Selects picture and sound that belong together with one click.</source>
        <translation>Wählt zusammengehörendes Bild und Ton mit einem Klick aus.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Inserts the source at the playhead and pushes what follows.</source>
        <translation>Fügt die Quelle am Abspielkopf ein und schiebt das Folgende weiter.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Lays the source over what is at the playhead.</source>
        <translation>Legt die Quelle über das, was am Abspielkopf ist.</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Lays the source behind the last clip.</source>
        <translation>Legt die Quelle hinter den letzten Clip.</translation>
    </message>
    <message>
        <source>Aim Picture One Track Up</source>
        <translation>Zielspur Bild nach oben</translation>
    </message>
    <message>
        <source>The source&apos;s picture, and what is pasted, go there.</source>
        <translation>Dorthin kommen das Bild der Quelle und Eingefügtes.</translation>
    </message>
    <message>
        <source>Aim Picture One Track Down</source>
        <translation>Zielspur Bild nach unten</translation>
    </message>
    <message>
        <source>Aim Sound One Track Up</source>
        <translation>Zielspur Ton nach oben</translation>
    </message>
    <message>
        <source>The source&apos;s sound, and what is pasted, go there.</source>
        <translation>Dorthin kommen der Ton der Quelle und Eingefügtes.</translation>
    </message>
    <message>
        <source>Aim Sound One Track Down</source>
        <translation>Zielspur Ton nach unten</translation>
    </message>
    <message>
        <source>Place Picture</source>
        <translation>Bild setzen</translation>
    </message>
    <message>
        <source>Whether the source&apos;s picture is put on the timeline.</source>
        <translation>Ob das Bild der Quelle auf die Zeitleiste kommt.</translation>
    </message>
    <message>
        <source>Place Sound</source>
        <translation>Ton setzen</translation>
    </message>
    <message>
        <source>Whether the source&apos;s sound is put on the timeline.</source>
        <translation>Ob der Ton der Quelle auf die Zeitleiste kommt.</translation>
    </message>
    <message>
        <source>Add Video Track</source>
        <translation>Videospur hinzufügen</translation>
    </message>
    <message>
        <source>Puts a video track on top.</source>
        <translation>Legt oben eine Videospur an.</translation>
    </message>
    <message>
        <source>Add Audio Track</source>
        <translation>Audiospur hinzufügen</translation>
    </message>
    <message>
        <source>Puts an audio track at the bottom.</source>
        <translation>Legt unten eine Audiospur an.</translation>
    </message>
    <message>
        <source>Delete Empty Tracks</source>
        <translation>Leere Spuren löschen</translation>
    </message>
    <message>
        <source>Takes away every track that holds no clip.</source>
        <translation>Löscht alle Spuren ohne Clips.</translation>
    </message>
    <message>
        <source>Close Gap</source>
        <translation>Lücke schließen</translation>
    </message>
    <message>
        <source>Closes the selected gap, or the one under the playhead.</source>
        <translation>Schließt die ausgewählte Lücke oder die unter dem Abspielkopf.</translation>
    </message>
    <message>
        <source>Close All Gaps</source>
        <translation>Alle Lücken schließen</translation>
    </message>
    <message>
        <source>Closes every gap that all tracks share.</source>
        <translation>Schließt jede Lücke, die alle Spuren gemeinsam haben.</translation>
    </message>
    <message>
        <source>Add Title</source>
        <translation>Titel hinzufügen</translation>
    </message>
    <message>
        <source>Lays a title on a free track at the playhead.</source>
        <translation>Legt am Abspielkopf einen Titel auf eine freie Spur.</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shows less time, larger.</source>
        <translation>Zeigt weniger Zeit, größer.</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shows more time, smaller.</source>
        <translation>Zeigt mehr Zeit, kleiner.</translation>
    </message>
    <message>
        <source>Zoom to Fit</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Shows the whole sequence.</source>
        <translation>Zeigt die ganze Sequenz.</translation>
    </message>
    <message>
        <source>Zoom to Selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Shows what is selected as large as it fits.</source>
        <translation>Zeigt die Auswahl so groß, wie sie passt.</translation>
    </message>
    <message>
        <source>Taller Tracks</source>
        <translation>Spuren höher</translation>
    </message>
    <message>
        <source>Makes all tracks taller.</source>
        <translation>Macht alle Spuren höher.</translation>
    </message>
    <message>
        <source>Lower Tracks</source>
        <translation>Spuren niedriger</translation>
    </message>
    <message>
        <source>Makes all tracks lower.</source>
        <translation>Macht alle Spuren niedriger.</translation>
    </message>
    <message>
        <source>Render In to Out</source>
        <translation>In bis Out rendern</translation>
    </message>
    <message>
        <source>Renders what cannot play in real time between the marks, in the background.</source>
        <translation>Rendert im Hintergrund, was zwischen In und Out nicht in Echtzeit spielt.</translation>
    </message>
    <message>
        <source>Delete Rendered Files</source>
        <translation>Gerenderte Dateien löschen</translation>
    </message>
    <message>
        <source>Forgets what was rendered for playback.</source>
        <translation>Vergisst, was für die Wiedergabe gerendert wurde.</translation>
    </message>
    <message>
        <source>Enlarge Picture</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Shows the picture larger.</source>
        <translation>Zeigt das Bild größer.</translation>
    </message>
    <message>
        <source>Reduce Picture</source>
        <translation>Bild verkleinern</translation>
    </message>
    <message>
        <source>Shows the picture smaller.</source>
        <translation>Zeigt das Bild kleiner.</translation>
    </message>
    <message>
        <source>Fit Picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>Zeigt das ganze Bild.</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Bild mit 100 %</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one of the screen.</source>
        <translation>Zeigt ein Pixel des Bildes als eines des Bildschirms.</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Shows the picture alone.</source>
        <translation>Zeigt nur das Bild.</translation>
    </message>
    <message>
        <source>Safe Areas</source>
        <translation>Sichere Bereiche</translation>
    </message>
    <message>
        <source>Shows the margins for action and titles.</source>
        <translation>Zeigt die Ränder für Handlung und Titel.</translation>
    </message>
    <message>
        <source>Thirds Grid</source>
        <translation>Drittelraster</translation>
    </message>
    <message>
        <source>Shows lines at the thirds of the frame.</source>
        <translation>Zeigt Linien auf den Dritteln des Bildes.</translation>
    </message>
    <message>
        <source>Rulers and Guides</source>
        <translation>Lineale und Hilfslinien</translation>
    </message>
    <message>
        <source>Shows rulers; pull guides out of them.</source>
        <translation>Zeigt Lineale; aus ihnen lassen sich Hilfslinien ziehen.</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <source>Shows the guides of the sequence, and snaps to them.</source>
        <translation>Zeigt die Hilfslinien der Sequenz und rastet an ihnen ein.</translation>
    </message>
    <message>
        <source>Add Upright Guide</source>
        <translation>Senkrechte Hilfslinie hinzufügen</translation>
    </message>
    <message>
        <source>Puts a guide down the middle of the picture.</source>
        <translation>Legt eine Hilfslinie senkrecht durch die Bildmitte.</translation>
    </message>
    <message>
        <source>Add Level Guide</source>
        <translation>Waagerechte Hilfslinie hinzufügen</translation>
    </message>
    <message>
        <source>Puts a guide across the middle of the picture.</source>
        <translation>Legt eine Hilfslinie waagerecht durch die Bildmitte.</translation>
    </message>
    <message>
        <source>Clear Guides</source>
        <translation>Hilfslinien entfernen</translation>
    </message>
    <message>
        <source>Takes all guides of the sequence away.</source>
        <translation>Entfernt alle Hilfslinien der Sequenz.</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Shows where the picture is transparent.</source>
        <translation>Zeigt, wo das Bild transparent ist.</translation>
    </message>
    <message>
        <source>White Backdrop</source>
        <translation>Weißer Hintergrund</translation>
    </message>
    <message>
        <source>Shows white where the picture is transparent.</source>
        <translation>Zeigt Weiß, wo das Bild transparent ist.</translation>
    </message>
    <message>
        <source>All Channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Shows the picture in its colours.</source>
        <translation>Zeigt das Bild in seinen Farben.</translation>
    </message>
    <message>
        <source>Red Channel</source>
        <translation>Roter Kanal</translation>
    </message>
    <message>
        <source>Shows how much red there is, as grey.</source>
        <translation>Zeigt den Rotanteil als Grau.</translation>
    </message>
    <message>
        <source>Green Channel</source>
        <translation>Grüner Kanal</translation>
    </message>
    <message>
        <source>Shows how much green there is, as grey.</source>
        <translation>Zeigt den Grünanteil als Grau.</translation>
    </message>
    <message>
        <source>Blue Channel</source>
        <translation>Blauer Kanal</translation>
    </message>
    <message>
        <source>Shows how much blue there is, as grey.</source>
        <translation>Zeigt den Blauanteil als Grau.</translation>
    </message>
    <message>
        <source>Alpha Channel</source>
        <translation>Alphakanal</translation>
    </message>
    <message>
        <source>Shows opacity: white is opaque.</source>
        <translation>Zeigt die Deckkraft: Weiß ist deckend.</translation>
    </message>
    <message>
        <source>Handles on the Picture</source>
        <translation>Griffe auf dem Bild</translation>
    </message>
    <message>
        <source>Shows handles to move, scale and rotate the selected clip.</source>
        <translation>Zeigt Griffe zum Verschieben, Skalieren und Drehen des ausgewählten Clips.</translation>
    </message>
    <message>
        <source>Crop on the Picture</source>
        <translation>Auf dem Bild zuschneiden</translation>
    </message>
    <message>
        <source>Shows handles to crop the selected clip.</source>
        <translation>Zeigt Griffe zum Zuschneiden des ausgewählten Clips.</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Shows the picture without effects beside the one with them.</source>
        <translation>Zeigt das Bild ohne Effekte neben dem mit Effekten.</translation>
    </message>
    <message>
        <source>Without Effects</source>
        <translation>Ohne Effekte</translation>
    </message>
    <message>
        <source>Shows the picture before its effects; hold D in the monitor.</source>
        <translation>Zeigt das Bild vor den Effekten; im Monitor D gedrückt halten.</translation>
    </message>
    <message>
        <source>Full Resolution</source>
        <translation>Volle Auflösung</translation>
    </message>
    <message>
        <source>Plays every pixel.</source>
        <translation>Spielt jedes Pixel.</translation>
    </message>
    <message>
        <source>Half Resolution</source>
        <translation>Halbe Auflösung</translation>
    </message>
    <message>
        <source>Plays a quarter of the pixels.</source>
        <translation>Spielt ein Viertel der Pixel.</translation>
    </message>
    <message>
        <source>Quarter Resolution</source>
        <translation>Viertelauflösung</translation>
    </message>
    <message>
        <source>Plays a sixteenth of the pixels.</source>
        <translation>Spielt ein Sechzehntel der Pixel.</translation>
    </message>
    <message>
        <source>Use Proxies</source>
        <translation>Proxys verwenden</translation>
    </message>
    <message>
        <source>Plays the small stand-ins of the footage where there are some; never used for export.</source>
        <translation>Spielt die kleinen Stellvertreter des Materials, wo es welche gibt; nie im Export.</translation>
    </message>
    <message>
        <source>Export Frame…</source>
        <translation>Einzelbild exportieren …</translation>
    </message>
    <message>
        <source>Writes the frame at the playhead as a picture.</source>
        <translation>Schreibt das Bild am Abspielkopf als Bilddatei.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Arranges the window for cutting.</source>
        <translation>Richtet das Fenster zum Schneiden ein.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Has what the panel says made, while you go on editing.</source>
        <translation>Lässt machen, was das Bedienfeld sagt, während der Schnitt weitergeht.</translation>
    </message>
    <message>
        <source>Generate from This Frame…</source>
        <translation>Aus diesem Bild generieren …</translation>
    </message>
    <message>
        <source>Begins a shot with what the selected clip or media shows, to be brought to life.</source>
        <translation>Beginnt eine Einstellung mit dem, was der ausgewählte Clip oder das Medium zeigt.</translation>
    </message>
    <message>
        <source>Generate from the Viewport&apos;s Picture…</source>
        <translation>Aus dem Bild der Vorschau generieren …</translation>
    </message>
    <message>
        <source>Begins a shot with the picture under the playhead, effects and all.</source>
        <translation>Beginnt eine Einstellung mit dem Bild am Abspielkopf, samt Effekten.</translation>
    </message>
    <message>
        <source>Generate from Words…</source>
        <translation>Aus Worten generieren …</translation>
    </message>
    <message>
        <source>Begins a shot that needs no picture, for a model that you have brought.</source>
        <translation>Beginnt eine Einstellung, die kein Bild braucht, für ein mitgebrachtes Modell.</translation>
    </message>
    <message>
        <source>Generate in the Gap…</source>
        <translation>In der Lücke generieren …</translation>
    </message>
    <message>
        <source>Begins a shot that fills the gap, from the last picture before it to the first after it.</source>
        <translation>Beginnt eine Einstellung, die die Lücke füllt, vom letzten Bild davor bis zum ersten danach.</translation>
    </message>
    <message>
        <source>Extend at the End…</source>
        <translation>Am Ende verlängern …</translation>
    </message>
    <message>
        <source>Begins a shot that goes on from where the clip ends.</source>
        <translation>Beginnt eine Einstellung, die weitergeht, wo der Clip endet.</translation>
    </message>
    <message>
        <source>Extend at the Start…</source>
        <translation>Am Anfang verlängern …</translation>
    </message>
    <message>
        <source>Begins a shot that leads up to where the clip begins.</source>
        <translation>Beginnt eine Einstellung, die dahin führt, wo der Clip beginnt.</translation>
    </message>
    <message>
        <source>Retake This Part…</source>
        <translation>Diesen Teil neu aufnehmen …</translation>
    </message>
    <message>
        <source>Begins a shot of the part of the clip between in and out point, made anew between what is around it. The clip&apos;s media stays as it is.</source>
        <translation>Beginnt eine Einstellung des Teils zwischen In- und Out-Punkt des Clips, neu gemacht zwischen dem, was ihn umgibt. Das Medium des Clips bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Go to the Generate Panel</source>
        <translation>Zum Bedienfeld Generieren gehen</translation>
    </message>
    <message>
        <source>Brings it to the front; where it is not, arranges the window for generating.</source>
        <translation>Holt es nach vorn; wo es fehlt, ordnet es das Fenster zum Generieren.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Shows models that can be fetched, with their licences.</source>
        <translation>Zeigt Modelle, die sich laden lassen, mit ihren Lizenzen.</translation>
    </message>
    <message>
        <source>Generate Panel</source>
        <translation>Bedienfeld Generieren</translation>
    </message>
    <message>
        <source>Shows or hides what is generated, and how.</source>
        <translation>Zeigt oder verbirgt, was generiert wird und wie.</translation>
    </message>
    <message>
        <source>Arranges the window around a large picture.</source>
        <translation>Richtet das Fenster um ein großes Bild ein.</translation>
    </message>
    <message>
        <source>Roto</source>
        <translation>Roto</translation>
    </message>
    <message>
        <source>Arranges the window for cutting things out of footage.</source>
        <translation>Ordnet das Fenster zum Freistellen an.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Arranges the window for exporting.</source>
        <translation>Richtet das Fenster zum Exportieren ein.</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all panels of this workspace back.</source>
        <translation>Stellt alle Bedienfelder dieses Arbeitsbereichs wieder her.</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation>Findet jeden Befehl nach seinem Namen.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Shows or hides the media bin.</source>
        <translation>Zeigt die Medienablage oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Goes to the source monitor.</source>
        <translation>Geht zum Quellmonitor.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Goes to the program monitor.</source>
        <translation>Geht zum Programmmonitor.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Goes to the timeline.</source>
        <translation>Geht zur Zeitleiste.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Shows or hides the inspector.</source>
        <translation>Zeigt den Inspektor oder blendet ihn aus.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Shows or hides the effects.</source>
        <translation>Zeigt die Effekte oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Shows or hides the curve editor.</source>
        <translation>Zeigt den Kurveneditor oder blendet ihn aus.</translation>
    </message>
    <message>
        <source>Audio Meters</source>
        <translation>Pegelanzeige</translation>
    </message>
    <message>
        <source>Shows or hides the audio meters.</source>
        <translation>Zeigt die Pegelanzeige oder blendet sie aus.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Shows or hides the steps that can be undone.</source>
        <translation>Zeigt die Schritte, die rückgängig zu machen sind, oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Shows or hides the work in the background.</source>
        <translation>Zeigt die Arbeit im Hintergrund oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Exporteinstellungen</translation>
    </message>
    <message>
        <source>Shows or hides what is exported, and how.</source>
        <translation>Zeigt, was wie exportiert wird, oder blendet es aus.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Shows or hides the takes of the shot.</source>
        <translation>Blendet die Takes der Einstellung ein oder aus.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Goes to the monitor that plays and compares takes.</source>
        <translation>Geht zum Monitor, der Takes abspielt und vergleicht.</translation>
    </message>
    <message>
        <source>Mattes</source>
        <translation>Matten</translation>
    </message>
    <message>
        <source>Shows or hides the mattes of the clip.</source>
        <translation>Zeigt oder verbirgt die Matten des Clips.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Shows what the program has had to say.</source>
        <translation>Zeigt, was das Programm zu melden hatte.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Goes to the Export workspace.</source>
        <translation>Geht zum Arbeitsbereich „Export“.</translation>
    </message>
    <message>
        <source>Add to Export Queue</source>
        <translation>Zur Exportwarteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Exports with the chosen preset, in the background.</source>
        <translation>Exportiert im Hintergrund mit der gewählten Vorgabe.</translation>
    </message>
    <message>
        <source>Keyboard Reference</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Shows the most used keys.</source>
        <translation>Zeigt die meistgebrauchten Tasten.</translation>
    </message>
    <message>
        <source>Crash Reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Shows what was written when something went wrong.</source>
        <translation>Zeigt, was aufgezeichnet wurde, als etwas schiefging.</translation>
    </message>
    <message>
        <source>About Cutaway</source>
        <translation>Über Cutaway</translation>
    </message>
    <message>
        <source>Tells the version, licence and libraries.</source>
        <translation>Nennt Version, Lizenz und Bibliotheken.</translation>
    </message>
    <message>
        <source>Play Take</source>
        <translation>Take abspielen</translation>
    </message>
    <message>
        <source>Shows the selected takes, side by side, and plays them.</source>
        <translation>Zeigt die ausgewählten Takes nebeneinander und spielt sie ab.</translation>
    </message>
    <message>
        <source>Use Take in Timeline</source>
        <translation>Take in der Zeitleiste verwenden</translation>
    </message>
    <message>
        <source>Lets the selected clip show this take, with its trim and effects; without a clip the take is placed at the playhead.</source>
        <translation>Der ausgewählte Clip zeigt diesen Take, mit Trim und Effekten; ohne Clip kommt der Take an den Abspielkopf.</translation>
    </message>
    <message>
        <source>Place Take at Playhead</source>
        <translation>Take am Abspielkopf platzieren</translation>
    </message>
    <message>
        <source>Puts the take on the timeline as a clip of its own.</source>
        <translation>Legt den Take als eigenen Clip auf die Zeitleiste.</translation>
    </message>
    <message>
        <source>More Like This…</source>
        <translation>Mehr davon …</translation>
    </message>
    <message>
        <source>Makes variations of the take.</source>
        <translation>Erzeugt Varianten des Takes.</translation>
    </message>
    <message>
        <source>Again with Another Model…</source>
        <translation>Noch einmal mit anderem Modell …</translation>
    </message>
    <message>
        <source>Asks another model for the same.</source>
        <translation>Fragt ein anderes Modell nach demselben.</translation>
    </message>
    <message>
        <source>Extend Take at the End…</source>
        <translation>Take am Ende verlängern …</translation>
    </message>
    <message>
        <source>Begins a shot that goes on from where the take ends.</source>
        <translation>Beginnt eine Einstellung, die weitergeht, wo der Take endet.</translation>
    </message>
    <message>
        <source>Extend Take at the Start…</source>
        <translation>Take am Anfang verlängern …</translation>
    </message>
    <message>
        <source>Begins a shot that leads up to where the take begins.</source>
        <translation>Beginnt eine Einstellung, die dahin führt, wo der Take beginnt.</translation>
    </message>
    <message>
        <source>Finish Draft</source>
        <translation>Entwurf ausarbeiten</translation>
    </message>
    <message>
        <source>Makes the draft anew at full size; it takes the draft&apos;s place.</source>
        <translation>Macht den Entwurf in voller Größe neu; das Ergebnis nimmt seinen Platz ein.</translation>
    </message>
    <message>
        <source>Edit Its Request</source>
        <translation>Anfrage bearbeiten</translation>
    </message>
    <message>
        <source>Loads what the take was asked for into the Generate panel.</source>
        <translation>Lädt die Anfrage des Takes ins Bedienfeld „Generieren“.</translation>
    </message>
    <message>
        <source>Note on Take</source>
        <translation>Notiz zum Take</translation>
    </message>
    <message>
        <source>Writes a note on the take.</source>
        <translation>Schreibt eine Notiz zum Take.</translation>
    </message>
    <message>
        <source>Show Take in File Manager</source>
        <translation>Take in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Opens the folder that the take&apos;s file lies in.</source>
        <translation>Öffnet den Ordner, in dem die Datei des Takes liegt.</translation>
    </message>
    <message>
        <source>Remove Take</source>
        <translation>Take entfernen</translation>
    </message>
    <message>
        <source>Takes the selected takes out of the project; the files stay.</source>
        <translation>Nimmt die ausgewählten Takes aus dem Projekt; die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Compare Side by Side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Plays two to four selected takes at once.</source>
        <translation>Spielt zwei bis vier ausgewählte Takes zugleich ab.</translation>
    </message>
    <message>
        <source>Compare by Wipe</source>
        <translation>Mit Wischblende vergleichen</translation>
    </message>
    <message>
        <source>Shows two selected takes left and right of a line.</source>
        <translation>Zeigt zwei ausgewählte Takes links und rechts einer Linie.</translation>
    </message>
    <message>
        <source>Which Is Better?</source>
        <translation>Welcher ist besser?</translation>
    </message>
    <message>
        <source>Shows two takes without their names, and learns which one you prefer.</source>
        <translation>Zeigt zwei Takes ohne Namen und merkt sich, welcher besser gefällt.</translation>
    </message>
    <message>
        <source>Sort Takes by Time</source>
        <translation>Takes nach Zeit ordnen</translation>
    </message>
    <message>
        <source>Shows the newest takes first.</source>
        <translation>Zeigt die neuesten Takes zuerst.</translation>
    </message>
    <message>
        <source>Sort Takes by Rating</source>
        <translation>Takes nach Bewertung ordnen</translation>
    </message>
    <message>
        <source>Shows the takes with most stars first.</source>
        <translation>Zeigt die Takes mit den meisten Sternen zuerst.</translation>
    </message>
    <message>
        <source>Motion Brush</source>
        <translation>Bewegungspinsel</translation>
    </message>
    <message>
        <source>Paints where something moves. The wheel or [ and ] change its size, with Shift its softness; Alt or the right button erases.</source>
        <translation>Malt, wo sich etwas bewegt. Mausrad oder [ und ] ändern die Größe, mit der Umschalttaste die Weichheit; Alt oder die rechte Taste radiert.</translation>
    </message>
    <message>
        <source>Eraser of Motion</source>
        <translation>Bewegungsradierer</translation>
    </message>
    <message>
        <source>Takes away from the chosen region what it goes over.</source>
        <translation>Nimmt von der gewählten Region weg, worüber er geht.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Adds what a line is drawn around; with Alt takes it away.</source>
        <translation>Fügt hinzu, was umrandet wird; mit Alt nimmt es das weg.</translation>
    </message>
    <message>
        <source>Auto Region</source>
        <translation>Automatische Region</translation>
    </message>
    <message>
        <source>Makes a region of what is clicked on; Shift adds it to the chosen one, Alt takes it away from that.</source>
        <translation>Macht eine Region aus dem, was angeklickt wird; die Umschalttaste fügt es der gewählten hinzu, Alt nimmt es von ihr weg.</translation>
    </message>
    <message>
        <source>Arrow of Motion</source>
        <translation>Bewegungspfeil</translation>
    </message>
    <message>
        <source>Drag a region the way it streams: as far as it goes in a second, with Shift straight across or down.</source>
        <translation>Zieht eine Region dorthin, wohin sie strömt: so weit, wie sie in einer Sekunde kommt, mit der Umschalttaste genau waagerecht oder senkrecht.</translation>
    </message>
    <message>
        <source>Path of Motion</source>
        <translation>Bewegungspfad</translation>
    </message>
    <message>
        <source>Draw the way that a region goes along as a whole; move its points, or delete them with the right button.</source>
        <translation>Zeichnet den Weg, den eine Region als Ganzes geht; Punkte lassen sich verschieben oder mit der rechten Taste löschen.</translation>
    </message>
    <message>
        <source>Turn and Grow</source>
        <translation>Drehen und Wachsen</translation>
    </message>
    <message>
        <source>Drag the ring of a region to turn it, and the knob below to bring it nearer or farther.</source>
        <translation>Der Ring einer Region dreht sie, der Knopf darunter holt sie näher oder rückt sie weiter weg.</translation>
    </message>
    <message>
        <source>Preview Motion</source>
        <translation>Bewegungsvorschau</translation>
    </message>
    <message>
        <source>Shows the motion on the picture, small and quickly, over and over.</source>
        <translation>Zeigt die Bewegung auf dem Bild, klein und schnell, immer wieder.</translation>
    </message>
    <message>
        <source>Larger Brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Makes the motion brush larger; on the picture, so does ].</source>
        <translation>Macht den Bewegungspinsel größer; auf dem Bild tut das auch ].</translation>
    </message>
    <message>
        <source>Smaller Brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Makes the motion brush smaller; on the picture, so does [.</source>
        <translation>Macht den Bewegungspinsel kleiner; auf dem Bild tut das auch [.</translation>
    </message>
    <message>
        <source>New Region</source>
        <translation>Neue Region</translation>
    </message>
    <message>
        <source>Lets what is painted next be a region of its own.</source>
        <translation>Macht aus dem, was als Nächstes gemalt wird, eine eigene Region.</translation>
    </message>
    <message>
        <source>Duplicate Region</source>
        <translation>Region duplizieren</translation>
    </message>
    <message>
        <source>Lays a copy of the chosen region over it.</source>
        <translation>Legt eine Kopie der gewählten Region darüber.</translation>
    </message>
    <message>
        <source>Delete Region</source>
        <translation>Region löschen</translation>
    </message>
    <message>
        <source>Deletes the chosen region with its motion.</source>
        <translation>Löscht die gewählte Region mit ihrer Bewegung.</translation>
    </message>
    <message>
        <source>Copy Motion</source>
        <translation>Bewegung kopieren</translation>
    </message>
    <message>
        <source>Copies all regions with their motion; on the picture, so does Ctrl+C.</source>
        <translation>Kopiert alle Regionen mit ihrer Bewegung; auf dem Bild tut das auch Strg+C.</translation>
    </message>
    <message>
        <source>Paste Motion</source>
        <translation>Bewegung einfügen</translation>
    </message>
    <message>
        <source>Adds the copied regions to this shot; on the picture, so does Ctrl+V.</source>
        <translation>Fügt die kopierten Regionen dieser Einstellung hinzu; auf dem Bild tut das auch Strg+V.</translation>
    </message>
    <message>
        <source>Import Motion…</source>
        <translation>Bewegung importieren …</translation>
    </message>
    <message>
        <source>Adds the regions of a brush file to this shot.</source>
        <translation>Fügt die Regionen einer Pinseldatei dieser Einstellung hinzu.</translation>
    </message>
    <message>
        <source>Export Motion…</source>
        <translation>Bewegung exportieren …</translation>
    </message>
    <message>
        <source>Writes the regions and their motion to a brush file for other programs.</source>
        <translation>Schreibt die Regionen und ihre Bewegung in eine Pinseldatei für andere Programme.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Click the thing that you want to cut out: a click adds, Alt or the right button takes away.</source>
        <translation>Anklicken, was freigestellt werden soll: ein Klick fügt hinzu, Alt oder die rechte Taste nimmt weg.</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>Kritzeln</translation>
    </message>
    <message>
        <source>Draw roughly over the thing: the rest of it is found. Alt or the right button takes away; the wheel makes the line wider.</source>
        <translation>Grob über das Gemeinte zeichnen: der Rest davon wird gefunden. Alt oder die rechte Taste nimmt weg; das Rad macht die Linie breiter.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Drag a box around the thing.</source>
        <translation>Einen Rahmen um das Gemeinte ziehen.</translation>
    </message>
    <message>
        <source>Lasso Selection</source>
        <translation>Auswahl mit dem Lasso</translation>
    </message>
    <message>
        <source>Draw loosely around the thing; with Alt or the right button around what does not belong.</source>
        <translation>Locker um das Gemeinte zeichnen; mit Alt oder der rechten Taste um das, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>Everything Like This</source>
        <translation>Alles wie dieses</translation>
    </message>
    <message>
        <source>Press on a colour, and drag to the right for more like it. With Shift only what hangs together with it; Alt or the right button takes away.</source>
        <translation>Auf eine Farbe drücken und nach rechts ziehen für mehr Ähnliches. Mit Umschalt nur, was damit zusammenhängt; Alt oder die rechte Taste nimmt weg.</translation>
    </message>
    <message>
        <source>Paint Matte</source>
        <translation>Matte malen</translation>
    </message>
    <message>
        <source>Paints coverage by hand, and it stays as it is painted. The wheel or [ and ] change the size, with Shift the softness; Alt or the right button erases.</source>
        <translation>Malt von Hand, was bedeckt ist, und so bleibt es. Das Rad oder [ und ] ändern die Größe, mit Umschalt die Weichheit; Alt oder die rechte Taste radiert.</translation>
    </message>
    <message>
        <source>Erase Matte</source>
        <translation>Matte radieren</translation>
    </message>
    <message>
        <source>Takes coverage away by hand. The wheel or [ and ] change the size, with Shift the softness.</source>
        <translation>Nimmt von Hand weg, was bedeckt ist. Das Rad oder [ und ] ändern die Größe, mit Umschalt die Weichheit.</translation>
    </message>
    <message>
        <source>Select Subject</source>
        <translation>Motiv auswählen</translation>
    </message>
    <message>
        <source>Selects what stands out in the picture.</source>
        <translation>Wählt aus, was im Bild hervorsticht.</translation>
    </message>
    <message>
        <source>Select People</source>
        <translation>Personen auswählen</translation>
    </message>
    <message>
        <source>Selects everybody who is in the picture.</source>
        <translation>Wählt alle aus, die im Bild sind.</translation>
    </message>
    <message>
        <source>Select Background</source>
        <translation>Hintergrund auswählen</translation>
    </message>
    <message>
        <source>Selects all that does not stand out.</source>
        <translation>Wählt alles aus, was nicht hervorsticht.</translation>
    </message>
    <message>
        <source>Keep This Frame</source>
        <translation>Dieses Bild festhalten</translation>
    </message>
    <message>
        <source>Lets the frame be decided as it is: what is tracked goes by it. On the picture, so does Enter.</source>
        <translation>Lässt das Bild entschieden sein, wie es ist: danach richtet sich, was verfolgt wird. Auf dem Bild tut das auch die Eingabetaste.</translation>
    </message>
    <message>
        <source>Remove Key of Matte</source>
        <translation>Key der Matte entfernen</translation>
    </message>
    <message>
        <source>Lets the frame be tracked again, not decided by hand.</source>
        <translation>Lässt das Bild wieder verfolgt statt von Hand entschieden sein.</translation>
    </message>
    <message>
        <source>Matte as a Tint</source>
        <translation>Matte als Tönung</translation>
    </message>
    <message>
        <source>Shows what is covered in the matte&apos;s colour.</source>
        <translation>Zeigt in der Farbe der Matte, was bedeckt ist.</translation>
    </message>
    <message>
        <source>Matte as an Outline</source>
        <translation>Matte als Umriss</translation>
    </message>
    <message>
        <source>Shows the line around what is covered.</source>
        <translation>Zeigt die Linie um das, was bedeckt ist.</translation>
    </message>
    <message>
        <source>Matte in Black and White</source>
        <translation>Matte in Schwarzweiß</translation>
    </message>
    <message>
        <source>Shows the coverage alone: white is covered.</source>
        <translation>Zeigt nur die Deckung: Weiß ist bedeckt.</translation>
    </message>
    <message>
        <source>Matte Cut Out</source>
        <translation>Matte freigestellt</translation>
    </message>
    <message>
        <source>Shows what is covered alone, on a chequered ground.</source>
        <translation>Zeigt nur, was bedeckt ist, auf kariertem Grund.</translation>
    </message>
    <message>
        <source>Original Picture</source>
        <translation>Ursprüngliches Bild</translation>
    </message>
    <message>
        <source>Shows the picture without the matte.</source>
        <translation>Zeigt das Bild ohne die Matte.</translation>
    </message>
    <message>
        <source>Result in the Film</source>
        <translation>Ergebnis im Film</translation>
    </message>
    <message>
        <source>Shows what comes of the mattes in the film.</source>
        <translation>Zeigt, was im Film aus den Matten wird.</translation>
    </message>
    <message>
        <source>Outlines of Neighbouring Keys</source>
        <translation>Umrisse der Nachbar-Keys</translation>
    </message>
    <message>
        <source>Shows the keys before and after this frame as outlines.</source>
        <translation>Zeigt die Keys vor und nach diesem Bild als Umrisse.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Feder</translation>
    </message>
    <message>
        <source>Draws a shape: click for a corner, drag for a curve, click the first point to close it. On the line of a shape it adds a point; Alt bends a point, Ctrl takes it out.</source>
        <translation>Zeichnet eine Form: klicken für eine Ecke, ziehen für eine Kurve; ein Klick auf den ersten Punkt schließt sie. Auf der Linie einer Form setzt sie einen Punkt; Alt biegt einen Punkt, Strg entfernt ihn.</translation>
    </message>
    <message>
        <source>Edit Shapes</source>
        <translation>Formen bearbeiten</translation>
    </message>
    <message>
        <source>Moves, turns and scales shapes, their points and their feather. What you change is a key on this frame.</source>
        <translation>Bewegt, dreht und skaliert Formen, ihre Punkte und ihre weiche Kante. Was geändert wird, ist ein Schlüsselbild auf diesem Bild.</translation>
    </message>
    <message>
        <source>Add Ellipse</source>
        <translation>Ellipse hinzufügen</translation>
    </message>
    <message>
        <source>Puts a round shape on the matte, to be fitted.</source>
        <translation>Legt eine runde Form auf die Matte, zum Anpassen.</translation>
    </message>
    <message>
        <source>Add Rectangle</source>
        <translation>Rechteck hinzufügen</translation>
    </message>
    <message>
        <source>Puts a shape with four corners on the matte, to be fitted.</source>
        <translation>Legt eine Form mit vier Ecken auf die Matte, zum Anpassen.</translation>
    </message>
    <message>
        <source>Follow Surface Backwards</source>
        <translation>Fläche rückwärts folgen</translation>
    </message>
    <message>
        <source>Lets the shape go along with what it lies on, towards the clip&apos;s start.</source>
        <translation>Lässt die Form mit dem mitgehen, worauf sie liegt, zum Anfang des Clips hin.</translation>
    </message>
    <message>
        <source>Follow Surface</source>
        <translation>Fläche folgen</translation>
    </message>
    <message>
        <source>Lets the shape go along with the surface that it lies on, over the whole clip.</source>
        <translation>Lässt die Form mit der Fläche mitgehen, auf der sie liegt, durch den ganzen Clip.</translation>
    </message>
    <message>
        <source>Follow Surface Forwards</source>
        <translation>Fläche vorwärts folgen</translation>
    </message>
    <message>
        <source>Lets the shape go along with what it lies on, towards the clip&apos;s end.</source>
        <translation>Lässt die Form mit dem mitgehen, worauf sie liegt, zum Ende des Clips hin.</translation>
    </message>
    <message>
        <source>Stop Following</source>
        <translation>Folgen anhalten</translation>
    </message>
    <message>
        <source>Ends what goes on with shapes; what was followed stays.</source>
        <translation>Beendet, was mit Formen vorgeht; wie weit sie gefolgt sind, bleibt.</translation>
    </message>
    <message>
        <source>Key of Shape</source>
        <translation>Schlüsselbild der Form</translation>
    </message>
    <message>
        <source>Holds the shape on this frame, or takes its key off.</source>
        <translation>Hält die Form auf diesem Bild fest oder nimmt ihr Schlüsselbild weg.</translation>
    </message>
    <message>
        <source>Previous Key of Shape</source>
        <translation>Voriges Schlüsselbild der Form</translation>
    </message>
    <message>
        <source>Brings the playhead to the key before.</source>
        <translation>Bringt den Abspielkopf zum vorigen Schlüsselbild.</translation>
    </message>
    <message>
        <source>Next Key of Shape</source>
        <translation>Nächstes Schlüsselbild der Form</translation>
    </message>
    <message>
        <source>Brings the playhead to the next key.</source>
        <translation>Bringt den Abspielkopf zum nächsten Schlüsselbild.</translation>
    </message>
    <message>
        <source>Change All Keys Alike</source>
        <translation>Alle Schlüsselbilder gleich ändern</translation>
    </message>
    <message>
        <source>What you change of the shape on one frame is changed on all its keys, as it lies in each: for what was followed, and is a little off.</source>
        <translation>Was auf einem Bild an der Form geändert wird, ändert sich auf allen ihren Schlüsselbildern, wie sie dort jeweils liegt: für Formen, die gefolgt sind und etwas daneben liegen.</translation>
    </message>
    <message>
        <source>Duplicate Shape</source>
        <translation>Form duplizieren</translation>
    </message>
    <message>
        <source>Puts a copy of the shape on the matte.</source>
        <translation>Legt eine Kopie der Form auf die Matte.</translation>
    </message>
    <message>
        <source>Delete Shape</source>
        <translation>Form löschen</translation>
    </message>
    <message>
        <source>Takes the shape off the matte.</source>
        <translation>Nimmt die Form von der Matte.</translation>
    </message>
    <message>
        <source>Shapes from This Frame</source>
        <translation>Formen aus diesem Bild</translation>
    </message>
    <message>
        <source>Draws around what the matte covers here, as shapes on a matte of their own.</source>
        <translation>Zeichnet um das, was die Matte hier abdeckt: Formen auf einer eigenen Matte.</translation>
    </message>
    <message>
        <source>Shape from Matte</source>
        <translation>Form aus Matte</translation>
    </message>
    <message>
        <source>Makes a shape with keys of what the matte covers through the clip, on a matte of its own.</source>
        <translation>Macht aus dem, was die Matte im Clip abdeckt, eine Form mit Schlüsselbildern auf einer eigenen Matte.</translation>
    </message>
    <message>
        <source>Track Backwards</source>
        <translation>Rückwärts verfolgen</translation>
    </message>
    <message>
        <source>Follows the matte from this frame to the beginning of the clip.</source>
        <translation>Verfolgt die Matte von diesem Bild bis zum Anfang des Clips.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follows the matte from this frame both ways, through the whole clip.</source>
        <translation>Verfolgt die Matte von diesem Bild in beide Richtungen, durch den ganzen Clip.</translation>
    </message>
    <message>
        <source>Track Forwards</source>
        <translation>Vorwärts verfolgen</translation>
    </message>
    <message>
        <source>Follows the matte from this frame to the end of the clip.</source>
        <translation>Verfolgt die Matte von diesem Bild bis zum Ende des Clips.</translation>
    </message>
    <message>
        <source>Stop Tracking</source>
        <translation>Verfolgen beenden</translation>
    </message>
    <message>
        <source>Ends what is tracked and what is done to edges; what is there stays.</source>
        <translation>Beendet das Verfolgen und die Arbeit an Kanten; was da ist, bleibt.</translation>
    </message>
    <message>
        <source>Track Between Keys Anew</source>
        <translation>Zwischen Schlüsselbildern neu verfolgen</translation>
    </message>
    <message>
        <source>Makes what was tracked between the keys around this frame once more.</source>
        <translation>Verfolgt das Stück zwischen den Schlüsselbildern um dieses Bild noch einmal.</translation>
    </message>
    <message>
        <source>Track All Mattes</source>
        <translation>Alle Matten verfolgen</translation>
    </message>
    <message>
        <source>Follows all mattes of the clip both ways, but locked ones, so that none has what another has.</source>
        <translation>Verfolgt alle nicht gesperrten Matten des Clips in beide Richtungen, sodass keine hat, was eine andere hat.</translation>
    </message>
    <message>
        <source>Clear Tracking</source>
        <translation>Verfolgtes löschen</translation>
    </message>
    <message>
        <source>Takes away all that was tracked; keys stay.</source>
        <translation>Nimmt alles Verfolgte weg; Schlüsselbilder bleiben.</translation>
    </message>
    <message>
        <source>Previous Key of Matte</source>
        <translation>Voriges Schlüsselbild der Matte</translation>
    </message>
    <message>
        <source>Goes to the frame before that was decided by hand.</source>
        <translation>Geht zum Bild davor, das von Hand entschieden ist.</translation>
    </message>
    <message>
        <source>Next Key of Matte</source>
        <translation>Nächstes Schlüsselbild der Matte</translation>
    </message>
    <message>
        <source>Goes to the next frame that was decided by hand.</source>
        <translation>Geht zum nächsten Bild, das von Hand entschieden ist.</translation>
    </message>
    <message>
        <source>Previous Unsure Frame</source>
        <translation>Voriges unsicheres Bild</translation>
    </message>
    <message>
        <source>Goes back to a frame of which the tracking is not sure.</source>
        <translation>Geht zurück zu einem Bild, dessen die Verfolgung nicht sicher ist.</translation>
    </message>
    <message>
        <source>Next Unsure Frame</source>
        <translation>Nächstes unsicheres Bild</translation>
    </message>
    <message>
        <source>Goes to the next frame of which the tracking is not sure, to correct it.</source>
        <translation>Geht zum nächsten Bild, dessen die Verfolgung nicht sicher ist, um es zu korrigieren.</translation>
    </message>
    <message>
        <source>New Matte</source>
        <translation>Neue Matte</translation>
    </message>
    <message>
        <source>What is pointed at next becomes a matte of its own.</source>
        <translation>Was als Nächstes gezeigt wird, wird eine eigene Matte.</translation>
    </message>
    <message>
        <source>Next Matte</source>
        <translation>Nächste Matte</translation>
    </message>
    <message>
        <source>Works on the next matte of the clip.</source>
        <translation>Arbeitet an der nächsten Matte des Clips.</translation>
    </message>
    <message>
        <source>Previous Matte</source>
        <translation>Vorige Matte</translation>
    </message>
    <message>
        <source>Works on the matte of the clip before.</source>
        <translation>Arbeitet an der vorigen Matte des Clips.</translation>
    </message>
    <message>
        <source>Duplicate Matte</source>
        <translation>Matte duplizieren</translation>
    </message>
    <message>
        <source>Makes a copy of the matte, to try something on.</source>
        <translation>Macht eine Kopie der Matte, um etwas auszuprobieren.</translation>
    </message>
    <message>
        <source>Lock Matte</source>
        <translation>Matte sperren</translation>
    </message>
    <message>
        <source>While it is locked, no tool, tracking or correction changes what it covers.</source>
        <translation>Solange sie gesperrt ist, ändert kein Werkzeug, keine Verfolgung und keine Korrektur, was sie bedeckt.</translation>
    </message>
    <message>
        <source>Delete Matte</source>
        <translation>Matte löschen</translation>
    </message>
    <message>
        <source>Deletes the matte; what it was used for is shown whole.</source>
        <translation>Löscht die Matte; wofür sie verwendet wurde, ist wieder ganz zu sehen.</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Freistellen</translation>
    </message>
    <message>
        <source>Leaves of the clip what the matte covers; the rest becomes transparent.</source>
        <translation>Lässt vom Clip, was die Matte deckt; der Rest wird durchsichtig.</translation>
    </message>
    <message>
        <source>Blur Background</source>
        <translation>Hintergrund unscharf zeichnen</translation>
    </message>
    <message>
        <source>Blurs all of the clip that the matte does not cover.</source>
        <translation>Zeichnet alles vom Clip unscharf, was die Matte nicht deckt.</translation>
    </message>
    <message>
        <source>Grade Background</source>
        <translation>Hintergrund graden</translation>
    </message>
    <message>
        <source>Darkens what the matte does not cover, to grade on from there.</source>
        <translation>Dunkelt ab, was die Matte nicht deckt, um von dort aus weiter zu graden.</translation>
    </message>
    <message>
        <source>Replace Background…</source>
        <translation>Hintergrund ersetzen …</translation>
    </message>
    <message>
        <source>Cuts the clip out and puts another picture behind it.</source>
        <translation>Stellt den Clip frei und legt ein anderes Bild dahinter.</translation>
    </message>
    <message>
        <source>Export Matte…</source>
        <translation>Matte exportieren …</translation>
    </message>
    <message>
        <source>Writes the matte, or what it cuts out, as a film or as pictures for other programs.</source>
        <translation>Schreibt die Matte oder das Freigestellte als Film oder als Bilder für andere Programme.</translation>
    </message>
    <message>
        <source>Remove from the Shot…</source>
        <translation>Aus der Aufnahme entfernen …</translation>
    </message>
    <message>
        <source>Takes a thing out of the clip and fills in what was behind it.</source>
        <translation>Nimmt ein Ding aus dem Clip und füllt den Hintergrund auf.</translation>
    </message>
    <message>
        <source>Remove What the Matte Covers</source>
        <translation>Entfernen, was die Matte abdeckt</translation>
    </message>
    <message>
        <source>Fills what the matte covers with what is behind it, in the background.</source>
        <translation>Füllt im Hintergrund, was die Matte abdeckt, mit dem, was dahinter liegt.</translation>
    </message>
    <message>
        <source>Stop Removing</source>
        <translation>Entfernen anhalten</translation>
    </message>
    <message>
        <source>Leaves off what is filled; asked for again, it goes on from there.</source>
        <translation>Bricht das Füllen ab; wird es wieder verlangt, geht es dort weiter.</translation>
    </message>
    <message>
        <source>Add Shadow or Reflection</source>
        <translation>Schatten oder Spiegelung hinzufügen</translation>
    </message>
    <message>
        <source>Paint over it on a key of the matte: it belongs to the thing from then on, and is tracked along.</source>
        <translation>Auf einem Schlüsselbild der Matte darüber malen: Von da an gehört es zum Ding und wird mit verfolgt.</translation>
    </message>
    <message>
        <source>Show the Footage</source>
        <translation>Material zeigen</translation>
    </message>
    <message>
        <source>Lets the clip show its footage again; what was made stays among the takes.</source>
        <translation>Lässt den Clip wieder sein Material zeigen; das Ergebnis bleibt unter den Takes.</translation>
    </message>
    <message>
        <source>Clone Stamp</source>
        <translation>Kopierstempel</translation>
    </message>
    <message>
        <source>Copies from beside onto what was filled: Alt-click where from, then paint. The wheel makes it larger.</source>
        <translation>Kopiert von daneben auf das Gefüllte: mit Alt anklicken, von wo, dann malen. Das Mausrad macht ihn größer.</translation>
    </message>
    <message>
        <source>Paint on Result</source>
        <translation>Auf Ergebnis malen</translation>
    </message>
    <message>
        <source>Paints on what was filled: Alt-click takes a colour. The wheel makes the brush larger.</source>
        <translation>Malt auf das Gefüllte: Alt-Klick nimmt eine Farbe auf. Das Mausrad macht den Pinsel größer.</translation>
    </message>
    <message>
        <source>Use This Frame</source>
        <translation>Dieses Bild verwenden</translation>
    </message>
    <message>
        <source>Holds the frame as it is: those around it follow it when they are redone.</source>
        <translation>Hält das Bild, wie es ist: Die Bilder ringsum folgen ihm, wenn sie neu gefüllt werden.</translation>
    </message>
    <message>
        <source>Previous Held Frame</source>
        <translation>Voriges gehaltenes Bild</translation>
    </message>
    <message>
        <source>Goes back to a frame of the result that is held.</source>
        <translation>Geht zurück zu einem gehaltenen Bild des Ergebnisses.</translation>
    </message>
    <message>
        <source>Next Held Frame</source>
        <translation>Nächstes gehaltenes Bild</translation>
    </message>
    <message>
        <source>Goes to the next frame of the result that is held.</source>
        <translation>Geht zum nächsten gehaltenen Bild des Ergebnisses.</translation>
    </message>
    <message>
        <source>Take from This Frame</source>
        <translation>Aus diesem Bild nehmen</translation>
    </message>
    <message>
        <source>What was behind is taken from this frame, wherever it shows that.</source>
        <translation>Der Hintergrund wird aus diesem Bild genommen, wo immer es ihn zeigt.</translation>
    </message>
    <message>
        <source>Redo Removal</source>
        <translation>Entfernen wiederholen</translation>
    </message>
    <message>
        <source>Makes frames of the result anew, after those that are held; all others stay as they are.</source>
        <translation>Füllt Bilder des Ergebnisses neu, nach denen, die gehalten sind; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Extend the Frame…</source>
        <translation>Bild erweitern …</translation>
    </message>
    <message>
        <source>Makes the picture larger than it was filmed, and fills in what is beyond.</source>
        <translation>Macht das Bild größer, als es gefilmt wurde, und füllt auf, was jenseits liegt.</translation>
    </message>
    <message>
        <source>Extend the Frame as Chosen</source>
        <translation>Bild wie gewählt erweitern</translation>
    </message>
    <message>
        <source>Fills what is beyond the edges of the picture, in the background.</source>
        <translation>Füllt im Hintergrund, was jenseits der Bildränder liegt.</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <source>Chroma key</source>
        <translation>Chroma-Key</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Film grain</source>
        <translation>Filmkorn</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Gaußscher Weichzeichner</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Hue and saturation</source>
        <translation>Farbton und Sättigung</translation>
    </message>
    <message>
        <source>Lift, gamma, gain</source>
        <translation>Lift, Gamma, Gain</translation>
    </message>
    <message>
        <source>LUT</source>
        <translation>LUT</translation>
    </message>
    <message>
        <source>Mask shape</source>
        <translation>Maskenform</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Colour bars</source>
        <translation>Farbbalken</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Farbfläche</translation>
    </message>
    <message>
        <source>Dip to colour</source>
        <translation>Über Farbe blenden</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Weiche Blende</translation>
    </message>
    <message>
        <source>Luma wipe</source>
        <translation>Luma-Blende</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Überschieben</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischblende</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Makes a green or blue screen transparent.</source>
        <translation>Macht einen grünen oder blauen Hintergrund transparent.</translation>
    </message>
    <message>
        <source>Exposure, contrast, white balance and saturation.</source>
        <translation>Belichtung, Kontrast, Weißabgleich und Sättigung.</translation>
    </message>
    <message>
        <source>Adds the grain of film; each frame has its own.</source>
        <translation>Fügt Filmkorn hinzu; jedes Bild hat sein eigenes.</translation>
    </message>
    <message>
        <source>Mirrors the picture.</source>
        <translation>Spiegelt das Bild.</translation>
    </message>
    <message>
        <source>Blurs evenly in all directions.</source>
        <translation>Zeichnet in alle Richtungen gleichmäßig weich.</translation>
    </message>
    <message>
        <source>Turns the hue and changes saturation and lightness.</source>
        <translation>Dreht den Farbton und ändert Sättigung und Helligkeit.</translation>
    </message>
    <message>
        <source>Turns colours into their opposite.</source>
        <translation>Kehrt Farben in ihr Gegenteil um.</translation>
    </message>
    <message>
        <source>Shadows, midtones and highlights, each with a colour.</source>
        <translation>Schatten, Mitteltöne und Lichter, jeweils mit einer Farbe.</translation>
    </message>
    <message>
        <source>Applies a colour look from a .cube file.</source>
        <translation>Wendet einen Farblook aus einer .cube-Datei an.</translation>
    </message>
    <message>
        <source>Shows the picture within a rectangle or an ellipse: crop, round corners, feather.</source>
        <translation>Zeigt das Bild in einem Rechteck oder einer Ellipse: zuschneiden, Ecken runden, weiche Kante.</translation>
    </message>
    <message>
        <source>Shows large squares in place of detail.</source>
        <translation>Zeigt große Quadrate statt Einzelheiten.</translation>
    </message>
    <message>
        <source>Makes edges crisper.</source>
        <translation>Macht Kanten schärfer.</translation>
    </message>
    <message>
        <source>Darkens the corners.</source>
        <translation>Dunkelt die Ecken ab.</translation>
    </message>
    <message>
        <source>Squares in two colours.</source>
        <translation>Quadrate in zwei Farben.</translation>
    </message>
    <message>
        <source>Test bars: 75 % colours, a ramp below.</source>
        <translation>Testbalken: Farben mit 75 %, darunter eine Rampe.</translation>
    </message>
    <message>
        <source>From one colour to another, along a line or around a point.</source>
        <translation>Von einer Farbe zur anderen, entlang einer Linie oder um einen Punkt.</translation>
    </message>
    <message>
        <source>Clouds that drift and change.</source>
        <translation>Wolken, die ziehen und sich wandeln.</translation>
    </message>
    <message>
        <source>One colour.</source>
        <translation>Eine Farbe.</translation>
    </message>
    <message>
        <source>Fades to a colour and from it to the new picture.</source>
        <translation>Blendet zu einer Farbe und von ihr zum neuen Bild.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Ein Bild geht weich ins andere über.</translation>
    </message>
    <message>
        <source>A grey picture says where the new one shows first: dark parts first.</source>
        <translation>Ein Graubild bestimmt, wo das neue zuerst erscheint: dunkle Stellen zuerst.</translation>
    </message>
    <message>
        <source>The new picture pushes the old one out.</source>
        <translation>Das neue Bild schiebt das alte hinaus.</translation>
    </message>
    <message>
        <source>The new picture slides over the old one.</source>
        <translation>Das neue Bild schiebt sich über das alte.</translation>
    </message>
    <message>
        <source>An edge crosses the picture.</source>
        <translation>Eine Kante wandert über das Bild.</translation>
    </message>
    <message>
        <source>Dives into the old picture and comes out of the new one.</source>
        <translation>Taucht in das alte Bild ein und kommt aus dem neuen heraus.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Angle (degrees)</source>
        <translation>Winkel (Grad)</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnung</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>Eckenradius</translation>
    </message>
    <message>
        <source>Dark colour</source>
        <translation>Dunkle Farbe</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Exposure (stops)</source>
        <translation>Belichtung (Blenden)</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>Erste Farbe</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Grain size</source>
        <translation>Korngröße</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Hue (degrees)</source>
        <translation>Farbton (Grad)</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Key colour</source>
        <translation>Key-Farbe</translation>
    </message>
    <message>
        <source>Keying</source>
        <translation>Keying</translation>
    </message>
    <message>
        <source>LUT file</source>
        <translation>LUT-Datei</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Light colour</source>
        <translation>Helle Farbe</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Luma matte</source>
        <translation>Luma-Matte</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Radius (share of the height)</source>
        <translation>Radius (Anteil der Höhe)</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Zweite Farbe</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Spill suppression</source>
        <translation>Spill-Unterdrückung</translation>
    </message>
    <message>
        <source>Square (share of the height)</source>
        <translation>Quadrat (Anteil der Höhe)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Stylise</source>
        <translation>Stilisieren</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>View matte</source>
        <translation>Matte zeigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Large and in the middle.</source>
        <translation>Groß und in der Mitte.</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <source>A name, and who it is, on a dark plate.</source>
        <translation>Ein Name und wer es ist, auf dunkler Fläche.</translation>
    </message>
    <message>
        <source>Full Name
What they do</source>
        <translation>Voller Name
Funktion</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Spoken words at the bottom, outlined.</source>
        <translation>Gesprochene Worte unten, mit Kontur.</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Gesprochene Worte</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>A place or time at the top left.</source>
        <translation>Ort oder Zeit oben links.</translation>
    </message>
    <message>
        <source>Place, time</source>
        <translation>Ort, Zeit</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Abspann</translation>
    </message>
    <message>
        <source>Several lines, loosely set.</source>
        <translation>Mehrere Zeilen, locker gesetzt.</translation>
    </message>
    <message>
        <source>Directed by
Full Name</source>
        <translation>Regie
Voller Name</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Slanted, in the middle.</source>
        <translation>Kursiv, in der Mitte.</translation>
    </message>
    <message>
        <source>“Words to keep”</source>
        <translation>„Worte, die bleiben“</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Generatoren</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Equal power</source>
        <translation>Gleiche Leistung</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} Bilder/s</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>4K UHD</source>
        <translation>4K UHD</translation>
    </message>
    <message>
        <source>HD</source>
        <translation>HD</translation>
    </message>
    <message>
        <source>DCI 2K</source>
        <translation>DCI 2K</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
</context>
<context>
    <name>generate</name>
    <message>
        <source>Video from a picture</source>
        <translation>Video aus einem Bild</translation>
    </message>
    <message>
        <source>Video from words</source>
        <translation>Video aus Worten</translation>
    </message>
    <message>
        <source>Video from a video</source>
        <translation>Video aus einem Video</translation>
    </message>
    <message>
        <source>Picture from words</source>
        <translation>Bild aus Worten</translation>
    </message>
    <message>
        <source>Picture from a picture</source>
        <translation>Bild aus einem Bild</translation>
    </message>
    <message>
        <source>Fill in a part</source>
        <translation>Teil ausfüllen</translation>
    </message>
    <message>
        <source>Make a clip longer</source>
        <translation>Clip verlängern</translation>
    </message>
    <message>
        <source>Join two clips</source>
        <translation>Zwei Clips verbinden</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>The picture that the result begins with.</source>
        <translation>Das Bild, mit dem das Ergebnis beginnt.</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>The picture that the result ends with.</source>
        <translation>Das Bild, mit dem das Ergebnis endet.</translation>
    </message>
    <message>
        <source>Key picture</source>
        <translation>Zwischenbild</translation>
    </message>
    <message>
        <source>A picture that the result comes by.</source>
        <translation>Ein Bild, an dem das Ergebnis vorbeikommt.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The video that is changed.</source>
        <translation>Das Video, das verändert wird.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>What the result goes on from.</source>
        <translation>Woran das Ergebnis anschließt.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What the result leads up to.</source>
        <translation>Wohin das Ergebnis führt.</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>White where the subject is, black elsewhere.</source>
        <translation>Weiß, wo das Motiv ist, sonst schwarz.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>Tiefenkarte</translation>
    </message>
    <message>
        <source>White what is near, black what is far.</source>
        <translation>Weiß, was nah ist, schwarz, was fern ist.</translation>
    </message>
    <message>
        <source>Motion map</source>
        <translation>Bewegungskarte</translation>
    </message>
    <message>
        <source>How each point moves.</source>
        <translation>Wie sich jeder Punkt bewegt.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>People drawn as sticks, as they are to move.</source>
        <translation>Menschen als Strichfiguren, wie sie sich bewegen sollen.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>The lines of what is seen, white on black.</source>
        <translation>Die Linien dessen, was zu sehen ist, weiß auf schwarz.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>A face from close by, whose play the result takes over.</source>
        <translation>Ein Gesicht aus der Nähe, dessen Mienenspiel das Ergebnis übernimmt.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vorbild</translation>
    </message>
    <message>
        <source>A likeness that the result is to keep.</source>
        <translation>Eine Ähnlichkeit, die das Ergebnis wahren soll.</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <translation>Früheres Ergebnis</translation>
    </message>
    <message>
        <source>A result of which a part is made anew.</source>
        <translation>Ein Ergebnis, von dem ein Teil neu gemacht wird.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Schwenk</translation>
    </message>
    <message>
        <source>Turns to the right; less than nothing, to the left.</source>
        <translation>Dreht nach rechts; unter null nach links.</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Turns upwards; less than nothing, downwards.</source>
        <translation>Dreht nach oben; unter null nach unten.</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Turns clockwise about its own axis.</source>
        <translation>Dreht sich im Uhrzeigersinn um die eigene Achse.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>The lens shows everything so much larger.</source>
        <translation>Das Objektiv zeigt alles um so viel größer.</translation>
    </message>
    <message>
        <source>Dolly</source>
        <translation>Heranfahrt</translation>
    </message>
    <message>
        <source>Goes in until the picture is so much larger.</source>
        <translation>Fährt heran, bis das Bild um so viel größer ist.</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Seitfahrt</translation>
    </message>
    <message>
        <source>Goes to the right, by a share of the picture&apos;s width.</source>
        <translation>Fährt nach rechts, um einen Anteil der Bildbreite.</translation>
    </message>
    <message>
        <source>Pedestal</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Goes up, by a share of the picture&apos;s height.</source>
        <translation>Fährt nach oben, um einen Anteil der Bildhöhe.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Umkreisung</translation>
    </message>
    <message>
        <source>Goes round the middle to the right, looking at it.</source>
        <translation>Fährt rechts um die Mitte herum und blickt auf sie.</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Handkamera</translation>
    </message>
    <message>
        <source>Trembles by a share of the picture&apos;s height.</source>
        <translation>Zittert um einen Anteil der Bildhöhe.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>Still Motion</source>
        <translation>Still Motion</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Depth model</source>
        <translation>Tiefenmodell</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <translation>An Kanten ausrichten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Der des Modells</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Noise on the picture</source>
        <translation>Rauschen auf dem Bild</translation>
    </message>
    <message>
        <source>Guidance of details</source>
        <translation>Führung der Details</translation>
    </message>
    <message>
        <source>How closely what is given is followed in the last steps, which make the details.</source>
        <translation>Wie eng dem Gegebenen in den letzten Schritten gefolgt wird, die die Details machen.</translation>
    </message>
    <message>
        <source>How often noise is taken away.</source>
        <translation>Wie oft Rauschen weggenommen wird.</translation>
    </message>
    <message>
        <source>Twice as many take twice the time.</source>
        <translation>Doppelt so viele brauchen doppelt so lange.</translation>
    </message>
    <message>
        <source>How closely what is given is followed.</source>
        <translation>Wie genau dem Vorgegebenen gefolgt wird.</translation>
    </message>
    <message>
        <source>How far what is there is changed: at 1 nothing of it is left.</source>
        <translation>Wie weit das Vorhandene geändert wird: Bei 1 bleibt nichts davon.</translation>
    </message>
    <message>
        <source>By which rule noise is taken away.</source>
        <translation>Nach welcher Regel das Rauschen weggenommen wird.</translation>
    </message>
    <message>
        <source>How much moves, from hardly anything to all.</source>
        <translation>Wie viel sich bewegt, von fast nichts bis alles.</translation>
    </message>
    <message>
        <source>More lets the clip depart further from the picture.</source>
        <translation>Mehr lässt den Clip weiter vom Bild abweichen.</translation>
    </message>
    <message>
        <source>What was painted over the edge of something, and looks like what is beside it, stands still.</source>
        <translation>Was über die Kante von etwas gemalt wurde und aussieht wie das, was daneben liegt, steht still.</translation>
    </message>
    <message>
        <source>Brings a picture to life exactly as painted: regions stream, turn, grow or stir, objects follow paths, and a camera moves through it all. Between two clips it moves what both show from one place to the other, and dissolves the rest. Needs no download.</source>
        <translation>Bringt ein Bild genau so zum Leben, wie es gemalt ist: Bereiche strömen, drehen sich, wachsen oder regen sich, Objekte folgen Pfaden, und eine Kamera bewegt sich durch alles. Zwischen zwei Clips bewegt es, was beide zeigen, von einem Ort zum anderen und blendet das Übrige über. Braucht keinen Download.</translation>
    </message>
    <message>
        <source>Draft works on a picture of half the size and enlarges it.</source>
        <translation>Der Entwurf arbeitet auf einem halb so großen Bild und vergrößert es.</translation>
    </message>
    <message>
        <source>Full takes about three times as long as draft.</source>
        <translation>Voll dauert etwa dreimal so lange wie der Entwurf.</translation>
    </message>
    <message>
        <source>What stands nearer to the camera: nothing, what a mask covers, what a depth map says, or what a depth model estimates, if one is installed; automatic takes what is given.</source>
        <translation>Was der Kamera näher steht: nichts, was eine Maske bedeckt, was eine Tiefenkarte sagt oder was ein Tiefenmodell schätzt, wenn eines installiert ist; automatisch nimmt, was gegeben ist.</translation>
    </message>
    <message>
        <source>Filling what is behind takes a few seconds.</source>
        <translation>Zu füllen, was dahinter ist, dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>Davon ausgehen</translation>
    </message>
    <message>
        <source>Follow its depth</source>
        <translation>Seiner Tiefe folgen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Freedom from the draft</source>
        <translation>Freiheit vom Entwurf</translation>
    </message>
    <message>
        <source>How what is painted and how the camera moves are followed: Still Motion draws it first, and the model begins from that, or keeps to its depth.</source>
        <translation>Wie dem Gemalten und der Kamera gefolgt wird: Still Motion zeichnet es zuerst, und das Modell geht davon aus oder hält sich an die Tiefe.</translation>
    </message>
    <message>
        <source>Drawing takes a few seconds.</source>
        <translation>Das Zeichnen dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>How far the clip may depart from what was drawn: at 1 nothing of it is left.</source>
        <translation>Wie weit der Clip vom Gezeichneten abweichen darf: bei 1 bleibt nichts davon.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>First block, careful</source>
        <translation>Erster Block, vorsichtig</translation>
    </message>
    <message>
        <source>First block, quick</source>
        <translation>Erster Block, schnell</translation>
    </message>
    <message>
        <source>Foreseen attention</source>
        <translation>Vorausgesehene Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Steps that change little take most of their work from the step before: detail and motion suffer a little.</source>
        <translation>Schritte, die wenig ändern, übernehmen das meiste vom Schritt davor: Details und Bewegung leiden ein wenig.</translation>
    </message>
    <message>
        <source>Saves a third to a half of the time with many steps, and nothing with few; foreseen attention takes several times the memory.</source>
        <translation>Spart bei vielen Schritten ein Drittel bis die Hälfte der Zeit, bei wenigen nichts; vorausgesehene Aufmerksamkeit braucht ein Mehrfaches an Speicher.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>As memory allows</source>
        <translation>Wie der Speicher erlaubt</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>In how many bits large networks are kept: fewer take less memory and lose a little.</source>
        <translation>Mit wie vielen Bit große Netze gehalten werden: weniger brauchen weniger Speicher und verlieren ein wenig.</translation>
    </message>
    <message>
        <source>Kept on the device</source>
        <translation>Auf dem Gerät gehalten</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The part at work</source>
        <translation>Der Teil, der arbeitet</translation>
    </message>
    <message>
        <source>A few blocks</source>
        <translation>Einige Blöcke</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>Eine Schicht</translation>
    </message>
    <message>
        <source>What of the model stays in the device&apos;s memory: less leaves more room and is slower.</source>
        <translation>Was vom Modell im Speicher des Geräts bleibt: weniger lässt mehr Platz und ist langsamer.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>By which library attention is reckoned; all but torch&apos;s own must be installed.</source>
        <translation>Welche Bibliothek die Aufmerksamkeit berechnet; alle außer der von torch müssen installiert sein.</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Kompilieren</translation>
    </message>
    <message>
        <source>Make the network faster for this size before it begins.</source>
        <translation>Das Netz vor Beginn für diese Größe beschleunigen.</translation>
    </message>
    <message>
        <source>The first clip of a size takes a minute or more longer.</source>
        <translation>Der erste Clip einer Größe dauert eine Minute oder mehr länger.</translation>
    </message>
    <message>
        <source>Slow push-in</source>
        <translation>Langsame Heranfahrt</translation>
    </message>
    <message>
        <source>The camera goes in, calmly.</source>
        <translation>Die Kamera geht ruhig heran.</translation>
    </message>
    <message>
        <source>Slow pull-out</source>
        <translation>Langsame Rückfahrt</translation>
    </message>
    <message>
        <source>Begins close and goes back to the whole picture.</source>
        <translation>Beginnt nah und geht zurück, bis das ganze Bild zu sehen ist.</translation>
    </message>
    <message>
        <source>Crash zoom</source>
        <translation>Reißzoom</translation>
    </message>
    <message>
        <source>Waits, then the lens zooms in at once.</source>
        <translation>Wartet, dann zoomt das Objektiv auf einmal heran.</translation>
    </message>
    <message>
        <source>Vertigo</source>
        <translation>Vertigo</translation>
    </message>
    <message>
        <source>Goes in while the lens zooms out: the main plane stays, what is near and far moves.</source>
        <translation>Geht heran, während das Objektiv herauszoomt: Die Hauptebene bleibt, Nahes und Fernes bewegt sich.</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Schwenk nach rechts</translation>
    </message>
    <message>
        <source>The camera turns to the right.</source>
        <translation>Die Kamera schwenkt nach rechts.</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Schwenk nach links</translation>
    </message>
    <message>
        <source>The camera turns to the left.</source>
        <translation>Die Kamera schwenkt nach links.</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Neigung nach oben</translation>
    </message>
    <message>
        <source>The camera turns upwards.</source>
        <translation>Die Kamera schwenkt nach oben.</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Neigung nach unten</translation>
    </message>
    <message>
        <source>The camera turns downwards.</source>
        <translation>Die Kamera schwenkt nach unten.</translation>
    </message>
    <message>
        <source>Orbit right</source>
        <translation>Umkreisung rechts</translation>
    </message>
    <message>
        <source>Goes round the middle to the right and keeps looking at it.</source>
        <translation>Geht rechts um die Mitte herum und behält sie im Blick.</translation>
    </message>
    <message>
        <source>Orbit left</source>
        <translation>Umkreisung links</translation>
    </message>
    <message>
        <source>Goes round the middle to the left and keeps looking at it.</source>
        <translation>Geht links um die Mitte herum und behält sie im Blick.</translation>
    </message>
    <message>
        <source>Truck right</source>
        <translation>Seitfahrt rechts</translation>
    </message>
    <message>
        <source>The camera goes sideways to the right.</source>
        <translation>Die Kamera fährt seitwärts nach rechts.</translation>
    </message>
    <message>
        <source>Truck left</source>
        <translation>Seitfahrt links</translation>
    </message>
    <message>
        <source>The camera goes sideways to the left.</source>
        <translation>Die Kamera fährt seitwärts nach links.</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Kranfahrt</translation>
    </message>
    <message>
        <source>Goes up like a crane, looking down a little.</source>
        <translation>Steigt wie ein Kran und blickt dabei etwas nach unten.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Enthüllung</translation>
    </message>
    <message>
        <source>Comes up from below and goes back until all is seen.</source>
        <translation>Kommt von unten herauf und geht zurück, bis alles zu sehen ist.</translation>
    </message>
    <message>
        <source>Held in a calm hand.</source>
        <translation>In ruhiger Hand gehalten.</translation>
    </message>
    <message>
        <source>Handheld walk</source>
        <translation>Gang mit Handkamera</translation>
    </message>
    <message>
        <source>Walks in with the camera in the hand.</source>
        <translation>Geht mit der Kamera in der Hand hinein.</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>Schräge Kamera</translation>
    </message>
    <message>
        <source>Tips over to one side, coming a little closer.</source>
        <translation>Kippt zur Seite und kommt etwas näher.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Goes in and back again; it can be looped.</source>
        <translation>Geht heran und wieder zurück; als Schleife geeignet.</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Goes gently from side to side; it can be looped.</source>
        <translation>Geht sanft von einer Seite zur anderen; als Schleife geeignet.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture that another is made from.</source>
        <translation>Das Bild, aus dem ein anderes gemacht wird.</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>etwa {n} s</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>etwa {n} min</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>etwa {n} h</translation>
    </message>
    <message>
        <source>Stir the coffee</source>
        <translation>Kaffee umrühren</translation>
    </message>
    <message>
        <source>A region turns while the camera goes in.</source>
        <translation>Ein Bereich dreht sich, während die Kamera heranfährt.</translation>
    </message>
    <message>
        <source>Clouds that drift for ever</source>
        <translation>Wolken, die endlos ziehen</translation>
    </message>
    <message>
        <source>A painted sky streams, and loops without a seam.</source>
        <translation>Ein bemalter Himmel strömt, als Schleife ohne Naht.</translation>
    </message>
    <message>
        <source>Walk towards the rabbit</source>
        <translation>Auf den Hasen zugehen</translation>
    </message>
    <message>
        <source>A film&apos;s first frame, seen by a camera in the hand.</source>
        <translation>Das erste Bild eines Films, gesehen von einer Handkamera.</translation>
    </message>
    <message>
        <source>changes the model&apos;s style or subject</source>
        <translation>ändert Stil oder Motiv des Modells</translation>
    </message>
    <message>
        <source>changes how things move</source>
        <translation>ändert, wie sich etwas bewegt</translation>
    </message>
    <message>
        <source>follows a drawn structure</source>
        <translation>folgt einer gezeichneten Struktur</translation>
    </message>
    <message>
        <source>follows a likeness</source>
        <translation>folgt einem Vorbild</translation>
    </message>
    <message>
        <source>shows what is being made</source>
        <translation>zeigt, was gerade entsteht</translation>
    </message>
    <message>
        <source>Adds to the prompt: {words}</source>
        <translation>Fügt dem Prompt hinzu: {words}</translation>
    </message>
    <message>
        <source>Import pictures first</source>
        <translation>Zuerst Bilder importieren</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Choose Another…</source>
        <translation>Anderes wählen …</translation>
    </message>
    <message>
        <source>Bring That One</source>
        <translation>Dieses mitbringen</translation>
    </message>
    <message>
        <source>Add the Rest…</source>
        <translation>Rest hinzufügen …</translation>
    </message>
    <message>
        <source>Get It Again</source>
        <translation>Neu holen</translation>
    </message>
    <message>
        <source>Say What It Follows…</source>
        <translation>Sagen, wem es folgt …</translation>
    </message>
    <message>
        <source>Make It Smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Log In…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy the Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Choose Another Model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Negativ multiplizieren</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Ineinanderkopieren</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation>Farbig abwedeln</translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation>Farbig nachbelichten</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hartes Licht</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How a picture of another size meets the frame.</source>
        <translation>Wie ein Bild anderer Größe ins Bildformat kommt.</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Mischmodus</translation>
    </message>
    <message>
        <source>How the picture mixes with what is below it.</source>
        <translation>Wie sich das Bild mit dem darunter mischt.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Laufweite</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>A line around each letter.</source>
        <translation>Eine Linie um jeden Buchstaben.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>A soft copy behind the letters.</source>
        <translation>Eine weiche Kopie hinter den Buchstaben.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnung</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>A box behind the text.</source>
        <translation>Ein Kasten hinter dem Text.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Innenabstand</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Eigener Bereich</translation>
    </message>
    <message>
        <source>A place of its own for the text, instead of the title-safe area.</source>
        <translation>Ein eigener Platz für den Text statt des titelsicheren Bereichs.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Semi-bold</source>
        <translation>Halbfett</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Extrafett</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Wird dekodiert</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>Rauschen wird entfernt</translation>
    </message>
    <message>
        <source>Drawing the draft</source>
        <translation>Entwurf wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing what is followed</source>
        <translation>Vorlage wird gezeichnet</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Looking at the mask</source>
        <translation>Maske wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Making proxies</source>
        <translation>Proxys werden erstellt</translation>
    </message>
    <message>
        <source>Making a proxy</source>
        <translation>Proxy wird erstellt</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Worte werden gelesen</translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation>Ton wird gelesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>mattes</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not tracked</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>Edges, {done} of {total}</source>
        <translation>Kanten, {done} von {total}</translation>
    </message>
    <message>
        <source>Tracking, {done} of {total}</source>
        <translation>Verfolgung, {done} von {total}</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüsselbild</translation>
    </message>
    <message>
        <source>drawn by shapes</source>
        <translation>durch Formen gezeichnet</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>zu {percent} % sicher</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Link and Group</source>
        <translation>Verknüpfen und gruppieren</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Media of the Clip</source>
        <translation>Medium des Clips</translation>
    </message>
    <message>
        <source>Generate from the Clip</source>
        <translation>Aus dem Clip generieren</translation>
    </message>
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
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>&amp;Roto</source>
        <translation>&amp;Roto</translation>
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
        <source>Ta&amp;kes</source>
        <translation>Ta&amp;kes</translation>
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
    <name>models</name>
    <message>
        <source>Bring it from another place.</source>
        <translation>Von einem anderen Ort mitbringen.</translation>
    </message>
    <message>
        <source>Brings what was found inside.</source>
        <translation>Bringt mit, was darin gefunden wurde.</translation>
    </message>
    <message>
        <source>Says where its other parts are to be had.</source>
        <translation>Sagt, woher die übrigen Teile kommen.</translation>
    </message>
    <message>
        <source>Fetches what is missing or damaged.</source>
        <translation>Holt, was fehlt oder beschädigt ist.</translation>
    </message>
    <message>
        <source>Depth, edges, poses or motion: then it is brought.</source>
        <translation>Tiefe, Kanten, Posen oder Bewegung: Dann wird es mitgebracht.</translation>
    </message>
    <message>
        <source>Asks for the largest size below this one.</source>
        <translation>Verlangt die größte Größe unter dieser.</translation>
    </message>
    <message>
        <source>Keeps a token of the hub in the system&apos;s keyring.</source>
        <translation>Verwahrt einen Token des Hubs im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Shows the model&apos;s page in the browser.</source>
        <translation>Zeigt die Seite des Modells im Browser.</translation>
    </message>
    <message>
        <source>Copies what installs it, to be run in a terminal.</source>
        <translation>Kopiert, was es installiert, zum Ausführen im Terminal.</translation>
    </message>
    <message>
        <source>Shows what else can make it here.</source>
        <translation>Zeigt, was es hier sonst machen kann.</translation>
    </message>
    <message>
        <source>all of it at once</source>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <source>one network after another</source>
        <translation>ein Netz nach dem anderen</translation>
    </message>
    <message>
        <source>some blocks at a time</source>
        <translation>einige Blöcke auf einmal</translation>
    </message>
    <message>
        <source>layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>in 8 bits</source>
        <translation>in 8 Bit</translation>
    </message>
    <message>
        <source>in 4 bits</source>
        <translation>in 4 Bit</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Motion LoRA</source>
        <translation>Bewegungs-LoRA</translation>
    </message>
    <message>
        <source>Structure (ControlNet)</source>
        <translation>Struktur (ControlNet)</translation>
    </message>
    <message>
        <source>Likeness (IP-Adapter)</source>
        <translation>Ähnlichkeit (IP-Adapter)</translation>
    </message>
    <message>
        <source>Small decoder for previews</source>
        <translation>Kleiner Decoder für Vorschauen</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <source>{time} for a picture of {size}</source>
        <translation>{time} für ein Bild von {size}</translation>
    </message>
    <message>
        <source>{time} for {frames} frames of {size}</source>
        <translation>{time} für {frames} Bilder von {size}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>Use proxies</source>
        <translation>Proxys verwenden</translation>
    </message>
    <message>
        <source>Make proxies at import</source>
        <translation>Proxys beim Import erstellen</translation>
    </message>
    <message>
        <source>Audio scrubbing</source>
        <translation>Ton beim Scrubben</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Hide generation</source>
        <translation>Generieren ausblenden</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Farbschema wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>On; choosing it turns it off.</source>
        <translation>Ein; auswählen schaltet es aus.</translation>
    </message>
    <message>
        <source>Off; choosing it turns it on.</source>
        <translation>Aus; auswählen schaltet es ein.</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Pegel</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Width of the picture; alone, the height follows. The sequence&apos;s own if not set.</source>
        <translation>Breite des Bildes; allein gesetzt, folgt die Höhe. Ohne Angabe die der Sequenz.</translation>
    </message>
    <message>
        <source>Height of the picture; alone, the width follows. Another shape than the sequence&apos;s gets bars.</source>
        <translation>Höhe des Bildes; allein gesetzt, folgt die Breite. Ein anderes Format als das der Sequenz bekommt Balken.</translation>
    </message>
    <message>
        <source>Frames a second, such as 25 or 24000/1001. The sequence&apos;s own if not set.</source>
        <translation>Bilder pro Sekunde, etwa 25 oder 24000/1001. Ohne Angabe die der Sequenz.</translation>
    </message>
    <message>
        <source>What the numbers of the picture span. Players expect limited levels.</source>
        <translation>Was die Zahlen des Bildes umfassen. Abspielprogramme erwarten begrenzte Pegel.</translation>
    </message>
    <message>
        <source>Whether sound is exported with the picture.</source>
        <translation>Ob der Ton mit dem Bild exportiert wird.</translation>
    </message>
    <message>
        <source>H.264 and AAC, MP4</source>
        <translation>H.264 und AAC, MP4</translation>
    </message>
    <message>
        <source>Plays nearly everywhere: the web, phones, television sets.</source>
        <translation>Läuft fast überall: im Web, auf Telefonen, auf Fernsehern.</translation>
    </message>
    <message>
        <source>Constant quality: lower is better and larger; 18 is hard to tell from the original.</source>
        <translation>Konstante Qualität: Niedriger ist besser und größer; 18 ist vom Original kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>A mean bit rate in place of the quality.</source>
        <translation>Eine mittlere Bitrate anstelle der Qualität.</translation>
    </message>
    <message>
        <source>Time spent on compression: slower gives smaller files of the same quality.</source>
        <translation>Aufwand für die Kompression: Langsamer gibt kleinere Dateien gleicher Qualität.</translation>
    </message>
    <message>
        <source>0 gives the smallest file, 13 is fastest.</source>
        <translation>0 gibt die kleinste Datei, 13 ist am schnellsten.</translation>
    </message>
    <message>
        <source>0 gives the smallest file, 8 is fastest.</source>
        <translation>0 gibt die kleinste Datei, 8 ist am schnellsten.</translation>
    </message>
    <message>
        <source>How much data a second is kept: more is better and larger.</source>
        <translation>Wie viele Daten je Sekunde bleiben: mehr ist besser und größer.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Export speed</source>
        <translation>Exporttempo</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>Bit rate of the sound.</source>
        <translation>Bitrate des Tons.</translation>
    </message>
    <message>
        <source>H.265 and AAC, MP4</source>
        <translation>H.265 und AAC, MP4</translation>
    </message>
    <message>
        <source>Half the size of H.264 for the same quality; for newer players, ten bits if wanted.</source>
        <translation>Halb so groß wie H.264 bei gleicher Qualität; für neuere Player, auf Wunsch zehn Bit.</translation>
    </message>
    <message>
        <source>Constant quality: lower is better and larger.</source>
        <translation>Konstante Qualität: Niedriger ist besser und größer.</translation>
    </message>
    <message>
        <source>Bits a sample: ten keep gradients smooth.</source>
        <translation>Bits je Wert: Zehn halten Verläufe glatt.</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>10 bit</source>
        <translation>10 Bit</translation>
    </message>
    <message>
        <source>AV1 and Opus, MP4 or WebM</source>
        <translation>AV1 und Opus, MP4 oder WebM</translation>
    </message>
    <message>
        <source>The smallest files; for browsers and recent players.</source>
        <translation>Die kleinsten Dateien; für Browser und neue Player.</translation>
    </message>
    <message>
        <source>Bits a sample: ten keep gradients smooth at no cost in size.</source>
        <translation>Bits je Wert: Zehn halten Verläufe glatt, ohne größer zu werden.</translation>
    </message>
    <message>
        <source>VP9 with alpha and Opus, WebM</source>
        <translation>VP9 mit Alpha und Opus, WebM</translation>
    </message>
    <message>
        <source>Transparent video for web pages.</source>
        <translation>Transparentes Video für Webseiten.</translation>
    </message>
    <message>
        <source>Whether what is transparent stays so.</source>
        <translation>Ob Transparentes so bleibt.</translation>
    </message>
    <message>
        <source>ProRes 422 and PCM, MOV</source>
        <translation>ProRes 422 und PCM, MOV</translation>
    </message>
    <message>
        <source>For further editing: every frame stands alone, ten bits.</source>
        <translation>Zur Weiterbearbeitung: Jedes Bild steht für sich, zehn Bit.</translation>
    </message>
    <message>
        <source>ProRes 4444 with alpha and PCM, MOV</source>
        <translation>ProRes 4444 mit Alpha und PCM, MOV</translation>
    </message>
    <message>
        <source>For further compositing: full colour resolution and alpha.</source>
        <translation>Für weiteres Compositing: volle Farbauflösung und Alpha.</translation>
    </message>
    <message>
        <source>DNxHR and PCM, MOV</source>
        <translation>DNxHR und PCM, MOV</translation>
    </message>
    <message>
        <source>For further editing: every frame stands alone, at a fixed size.</source>
        <translation>Zur Weiterbearbeitung: Jedes Bild steht für sich, in fester Größe.</translation>
    </message>
    <message>
        <source>FFV1 and FLAC, MKV</source>
        <translation>FFV1 und FLAC, MKV</translation>
    </message>
    <message>
        <source>Lossless: exactly what the program drew, for archives.</source>
        <translation>Verlustfrei: genau das, was das Programm gezeichnet hat, fürs Archiv.</translation>
    </message>
    <message>
        <source>What is kept of each pixel; 8 bit 4:2:0 leaves untouched footage of that kind bit for bit.</source>
        <translation>Was von jedem Pixel bleibt; 8 Bit 4:2:0 lässt unverändertes Material dieser Art bitgenau.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>16 to 235, which players expect of video.</source>
        <translation>16 bis 235, wie es Abspielprogramme von Video erwarten.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>0 to 255, for programs that ask for it.</source>
        <translation>0 bis 255, für Programme, die das verlangen.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>The quickest export, by far the largest file.</source>
        <translation>Der schnellste Export, die bei Weitem größte Datei.</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Sehr schnell</translation>
    </message>
    <message>
        <source>A quick export, a file that is a good deal larger.</source>
        <translation>Ein schneller Export, eine deutlich größere Datei.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>A little quicker than medium, a little larger.</source>
        <translation>Etwas schneller als Mittel, etwas größer.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Time and size in balance.</source>
        <translation>Zeit und Größe ausgewogen.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>About twice the time, a file that is a little smaller.</source>
        <translation>Etwa die doppelte Zeit, eine etwas kleinere Datei.</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Am langsamsten</translation>
    </message>
    <message>
        <source>Several times as long, the smallest file.</source>
        <translation>Ein Mehrfaches der Zeit, die kleinste Datei.</translation>
    </message>
    <message>
        <source>Plays everywhere.</source>
        <translation>Läuft überall.</translation>
    </message>
    <message>
        <source>Smooth gradients; older players cannot show it.</source>
        <translation>Glatte Verläufe; ältere Geräte können es nicht zeigen.</translation>
    </message>
    <message>
        <source>4:2:0, 8 bit</source>
        <translation>4:2:0, 8 Bit</translation>
    </message>
    <message>
        <source>Colour for every fourth pixel, as most cameras write it.</source>
        <translation>Farbe für jedes vierte Pixel, wie die meisten Kameras es schreiben.</translation>
    </message>
    <message>
        <source>4:2:2, 10 bit</source>
        <translation>4:2:2, 10 Bit</translation>
    </message>
    <message>
        <source>Colour for every second pixel, as in studios.</source>
        <translation>Farbe für jedes zweite Pixel, wie in Studios.</translation>
    </message>
    <message>
        <source>4:4:4, 10 bit</source>
        <translation>4:4:4, 10 Bit</translation>
    </message>
    <message>
        <source>Colour for every pixel.</source>
        <translation>Farbe für jedes Pixel.</translation>
    </message>
    <message>
        <source>4:4:4, 10 bit, transparency</source>
        <translation>4:4:4, 10 Bit, Transparenz</translation>
    </message>
    <message>
        <source>Colour for every pixel, and how transparent it is.</source>
        <translation>Farbe für jedes Pixel, und wie durchsichtig es ist.</translation>
    </message>
    <message>
        <source>Red, green and blue as they were drawn.</source>
        <translation>Rot, Grün und Blau, wie sie gezeichnet wurden.</translation>
    </message>
    <message>
        <source>Keep transparency</source>
        <translation>Transparenz behalten</translation>
    </message>
    <message>
        <source>What is transparent stays so.</source>
        <translation>Was durchsichtig ist, bleibt es.</translation>
    </message>
    <message>
        <source>Over black</source>
        <translation>Über Schwarz</translation>
    </message>
    <message>
        <source>What is transparent becomes black.</source>
        <translation>Was durchsichtig ist, wird schwarz.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The smallest, to cut with on the way.</source>
        <translation>Am kleinsten, zum Schneiden unterwegs.</translation>
    </message>
    <message>
        <source>Light (LT)</source>
        <translation>Leicht (LT)</translation>
    </message>
    <message>
        <source>Small, with losses that are hard to see.</source>
        <translation>Klein, mit kaum sichtbaren Verlusten.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Good enough for most work.</source>
        <translation>Gut genug für die meisten Arbeiten.</translation>
    </message>
    <message>
        <source>High quality (HQ)</source>
        <translation>Hohe Qualität (HQ)</translation>
    </message>
    <message>
        <source>The largest; losses cannot be seen.</source>
        <translation>Am größten; Verluste sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Low bandwidth (LB)</source>
        <translation>Kleine Bandbreite (LB)</translation>
    </message>
    <message>
        <source>The smallest, for drafts.</source>
        <translation>Am kleinsten, für Entwürfe.</translation>
    </message>
    <message>
        <source>Standard quality (SQ)</source>
        <translation>Normale Qualität (SQ)</translation>
    </message>
    <message>
        <source>FLAC, compressed</source>
        <translation>FLAC, komprimiert</translation>
    </message>
    <message>
        <source>Without loss, at about half the size.</source>
        <translation>Ohne Verlust, bei etwa halber Größe.</translation>
    </message>
    <message>
        <source>PCM, 24 bit</source>
        <translation>PCM, 24 Bit</translation>
    </message>
    <message>
        <source>Plain samples, which every program reads.</source>
        <translation>Einfache Abtastwerte, die jedes Programm liest.</translation>
    </message>
    <message>
        <source>Error diffusion</source>
        <translation>Fehlerverteilung</translation>
    </message>
    <message>
        <source>The finest gradients, a larger file.</source>
        <translation>Die feinsten Verläufe, eine größere Datei.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>An even grain, a smaller file.</source>
        <translation>Ein gleichmäßiges Korn, eine kleinere Datei.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Flat areas with visible steps, the smallest file.</source>
        <translation>Flächen mit sichtbaren Stufen, die kleinste Datei.</translation>
    </message>
    <message>
        <source>For further work: finer than can be heard.</source>
        <translation>Zum Weiterarbeiten: feiner, als man hören kann.</translation>
    </message>
    <message>
        <source>32 bit, floating</source>
        <translation>32 Bit, Gleitkomma</translation>
    </message>
    <message>
        <source>For mixing: nothing is clipped, however loud.</source>
        <translation>Zum Mischen: Nichts übersteuert, wie laut es auch ist.</translation>
    </message>
    <message>
        <source>RGB, 10 bit</source>
        <translation>RGB, 10 Bit</translation>
    </message>
    <message>
        <source>Lossless compression, or plain samples of 24 bits.</source>
        <translation>Verlustfreie Kompression oder reine Abtastwerte mit 24 Bit.</translation>
    </message>
    <message>
        <source>PNG pictures with alpha</source>
        <translation>PNG-Bilder mit Alpha</translation>
    </message>
    <message>
        <source>A folder of numbered pictures, NAME/NAME_00001.png and on, without sound.</source>
        <translation>Ein Ordner nummerierter Bilder, NAME/NAME_00001.png und so weiter, ohne Ton.</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>A short animation without sound, in 256 colours chosen for the whole of it.</source>
        <translation>Eine kurze Animation ohne Ton in 256 Farben, für das Ganze gewählt.</translation>
    </message>
    <message>
        <source>How colours between those of the palette are hinted at; a pattern gives smaller files.</source>
        <translation>Wie Farben zwischen denen der Palette angedeutet werden; ein Muster gibt kleinere Dateien.</translation>
    </message>
    <message>
        <source>WAV</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>The sound alone.</source>
        <translation>Nur der Ton.</translation>
    </message>
    <message>
        <source>What each sample is stored as.</source>
        <translation>Wie jeder Abtastwert gespeichert wird.</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>As on a CD, for sound that is finished.</source>
        <translation>Wie auf einer CD, für fertigen Ton.</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Video levels</source>
        <translation>Videopegel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>Tonbitrate</translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation>Tonformat</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Abtastwerte</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>The picture cannot be drawn</source>
        <translation>Das Bild lässt sich nicht zeichnen</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Füllt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Take {number}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>%1: the LUT cannot be read (%2).</source>
        <translation>%1: Die LUT ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>%1:%2: %3.</source>
        <translation>%1:%2: %3.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is more than this machine can draw: at most %3 on a side. Use a smaller copy of it.</source>
        <translation>Ein Bild von %1 x %2 Pixeln ist mehr, als dieser Rechner zeichnen kann: höchstens %3 je Seite. Eine kleinere Kopie verwenden.</translation>
    </message>
    <message>
        <source>Install the newest driver of this machine&apos;s graphics card.</source>
        <translation>Den neuesten Treiber für die Grafikkarte dieses Rechners installieren.</translation>
    </message>
    <message>
        <source>OpenGL 3.3 cannot be started (%1). %2</source>
        <translation>OpenGL 3.3 lässt sich nicht starten (%1). %2</translation>
    </message>
    <message>
        <source>The font “%1” is not on this machine. Install it, or choose another font.</source>
        <translation>Die Schrift „%1“ ist auf diesem Rechner nicht da. Sie installieren oder eine andere Schrift wählen.</translation>
    </message>
    <message>
        <source>The mask %1 cannot be read: choose a PNG, JPEG or WebP picture, white where something moves.</source>
        <translation>Die Maske %1 ist nicht lesbar: ein Bild als PNG, JPEG oder WebP wählen, weiß, wo sich etwas bewegt.</translation>
    </message>
    <message>
        <source>There is no %1 called %2. Put its shader file into your effects folder, or take it off the clip.</source>
        <translation>%1 „%2“ gibt es nicht. Die Shader-Datei in den Effektordner legen oder vom Clip nehmen.</translation>
    </message>
    <message>
        <source>%1 has at most %2 frames a second, and %3 were asked for: set `rate` to %4 or less.</source>
        <translation>%1 hat höchstens %2 Bilder pro Sekunde, gefragt waren %3: die Rate auf höchstens %4 setzen.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”: it has %3.</source>
        <translation>%1 hat keine Einstellung „%2“: Es gibt %3.</translation>
    </message>
    <message>
        <source>%1 is written to a file ending in %2, and “%3” ends in %4: change the name, or choose another preset.</source>
        <translation>%1 wird in eine Datei mit der Endung %2 geschrieben, „%3“ endet aber auf %4: den Namen ändern oder eine andere Vorgabe wählen.</translation>
    </message>
    <message>
        <source>%1 needs a picture of at least %2 x %3, and this one is %4 x %5: set `width` to %6 or more.</source>
        <translation>%1 braucht ein Bild von mindestens %2 x %3, dieses ist %4 x %5: die Breite auf mindestens %6 setzen.</translation>
    </message>
    <message>
        <source>%1 needs sides that are multiples of %2, and this picture is %3 x %4: set `width` to %5 and `height` to %6.</source>
        <translation>%1 braucht Seiten, die Vielfache von %2 sind, dieses Bild ist %3 x %4: die Breite auf %5 und die Höhe auf %6 setzen.</translation>
    </message>
    <message>
        <source>An .mp4 has even sides, and the footage is %1 x %2: name an .mkv, a .mov, or a folder.</source>
        <translation>Eine .mp4 hat gerade Seiten, und das Material ist %1 x %2: eine .mkv, eine .mov oder einen Ordner nennen.</translation>
    </message>
    <message>
        <source>Export presets, %1: %2.</source>
        <translation>Exportvorgaben, %1: %2.</translation>
    </message>
    <message>
        <source>Frames %1 to %2 cannot be exported: “%3” goes from 0 to %4, and the end must come after the start.</source>
        <translation>Die Bilder %1 bis %2 lassen sich nicht exportieren: „%3“ geht von 0 bis %4, und das Ende muss nach dem Anfang kommen.</translation>
    </message>
    <message>
        <source>The export needs about %1, and there are %2 free where “%3” is: make room, choose another disk, or a lower quality.</source>
        <translation>Der Export braucht etwa %1, bei „%3“ sind %2 frei: Platz schaffen, ein anderes Laufwerk oder eine niedrigere Qualität wählen.</translation>
    </message>
    <message>
        <source>The export needs what is not there:
%1</source>
        <translation>Der Export braucht, was nicht da ist:
%1</translation>
    </message>
    <message>
        <source>The folder “%1” holds pictures that are no mattes, such as “%2”: choose another one, so that they are not replaced.</source>
        <translation>Der Ordner „%1“ enthält Bilder, die keine Matten sind, etwa „%2“: einen anderen wählen, damit sie nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>The project has no sequence “%1”.</source>
        <translation>Das Projekt hat keine Sequenz „%1“.</translation>
    </message>
    <message>
        <source>The sequence “%1” is empty: there is nothing to export.</source>
        <translation>Die Sequenz „%1“ ist leer: Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is no export preset “%1”: choose one of %2.</source>
        <translation>Eine Exportvorgabe „%1“ gibt es nicht: eine von %2 wählen.</translation>
    </message>
    <message>
        <source>With these settings “%1” would export nothing.</source>
        <translation>Mit diesen Einstellungen würde „%1“ nichts exportieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>„%1“ ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot keep what is transparent: name a .mov (ProRes 4444), or a folder for PNG pictures.</source>
        <translation>„%1“ kann nicht behalten, was durchsichtig ist: eine .mov (ProRes 4444) oder einen Ordner für PNG-Bilder nennen.</translation>
    </message>
    <message>
        <source>“%1” is a file: name a folder for the pictures.</source>
        <translation>„%1“ ist eine Datei: einen Ordner für die Bilder nennen.</translation>
    </message>
    <message>
        <source>“%1” is no TOML file: %2.</source>
        <translation>„%1“ ist keine TOML-Datei: %2.</translation>
    </message>
    <message>
        <source>“%1” is no film that mattes are kept in: name a folder for pictures, or a film (%2).</source>
        <translation>„%1“ ist kein Film, in dem Matten aufbewahrt werden: einen Ordner für Bilder oder einen Film (%2) nennen.</translation>
    </message>
    <message>
        <source>“%1” is one of the project&apos;s own media, which the export would replace: choose another name.</source>
        <translation>„%1“ gehört zu den Medien des Projekts, die der Export ersetzen würde: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” must be %2; “%3” was given.</source>
        <translation>„%1“ muss %2 sein; angegeben war „%3“.</translation>
    </message>
    <message>
        <source>%1 and all pictures before it cannot be decoded.</source>
        <translation>%1 und alle Bilder davor lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 has changed since it was imported. Import it anew.</source>
        <translation>%1 hat sich seit dem Import geändert. Neu importieren.</translation>
    </message>
    <message>
        <source>%1 has no index: it was cut off while it was being written or copied. Copy it again, or have a recovery tool rebuild its index.</source>
        <translation>%1 hat keinen Index: Die Datei wurde beim Schreiben oder Kopieren abgeschnitten. Noch einmal kopieren oder den Index mit einem Rettungsprogramm neu aufbauen.</translation>
    </message>
    <message>
        <source>%1 has no number in its name, so it is no part of a sequence.</source>
        <translation>%1 hat keine Nummer im Namen und gehört daher zu keiner Bildfolge.</translation>
    </message>
    <message>
        <source>%1 has no picture stream number %2: it has %3 in all.</source>
        <translation>%1 hat keinen Bildstream Nummer %2: Es gibt insgesamt %3.</translation>
    </message>
    <message>
        <source>%1 has no sound stream number %2: its streams are 0 to %3.</source>
        <translation>%1 hat keinen Tonstream Nummer %2: Es gibt 0 bis %3.</translation>
    </message>
    <message>
        <source>%1 has no sound. Choose a file with a sound stream.</source>
        <translation>%1 hat keinen Ton. Eine Datei mit Tonstream wählen.</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be decoded. Choose another file.</source>
        <translation>%1 enthält kein Bild, das sich dekodieren lässt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a media file in it.</source>
        <translation>%1 ist ein Ordner. Eine Mediendatei darin wählen.</translation>
    </message>
    <message>
        <source>%1 is an animated WebP: make a film of it first.</source>
        <translation>%1 ist ein animiertes WebP: Machen Sie zuerst einen Film daraus.</translation>
    </message>
    <message>
        <source>%1 is damaged: one of its pictures cannot be decoded. Export it again.</source>
        <translation>%1 ist beschädigt: Eines der Bilder lässt sich nicht dekodieren. Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 is damaged: one of its pictures is empty. Export it again.</source>
        <translation>%1 ist beschädigt: Eines der Bilder ist leer. Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Copy it again from its source.</source>
        <translation>%1 ist leer (0 Byte). Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Bring it back and try again.</source>
        <translation>%1 ist nicht mehr da. Zurückholen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is no proxy of ours.</source>
        <translation>%1 ist kein Proxy von Cutaway.</translation>
    </message>
    <message>
        <source>%1 is no waveform.</source>
        <translation>%1 ist keine Wellenform.</translation>
    </message>
    <message>
        <source>%1 is not a video, sound or picture file that can be read.</source>
        <translation>%1 ist keine Video-, Ton- oder Bilddatei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1 is not there. Find the pictures again.</source>
        <translation>%1 ist nicht da. Die Bilder wiederfinden.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation>%1 ist nicht da. Vielleicht wurde die Datei verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>%1 is quick as it is: it needs no proxy.</source>
        <translation>%1 ist schnell genug: Ein Proxy ist nicht nötig.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions.</source>
        <translation>%1 darf nicht gelesen werden. Die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A clip&apos;s media is not in the project. Import it again.</source>
        <translation>Das Medium eines Clips ist nicht im Projekt. Noch einmal importieren.</translation>
    </message>
    <message>
        <source>A nested sequence is not in the project. Undo its removal.</source>
        <translation>Eine verschachtelte Sequenz ist nicht im Projekt. Ihr Entfernen rückgängig machen.</translation>
    </message>
    <message>
        <source>Its float samples are read as 16 bit: what is brighter than white is lost.</source>
        <translation>Die Gleitkommawerte werden mit 16 Bit gelesen: Was heller als Weiß ist, geht verloren.</translation>
    </message>
    <message>
        <source>Missing from %1: %2%3. The picture before is held.</source>
        <translation>Es fehlen in %1: %2%3. Das Bild davor bleibt stehen.</translation>
    </message>
    <message>
        <source>No proxy can be made of %1 (%2).</source>
        <translation>Von %1 lässt sich kein Proxy erstellen (%2).</translation>
    </message>
    <message>
        <source>Not one picture of %1 can be decoded.</source>
        <translation>Kein einziges Bild von %1 lässt sich dekodieren.</translation>
    </message>
    <message>
        <source>Not one picture of %1 can be decoded. The file is damaged.</source>
        <translation>Kein einziges Bild von %1 lässt sich dekodieren. Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”: choose another.</source>
        <translation>In den Ordner „%1“ lässt sich nichts schreiben: einen anderen wählen.</translation>
    </message>
    <message>
        <source>Picture %1 of “%2” is damaged.</source>
        <translation>Bild %1 von „%2“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Picture %1 of “%2” is not whole.</source>
        <translation>Bild %1 von „%2“ ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Pictures of float grey with alpha (%1) cannot be read. Save them as RGB with alpha.</source>
        <translation>Bilder mit Gleitkomma-Grau und Alpha (%1) sind nicht lesbar. Als RGB mit Alpha speichern.</translation>
    </message>
    <message>
        <source>Stream %1 (%2) cannot be decoded and is left out.</source>
        <translation>Stream %1 (%2) lässt sich nicht dekodieren und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The clock of %1 is too fine for a proxy.</source>
        <translation>Der Takt von %1 ist zu fein für einen Proxy.</translation>
    </message>
    <message>
        <source>The disk is full: make room where “%1” is, or choose another disk.</source>
        <translation>Das Laufwerk ist voll: bei „%1“ Platz schaffen oder ein anderes Laufwerk wählen.</translation>
    </message>
    <message>
        <source>The file is cut off: it should have %1 s of %2, but only %3 s are there.</source>
        <translation>Die Datei ist abgeschnitten: Sie sollte %1 s %2 haben, es sind aber nur %3 s da.</translation>
    </message>
    <message>
        <source>The first %1 s of pictures cannot be decoded (the file begins between two keyframes); the first good one is shown in their place.</source>
        <translation>Die ersten %1 s Bild lassen sich nicht dekodieren (die Datei beginnt zwischen zwei Schlüsselbildern); stattdessen ist das erste brauchbare zu sehen.</translation>
    </message>
    <message>
        <source>The folder “%1” also holds “%2”, so it is not replaced: choose another name.</source>
        <translation>Der Ordner „%1“ enthält auch „%2“ und wird deshalb nicht ersetzt: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>„%1“ lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot keep such pictures (%2) without loss: call it %3.mkv.</source>
        <translation>„%1“ kann solche Bilder (%2) nicht verlustfrei aufnehmen: Nennen Sie die Datei %3.mkv.</translation>
    </message>
    <message>
        <source>“%1” has no suffix of a film: call it %2.mkv (%3 are known).</source>
        <translation>„%1“ hat keine Endung eines Films: Nennen Sie die Datei %2.mkv (bekannt sind %3).</translation>
    </message>
    <message>
        <source>“%1” is no film of a matte.</source>
        <translation>„%1“ ist kein Film einer Matte.</translation>
    </message>
    <message>
        <source>“%1” is no picture of a matte: it is not grey of eight bits.</source>
        <translation>„%1“ ist kein Bild einer Matte: es ist nicht grau mit acht Bit.</translation>
    </message>
    <message>
        <source>The project has no media %1. Import it again.</source>
        <translation>Das Projekt hat kein Medium %1. Noch einmal importieren.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: make it first, or choose another.</source>
        <translation>Einen Ordner „%1“ gibt es nicht: ihn zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no picture %1 in %2.</source>
        <translation>In %2 gibt es kein Bild %1.</translation>
    </message>
    <message>
        <source>There is no “%1” below “%2”.</source>
        <translation>Unterhalb von „%2“ gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>“%1” became larger than a file may be on the disk of “%2”: choose another disk, or a lower quality.</source>
        <translation>„%1“ wurde größer, als eine Datei auf dem Laufwerk von „%2“ sein darf: ein anderes Laufwerk oder eine niedrigere Qualität wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made with %2 (%3): choose other settings or another preset.</source>
        <translation>„%1“ lässt sich mit %2 nicht erstellen (%3): andere Einstellungen oder eine andere Vorgabe wählen.</translation>
    </message>
    <message>
        <source>“%1” could be several files: %2. Choose one of them.</source>
        <translation>„%1“ könnte mehrere Dateien sein: %2. Eine davon wählen.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2): try another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden (%2): einen anderen Ordner versuchen.</translation>
    </message>
    <message>
        <source>“%1” exists already: choose another name, or allow that it is replaced.</source>
        <translation>„%1“ gibt es schon: einen anderen Namen wählen oder das Ersetzen zulassen.</translation>
    </message>
    <message>
        <source>“%1” has no picture %2: it was cut off.</source>
        <translation>„%1“ hat kein Bild %2: die Datei wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” is a file, and a folder of pictures is to be made there: choose another name.</source>
        <translation>„%1“ ist eine Datei, dort soll aber ein Ordner mit Bildern entstehen: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is a folder: add the name of a file.</source>
        <translation>„%1“ ist ein Ordner: den Namen einer Datei anfügen.</translation>
    </message>
    <message>
        <source>“%1” is being written by another export: wait for it, or choose another name.</source>
        <translation>„%1“ wird gerade von einem anderen Export geschrieben: warten oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A bin needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>A bin&apos;s name is not empty and has no “%1” in it.</source>
        <translation>Der Name eines Ordners ist nicht leer und enthält kein „%1“.</translation>
    </message>
    <message>
        <source>A camera move is missing in “%1”.</source>
        <translation>In „%1“ fehlt eine Kamerabewegung.</translation>
    </message>
    <message>
        <source>A curve of a transition on track %1 is not in order of time.</source>
        <translation>Eine Kurve eines Übergangs auf Spur %1 ist nicht in zeitlicher Reihenfolge.</translation>
    </message>
    <message>
        <source>A curve of the region “%1” is not in order of time.</source>
        <translation>Eine Kurve des Bereichs „%1“ ist nicht nach der Zeit geordnet.</translation>
    </message>
    <message>
        <source>A curve of “%1” has no keyframes, or not in order of time.</source>
        <translation>Eine Kurve von „%1“ hat keine Keyframes oder nicht in zeitlicher Reihenfolge.</translation>
    </message>
    <message>
        <source>A fade lies within its clip: it cannot reach over the empty time beside it.</source>
        <translation>Eine Blende liegt innerhalb ihres Clips: Sie kann nicht über die leere Zeit daneben reichen.</translation>
    </message>
    <message>
        <source>A frame of “%1” is both a key and tracked.</source>
        <translation>Ein Bild von „%1“ ist zugleich Schlüsselbild und verfolgt.</translation>
    </message>
    <message>
        <source>A group needs at least two clips.</source>
        <translation>Eine Gruppe braucht mindestens zwei Clips.</translation>
    </message>
    <message>
        <source>A handle of “%1” has not as many numbers as its value.</source>
        <translation>Ein Griff von „%1“ hat nicht so viele Zahlen wie sein Wert.</translation>
    </message>
    <message>
        <source>A key of “%1” lies before its footage.</source>
        <translation>Ein Schlüsselbild von „%1“ liegt vor seinem Material.</translation>
    </message>
    <message>
        <source>A marker cannot be before frame 0, nor last less than nothing.</source>
        <translation>Ein Marker kann nicht vor Bild 0 liegen und nicht kürzer als nichts sein.</translation>
    </message>
    <message>
        <source>A marker on a clip is an instant. Mark a range on the sequence.</source>
        <translation>Ein Marker auf einem Clip ist ein Zeitpunkt. Einen Bereich auf der Sequenz markieren.</translation>
    </message>
    <message>
        <source>A matte has one of %1 colours, 0 to %2, not %3.</source>
        <translation>Eine Matte hat eine von %1 Farben, 0 bis %2, nicht %3.</translation>
    </message>
    <message>
        <source>A matte is used twice at one place of “%1”.</source>
        <translation>Eine Matte wird an einer Stelle von „%1“ zweimal verwendet.</translation>
    </message>
    <message>
        <source>A matte needs a name to be told by.</source>
        <translation>Eine Matte braucht einen Namen, an dem sie zu erkennen ist.</translation>
    </message>
    <message>
        <source>A matte of “%1” is not in the project.</source>
        <translation>Eine Matte von „%1“ ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>A move of the camera is not in order of time.</source>
        <translation>Eine Bewegung der Kamera ist nicht nach der Zeit geordnet.</translation>
    </message>
    <message>
        <source>A queued generation belongs to no shot.</source>
        <translation>Etwas, das zu generieren ist, gehört zu keiner Einstellung.</translation>
    </message>
    <message>
        <source>A rating is 0 to %1 stars, not %2.</source>
        <translation>Eine Bewertung hat 0 bis %1 Sterne, nicht %2.</translation>
    </message>
    <message>
        <source>A sequence begins at frame 0: a clip would begin before it.</source>
        <translation>Eine Sequenz beginnt bei Bild 0: Ein Clip begänne davor.</translation>
    </message>
    <message>
        <source>A sequence begins at frame 0: there is no room before it.</source>
        <translation>Eine Sequenz beginnt bei Bild 0: Davor ist kein Platz.</translation>
    </message>
    <message>
        <source>A sequence begins at frame 0: there is nothing before it.</source>
        <translation>Eine Sequenz beginnt bei Bild 0: Davor ist nichts.</translation>
    </message>
    <message>
        <source>A sequence needs a rate, a width and a height above zero.</source>
        <translation>Eine Sequenz braucht eine Rate, Breite und Höhe über null.</translation>
    </message>
    <message>
        <source>A shot needs a name.</source>
        <translation>Eine Einstellung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A speed of 0 is a freeze frame: choose the frame to freeze instead.</source>
        <translation>Tempo 0 ist ein Standbild: stattdessen das Bild wählen, das stehen bleiben soll.</translation>
    </message>
    <message>
        <source>A take belongs to no shot.</source>
        <translation>Ein Take gehört zu keiner Einstellung.</translation>
    </message>
    <message>
        <source>A take has %1 stars.</source>
        <translation>Ein Take hat %1 Sterne.</translation>
    </message>
    <message>
        <source>A transition lasts at least one frame.</source>
        <translation>Ein Übergang dauert mindestens ein Bild.</translation>
    </message>
    <message>
        <source>A transition on track %1 has mattes, which only footage has.</source>
        <translation>Eine Blende auf Spur %1 hat Mattes, die nur Material hat.</translation>
    </message>
    <message>
        <source>A transition on track %1 has no cut: its clips do not meet.</source>
        <translation>Ein Übergang auf Spur %1 hat keinen Schnitt: Seine Clips berühren sich nicht.</translation>
    </message>
    <message>
        <source>An adapter of a model is chosen twice.</source>
        <translation>Ein Adapter eines Modells ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>An edge fades over no less than 0 pixels.</source>
        <translation>Eine Kante läuft über mindestens 0 Pixel aus.</translation>
    </message>
    <message>
        <source>An option of a model is set twice.</source>
        <translation>Eine Option eines Modells ist zweimal gesetzt.</translation>
    </message>
    <message>
        <source>Begins close and goes back to the whole picture.</source>
        <translation>Beginnt nah und geht zurück, bis das ganze Bild zu sehen ist.</translation>
    </message>
    <message>
        <source>Clips cannot be inserted into the time that they take themselves. Move them to frame %1 or before, or to %2 or after.</source>
        <translation>Clips lassen sich nicht in die Zeit einfügen, die sie selbst einnehmen. Zu Bild %1 oder davor verschieben, oder zu %2 oder danach.</translation>
    </message>
    <message>
        <source>Clips of one track cannot be linked. Group them instead.</source>
        <translation>Clips derselben Spur lassen sich nicht verknüpfen. Stattdessen gruppieren.</translation>
    </message>
    <message>
        <source>Comes up from below and goes back until all is seen.</source>
        <translation>Kommt von unten herauf und geht zurück, bis alles zu sehen ist.</translation>
    </message>
    <message>
        <source>Edges of “%1” are made that it does not want.</source>
        <translation>Von „%1“ gibt es Kanten, die nicht verlangt sind.</translation>
    </message>
    <message>
        <source>Frame %1 is not in “%2”, which runs from %3 to %4.</source>
        <translation>Bild %1 ist nicht in „%2“, das von %3 bis %4 läuft.</translation>
    </message>
    <message>
        <source>Goes gently from side to side; it can be looped.</source>
        <translation>Geht sanft von einer Seite zur anderen; als Schleife geeignet.</translation>
    </message>
    <message>
        <source>Goes in and back again; it can be looped.</source>
        <translation>Geht heran und wieder zurück; als Schleife geeignet.</translation>
    </message>
    <message>
        <source>Goes in while the lens zooms out: the main plane stays, what is near and far moves.</source>
        <translation>Geht heran, während das Objektiv herauszoomt: Die Hauptebene bleibt, Nahes und Fernes bewegt sich.</translation>
    </message>
    <message>
        <source>Goes round the middle to the left and keeps looking at it.</source>
        <translation>Geht links um die Mitte herum und behält sie im Blick.</translation>
    </message>
    <message>
        <source>Goes round the middle to the right and keeps looking at it.</source>
        <translation>Geht rechts um die Mitte herum und behält sie im Blick.</translation>
    </message>
    <message>
        <source>Goes up like a crane, looking down a little.</source>
        <translation>Steigt wie ein Kran und blickt dabei etwas nach unten.</translation>
    </message>
    <message>
        <source>Held in a calm hand.</source>
        <translation>In ruhiger Hand gehalten.</translation>
    </message>
    <message>
        <source>Linking needs at least two clips. Choose a picture and its sound.</source>
        <translation>Zum Verknüpfen braucht es mindestens zwei Clips. Ein Bild und seinen Ton auswählen.</translation>
    </message>
    <message>
        <source>None of these clips shows a removal: they are as they were filmed.</source>
        <translation>Aus keinem dieser Clips wurde etwas entfernt: Sie sind, wie sie gefilmt wurden.</translation>
    </message>
    <message>
        <source>Nothing of “%1” would be left. A clip lasts a frame at least.</source>
        <translation>Von „%1“ bliebe nichts übrig. Ein Clip dauert mindestens ein Bild.</translation>
    </message>
    <message>
        <source>Prompts follow each other in time, one a frame at most.</source>
        <translation>Prompts folgen einander in der Zeit, höchstens einer je Bild.</translation>
    </message>
    <message>
        <source>Say how far “%1” goes, for example “%2 %3”.</source>
        <translation>Angeben, wie weit „%1“ geht, zum Beispiel „%2 %3“.</translation>
    </message>
    <message>
        <source>Smoothing and decontamination of an edge are 0 to 1.</source>
        <translation>Glättung und Farbbereinigung einer Kante liegen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The camera goes in, calmly.</source>
        <translation>Die Kamera geht ruhig heran.</translation>
    </message>
    <message>
        <source>The camera goes sideways to the left.</source>
        <translation>Die Kamera fährt seitwärts nach links.</translation>
    </message>
    <message>
        <source>The camera goes sideways to the right.</source>
        <translation>Die Kamera fährt seitwärts nach rechts.</translation>
    </message>
    <message>
        <source>The camera turns downwards.</source>
        <translation>Die Kamera schwenkt nach unten.</translation>
    </message>
    <message>
        <source>The camera turns to the left.</source>
        <translation>Die Kamera schwenkt nach links.</translation>
    </message>
    <message>
        <source>The camera turns to the right.</source>
        <translation>Die Kamera schwenkt nach rechts.</translation>
    </message>
    <message>
        <source>The camera turns upwards.</source>
        <translation>Die Kamera schwenkt nach oben.</translation>
    </message>
    <message>
        <source>The clip is not there any more.</source>
        <translation>Der Clip ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The edges of “%1” are not made ahead any more.</source>
        <translation>Die Kanten von „%1“ werden nicht mehr im Voraus berechnet.</translation>
    </message>
    <message>
        <source>The footage of “%1” is not in the project.</source>
        <translation>Das Material von „%1“ ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The generator of “%1” has mattes, which only footage has.</source>
        <translation>Der Generator von „%1“ hat Mattes, die nur Material hat.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>Die Kennung „%1“ ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>The in and out points of “%1” enclose nothing.</source>
        <translation>In- und Out-Punkt von „%1“ umschließen nichts.</translation>
    </message>
    <message>
        <source>The keyframes of “%1” are not in order, one a frame.</source>
        <translation>Die Keyframes von „%1“ sind nicht in Reihenfolge, einer je Bild.</translation>
    </message>
    <message>
        <source>The keys of “%1” follow each other in time, one a frame at most.</source>
        <translation>Die Schlüsselbilder von „%1“ folgen zeitlich aufeinander, höchstens eines je Bild.</translation>
    </message>
    <message>
        <source>The main sequence is not in the project.</source>
        <translation>Die Hauptsequenz ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The marker “%1” is before frame 0.</source>
        <translation>Der Marker „%1“ liegt vor Bild 0.</translation>
    </message>
    <message>
        <source>The markers of “%1” are not in order of time.</source>
        <translation>Die Marker von „%1“ sind nicht in zeitlicher Reihenfolge.</translation>
    </message>
    <message>
        <source>The matte is not in the project any more.</source>
        <translation>Die Matte ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The matte “%1” is in the project already.</source>
        <translation>Die Matte „%1“ ist schon im Projekt.</translation>
    </message>
    <message>
        <source>The media of a take is not in the project.</source>
        <translation>Das Medium eines Takes ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The media of “%1” is not in the project. Import it first.</source>
        <translation>Das Medium von „%1“ ist nicht im Projekt. Zuerst importieren.</translation>
    </message>
    <message>
        <source>The opacity of “%1” is 0 to 1.</source>
        <translation>Die Deckkraft von „%1“ liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The out point must come after the in point, which is frame %1.</source>
        <translation>Der Out-Punkt muss nach dem In-Punkt kommen, der bei Bild %1 liegt.</translation>
    </message>
    <message>
        <source>The part that is marked is not in “%1”: mark a part of it.</source>
        <translation>Der markierte Teil liegt nicht in „%1“: einen Teil davon markieren.</translation>
    </message>
    <message>
        <source>The path of the region “%1” is not in order of time.</source>
        <translation>Der Pfad des Bereichs „%1“ ist nicht nach der Zeit geordnet.</translation>
    </message>
    <message>
        <source>The preset “%1” eases as it does; leave out the easing.</source>
        <translation>Die Vorgabe „%1“ bringt ihre Glättung mit; die Angabe dazu weglassen.</translation>
    </message>
    <message>
        <source>The range from frame %1 to %2 is empty. Set in and out first.</source>
        <translation>Der Bereich von Bild %1 bis %2 ist leer. Zuerst In und Out setzen.</translation>
    </message>
    <message>
        <source>The range of “%1” is shorter than one frame of the sequence.</source>
        <translation>Der Bereich von „%1“ ist kürzer als ein Bild der Sequenz.</translation>
    </message>
    <message>
        <source>The sequence that “%1” shows is not in the project.</source>
        <translation>Die Sequenz, die „%1“ zeigt, ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The shot is not in the project any more.</source>
        <translation>Die Einstellung ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The spline is not in “%1” any more.</source>
        <translation>Der Spline ist nicht mehr in „%1“.</translation>
    </message>
    <message>
        <source>The take is not in the project any more.</source>
        <translation>Der Take ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The take that another one is a variation of is not in the project.</source>
        <translation>Der Take, von dem ein anderer eine Variation ist, ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The take that this comes from is not in the project any more.</source>
        <translation>Der Take, aus dem dies hervorgeht, ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>There are only %1 of %2 frames free beside the edge. Ripple or roll instead, or go less far.</source>
        <translation>Neben der Kante sind nur %1 von %2 Bildern frei. Stattdessen Ripple oder Rollen verwenden, oder weniger weit gehen.</translation>
    </message>
    <message>
        <source>There is a bin “%1” already. Choose another name.</source>
        <translation>Einen Ordner „%1“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a shot “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Einstellung „%1“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no bin “%1” in this project.</source>
        <translation>In diesem Projekt gibt es keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>There is no clip at this cut for a transition.</source>
        <translation>An diesem Schnitt ist kein Clip für einen Übergang.</translation>
    </message>
    <message>
        <source>There is no clip right after “%1” to roll with. Trim it instead.</source>
        <translation>Direkt nach „%1“ ist kein Clip zum Rollen. Stattdessen trimmen.</translation>
    </message>
    <message>
        <source>There is no clip “%1” in this sequence.</source>
        <translation>In dieser Sequenz gibt es keinen Clip „%1“.</translation>
    </message>
    <message>
        <source>There is no clip “%1” in “%2”.</source>
        <translation>In „%2“ gibt es keinen Clip „%1“.</translation>
    </message>
    <message>
        <source>There is no cut for a transition. Select a clip or a cut first.</source>
        <translation>Hier ist kein Schnitt für einen Übergang. Zuerst einen Clip oder Schnitt auswählen.</translation>
    </message>
    <message>
        <source>There is no gap at frame %1 of track %2.</source>
        <translation>Bei Bild %1 der Spur %2 ist keine Lücke.</translation>
    </message>
    <message>
        <source>There is no keyframe at frame %1 of “%2”.</source>
        <translation>Bei Bild %1 von „%2“ ist kein Keyframe.</translation>
    </message>
    <message>
        <source>There is no label “%1”: choose one of %2.</source>
        <translation>Ein Etikett „%1“ gibt es nicht: eines von %2 wählen.</translation>
    </message>
    <message>
        <source>There is no marker “%1” in “%2”.</source>
        <translation>In „%2“ gibt es keinen Marker „%1“.</translation>
    </message>
    <message>
        <source>There is no media “%1” in this project.</source>
        <translation>In diesem Projekt gibt es kein Medium „%1“.</translation>
    </message>
    <message>
        <source>There is no media “%1” in this project. Import it first.</source>
        <translation>In diesem Projekt gibt es kein Medium „%1“. Zuerst importieren.</translation>
    </message>
    <message>
        <source>There is no picture that could be gone on from.</source>
        <translation>Es gibt kein Bild, von dem aus es weitergehen könnte.</translation>
    </message>
    <message>
        <source>There is no room for this take: it would begin before the sequence.</source>
        <translation>Für diesen Take ist kein Platz: Er begänne vor der Sequenz.</translation>
    </message>
    <message>
        <source>There is no sequence “%1” in this project.</source>
        <translation>In diesem Projekt gibt es keine Sequenz „%1“.</translation>
    </message>
    <message>
        <source>There is no track to move to.</source>
        <translation>Es gibt keine Spur, auf die verschoben werden könnte.</translation>
    </message>
    <message>
        <source>There is no track “%1” in “%2”.</source>
        <translation>In „%2“ gibt es keine Spur „%1“.</translation>
    </message>
    <message>
        <source>There is no transition “%1” in “%2”.</source>
        <translation>In „%2“ gibt es keinen Übergang „%1“.</translation>
    </message>
    <message>
        <source>There is not enough material %1 the cut for a transition of %2: “%3” has %4 left, and needs %5.</source>
        <translation>Für diesen Übergang (%2) ist %1 dem Schnitt nicht genug Material: „%3“ hat noch %4, nötig sind %5.</translation>
    </message>
    <message>
        <source>This is all that there is of “%1”: mark a part with something around it.</source>
        <translation>Das ist alles, was es von „%1“ gibt: einen Teil markieren, um den herum etwas ist.</translation>
    </message>
    <message>
        <source>This is no gap between pictures: choose one on a video track.</source>
        <translation>Das ist keine Lücke zwischen Bildern: eine auf einer Videospur wählen.</translation>
    </message>
    <message>
        <source>This is not on the timeline any more.</source>
        <translation>Das ist nicht mehr auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>This needs a clip of footage or of a picture.</source>
        <translation>Das braucht einen Clip aus Material oder aus einem Bild.</translation>
    </message>
    <message>
        <source>Track %1 has no pictures, and a matte is of a picture.</source>
        <translation>Spur %1 hat keine Bilder; eine Matte gehört zu einem Bild.</translation>
    </message>
    <message>
        <source>Track %1 has no room to close up at frame %2: %3 of %4 free. Move what is in the way, or ripple only the linked tracks.</source>
        <translation>Spur %1 hat bei Bild %2 keinen Platz zum Aufrücken (%4, frei: %3). Wegräumen, was im Weg ist, oder Ripple nur auf den verknüpften Spuren.</translation>
    </message>
    <message>
        <source>Two stretches of “%1” lie over each other.</source>
        <translation>Zwei Abschnitte von „%1“ liegen übereinander.</translation>
    </message>
    <message>
        <source>What is tracked lies before the first frame of its footage.</source>
        <translation>Das Verfolgte liegt vor dem ersten Bild seines Materials.</translation>
    </message>
    <message>
        <source>“%1” has %2 from its in point on; “%3” shows %4. Set an earlier in point, or make the clip shorter.</source>
        <translation>„%1“ hat ab dem In-Punkt %2; „%3“ zeigt %4. Den In-Punkt früher setzen oder den Clip kürzen.</translation>
    </message>
    <message>
        <source>“%1” has %2: nothing of it would be left. Remove it instead.</source>
        <translation>„%1“ hat %2: Davon bliebe nichts. Stattdessen entfernen.</translation>
    </message>
    <message>
        <source>“%1” has a colour that there is not.</source>
        <translation>„%1“ hat eine Farbe, die es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” has frames 0 to %2: choose some of them.</source>
        <translation>„%1“ hat die Frames 0 bis %2: Wählen Sie davon welche.</translation>
    </message>
    <message>
        <source>“%1” has mattes, but no picture.</source>
        <translation>„%1“ hat Mattes, aber kein Bild.</translation>
    </message>
    <message>
        <source>“%1” has no frame %2 for “%3”: its frames are 0 to %4.</source>
        <translation>„%1“ hat kein Bild %2 für „%3“: Seine Bilder sind 0 bis %4.</translation>
    </message>
    <message>
        <source>“%1” has no key on frame %2.</source>
        <translation>„%1“ hat kein Schlüsselbild auf Bild %2.</translation>
    </message>
    <message>
        <source>“%1” has no picture that a matte could be of.</source>
        <translation>„%1“ hat kein Bild, von dem es eine Matte geben könnte.</translation>
    </message>
    <message>
        <source>“%1” has not enough material %2: %3 wanted, %4 left.</source>
        <translation>„%1“ hat nicht genug Material %2: %3 gefragt, %4 übrig.</translation>
    </message>
    <message>
        <source>“%1” has not enough material to slip by %2: from %3 to %4 can be had.</source>
        <translation>„%1“ hat nicht genug Material, um den Inhalt so weit zu verschieben (%2): Möglich ist %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” has nothing of what “%2” shows.</source>
        <translation>„%1“ hat nichts von dem, was „%2“ zeigt.</translation>
    </message>
    <message>
        <source>“%1” has nothing to see or hear for these clips.</source>
        <translation>„%1“ hat für diese Clips weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>“%1” is a matte of other footage than “%2” shows.</source>
        <translation>„%1“ ist eine Matte von anderem Material, als „%2“ zeigt.</translation>
    </message>
    <message>
        <source>“%1” is a matte of “%2”, which “%3” does not show.</source>
        <translation>„%1“ ist eine Matte von „%2“, was „%3“ nicht zeigt.</translation>
    </message>
    <message>
        <source>“%1” is in use there already.</source>
        <translation>„%1“ wird dort schon verwendet.</translation>
    </message>
    <message>
        <source>“%1” is locked, so that it stays as it is. Unlock it first.</source>
        <translation>„%1“ ist gesperrt, damit sie bleibt, wie sie ist. Erst entsperren.</translation>
    </message>
    <message>
        <source>“%1” is not a camera move; try %2.</source>
        <translation>„%1“ ist keine Kamerabewegung; vielleicht ist %2 gemeint.</translation>
    </message>
    <message>
        <source>“%1” is not in use there.</source>
        <translation>„%1“ wird dort nicht verwendet.</translation>
    </message>
    <message>
        <source>“%1” is of other footage than “%2” shows.</source>
        <translation>„%1“ ist von anderem Material, als „%2“ zeigt.</translation>
    </message>
    <message>
        <source>“%1” is too short for a transition of %2: %3 of its frames can be had. Make the transition shorter.</source>
        <translation>„%1“ ist zu kurz für diesen Übergang (%2): Frei sind %3 seiner Bilder. Den Übergang kürzen.</translation>
    </message>
    <message>
        <source>“%1” is used on track %2 of “%3”, which is locked. Unlock it first.</source>
        <translation>„%1“ wird auf Spur %2 von „%3“ verwendet, die gesperrt ist. Erst entsperren.</translation>
    </message>
    <message>
        <source>“%1” needs %2 points or more, as many in each of its keys.</source>
        <translation>„%1“ braucht mindestens %2 Punkte, in jedem Schlüsselbild gleich viele.</translation>
    </message>
    <message>
        <source>“%1” uses mattes, which track %2 cannot show.</source>
        <translation>„%1“ verwendet Mattes, die Spur %2 nicht zeigen kann.</translation>
    </message>
    <message>
        <source>“%1” would use more than its source has: %2 at the rate of “%3”. Make it shorter.</source>
        <translation>„%1“ würde mehr verwenden, als die Quelle hat: %2 bei der Rate von „%3“. Den Clip kürzen.</translation>
    </message>
    <message>
        <source>“handheld” cannot be less than nothing.</source>
        <translation>„handheld“ kann nicht weniger als nichts sein.</translation>
    </message>
    <message>
        <source>There is nothing to nest. Select clips first.</source>
        <translation>Es gibt nichts zu verschachteln. Zuerst Clips auswählen.</translation>
    </message>
    <message>
        <source>Choose a clip that has a picture: of others nothing can be made anew.</source>
        <translation>Einen Clip wählen, der ein Bild hat: Von anderen kann nichts neu gemacht werden.</translation>
    </message>
    <message>
        <source>No clip is beside this gap: put one before it or after it.</source>
        <translation>Neben dieser Lücke liegt kein Clip: einen davor oder dahinter legen.</translation>
    </message>
    <message>
        <source>There is nothing to slice at frame %1 of track %2.</source>
        <translation>Bei Bild %1 der Spur %2 gibt es nichts zu schneiden.</translation>
    </message>
    <message>
        <source>There is nothing to slice at frame %1.</source>
        <translation>Bei Bild %1 gibt es nichts zu schneiden.</translation>
    </message>
    <message>
        <source>This generation is not in the queue any more.</source>
        <translation>Das ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>Tips over to one side, coming a little closer.</source>
        <translation>Kippt zur Seite und kommt etwas näher.</translation>
    </message>
    <message>
        <source>Track %1 ends with a gap.</source>
        <translation>Spur %1 endet mit einer Lücke.</translation>
    </message>
    <message>
        <source>Track %1 has two gaps side by side.</source>
        <translation>Spur %1 hat zwei Lücken nebeneinander.</translation>
    </message>
    <message>
        <source>Track %1 is locked. Unlock it to delete it.</source>
        <translation>Spur %1 ist gesperrt. Zum Löschen entsperren.</translation>
    </message>
    <message>
        <source>Track %1 is locked. Unlock it to edit.</source>
        <translation>Spur %1 ist gesperrt. Zum Bearbeiten entsperren.</translation>
    </message>
    <message>
        <source>Track %1 is not among those of its kind.</source>
        <translation>Spur %1 ist nicht unter denen ihrer Art.</translation>
    </message>
    <message>
        <source>Two clips cannot be put on one track at the same time.</source>
        <translation>Zwei Clips können nicht zur selben Zeit auf einer Spur liegen.</translation>
    </message>
    <message>
        <source>Two regions of the motion brush are one.</source>
        <translation>Zwei Bereiche des Bewegungspinsels sind einer.</translation>
    </message>
    <message>
        <source>Two takes are one media.</source>
        <translation>Zwei Takes sind ein Medium.</translation>
    </message>
    <message>
        <source>Two transitions lie on one cut of track %1.</source>
        <translation>Zwei Übergänge liegen auf einem Schnitt von Spur %1.</translation>
    </message>
    <message>
        <source>Waits, then the lens zooms in at once.</source>
        <translation>Wartet, dann zoomt das Objektiv auf einmal heran.</translation>
    </message>
    <message>
        <source>Walks in with the camera in the hand.</source>
        <translation>Geht mit der Kamera in der Hand hinein.</translation>
    </message>
    <message>
        <source>What is generated needs a width, a height, a length and a rate above zero.</source>
        <translation>Was generiert wird, braucht Breite, Höhe, Länge und Bildrate über null.</translation>
    </message>
    <message>
        <source>“%1 %2” is too far: for a share of the picture, write “%3%”.</source>
        <translation>„%1 %2“ ist zu weit: Ein Anteil des Bildes wird „%3%“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” and what it is linked to cannot ripple by the same amount. Unlink them, or edit without ripple.</source>
        <translation>„%1“ und das damit Verknüpfte können nicht gleich weit rücken. Verknüpfung aufheben oder ohne Ripple bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would lie on one track at one time.</source>
        <translation>„%1“ und „%2“ lägen zur selben Zeit auf einer Spur.</translation>
    </message>
    <message>
        <source>“%1” and “%2”, which is linked to it, do not begin and end together. Unlink them to change the speed of one.</source>
        <translation>„%1“ und das damit verknüpfte „%2“ beginnen und enden nicht zusammen. Verknüpfung aufheben, um das Tempo von einem zu ändern.</translation>
    </message>
    <message>
        <source>“%1” begins before the sequence that it shows.</source>
        <translation>„%1“ beginnt vor der Sequenz, die der Clip zeigt.</translation>
    </message>
    <message>
        <source>“%1” can make the picture smaller by less than 90%.</source>
        <translation>„%1“ kann das Bild um weniger als 90 % verkleinern.</translation>
    </message>
    <message>
        <source>“%1” can turn by 75 degrees at most.</source>
        <translation>„%1“ kann höchstens um 75 Grad schwenken.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2 than %3.</source>
        <translation>„%1“ kann nicht %2 als %3 sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be marked at frame %2: it runs from %3 to %4.</source>
        <translation>„%1“ lässt sich bei Bild %2 nicht markieren: Der Clip geht von %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” cannot be put into itself.</source>
        <translation>„%1“ kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: give a JSON file that is there.</source>
        <translation>„%1“ ist nicht lesbar: eine JSON-Datei angeben, die es gibt.</translation>
    </message>
    <message>
        <source>“%1” cannot be sliced at frame %2: it runs from %3 to %4.</source>
        <translation>„%1“ lässt sich bei Bild %2 nicht schneiden: Der Clip läuft von %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” counts in frames of %2 a second, so its rate can only change while it is empty. Make a new sequence and nest this one in it.</source>
        <translation>„%1“ zählt in %2 Bildern pro Sekunde; die Rate lässt sich nur ändern, solange die Sequenz leer ist. Eine neue Sequenz anlegen und diese darin verschachteln.</translation>
    </message>
    <message>
        <source>“%1” does not exist in drop-frame timecode.</source>
        <translation>„%1“ gibt es im Drop-Frame-Timecode nicht.</translation>
    </message>
    <message>
        <source>“%1” does not move, so it has no speed. Change its length.</source>
        <translation>„%1“ bewegt sich nicht und hat daher kein Tempo. Die Länge ändern.</translation>
    </message>
    <message>
        <source>“%1” does not move, so it has no speed. Trim it instead.</source>
        <translation>„%1“ bewegt sich nicht und hat daher kein Tempo. Stattdessen trimmen.</translation>
    </message>
    <message>
        <source>“%1” has clips already.</source>
        <translation>„%1“ hat schon Clips.</translation>
    </message>
    <message>
        <source>“%1” has no choice %2: it can be %3.</source>
        <translation>„%1“ kennt %2 nicht: Möglich ist %3.</translation>
    </message>
    <message>
        <source>“%1” has no effect “%2”.</source>
        <translation>„%1“ hat keinen Effekt „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no keyframe at frame %2 of the clip.</source>
        <translation>„%1“ hat bei Bild %2 des Clips keinen Keyframe.</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”. It has: %3.</source>
        <translation>„%1“ hat keinen Parameter „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” has no picture for track %2.</source>
        <translation>„%1“ hat kein Bild für Spur %2.</translation>
    </message>
    <message>
        <source>“%1” has no rate or no size.</source>
        <translation>„%1“ hat keine Rate oder keine Größe.</translation>
    </message>
    <message>
        <source>“%1” has no sound for track %2.</source>
        <translation>„%1“ hat keinen Ton für Spur %2.</translation>
    </message>
    <message>
        <source>“%1” has no sound stream %2 for track %3.</source>
        <translation>„%1“ hat keinen Tonstream %2 für Spur %3.</translation>
    </message>
    <message>
        <source>“%1” has nothing to see or hear for these tracks.</source>
        <translation>„%1“ hat für diese Spuren nichts zu sehen oder zu hören.</translation>
    </message>
    <message>
        <source>“%1” is a gap; this needs a clip.</source>
        <translation>„%1“ ist eine Lücke; hier braucht es einen Clip.</translation>
    </message>
    <message>
        <source>“%1” is a share, not an angle: write it as “%2 20%”.</source>
        <translation>„%1“ ist ein Anteil, kein Winkel: als „%2 20%“ schreiben.</translation>
    </message>
    <message>
        <source>“%1” is an angle: write it as “%2 10deg”.</source>
        <translation>„%1“ ist ein Winkel: als „%2 10deg“ schreiben.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to nest yet.</source>
        <translation>„%1“ ist leer: Noch gibt es nichts zu verschachteln.</translation>
    </message>
    <message>
        <source>“%1” is in the project already, as “%2”.</source>
        <translation>„%1“ ist schon im Projekt, als „%2“.</translation>
    </message>
    <message>
        <source>“%1” is in the way: there is no free time beside it. Ripple or roll instead, or move it.</source>
        <translation>„%1“ ist im Weg: Daneben ist keine freie Zeit. Stattdessen Ripple oder Rollen verwenden, oder den Clip verschieben.</translation>
    </message>
    <message>
        <source>“%1” is linked to a clip of another sequence.</source>
        <translation>„%1“ ist mit einem Clip einer anderen Sequenz verknüpft.</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2.</source>
        <translation>„%1“ ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 1:12, 00:01:02:12, +5 or 2.5s.</source>
        <translation>„%1“ ist keine Zeit. Möglich: 1:12, 00:01:02:12, +5 oder 2.5s.</translation>
    </message>
    <message>
        <source>“%1” is no timecode: write HH:MM:SS:FF, as 00:01:02:12.</source>
        <translation>„%1“ ist kein Timecode: HH:MM:SS:BB schreiben, etwa 00:01:02:12.</translation>
    </message>
    <message>
        <source>“%1” is no title: it has no text.</source>
        <translation>„%1“ ist kein Titel: Da ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” is too short: “%2” in “%3” uses more than it has. Choose the whole file, or trim the clip first.</source>
        <translation>„%1“ ist zu kurz: „%2“ in „%3“ verwendet mehr davon. Die ganze Datei wählen oder zuerst den Clip trimmen.</translation>
    </message>
    <message>
        <source>“%1” is used on track %2 of “%3”. Remove its clips first.</source>
        <translation>„%1“ wird auf Spur %2 von „%3“ verwendet. Zuerst die Clips dort entfernen.</translation>
    </message>
    <message>
        <source>“%1” is what a shot is made from. Remove that shot first.</source>
        <translation>Aus „%1“ wird eine Einstellung gemacht. Zuerst diese Einstellung entfernen.</translation>
    </message>
    <message>
        <source>“%1” listens to sound: it cannot be set.</source>
        <translation>„%1“ hört auf den Ton: Das lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>“%1” moves what another camera move has already: %2. Say it once.</source>
        <translation>„%1“ bewegt, was schon eine andere Kamerabewegung bewegt: %2. Nur einmal angeben.</translation>
    </message>
    <message>
        <source>“%1” needs %2, not %3.</source>
        <translation>„%1“ braucht %2, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” needs finite numbers, not %2.</source>
        <translation>„%1“ braucht endliche Zahlen, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” on track %2 has no length.</source>
        <translation>„%1“ auf Spur %2 hat keine Länge.</translation>
    </message>
    <message>
        <source>“%1” on track %2 would lose sync with what it is linked to. %3, or unlink the clips first.</source>
        <translation>„%1“ auf Spur %2 ginge nicht mehr synchron mit dem damit Verknüpften. %3, oder zuerst die Verknüpfung der Clips aufheben.</translation>
    </message>
    <message>
        <source>“%1” shows itself.</source>
        <translation>„%1“ zeigt sich selbst.</translation>
    </message>
    <message>
        <source>“%1” shows “%2”. Remove its clips there first.</source>
        <translation>„%1“ zeigt „%2“. Zuerst die Clips dort entfernen.</translation>
    </message>
    <message>
        <source>“%1” stands still. Mark the sequence there instead.</source>
        <translation>„%1“ steht still. Stattdessen dort die Sequenz markieren.</translation>
    </message>
    <message>
        <source>“%1” uses more than its media has.</source>
        <translation>„%1“ verwendet mehr, als das Medium hat.</translation>
    </message>
    <message>
        <source>“%1” would have no length. A clip lasts at least one frame.</source>
        <translation>„%1“ hätte keine Länge. Ein Clip dauert mindestens ein Bild.</translation>
    </message>
    <message>
        <source>“%1” would last less than a frame at %2 times its speed. Choose a slower one.</source>
        <translation>„%1“ würde bei %2-fachem Tempo kürzer als ein Bild. Ein langsameres wählen.</translation>
    </message>
    <message>
        <source>“%1”: a second has frames 0 to %2 at this rate.</source>
        <translation>„%1“: Eine Sekunde hat bei dieser Rate die Bilder 0 bis %2.</translation>
    </message>
    <message>
        <source>“%1”: only rates of 30 and its multiples drop frames (;).</source>
        <translation>„%1“: Nur Raten von 30 und Vielfachen lassen Bilder aus (;).</translation>
    </message>
    <message>
        <source>Alt-click first where the stamp is to copy from.</source>
        <translation>Zuerst mit Alt dorthin klicken, von wo der Stempel kopieren soll.</translation>
    </message>
    <message>
        <source>Models are still being looked for: try again in a moment.</source>
        <translation>Modelle werden noch gesucht: gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No model here can join on to clips: bring one that does.</source>
        <translation>Kein vorhandenes Modell kann an Clips anschließen: eines mitbringen, das es kann.</translation>
    </message>
    <message>
        <source>Nothing is selected yet: click on what “%1” is to be of.</source>
        <translation>Noch ist nichts ausgewählt: auf das klicken, wovon „%1“ sein soll.</translation>
    </message>
    <message>
        <source>Only what was removed can be painted on: within the outline.</source>
        <translation>Nur was entfernt wurde, kann übermalt werden: innerhalb der Umrisslinie.</translation>
    </message>
    <message>
        <source>Something is being removed from the clip already.</source>
        <translation>Aus dem Clip wird schon etwas entfernt.</translation>
    </message>
    <message>
        <source>Still Motion leads from one picture to the other. What happens between them is made up by models that you bring, such as Wan VACE or LTX-Video.</source>
        <translation>Still Motion führt von einem Bild zum anderen. Was dazwischen geschieht, denken sich Modelle aus, die Sie mitbringen, etwa Wan VACE oder LTX-Video.</translation>
    </message>
    <message>
        <source>The matte covers nothing yet: click the thing that is to go.</source>
        <translation>Die Matte deckt noch nichts ab: Auf das klicken, was verschwinden soll.</translation>
    </message>
    <message>
        <source>The matte is still being tracked.</source>
        <translation>Die Matte wird noch verfolgt.</translation>
    </message>
    <message>
        <source>The project is just being taken back. Try again in a moment.</source>
        <translation>Das Projekt wird gerade zurückgenommen. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The project was opened read-only. Save a copy to edit it.</source>
        <translation>Das Projekt wurde schreibgeschützt geöffnet. Zum Bearbeiten eine Kopie speichern.</translation>
    </message>
    <message>
        <source>There is no clip with a picture here.</source>
        <translation>Hier ist kein Clip mit Bild.</translation>
    </message>
    <message>
        <source>There is no matte here yet: click the thing that is to go.</source>
        <translation>Hier ist noch keine Matte: Auf das klicken, was verschwinden soll.</translation>
    </message>
    <message>
        <source>There is no picture under the playhead.</source>
        <translation>Am Abspielkopf ist kein Bild.</translation>
    </message>
    <message>
        <source>“%1” covers nothing there that could be a shape.</source>
        <translation>„%1“ deckt dort nichts ab, was eine Form sein könnte.</translation>
    </message>
    <message>
        <source>“%1” has become another clip meanwhile: nothing is removed from it.</source>
        <translation>„%1“ ist inzwischen ein anderer Clip geworden: Es wird nichts daraus entfernt.</translation>
    </message>
    <message>
        <source>“%1” is among the takes: its place on the timeline is gone.</source>
        <translation>„%1“ ist unter den Takes: Seinen Platz auf der Zeitleiste gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is being made: stop that first, then lock it.</source>
        <translation>„%1“ entsteht gerade: das zuerst anhalten, dann sperren.</translation>
    </message>
    <message>
        <source>“%1” is locked: unlock it in the list of mattes to change it.</source>
        <translation>„%1“ ist gesperrt: zum Ändern in der Liste der Matten entsperren.</translation>
    </message>
    <message>
        <source>“%1” was not seen any more from frame %2 on.</source>
        <translation>„%1“ war ab Bild %2 nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder is there and may be written to.</source>
        <translation>%1 lässt sich nicht öffnen. Prüfen, ob der Ordner da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: its drive reports an error (%2). Check that the drive is connected and has room.</source>
        <translation>%1 lässt sich nicht lesen oder schreiben: Das Laufwerk meldet einen Fehler (%2). Prüfen, ob es angeschlossen ist und Platz hat.</translation>
    </message>
    <message>
        <source>%1 cannot be recovered: %2 Open one of its backups.</source>
        <translation>%1 lässt sich nicht wiederherstellen: %2 Eine der Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or remove it first.</source>
        <translation>%1 gibt es schon. Einen anderen Namen wählen oder es zuerst entfernen.</translation>
    </message>
    <message>
        <source>%1 is already open for editing, here or in another program. Close it there first, or open it read-only.</source>
        <translation>%1 ist schon zum Bearbeiten geöffnet, hier oder in einem anderen Programm. Zuerst dort schließen oder schreibgeschützt öffnen.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there first.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. What can still be read can be recovered into a copy; its backups lie beside it.</source>
        <translation>%1 ist beschädigt: %2. Was noch lesbar ist, lässt sich in eine Kopie retten; daneben liegen Sicherungen.</translation>
    </message>
    <message>
        <source>%1 is empty. If it was a project, open one of its backups.</source>
        <translation>%1 ist leer. War es ein Projekt, eine der Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a Cutaway project: another program made it. Open it there.</source>
        <translation>%1 ist kein Cutaway-Projekt: Ein anderes Programm hat es angelegt. Dort öffnen.</translation>
    </message>
    <message>
        <source>%1 keeps no step %2.</source>
        <translation>%1 hat keinen Schritt %2.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are cut off at the file&apos;s end.</source>
        <translation>%1 von %2 Seiten fehlen am Ende der Datei.</translation>
    </message>
    <message>
        <source>%1 of the mattes, whose footage is lost.</source>
        <translation>%1 der Mattes, deren Material verloren ist.</translation>
    </message>
    <message>
        <source>%1 of the table “%2”: what is written there makes no sense.</source>
        <translation>%1 der Tabelle „%2“: Was dort steht, ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>%1 of the takes, whose media or request is lost.</source>
        <translation>%1 der Takes, deren Medium oder Anfrage verloren ist.</translation>
    </message>
    <message>
        <source>%1 of what was to be generated.</source>
        <translation>%1 von dem, was zu generieren war.</translation>
    </message>
    <message>
        <source>%1 on %2: empty time of the same length is there instead.</source>
        <translation>%1 auf %2: Stattdessen ist dort gleich lange leere Zeit.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Cutaway. Update Cutaway to open it.</source>
        <translation>%1 wurde mit einer neueren Version von Cutaway angelegt. Zum Öffnen Cutaway aktualisieren.</translation>
    </message>
    <message>
        <source>%1 was moved, removed or replaced while it was open. Save a copy of the project to keep your work.</source>
        <translation>%1 wurde verschoben, entfernt oder ersetzt, während es offen war. Eine Kopie des Projekts speichern, um die Arbeit zu behalten.</translation>
    </message>
    <message>
        <source>%1 was opened read-only. Save a copy to edit it.</source>
        <translation>%1 wurde schreibgeschützt geöffnet. Zum Bearbeiten eine Kopie speichern.</translation>
    </message>
    <message>
        <source>A shot, now “%1”, as one of its takes was asked for.</source>
        <translation>Eine Einstellung, nun „%1“, wie einer ihrer Takes verlangt war.</translation>
    </message>
    <message>
        <source>A transition on track %1, whose clips do not meet there.</source>
        <translation>Ein Übergang auf Spur %1, dessen Clips sich dort nicht berühren.</translation>
    </message>
    <message>
        <source>All about a track but its clips: they are on “Recovered track”, on top of the first sequence.</source>
        <translation>Alles über eine Spur außer ihren Clips: Sie liegen auf „Recovered track“, zuoberst in der ersten Sequenz.</translation>
    </message>
    <message>
        <source>Markers of “%1” at impossible places.</source>
        <translation>Marker von „%1“ an unmöglichen Stellen.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read from %1. Open one of its backups.</source>
        <translation>Aus %1 lässt sich nichts von einem Projekt lesen. Eine der Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>Parts of the matte “%1” that do not fit together.</source>
        <translation>Teile der Matte „%1“, die nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>Rows in damaged places, of which nothing can be told: %1.</source>
        <translation>Zeilen in beschädigten Bereichen, über die sich nichts sagen lässt: %1.</translation>
    </message>
    <message>
        <source>The clip “%1” on track %2, which breaks rules.</source>
        <translation>Der Clip „%1“ auf Spur %2, der Regeln verletzt.</translation>
    </message>
    <message>
        <source>The colour and the edges of the matte “%1”.</source>
        <translation>Die Farbe und die Kanten der Matte „%1“.</translation>
    </message>
    <message>
        <source>The history: no edit can be undone.</source>
        <translation>Der Verlauf: Nichts lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The in and out points of “%1”.</source>
        <translation>In- und Out-Punkt von „%1“.</translation>
    </message>
    <message>
        <source>The main sequence: %1.</source>
        <translation>Die Hauptsequenz: %1.</translation>
    </message>
    <message>
        <source>The name and the switches of a track, now “Recovered track”.</source>
        <translation>Name und Schalter einer Spur, jetzt „Recovered track“.</translation>
    </message>
    <message>
        <source>The name of a sequence, now “Recovered sequence”; %1.</source>
        <translation>Der Name einer Sequenz, jetzt „Recovered sequence“; %1.</translation>
    </message>
    <message>
        <source>The project&apos;s name, and which sequence is its main one.</source>
        <translation>Der Name des Projekts und welche Sequenz die Hauptsequenz ist.</translation>
    </message>
    <message>
        <source>The sequences nested in “%1”.</source>
        <translation>Die in „%1“ verschachtelten Sequenzen.</translation>
    </message>
    <message>
        <source>There is nothing to redo in %1.</source>
        <translation>In %1 gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>In %1 gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>What the media “%1” offers. Relink it.</source>
        <translation>Was das Medium „%1“ bietet. Neu verknüpfen.</translation>
    </message>
    <message>
        <source>Where a media is, now “Lost media”. Relink it.</source>
        <translation>Wo ein Medium liegt, jetzt „Lost media“. Neu verknüpfen.</translation>
    </message>
    <message>
        <source>Which clips of “%1” are linked.</source>
        <translation>Welche Clips von „%1“ verknüpft sind.</translation>
    </message>
    <message>
        <source>Which mattes some clips use.</source>
        <translation>Welche Mattes einige Clips verwenden.</translation>
    </message>
    <message>
        <source>It was made before: let it go to have it made again.</source>
        <translation>Es wurde schon gemacht: freigeben, damit es noch einmal gemacht wird.</translation>
    </message>
    <message>
        <source>The sequence is not in the project any more.</source>
        <translation>Die Sequenz ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: choose another place.</source>
        <translation>Einen Ordner „%1“ gibt es nicht: einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“%1” exists already: choose another name, or allow with --overwrite that it is replaced.</source>
        <translation>„%1“ gibt es schon: einen anderen Namen wählen oder mit --overwrite erlauben, dass es ersetzt wird.</translation>
    </message>
    <message>
        <source>“%1” holds the clip itself: choose another folder for the mattes.</source>
        <translation>„%1“ enthält den Clip selbst: einen anderen Ordner für die Matten wählen.</translation>
    </message>
    <message>
        <source>%1 (used by “%2”)</source>
        <translation>%1 (verwendet von „%2“)</translation>
    </message>
    <message>
        <source>a transition on %1</source>
        <translation>ein Übergang auf %1</translation>
    </message>
    <message>
        <source>The file “%1” is missing</source>
        <translation>Die Datei „%1“ fehlt</translation>
    </message>
    <message>
        <source>The font “%1” is not installed</source>
        <translation>Die Schrift „%1“ ist nicht installiert</translation>
    </message>
    <message>
        <source>The media “%1” is not in the project</source>
        <translation>Das Medium „%1“ ist nicht im Projekt</translation>
    </message>
    <message>
        <source>The sequence “%1” is not in the project</source>
        <translation>Die Sequenz „%1“ ist nicht im Projekt</translation>
    </message>
    <message>
        <source>There is no %1 “%2”</source>
        <translation>%1 „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>Pictures of “%1” are gone since its import: %2</source>
        <translation>Bilder von „%1“ sind seit dem Import verschwunden: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>„%1“ ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>“%1” has no picture</source>
        <translation>„%1“ hat kein Bild</translation>
    </message>
    <message>
        <source>“%1” has no sound number %2</source>
        <translation>„%1“ hat keinen Ton Nummer %2</translation>
    </message>
    <message>
        <source>“%1” has become shorter since its import: %2 s are left of %3 s</source>
        <translation>„%1“ ist seit dem Import kürzer geworden: %2 s von %3 s sind übrig</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>four numbers</source>
        <translation>vier Zahlen</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>ein oder aus</translation>
    </message>
    <message>
        <source>the path of a picture</source>
        <translation>den Pfad eines Bildes</translation>
    </message>
    <message>
        <source>two numbers</source>
        <translation>zwei Zahlen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>more</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>before its first frame</source>
        <translation>vor seinem ersten Bild</translation>
    </message>
    <message>
        <source>after its last frame</source>
        <translation>nach seinem letzten Bild</translation>
    </message>
    <message>
        <source>Ripple all tracks</source>
        <translation>Ripple auf allen Spuren verwenden</translation>
    </message>
    <message>
        <source>Unlock the track</source>
        <translation>Die Spur entsperren</translation>
    </message>
    <message>
        <source>%1 frame</source>
        <translation>%1 Bild</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space and try again.</source>
        <translation>%1 wurde nicht geschrieben: Das Laufwerk ist voll. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 may not be written: the file or its folder is read-only. Open it read-only, or save a copy in another folder.</source>
        <translation>%1 darf nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Schreibgeschützt öffnen oder eine Kopie in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be found: it or its folder does not exist.</source>
        <translation>%1 ist nicht zu finden: Die Datei oder ihr Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>%1 lässt sich nicht lesen oder schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Name a .cutaway file.</source>
        <translation>%1 gibt es nicht. Eine .cutaway-Datei angeben.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a .cutaway file.</source>
        <translation>%1 ist ein Ordner. Eine .cutaway-Datei angeben.</translation>
    </message>
    <message>
        <source>it is no project file, or its beginning is destroyed</source>
        <translation>Es ist keine Projektdatei, oder ihr Anfang ist zerstört</translation>
    </message>
    <message>
        <source>the database says “%1”</source>
        <translation>Die Datenbank meldet „%1“</translation>
    </message>
    <message>
        <source>the file says another project</source>
        <translation>Die Datei nennt ein anderes Projekt</translation>
    </message>
    <message>
        <source>what is written in it makes no sense in one place</source>
        <translation>Was darin steht, ergibt an einer Stelle keinen Sinn</translation>
    </message>
    <message>
        <source>a picture for the first frame</source>
        <translation>ein Bild für das erste Bild</translation>
    </message>
    <message>
        <source>a picture for the last frame</source>
        <translation>ein Bild für das letzte Bild</translation>
    </message>
    <message>
        <source>a picture for a frame in between</source>
        <translation>ein Bild für ein Bild dazwischen</translation>
    </message>
    <message>
        <source>a clip to work on</source>
        <translation>ein Clip zum Bearbeiten</translation>
    </message>
    <message>
        <source>a clip to go on from</source>
        <translation>ein Clip, von dem aus es weitergeht</translation>
    </message>
    <message>
        <source>a clip to lead up to</source>
        <translation>ein Clip, zu dem es hinführt</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>eine Maske</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>eine Tiefenkarte</translation>
    </message>
    <message>
        <source>a flow map</source>
        <translation>eine Bewegungskarte</translation>
    </message>
    <message>
        <source>a picture as a likeness</source>
        <translation>ein Bild als Vorbild</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>what is not wanted</source>
        <translation>was nicht gewünscht ist</translation>
    </message>
    <message>
        <source>words that change along the clip</source>
        <translation>Worte, die sich im Verlauf des Clips ändern</translation>
    </message>
    <message>
        <source>the motion brush</source>
        <translation>der Bewegungspinsel</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>die Kamera</translation>
    </message>
    <message>
        <source>a loop</source>
        <translation>eine Schleife</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>The option “%1” of %2</source>
        <translation>Die Option „%1“ von %2</translation>
    </message>
    <message>
        <source>a smaller size, such as %1 x %2</source>
        <translation>eine kleinere Größe, etwa %1 x %2</translation>
    </message>
    <message>
        <source>fewer frames than %1</source>
        <translation>weniger Bilder als %1</translation>
    </message>
    <message>
        <source>closing other programs</source>
        <translation>andere Programme schließen</translation>
    </message>
    <message>
        <source>was ended by the system (%1)</source>
        <translation>wurde vom System beendet (%1)</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>endete unerwartet</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>ist %1 gemeint?</translation>
    </message>
    <message>
        <source>Add sequence %1</source>
        <translation>Sequenz %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename sequence %1</source>
        <translation>Sequenz %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove sequence %1</source>
        <translation>Sequenz %1 entfernen</translation>
    </message>
    <message>
        <source>Make %1 the main sequence</source>
        <translation>%1 zur Hauptsequenz machen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation>%1 neu verknüpfen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Sort %1</source>
        <translation>%1 einordnen</translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>%1 beschreiben</translation>
    </message>
    <message>
        <source>Make bin %1</source>
        <translation>Ablage %1 anlegen</translation>
    </message>
    <message>
        <source>Rename bin %1</source>
        <translation>Ablage %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove bin %1</source>
        <translation>Ablage %1 entfernen</translation>
    </message>
    <message>
        <source>%1 media</source>
        <translation>%1 Medien</translation>
    </message>
    <message>
        <source>Add video track</source>
        <translation>Videospur hinzufügen</translation>
    </message>
    <message>
        <source>Add audio track</source>
        <translation>Tonspur hinzufügen</translation>
    </message>
    <message>
        <source>Delete track %1</source>
        <translation>Spur %1 löschen</translation>
    </message>
    <message>
        <source>Move track %1</source>
        <translation>Spur %1 verschieben</translation>
    </message>
    <message>
        <source>Rename track %1</source>
        <translation>Spur %1 umbenennen</translation>
    </message>
    <message>
        <source>Set track %1</source>
        <translation>Spur %1 einstellen</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Add marker %1</source>
        <translation>Marker %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Marker ändern</translation>
    </message>
    <message>
        <source>Change marker %1</source>
        <translation>Marker %1 ändern</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Marker entfernen</translation>
    </message>
    <message>
        <source>Remove marker %1</source>
        <translation>Marker %1 entfernen</translation>
    </message>
    <message>
        <source>Set in and out</source>
        <translation>In und Out setzen</translation>
    </message>
    <message>
        <source>Append %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Overwrite %1</source>
        <translation>Mit %1 überschreiben</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Title %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>Generator %1</source>
        <translation>Generator %1</translation>
    </message>
    <message>
        <source>Nest %1</source>
        <translation>%1 verschachteln</translation>
    </message>
    <message>
        <source>Lift %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Lift range</source>
        <translation>Bereich herausnehmen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Close gaps</source>
        <translation>Lücken schließen</translation>
    </message>
    <message>
        <source>Close gap on %1</source>
        <translation>Lücke auf %1 schließen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung von %1 lösen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 gruppieren</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Gruppe von %1 auflösen</translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation>%1 Clips</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Footage of %1</source>
        <translation>Material von %1</translation>
    </message>
    <message>
        <source>Slice %1</source>
        <translation>%1 schneiden</translation>
    </message>
    <message>
        <source>Slice all tracks</source>
        <translation>Alle Spuren schneiden</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1 trimmen</translation>
    </message>
    <message>
        <source>Ripple trim %1</source>
        <translation>%1 mit Ripple trimmen</translation>
    </message>
    <message>
        <source>Roll %1</source>
        <translation>%1 rollen</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <translation>Inhalt von %1 verschieben</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>%1 zwischen Nachbarn schieben</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <translation>Tempo von %1</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Standbild von %1</translation>
    </message>
    <message>
        <source>Add transition to %1</source>
        <translation>Übergang an %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change transition of %1</source>
        <translation>Übergang von %1 ändern</translation>
    </message>
    <message>
        <source>Remove transition from %1</source>
        <translation>Übergang von %1 entfernen</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 einstellen</translation>
    </message>
    <message>
        <source>Keyframe %1 of %2</source>
        <translation>Keyframe für %1 von %2</translation>
    </message>
    <message>
        <source>Remove keyframe of %1 from %2</source>
        <translation>Keyframe für %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Move %1 on %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Add guide</source>
        <translation>Hilfslinie hinzufügen</translation>
    </message>
    <message>
        <source>Clear guides</source>
        <translation>Hilfslinien löschen</translation>
    </message>
    <message>
        <source>Add matte %1</source>
        <translation>Matte %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename matte %1</source>
        <translation>Matte %1 umbenennen</translation>
    </message>
    <message>
        <source>Set matte %1</source>
        <translation>Matte %1 einstellen</translation>
    </message>
    <message>
        <source>Duplicate matte %1</source>
        <translation>Matte %1 duplizieren</translation>
    </message>
    <message>
        <source>Remove matte %1</source>
        <translation>Matte %1 entfernen</translation>
    </message>
    <message>
        <source>Key frame %1 of %2</source>
        <translation>Bild %1 von %2 zum Schlüsselbild machen</translation>
    </message>
    <message>
        <source>Remove key of %1</source>
        <translation>Schlüsselbild von %1 entfernen</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>%1 verfolgen</translation>
    </message>
    <message>
        <source>Clear tracking of %1</source>
        <translation>Verfolgtes von %1 löschen</translation>
    </message>
    <message>
        <source>Make edges of %1</source>
        <translation>Kanten von %1 ausarbeiten</translation>
    </message>
    <message>
        <source>Edges of %1</source>
        <translation>Kanten von %1</translation>
    </message>
    <message>
        <source>Draw on %1</source>
        <translation>Auf %1 zeichnen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Follow %1 of %2</source>
        <translation>%1 von %2 folgen lassen</translation>
    </message>
    <message>
        <source>Shapes of %1</source>
        <translation>Formen von %1</translation>
    </message>
    <message>
        <source>Use %1 on %2</source>
        <translation>%1 auf %2 verwenden</translation>
    </message>
    <message>
        <source>Change use of %1 on %2</source>
        <translation>Verwendung von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 von %2 abnehmen</translation>
    </message>
    <message>
        <source>Cut %1 out of %2</source>
        <translation>%1 aus %2 freistellen</translation>
    </message>
    <message>
        <source>Blur background of %1</source>
        <translation>Hintergrund von %1 unscharf zeichnen</translation>
    </message>
    <message>
        <source>Grade background of %1</source>
        <translation>Hintergrund von %1 graden</translation>
    </message>
    <message>
        <source>Replace background of %1</source>
        <translation>Hintergrund von %1 ersetzen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Generate clip</source>
        <translation>Clip generieren</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 generieren</translation>
    </message>
    <message>
        <source>Generation failed</source>
        <translation>Generieren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>New shot %1</source>
        <translation>Neue Einstellung %1</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>Notiz zu Take %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>%1 einreihen</translation>
    </message>
    <message>
        <source>Rate take %1</source>
        <translation>Take %1 bewerten</translation>
    </message>
    <message>
        <source>Use take %1</source>
        <translation>Take %1 verwenden</translation>
    </message>
    <message>
        <source>%1 On a machine without a network: cutaway models get %2 --from FOLDER.</source>
        <translation>%1 Auf einem Rechner ohne Netz: cutaway models get %2 --from ORDNER.</translation>
    </message>
    <message>
        <source>%1 came damaged: try again.</source>
        <translation>%1 ist beschädigt angekommen: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be %2 here: this device does not reckon in its numbers (%3). Use another device, or a model of another kind.</source>
        <translation>%1 kann hier nicht %2 werden: Dieses Gerät rechnet nicht in seinen Zahlen (%3). Nehmen Sie ein anderes Gerät oder ein Modell anderer Art.</translation>
    </message>
    <message>
        <source>%1 cannot be %2, for a file is missing or damaged (%3): get the model again.</source>
        <translation>%1 kann nicht %2 werden, denn eine Datei fehlt oder ist beschädigt (%3): Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3. If what was asked for is unusual, ask for less; otherwise the model and the installed diffusers do not go together.</source>
        <translation>%1 kann nicht %2 werden: %3. Wenn das Verlangte ungewöhnlich ist, verlangen Sie weniger; sonst passen das Modell und das installierte diffusers nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 cannot be called by itself: bring the whole model.</source>
        <translation>%1 kann nicht für sich allein laufen: Bringen Sie das ganze Modell mit.</translation>
    </message>
    <message>
        <source>%1 cannot be converted.</source>
        <translation>%1 kann nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: the %2 registry cannot be reached. Check the network and try again.</source>
        <translation>%1 kann nicht geholt werden: Das Verzeichnis %2 ist nicht erreichbar. Das Netz prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: the hub cannot be reached. Check the network and try again.</source>
        <translation>%1 kann nicht geholt werden: Der Hub ist nicht erreichbar. Das Netz prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: the hub cannot be reached. Check the network and try again; what has come is kept.</source>
        <translation>%1 kann nicht geholt werden: Der Hub ist nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es noch einmal; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>%1 cannot be fetched; %2 says: %3</source>
        <translation>%1 kann nicht geholt werden; %2 sagt: %3</translation>
    </message>
    <message>
        <source>%1 cannot be fetched; the hub&apos;s client says: %2</source>
        <translation>%1 kann nicht geholt werden; das Programm des Hubs sagt: %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept in “%2” (%3): make room, or let CUTAWAY_MODELS name another folder.</source>
        <translation>%1 kann in „%2“ nicht abgelegt werden (%3): Platz schaffen oder mit CUTAWAY_MODELS einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2): close what uses it.</source>
        <translation>%1 kann nicht entfernt werden (%2): schließen, was es benutzt.</translation>
    </message>
    <message>
        <source>%1 cannot make %2 frames: the nearest it can is %3 (%4 s).</source>
        <translation>%1 kann nicht %2 Bilder machen: Am nächsten kommt %3 (%4 s).</translation>
    </message>
    <message>
        <source>%1 does %2, not %3: choose another model.</source>
        <translation>%1 macht %2, nicht %3: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>%1 does not heed %2.</source>
        <translation>%1 beachtet nicht: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 enthält %2 nicht.</translation>
    </message>
    <message>
        <source>%1 does not hold SAM 2 as transformers saves it: bring it anew in the Models window, or remove the model `sam2`.</source>
        <translation>%1 enthält SAM 2 nicht so, wie transformers es speichert: im Fenster „Modelle“ neu bereitstellen oder das Modell `sam2` entfernen.</translation>
    </message>
    <message>
        <source>%1 fills footage: ask for a removal.</source>
        <translation>%1 füllt Material: Lassen Sie etwas entfernen.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”: it has %3.</source>
        <translation>%1 hat keine Option „%2“: Es gibt %3.</translation>
    </message>
    <message>
        <source>%1 has no picture: a matte needs footage with one.</source>
        <translation>%1 hat kein Bild: eine Matte braucht Material mit einem.</translation>
    </message>
    <message>
        <source>%1 has no use for %2: leave it out.</source>
        <translation>%1 hat keine Verwendung hierfür: %2. Weglassen.</translation>
    </message>
    <message>
        <source>%1 is a number, not “%2”.</source>
        <translation>%1 ist eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is a text, not %2.</source>
        <translation>%1 ist ein Text, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is a whole number, not “%2”.</source>
        <translation>%1 ist eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is no frame rate: choose 1 to 1000 frames a second.</source>
        <translation>%1 ist keine Bildrate: 1 bis 1000 Bilder je Sekunde wählen.</translation>
    </message>
    <message>
        <source>%1 is not on this machine: get it in the Models window, or with `cutaway models get %2`.</source>
        <translation>%1 ist nicht auf diesem Rechner: im Fenster „Modelle“ holen oder mit `cutaway models get %2`.</translation>
    </message>
    <message>
        <source>%1 is on or off, not “%2”.</source>
        <translation>%1 ist an oder aus, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 is yours to bring: cutaway models get %2 --from FOLDER, with %3 in it, or --from OWNER/NAME of the hub.</source>
        <translation>%1 bringen Sie selbst mit: cutaway models get %2 --from ORDNER mit %3 darin, oder --from BESITZER/NAME vom Hub.</translation>
    </message>
    <message>
        <source>%1 made %2 frames, and %3 were asked for. This is a fault of the model: tell those who made it.</source>
        <translation>%1 hat %2 Bilder gemacht, verlangt waren %3. Das ist ein Fehler des Modells: denen sagen, die es gemacht haben.</translation>
    </message>
    <message>
        <source>%1 made a picture of %2 x %3, and %4 x %5 were asked for. This is a fault of the model: tell those who made it.</source>
        <translation>%1 hat ein Bild von %2 x %3 gemacht, verlangt waren %4 x %5. Das ist ein Fehler des Modells: denen sagen, die es gemacht haben.</translation>
    </message>
    <message>
        <source>%1 makes pictures of %2 to %3 pixels a side, and %4 were asked for: try %5.</source>
        <translation>%1 macht Bilder mit Seiten von %2 bis %3 Pixeln, verlangt waren %4: %5 versuchen.</translation>
    </message>
    <message>
        <source>%1 makes pictures with sides that are multiples of %2, and %3 were asked for: try %4.</source>
        <translation>%1 macht Bilder, deren Seiten Vielfache von %2 sind, verlangt waren %3: %4 versuchen.</translation>
    </message>
    <message>
        <source>%1 makes single pictures, and %2 frames were asked for: choose a model that makes clips.</source>
        <translation>%1 macht einzelne Bilder, und %2 Frames waren verlangt: Wählen Sie ein Modell, das Clips macht.</translation>
    </message>
    <message>
        <source>%1 makes up nothing for others, and no model that does is here: bring one that fills pictures (cutaway models add).</source>
        <translation>%1 erfindet nichts für andere, und ein Modell, das es tut, ist nicht hier: Bringen Sie eines mit, das Bilder füllt (cutaway models add).</translation>
    </message>
    <message>
        <source>%1 makes up nothing for others: choose one of %2.</source>
        <translation>%1 erfindet nichts für andere: Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>%1 needs %2, which the installed diffusers does not have: update it (pip install --upgrade &apos;cutaway[ai]&apos;).</source>
        <translation>%1 braucht %2, was das installierte diffusers nicht hat: Aktualisieren Sie es (pip install --upgrade &apos;cutaway[ai]&apos;).</translation>
    </message>
    <message>
        <source>%1 needs %2: choose one.</source>
        <translation>%1 braucht etwas: %2. Auswählen.</translation>
    </message>
    <message>
        <source>%1 needs %2: install the extra `ai` (pip install &apos;cutaway[ai]&apos;).</source>
        <translation>%1 braucht %2: Installieren Sie das Extra `ai` (pip install &apos;cutaway[ai]&apos;).</translation>
    </message>
    <message>
        <source>%1 needs a library that is not installed or too old (%2): install it (pip install %3).</source>
        <translation>%1 braucht eine Bibliothek, die fehlt oder zu alt ist (%2): Installieren Sie sie (pip install %3).</translation>
    </message>
    <message>
        <source>%1 needs words: say what should be seen.</source>
        <translation>%1 braucht Worte: sagen, was zu sehen sein soll.</translation>
    </message>
    <message>
        <source>%1 of %2 is missing or not whole: get the model again.</source>
        <translation>%1 von %2 fehlt oder ist nicht vollständig: das Modell noch einmal holen.</translation>
    </message>
    <message>
        <source>%1 of %2 is not what it was: remove the model and get it again.</source>
        <translation>%1 von %2 ist nicht mehr, was es war: das Modell entfernen und noch einmal holen.</translation>
    </message>
    <message>
        <source>A picture is set on frame %1, and the clip has %2.</source>
        <translation>Ein Bild ist auf Bild %1 gesetzt, und der Clip hat %2.</translation>
    </message>
    <message>
        <source>A picture that the request refers to is not in the project any more.</source>
        <translation>Ein Bild, auf das sich die Anfrage bezieht, ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>All that is not black in “%1” is taken for covered.</source>
        <translation>Alles, was in „%1“ nicht schwarz ist, gilt als abgedeckt.</translation>
    </message>
    <message>
        <source>By how much the frame becomes larger there.</source>
        <translation>Um wie viel das Bild dort größer wird.</translation>
    </message>
    <message>
        <source>By how much the mask is widened.</source>
        <translation>Um wie viel die Maske verbreitert wird.</translation>
    </message>
    <message>
        <source>By which rule noise is taken away.</source>
        <translation>Nach welcher Regel das Rauschen weggenommen wird.</translation>
    </message>
    <message>
        <source>Draft works on a picture of half the size and enlarges it.</source>
        <translation>Der Entwurf arbeitet auf einem halb so großen Bild und vergrößert es.</translation>
    </message>
    <message>
        <source>Filling what is behind takes a few seconds.</source>
        <translation>Zu füllen, was dahinter ist, dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>For %1 %2 is needed: choose one.</source>
        <translation>Für %1 fehlt %2: Wählen Sie etwas.</translation>
    </message>
    <message>
        <source>For this depth Still Motion needs %1: choose one, or “Flat”.</source>
        <translation>Für diese Tiefe braucht Still Motion etwas: %1. Auswählen oder „Flach“ wählen.</translation>
    </message>
    <message>
        <source>Full takes about three times as long as draft.</source>
        <translation>Voll dauert etwa dreimal so lange wie der Entwurf.</translation>
    </message>
    <message>
        <source>How closely what is given is followed.</source>
        <translation>Wie genau dem Vorgegebenen gefolgt wird.</translation>
    </message>
    <message>
        <source>How far what is there is changed: at 1 nothing of it is left.</source>
        <translation>Wie weit das Vorhandene geändert wird: Bei 1 bleibt nichts davon.</translation>
    </message>
    <message>
        <source>How much moves, from hardly anything to all.</source>
        <translation>Wie viel sich bewegt, von fast nichts bis alles.</translation>
    </message>
    <message>
        <source>How much of the surroundings&apos; grain is put onto the filling.</source>
        <translation>Wie viel vom Korn der Umgebung die Füllung bekommt.</translation>
    </message>
    <message>
        <source>How often noise is taken away.</source>
        <translation>Wie oft Rauschen weggenommen wird.</translation>
    </message>
    <message>
        <source>More lets the clip depart further from the picture.</source>
        <translation>Mehr lässt den Clip weiter vom Bild abweichen.</translation>
    </message>
    <message>
        <source>No depth model is on this machine: bring one with `cutaway models get %1 --from FOLDER` (a Depth Anything model as transformers keeps it, or its name on the hub), or choose a depth map or a mask of the subject.</source>
        <translation>Auf diesem Rechner ist kein Tiefenmodell: Bringen Sie eines mit `cutaway models get %1 --from ORDNER` (ein Depth-Anything-Modell, wie transformers es aufbewahrt, oder sein Name auf dem Hub), oder wählen Sie eine Tiefenkarte oder eine Maske des Motivs.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1” (%2): choose another by CUTAWAY_MODELS.</source>
        <translation>In „%1“ kann nichts geschrieben werden (%2): Wählen Sie mit CUTAWAY_MODELS einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”: choose another.</source>
        <translation>In „%1“ kann nicht geschrieben werden: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing is selected in any frame yet: click what is to be tracked.</source>
        <translation>Noch ist in keinem Bild etwas ausgewählt: auf das klicken, was verfolgt werden soll.</translation>
    </message>
    <message>
        <source>Over what width the filling gives way to the picture, outwards.</source>
        <translation>Auf welcher Breite die Füllung nach außen ins Bild übergeht.</translation>
    </message>
    <message>
        <source>SAM 2 needs the library transformers: install the extra `ai` (pip install &apos;cutaway[ai]&apos;), or remove the model `sam2`.</source>
        <translation>SAM 2 braucht die Bibliothek transformers: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;) oder das Modell `sam2` entfernen.</translation>
    </message>
    <message>
        <source>Several objects are tracked one way at a time.</source>
        <translation>Mehrere Objekte werden jeweils in einer Richtung verfolgt.</translation>
    </message>
    <message>
        <source>Still Motion needs a picture: choose one for the first frame.</source>
        <translation>Still Motion braucht ein Bild: eines für das erste Bild wählen.</translation>
    </message>
    <message>
        <source>Takes out what a mask covers, and puts there what other frames show of it. All else stays as it was, bit for bit. Needs no download.</source>
        <translation>Nimmt heraus, was eine Maske bedeckt, und setzt dort ein, was andere Frames davon zeigen. Alles andere bleibt Bit für Bit, wie es war. Braucht keinen Download.</translation>
    </message>
    <message>
        <source>The %1 registry has no %2 for this machine and Python.</source>
        <translation>Das Verzeichnis %1 hat kein %2 für diesen Rechner und dieses Python.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1”: %2</source>
        <translation>Der Katalog hat kein Modell „%1“: %2</translation>
    </message>
    <message>
        <source>The client of the model hub is not installed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;) and try again.</source>
        <translation>Das Programm des Modell-Hubs ist nicht installiert: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;) und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full: make room and try again; it goes on where it was.</source>
        <translation>Der Datenträger ist voll: Platz schaffen und noch einmal versuchen; es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” has %2 MB free and %3 MB are needed. Make room, or let CUTAWAY_MODELS name another folder.</source>
        <translation>Der Datenträger ist voll: „%1“ hat %2 MB frei, nötig sind %3 MB. Platz schaffen oder mit CUTAWAY_MODELS einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The first frame that is made anew; -1: all.</source>
        <translation>Der erste Frame, der neu gemacht wird; -1: alle.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read: %2.</source>
        <translation>Der Ordner „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no pictures: give PNG or JPEG files.</source>
        <translation>Der Ordner „%1“ enthält keine Bilder: Geben Sie PNG- oder JPEG-Dateien an.</translation>
    </message>
    <message>
        <source>The frame that everything is taken from, as far as it shows it; -1: whichever do.</source>
        <translation>Der Frame, aus dem alles genommen wird, soweit er es zeigt; -1: aus allen, die es zeigen.</translation>
    </message>
    <message>
        <source>The hub has no %1 at %2, or it is not for everyone: log in with its client and accept its terms.</source>
        <translation>Der Hub hat kein %1 bei %2, oder es ist nicht für alle: sich mit seinem Programm anmelden und die Bedingungen annehmen.</translation>
    </message>
    <message>
        <source>The installed diffusers has no %1: the model needs a newer or another version. Update it (pip install --upgrade &apos;cutaway[ai]&apos;).</source>
        <translation>Das installierte diffusers hat kein %1: Das Modell braucht eine neuere oder andere Version. Aktualisieren Sie es (pip install --upgrade &apos;cutaway[ai]&apos;).</translation>
    </message>
    <message>
        <source>The last frame that is made anew; -1: all.</source>
        <translation>Der letzte Frame, der neu gemacht wird; -1: alle.</translation>
    </message>
    <message>
        <source>The mask cannot be kept in “%1” (%2): make room, or choose another folder.</source>
        <translation>Die Maske kann in „%1“ nicht abgelegt werden (%2): Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The mask “%1” covers frame %2 whole: it stays as it is where no other frame shows what is behind.</source>
        <translation>Die Maske „%1“ bedeckt Bild %2 ganz: Es bleibt, wie es ist, wo kein anderes Bild zeigt, was dahinter ist.</translation>
    </message>
    <message>
        <source>The mask “%1” is %2 x %3, and is scaled to the picture&apos;s %4 x %5.</source>
        <translation>Die Maske „%1“ ist %2 x %3 groß und wird auf %4 x %5 des Bildes skaliert.</translation>
    </message>
    <message>
        <source>The model catalogue %1 is not as it should be: %2.</source>
        <translation>Der Modellkatalog %1 ist nicht, wie er sein soll: %2.</translation>
    </message>
    <message>
        <source>The model that makes up what no frame shows, of those that fill; empty: patches of what is around.</source>
        <translation>Das Modell, das erfindet, was kein Bild zeigt, von denen, die füllen; leer: Stücke von dem, was ringsum ist.</translation>
    </message>
    <message>
        <source>The model “%1” of the package %2 cannot be used and is left out (%3): update the package or remove it.</source>
        <translation>Das Modell „%1“ des Pakets %2 ist nicht zu gebrauchen und bleibt weg (%3): das Paket erneuern oder entfernen.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” is a pickle, which may hold anything and is not opened: get the model with safetensors.</source>
        <translation>Der Teil %1 von „%2“ ist ein Pickle, der alles enthalten kann und nicht geöffnet wird: Holen Sie das Modell mit safetensors.</translation>
    </message>
    <message>
        <source>The part %1 of “%2” needs code of its own, which is not run: bring a model that diffusers knows.</source>
        <translation>Der Teil %1 von „%2“ braucht eigenen Code, der nicht ausgeführt wird: Bringen Sie ein Modell mit, das diffusers kennt.</translation>
    </message>
    <message>
        <source>The process that generates %1, and what it was making is lost. If memory ran out, try a smaller size or fewer frames; otherwise try again.</source>
        <translation>Der Prozess, der generiert, %1, und was er gerade machte, ist verloren. Wenn der Speicher nicht reichte, eine kleinere Größe oder weniger Bilder versuchen; sonst noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There are %1 masks in “%2” for %3 frames: nothing is taken out of the last %4.</source>
        <translation>In „%2“ gibt es %1 Masken für %3 Frames: Aus den letzten %4 wird nichts entfernt.</translation>
    </message>
    <message>
        <source>There are %1 masks in “%2” for %3 frames: the last %4 are not used.</source>
        <translation>In „%2“ gibt es %1 Masken für %3 Frames: Die letzten %4 werden nicht benutzt.</translation>
    </message>
    <message>
        <source>There is no folder “%1”: it was moved or its disk is away. Put it back, or remove the model.</source>
        <translation>Es gibt keinen Ordner „%1“: Er wurde verschoben, oder sein Laufwerk ist weg. Legen Sie ihn zurück oder entfernen Sie das Modell.</translation>
    </message>
    <message>
        <source>There is no key %1 frame %2: select what is to be tracked there.</source>
        <translation>Es gibt kein Schlüsselbild (%1) zu Bild %2: dort auswählen, was verfolgt werden soll.</translation>
    </message>
    <message>
        <source>There is no mask “%1”.</source>
        <translation>Es gibt keine Maske „%1“.</translation>
    </message>
    <message>
        <source>There is no model “%1” here: there is %2. Bring it, install the plug-in that has it, or choose another model.</source>
        <translation>Es gibt hier kein Modell „%1“: Es gibt %2. Bringen Sie es, installieren Sie die Erweiterung, die es hat, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is not enough memory on %1 for %2 frames of %3 x %4: try %5.</source>
        <translation>Der Speicher reicht auf %1 nicht für %2 Bilder von %3 x %4: versuchen, was hilft: %5.</translation>
    </message>
    <message>
        <source>These weights come as a pickle, which only torch can read: install the extra `ai` (pip install &apos;cutaway[ai]&apos;) and try again.</source>
        <translation>Diese Gewichte kommen als Pickle, das nur torch lesen kann: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;) und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>To estimate depth torch and transformers are needed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;), or choose a depth map.</source>
        <translation>Um Tiefe zu schätzen, werden torch und transformers gebraucht: Installieren Sie das Extra `ai` (pip install &apos;cutaway[ai]&apos;), oder wählen Sie eine Tiefenkarte.</translation>
    </message>
    <message>
        <source>To find a subject by a click OpenCV is needed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;), or paint the region by hand.</source>
        <translation>Um ein Motiv durch einen Klick zu finden, wird OpenCV gebraucht: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;) oder den Bereich von Hand malen.</translation>
    </message>
    <message>
        <source>To find what stands out a learned model is needed: get U²-Net in the Models window, or click on what is meant.</source>
        <translation>Um zu finden, was hervorsticht, wird ein gelerntes Modell gebraucht: U²-Net im Modelle-Fenster laden oder auf das Gemeinte klicken.</translation>
    </message>
    <message>
        <source>To select by a click OpenCV is needed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;), or draw splines.</source>
        <translation>Zum Auswählen mit einem Klick wird OpenCV gebraucht: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;) oder Splines zeichnen.</translation>
    </message>
    <message>
        <source>Words that are to count after its end are not heeded.</source>
        <translation>Worte, die erst nach seinem Ende gelten sollen, zählen nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the sound: call it %2.mkv to keep it.</source>
        <translation>„%1“ kann den Ton nicht aufnehmen: Nennen Sie die Datei %2.mkv, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>“%1” needs code of its own to be loaded, which is not run: bring a model that diffusers knows.</source>
        <translation>„%1“ braucht eigenen Code, um geladen zu werden; der wird nicht ausgeführt: Bringen Sie ein Modell mit, das diffusers kennt.</translation>
    </message>
    <message>
        <source>“%1” sees with an image encoder that gives %2 numbers, and there is none beside it: put its folder there as “%3”.</source>
        <translation>„%1“ sieht durch einen Bild-Encoder, der %2 Zahlen liefert, und daneben liegt keiner: seinen Ordner als „%3“ dort ablegen.</translation>
    </message>
    <message>
        <source>“%1” was taken away while it was needed: try again.</source>
        <translation>„%1“ wurde entfernt, während es gebraucht wurde: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1”, which tells of the models that you brought, cannot be read: delete it and bring them again.</source>
        <translation>„%1“ mit den Modellen, die Sie mitgebracht haben, kann nicht gelesen werden: Löschen Sie die Datei und bringen Sie sie noch einmal mit.</translation>
    </message>
    <message>
        <source>What came as %1 is not what the catalogue says (its SHA-256 differs), so it was thrown away. Try again; if it stays so, tell those who make the program.</source>
        <translation>Was als %1 kam, ist nicht, was der Katalog sagt (seine SHA-256 ist eine andere), und wurde weggeworfen. Noch einmal versuchen; wenn es so bleibt, denen sagen, die das Programm machen.</translation>
    </message>
    <message>
        <source>%1 can be %2 to %3 strong, not %4.</source>
        <translation>%1 kann %2 bis %3 stark sein, nicht %4.</translation>
    </message>
    <message>
        <source>%1 cannot %2: choose another model.</source>
        <translation>%1 kann das nicht (%2): ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2. Its files are damaged, or diffusers is not of the version that it needs: get the model again, or update diffusers.</source>
        <translation>%1 kann nicht geladen werden: %2. Seine Dateien sind beschädigt, oder diffusers hat nicht die Version, die es braucht: Laden Sie das Modell noch einmal, oder aktualisieren Sie diffusers.</translation>
    </message>
    <message>
        <source>%1 cannot be put onto this kind of model: leave it out.</source>
        <translation>%1 lässt sich auf ein Modell dieser Art nicht anwenden: weglassen.</translation>
    </message>
    <message>
        <source>%1 cannot be run by the diffusers that are known here, for a fault of its own: bring another model.</source>
        <translation>%1 lässt sich mit den hier bekannten diffusers wegen eines eigenen Fehlers nicht ausführen: ein anderes Modell bringen.</translation>
    </message>
    <message>
        <source>%1 cannot begin from a clip of this size or length: turn its draft off.</source>
        <translation>%1 kann nicht mit einem Clip dieser Größe oder Länge beginnen: den Entwurf ausschalten.</translation>
    </message>
    <message>
        <source>%1 cannot follow %2 and %3 at once: choose one of them.</source>
        <translation>%1 kann nicht %2 und %3 zugleich folgen: eines davon wählen.</translation>
    </message>
    <message>
        <source>%1 cannot follow %2 in this: ask for another kind of result, or leave it out.</source>
        <translation>%1 kann %2 hierbei nicht folgen: ein Ergebnis anderer Art verlangen oder es weglassen.</translation>
    </message>
    <message>
        <source>%1 changes nothing of this model, for it was made for another one: leave it out.</source>
        <translation>%1 ändert an diesem Modell nichts, denn es wurde für ein anderes gemacht: weglassen.</translation>
    </message>
    <message>
        <source>%1 did not come from a hub: bring it from where you had it.</source>
        <translation>%1 kam nicht von einem Hub: von dort mitbringen, wo es war.</translation>
    </message>
    <message>
        <source>%1 follows a source of its own: choose one as %2.</source>
        <translation>%1 folgt einer eigenen Quelle: eine als %2 wählen.</translation>
    </message>
    <message>
        <source>%1 follows no maps: choose a ControlNet.</source>
        <translation>%1 folgt keinen Vorlagen: ein ControlNet wählen.</translation>
    </message>
    <message>
        <source>%1 has no %2 and no weights that are opened here: look there for the one that was made for diffusers (its name often ends in -Diffusers).</source>
        <translation>%1 hat keine %2 und keine Gewichte, die hier geöffnet werden: dort nach dem suchen, das für diffusers gemacht wurde (sein Name endet oft auf -Diffusers).</translation>
    </message>
    <message>
        <source>%1 has no adapter “%2” that fits: it has %3.</source>
        <translation>%1 hat keinen passenden Adapter „%2“: Es gibt %3.</translation>
    </message>
    <message>
        <source>%1 has no file “%2”: look at its name again.</source>
        <translation>%1 hat keine Datei „%2“: den Namen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1 has no revision “%2”: look at its name again, or leave it out.</source>
        <translation>%1 hat keine Revision „%2“: den Namen noch einmal ansehen oder weglassen.</translation>
    </message>
    <message>
        <source>%1 has several files of weights: say which, as in “%2/%3”. There is %4.</source>
        <translation>%1 hat mehrere Dateien mit Gewichten: sagen, welche, wie in „%2/%3“. Es gibt %4.</translation>
    </message>
    <message>
        <source>%1 is not for everyone: its makers want their terms to be accepted first. Open its page, accept them there, and try again.</source>
        <translation>%1 ist nicht für alle: Vorher sind die Bedingungen anzunehmen. Die Seite öffnen, sie dort annehmen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not for everyone: its makers want to know who asks. Log in with a token of the hub, accept the terms on its page, and try again.</source>
        <translation>%1 ist nicht für alle: Gefragt wird, wer es holt. Mit einem Token des Hubs anmelden, auf der Seite die Bedingungen annehmen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not whole in this machine&apos;s cache, and HF_HUB_OFFLINE says not to ask the hub: take that away to fetch it.</source>
        <translation>%1 liegt nicht ganz im Zwischenspeicher dieses Rechners, und HF_HUB_OFFLINE verbietet, den Hub zu fragen: Das wegnehmen, um es zu holen.</translation>
    </message>
    <message>
        <source>%1 makes at most %2 frames, of which %3 are those beside: ask for %4 or fewer.</source>
        <translation>%1 macht höchstens %2 Bilder, von denen %3 die daneben sind: höchstens %4 verlangen.</translation>
    </message>
    <message>
        <source>%1 makes nothing without a source: choose %2.</source>
        <translation>%1 macht nichts ohne Quelle: %2 wählen.</translation>
    </message>
    <message>
        <source>%1 makes pictures of %2, and %3 were asked for: try %4.</source>
        <translation>%1 macht Bilder von %2, und verlangt waren %3: %4 versuchen.</translation>
    </message>
    <message>
        <source>%1 needs %2, or a picture or clip that one can be made of: choose one.</source>
        <translation>%1 braucht %2, oder ein Bild oder einen Clip, woraus sich das machen lässt: etwas davon wählen.</translation>
    </message>
    <message>
        <source>%1 is a model together with what steers it: bring the model as it is without, and its ControlNet by itself.</source>
        <translation>%1 ist ein Modell zusammen mit dem, was es lenkt: das Modell ohne dieses bringen, und sein ControlNet für sich.</translation>
    </message>
    <message>
        <source>%1 is for weights in the form of ONNX: bring the model with safetensors.</source>
        <translation>%1 ist für Gewichte im Format ONNX: das Modell mit safetensors bringen.</translation>
    </message>
    <message>
        <source>%1 is not at “%2” any more: put it back, or bring it from where it is now.</source>
        <translation>%1 ist nicht mehr bei „%2“: Legen Sie es zurück, oder bringen Sie es von dort, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is not known here and wants %2, which cannot be given to it: bring another model.</source>
        <translation>%1 ist hier nicht bekannt und verlangt %2, was ihm nicht gegeben werden kann: ein anderes Modell bringen.</translation>
    </message>
    <message>
        <source>%1 is one part of a model, which makes no pictures by itself: bring the whole model.</source>
        <translation>%1 ist ein Teil eines Modells, der allein keine Bilder macht: das ganze Modell bringen.</translation>
    </message>
    <message>
        <source>%1 leads to a last frame in clips of up to %2 frames: ask for fewer, or leave that picture out.</source>
        <translation>%1 führt in Clips von bis zu %2 Bildern zu einem letzten Bild: weniger wählen oder dieses Bild weglassen.</translation>
    </message>
    <message>
        <source>%1 makes larger or finer what another model made, and nothing by itself: bring that one.</source>
        <translation>%1 macht größer oder feiner, was ein anderes Modell gemacht hat, und allein nichts: jenes bringen.</translation>
    </message>
    <message>
        <source>%1 makes no pictures and no clips: bring a model that does.</source>
        <translation>%1 macht weder Bilder noch Clips: ein Modell bringen, das es tut.</translation>
    </message>
    <message>
        <source>%1 makes something else of a picture than another picture: bring a model that makes pictures or clips.</source>
        <translation>%1 macht aus einem Bild etwas anderes als ein Bild: ein Modell bringen, das Bilder oder Clips macht.</translation>
    </message>
    <message>
        <source>%1 needs %2 too: install that (%3).</source>
        <translation>%1 braucht außerdem %2: das installieren (%3).</translation>
    </message>
    <message>
        <source>%1 needs a picture for a frame of the clip: choose one.</source>
        <translation>%1 braucht ein Bild für einen Frame des Clips: eines wählen.</translation>
    </message>
    <message>
        <source>%1 needs about %2 GB for %3 frames of %4 x %5, and %6 GB are free (%7): try %8 or closing other programs.</source>
        <translation>%1 braucht etwa %2 GB für %3 Bilder von %4 x %5, und %6 GB sind frei (%7): %8 versuchen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>Attention cannot be reckoned by %1, which is not installed, too old or not for this device: install it, or choose attention “As usual”.</source>
        <translation>Aufmerksamkeit kann nicht von %1 berechnet werden: es ist nicht installiert, zu alt oder nicht für dieses Gerät. Installieren, oder als Aufmerksamkeit „Wie üblich“ wählen.</translation>
    </message>
    <message>
        <source>By which library attention is reckoned; all but torch&apos;s own must be installed.</source>
        <translation>Mit welcher Bibliothek Attention gerechnet wird; alle außer der von torch müssen installiert sein.</translation>
    </message>
    <message>
        <source>Compiling needs a compiler of C++, and there is no %1: install one, or switch “Compile” off.</source>
        <translation>Kompilieren braucht einen Compiler für C++, und %1 gibt es hier nicht: einen installieren oder „Kompilieren“ ausschalten.</translation>
    </message>
    <message>
        <source>Compiling needs triton, which is not installed: install it (pip install triton), or switch “Compile” off.</source>
        <translation>Kompilieren braucht triton, das nicht installiert ist: installieren (pip install triton) oder „Kompilieren“ ausschalten.</translation>
    </message>
    <message>
        <source>Drawing takes a few seconds.</source>
        <translation>Das Zeichnen dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Each is made along with the new ones.</source>
        <translation>Jedes wird mit den neuen zusammen gemacht.</translation>
    </message>
    <message>
        <source>For %1 a picture for the first frame is needed.</source>
        <translation>Für %1 ist ein Bild als erstes Bild nötig.</translation>
    </message>
    <message>
        <source>How closely what is given is followed in the last steps, which make the details.</source>
        <translation>Wie genau dem Gegebenen in den letzten Schritten gefolgt wird, die die Einzelheiten machen.</translation>
    </message>
    <message>
        <source>How deep the draft is cannot be told. %1</source>
        <translation>Wie tief der Entwurf ist, lässt sich nicht sagen. %1</translation>
    </message>
    <message>
        <source>How far the clip may depart from what was drawn: at 1 nothing of it is left.</source>
        <translation>Wie weit der Clip vom Gezeichneten abweichen darf: Bei 1 bleibt nichts davon.</translation>
    </message>
    <message>
        <source>How many frames of the clip that is joined are looked at, to go on as it moves.</source>
        <translation>Wie viele Bilder des Clips, an den angeschlossen wird, angesehen werden, um weiterzugehen, wie er sich bewegt.</translation>
    </message>
    <message>
        <source>How what is painted and how the camera moves are followed: Still Motion draws it first, and the model begins from that, or keeps to its depth.</source>
        <translation>Wie dem Gemalten und der Kamera gefolgt wird: Still Motion zeichnet es zuerst, und das Modell beginnt damit oder hält sich an die Tiefe.</translation>
    </message>
    <message>
        <source>In how many bits large networks are kept: fewer take less memory and lose a little.</source>
        <translation>In wie vielen Bit große Netze gehalten werden: Weniger brauchen weniger Speicher und verlieren ein wenig.</translation>
    </message>
    <message>
        <source>It goes on from what is before, and does not meet what comes after.</source>
        <translation>Es geht weiter von dem, was davor ist, und trifft nicht, was danach kommt.</translation>
    </message>
    <message>
        <source>Make the network faster for this size before it begins.</source>
        <translation>Das Netz für diese Größe schneller machen, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Saves a third to a half of the time with many steps, and nothing with few; foreseen attention takes several times the memory.</source>
        <translation>Spart bei vielen Schritten ein Drittel bis die Hälfte der Zeit, bei wenigen nichts; vorausgesehene Attention braucht ein Mehrfaches an Speicher.</translation>
    </message>
    <message>
        <source>Steps that change little take most of their work from the step before: detail and motion suffer a little.</source>
        <translation>Schritte, die wenig ändern, übernehmen das meiste vom Schritt davor: Einzelheiten und Bewegung leiden ein wenig.</translation>
    </message>
    <message>
        <source>That is no token: copy it whole from your settings on the hub&apos;s page (it begins with hf_).</source>
        <translation>Das ist kein Token: ihn ganz aus den Einstellungen auf der Seite des Hubs kopieren (er beginnt mit hf_).</translation>
    </message>
    <message>
        <source>The disk is full: %1 GB are needed for %2 and %3 GB are free. Make room, or let CUTAWAY_MODELS name another folder.</source>
        <translation>Der Datenträger ist voll: %1 GB sind für %2 nötig, und %3 GB sind frei. Platz schaffen oder mit CUTAWAY_MODELS einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The draft&apos;s depth would go in where %1 does: leave that out, or have the clip begin from the draft.</source>
        <translation>Die Tiefe des Entwurfs käme dorthin, wo %1 steht: weglassen, oder den Clip mit dem Entwurf beginnen lassen.</translation>
    </message>
    <message>
        <source>The first clip of a size takes a minute or more longer.</source>
        <translation>Der erste Clip einer Größe dauert eine Minute oder mehr länger.</translation>
    </message>
    <message>
        <source>The hub does not take your token: it is wrong or was withdrawn. Log in again.</source>
        <translation>Der Hub nimmt den Token nicht an: Er ist falsch oder wurde zurückgezogen. Neu anmelden.</translation>
    </message>
    <message>
        <source>The hub has no %1 that you may see: look at its name again.</source>
        <translation>Der Hub hat kein %1, das zu sehen ist: den Namen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The hub has no %1, or not for everyone: look at its name again, or log in.</source>
        <translation>Der Hub hat kein %1 oder nicht für alle: den Namen noch einmal ansehen oder anmelden.</translation>
    </message>
    <message>
        <source>The model reckoned no picture: its weights are damaged, or its numbers grow too large for this device. Get it again, or choose another model.</source>
        <translation>Das Modell hat kein Bild berechnet: Seine Gewichte sind beschädigt, oder seine Zahlen werden für dieses Gerät zu groß. Laden Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The motion brush and the camera move a picture, and there is none: choose one for the first frame, or turn the draft off.</source>
        <translation>Bewegungspinsel und Kamera bewegen ein Bild, und es gibt keines: eines als erstes Bild wählen oder den Entwurf ausschalten.</translation>
    </message>
    <message>
        <source>The token cannot be kept, for keyring is not installed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;) and try again.</source>
        <translation>Der Token kann nicht verwahrt werden, denn keyring ist nicht installiert: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;) und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no adapter “%1” any more: choose another.</source>
        <translation>Den Adapter „%1“ gibt es nicht mehr: einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no “%1”: it was moved or its disk is away. Put it back, or remove the model.</source>
        <translation>Es gibt kein „%1“: Es wurde verschoben, oder der Datenträger ist weg. Zurücklegen oder das Modell entfernen.</translation>
    </message>
    <message>
        <source>There is no “%1”: name a folder with a %2, a file of weights, or OWNER/NAME of the hub.</source>
        <translation>Es gibt kein „%1“: einen Ordner mit einer %2, eine Datei mit Gewichten oder BESITZER/NAME des Hubs nennen.</translation>
    </message>
    <message>
        <source>There is no “%1”: name a folder with a %2, a model that you brought, or OWNER/NAME of the hub, as the base.</source>
        <translation>Es gibt kein „%1“: als Grundlage einen Ordner mit einer %2, ein mitgebrachtes Modell oder BESITZER/NAME des Hubs nennen.</translation>
    </message>
    <message>
        <source>This system has no keeping for passwords that can be used now: unlock or install one (as GNOME Keyring or KWallet), or set HF_TOKEN, or log in with `hf auth login`.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der jetzt zu gebrauchen ist: einen entsperren oder installieren (wie GNOME Keyring oder KWallet), HF_TOKEN setzen oder sich mit `hf auth login` anmelden.</translation>
    </message>
    <message>
        <source>To make a clip longer it has to be said which: choose a clip to go on from.</source>
        <translation>Um einen Clip zu verlängern, muss gesagt sein, welchen: einen wählen, von dem aus es weitergeht.</translation>
    </message>
    <message>
        <source>To read “%1” gguf is needed, which is not installed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;).</source>
        <translation>Um „%1“ zu lesen, ist gguf nötig, das nicht installiert ist: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;).</translation>
    </message>
    <message>
        <source>Weights of %1s need %2, which is not installed: install it (pip install %3), or choose whole weights.</source>
        <translation>Gewichte von %1 brauchen %2, das nicht installiert ist: installieren (pip install %3) oder ganze Gewichte wählen.</translation>
    </message>
    <message>
        <source>What came holds no table of weights and is not used.</source>
        <translation>Was kam, enthält keine Tabelle von Gewichten und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>What came holds other things than weights and was not opened.</source>
        <translation>Was kam, enthält anderes als Gewichte und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>What came of %1 is not what the hub says (its SHA-256 differs), so it was thrown away: try again.</source>
        <translation>Was von %1 kam, ist nicht, was der Hub sagt (der SHA-256 weicht ab), und wurde verworfen: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What of the model stays in the device&apos;s memory: less leaves more room and is slower.</source>
        <translation>Was vom Modell im Speicher des Geräts bleibt: Weniger lässt mehr Platz und ist langsamer.</translation>
    </message>
    <message>
        <source>What stands nearer to the camera: nothing, what a mask covers, what a depth map says, or what a depth model estimates, if one is installed; automatic takes what is given.</source>
        <translation>Was der Kamera näher steht: nichts, was eine Maske bedeckt, was eine Tiefenkarte sagt oder was ein Tiefenmodell schätzt, wenn eines installiert ist; automatisch nimmt, was gegeben ist.</translation>
    </message>
    <message>
        <source>What was painted over the edge of something, and looks like what is beside it, stands still.</source>
        <translation>Was über die Kante von etwas gemalt wurde und aussieht wie das daneben, steht still.</translation>
    </message>
    <message>
        <source>What “%1” is cannot be told from its names: name the folder or the repository of the model that it belongs to, as its base.</source>
        <translation>Was „%1“ ist, lässt sich an den Namen darin nicht erkennen: als Grundlage den Ordner oder das Repository des Modells nennen, zu dem es gehört.</translation>
    </message>
    <message>
        <source>“%1” has %2 colours: a mask of several things has one flat colour for each, at most %3.</source>
        <translation>„%1“ hat %2 Farben: eine Maske mehrerer Dinge hat für jedes eine einheitliche Farbe, höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” has no part %2, which “%3” is: name another base.</source>
        <translation>„%1“ hat keinen Teil %2, der „%3“ ist: eine andere Grundlage nennen.</translation>
    </message>
    <message>
        <source>“%1” has no weights as safetensors: get the ControlNet again.</source>
        <translation>„%1“ hat keine Gewichte als Safetensors: das ControlNet noch einmal holen.</translation>
    </message>
    <message>
        <source>“%1” has samples of the kind %2: save it as PNG of 8 or 16 bits.</source>
        <translation>„%1“ hat Werte der Art %2: Speichern Sie es als PNG mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>“%1” has the %2 of a %3: name a folder or a repository%4 that has the rest, as its base.</source>
        <translation>„%1“ enthält %2 einer %3: als Grundlage einen Ordner oder ein Repository%4 nennen, das den Rest hat.</translation>
    </message>
    <message>
        <source>“%1” is %2 x %3, and is scaled to the footage&apos;s %4 x %5.</source>
        <translation>„%1“ ist %2 x %3 und wird auf %4 x %5, die Größe des Materials, skaliert.</translation>
    </message>
    <message>
        <source>“%1” is %2 x %3, and the first picture is %4 x %5: give pictures of one size.</source>
        <translation>„%1“ ist %2 x %3 groß und das erste Bild %4 x %5: Geben Sie gleich große Bilder an.</translation>
    </message>
    <message>
        <source>“%1” is %2 x %3, and the result %4 x %5: give a picture of the result.</source>
        <translation>„%1“ ist %2 x %3 groß und das Ergebnis %4 x %5: Geben Sie ein Bild des Ergebnisses an.</translation>
    </message>
    <message>
        <source>“%1” is a %2, which no model here can be steered by: bring a ControlNet of another kind (%3).</source>
        <translation>„%1“ ist ein %2, wovon sich hier kein Modell lenken lässt: ein ControlNet anderer Art mitbringen (%3).</translation>
    </message>
    <message>
        <source>“%1” is a ControlNet without its %2: bring the folder that has both.</source>
        <translation>„%1“ ist ein ControlNet ohne seine %2: den Ordner mitbringen, der beides hat.</translation>
    </message>
    <message>
        <source>“%1” is a file: choose another name for the folder of pictures.</source>
        <translation>„%1“ ist eine Datei: Wählen Sie für den Ordner mit Bildern einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a likeness of a kind that is not known here: bring an IP-Adapter as diffusers reads it.</source>
        <translation>„%1“ ist ein Vorbild-Adapter, dessen Art hier nicht bekannt ist: einen IP-Adapter mitbringen, wie ihn diffusers liest.</translation>
    </message>
    <message>
        <source>“%1” is a pickle, which may hold anything and is not opened: get the model as safetensors.</source>
        <translation>„%1“ ist ein Pickle, das alles enthalten kann und nicht geöffnet wird: das Modell als safetensors holen.</translation>
    </message>
    <message>
        <source>“%1” is for %2, and “%3” is a %4: name another base.</source>
        <translation>„%1“ ist für %2, und „%3“ ist eine %4: eine andere Grundlage nennen.</translation>
    </message>
    <message>
        <source>“%1” is no depth model that transformers can read: remove it and get another one.</source>
        <translation>„%1“ ist kein Tiefenmodell, das transformers lesen kann: Entfernen Sie es und holen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” is no diffusers model, for it has no %2: %3</source>
        <translation>„%1“ ist kein Modell für diffusers, denn es hat keine %2: %3</translation>
    </message>
    <message>
        <source>“%1” is no file of weights that is known: bring one that ends in %2 or %3.</source>
        <translation>„%1“ ist keine bekannte Datei mit Gewichten: eine mitbringen, die auf %2 oder %3 endet.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: give a PNG or JPEG.</source>
        <translation>„%1“ ist kein lesbares Bild: Geben Sie ein PNG oder JPEG an.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: give a PNG.</source>
        <translation>„%1“ ist kein lesbares Bild: ein PNG angeben.</translation>
    </message>
    <message>
        <source>“%1” is no whole GGUF file: get the model again.</source>
        <translation>„%1“ ist keine ganze GGUF-Datei: das Modell neu holen.</translation>
    </message>
    <message>
        <source>“%1” is no whole safetensors file: get the model again.</source>
        <translation>„%1“ ist keine ganze safetensors-Datei: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not what diffusers writes: get the model again.</source>
        <translation>„%1“ ist nicht, was diffusers schreibt: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“%1” knows faces by a network of its own, which is not here: bring an IP-Adapter that sees with CLIP.</source>
        <translation>„%1“ erkennt Gesichter durch ein eigenes Netz, das hier fehlt: einen IP-Adapter mitbringen, der durch CLIP sieht.</translation>
    </message>
    <message>
        <source>“%1” lacks %2: it has not come whole. Get the model again.</source>
        <translation>In „%1“ fehlt %2: Es ist nicht ganz angekommen. Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“%1” lacks its %2: it has not come whole. Get the model again.</source>
        <translation>„%1“ hat keine %2: Es ist nicht vollständig angekommen. Laden Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“%1” lacks its part %2: it has not come whole. Get the model again.</source>
        <translation>In „%1“ fehlt der Teil %2: Es ist nicht ganz angekommen. Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“%1” lies beside the picture: it has nothing to follow.</source>
        <translation>„%1“ liegt neben dem Bild: Es gibt nichts, dem sie folgen könnte.</translation>
    </message>
    <message>
        <source>“%1”, which tells of the models that you brought, is from a newer version of the program: update this one.</source>
        <translation>„%1“, worin die mitgebrachten Modelle stehen, ist von einer neueren Fassung des Programms: dieses aktualisieren.</translation>
    </message>
    <message>
        <source>What was chosen as %1 is not in the project any more: choose another.</source>
        <translation>Was hierfür gewählt war, ist nicht mehr im Projekt: %1. Etwas anderes wählen.</translation>
    </message>
    <message>
        <source>To solve for edges OpenCV and SciPy are needed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;), or turn matting off and feather instead.</source>
        <translation>Zum Berechnen von Kanten werden OpenCV und SciPy gebraucht: das Extra `ai` installieren (pip install &apos;cutaway[ai]&apos;) oder Matting ausschalten und stattdessen weichzeichnen.</translation>
    </message>
    <message>
        <source>Brings a picture to life exactly as painted: regions stream, turn, grow or stir, objects follow paths, and a camera moves through it all. Between two clips it moves what both show from one place to the other, and dissolves the rest. Needs no download.</source>
        <translation>Bringt ein Bild genau so zum Leben, wie es gemalt ist: Bereiche strömen, drehen sich, wachsen oder regen sich, Objekte folgen Pfaden, und eine Kamera bewegt sich durch alles. Zwischen zwei Clips bewegt es, was beide zeigen, von einem Ort zum anderen und blendet das Übrige über. Braucht keinen Download.</translation>
    </message>
    <message>
        <source>To tell people from all else a learned model is needed: get Selfie Segmentation in the Models window, or click on each of them.</source>
        <translation>Um Personen von allem anderen zu unterscheiden, wird ein gelerntes Modell gebraucht: Selfie Segmentation im Modelle-Fenster laden oder auf jede einzelne klicken.</translation>
    </message>
    <message>
        <source>Twice as many take twice the time.</source>
        <translation>Doppelt so viele brauchen doppelt so lange.</translation>
    </message>
    <message>
        <source>What the ControlNet “%1” follows cannot be told from its name: say it (%2; cutaway models add --reads).</source>
        <translation>Wem das ControlNet „%1“ folgt, ist seinem Namen nicht anzusehen: es sagen (%2; cutaway models add --reads).</translation>
    </message>
    <message>
        <source>You have brought no model “%1”: there is %2.</source>
        <translation>Ein Modell „%1“ haben Sie nicht mitgebracht: Es gibt %2.</translation>
    </message>
    <message>
        <source>diffusers, which loads such models, is not installed: install the extra `ai` (pip install &apos;cutaway[ai]&apos;).</source>
        <translation>diffusers, das solche Modelle lädt, ist nicht installiert: Installieren Sie das Extra `ai` (pip install &apos;cutaway[ai]&apos;).</translation>
    </message>
    <message>
        <source>its `spec` is no ModelSpec</source>
        <translation>sein `spec` ist keine ModelSpec</translation>
    </message>
    <message>
        <source>npm is needed to fetch %1 and is not installed: install Node.js and try again.</source>
        <translation>Um %1 zu holen, wird npm gebraucht, das nicht installiert ist: Node.js installieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>pip is needed to fetch %1 and is not installed: run `python -m ensurepip` and try again.</source>
        <translation>Um %1 zu holen, wird pip gebraucht, das nicht installiert ist: `python -m ensurepip` ausführen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>there is a model “%1” already</source>
        <translation>es gibt schon ein Modell „%1“</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: get the model again.</source>
        <translation>„%1“ kann nicht gelesen werden: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 frames, and %3 are asked for: have all of them made anew.</source>
        <translation>„%1“ hat %2 Frames, gefragt sind %3: Lassen Sie alle neu machen.</translation>
    </message>
    <message>
        <source>“%1” has neither %2 nor the package %3.</source>
        <translation>„%1“ hat weder %2 noch das Paket %3.</translation>
    </message>
    <message>
        <source>“%1” has no %2 of %3 bytes.</source>
        <translation>„%1“ hat kein %2 von %3 Byte.</translation>
    </message>
    <message>
        <source>“%1” has no %2: give the folder of a model.</source>
        <translation>„%1“ hat kein %2: Geben Sie den Ordner eines Modells an.</translation>
    </message>
    <message>
        <source>“%1” has no picture: choose another as %2.</source>
        <translation>„%1“ hat kein Bild: etwas anderes wählen als %2.</translation>
    </message>
    <message>
        <source>“%1” has no suffix of a clip: call it %2.mp4 (%3 are known, and %4 for a single picture).</source>
        <translation>„%1“ hat keine Endung eines Clips: %2.mp4 nennen (bekannt sind %3, und %4 für ein einzelnes Bild).</translation>
    </message>
    <message>
        <source>26 painting styles</source>
        <translation>26 Malstile</translation>
    </message>
    <message>
        <source>Any picture as a style</source>
        <translation>Ein beliebiges Bild als Stil</translation>
    </message>
    <message>
        <source>As IS-Net in half the size, with slightly coarser edges.</source>
        <translation>Wie IS-Net in halber Größe, mit etwas gröberen Kanten.</translation>
    </message>
    <message>
        <source>Content safety (Open NSFW)</source>
        <translation>Sicherheit von Inhalten (Open NSFW)</translation>
    </message>
    <message>
        <source>Depth of a picture (Depth Anything)</source>
        <translation>Tiefe eines Bilds (Depth Anything)</translation>
    </message>
    <message>
        <source>Enlarges pictures four times, with more detail and slowly.</source>
        <translation>Vergrößert Bilder auf das Vierfache, mit mehr Einzelheiten und langsam.</translation>
    </message>
    <message>
        <source>Enlarges pictures two, three or four times, quickly.</source>
        <translation>Vergrößert Bilder schnell auf das Zwei-, Drei- oder Vierfache.</translation>
    </message>
    <message>
        <source>Estimates how near the parts of a picture are, so that a camera can move among them.</source>
        <translation>Schätzt, wie nah die Teile eines Bilds sind, damit sich eine Kamera zwischen ihnen bewegen kann.</translation>
    </message>
    <message>
        <source>Faces, landmarks and irises</source>
        <translation>Gesichter, Merkmale und Augen</translation>
    </message>
    <message>
        <source>Finds faces, 468 points on each, and where the eyes look.</source>
        <translation>Findet Gesichter, 468 Punkte auf jedem, und wohin die Augen blicken.</translation>
    </message>
    <message>
        <source>Finds speech in sound.</source>
        <translation>Findet Sprache im Ton.</translation>
    </message>
    <message>
        <source>Finds the main subject of a picture in a tenth of a second: the motion brush uses it when a subject is clicked.</source>
        <translation>Findet das Hauptmotiv eines Bilds in einer Zehntelsekunde: Der Bewegungspinsel nutzt es, wenn ein Motiv angeklickt wird.</translation>
    </message>
    <message>
        <source>Finds the main subject with fine edges, in about a second: clicks on a subject take it where it is installed.</source>
        <translation>Findet das Hauptmotiv mit feinen Kanten, in etwa einer Sekunde: Klicks auf ein Motiv nutzen es, wo es installiert ist.</translation>
    </message>
    <message>
        <source>Finds where one shot ends and the next begins.</source>
        <translation>Findet, wo eine Einstellung endet und die nächste beginnt.</translation>
    </message>
    <message>
        <source>Follows what is selected through a shot; where it is there, it tracks instead of the built-in way.</source>
        <translation>Folgt dem Ausgewählten durch eine Einstellung; ist es vorhanden, verfolgt es anstelle des eingebauten Verfahrens.</translation>
    </message>
    <message>
        <source>Frame interpolation and optical flow (RIFE 4)</source>
        <translation>Zwischenbilder und optischer Fluss (RIFE 4)</translation>
    </message>
    <message>
        <source>Makes the pictures between two pictures, and says how each point moves.</source>
        <translation>Erzeugt die Bilder zwischen zwei Bildern und sagt, wie sich jeder Punkt bewegt.</translation>
    </message>
    <message>
        <source>Matte of people (Selfie Segmentation)</source>
        <translation>Personenmatte (Selfie Segmentation)</translation>
    </message>
    <message>
        <source>Meaning of words (MiniLM)</source>
        <translation>Bedeutung von Wörtern (MiniLM)</translation>
    </message>
    <message>
        <source>Only the weights are taken from the package, whose program is AGPL-3.0-or-later; its makers list the weights as MIT, and the network they come from, DIS, is Apache-2.0.</source>
        <translation>Aus dem Paket, dessen Programm AGPL-3.0-or-later ist, werden nur die Gewichte genommen; die Urheber nennen für die Gewichte MIT, und das Netz, aus dem sie stammen, DIS, ist Apache-2.0.</translation>
    </message>
    <message>
        <source>Paints a picture in one of 26 styles.</source>
        <translation>Malt ein Bild in einem von 26 Stilen.</translation>
    </message>
    <message>
        <source>Paints a picture in the style of another.</source>
        <translation>Malt ein Bild im Stil eines anderen.</translation>
    </message>
    <message>
        <source>Shot cuts (TransNet V2)</source>
        <translation>Schnitte zwischen Einstellungen (TransNet V2)</translation>
    </message>
    <message>
        <source>Speech to text (Whisper, base)</source>
        <translation>Sprache zu Text (Whisper, base)</translation>
    </message>
    <message>
        <source>Subject matte (IS-Net)</source>
        <translation>Motivmatte (IS-Net)</translation>
    </message>
    <message>
        <source>Subject matte (IS-Net, small)</source>
        <translation>Motivmatte (IS-Net, klein)</translation>
    </message>
    <message>
        <source>Subject matte (U²-Net, small)</source>
        <translation>Motivmatte (U²-Net, klein)</translation>
    </message>
    <message>
        <source>Tells parts of a picture from each other: tracking a matte learns the subject by it.</source>
        <translation>Unterscheidet Teile eines Bilds: Das Verfolgen einer Matte lernt daran das Motiv.</translation>
    </message>
    <message>
        <source>Tells people from all else: selecting people asks it.</source>
        <translation>Unterscheidet Personen von allem anderen: „Personen auswählen“ nutzt es.</translation>
    </message>
    <message>
        <source>Tells pictures that are not for everyone.</source>
        <translation>Erkennt Bilder, die nicht für jeden sind.</translation>
    </message>
    <message>
        <source>Tells which texts mean the same: for search by words.</source>
        <translation>Sagt, welche Texte dasselbe bedeuten: für die Suche mit Wörtern.</translation>
    </message>
    <message>
        <source>The model is yours to bring, as a folder that transformers can read or by its name on the hub. Depth Anything V2 Small is Apache-2.0; its larger forms are not for commercial use.</source>
        <translation>Dieses Modell wird selbst mitgebracht, als Ordner, den transformers lesen kann, oder mit seinem Namen auf dem Hub. Depth Anything V2 Small ist Apache-2.0; die größeren Formen sind nicht für gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>The model is yours to bring, as a folder that transformers can read or by its name on the hub. SAM 2.1 is Apache-2.0.</source>
        <translation>Das Modell ist selbst bereitzustellen, als Ordner, den transformers lesen kann, oder über seinen Namen auf dem Hub. SAM 2.1 steht unter Apache-2.0.</translation>
    </message>
    <message>
        <source>Tracking of mattes (SAM 2)</source>
        <translation>Verfolgen von Matten (SAM 2)</translation>
    </message>
    <message>
        <source>Upscaling of photos (Real-ESRGAN)</source>
        <translation>Vergrößern von Fotos (Real-ESRGAN)</translation>
    </message>
    <message>
        <source>Upscaling of video (Real-ESRGAN, small)</source>
        <translation>Vergrößern von Videos (Real-ESRGAN, klein)</translation>
    </message>
    <message>
        <source>What is seen where (EfficientNet-Lite0)</source>
        <translation>Was wo zu sehen ist (EfficientNet-Lite0)</translation>
    </message>
    <message>
        <source>Where somebody speaks (Silero)</source>
        <translation>Wo jemand spricht (Silero)</translation>
    </message>
    <message>
        <source>Writes down what is said, with the time of each word.</source>
        <translation>Schreibt auf, was gesagt wird, mit der Zeit jedes Worts.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>camera move</source>
        <translation>Kamerafahrt</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Variation of {take}</source>
        <translation>Variante von {take}</translation>
    </message>
    <message>
        <source>made in {time} on {device}</source>
        <translation>entstanden in {time} auf {device}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>Schon einmal gemacht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Entsteht</translation>
    </message>
    <message>
        <source>in the timeline</source>
        <translation>in der Zeitleiste</translation>
    </message>
    <message>
        <source>motion brush</source>
        <translation>Bewegungspinsel</translation>
    </message>
    <message>
        <source>own camera move</source>
        <translation>eigene Kamerafahrt</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Fade</source>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Übergang ändern</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation>{frames} B</translation>
    </message>
    <message>
        <source>{change}  →  {duration}</source>
        <translation>{change}  →  {duration}</translation>
    </message>
    <message>
        <source>Move marker</source>
        <translation>Marker verschieben</translation>
    </message>
    <message>
        <source>Set in and out</source>
        <translation>In und Out setzen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move and insert</source>
        <translation>Verschieben und einfügen</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Trimmen</translation>
    </message>
    <message>
        <source>Ripple trim</source>
        <translation>Ripple-Trimmen</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Inhalt verschieben</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Zwischen Nachbarn schieben</translation>
    </message>
    <message>
        <source>Rate stretch</source>
        <translation>Tempo dehnen</translation>
    </message>
    <message>
        <source>Add {effect}</source>
        <translation>{effect} hinzufügen</translation>
    </message>
    <message>
        <source>Drop the effect on a clip.</source>
        <translation>Den Effekt auf einen Clip ziehen.</translation>
    </message>
    <message>
        <source>This effect is for pictures, not sound.</source>
        <translation>Dieser Effekt ist für Bilder, nicht für Ton.</translation>
    </message>
    <message>
        <source>This transition is for pictures, not sound.</source>
        <translation>Dieser Übergang ist für Bilder, nicht für Ton.</translation>
    </message>
    <message>
        <source>Drop the transition on a cut.</source>
        <translation>Den Übergang auf einen Schnitt ziehen.</translation>
    </message>
    <message>
        <source>Add footage</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>Insert at {time}</source>
        <translation>Bei {time} einfügen</translation>
    </message>
    <message>
        <source>Alt: overwrite</source>
        <translation>Alt: überschreiben</translation>
    </message>
    <message>
        <source>Overwrite at {time}</source>
        <translation>Bei {time} überschreiben</translation>
    </message>
    <message>
        <source>Ctrl: insert</source>
        <translation>Strg: einfügen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>matte</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>fx</source>
        <translation>fx</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Abspielkopf</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Out point</source>
        <translation>Out-Punkt</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>{name}, track {track}, from {start}, {length}</source>
        <translation>{name}, Spur {track}, ab {start}, {length}</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>Pegel ändern</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Track {track}</source>
        <translation>Spur {track}</translation>
    </message>
    <message>
        <source>from {start}, {length} long</source>
        <translation>ab {start}, {length} lang</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Take {number} of {shot}</source>
        <translation>Take {number} von {shot}</translation>
    </message>
    <message>
        <source>Take {number} of {shot}, draft</source>
        <translation>Take {number} von {shot}, Entwurf</translation>
    </message>
    <message>
        <source>Use take</source>
        <translation>Take verwenden</translation>
    </message>
    <message>
        <source>Use {take}</source>
        <translation>{take} verwenden</translation>
    </message>
</context>
</TS>
