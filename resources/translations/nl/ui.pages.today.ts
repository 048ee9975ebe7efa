<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>TodayPage</name>
    <message>
        <source>Write report</source>
        <translation>Schrijf verslag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>week {number} of {total}</source>
        <translation>week {number} van {total}</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Neem door</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Guided meeting: {title}</source>
        <translation>Begeleide ontmoeting: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Show more, %n still</source>
        <translation>
            <numerusform>Toon meer, nog %n</numerusform>
            <numerusform>Toon meer, nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>{count}, most important first</source>
        <translation>{count}, zwaarste eerst</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Toets {key}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>Print my day</source>
        <translation>Druk mijn dag</translation>
    </message>
    <message>
        <source>Print visit sheets</source>
        <translation>Druk bezoekbladen</translation>
    </message>
    <message>
        <source>Here are your visits, as soon as you have participants.</source>
        <translation>Hier staan je bezoeken, zodra je deelnemers hebt.</translation>
    </message>
    <message>
        <source>Add the first participant</source>
        <translation>Voeg de eerste deelnemer toe</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Open de week</translation>
    </message>
    <message numerus="yes">
        <source>%n home visit(s)</source>
        <translation>
            <numerusform>%n huisbezoek</numerusform>
            <numerusform>%n huisbezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided meeting(s)</source>
        <translation>
            <numerusform>%n begeleide ontmoeting</numerusform>
            <numerusform>%n begeleide ontmoetingen</numerusform>
        </translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>geen bezoeken</translation>
    </message>
    <message>
        <source>No visits on this day, and none are planned after it.</source>
        <translation>Geen bezoeken op deze dag, en daarna staat er niets gepland.</translation>
    </message>
    <message>
        <source>No visits on this day.</source>
        <translation>Geen bezoeken op deze dag.</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>morgen, {day}</translation>
    </message>
    <message>
        <source>Hide address</source>
        <translation>Verberg adres</translation>
    </message>
    <message>
        <source>Show address</source>
        <translation>Toon adres</translation>
    </message>
    <message>
        <source>Report to {who} when you arrive and leave.</source>
        <translation>Meld aankomst en vertrek bij {who}.</translation>
    </message>
    <message>
        <source>To whom do you report? Nobody is filled in yet.</source>
        <translation>Bij wie meld je je? Er staat nog niemand.</translation>
    </message>
    <message>
        <source>Fill in in Settings</source>
        <translation>Vul in bij Instellingen</translation>
    </message>
    <message>
        <source>Arrival reported</source>
        <translation>Aankomst gemeld</translation>
    </message>
    <message>
        <source>Departure reported</source>
        <translation>Vertrek gemeld</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Wat eraan komt</translation>
    </message>
    <message>
        <source>Retention period.</source>
        <translation>Bewaartermijn.</translation>
    </message>
    <message>
        <source>How long does your organisation keep files? Opmaat has no answer of its own.</source>
        <translation>Hoe lang bewaart je organisatie dossiers? Opmaat heeft daar zelf geen antwoord op.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
</TS>
