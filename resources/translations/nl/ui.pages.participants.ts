<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Dossier</name>
    <message>
        <source>Change details</source>
        <translation>Wijzig gegevens</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Kennismaking</translation>
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
        <source>Feels lonely</source>
        <translation>Voelt zich eenzaam</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Eigen wens</translation>
    </message>
    <message>
        <source>Stop and consult</source>
        <translation>Stop en overleg</translation>
    </message>
    <message>
        <source>Gone through on {day}: {decision}</source>
        <translation>Doorgenomen op {day}: {decision}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>yes, {day}</source>
        <translation>ja, {day}</translation>
    </message>
    <message>
        <source>no, {day}</source>
        <translation>nee, {day}</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Details &amp; privacy</source>
        <translation>Gegevens &amp; privacy</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>File of the participant</source>
        <translation>Dossier van de deelnemer</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>More for this participant</source>
        <translation>Meer voor deze deelnemer</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Wijzig gegevens…</translation>
    </message>
    <message>
        <source>Own working note…</source>
        <translation>Eigen werkaantekening…</translation>
    </message>
    <message>
        <source>Plan trajectory…</source>
        <translation>Plan traject…</translation>
    </message>
    <message>
        <source>Extra visit…</source>
        <translation>Extra bezoek…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeer</translation>
    </message>
    <message>
        <source>Go on with the trajectory</source>
        <translation>Ga verder met het traject</translation>
    </message>
    <message>
        <source>Card for later…</source>
        <translation>Kaart voor later…</translation>
    </message>
    <message>
        <source>Card on paper…</source>
        <translation>Kaart op papier…</translation>
    </message>
    <message>
        <source>Print sheet {number}…</source>
        <translation>Druk blad {number}…</translation>
    </message>
    <message>
        <source>At the table (F8)</source>
        <translation>Aan tafel (F8)</translation>
    </message>
    <message>
        <source>Stop trajectory…</source>
        <translation>Stop traject…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Rond af…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropen</translation>
    </message>
    <message>
        <source>Plan new trajectory…</source>
        <translation>Plan nieuw traject…</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Leg in de prullenbak</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>begonnen {day}</translation>
    </message>
    <message>
        <source>paused since {day}</source>
        <translation>gepauzeerd sinds {day}</translation>
    </message>
    <message>
        <source>stopped on {day}</source>
        <translation>gestopt op {day}</translation>
    </message>
    <message>
        <source>completed on {day}</source>
        <translation>afgerond op {day}</translation>
    </message>
    <message>
        <source>week {number} of {total}, {phase}</source>
        <translation>week {number} van {total}, {phase}</translation>
    </message>
    <message>
        <source>week {number}, extra, {phase}</source>
        <translation>week {number}, extra, {phase}</translation>
    </message>
    <message>
        <source>Next step: {title}</source>
        <translation>Volgende stap: {title}</translation>
    </message>
    <message>
        <source>Solve in Week</source>
        <translation>Los op in Week</translation>
    </message>
    <message>
        <source>Review phase</source>
        <translation>Bespreek de fase</translation>
    </message>
    <message>
        <source>See meetings</source>
        <translation>Bekijk ontmoetingen</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan een bezoek</translation>
    </message>
    <message>
        <source>The trajectory has ended and your own working note is still there: destroy it.</source>
        <translation>Het traject is voorbij en je eigen werkaantekening is er nog: vernietig die.</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Open de aantekening</translation>
    </message>
    <message>
        <source>Goal score: {score} on {day} (own score), {words}</source>
        <translation>Doelscore: {score} op {day} (eigen score), {words}</translation>
    </message>
    <message>
        <source>Counsellor’s estimate.</source>
        <translation>Inschatting van de begeleider.</translation>
    </message>
    <message>
        <source>Counsellor’s estimate: {counts} of {total} signs.</source>
        <translation>Inschatting van de begeleider: {counts} van {total} tekenen.</translation>
    </message>
    <message numerus="yes">
        <source>Yes: enough signs in %n visit(s) in a row.</source>
        <translation>
            <numerusform>Ja: genoeg tekenen in %n bezoek.</numerusform>
            <numerusform>Ja: genoeg tekenen in %n bezoeken na elkaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes. Phase brain was closed on {day}.</source>
        <translation>Ja. Fase brein is afgesloten op {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n more visit(s) in a row with {signs} signs or more.</source>
        <translation>
            <numerusform>Nog %n bezoek met {signs} tekenen of meer.</numerusform>
            <numerusform>Nog %n bezoeken na elkaar met {signs} tekenen of meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra visit</source>
        <translation>Extra bezoek</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigen doel</translation>
    </message>
    <message>
        <source>Agreed until next time</source>
        <translation>Afspraak tot de volgende keer</translation>
    </message>
    <message>
        <source>Does the brain open?</source>
        <translation>Brein gaat open?</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog geen afspraak.</translation>
    </message>
    <message>
        <source>A trajectory has at most {limit} visits.</source>
        <translation>Een traject heeft hooguit {limit} bezoeken.</translation>
    </message>
    <message>
        <source>No trajectory yet. Plan eight weeks at once; every visit can still move.</source>
        <translation>Nog geen traject. Plan acht weken in één keer; elk bezoek kan daarna nog verschuiven.</translation>
    </message>
    <message>
        <source>Plan trajectory</source>
        <translation>Plan traject</translation>
    </message>
    <message>
        <source>Inspection and data…</source>
        <translation>Inzage en gegevens…</translation>
    </message>
    <message>
        <source>Consent.</source>
        <translation>Toestemming.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>DossierActs</name>
    <message>
        <source>Trajectory paused.</source>
        <translation>Traject gepauzeerd.</translation>
    </message>
    <message>
        <source>The trajectory goes on.</source>
        <translation>Het traject gaat verder.</translation>
    </message>
    <message>
        <source>Trajectory opened again.</source>
        <translation>Traject heropend.</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Follow-up contact after {weeks} weeks noted.</source>
        <translation>Terugkomcontact na {weeks} weken genoteerd.</translation>
    </message>
</context>
<context>
    <name>DossierContacts</name>
    <message>
        <source>Meetings of this participant</source>
        <translation>Ontmoetingen van deze deelnemer</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuwe ontmoeting</translation>
    </message>
    <message>
        <source>No meeting yet. A meeting is only planned in a setting that is checked beforehand.</source>
        <translation>Nog geen ontmoeting. Je plant er pas een als de situatie van tevoren is nagekeken.</translation>
    </message>
    <message>
        <source>Contact comes after the plan of eight weeks.</source>
        <translation>Ontmoeten komt na het plan van acht weken.</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Chart of {name}; the numbers are in the table</source>
        <translation>Grafiek van {name}; de getallen staan in de tabel</translation>
    </message>
    <message>
        <source>Chart of {name}: {numbers}</source>
        <translation>Grafiek van {name}: {numbers}</translation>
    </message>
    <message>
        <source>measurement error (start ± {points})</source>
        <translation>meetfout (start ± {points})</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>brain | relationships</source>
        <translation>brein | relaties</translation>
    </message>
    <message>
        <source>Own scale of this way of working, not scientifically tested. The measurement error of {points} is an assumption.</source>
        <translation>Eigen schaal van deze werkwijze, niet wetenschappelijk getoetst. De meetfout van {points} is een aanname.</translation>
    </message>
    <message>
        <source>{name}: nobody published a measurement error for one person.</source>
        <translation>{name}: voor één persoon is geen meetfout gepubliceerd.</translation>
    </message>
    <message>
        <source>{name}: measurement error {points}, assumed. {source}.</source>
        <translation>{name}: meetfout {points}, aangenomen. {source}.</translation>
    </message>
    <message>
        <source>{name}: measurement error {points}, published. {source}.</source>
        <translation>{name}: meetfout {points}, gepubliceerd. {source}.</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigen doel</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Nieuwe meting</translation>
    </message>
    <message>
        <source>Texts of questionnaires…</source>
        <translation>Teksten van vragenlijsten…</translation>
    </message>
    <message>
        <source>No ladder or questionnaire was filled in yet. Ladders are in the report of each visit.</source>
        <translation>Er is nog geen ladder of vragenlijst ingevuld. Ladders staan in het verslag van elk bezoek.</translation>
    </message>
    <message>
        <source>{name}: measurement due ({moment})</source>
        <translation>{name}: meting aan de beurt ({moment})</translation>
    </message>
    <message>
        <source>{name}: stopped at {given} of {total}</source>
        <translation>{name}: gestopt bij {given} van {total}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Ga verder met {name}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Throw away {name}</source>
        <translation>Gooi {name} weg</translation>
    </message>
    <message>
        <source>The questionnaire that waited is thrown away.</source>
        <translation>De bewaarde vragenlijst is weggegooid.</translation>
    </message>
    <message>
        <source>{scores}, own score</source>
        <translation>{scores}, eigen score</translation>
    </message>
    <message>
        <source>Measures: start and now</source>
        <translation>Metingen: start en nu</translation>
    </message>
    <message>
        <source>All measurements</source>
        <translation>Alle metingen</translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Search names and notes</source>
        <translation>Zoek naam of notitie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message numerus="yes">
        <source>%n running now</source>
        <translation>
            <numerusform>%n loopt nu</numerusform>
            <numerusform>%n lopen nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n afgerond</numerusform>
            <numerusform>%n afgerond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the first participant with Ctrl+N.</source>
        <translation>Hier staat nog niemand. Voeg de eerste deelnemer toe met Ctrl+N.</translation>
    </message>
    <message>
        <source>Nobody has this name or code, and no note these words.</source>
        <translation>Niemand heeft deze naam of code, en geen notitie deze woorden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Volgend bezoek</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Nobody is shown with this filter.</source>
        <translation>Met dit filter is er niemand.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alle fasen</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Wat eerst moet</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Neem over uit Excel</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Show the list (F9)</source>
        <translation>Toon de lijst (F9)</translation>
    </message>
    <message>
        <source>Participant before</source>
        <translation>Vorige deelnemer</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Volgende deelnemer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Choose someone in the list, or add the first participant.</source>
        <translation>Kies iemand in de lijst, of voeg de eerste deelnemer toe.</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Breedte van de lijst</translation>
    </message>
    <message>
        <source>Drag for a wider list; double-click for the usual width</source>
        <translation>Sleep voor een bredere lijst; dubbelklik voor de gewone breedte</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} van {total}</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>what went well</source>
        <translation>wat ging goed</translation>
    </message>
    <message>
        <source>seen and heard</source>
        <translation>gezien en gehoord</translation>
    </message>
    <message>
        <source>my view</source>
        <translation>mijn inschatting</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>zorgsignaal</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>eigen doel</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>aan de deur</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>ontmoeting</translation>
    </message>
    <message>
        <source>place of a meeting</source>
        <translation>plaats van een ontmoeting</translation>
    </message>
    <message>
        <source>people at a meeting</source>
        <translation>mensen bij een ontmoeting</translation>
    </message>
    <message>
        <source>finest moment</source>
        <translation>fijnste moment</translation>
    </message>
    <message>
        <source>own part</source>
        <translation>eigen inbreng</translation>
    </message>
    <message>
        <source>review</source>
        <translation>bespreking</translation>
    </message>
    <message>
        <source>question for the supervisor</source>
        <translation>vraag aan de werkbegeleider</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>Found in the notes</source>
        <translation>Gevonden in de notities</translation>
    </message>
    <message>
        <source>In the notes: the first {count}</source>
        <translation>In de notities: de eerste {count}</translation>
    </message>
    <message>
        <source>In the notes: {count}</source>
        <translation>In de notities: {count}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened, the newest first</source>
        <translation>Wat er gebeurde, het nieuwste eerst</translation>
    </message>
    <message>
        <source>Nothing yet: this is where what you do together appears.</source>
        <translation>Nog niets: hier komt te staan wat jullie samen doen.</translation>
    </message>
</context>
<context>
    <name>TrajectoryTable</name>
    <message>
        <source>Visits of the trajectory</source>
        <translation>Bezoeken van het traject</translation>
    </message>
</context>
</TS>
