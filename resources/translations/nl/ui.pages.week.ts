<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PlanChoice</name>
    <message>
        <source>Plan trajectory</source>
        <translation>Plan traject</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>People without a running trajectory. Next you choose day and time.</source>
        <translation>Mensen zonder lopend traject. Hierna kies je dag en tijd.</translation>
    </message>
    <message>
        <source>Everyone has a running trajectory. Add a participant first.</source>
        <translation>Iedereen heeft een lopend traject. Voeg eerst een deelnemer toe.</translation>
    </message>
    <message>
        <source>Choose day and time</source>
        <translation>Kies dag en tijd</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week ervoor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week erna</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>Plan trajectory</source>
        <translation>Plan traject</translation>
    </message>
    <message>
        <source>Still to plan</source>
        <translation>Nog te plannen</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>Nothing is planned in this week. A trajectory fills eight weeks at once.</source>
        <translation>In deze week staat nog niets. Een traject vult acht weken in één keer.</translation>
    </message>
    <message>
        <source>Here are your appointments, as soon as you have participants.</source>
        <translation>Hier staan je afspraken, zodra je deelnemers hebt.</translation>
    </message>
    <message>
        <source>Still to plan ({count})</source>
        <translation>Nog te plannen ({count})</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Open verslag</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Open ontmoeting</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verplaats…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Zeg af…</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Naar dossier</translation>
    </message>
    <message>
        <source>wk {number} · {phase}</source>
        <translation>wk {number} · {phase}</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>verslag ontbreekt</translation>
    </message>
    <message>
        <source>guided contact</source>
        <translation>ontmoeting</translation>
    </message>
    <message>
        <source>week {number} of {total}</source>
        <translation>week {number} van {total}</translation>
    </message>
    <message>
        <source>How to read the week</source>
        <translation>Zo lees je de week</translation>
    </message>
    <message>
        <source>one stripe</source>
        <translation>één streep</translation>
    </message>
    <message>
        <source>double stripe</source>
        <translation>dubbele streep</translation>
    </message>
    <message>
        <source>guided contact: dashed edge</source>
        <translation>ontmoeting: stippelrand</translation>
    </message>
    <message>
        <source>this is the time now</source>
        <translation>zo laat is het nu</translation>
    </message>
    <message>
        <source>Everyone who is under way has a next appointment.</source>
        <translation>Iedereen die bezig is, heeft een volgende afspraak.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
</TS>
