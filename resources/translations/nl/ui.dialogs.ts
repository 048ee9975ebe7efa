<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Save absence</source>
        <translation>Bewaar afwezigheid</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>Al ingevoerd</translation>
    </message>
    <message>
        <source>Word in the week</source>
        <translation>Woord in de week</translation>
    </message>
    <message>
        <source>Stands in the week, for example ‘holiday’. No names.</source>
        <translation>Staat in de week, zoals ‘herfstvakantie’. Zonder namen.</translation>
    </message>
    <message>
        <source>What falls in it, and what was entered before</source>
        <translation>Wat erin valt, en wat al ingevoerd is</translation>
    </message>
    <message>
        <source>One moment: your appointments are being looked up.</source>
        <translation>Een moment: je afspraken worden opgezocht.</translation>
    </message>
    <message>
        <source>Absence saved: {days}.</source>
        <translation>Afwezigheid bewaard: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) got another date.</source>
        <translation>
            <numerusform>%n bezoek kreeg een andere datum.</numerusform>
            <numerusform>%n bezoeken kregen een andere datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Bewaar wijziging</translation>
    </message>
    <message>
        <source>Absence removed: {days}. What was moved stays where it is.</source>
        <translation>Afwezigheid weggehaald: {days}. Wat verzet is, blijft staan.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Log: who did what</source>
        <translation>Logboek: wie deed wat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Regels van het logboek</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Druk af…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n regel.</numerusform>
            <numerusform>%n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines are left out: choose a shorter period.</source>
        <translation>Oudere regels zijn weggelaten: kies een kortere periode.</translation>
    </message>
    <message>
        <source>Checked line by line: the log is whole.</source>
        <translation>Regel voor regel nagekeken: het logboek is heel.</translation>
    </message>
    <message>
        <source>Line {number} was changed or is missing. Somebody was in the file outside Opmaat. Tell your organisation, and keep a backup from before.</source>
        <translation>Regel {number} is veranderd of ontbreekt. Iemand is buiten Opmaat om in het bestand geweest. Vertel het je organisatie, en bewaar een reservekopie van ervoor.</translation>
    </message>
    <message>
        <source>The log is not whole.</source>
        <translation>Het logboek is niet heel.</translation>
    </message>
    <message>
        <source>Log on paper</source>
        <translation>Logboek op papier</translation>
    </message>
    <message>
        <source>On it: codes, what was done and when. No names.</source>
        <translation>Erop: codes, wat er gedaan is en wanneer. Geen namen.</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>De laatste maand</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>De laatste drie maanden</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Het laatste jaar</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Vanaf het begin</translation>
    </message>
</context>
<context>
    <name>BusyImport</name>
    <message>
        <source>Import your own calendar</source>
        <translation>Je eigen agenda inlezen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Kies bestand…</translation>
    </message>
    <message>
        <source>Your appointments from Outlook or another calendar (.ics) are shown behind the week as busy time, so that nothing is planned over them. Nothing is written back.</source>
        <translation>Je afspraken uit Outlook of een andere agenda (.ics) liggen als bezette tijd achter de week, zodat je er niets overheen plant. Er wordt niets teruggeschreven.</translation>
    </message>
    <message>
        <source>Keep the titles too (they may hold names)</source>
        <translation>Bewaar ook de titels (daar kunnen namen in staan)</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wordt ingelezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Kies een agendabestand</translation>
    </message>
    <message>
        <source>A calendar is being read.</source>
        <translation>Er wordt een agenda ingelezen.</translation>
    </message>
    <message>
        <source>Calendar imported: {file}.</source>
        <translation>Agenda ingelezen: {file}.</translation>
    </message>
    <message>
        <source>Removed: {file}.</source>
        <translation>Weggehaald: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n busy time(s), imported on {day}</source>
        <translation>
            <numerusform>{file}: %n keer bezet, ingelezen op {day}</numerusform>
            <numerusform>{file}: %n keer bezet, ingelezen op {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The week now shows %n busy time(s).</source>
        <translation>
            <numerusform>Er staat nu %n bezette tijd in de week.</numerusform>
            <numerusform>Er staan nu %n bezette tijden in de week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from Opmaat itself left out.</source>
        <translation>
            <numerusform>%n uit Opmaat zelf is weggelaten.</numerusform>
            <numerusform>%n uit Opmaat zelf zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and was left out.</source>
        <translation>
            <numerusform>%n was niet te lezen en is overgeslagen.</numerusform>
            <numerusform>%n waren niet te lezen en zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Eerder ingelezen</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Calendar without names</source>
        <translation>Agenda zonder namen</translation>
    </message>
    <message>
        <source>Save .ics…</source>
        <translation>Bewaar .ics…</translation>
    </message>
    <message>
        <source>For Outlook or another calendar: times with code and week, no names or addresses. Importing a newer file there brings the earlier one up to date.</source>
        <translation>Voor Outlook of een andere agenda: tijden met code en week, zonder namen of adressen. Lees je daar later een nieuw bestand in, dan wordt het eerdere bijgewerkt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation>Bewaard: {file}.</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Bewaar agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
</context>
<context>
    <name>CalmMessage</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>What was saved is safe. What you were typing in a form is kept as well, up to the last two seconds; Opmaat offers it to you the next time.</source>
        <translation>Wat bewaard was, is bewaard. Ook wat je aan het typen was in een formulier is bewaard, op hooguit de laatste twee seconden na. Opmaat biedt het je de volgende keer weer aan.</translation>
    </message>
    <message>
        <source>You can go on working. If something looks odd or it happens again, restart Opmaat.</source>
        <translation>Je kunt verder werken. Ziet iets er vreemd uit, of gebeurt het weer? Start Opmaat dan opnieuw.</translation>
    </message>
    <message>
        <source>This report is for whoever helps you with Opmaat. It says where in the program it happened, and holds no one’s data. Nothing is sent.</source>
        <translation>Dit verslag is voor wie je met Opmaat helpt. Er staat in waar in het programma het gebeurde, en geen gegevens van iemand. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag voor wie helpt</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopieer verslag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Start opnieuw</translation>
    </message>
</context>
<context>
    <name>CancelSession</name>
    <message>
        <source>Cancel visit</source>
        <translation>Bezoek afzeggen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>That happens. The day stays in the file as cancelled; a reason is not needed.</source>
        <translation>Dat kan gebeuren. De dag blijft als afgezegd in het dossier staan; een reden is niet nodig.</translation>
    </message>
    <message>
        <source>Cancel this visit</source>
        <translation>Zeg dit bezoek af</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel and solve the week…</source>
        <translation>Zeg af en los de week op…</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>{name}, week {number}: {moment}</source>
        <translation>{name}, week {number}: {moment}</translation>
    </message>
    <message>
        <source>Visit to {name} cancelled.</source>
        <translation>Bezoek aan {name} afgezegd.</translation>
    </message>
</context>
<context>
    <name>CardPart</name>
    <message>
        <source>Stands on the card with the numbers to call; nothing to fill in.</source>
        <translation>Staat op de kaart met de nummers om te bellen; hier hoeft niets ingevuld.</translation>
    </message>
    <message>
        <source>Number of weeks</source>
        <translation>Aantal weken</translation>
    </message>
    <message>
        <source>{title}: own words {number}</source>
        <translation>{title}: eigen woorden {number}</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
</context>
<context>
    <name>CloseBrainDialog</name>
    <message>
        <source>From brain to relationships</source>
        <translation>Van brein naar relaties</translation>
    </message>
    <message>
        <source>Close brain and begin with relationships</source>
        <translation>Sluit brein af en begin met relaties</translation>
    </message>
    <message>
        <source>About this date</source>
        <translation>Over deze datum</translation>
    </message>
    <message>
        <source>One moment: the date is being looked up.</source>
        <translation>Een moment: de datum wordt opgezocht.</translation>
    </message>
    <message>
        <source>Visit {number}: {count} of {total} signs of opening.</source>
        <translation>Bezoek {number}: {count} van {total} tekenen van opengaan.</translation>
    </message>
    <message>
        <source>Counsellor’s estimate.</source>
        <translation>Inschatting van de begeleider.</translation>
    </message>
    <message>
        <source>From the next visit on it is about meeting people. That follows at once, so that what came loose is not left alone.</source>
        <translation>Vanaf het volgende bezoek gaat het over omgaan met mensen. Dat sluit meteen aan, zodat wat losgekomen is niet alleen blijft.</translation>
    </message>
    <message>
        <source>First visit of relationships</source>
        <translation>Eerste bezoek van relaties</translation>
    </message>
    <message numerus="yes">
        <source>{day} at the latest: %n day(s) after the last brain visit.</source>
        <translation>
            <numerusform>Uiterlijk {day}: %n dag na het laatste breinbezoek.</numerusform>
            <numerusform>Uiterlijk {day}: %n dagen na het laatste breinbezoek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase brain is closed. Relationships begin on {day}.</source>
        <translation>Fase brein is afgesloten. Relaties begint {day}.</translation>
    </message>
</context>
<context>
    <name>CompleteTrajectoryDialog</name>
    <message>
        <source>Complete trajectory</source>
        <translation>Traject afronden</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Rond af</translation>
    </message>
    <message>
        <source>What was learned is for later too. That is why the card and two follow-up contacts come first.</source>
        <translation>Wat geleerd is, is ook voor later. Daarom komen eerst de kaart en twee terugkomcontacten.</translation>
    </message>
    <message>
        <source>The card ‘When loneliness returns’</source>
        <translation>De kaart ‘Als eenzaamheid terugkomt’</translation>
    </message>
    <message>
        <source>Follow-up contacts</source>
        <translation>Terugkomcontacten</translation>
    </message>
    <message>
        <source>The card was filled in together on {day}.</source>
        <translation>De kaart is samen ingevuld op {day}.</translation>
    </message>
    <message>
        <source>The card is not a plan yet: a sign, something that helps and somebody belong on it.</source>
        <translation>De kaart is nog geen plan: er horen een teken, iets dat helpt en iemand op.</translation>
    </message>
    <message>
        <source>The card is not filled in yet.</source>
        <translation>De kaart is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>See or change card…</source>
        <translation>Bekijk of wijzig kaart…</translation>
    </message>
    <message>
        <source>Fill in card…</source>
        <translation>Vul kaart in…</translation>
    </message>
    <message>
        <source>After {weeks} weeks</source>
        <translation>Na {weeks} weken</translation>
    </message>
    <message>
        <source>Trajectory completed. The follow-ups are planned.</source>
        <translation>Traject afgerond. De terugkomcontacten staan gepland.</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Concern</source>
        <translation>Zorgsignaal</translation>
    </message>
    <message>
        <source>What you saw, and what was agreed</source>
        <translation>Wat je zag, en wat er is afgesproken</translation>
    </message>
    <message>
        <source>Never enters the ordinary report.</source>
        <translation>Komt nooit in het gewone rapport.</translation>
    </message>
    <message>
        <source>Save concern</source>
        <translation>Bewaar zorgsignaal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Steps to take</source>
        <translation>Dit doe je nu</translation>
    </message>
</context>
<context>
    <name>ContactAtTable</name>
    <message>
        <source>One back</source>
        <translation>Eén terug</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laat open</translation>
    </message>
    <message>
        <source>Last time: {answer}. Is that still so?</source>
        <translation>Vorige keer: {answer}. Is dat nog zo?</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>a new setting</source>
        <translation>een nieuwe situatie</translation>
    </message>
    <message>
        <source>With how many</source>
        <translation>Met hoeveel mensen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>What you are going to do</source>
        <translation>Wat jullie gaan doen</translation>
    </message>
    <message>
        <source>For example: eating soup at the greenhouse</source>
        <translation>Bijvoorbeeld: soep eten in de buurtkas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>Wie erbij zijn</translation>
    </message>
    <message>
        <source>role, no name: ‘host and one other’</source>
        <translation>rol, geen naam: ‘gastvrouw en één ander’</translation>
    </message>
    <message>
        <source>In reports</source>
        <translation>In rapporten</translation>
    </message>
    <message>
        <source>neutral, no club or person: ‘eating together’</source>
        <translation>neutraal, geen club of persoon: ‘samen eten’</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>First plan the eight weeks of a participant.</source>
        <translation>Plan eerst de acht weken van een deelnemer.</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Wijzig de ontmoeting</translation>
    </message>
    <message>
        <source>Record an unplanned meeting</source>
        <translation>Noteer een ongeplande ontmoeting</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuwe ontmoeting</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>To the conditions</source>
        <translation>Naar de voorwaarden</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) will open again: {list}.</source>
        <translation>
            <numerusform>%n voorwaarde gaat weer open: {list}.</numerusform>
            <numerusform>%n voorwaarden gaan weer open: {list}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is then no longer planned.</source>
        <translation>De ontmoeting is dan niet meer gepland.</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <translation>De ontmoeting is gewijzigd.</translation>
    </message>
    <message>
        <source>The meeting is started.</source>
        <translation>De ontmoeting is begonnen als idee.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>It took place already, and that is fine to say. It gets the same look-back and after-care, and your supervisor sees that it was not checked first.</source>
        <translation>Het is al gebeurd, en dat mag je gewoon zeggen. Jullie kijken er net zo op terug, met dezelfde nazorg. Je werkbegeleider ziet dat de voorwaarden niet vooraf waren nagekeken.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>Choose first how it was.</source>
        <translation>Kies eerst hoe het was.</translation>
    </message>
    <message>
        <source>The meeting is recorded.</source>
        <translation>De ontmoeting is vastgelegd.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat jullie deden</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie erbij waren</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Answers and what happened</source>
        <translation>Antwoorden en wat er gebeurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Er is nog niets beantwoord.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>geldt niet meer</translation>
    </message>
    <message>
        <source>Clearance lost: {reason}</source>
        <translation>Vrijgave vervallen: {reason}</translation>
    </message>
    <message>
        <source>Looked back: {outcome}</source>
        <translation>Teruggekeken: {outcome}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Recorded afterwards, not planned beforehand</source>
        <translation>Achteraf vastgelegd, vooraf niet gepland</translation>
    </message>
    <message>
        <source>Planned: every hard condition was yes</source>
        <translation>Gepland: alle harde voorwaarden waren ja</translation>
    </message>
    <message>
        <source>date, place or people changed</source>
        <translation>datum, plek of mensen veranderd</translation>
    </message>
    <message>
        <source>the phase changed</source>
        <translation>de fase veranderde</translation>
    </message>
    <message>
        <source>the setting is blocked</source>
        <translation>de situatie wacht op bespreking</translation>
    </message>
    <message>
        <source>meetings fell short in a row</source>
        <translation>ontmoetingen vielen achter elkaar tegen</translation>
    </message>
    <message>
        <source>the trajectory changed</source>
        <translation>het traject veranderde</translation>
    </message>
    <message>
        <source>To do: {condition}</source>
        <translation>Te doen: {condition}</translation>
    </message>
    <message>
        <source>Done: {condition}</source>
        <translation>Gedaan: {condition}</translation>
    </message>
