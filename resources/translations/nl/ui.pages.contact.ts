<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ContactPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Fill in together…</source>
        <translation>Vul samen in…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Druk af…</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message numerus="yes">
        <source>%n hard open</source>
        <translation>
            <numerusform>%n hard open</numerusform>
            <numerusform>%n hard open</numerusform>
        </translation>
    </message>
    <message>
        <source>{yes} of {total} yes</source>
        <translation>{yes} van {total} ja</translation>
    </message>
    <message>
        <source>Plan this meeting</source>
        <translation>Plan deze ontmoeting</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Kijk terug</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Teruggebeld</translation>
    </message>
    <message>
        <source>Review the setting…</source>
        <translation>Bespreek de situatie…</translation>
    </message>
    <message>
        <source>Review the phase…</source>
        <translation>Bespreek de fase…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Haal terug</translation>
    </message>
    <message>
        <source>Once more here…</source>
        <translation>Nog een keer hier…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zet opzij</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open het dossier</translation>
    </message>
    <message>
        <source>‘It is not you’…</source>
        <translation>‘Het ligt niet aan u’…</translation>
    </message>
    <message>
        <source>Make a call task</source>
        <translation>Maak beltaak</translation>
    </message>
    <message>
        <source>Put on the list to take along</source>
        <translation>Zet op meeneemlijst</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Maak afspraak</translation>
    </message>
    <message>
        <source>Called: tick it off</source>
        <translation>Gebeld: vink af</translation>
    </message>
    <message>
        <source>Gone through: tick it off</source>
        <translation>Doorgenomen: vink af</translation>
    </message>
    <message>
        <source>Agreed: tick it off</source>
        <translation>Afgesproken: vink af</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Record an unplanned meeting…</source>
        <translation>Noteer een ongeplande ontmoeting…</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nieuwe ontmoeting…</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>alle deelnemers</translation>
    </message>
    <message>
        <source>Show meetings of</source>
        <translation>Toon de ontmoetingen van</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Toon de week</translation>
    </message>
    <message>
        <source>only what is open</source>
        <translation>alleen open</translation>
    </message>
    <message>
        <source>Meetings by state</source>
        <translation>Ontmoetingen per stand</translation>
    </message>
    <message>
        <source>Here are the meetings that you prepare together: first check, then plan, then look back.</source>
        <translation>Hier staan de ontmoetingen die jullie samen voorbereiden: eerst nakijken, dan plannen, dan terugkijken.</translation>
    </message>
    <message>
        <source>Prepare the first meeting…</source>
        <translation>Bereid de eerste ontmoeting voor…</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Hier staat niets open.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Toon alle ontmoetingen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>alle weken</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>The meeting is planned.</source>
        <translation>De ontmoeting is gepland.</translation>
    </message>
    <message>
        <source>The meeting is off the plan. That is always fine.</source>
        <translation>De ontmoeting is van de planning gehaald. Dat mag altijd.</translation>
    </message>
    <message>
        <source>The meeting is set aside.</source>
        <translation>De ontmoeting is opzijgezet.</translation>
    </message>
    <message>
        <source>The meeting is back.</source>
        <translation>De ontmoeting is terug.</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation>Het terugbellen is genoteerd.</translation>
    </message>
    <message>
        <source>It is on Today now.</source>
        <translation>Het staat nu op Vandaag.</translation>
    </message>
    <message>
        <source>Ticked off.</source>
        <translation>Afgevinkt.</translation>
    </message>
    <message>
        <source>‘{title}’ fell short. Call on {day} at the latest, ask how it is now, and say that it is down to the setting, not to the participant.</source>
        <translation>‘{title}’ viel tegen. Bel uiterlijk {day}, vraag hoe het nu gaat en zeg dat het aan de situatie ligt, niet aan de deelnemer.</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Bel {name}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Last time: {answer}. Open again by: {aspects}.</source>
        <translation>Vorige keer: {answer}. Heropend door: {aspects}.</translation>
    </message>
    <message>
        <source>‘{exercise}’ (week {number})</source>
        <translation>‘{exercise}’ (week {number})</translation>
    </message>
    <message>
        <source>Practised: {list}.</source>
        <translation>Geoefend: {list}.</translation>
    </message>
    <message numerus="yes">
        <source>week {number}: %n sign(s)</source>
        <translation>
            <numerusform>week {number}: %n teken</numerusform>
            <numerusform>week {number}: %n tekenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed: {signs} signs in {sessions} visits in a row.</source>
        <translation>Nodig: {signs} tekenen in {sessions} bezoeken achter elkaar.</translation>
    </message>
    <message>
        <source>No signs filled in yet.</source>
        <translation>Nog geen tekenen ingevuld.</translation>
    </message>
    <message>
        <source>Set aside, can come back</source>
        <translation>Opzijgezet, kan terugkomen</translation>
    </message>
    <message>
        <source>Look back together</source>
        <translation>Kijk samen terug</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>{outcome}, not planned beforehand</source>
        <translation>{outcome}, vooraf niet gepland</translation>
    </message>
    <message>
        <source>{outcome}. Call back.</source>
        <translation>{outcome}. Bel terug.</translation>
    </message>
    <message>
        <source>{state}, step {number} of {total}</source>
        <translation>{state}, stap {number} van {total}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Toon wat open is</translation>
    </message>
    <message>
        <source>Working list, not validated.</source>
        <translation>Werklijst, niet gevalideerd.</translation>
    </message>
    <message>
        <source>Not yet: first this</source>
        <translation>Nog niet: eerst dit</translation>
    </message>
    <message>
        <source>Planned for {when}</source>
        <translation>Gepland: {when}</translation>
    </message>
    <message>
        <source>It has been: look back together</source>
        <translation>Geweest: kijk samen terug</translation>
    </message>
    <message>
        <source>Set aside for now</source>
        <translation>Voor nu opzijgezet</translation>
    </message>
    <message>
        <source>Looked back: {outcome}</source>
        <translation>Teruggekeken: {outcome}</translation>
    </message>
    <message>
        <source>This meeting took place without being checked first.</source>
        <translation>Deze ontmoeting was er zonder dat de voorwaarden vooraf waren nagekeken.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers stay with it.</source>
        <translation>Er gaat niets verloren: de antwoorden blijven erbij.</translation>
    </message>
    <message>
        <source>Check again, changed is {aspects}</source>
        <translation>Kijk opnieuw na, veranderd is {aspects}</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Nog niet beantwoord</translation>
    </message>
    <message>
        <source>The finest moment</source>
        <translation>Fijnste moment</translation>
    </message>
    <message>
        <source>Own part</source>
        <translation>Eigen inbreng</translation>
    </message>
    <message>
        <source>To please the counsellor.</source>
        <translation>Om de begeleider een plezier te doen.</translation>
    </message>
    <message>
        <source>For themselves.</source>
        <translation>Voor zichzelf.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>On {day} at the latest. Say that it is down to the setting.</source>
        <translation>Uiterlijk {day}. Zeg dat het aan de situatie ligt.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Bel terug</translation>
    </message>
    <message>
        <source>Called back on {day}.</source>
        <translation>Teruggebeld op {day}.</translation>
    </message>
    <message>
        <source>This setting waits</source>
        <translation>Deze situatie wacht</translation>
    </message>
    <message>
        <source>Until you have looked together at what has to change.</source>
        <translation>Tot jullie samen hebben gekeken wat er anders moet.</translation>
    </message>
    <message>
        <source>New meetings wait</source>
        <translation>Nieuwe ontmoetingen wachten</translation>
    </message>
    <message>
        <source>More than one fell short in a row. First look again at the phase.</source>
        <translation>Meer dan één viel achter elkaar tegen. Kijk eerst opnieuw naar de fase.</translation>
    </message>
    <message>
        <source>Reviewed on {day}</source>
        <translation>Besproken op {day}</translation>
    </message>
    <message>
        <source>‘Don’t know’ counts as ‘no’.</source>
        <translation>‘Weet niet’ telt als ‘nee’.</translation>
    </message>
    <message>
        <source>A larger step</source>
        <translation>Een grotere stap</translation>
    </message>
    <message>
        <source>Signal about this setting</source>
        <translation>Signaal over deze situatie</translation>
    </message>
    <message>
        <source>Possible as soon as what is above is done.</source>
        <translation>Kan zodra gedaan is wat hierboven staat.</translation>
    </message>
    <message numerus="yes">
        <source>Possible as soon as all %n hard conditions are ‘yes’.</source>
        <translation>
            <numerusform>Kan zodra de harde voorwaarde ‘ja’ is.</numerusform>
            <numerusform>Kan zodra alle %n harde voorwaarden ‘ja’ zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wie er is</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <source>Known settings</source>
        <translation>Bekende situaties</translation>
    </message>
    <message>
        <source>What happened here says something about the setting, not about who came.</source>
        <translation>Wat hier gebeurde zegt iets over de situatie, niet over wie er kwam.</translation>
    </message>
    <message>
        <source>New setting…</source>
        <translation>Nieuwe situatie…</translation>
    </message>
    <message>
        <source>Prepare a meeting here…</source>
        <translation>Bereid hier een ontmoeting voor…</translation>
    </message>
    <message>
        <source>Change the setting…</source>
        <translation>Wijzig de situatie…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Haal van de lijst</translation>
    </message>
    <message>
        <source>Here are the places you know: who is there, what it asks, and how it was.</source>
        <translation>Hier staan de situaties die je kent: wie er is, wat het vraagt en hoe het was.</translation>
    </message>
    <message>
        <source>Note the first setting…</source>
        <translation>Noteer de eerste situatie…</translation>
    </message>
    <message>
        <source>What you do there: {text}.</source>
        <translation>Wat je er doet: {text}.</translation>
    </message>
    <message>
        <source>What it asks: {text}.</source>
        <translation>Wat het vraagt: {text}.</translation>
    </message>
    <message>
        <source>Nobody was there yet.</source>
        <translation>Er is nog niemand geweest.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) to come here.</source>
        <translation>
            <numerusform>%n ontmoeting staat hier nog open.</numerusform>
            <numerusform>%n ontmoetingen staan hier nog open.</numerusform>
        </translation>
    </message>
    <message>
        <source>‘{name}’ is off the list. Meetings there stay.</source>
        <translation>‘{name}’ is van de lijst. De ontmoetingen daar blijven.</translation>
    </message>
    <message>
        <source>Unplanned…</source>
        <translation>Ongepland…</translation>
    </message>
    <message>
        <source>Prepare here…</source>
        <translation>Bereid hier voor…</translation>
    </message>
</context>
</TS>
