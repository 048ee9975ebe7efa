<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>DossierContacts</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Hoe het was</translation>
    </message>
    <message>
        <source>{state}, unplanned</source>
        <translation>{state}, niet gepland</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er niet klopt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix of the name</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigen doel</translation>
    </message>
    <message>
        <source>Risk of a visit</source>
        <translation>Risico van een bezoek</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Aan de deur</translation>
    </message>
    <message>
        <source>Visit: date</source>
        <translation>Bezoek: datum</translation>
    </message>
    <message>
        <source>Visit: time</source>
        <translation>Bezoek: tijd</translation>
    </message>
    <message>
        <source>Visit: length</source>
        <translation>Bezoek: duur</translation>
    </message>
    <message>
        <source>Visit: held or not</source>
        <translation>Bezoek: geweest of niet</translation>
    </message>
    <message>
        <source>Visit: note</source>
        <translation>Bezoek: aantekening</translation>
    </message>
</context>
<context>
    <name>MeasuresTable</name>
    <message>
        <source>{verdict}, since {moment}</source>
        <translation>{verdict}, sinds {moment}</translation>
    </message>
    <message numerus="yes">
        <source>no score: %n answer(s) missing</source>
        <translation>
            <numerusform>geen score: %n antwoord niet ingevuld</numerusform>
            <numerusform>geen score: %n antwoorden niet ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n niet ingevuld</numerusform>
            <numerusform>%n niet ingevuld</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>end</source>
        <translation>eind</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>diff.</source>
        <translation>versch.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message>
        <source>week {week}/{total}</source>
        <translation>week {week}/{total}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>terugbellen</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>terugkijken</translation>
    </message>
    <message>
        <source>report open</source>
        <translation>verslag open</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>kennismaking</translation>
    </message>
    <message>
        <source>review phase</source>
        <translation>fase bespreken</translation>
    </message>
    <message>
        <source>review setting</source>
        <translation>situatie bespreken</translation>
    </message>
    <message>
        <source>ready to plan</source>
        <translation>in te plannen</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gat</translation>
    </message>
    <message>
        <source>brain opens</source>
        <translation>brein gaat open</translation>
    </message>
    <message>
        <source>brain goes on</source>
        <translation>brein langer</translation>
    </message>
    <message>
        <source>plan a visit</source>
        <translation>bezoek plannen</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>contact cleared</source>
        <translation>vrijgegeven</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>afronden</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>terugkomen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wat erbij staat</translation>
    </message>
</context>
<context>
    <name>TrajectoryTable</name>
    <message>
        <source>Report open</source>
        <translation>Verslag open</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Nog geen datum</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} van {total}</translation>
    </message>
    <message>
        <source>Relationships follow at once</source>
        <translation>Relaties sluit meteen aan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last brain visit</source>
        <translation>
            <numerusform>%n dag na het laatste breinbezoek</numerusform>
            <numerusform>%n dagen na het laatste breinbezoek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) after the last brain visit</source>
        <translation>
            <numerusform>hooguit %n dag na het laatste breinbezoek</numerusform>
            <numerusform>hooguit %n dagen na het laatste breinbezoek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at the latest, %n day(s) after the last brain visit</source>
        <translation>
            <numerusform>uiterlijk {day}, %n dag na het laatste breinbezoek</numerusform>
            <numerusform>uiterlijk {day}, %n dagen na het laatste breinbezoek</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>{title} (extra)</source>
        <translation>{title} (extra)</translation>
    </message>
    <message>
        <source>{standing}, {signs} signs</source>
        <translation>{standing}, {signs} tekenen</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>{count} tekenen</translation>
    </message>
</context>
</TS>
