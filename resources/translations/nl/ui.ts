<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>IdleLock</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key keeps it open.</source>
        <translation>
            <numerusform>Vergrendelt over %n seconde. Elke toets houdt Opmaat open.</numerusform>
            <numerusform>Vergrendelt over %n seconden. Elke toets houdt Opmaat open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE FILE: invented people</source>
        <translation>OEFENBESTAND: verzonnen mensen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoek in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Soort bestanden:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1-bestand</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Dubbelzijdig</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>printing two-sided</comment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Turn over the long side</source>
        <translation>Omslaan over de lange kant</translation>
    </message>
    <message>
        <source>Turn over the short side</source>
        <translation>Omslaan over de korte kant</translation>
    </message>
    <message>
        <source>Which &amp;pages:</source>
        <translation>Welke &amp;pagina’s:</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a printer</comment>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a printer</comment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>&amp;Order of the pages:</source>
        <translation>&amp;Volgorde van de pagina’s:</translation>
    </message>
    <message>
        <source>Pages on a &amp;sheet:</source>
        <translation>Pagina’s per &amp;vel:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Vergrendel (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>The record stays as it was; what you typed is in the bin.</source>
        <translation>Wat bewaard was, blijft zo; wat je typte ligt in de prullenbak.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>F1 help with this page    Ctrl+K search and do    Ctrl+Z undo</source>
        <translation>F1 hulp bij deze pagina    Ctrl+K zoeken en doen    Ctrl+Z ongedaan maken</translation>
    </message>
    <message>
        <source>Backup: follows after the first change</source>
        <translation>Reservekopie: volgt na de eerste wijziging</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation>Reservekopie: {when}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>This number is not kept. Note it on paper.</source>
        <translation>Dit cijfer is niet bewaard. Schrijf het op papier.</translation>
    </message>
    <message>
        <source>The numbers chosen at the table are in the report.</source>
        <translation>De cijfers van aan tafel staan in het verslag.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wacht %n seconde voor de volgende poging.</numerusform>
            <numerusform>Wacht %n seconden voor de volgende poging.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Wacht %n minuut voor de volgende poging.</numerusform>
            <numerusform>Wacht %n minuten voor de volgende poging.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file lies on another computer. It can get damaged when the connection drops. Move it, with its key file, to this computer; backups may stay there.</source>
        <translation>Dit bestand staat op een andere computer. Valt de verbinding weg, dan kan het beschadigd raken. Zet het met het sleutelbestand op deze computer; reservekopieën mogen daar blijven.</translation>
    </message>
    <message>
        <source>This file lies in {name}, which copies it while you write. It can get damaged. Move it, with its key file, to another folder; backups may stay there.</source>
        <translation>Dit bestand staat in {name}, dat het kopieert terwijl je schrijft. Zo kan het beschadigd raken. Zet het met het sleutelbestand in een andere map; reservekopieën mogen daar blijven.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open the file or report of whoever sits beside you, then press F8.</source>
        <translation>Open het dossier of verslag van wie naast je zit en druk dan op F8.</translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation>Ongedaan gemaakt: {action}.</translation>
    </message>
    <message>
        <source>One moment: the last action is being undone…</source>
        <translation>Een moment: de laatste handeling wordt ongedaan gemaakt…</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Niet gelukt.</translation>
    </message>
</context>
</TS>