</context>
<context>
    <name>ContactSheets</name>
    <message>
        <source>Conditions, as they stand</source>
        <translation>Voorwaarden, zoals ze staan</translation>
    </message>
    <message>
        <source>Conditions, blank to fill in together</source>
        <translation>Voorwaarden, leeg om samen in te vullen</translation>
    </message>
    <message>
        <source>Why not yet: for those around</source>
        <translation>Waarom nog niet: voor de omgeving</translation>
    </message>
    <message>
        <source>It is not you: for the participant</source>
        <translation>Het ligt niet aan u: voor de deelnemer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>With name, place and people</source>
        <translation>Met naam, plek en mensen</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Druk het blad</translation>
    </message>
    <message>
        <source>On it: nothing about a participant.</source>
        <translation>Erop: niets over een deelnemer.</translation>
    </message>
    <message>
        <source>On it: name, place and people. Keep this sheet with you.</source>
        <translation>Erop: naam, plek en mensen. Houd dit blad bij je.</translation>
    </message>
    <message>
        <source>On it: code, neutral label, date and answers. No names.</source>
        <translation>Erop: code, neutrale omschrijving, datum en antwoorden. Geen namen.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>one</source>
        <comment>how many others</comment>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <comment>how many others</comment>
        <translation>twee</translation>
    </message>
    <message>
        <source>small group</source>
        <comment>how many others</comment>
        <translation>kleine groep</translation>
    </message>
    <message>
        <source>With two it was good often enough: a small group can be next.</source>
        <translation>Met twee was het vaak genoeg fijn: een kleine groep kan nu.</translation>
    </message>
    <message>
        <source>With one person it was good often enough: two can be next.</source>
        <translation>Met één persoon was het vaak genoeg fijn: met twee kan nu.</translation>
    </message>
    <message numerus="yes">
        <source>After %n good meeting(s) with two: a small group</source>
        <translation>
            <numerusform>Na %n fijne ontmoeting met twee: een kleine groep</numerusform>
            <numerusform>Na %n fijne ontmoetingen met twee: een kleine groep</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with one safe person.</source>
        <translation>Begin met één vertrouwd persoon.</translation>
    </message>
    <message numerus="yes">
        <source>After %n good meeting(s) with one: two people</source>
        <translation>
            <numerusform>Na %n fijne ontmoeting met één: met twee</numerusform>
            <numerusform>Na %n fijne ontmoetingen met één: met twee</numerusform>
        </translation>
    </message>
    <message>
        <source>so far {good} of {needed}</source>
        <translation>tot nu toe {good} van {needed}</translation>
    </message>
    <message>
        <source>A larger step than is proposed now.</source>
        <translation>Dit is een grotere stap dan nu wordt voorgesteld.</translation>
    </message>
    <message>
        <source>‘{word}’ looks like a name. Rather write the role: ‘neighbour’.</source>
        <translation>‘{word}’ lijkt op een naam. Schrijf liever de rol: ‘buurvrouw’.</translation>
    </message>
    <message>
        <source>Earlier here: {list}.</source>
        <translation>Hier eerder: {list}.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) came one to three times and then no more.</source>
        <translation>
            <numerusform>%n deelnemer kwam 1 tot 3 keer en bleef toen weg.</numerusform>
            <numerusform>%n deelnemers kwamen 1 tot 3 keer en bleven toen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be better about the setting?</source>
        <translation>Wat kan er beter aan de situatie?</translation>
    </message>
