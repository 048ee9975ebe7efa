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
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Choose a day in the month (Ctrl+G)</source>
        <translation>Kies een dag in de maand (Ctrl+G)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dag ervoor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dag erna</translation>
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
        <source>Not moved.</source>
        <translation>Niet verzet.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Open verslag</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Open ontmoeting</translation>
    </message>
    <message>
        <source>Move with the arrows</source>
        <translation>Verschuif met de pijltjes</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verzet…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Zeg af…</translation>
    </message>
    <message>
        <source>Solve missed week…</source>
        <translation>Los uitgevallen week op…</translation>
    </message>
    <message>
        <source>Print visit sheet…</source>
        <translation>Druk bezoekblad…</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Naar dossier</translation>
    </message>
    <message>
        <source>The first one alone…</source>
        <translation>Alleen het eerste…</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) have another place: {place}.</source>
        <translation>
            <numerusform>%n bezoek heeft een andere plek: {place}.</numerusform>
            <numerusform>%n bezoeken hebben een andere plek: {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Toon de week</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Toon een dag</translation>
    </message>
    <message>
        <source>Month…</source>
        <translation>Maand…</translation>
    </message>
    <message>
        <source>Print day or week…</source>
        <translation>Druk dag of week…</translation>
    </message>
    <message>
        <source>Calendar without names (.ics)…</source>
        <translation>Agenda zonder namen (.ics)…</translation>
    </message>
    <message>
        <source>Import your own calendar (.ics)…</source>
        <translation>Lees je eigen agenda in (.ics)…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Afwezigheid…</translation>
    </message>
    <message>
        <source>Fixed blocks…</source>
        <translation>Vaste blokken…</translation>
    </message>
    <message>
        <source>What was held stays where it was.</source>
        <translation>Wat geweest is, blijft staan waar het stond.</translation>
    </message>
    <message>
        <source>wk {number}/{total} · {phase}</source>
        <translation>wk {number}/{total} · {phase}</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>verslag ontbreekt</translation>
    </message>
    <message>
        <source>guided meeting</source>
        <translation>ontmoeting</translation>
    </message>
    <message>
        <source>to be checked again: {conditions}</source>
        <translation>opnieuw na te kijken: {conditions}</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n voorwaarde</numerusform>
            <numerusform>%n voorwaarden</numerusform>
        </translation>
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
        <source>guided meeting: dashed edge</source>
        <translation>ontmoeting: stippelrand</translation>
    </message>
    <message>
        <source>not planned yet: to be checked</source>
        <translation>nog niet gepland: nakijken</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>reistijd</translation>
    </message>
    <message>
        <source>this is the time now</source>
        <translation>zo laat is het nu</translation>
    </message>
    <message>
        <source>Drag it into the week, or choose Plan</source>
        <translation>Sleep het de week in, of kies Plan</translation>
    </message>
    <message>
        <source>Everyone who is under way has a next appointment.</source>
        <translation>Iedereen die bezig is, heeft een volgende afspraak.</translation>
    </message>
    <message>
        <source>Propose dates…</source>
        <translation>Stel datums voor…</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at home to come</source>
        <translation>
            <numerusform>%n bezoek thuis op komst</numerusform>
            <numerusform>%n bezoeken thuis op komst</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose place</source>
        <translation>Kies plek</translation>
    </message>
    <message>
        <source>No weeks planned yet.</source>
        <translation>Nog geen weken gepland.</translation>
    </message>
    <message>
        <source>No next visit planned.</source>
        <translation>Geen volgend bezoek gepland.</translation>
    </message>
    <message>
        <source>Risk is red: choose a place other than at home.</source>
        <translation>Risico is rood: kies een andere plek dan thuis.</translation>
    </message>
    <message>
        <source>Has no date.</source>
        <translation>Heeft nog geen datum.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>busy (own calendar)</source>
        <translation>bezet (eigen agenda)</translation>
    </message>
    <message>
        <source>It is here now.</source>
        <translation>Hier staat het nu.</translation>
    </message>
    <message>
        <source>There is room here.</source>
        <translation>Hier is plek.</translation>
    </message>
    <message>
        <source>It is no longer cleared, and counts as planned only after a check.</source>
        <translation>Dan is het niet meer vrijgegeven; het telt pas weer als gepland na nakijken.</translation>
    </message>
    <message>
        <source>To be checked again: {conditions}.</source>
        <translation>Opnieuw na te kijken: {conditions}.</translation>
    </message>
    <message>
        <source>One moment: your diary is being read.</source>
        <translation>Een moment: je agenda wordt gelezen.</translation>
    </message>
    <message>
        <source>Let go to put it here</source>
        <translation>Loslaten zet het hier neer</translation>
    </message>
    <message>
        <source>Arrows, Shift+↑↓ for length, Enter</source>
        <translation>Pijltjes, Shift+↑↓ voor duur, Enter</translation>
    </message>
    <message>
        <source>{name}, {fact}: on {to}</source>
        <translation>{name}, {fact}: op {to}</translation>
    </message>
    <message>
        <source>{name}, {fact}: from {origin} to {to}</source>
        <translation>{name}, {fact}: van {origin} naar {to}</translation>
    </message>
    <message>
        <source>{name} and all visits after it are moved: {moment}.</source>
        <translation>{name} en alle bezoeken erna zijn verzet: {moment}.</translation>
    </message>
    <message>
        <source>{name} is now on {moment}.</source>
        <translation>{name} staat nu op {moment}.</translation>
    </message>
    <message>
        <source>{fact}: on {to}.</source>
        <translation>{fact}: op {to}.</translation>
    </message>
    <message>
        <source>{fact}: from {origin} to {to}.</source>
        <translation>{fact}: van {origin} naar {to}.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n bezoek</numerusform>
            <numerusform>%n bezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided meeting(s)</source>
        <translation>
            <numerusform>%n ontmoeting</numerusform>
            <numerusform>%n ontmoetingen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>niets gepland</translation>
    </message>
    <message>
        <source>Esc puts back</source>
        <translation>Esc zet terug</translation>
    </message>
</context>
</TS>
