<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>SessionKeys</name>
    <message>
        <source>to the next part, or the one before</source>
        <translation>naar het volgende deel, of het vorige</translation>
    </message>
    <message>
        <source>to the box with this number on the visit sheet</source>
        <translation>naar het vak met dit nummer op het bezoekblad</translation>
    </message>
    <message>
        <source>in a text: copy what was there last time</source>
        <translation>in een tekst: neem over wat er vorige keer stond</translation>
    </message>
    <message>
        <source>at an exercise: done, a bit, not; then on to the next</source>
        <translation>bij een oefening: gedaan, beetje, niet; daarna door naar de volgende</translation>
    </message>
    <message>
        <source>at the goal score: −1, 0, +1, +2</source>
        <translation>bij de doelscore: −1, 0, +1, +2</translation>
    </message>
    <message>
        <source>the signs, from anywhere</source>
        <translation>de tekenen, waar je ook bent</translation>
    </message>
    <message>
        <source>the sheet is handed out</source>
        <translation>het blad is gegeven</translation>
    </message>
    <message>
        <source>write down a concern</source>
        <translation>schrijf een zorgsignaal op</translation>
    </message>
    <message>
        <source>at a ladder: the number, T is 10; then on to the next</source>
        <translation>bij een ladder: het cijfer, T is 10; daarna door naar de volgende</translation>
    </message>
    <message>
        <source>takes an answer away</source>
        <translation>haalt een antwoord weg</translation>
    </message>
    <message>
        <source>done; once more makes the report final</source>
        <translation>klaar; nog een keer legt het verslag vast</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>Vragen die helpen</translation>
    </message>
    <message>
        <source>Working note…</source>
        <translation>Werkaantekening…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Aantekening…</translation>
    </message>
    <message>
        <source>Own working note, no part of the file</source>
        <translation>Eigen werkaantekening, geen dossier</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>volgende deel</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Concern…</source>
        <translation>Zorgsignaal…</translation>
    </message>
    <message>
        <source>Concern (filled in)…</source>
        <translation>Zorgsignaal (ingevuld)…</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Concept bewaard om {time}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This visit is</source>
        <translation>Dit bezoek is</translation>
    </message>
    <message>
        <source>Report week {number}</source>
        <translation>Verslag week {number}</translation>
    </message>
    <message>
        <source>Report week {number}, extra</source>
        <translation>Verslag week {number}, extra</translation>
    </message>
    <message>
        <source>no date yet, {place}</source>
        <translation>nog geen datum, {place}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>a bit</source>
        <translation>beetje</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Als vorige keer</translation>
    </message>
    <message>
        <source>Exercises of week {number}</source>
        <translation>Oefeningen van week {number}</translation>
    </message>
    <message>
        <source>Signs of opening</source>
        <translation>Tekenen van opengaan</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>{count} of {total}, the counsellor’s estimate</source>
        <translation>{count} van {total}, inschatting van de begeleider</translation>
    </message>
    <message>
        <source>No signs seen</source>
        <translation>Geen tekenen gezien</translation>
    </message>
    <message>
        <source>Not filled in after all</source>
        <translation>Toch niet ingevuld</translation>
    </message>
    <message>
        <source>a digit goes on, T is 10; short line = last time</source>
        <translation>cijfer gaat door, T is 10; streepje = vorige keer</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Ladders</translation>
    </message>
    <message>
        <source>This visit was cancelled. Was it held after all? Then put it back first.</source>
        <translation>Dit bezoek is afgezegd. Is het toch geweest, zet het dan eerst terug.</translation>
    </message>
    <message>
        <source>This visit is on {day}. You can finish it from that day on.</source>
        <translation>Dit bezoek is op {day}. Vanaf die dag kun je het afmaken.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Finalised on {moment} by {name}.</source>
        <translation>Vastgelegd op {moment} door {name}.</translation>
    </message>
    <message>
        <source>Finalised on {moment}.</source>
        <translation>Vastgelegd op {moment}.</translation>
    </message>
    <message>
        <source>You are adding to it; the earlier text is kept.</source>
        <translation>Je vult nu aan; de eerdere tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>Added to on {moment}; the earlier text is below.</source>
        <translation>Aangevuld op {moment}; de eerdere tekst staat onderaan.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Vul aan</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet bewaard.</translation>
    </message>
    <message>
        <source>Make the addition final?</source>
        <translation>Aanvulling vastleggen?</translation>
    </message>
    <message>
        <source>It comes beside the report of week {number}, with its date.</source>
        <translation>Ze komt met datum naast het verslag van week {number} te staan.</translation>
    </message>
    <message>
        <source>Make the report final?</source>
        <translation>Verslag vastleggen?</translation>
    </message>
    <message>
        <source>The visit is marked as held, and the report of week {number} becomes final with its date. You can add to it later; what is here now is kept.</source>
        <translation>Het bezoek staat dan op gehouden en het verslag van week {number} ligt met datum vast. Later kun je nog aanvullen; wat er nu staat, blijft bewaard.</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Report of week {number} is final.</source>
        <translation>Verslag van week {number} vastgelegd.</translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation>Nog niet gehouden.</translation>
    </message>
    <message>
        <source>Marked as held; the report is still open.</source>
        <translation>Bezoek staat op gehouden; het verslag is nog open.</translation>
    </message>
    <message>
        <source>The visit is planned again.</source>
        <translation>Het bezoek staat weer gepland.</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Vorige keer afgesproken</translation>
    </message>
    <message>
        <source>Rather ask it this way</source>
        <translation>Vraag liever zo</translation>
    </message>
    <message>
        <source>apart from the facts</source>
        <translation>apart van de feiten</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Wat ging goed?</translation>
    </message>
    <message>
        <source>Seen and heard</source>
        <translation>Gezien en gehoord</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>feiten</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Mijn inschatting</translation>
    </message>
    <message>
        <source>Agreement until next time</source>
        <translation>Afspraak tot de volgende keer</translation>
    </message>
    <message>
        <source>+1 better</source>
        <translation>+1 beter</translation>
    </message>
    <message>
        <source>Goal score of the participant</source>
        <translation>Doelscore van de deelnemer</translation>
    </message>
    <message>
        <source>own</source>
        <translation>mijn</translation>
    </message>
    <message>
        <source>Own goal score of the counsellor</source>
        <translation>Eigen doelscore van de begeleider</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>voor mezelf</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>voor jou</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Did you do this for yourself or for me?</source>
        <translation>Deed u dit voor uzelf of voor mij?</translation>
    </message>
    <message>
        <source>Fine too. The signs of this visit do not count for ‘the brain opens’.</source>
        <translation>Ook goed. De tekenen van dit bezoek tellen niet mee voor ‘brein gaat open’.</translation>
    </message>
    <message>
        <source>Goal score</source>
        <translation>Doelscore</translation>
    </message>
    <message>
        <source>‘Did you do this for yourself or for me?’</source>
        <translation>‘Deed u dit voor uzelf of voor mij?’</translation>
    </message>
    <message>
        <source>key 1, 2, 3</source>
        <translation>toets 1, 2, 3</translation>
    </message>
    <message>
        <source>As last time: {score}</source>
        <translation>Als vorige keer: {score}</translation>
    </message>
    <message>
        <source>Sheet {number} handed out</source>
        <translation>Blad {number} gegeven</translation>
    </message>
    <message>
        <source>No next visit planned</source>
        <translation>Nog geen volgend bezoek</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Volgende: {moment}</translation>
    </message>
    <message>
        <source>Your draft of {moment} has been restored.</source>
        <translation>Je concept van {moment} is teruggezet.</translation>
    </message>
    <message>
        <source>It was not saved as the report yet.</source>
        <translation>Het was nog niet bewaard als verslag.</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Toon wat nieuw is</translation>
    </message>
    <message>
        <source>Only what is hard is written here, because: {words}. What helped, however small?</source>
        <translation>Hier staat alleen wat zwaar is, want: {words}. Wat hielp, hoe klein ook?</translation>
    </message>
    <message>
        <source>Box {number} of the visit sheet (Ctrl+G, {number})</source>
        <translation>Vak {number} van het bezoekblad (Ctrl+G, {number})</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Sluit deze tip</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Last time: {text}</source>
        <translation>Vorige keer: {text}</translation>
    </message>
    <message>
        <source>Ctrl+D takes it over.</source>
        <translation>Ctrl+D neemt het over.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Earlier text, finalised on {moment}</source>
        <translation>Eerdere tekst, vastgelegd op {moment}</translation>
    </message>
    <message>
        <source>Earlier text, finalised on {moment} by {name}</source>
        <translation>Eerdere tekst, vastgelegd op {moment} door {name}</translation>
    </message>
    <message>
        <source>More for this visit</source>
        <translation>Meer voor dit bezoek</translation>
    </message>
    <message>
        <source>At the table (F8)</source>
        <translation>Aan tafel (F8)</translation>
    </message>
    <message>
        <source>Print visit sheet…</source>
        <translation>Druk bezoekblad…</translation>
    </message>
    <message>
        <source>Print sheet for at home…</source>
        <translation>Druk blad voor thuis…</translation>
    </message>
    <message>
        <source>Card for later…</source>
        <translation>Kaart voor later…</translation>
    </message>
    <message>
        <source>Print sheet {number}…</source>
        <translation>Druk blad {number}…</translation>
    </message>
</context>
</TS>