</context>
<context>
    <name>ContinueBrainDialog</name>
    <message>
        <source>Phase brain goes on</source>
        <translation>Fase brein gaat door</translation>
    </message>
    <message>
        <source>Add a week</source>
        <translation>Voeg een week toe</translation>
    </message>
    <message>
        <source>The brain opens with at least {signs} signs in {sessions} visits in a row. That takes the time it takes.</source>
        <translation>Het brein gaat open bij minstens {signs} tekenen in {sessions} bezoeken na elkaar. Dat kost de tijd die het kost.</translation>
    </message>
    <message>
        <source>The next visit becomes one of phase brain. All later themes move one visit, and one visit is added at the end.</source>
        <translation>Het volgende bezoek wordt er een van fase brein. De thema’s daarna schuiven een bezoek op, en aan het eind komt er een bezoek bij.</translation>
    </message>
    <message>
        <source>Signs per visit, counsellor’s estimate: {counts}.</source>
        <translation>Tekenen per bezoek, inschatting van de begeleider: {counts}.</translation>
    </message>
    <message>
        <source>What does this week give?</source>
        <translation>Waarvoor is deze week?</translation>
    </message>
    <message>
        <source>Stands in the report, so without names.</source>
        <translation>Komt in de rapportage, dus zonder namen.</translation>
    </message>
    <message>
        <source>Phase brain goes on for one more week.</source>
        <translation>Fase brein gaat een week langer door.</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Report week {number}, {name}</source>
        <translation>Verslag week {number}, {name}</translation>
    </message>
    <message>
        <source>Concern at week {number}, {name}</source>
        <translation>Zorgsignaal bij week {number}, {name}</translation>
    </message>
    <message>
        <source>Look-back on ‘{title}’, {name}</source>
        <translation>Terugblik op ‘{title}’, {name}</translation>
    </message>
    <message>
        <source>Question for the supervisor, {name}</source>
        <translation>Vraag aan de werkbegeleider, {name}</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Gegevens van {name}</translation>
    </message>
    <message>
        <source>A new participant</source>
        <translation>Een nieuwe deelnemer</translation>
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
        <source>My view</source>
        <translation>Mijn inschatting</translation>
    </message>
    <message>
        <source>Agreement until next time</source>
        <translation>Afspraak tot de volgende keer</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Zorgsignaal</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Signs of opening</source>
        <translation>Tekenen van opengaan</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Ladders</translation>
    </message>
    <message>
        <source>Goal score of the participant</source>
        <translation>Doelscore van de deelnemer</translation>
    </message>
    <message>
        <source>Own goal score</source>
        <translation>Eigen doelscore</translation>
    </message>
    <message>
        <source>Sheet handed out</source>
        <translation>Blad gegeven</translation>
    </message>
    <message>
        <source>For yourself or for me?</source>
        <translation>Voor uzelf of voor mij?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Hoe was het?</translation>
    </message>
    <message>
        <source>Finest moment</source>
        <translation>Fijnste moment</translation>
    </message>
    <message>
        <source>What the participant did or brought</source>
        <translation>Wat de deelnemer deed of meebracht</translation>
    </message>
    <message>
        <source>Question for the supervisor</source>
        <translation>Vraag aan de werkbegeleider</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Has felt lonely for</source>
        <translation>Voelt zich eenzaam</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Eigen wens</translation>
    </message>
    <message>
        <source>List gone through on</source>
        <translation>Lijst doorgenomen op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Goal in own words</source>
        <translation>Doel in eigen woorden</translation>
    </message>
    <message>
        <source>Risk of the visit</source>
        <translation>Risico van het bezoek</translation>
    </message>
    <message>
        <source>What to know at the door</source>
        <translation>Wat je aan de deur moet weten</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>voor mezelf</translation>
    </message>
    <message>
        <source>for the counsellor</source>
        <translation>voor de begeleider</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Looking again at the phase, {name}</source>
        <translation>Opnieuw kijken naar de fase, {name}</translation>
    </message>
    <message>
        <source>Looking again after ‘{title}’, {name}</source>
        <translation>Opnieuw kijken na ‘{title}’, {name}</translation>
    </message>
    <message>
        <source>Unplanned meeting, {name}</source>
        <translation>Ongeplande ontmoeting, {name}</translation>
    </message>
    <message>
        <source>What you do next</source>
        <translation>Wat je nu doet</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation>Wat jullie afspreken</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat jullie deden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie erbij waren</translation>
    </message>
    <message>
        <source>In reports</source>
        <translation>In rapporten</translation>
    </message>
    <message>
        <source>New meeting, {name}</source>
        <translation>Nieuwe ontmoeting, {name}</translation>
    </message>
    <message>
        <source>Changing ‘{title}’, {name}</source>
        <translation>Wijziging van ‘{title}’, {name}</translation>
    </message>
    <message>
        <source>With how many</source>
        <translation>Met hoeveel mensen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>How long (minutes)</source>
        <translation>Hoe lang (minuten)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Bewaar het dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Typ de code</translation>
    </message>
    <message>
        <source>Make a new backup now and clear those older ones away</source>
        <translation>Maak nu een nieuwe reservekopie en ruim deze oudere op</translation>
    </message>
    <message>
        <source>Remove those files too; what was only in them is gone then</source>
        <translation>Verwijder die bestanden ook; wat alleen daarin stond, is dan weg</translation>
    </message>
    <message>
        <source>First choose why, and type the code.</source>
        <translation>Kies eerst waarom, en typ de code.</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} voorgoed wissen?</translation>
    </message>
    <message>
        <source>Everything about this participant goes: visits, reports and earlier versions, meetings, measurements, notes. This cannot be undone, and neither can what you did before it. Does somebody ask for their data? Then make the inspection package first.</source>
        <translation>Alles over deze deelnemer gaat weg: bezoeken, verslagen en eerdere versies, ontmoetingen, metingen, aantekeningen. Je kunt dit niet ongedaan maken, en wat je ervoor deed dan ook niet meer. Vraagt iemand om de gegevens, maak dan eerst het inzagepakket.</translation>
    </message>
    <message>
        <source>This participant has code {code}.</source>
        <translation>Deze deelnemer heeft code {code}.</translation>
    </message>
    <message>
        <source>No backup in reach holds this file.</source>
        <translation>Dit dossier staat in geen reservekopie die nu bereikbaar is.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold(s) this file:</source>
        <translation>
            <numerusform>%n reservekopie bevat dit dossier nog:</numerusform>
            <numerusform>%n reservekopieën bevatten dit dossier nog:</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}, goes after {until}</source>
        <translation>van {day}, gaat weg na {until}</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>en %n oudere</numerusform>
            <numerusform>en %n oudere</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever puts such a backup back does not get the file back: Opmaat erases it again.</source>
        <translation>Wie zo’n reservekopie terugzet, krijgt dit dossier niet terug: Opmaat wist het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were set aside still hold(s) this file:</source>
        <translation>
            <numerusform>Dit dossier staat nog in %n bestand dat apart is gezet:</numerusform>
            <numerusform>Dit dossier staat nog in %n bestanden die apart zijn gezet:</numerusform>
        </translation>
    </message>
    <message>
        <source>set aside on {day}; it stays until you remove it</source>
        <translation>apart gezet op {day}; blijft tot je het verwijdert</translation>
    </message>
    <message>
        <source>Erased for good. The certificate is ready.</source>
        <translation>Voorgoed gewist. Het wisbewijs ligt klaar.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Wisbewijs</translation>
    </message>
    <message>
        <source>On it: a mark, the day, backups. Not who.</source>
        <translation>Erop: een kenmerk, de dag, reservekopieën. Niet wie.</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Export everything</source>
        <translation>Alles meenemen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Kies waarheen…</translation>
    </message>
    <message>
        <source>All data as CSV and JSON, in one encrypted zip that other programs can open. This is what leaves: everybody in this file, with names. Whoever has the zip and its password can read everything.</source>
        <translation>Alle gegevens als CSV en JSON, in één versleutelde zip die andere programma’s kunnen openen. Dit gaat eruit: iedereen in dit bestand, met namen. Wie de zip en het wachtwoord heeft, kan alles lezen.</translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation>Wachtwoord van de zip</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Kept with every participant. Empty: it stays with you.</source>
        <translation>Komt bij elke deelnemer te staan. Leeg: het blijft bij jou.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>opmaat-everything-{day}.zip</source>
        <translation>opmaat-alles-{day}.zip</translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation>Bewaard: {file}.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-bestanden (*.zip)</translation>
    </message>
    <message>
        <source>The zip is being written…</source>
        <translation>De zip wordt geschreven…</translation>
    </message>
</context>
<context>
    <name>ExtraSessionDialog</name>
    <message>
        <source>Extra visit</source>
        <translation>Extra bezoek</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Voeg bezoek toe</translation>
    </message>
    <message>
        <source>It comes after the last visit. {count} of at most {limit} visits are there now.</source>
        <translation>Het komt na het laatste bezoek. Er staan nu {count} van hooguit {limit} bezoeken.</translation>
    </message>
    <message>
        <source>About this date</source>
        <translation>Over deze datum</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Waarom is het nodig?</translation>
    </message>
    <message>
        <source>Stands in the report, so without names.</source>
        <translation>Komt in de rapportage, dus zonder namen.</translation>
    </message>
    <message>
        <source>Extra visit planned on {day}.</source>
        <translation>Extra bezoek gepland op {day}.</translation>
    </message>
</context>
<context>
    <name>FixedBlocks</name>
    <message>
        <source>Fixed blocks</source>
        <translation>Vaste blokken</translation>
    </message>
    <message>
        <source>Save block</source>
        <translation>Bewaar blok</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Eerste keer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Het stopt op</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>Al ingevoerd</translation>
    </message>
    <message>
        <source>For example ‘team meeting’. No names.</source>
        <translation>Zoals ‘teamoverleg’. Zonder namen.</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Wat is het</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>What it hits, and what was entered before</source>
        <translation>Wat erin valt, en wat al ingevoerd is</translation>
    </message>
    <message>
        <source>Saved: {block}.</source>
        <translation>Bewaard: {block}.</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Bewaar wijziging</translation>
    </message>
    <message>
        <source>Removed: {block}.</source>
        <translation>Weggehaald: {block}.</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>elke %n week</numerusform>
            <numerusform>elke %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
