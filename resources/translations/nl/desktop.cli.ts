<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>There are no new pictures: the window did not come up here.</source>
        <translation>Er zijn geen nieuwe plaatjes: het venster ging hier niet open.</translation>
    </message>
    <message>
        <source>Written to {folder}:</source>
        <translation>Geschreven in {folder}:</translation>
    </message>
    <message>
        <source>  reports: {count} progress reports</source>
        <translation>  reports: {count} voortgangsrapporten</translation>
    </message>
    <message>
        <source>  pictures: {count} pictures of the window</source>
        <translation>  pictures: {count} plaatjes van het venster</translation>
    </message>
    <message>
        <source>password: {password}</source>
        <translation>wachtwoord: {password}</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} is in orde.</translation>
    </message>
    <message>
        <source>{participants} participants, {sessions} visits.</source>
        <translation>{participants} deelnemers, {sessions} bezoeken.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in it.</source>
        <translation>
            <numerusform>%n deelnemer erin.</numerusform>
            <numerusform>%n deelnemers erin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this report before it leaves: {words} may tell who it is about.</source>
        <translation>Bekijk dit rapport voordat het weggaat: {words} kan verraden over wie het gaat.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>niet te tellen</translation>
    </message>
    <message>
        <source>Too many answers are missing to count everything.</source>
        <translation>Er ontbreken te veel antwoorden om alles te tellen.</translation>
    </message>
    <message>
        <source>Please note: every answer is the same. Was the list read?</source>
        <translation>Let op: alle antwoorden zijn gelijk. Is de lijst gelezen?</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>emotioneel</translation>
    </message>
    <message>
        <source>social</source>
        <translation>sociaal</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Wachtwoord: </translation>
    </message>
    <message>
        <source>Password for the zip: </source>
        <translation>Wachtwoord voor de zip: </translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>{failed} of {count} checks did not pass ({seconds:.1f} s).</source>
        <translation>{failed} van de {count} onderdelen zijn niet goed ({seconds:.1f} s).</translation>
    </message>
    <message>
        <source>All {count} checks passed ({seconds:.1f} s).</source>
        <translation>Alle {count} onderdelen zijn goed ({seconds:.1f} s).</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>NOT PASSED</source>
        <translation>NIET GOED</translation>
    </message>
    <message>
        <source>the window paints its pages</source>
        <translation>het venster tekent zijn pagina’s</translation>
    </message>
    <message>
        <source>page: {name}</source>
        <translation>pagina: {name}</translation>
    </message>
</context>
</TS>