</context>
<context>
    <name>FollowConcern</name>
    <message>
        <source>Follow up the concern</source>
        <translation>Volg het zorgsignaal op</translation>
    </message>
    <message>
        <source>{name}, visit of week {number}</source>
        <translation>{name}, bezoek van week {number}</translation>
    </message>
    <message>
        <source>The steps are beside the concern in the report. Tick it off when they are taken, or when you have decided with somebody that none are needed. Your name and the date are kept.</source>
        <translation>De stappen staan in het verslag naast het zorgsignaal. Vink af als ze zijn gezet, of als je met iemand hebt besloten dat het niet nodig is. Je naam en de datum worden bewaard.</translation>
    </message>
    <message>
        <source>It was followed up</source>
        <translation>Het is opgevolgd</translation>
    </message>
    <message>
        <source>See the steps</source>
        <translation>Bekijk de stappen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The concern was followed up.</source>
        <translation>Het zorgsignaal is opgevolgd.</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Print sheet {number}</source>
        <translation>Druk blad {number}</translation>
    </message>
    <message>
        <source>With the name of the participant</source>
        <translation>Met de naam van de deelnemer</translation>
    </message>
    <message>
        <source>Blank: without day and counsellor</source>
        <translation>Leeg: zonder dag en begeleider</translation>
    </message>
    <message>
        <source>Black-and-white, sparing of ink</source>
        <translation>Zwart-wit, zuinig met inkt</translation>
    </message>
    <message>
        <source>Exercises on the sheet</source>
        <translation>Oefeningen op het blad</translation>
    </message>
    <message>
        <source>On it: exercises and lines to write on. No name.</source>
        <translation>Er staat op: oefeningen en lijnen om op te schrijven. Geen naam.</translation>
    </message>
    <message>
        <source>On it: the name of the participant, your name and the next visit.</source>
        <translation>Er staat op: de naam van de deelnemer, jouw naam en het volgende bezoek.</translation>
    </message>
    <message>
        <source>On it: exercises, your name and the next visit. No name of the participant.</source>
        <translation>Er staat op: oefeningen, jouw naam en het volgende bezoek. Geen naam van de deelnemer.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>column {number}</source>
        <translation>kolom {number}</translation>
    </message>
    <message>
        <source>{word} is</source>
        <translation>{word} is</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>wordt niet gelezen</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>Import participants</source>
        <translation>Deelnemers overnemen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Kies bestand…</translation>
    </message>
    <message>
        <source>Save an empty example…</source>
        <translation>Bewaar een leeg voorbeeld…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Wat de kolommen zijn</translation>
    </message>
    <message>
        <source>Only rows that stay behind</source>
        <translation>Alleen rijen die achterblijven</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
    </message>
    <message>
        <source>From Excel (.xlsx) or a text file with columns (.csv). One row for each participant, or one for each visit. You see everything first; nothing is saved before you import it.</source>
        <translation>Uit Excel (.xlsx) of een tekstbestand met kolommen (.csv). Eén rij per deelnemer, of één per bezoek. Je ziet eerst alles; er wordt niets bewaard voordat je het overneemt.</translation>
    </message>
    <message>
        <source>First choose a file.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt)</source>
        <translation>Werkbladen (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>opmaat-participants.xlsx</source>
        <translation>opmaat-deelnemers.xlsx</translation>
    </message>
    <message>
        <source>Example saved: {file}.</source>
        <translation>Voorbeeld bewaard: {file}.</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} wordt gelezen…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een moment.</translation>
    </message>
    <message>
        <source>Say which column holds the name.</source>
        <translation>Zeg in welke kolom de naam staat.</translation>
    </message>
    <message>
        <source>No row can be imported.</source>
        <translation>Er is geen rij die erin kan.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wordt overgenomen…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) imported.</source>
        <translation>
            <numerusform>%n deelnemer overgenomen.</numerusform>
            <numerusform>%n deelnemers overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) came along.</source>
        <translation>
            <numerusform>%n bezoek kwam mee.</numerusform>
            <numerusform>%n bezoeken kwamen mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) to import.</source>
        <translation>
            <numerusform>Er komt %n deelnemer in.</numerusform>
            <numerusform>Er komen %n deelnemers in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) with them.</source>
        <translation>
            <numerusform>%n bezoek komt mee.</numerusform>
            <numerusform>%n bezoeken komen mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left behind.</source>
        <translation>
            <numerusform>%n rij blijft achter.</numerusform>
            <numerusform>%n rijen blijven achter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Texts of questionnaires</source>
        <translation>Teksten van vragenlijsten</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Lees tekst in</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Kies bestand…</translation>
    </message>
    <message>
        <source>Save an empty file…</source>
        <translation>Bewaar een leeg bestand…</translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation>Welke vragenlijst</translation>
    </message>
    <message>
        <source>Our organisation may use this text under these conditions.</source>
        <translation>Onze organisatie mag deze tekst onder deze voorwaarden gebruiken.</translation>
    </message>
    <message>
        <source>Who confirms this</source>
        <translation>Wie dit bevestigt</translation>
    </message>
    <message>
        <source>Opmaat comes without the wording of questionnaires. If your organisation may use the official text, save an empty file, fill the text in and import it here.</source>
        <translation>Opmaat komt zonder de tekst van vragenlijsten. Mag je organisatie de officiële tekst gebruiken, bewaar dan een leeg bestand, vul de tekst in en lees het hier in.</translation>
    </message>
    <message>
        <source>Conditions of use</source>
        <translation>Voorwaarden voor gebruik</translation>
    </message>
    <message>
        <source>First choose a file.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>First confirm the conditions of use.</source>
        <translation>Bevestig eerst de voorwaarden voor gebruik.</translation>
    </message>
    <message>
        <source>Texts (*.toml)</source>
        <translation>Teksten (*.toml)</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>Niet ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {language}, edition {edition}: %n item(s).</source>
        <translation>
            <numerusform>{name}, {language}, uitgave {edition}: %n stelling.</numerusform>
            <numerusform>{name}, {language}, uitgave {edition}: %n stellingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licentie: {licence}.</translation>
    </message>
    <message>
        <source>Source of the text: {source}.</source>
        <translation>Bron van de tekst: {source}.</translation>
    </message>
    <message>
        <source>Permission of your organisation: {permission}.</source>
        <translation>Toestemming van je organisatie: {permission}.</translation>
    </message>
    <message>
        <source>Saved: {file}. Fill it in with a plain text editor.</source>
        <translation>Bewaard: {file}. Vul het in met een gewone teksteditor.</translation>
    </message>
    <message>
        <source>Text imported.</source>
        <translation>Tekst ingelezen.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Eerder ingelezen</translation>
    </message>
    <message>
        <source>{name}, {language}, edition {edition}: confirmed by {who} on {day}</source>
        <translation>{name}, {language}, uitgave {edition}: bevestigd door {who} op {day}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Verwijder {name}</translation>
    </message>
    <message>
        <source>Text removed.</source>
        <translation>Tekst verwijderd.</translation>
    </message>
    <message>
        <source>‘{file}’, at ‘{key}’: {fault}.</source>
        <translation>‘{file}’, bij ‘{key}’: {fault}.</translation>
    </message>
    <message>
        <source>‘{file}’: {fault}.</source>
        <translation>‘{file}’: {fault}.</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>Noticed: {words}</source>
        <translation>Viel op: {words}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Erin laten</translation>
    </message>
    <message>
        <source>Leave out: {reason}</source>
        <translation>Weglaten: {reason}</translation>
    </message>
    <message>
        <source>Inspection package</source>
        <translation>Inzagepakket</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Add my own working note; it is no part of the file</source>
        <translation>Mijn eigen werkaantekening erbij; die is geen deel van het dossier</translation>
    </message>
    <message>
        <source>Back to the passages</source>
        <translation>Terug naar de passages</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Even lezen…</translation>
    </message>
    <message>
        <source>Passages to look over</source>
        <translation>Passages om na te kijken</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>De PDF</translation>
    </message>
    <message>
        <source>The JSON</source>
        <translation>De JSON</translation>
    </message>
    <message>
        <source>Which file is shown</source>
        <translation>Welk bestand je ziet</translation>
    </message>
    <message>
        <source>One zip with a password</source>
        <translation>Eén zip met wachtwoord</translation>
    </message>
    <message>
        <source>Two loose files</source>
        <translation>Twee losse bestanden</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Hoe het weggaat</translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation>Wachtwoord van de zip</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Pass it on by another way than the file itself.</source>
        <translation>Geef het langs een andere weg door dan het bestand zelf.</translation>
    </message>
    <message>
        <source>Stands in the file: what was given, and to whom.</source>
        <translation>Staat in het dossier: wat er gegeven is, en aan wie.</translation>
    </message>
    <message>
        <source>Anybody who gets hold of loose files can read them.</source>
        <translation>Losse bestanden kan iedereen lezen die ze in handen krijgt.</translation>
    </message>
    <message>
        <source>This is what leaves</source>
        <translation>Dit gaat eruit</translation>
    </message>
    <message>
        <source>Inspection package of {name}</source>
        <translation>Inzagepakket van {name}</translation>
    </message>
    <message>
        <source>Everything in the file goes along. Look these passages over first: may the participant, and whoever lives with them, read this? Is it about somebody else?</source>
        <translation>Alles uit het dossier gaat mee. Kijk eerst deze passages na: mag de deelnemer dit lezen, en wie er in huis woont ook? Gaat het over iemand anders?</translation>
    </message>
    <message>
        <source>Everything in the file goes along. No concern and nobody else was found in it; still read it through before you hand it over.</source>
        <translation>Alles uit het dossier gaat mee. Er is geen zorgsignaal en niemand anders in gevonden; lees het toch door voor je het geeft.</translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n concern(s) first.</source>
        <translation>
            <numerusform>Kies eerst bij %n zorgsignaal.</numerusform>
            <numerusform>Kies eerst bij %n zorgsignalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a PDF to read and a JSON file for another program</source>
        <translation>een PDF om te lezen en een JSON-bestand voor een ander programma</translation>
    </message>
    <message>
        <source>with your working note</source>
        <translation>met jouw werkaantekening</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out</source>
        <translation>
            <numerusform>%n passage weggelaten</numerusform>
            <numerusform>%n passages weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about {name}: {parts}.</source>
        <translation>Alles over {name}: {parts}.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Kies een map…</translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation>Het pakket wordt gemaakt…</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Bewaard in {folder}.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
</context>
<context>
    <name>KeepLonger</name>
    <message>
        <source>Keep the file of {name} longer</source>
        <translation>Dossier van {name} langer bewaren</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Bewaar langer</translation>
    </message>
    <message>
        <source>Only when there is a reason, such as a complaint that is still being dealt with. The reason stands in the file.</source>
        <translation>Alleen als er een reden is, zoals een klacht die nog loopt. De reden staat in het dossier.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Kept longer.</source>
        <translation>Langer bewaard.</translation>
    </message>
</context>
<context>
    <name>LeakedPassword</name>
    <message>
        <source>Somebody knows my password</source>
        <translation>Iemand kent mijn wachtwoord</translation>
    </message>
    <message>
        <source>The whole file is locked anew: another key, password and recovery code. Whoever has the old password and a copy of today can still read that copy, but not what you write from now on.</source>
        <translation>Het hele bestand krijgt een ander slot: een nieuwe sleutel, een nieuw wachtwoord en een nieuwe herstelcode. Wie het oude wachtwoord en een kopie van vandaag heeft, kan die kopie nog lezen; wat je vanaf nu schrijft niet.</translation>
    </message>
    <message>
        <source>Lock anew</source>
        <translation>Zet er een nieuw slot op</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The file is being locked anew and checked…</source>
        <translation>Het bestand krijgt een nieuw slot en wordt nagekeken…</translation>
    </message>
    <message>
        <source>Is the laptop or a stick gone as well? Then it is a data breach: tell your organisation today.</source>
        <translation>Is ook de laptop of een stick weg? Dan is het een datalek: meld het vandaag bij je organisatie.</translation>
    </message>
    <message>
        <source>Your file has a new key. Open it with your new password; then update your older backups.</source>
        <translation>Je bestand heeft een nieuw slot. Open het met je nieuwe wachtwoord, en werk daarna je oudere reservekopieën bij.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>It was pleasant</source>
        <translation>Het was fijn</translation>
    </message>
    <message>
        <source>Some of it was pleasant, some was not</source>
        <translation>Deels fijn, deels niet</translation>
    </message>
    <message>
        <source>It was not pleasant</source>
        <translation>Het was niet fijn</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Het ging niet door</translation>
    </message>
    <message>
        <source>What was the finest moment, however small?</source>
        <translation>Wat was het fijnste moment, hoe klein ook?</translation>
    </message>
    <message>
        <source>What did you do or bring yourself?</source>
        <translation>Wat deed of bracht u zelf?</translation>
    </message>
    <message>
        <source>Did you do it for yourself or for me?</source>
        <translation>Deed u het voor uzelf of voor mij?</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>voor mijzelf</translation>
    </message>
    <message>
        <source>for the counsellor</source>
        <translation>voor de begeleider</translation>
    </message>
    <message>
        <source>Then show the sheet ‘It is not you’ to print</source>
        <translation>Toon daarna het blad ‘Het ligt niet aan u’ om te drukken</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <translation>Hoe was het voor u?</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Mooi.</translation>
    </message>
    <message>
        <source>Keep the moment: write it down in the participant’s own words.</source>
        <translation>Bewaar het moment: schrijf het op in de eigen woorden van de deelnemer.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>Dat is goed.</translation>
    </message>
    <message>
        <source>Nothing follows from it. You can plan it again whenever it suits.</source>
        <translation>Er volgt niets uit. Jullie kunnen het opnieuw plannen wanneer het past.</translation>
    </message>
    <message>
        <source>Call on {day} at the latest, and say that it is down to the setting. Nothing new is planned here until you have looked together at what has to change.</source>
        <translation>Bel uiterlijk {day} en zeg dat het aan de situatie ligt. Hier wordt niets nieuws gepland tot jullie samen hebben gekeken wat er anders moet.</translation>
    </message>
    <message>
        <source>What follows.</source>
        <translation>Wat volgt.</translation>
    </message>
    <message>
        <source>Look back: {title}</source>
        <translation>Kijk terug: {title}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Choose first how it was.</source>
        <translation>Kies eerst hoe het was.</translation>
    </message>
    <message>
        <source>The look-back is recorded.</source>
        <translation>Het terugkijken is vastgelegd.</translation>
    </message>
</context>
<context>
    <name>MeasurePaper</name>
    <message>
        <source>Item {number}</source>
        <translation>Stelling {number}</translation>
    </message>
    <message>
        <source>Keys: {keys}; - is not answered; arrows up and down move.</source>
        <translation>Toetsen: {keys}; - is niet ingevuld; pijl omhoog en omlaag gaan een regel verder.</translation>
    </message>
    <message>
        <source>From paper: {name}</source>
        <translation>Van papier: {name}</translation>
    </message>
    <message>
        <source>Correct: {name}</source>
        <translation>Verbeter: {name}</translation>
    </message>
    <message>
        <source>Date on the sheet</source>
        <translation>Datum op het blad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Items of the questionnaire</source>
        <translation>Stellingen van de vragenlijst</translation>
    </message>
    <message>
        <source>Every answer is the same. Is that how it stands on the paper?</source>
        <translation>Alle antwoorden zijn gelijk. Staat het zo op papier?</translation>
    </message>
    <message>
        <source>Look once more.</source>
        <translation>Kijk nog even.</translation>
    </message>
    <message>
        <source>The measurement was corrected.</source>
        <translation>De meting is verbeterd.</translation>
    </message>
    <message>
        <source>The measurement was recorded.</source>
        <translation>De meting is vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing: a score is given, but never compared.</source>
        <translation>
            <numerusform>%n antwoord niet ingevuld: er komt een score, maar die wordt niet vergeleken.</numerusform>
            <numerusform>%n antwoorden niet ingevuld: er komt een score, maar die wordt niet vergeleken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing: no score can be given.</source>
        <translation>
            <numerusform>%n antwoord niet ingevuld: er is geen score te geven.</numerusform>
            <numerusform>%n antwoorden niet ingevuld: er is geen score te geven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureScreen</name>
    <message>
        <source>Question before</source>
        <translation>Vorige vraag</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Sla deze vraag over</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
</context>
<context>
    <name>MissedWeek</name>
    <message numerus="yes">
        <source>The time between brain and relationships stays within %n day(s).</source>
        <translation>
            <numerusform>De tijd tussen brein en relaties blijft binnen %n dag.</numerusform>
            <numerusform>De tijd tussen brein en relaties blijft binnen %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>week {number}: {moment}</source>
        <translation>week {number}: {moment}</translation>
    </message>
    <message>
        <source>Week {number}: {objection}</source>
        <translation>Week {number}: {objection}</translation>
    </message>
    <message>
        <source>Solve missed week</source>
        <translation>Uitgevallen week oplossen</translation>
    </message>
    <message>
        <source>Do it this way</source>
        <translation>Doe het zo</translation>
    </message>
    <message>
        <source>Why is one more visit needed?</source>
        <translation>Waarom is er een bezoek extra nodig?</translation>
    </message>
    <message>
        <source>Stands in the report, so without names.</source>
        <translation>Staat in het verslag, dus zonder namen.</translation>
    </message>
    <message>
        <source>One moment: the dates are being looked up.</source>
        <translation>Een moment: de datums worden opgezocht.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>{name}, week {number}: {moment}, {state}</source>
        <translation>{name}, week {number}: {moment}, {state}</translation>
    </message>
    <message>
        <source>Choose a way first.</source>
        <translation>Kies eerst een manier.</translation>
    </message>
    <message>
        <source>Week missed, done again</source>
        <translation>Week uitgevallen, opnieuw gedaan</translation>
    </message>
    <message>
        <source>{name}: {choice}.</source>
        <translation>{name}: {choice}.</translation>
    </message>
</context>
<context>
    <name>MoveSession</name>
    <message>
        <source>Move visit</source>
        <translation>Bezoek verzetten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verzet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>{name}, week {number}: {moment}</source>
        <translation>{name}, week {number}: {moment}</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Bezoek plannen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This moment is free.</source>
        <translation>Hier is plek.</translation>
    </message>
    <message>
        <source>{name} is now on {moment}.</source>
        <translation>{name} staat nu op {moment}.</translation>
    </message>
    <message>
        <source>There is already a visit in this week: {moment}.</source>
        <translation>In deze week is al een bezoek: {moment}.</translation>
    </message>
    <message>
        <source>Too little travel time with {name}, {times}.</source>
        <translation>Te weinig reistijd bij {name}, {times}.</translation>
    </message>
    <message>
        <source>Overlaps with {name}, {times}.</source>
        <translation>Overlapt met {name}, {times}.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the appointment of {name}?</source>
        <translation>Afspraak van {name} verzetten?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This one and all after it</source>
        <translation>Deze en alle volgende</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Move here anyway</source>
        <translation>Zet toch hier</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) after it can move along by as much:</source>
        <translation>
            <numerusform>%n bezoek erna kan evenveel meeschuiven:</numerusform>
            <numerusform>%n bezoeken erna kunnen evenveel meeschuiven:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>A new recovery code</source>
        <translation>Een nieuwe herstelcode</translation>
    </message>
    <message>
        <source>The code on your old paper expires. Older backups open with it until you update those.</source>
        <translation>De code op je oude papier vervalt. Oudere reservekopieën gaan er nog mee open, tot je die bijwerkt.</translation>
    </message>
    <message>
        <source>Use this code from now on</source>
        <translation>Gebruik voortaan deze code</translation>
    </message>
    <message>
        <source>Recovery code changed. Throw the old paper away.</source>
        <translation>Herstelcode veranderd. Gooi het oude papier weg.</translation>
    </message>
</context>
<context>
    <name>NewMeasure</name>
    <message>
        <source>New measurement</source>
        <translation>Nieuwe meting</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Import text…</source>
        <translation>Lees tekst in…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Neem over van papier</translation>
    </message>
    <message>
        <source>Ask on screen</source>
        <translation>Vraag op het scherm</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>On screen needs the official text: import it.</source>
        <translation>Voor het scherm is de officiële tekst nodig: lees die in.</translation>
    </message>
    <message>
        <source>{name} – due now ({moment})</source>
        <translation>{name} – nu aan de beurt ({moment})</translation>
    </message>
    <message>
        <source>Asked at: {moments}.</source>
        <translation>Wordt gevraagd bij: {moments}.</translation>
    </message>
    <message>
        <source>The official text was not imported. Entering from paper is possible: the text is on it.</source>
        <translation>De officiële tekst is niet ingelezen. Overnemen van papier kan wel: daar staat de tekst.</translation>
    </message>
    <message>
        <source>Text {edition}; conditions of use confirmed by {name} on {day}.</source>
        <translation>Tekst {edition}; voorwaarden voor gebruik bevestigd door {name} op {day}.</translation>
    </message>
    <message>
        <source>On screen is for a measurement taken now: this one is not asked now.</source>
        <translation>Op het scherm is voor een meting van nu; deze vragenlijst wordt nu niet gevraagd.</translation>
    </message>
    <message>
        <source>On screen is for a measurement taken now: choose ‘{moment}’.</source>
        <translation>Op het scherm is voor een meting van nu: kies ‘{moment}’.</translation>
    </message>
    <message>
        <source>Measuring begins once the eight weeks are planned.</source>
        <translation>Meten begint als de acht weken zijn gepland.</translation>
    </message>
    <message>
        <source>Every moment of this questionnaire was measured. You can correct one in the list.</source>
        <translation>Elk moment van deze vragenlijst is gemeten. Je kunt een meting verbeteren in de lijst.</translation>
    </message>
</context>
<context>
    <name>OwnConditions</name>
    <message>
        <source>Your organisation’s own conditions</source>
        <translation>Eigen voorwaarden van je organisatie</translation>
    </message>
    <message>
        <source>Use these conditions</source>
        <translation>Neem in gebruik</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Kies bestand…</translation>
    </message>
    <message>
        <source>Back to the conditions of Opmaat</source>
        <translation>Terug naar de voorwaarden van Opmaat</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat er anders is</translation>
    </message>
    <message>
        <source>First choose a file.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>An organisation may word soft conditions in its own way, add some and leave some out. The hard ones stay. Trajectories that run keep the conditions they began with; what you take into use here counts for new ones, from the next time you unlock.</source>
        <translation>Een organisatie mag zachte voorwaarden anders verwoorden, toevoegen en weglaten. De harde blijven. Trajecten die lopen houden de voorwaarden waarmee ze begonnen; wat je hier in gebruik neemt geldt voor nieuwe, vanaf de volgende keer dat je ontgrendelt.</translation>
    </message>
    <message>
        <source>Conditions (*.toml)</source>
        <translation>Voorwaarden (*.toml)</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Niet gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, version {version}: %n difference(s).</source>
        <translation>
            <numerusform>{name}, versie {version}: %n verschil.</numerusform>
            <numerusform>{name}, versie {version}: %n verschillen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In use from the next time you unlock.</source>
        <translation>In gebruik vanaf de volgende keer dat je ontgrendelt.</translation>
    </message>
    <message>
        <source>The conditions of Opmaat, from the next time you unlock.</source>
        <translation>De voorwaarden van Opmaat, vanaf de volgende keer dat je ontgrendelt.</translation>
    </message>
    <message>
        <source>{name}: new</source>
        <translation>{name}: nieuw</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: vervalt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>waarom het telt</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>wat te doen</translation>
    </message>
    <message>
        <source>words for the participant</source>
        <translation>woorden voor de deelnemer</translation>
    </message>
    <message>
        <source>{code}, {field}:</source>
        <translation>{code}, {field}:</translation>
    </message>
    <message>
        <source>At ‘{key}’: {fault}.</source>
        <translation>Bij ‘{key}’: {fault}.</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Het formulier</translation>
    </message>
    <message>
        <source>Your draft of {moment} has been restored.</source>
        <translation>Je concept van {moment} is teruggezet.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} is toegevoegd.</translation>
    </message>
    <message>
        <source>Details of {name} saved.</source>
        <translation>Gegevens van {name} bewaard.</translation>
    </message>
    <message>
        <source>There is already a participant who looks like this one: {names}.</source>
        <translation>Er is al een deelnemer die hierop lijkt: {names}.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Open die</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Weggooien wat je typte?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Het is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Voeg deelnemer toe</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Wijzig gegevens</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>As little as you need. No citizen service number, no diagnosis; a year of birth is enough.</source>
        <translation>Zo weinig als je nodig hebt. Geen BSN, geen diagnose; een geboortejaar is genoeg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
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
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Taal op papier</translation>
    </message>
    <message>
        <source>A year has four digits, such as 1948.</source>
        <translation>Een jaartal heeft vier cijfers, zoals 1948.</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigen doel</translation>
    </message>
    <message>
        <source>In the participant’s own words</source>
        <translation>In de eigen woorden van de deelnemer</translation>
    </message>
    <message>
        <source>One sentence; it stands in the report.</source>
        <translation>Eén zin; die komt in de rapportage.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Kennismaking</translation>
    </message>
    <message>
        <source>Has felt lonely for</source>
        <translation>Voelt zich eenzaam</translation>
    </message>
    <message>
        <source>Does the person want this?</source>
        <translation>Wil de deelnemer dit zelf?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Gone through on</source>
        <translation>Doorgenomen op</translation>
    </message>
    <message>
        <source>Stop and consult</source>
        <translation>Stop en overleg</translation>
    </message>
    <message>
        <source>Go through this list. It advises, you decide. Only the date and the decision are kept, never which line.</source>
        <translation>Neem deze lijst door. De lijst geeft raad, jij beslist. Bewaard worden alleen de datum en het besluit, nooit welke regel.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Risk estimate</source>
        <translation>Risico-inschatting</translation>
    </message>
    <message>
        <source>What to know at the door</source>
        <translation>Goed om te weten aan de deur</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Ask each apart. It can always be taken back.</source>
        <translation>Vraag elke apart. Intrekken kan altijd.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Consent per purpose</source>
        <translation>Toestemming per doel</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
</context>
<context>
    <name>PlaceAll</name>
    <message>
        <source>{who}: nothing free in the coming weeks. Choose it yourself.</source>
        <translation>{who}: de komende weken is niets vrij. Kies zelf een moment.</translation>
    </message>
    <message>
        <source>No next visit was planned</source>
        <translation>Er was geen volgend bezoek gepland</translation>
    </message>
    <message>
        <source>{name}, next visit</source>
        <translation>{name}, volgend bezoek</translation>
    </message>
    <message>
        <source>{name}, week {number}</source>
        <translation>{name}, week {number}</translation>
    </message>
    <message>
        <source>Proposed dates</source>
        <translation>Voorgestelde datums</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Each gets the nearest free moment. Untick what you want to plan otherwise.</source>
        <translation>Elk bezoek krijgt het eerste vrije moment. Vink uit wat je anders wilt.</translation>
    </message>
    <message>
        <source>One moment: free moments are being looked up.</source>
        <translation>Een moment: vrije momenten worden opgezocht.</translation>
    </message>
    <message>
        <source>Nothing waits for a date.</source>
        <translation>Niets wacht op een datum.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>Plan %n bezoek</numerusform>
            <numerusform>Plan %n bezoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Vink er minstens één aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned.</source>
        <translation>
            <numerusform>%n bezoek gepland.</numerusform>
            <numerusform>%n bezoeken gepland.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCardDialog</name>
    <message>
        <source>Card: when loneliness returns</source>
        <translation>Kaart: als eenzaamheid terugkomt</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Bewaar kaart</translation>
    </message>
    <message>
        <source>I show this card to</source>
        <translation>Ik laat deze kaart zien aan</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ingevuld op</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Op papier…</translation>
    </message>
    <message>
        <source>Fill it in together, in the participant’s own words. Leaving a part open is fine.</source>
        <translation>Vul hem samen in, in de eigen woorden van de deelnemer. Iets open laten is ook goed.</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>Dit hielp</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Fijne momenten</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigen doel</translation>
    </message>
    <message>
        <source>Card saved.</source>
        <translation>Kaart bewaard.</translation>
    </message>
    <message>
        <source>Card on paper</source>
        <translation>Kaart op papier</translation>
    </message>
    <message>
        <source>Both sides on one A4</source>
        <translation>Beide kanten op één A4</translation>
    </message>
    <message>
        <source>On it: the participant’s own words and the people on the card. It is theirs to keep.</source>
        <translation>Erop: de eigen woorden van de deelnemer en de mensen op de kaart. De kaart is van de deelnemer.</translation>
    </message>
</context>
<context>
    <name>PlanTrajectoryDialog</name>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>Day of {week}</source>
        <translation>Dag van {week}</translation>
    </message>
    <message>
        <source>Time of {week}</source>
        <translation>Tijd van {week}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verzet</translation>
    </message>
    <message>
        <source>Move {week}</source>
        <translation>Verzet {week}</translation>
    </message>
    <message>
        <source>About {week}</source>
        <translation>Over {week}</translation>
    </message>
    <message>
        <source>Plan eight weeks with {name}</source>
        <translation>Acht weken plannen met {name}</translation>
    </message>
    <message>
        <source>Plan eight weeks</source>
        <translation>Plan acht weken</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Vaste dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>The visits of the plan</source>
        <translation>De bezoeken van het plan</translation>
    </message>
    <message>
        <source>One moment: the dates are being looked up.</source>
        <translation>Een moment: de datums worden opgezocht.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) clash: move them here, or leave them so.</source>
        <translation>
            <numerusform>%n bezoek botst: verzet het hier, of laat het zo.</numerusform>
            <numerusform>%n bezoeken botsen: verzet ze hier, of laat het zo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every date is free.</source>
        <translation>Alle datums zijn vrij.</translation>
    </message>
    <message>
        <source>Eight weeks planned, from {day}.</source>
        <translation>Acht weken gepland, vanaf {day}.</translation>
    </message>
</context>
<context>
    <name>PrintAgenda</name>
    <message>
        <source>Print day or week</source>
        <translation>Dag of week drukken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Wat er gedrukt wordt</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Met namen</translation>
    </message>
    <message>
        <source>Addresses and what to know at the door</source>
        <translation>Adressen en wat je aan de deur moet weten</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Visit sheets of this day…</source>
        <translation>Bezoekbladen van deze dag…</translation>
    </message>
    <message>
        <source>Which day or week</source>
        <translation>Welke dag of week</translation>
    </message>
    <message>
        <source>On it: times, codes and weeks. No names.</source>
        <translation>Erop: tijden, codes en weken. Geen namen.</translation>
    </message>
    <message>
        <source>On it: names, addresses and what to know at the door. Keep this sheet with you.</source>
        <translation>Erop: namen, adressen en wat je aan de deur moet weten. Houd dit blad bij je.</translation>
    </message>
    <message>
        <source>On it: names. Keep this sheet with you.</source>
        <translation>Erop: namen. Houd dit blad bij je.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Inspection and data: {name}</source>
        <translation>Inzage en gegevens: {name}</translation>
    </message>
    <message>
        <source>Make the inspection package…</source>
        <translation>Maak inzagepakket…</translation>
    </message>
    <message>
        <source>Everything about this participant, as PDF and as a file.</source>
        <translation>Alles over deze deelnemer, als PDF en als bestand.</translation>
    </message>
    <message>
        <source>In their own words…</source>
        <translation>In eigen woorden…</translation>
    </message>
    <message>
        <source>Add a statement, or answer a request to correct.</source>
        <translation>Voeg een verklaring toe, of beantwoord een verzoek om verbetering.</translation>
    </message>
    <message>
        <source>Who saw and changed this…</source>
        <translation>Wie zag en wijzigde dit…</translation>
    </message>
    <message>
        <source>The log of this file.</source>
        <translation>Het logboek van dit dossier.</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Aan anderen gegeven</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Wis voorgoed…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Er is nog niets opgeschreven.</translation>
    </message>
    <message>
        <source>{day}: {document}, to {who}</source>
        <translation>{day}: {document}, aan {who}</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Restore your work?</source>
        <translation>Herstel je werk?</translation>
    </message>
    <message>
        <source>The record itself was changed since. Look at both sides.</source>
        <translation>Wat bewaard is, is intussen zelf ook veranderd. Kijk naar beide kanten.</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Oud en nieuw</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Beslis later</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>Houd het oude</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Wat bewaard is</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Wat je typte</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>You began on {begun} and typed last on {typed}. It was not saved as the record yet.</source>
        <translation>Je begon op {begun} en typte het laatst op {typed}. Het was nog niet vastgelegd of bewaard.</translation>
    </message>
    <message>
        <source>{place} of {total}.</source>
        <translation>{place} van {total}.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>{name}, week {number}</source>
        <translation>{name}, week {number}</translation>
    </message>
    <message>
        <source>{name}, guided meeting</source>
        <translation>{name}, ontmoeting</translation>
    </message>
    <message>
        <source>leave it there</source>
        <translation>laat het daar staan</translation>
    </message>
    <message>
        <source>take the date off, plan later</source>
        <translation>haal de datum weg, plan later</translation>
    </message>
    <message>
        <source>moves along with the earlier visit</source>
        <translation>schuift mee met het bezoek ervoor</translation>
    </message>
    <message>
        <source>to {moment}</source>
        <translation>naar {moment}</translation>
    </message>
    <message>
        <source>A meeting stays: its conditions hold for its own moment. Move it yourself.</source>
        <translation>Een ontmoeting blijft staan: de voorwaarden gelden voor dat moment. Verzet haar zelf.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Neem alle voorstellen over</translation>
    </message>
    <message>
        <source>Plan all of them later</source>
        <translation>Plan ze allemaal later</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) fall in it:</source>
        <translation>
            <numerusform>%n afspraak valt erin:</numerusform>
            <numerusform>%n afspraken vallen erin:</numerusform>
        </translation>
    </message>
    <message>
        <source>No appointment falls in it.</source>
        <translation>Er valt geen afspraak in.</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>Restore a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The backup is being looked through…</source>
        <translation>De kopie wordt nagekeken…</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Wachtwoord van de reservekopie</translation>
    </message>
    <message>
        <source>It opens with the password of the day on which it was made.</source>
        <translation>Hij gaat open met het wachtwoord van de dag waarop hij is gemaakt.</translation>
    </message>
    <message>
        <source>Your file as it is now stays beside it, with today’s date in its name, and is backed up first. Then Opmaat locks; you go on with your current password.</source>
        <translation>Je bestand zoals het nu is blijft ernaast staan, met de datum van vandaag in de naam; er wordt eerst nog een kopie van gemaakt. Daarna vergrendelt Opmaat en ga je verder met je wachtwoord van nu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>The backup is being looked through.</source>
        <translation>De kopie wordt nagekeken.</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>Deze kopie kan niet worden teruggezet.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kijk na</translation>
    </message>
    <message>
        <source>Type the password of the backup.</source>
        <translation>Typ het wachtwoord van de reservekopie.</translation>
    </message>
    <message>
        <source>This is not the password of this backup.</source>
        <translation>Dit is niet het wachtwoord van deze kopie.</translation>
    </message>
    <message>
        <source>The backup is being prepared and checked…</source>
        <translation>De kopie wordt klaargezet en nagekeken…</translation>
    </message>
    <message>
        <source>The backup is being prepared.</source>
        <translation>De kopie wordt klaargezet.</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>voor terugzetten</translation>
    </message>
    <message>
        <source>The backup is restored. Your previous file stays beside it.</source>
        <translation>De reservekopie is teruggezet. Je bestand van daarvoor staat ernaast.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) in this backup.</source>
        <translation>
            <numerusform>%n deelnemer in deze kopie.</numerusform>
            <numerusform>%n deelnemers in deze kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the same as your current file.</source>
        <translation>Er staat hetzelfde in als in je bestand van nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are not in it: {names}.</source>
        <translation>
            <numerusform>%n deelnemer staat er niet in: {names}.</numerusform>
            <numerusform>%n deelnemers staan er niet in: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) held after it will be missing.</source>
        <translation>
            <numerusform>%n bezoek van daarna ontbreekt dan.</numerusform>
            <numerusform>%n bezoeken van daarna ontbreken dan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or meeting(s) will be different.</source>
        <translation>
            <numerusform>%n bezoek of ontmoeting is dan anders.</numerusform>
            <numerusform>%n bezoeken of ontmoetingen zijn dan anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) come back: {names}.</source>
        <translation>
            <numerusform>%n deelnemer komt terug: {names}.</numerusform>
            <numerusform>%n deelnemers komen terug: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was on {day}.</source>
        <translation>Het laatste was op {day}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>Your draft of {moment} has been restored.</source>
        <translation>Je concept van {moment} is teruggezet.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Begin opnieuw</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>What do you agree on?</source>
        <translation>Wat spreken jullie af?</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Leg de bespreking vast</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Look again at the phase</source>
        <translation>Kijk opnieuw naar de fase</translation>
    </message>
    <message>
        <source>Look again at ‘{name}’</source>
        <translation>Kijk opnieuw naar ‘{name}’</translation>
    </message>
    <message>
        <source>More than one meeting fell short in a row. That says something about the settings or the moment, not about the participant. What is wise now?</source>
        <translation>Meer dan één ontmoeting viel achter elkaar tegen. Dat zegt iets over de situaties of het moment, niet over de deelnemer. Wat is nu wijs?</translation>
    </message>
    <message>
        <source>It fell short here. That is down to the setting or the moment. What has to change, so that the next time is pleasant?</source>
        <translation>Het viel hier tegen. Dat ligt aan de situatie of het moment. Wat moet er anders, zodat het de volgende keer fijn is?</translation>
    </message>
    <message>
        <source>Choose first what you do next.</source>
        <translation>Kies eerst wat je nu doet.</translation>
    </message>
    <message>
        <source>The review is recorded.</source>
        <translation>De bespreking is vastgelegd.</translation>
    </message>
</context>
<context>
    <name>RewrapBackups</name>
    <message>
        <source>Update older backups</source>
        <translation>Oudere reservekopieën bijwerken</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open with an older password or code.</source>
        <translation>
            <numerusform>%n reservekopie gaat open met een ouder wachtwoord of een oudere code.</numerusform>
            <numerusform>%n reservekopieën gaan open met een ouder wachtwoord of een oudere code.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this they open with your current password and code. Copies on a stick that is not in the computer now keep the old ones.</source>
        <translation>Hierna gaan ze open met je wachtwoord en code van nu. Kopieën op een stick die er nu niet in zit, houden de oude.</translation>
    </message>
    <message>
        <source>Backups are being written anew…</source>
        <translation>De reservekopieën worden opnieuw geschreven…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Werk bij</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Backups are being written anew.</source>
        <translation>De reservekopieën worden opnieuw geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) updated.</source>
        <translation>
            <numerusform>%n reservekopie bijgewerkt.</numerusform>
            <numerusform>%n reservekopieën bijgewerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) stayed as they were.</source>
        <translation>
            <numerusform>%n reservekopie bleef zoals die was.</numerusform>
            <numerusform>%n reservekopieën bleven zoals ze waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Your current password</source>
        <translation>Je wachtwoord van nu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Type your current password first</source>
        <translation>Typ eerst je wachtwoord van nu</translation>
    </message>
    <message>
        <source>Type the password with which you opened this file.</source>
        <translation>Typ het wachtwoord waarmee je dit bestand hebt geopend.</translation>
    </message>
    <message>
        <source>This is not the password of this file.</source>
        <translation>Dit is niet het wachtwoord van dit bestand.</translation>
    </message>
</context>
<context>
    <name>SettingForm</name>
    <message>
        <source>Change the setting</source>
        <translation>Wijzig de situatie</translation>
    </message>
    <message>
        <source>New setting</source>
        <translation>Nieuwe situatie</translation>
    </message>
    <message>
        <source>How many others</source>
        <translation>Hoeveel anderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>what you call it: ‘soup at the greenhouse’</source>
        <translation>hoe jij het noemt: ‘soep in de buurtkas’</translation>
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
        <source>role, no name: ‘host and one other’</source>
        <translation>rol, geen naam: ‘gastvrouw en één ander’</translation>
    </message>
    <message>
        <source>What you do there</source>
        <translation>Wat je er doet</translation>
    </message>
    <message>
        <source>What it asks of someone</source>
        <translation>Wat het van iemand vraagt</translation>
    </message>
    <message>
        <source>for example: half an hour of sitting, a song along</source>
        <translation>bijvoorbeeld: een half uur zitten, een liedje mee</translation>
    </message>
    <message>
        <source>In reports</source>
        <translation>In verslagen</translation>
    </message>
    <message>
        <source>neutral, no club or person: ‘eating together’</source>
        <translation>neutraal, geen club of persoon: ‘samen eten’</translation>
    </message>
    <message>
        <source>The setting is on the list.</source>
        <translation>De situatie staat op de lijst.</translation>
    </message>
    <message>
        <source>The setting is changed.</source>
        <translation>De situatie is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>SharingReason</name>
    <message>
        <source>Consent was refused</source>
        <translation>Toestemming is geweigerd</translation>
    </message>
    <message>
        <source>Share all the same</source>
        <translation>Deel toch</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Deel niet</translation>
    </message>
    <message>
        <source>{name}: no to ‘{purpose}’, {day}</source>
        <translation>{name}: nee op ‘{purpose}’, {day}</translation>
    </message>
    <message>
        <source>Why may it be shared this time? The log keeps your answer.</source>
        <translation>Waarom mag het deze keer gedeeld worden? Je antwoord komt in het logboek.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Stands in the file of the participant, not in the log.</source>
        <translation>Staat in het dossier van de deelnemer, niet in het logboek.</translation>
    </message>
    <message>
        <source>First choose why.</source>
        <translation>Kies eerst waarom.</translation>
    </message>
    <message>
        <source>No consent for: {purposes}.</source>
        <translation>Geen toestemming voor: {purposes}.</translation>
    </message>
</context>
<context>
    <name>ShowMeasure</name>
    <message>
        <source>text {edition}</source>
        <translation>tekst {edition}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Score: {score}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Verbeter…</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Leg in de prullenbak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>The measurement is in the bin.</source>
        <translation>De meting ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Every answer is the same. Look at it together before you use it.</source>
        <translation>Alle antwoorden zijn gelijk. Kijk er samen naar voor je dit gebruikt.</translation>
    </message>
    <message>
        <source>Not filled in completely: this score is not compared.</source>
        <translation>Niet volledig ingevuld: deze score wordt niet vergeleken.</translation>
    </message>
</context>
<context>
    <name>SlotChoices</name>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>Proposal {number}: {slot}</source>
        <translation>Voorstel {number}: {slot}</translation>
    </message>
    <message>
        <source>Free moments that suit your week</source>
        <translation>Vrije momenten die in je week passen</translation>
    </message>
    <message>
        <source>No weekly moment is free in the next fortnight. Choose one yourself.</source>
        <translation>De komende twee weken is geen vast moment vrij. Kies er zelf een.</translation>
    </message>
</context>
<context>
    <name>SlotEditor</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>In the participant’s own words</source>
        <translation>In de woorden van de deelnemer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>A participant may add to the file and ask to have something corrected. It stands in the inspection package. Answer a request within a month.</source>
        <translation>Een deelnemer mag iets aan het dossier toevoegen en vragen om iets te verbeteren. Het staat in het inzagepakket. Beantwoord een verzoek binnen een maand.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What the participant says</source>
        <translation>Wat de deelnemer zegt</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jouw antwoord</translation>
    </message>
    <message>
        <source>Put in the bin.</source>
        <translation>In de prullenbak gelegd.</translation>
    </message>
    <message>
        <source>Saved in the file.</source>
        <translation>Bewaard in het dossier.</translation>
    </message>
    <message>
        <source>{kind}, {day}: {text}</source>
        <translation>{kind}, {day}: {text}</translation>
    </message>
    <message>
        <source>{said} (not answered yet)</source>
        <translation>{said} (nog niet beantwoord)</translation>
    </message>
</context>
<context>
    <name>StopTrajectoryDialog</name>
    <message>
        <source>Stop trajectory</source>
        <translation>Stop traject</translation>
    </message>
    <message>
        <source>Stopping is fine. What was good stays in the file, and you can open the trajectory again.</source>
        <translation>Stoppen mag. Wat goed was blijft in het dossier, en je kunt het traject later heropenen.</translation>
    </message>
    <message>
        <source>What made it stop?</source>
        <translation>Waardoor stopt het?</translation>
    </message>
    <message>
        <source>Visits that are still to come lapse.</source>
        <translation>De bezoeken die nog kwamen, vervallen.</translation>
    </message>
    <message>
        <source>First choose what made it stop.</source>
        <translation>Kies eerst waardoor het stopt.</translation>
    </message>
    <message>
        <source>Trajectory stopped.</source>
        <translation>Traject gestopt.</translation>
    </message>
</context>
<context>
    <name>VisitSheetDialog</name>
    <message>
        <source>Print visit sheet</source>
        <translation>Druk bezoekblad</translation>
    </message>
    <message>
        <source>The last agreement is left out: it looks as if a name stands in it.</source>
        <translation>De vorige afspraak staat er niet op: het lijkt of er een naam in staat.</translation>
    </message>
    <message>
        <source>Visit sheets of {day}</source>
        <translation>Bezoekbladen van {day}</translation>
    </message>
    <message>
        <source>On it: code, week, theme, boxes with the numbers of the form. No name. Type it in, then shred it.</source>
        <translation>Erop: code, week, thema en vakken met de nummers van het formulier. Geen naam. Typ het over en versnipper het.</translation>
    </message>
</context>
<context>
    <name>WorkingNote</name>
    <message>
        <source>Own working note</source>
        <translation>Eigen werkaantekening</translation>
    </message>
    <message>
        <source>A memory aid for yourself. It stands in no report, export or search. What belongs in the file goes into the report of a visit.</source>
        <translation>Een geheugensteun voor jezelf. Hij staat in geen rapport, in geen bestand dat je meegeeft en niet bij het zoeken. Wat in het dossier hoort, zet je in het verslag van een bezoek.</translation>
    </message>
    <message>
        <source>Own working note, no file.</source>
        <translation>Eigen werkaantekening, geen dossier.</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>The trajectory has ended: destroy this note now.</source>
        <translation>Het traject is voorbij: vernietig deze aantekening nu.</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Aantekening voor jezelf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietig…</translation>
    </message>
    <message>
        <source>Saved while you type.</source>
        <translation>Bewaard terwijl je typt.</translation>
    </message>
    <message>
        <source>Own working note: {name}</source>
        <translation>Eigen werkaantekening: {name}</translation>
    </message>
    <message>
        <source>Destroy this note?</source>
        <translation>Aantekening vernietigen?</translation>
    </message>
    <message>
        <source>The note is erased for good. In backups that were made before, it stays until those are cleared away.</source>
        <translation>De aantekening wordt voorgoed gewist. In eerder gemaakte reservekopieën blijft hij staan tot die worden opgeruimd.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietig</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar hem</translation>
    </message>
    <message>
        <source>The working note is destroyed.</source>
        <translation>De werkaantekening is vernietigd.</translation>
    </message>
</context>
</TS>
