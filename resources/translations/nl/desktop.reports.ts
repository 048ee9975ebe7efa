<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgendaSheet</name>
    <message>
        <source>My day</source>
        <translation>Mijn dag</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>week {week}</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mijn week</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Week {week}</translation>
    </message>
    <message>
        <source>Contains personal data. Keep it with you and shred it afterwards.</source>
        <translation>Bevat persoonsgegevens. Houd dit blad bij je en versnipper het daarna.</translation>
    </message>
    <message>
        <source>Pseudonymised, remains personal data. Shred it afterwards.</source>
        <translation>Gepseudonimiseerd, blijft persoonsgegeven. Versnipper het daarna.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Op deze dag staat niets gepland.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Vorige afspraak</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Aan de deur</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Niets gepland.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>week {week}, extra</source>
        <translation>week {week}, extra</translation>
    </message>
    <message>
        <source>week {week} of {total}</source>
        <translation>week {week} van {total}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n bezoek</numerusform>
            <numerusform>%n bezoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPaper</name>
    <message>
        <source>Who did what</source>
        <translation>Wie deed wat</translation>
    </message>
    <message>
        <source>Made on {day}. Codes in place of names; still personal data.</source>
        <translation>Gemaakt op {day}. Codes in plaats van namen; het blijven persoonsgegevens.</translation>
    </message>
    <message>
        <source>About participant {code}.</source>
        <translation>Over deelnemer {code}.</translation>
    </message>
    <message>
        <source>About everybody.</source>
        <translation>Over iedereen.</translation>
    </message>
    <message>
        <source>Nothing was done then.</source>
        <translation>Toen is er niets gedaan.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
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
        <source>There are older lines. Choose a shorter period to print those.</source>
        <translation>Er zijn oudere regels. Kies een kortere periode om die af te drukken.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>Since {first}.</source>
        <translation>Sinds {first}.</translation>
    </message>
    <message>
        <source>Up to {last}.</source>
        <translation>Tot en met {last}.</translation>
    </message>
    <message>
        <source>From the beginning.</source>
        <translation>Vanaf het begin.</translation>
    </message>
    <message>
        <source>The log was checked line by line and is whole.</source>
        <translation>Het logboek is regel voor regel nagekeken en is heel.</translation>
    </message>
    <message>
        <source>The log is not whole: line {number} was changed or is missing.</source>
        <translation>Het logboek is niet heel: regel {number} is veranderd of ontbreekt.</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Contains personal data.</source>
        <translation>Bevat persoonsgegevens.</translation>
    </message>
    <message>
        <source>Pseudonymised, remains personal data. Weeks instead of dates.</source>
        <translation>Gepseudonimiseerd, blijft persoonsgegeven. Weken in plaats van datums.</translation>
    </message>
    <message>
        <source>for the supervisor</source>
        <translation>voor de werkbegeleider</translation>
    </message>
    <message>
        <source>Nobody is being guided in this period.</source>
        <translation>In deze periode wordt niemand begeleid.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>to begin</source>
        <translation>begint nog</translation>
    </message>
    <message>
        <source>{week} of {total}</source>
        <translation>{week} van {total}</translation>
    </message>
    <message>
        <source>Questions of the counsellor</source>
        <translation>Vragen van de begeleider</translation>
    </message>
    <message>
        <source>No questions.</source>
        <translation>Geen vragen.</translation>
    </message>
    <message>
        <source>Order kept</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Gap after brain</source>
        <translation>Gat na brein</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>How they were</source>
        <translation>Hoe ze waren</translation>
    </message>
    <message>
        <source>Sheets given</source>
        <translation>Bladen gegeven</translation>
    </message>
    <message>
        <source>Is the method followed?</source>
        <translation>Wordt de werkwijze gevolgd?</translation>
    </message>
    <message>
        <source>Order kept: no meeting before phase brain was closed. Checked: planned with all hard conditions met. Unplanned: happened without, and looked back on. Sheets by week. How often somebody was visited says nothing about the method and is not counted.</source>
        <translation>Volgorde aangehouden: geen ontmoeting voordat fase brein was afgesloten. Gecontroleerd: gepland terwijl aan alle harde voorwaarden was voldaan. Ongepland: gebeurd zonder die controle, en erop teruggekeken. Bladen per week. Hoe vaak iemand bezoek kreeg zegt niets over de werkwijze en wordt niet geteld.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>meeting in brain</source>
        <translation>ontmoeting in fase brein</translation>
    </message>
    <message>
        <source>{count} checked</source>
        <translation>{count} gecontroleerd</translation>
    </message>
    <message>
        <source>{count} unplanned</source>
        <translation>{count} ongepland</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>{days}, at most {limit}</source>
        <translation>{days}, hooguit {limit}</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Wisbewijs</translation>
    </message>
    <message>
        <source>This page says nothing about who it was, and that is on purpose.</source>
        <translation>Op dit blad staat niet om wie het ging, en dat is met opzet.</translation>
    </message>
    <message>
        <source>On {moment} the file with mark {mark} was erased for good from Opmaat.</source>
        <translation>Op {moment} is het dossier met kenmerk {mark} voorgoed uit Opmaat gewist.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Reden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Erased were all rows, earlier versions, drafts, working notes, undo images and the search index: %n row(s). The file was then written anew, so that no remains are left in it.</source>
        <translation>
            <numerusform>Gewist zijn alle rijen, eerdere versies, concepten, werkaantekeningen, beelden om iets ongedaan te maken en de zoekwoorden: %n rij. Daarna is het bestand opnieuw geschreven, zodat er geen resten in staan.</numerusform>
            <numerusform>Gewist zijn alle rijen, eerdere versies, concepten, werkaantekeningen, beelden om iets ongedaan te maken en de zoekwoorden: %n rijen. Daarna is het bestand opnieuw geschreven, zodat er geen resten in staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays is the mark, the day and the lines of the log, without a name. With it, Opmaat erases this file again when an older backup is put back.</source>
        <translation>Wat blijft is het kenmerk, de dag en de regels van het logboek, zonder naam. Daarmee wist Opmaat dit dossier opnieuw als een oudere reservekopie wordt teruggezet.</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Wat weg is</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Seen by {who}, signature:</source>
        <translation>Gezien door {who}, handtekening:</translation>
    </message>
    <message>
        <source>These files stand beside the file of now, because it was damaged then or an older one was put back. They still hold the file; nobody can read them without the password. They stay until somebody removes them:</source>
        <translation>Deze bestanden staan naast het bestand van nu, omdat het toen beschadigd was of omdat er een ouder is teruggezet. Het dossier staat er nog in; zonder het wachtwoord kan niemand ze lezen. Ze blijven tot iemand ze verwijdert:</translation>
    </message>
    <message>
        <source>set aside on {moment}</source>
        <translation>apart gezet op {moment}</translation>
    </message>
    <message>
        <source>Files that were set aside</source>
        <translation>Apart gezette bestanden</translation>
    </message>
    <message>
        <source>No backup that is in reach of this computer holds the file any more.</source>
        <translation>Geen reservekopie die deze computer kan bereiken, bevat het dossier nog.</translation>
    </message>
    <message>
        <source>These backups still hold the file. Nobody can read them without the password. They are cleared away by themselves, at the day beside them when Opmaat is used every day, and later when it is used less:</source>
        <translation>Deze reservekopieën bevatten het dossier nog. Zonder wachtwoord kan niemand ze lezen. Ze worden vanzelf opgeruimd: op de dag die erbij staat als Opmaat elke dag gebruikt wordt, en later als dat minder is:</translation>
    </message>
    <message>
        <source>made on {moment}, goes after {day}</source>
        <translation>gemaakt op {moment}, gaat weg na {day}</translation>
    </message>
    <message>
        <source>A backup on a stick or drive that was not connected is not in this list.</source>
        <translation>Een reservekopie op een stick of schijf die niet aangesloten was, staat niet in deze lijst.</translation>
    </message>
</context>
<context>
    <name>ChecklistPaper</name>
    <message>
        <source>Is it good enough to go?</source>
        <translation>Kan deze ontmoeting?</translation>
    </message>
    <message>
        <source>Working list, not validated. ‘Don’t know’ counts as ‘no’. hard = must be yes.</source>
        <translation>Werklijst, niet gevalideerd. ‘Weet niet’ telt als ‘nee’. Hard = moet ‘ja’ zijn.</translation>
    </message>
    <message>
        <source>Filled in: contains personal data. Shred it afterwards.</source>
        <translation>Ingevuld: bevat persoonsgegevens. Versnipper het na gebruik.</translation>
    </message>
    <message>
        <source>Contains personal data. Shred it afterwards.</source>
        <translation>Bevat persoonsgegevens. Versnipper het na gebruik.</translation>
    </message>
    <message>
        <source>Pseudonymised, remains personal data. Shred it afterwards.</source>
        <translation>Gepseudonimiseerd, blijft persoonsgegeven. Versnipper het na gebruik.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What, where</source>
        <translation>Wat, waar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>The program answers this one from the visits.</source>
        <translation>Deze beantwoordt het programma zelf, uit de bezoeken.</translation>
    </message>
    <message numerus="yes">
        <source>Week {number}: %n sign(s).</source>
        <translation>
            <numerusform>Week {number}: %n teken.</numerusform>
            <numerusform>Week {number}: %n tekenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practised: {list}.</source>
        <translation>Geoefend: {list}.</translation>
    </message>
    <message>
        <source>Last time: {answer}. Open again by: {aspects}.</source>
        <translation>Vorige keer: {answer}. Heropend door: {aspects}.</translation>
    </message>
</context>
<context>
    <name>ContactSheets</name>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Sheet {number}. {title}</source>
        <translation>Blad {number}. {title}</translation>
    </message>
    <message>
        <source>me</source>
        <comment>in the circle</comment>
        <translation>ik</translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>blad {number}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Voor {name}</translation>
    </message>
    <message>
        <source>Room to draw, write or stick something.</source>
        <translation>Ruimte om te tekenen, te schrijven of iets te plakken.</translation>
    </message>
    <message>
        <source>I will come again on</source>
        <translation>Ik kom weer op</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>Not convenient? Calling or cancelling is always fine.</source>
        <translation>Lukt het niet? Bellen of afzeggen mag altijd.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <source>No names and no texts of participants stand on this page.</source>
        <translation>Op dit blad staan geen namen en geen teksten van deelnemers.</translation>
    </message>
    <message>
        <source>Give nobody your password or recovery code, not even the helpdesk.</source>
        <translation>Geef niemand je wachtwoord of herstelcode, ook de helpdesk niet.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Voor de helpdesk</translation>
    </message>
    <message>
        <source>Opmaat did not open a file on {moment}. Nothing was erased. What the screen offers:</source>
        <translation>Opmaat opende een bestand niet op {moment}. Er is niets gewist. Wat het scherm aanbiedt:</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>What happened just before</source>
        <translation>Wat er vlak daarvoor gebeurde</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versie van het bestand</translation>
    </message>
    <message>
        <source>{file}; this program makes {program}</source>
        <translation>{file}; dit programma maakt {program}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Not yet written into it</source>
        <translation>Nog niet erin geschreven</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>Backups in reach</source>
        <translation>Reservekopieën in bereik</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Nieuwste reservekopie</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Vrij op deze schijf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>{size}, {pages} pages</source>
        <translation>{size}, {pages} bladzijden</translation>
    </message>
    <message numerus="yes">
        <source>and %n byte(s) that are no whole page</source>
        <translation>
            <numerusform>en %n byte die geen hele bladzijde is</numerusform>
            <numerusform>en %n bytes die geen hele bladzijde zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>What is kept about you</source>
        <translation>Wat er over u bewaard wordt</translation>
    </message>
    <message>
        <source>Code {code}, {day}. Made for {name} alone.</source>
        <translation>Code {code}, {day}. Alleen gemaakt voor {name}.</translation>
    </message>
    <message>
        <source>You may ask to have something corrected, added or erased, and you may complain to the data protection authority.</source>
        <translation>U mag vragen om iets te verbeteren, aan te vullen of te wissen. U mag ook een klacht indienen bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>What is kept: {code}</source>
        <translation>Inzage {code}</translation>
    </message>
    <message>
        <source>This is everything that {counsellor} keeps about you in Opmaat. The same data come along as a file that another program can read.</source>
        <translation>Dit is alles wat {counsellor} over u bewaart in Opmaat. Dezelfde gegevens gaan mee als bestand dat een ander programma kan lezen.</translation>
    </message>
    <message>
        <source>your counsellor</source>
        <translation>uw begeleider</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie u bent</translation>
    </message>
    <message>
        <source>Disappointments that were talked over</source>
        <translation>Tegenvallers die zijn doorgesproken</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Questionnaires that are not finished</source>
        <translation>Vragenlijsten die nog niet af zijn</translation>
    </message>
    <message>
        <source>Texts that are not finished</source>
        <translation>Teksten die nog niet af zijn</translation>
    </message>
    <message>
        <source>Your own words about this file</source>
        <translation>Uw eigen woorden over dit dossier</translation>
    </message>
    <message>
        <source>What was given, and to whom</source>
        <translation>Wat er gegeven is, en aan wie</translation>
    </message>
    <message>
        <source>Why this file is kept longer</source>
        <translation>Waarom dit dossier langer bewaard wordt</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Card for later</source>
        <translation>Kaart voor later</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>Week {number}, {day}</source>
        <translation>Week {number}, {day}</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>A memory aid of the counsellor, no part of the file. It was added on purpose.</source>
        <translation>Een geheugensteun van de begeleider, geen deel van het dossier. Die is er met opzet bij gedaan.</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Werkaantekening</translation>
    </message>
    <message>
        <source>Who saw or shared this file</source>
        <translation>Wie dit dossier zag of deelde</translation>
    </message>
    <message>
        <source>Nothing is written down about that yet.</source>
        <translation>Daar is nog niets over opgeschreven.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Something was left out in these places, for the reason beside it:</source>
        <translation>Op deze plekken is iets weggelaten, om de reden die erbij staat:</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Wat is weggelaten</translation>
    </message>
</context>
<context>
    <name>NotYourFault</name>
    <message>
        <source>It is not you</source>
        <translation>Het ligt niet aan u</translation>
    </message>
    <message>
        <source>Your counsellor</source>
        <translation>Uw begeleider</translation>
    </message>
    <message>
        <source>It was disappointing. That is a pity, and it is not your fault.</source>
        <translation>Het viel tegen. Dat is jammer, en u kon er niets aan doen.</translation>
    </message>
    <message>
        <source>Perhaps it was too busy, too long or too early. That says something about the place and the moment. It says nothing about you.</source>
        <translation>Misschien was het te druk, te lang of te vroeg. Dat zegt iets over de plek en het moment. Het zegt niets over u.</translation>
    </message>
    <message>
        <source>Something that was nice after all, however small:</source>
        <translation>Iets wat toch fijn was, hoe klein ook:</translation>
    </message>
    <message>
        <source>This you did</source>
        <translation>Dit deed u</translation>
    </message>
    <message>
        <source>This we do now</source>
        <translation>Dit doen wij nu</translation>
    </message>
    <message>
        <source>Something soft for today</source>
        <translation>Iets zachts voor vandaag</translation>
    </message>
    <message>
        <source>I will be called on</source>
        <translation>Ik word gebeld op</translation>
    </message>
    <message>
        <source>I can call</source>
        <translation>Ik kan bellen met</translation>
    </message>
    <message>
        <source>You were there, or you wanted to be. That counts.</source>
        <translation>U was er, of u wilde er zijn. Dat telt.</translation>
    </message>
    <message>
        <source>You noticed what suits you, and what does not.</source>
        <translation>U merkte wat bij u past, en wat niet.</translation>
    </message>
    <message>
        <source>Stopping or going home was fine. It always is.</source>
        <translation>Stoppen of naar huis gaan mocht. Dat mag altijd.</translation>
    </message>
    <message>
        <source>I call you, tomorrow at the latest.</source>
        <translation>Ik bel u, uiterlijk morgen.</translation>
    </message>
    <message>
        <source>We do not go back there until something has changed.</source>
        <translation>Wij gaan er pas weer heen als er iets veranderd is.</translation>
    </message>
    <message>
        <source>Together we choose what can be smaller, calmer or different.</source>
        <translation>Samen kiezen wij wat kleiner, rustiger of anders kan.</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muziek</translation>
    </message>
    <message>
        <source>a warm bath or shower</source>
        <translation>een warm bad of een douche</translation>
    </message>
    <message>
        <source>a little walk</source>
        <translation>een klein rondje lopen</translation>
    </message>
    <message>
        <source>something nice to eat</source>
        <translation>iets lekkers</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Where the trajectories are, and the order that was kept</source>
        <translation>Waar de trajecten zijn, en de volgorde</translation>
    </message>
    <message>
        <source>The brain opens</source>
        <translation>Het brein gaat open</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigen doel</translation>
    </message>
    <message>
        <source>The last meeting</source>
        <translation>De laatste ontmoeting</translation>
    </message>
    <message>
        <source>Ladders 0–10, last against first</source>
        <translation>Ladders 0–10, laatste naast eerste</translation>
    </message>
    <message>
        <source>Questionnaires, last against first</source>
        <translation>Vragenlijsten, laatste naast eerste</translation>
    </message>
    <message>
        <source>At once: the first visit about relationships came within the days that the way of working allows.</source>
        <translation>Meteen: het eerste bezoek over relaties kwam binnen het aantal dagen van de werkwijze.</translation>
    </message>
    <message>
        <source>The counsellor’s own estimate of signs, in two visits in a row.</source>
        <translation>Inschatting van de begeleider: tekenen van opengaan in bezoeken na elkaar.</translation>
    </message>
    <message>
        <source>The participant’s own last score.</source>
        <translation>De laatste eigen score van de deelnemer.</translation>
    </message>
    <message>
        <source>As the participant told it on the same day.</source>
        <translation>Zoals de deelnemer er zelf op terugkeek.</translation>
    </message>
    <message>
        <source>Own scale of this way of working, not scientifically tested.</source>
        <translation>Eigen schaal van deze werkwijze, niet wetenschappelijk getoetst.</translation>
    </message>
    <message>
        <source>Higher and lower are differences of more than the measurement error; no judgement.</source>
        <translation>Hoger en lager: een verschil groter dan de meetfout. Het is geen oordeel.</translation>
    </message>
    <message>
        <source>in phase brain</source>
        <translation>in fase brein</translation>
    </message>
    <message>
        <source>relationships, at once</source>
        <translation>relaties, meteen</translation>
    </message>
    <message>
        <source>relationships, later</source>
        <translation>relaties, later</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>nearer by</source>
        <translation>dichterbij</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>zoals bij de start</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>verder weg</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positief</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemengd</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>niet positief</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>within measurement error</source>
        <translation>binnen de meetfout</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>not to be compared</source>
        <translation>niet te vergelijken</translation>
    </message>
    <message>
        <source>Numbers of persons; small numbers are left out.</source>
        <translation>Aantallen personen; kleine getallen zijn afgeschermd.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>for the organisation</source>
        <translation>voor de organisatie</translation>
    </message>
    <message>
        <source>There are fewer than {minimum} participants in this period. An overview of so few would say something about each of them, so nothing is printed.</source>
        <translation>In deze periode zijn er minder dan {minimum} deelnemers. Een overzicht van zo weinig mensen zou over ieder van hen iets zeggen. Daarom staat er niets.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Least in a number</source>
        <translation>Kleinste getal</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>{sign} is left out: a number below {minimum}, zero too, or one from which such a number could be computed.</source>
        <translation>{sign} is afgeschermd: een getal onder de {minimum}, ook nul, of een getal waaruit zo’n getal te berekenen is.</translation>
    </message>
    <message>
        <source>Each participant is counted once in each table. Do not lay this beside an overview of nearly the same period: the difference could be one person. These numbers do not show what caused a change.</source>
        <translation>Iedere deelnemer telt in elke tabel één keer. Leg dit niet naast een overzicht van bijna dezelfde periode: het verschil kan één persoon zijn. Deze aantallen laten niet zien waardoor iets veranderde.</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>tot en met {last}</translation>
    </message>
</context>
<context>
    <name>PlainPaper</name>
    <message>
        <source>An example: fill it in and change it for your organisation.</source>
        <translation>Een voorbeeld: vul het in en pas het aan voor je organisatie.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>ticked</source>
        <translation>aangekruist</translation>
    </message>
    <message>
        <source>room for own words</source>
        <translation>ruimte voor eigen woorden</translation>
    </message>
    <message>
        <source>Only for me. Turn over.</source>
        <translation>Alleen voor mij. Draai om.</translation>
    </message>
</context>
<context>
    <name>ProgressDetail</name>
    <message>
        <source>Detail</source>
        <translation>Bijlage: per bezoek en per ontmoeting</translation>
    </message>
    <message>
        <source>By visit</source>
        <translation>Per bezoek</translation>
    </message>
    <message>
        <source>No visit was held.</source>
        <translation>Er is geen bezoek gehouden.</translation>
    </message>
    <message>
        <source>Week {week}: {title}</source>
        <translation>Week {week}: {title}</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>Per ontmoeting</translation>
    </message>
    <message>
        <source>No meetings.</source>
        <translation>Geen ontmoetingen.</translation>
    </message>
    <message>
        <source>Signs are the counsellor’s own estimate. Every way an exercise went is fine. The conditions are a working list, not validated; ‘don’t know’ counts as ‘no’.</source>
        <translation>Tekenen zijn een inschatting van de begeleider. Hoe een oefening ook ging: het is goed. De voorwaarden zijn een werklijst, niet gevalideerd; ‘weet niet’ telt als ‘nee’.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Ladders</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Sheet for at home</source>
        <translation>Blad voor thuis</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>none of the seven</source>
        <translation>geen van de zeven</translation>
    </message>
    <message>
        <source>{count} of 7</source>
        <translation>{count} van 7</translation>
    </message>
    <message>
        <source>none written down</source>
        <translation>geen opgeschreven</translation>
    </message>
    <message>
        <source>made; at the next visit something had been tried</source>
        <translation>gemaakt; bij het volgende bezoek was er iets geprobeerd</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>aan alle voldaan</translation>
    </message>
    <message>
        <source>not looked back on</source>
        <translation>nog niet teruggekeken</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Hard conditions</source>
        <translation>Harde voorwaarden</translation>
    </message>
    <message>
        <source>Soft conditions</source>
        <translation>Zachte voorwaarden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Progress {code}, {weeks}</source>
        <translation>Voortgang {code}, {weeks}</translation>
    </message>
    <message>
        <source>progress</source>
        <comment>in a file name</comment>
        <translation>voortgang</translation>
    </message>
    <message>
        <source>Contains personal data. Weeks instead of dates.</source>
        <translation>Bevat persoonsgegevens. Weken in plaats van datums.</translation>
    </message>
    <message>
        <source>Pseudonymised, remains personal data. Weeks instead of dates, no names of others.</source>
        <translation>Gepseudonimiseerd, blijft persoonsgegeven. Weken in plaats van datums, zonder namen van anderen.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>None yet: the brain comes first, then relationships.</source>
        <translation>Nog geen: eerst komt het brein, dan de relaties.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Hard conditions</source>
        <translation>Harde voorwaarden</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>before 1</source>
        <translation>vóór 1</translation>
    </message>
    <message>
        <source>{met}: not planned</source>
        <translation>{met}: niet gepland</translation>
    </message>
    <message>
        <source>{yes} of {total}</source>
        <translation>{yes} van {total}</translation>
    </message>
    <message>
        <source>looked back the same day</source>
        <translation>zelfde dag teruggekeken</translation>
    </message>
    <message>
        <source>looked back later</source>
        <translation>later teruggekeken</translation>
    </message>
    <message>
        <source>unplanned: {outcome}</source>
        <translation>ongepland: {outcome}</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wordt nagekeken</translation>
    </message>
    <message>
        <source>checked, may be planned</source>
        <translation>nagekeken, mag gepland worden</translation>
    </message>
    <message>
        <source>is planned</source>
        <translation>staat gepland</translation>
    </message>
    <message>
        <source>held, look-back still open</source>
        <translation>gehouden, terugkijken staat open</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>No question this time.</source>
        <translation>Deze keer geen vraag.</translation>
    </message>
    <message>
        <source>Question of the counsellor</source>
        <translation>Vraag van de begeleider</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Appendix: from the reports</source>
        <translation>Bijlage: uit de verslagen</translation>
    </message>
    <message>
        <source>Free text that the counsellor chose to include. A solid line: seen and heard. A dashed line: the counsellor’s view.</source>
        <translation>Vrije tekst die de begeleider heeft aangevinkt. Een doorlopende lijn: gezien en gehoord. Een streepjeslijn: inschatting van de begeleider.</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat goed ging</translation>
    </message>
    <message>
        <source>Seen and heard</source>
        <translation>Gezien en gehoord</translation>
    </message>
    <message>
        <source>Agreement until next time</source>
        <translation>Afspraak tot de volgende keer</translation>
    </message>
    <message>
        <source>The counsellor’s view</source>
        <translation>Inschatting van de begeleider</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Week {week}</translation>
    </message>
    <message>
        <source>No free text.</source>
        <translation>Geen vrije tekst.</translation>
    </message>
    <message>
        <source>for the supervisor</source>
        <translation>voor de werkbegeleider</translation>
    </message>
    <message>
        <source>Progress, {weeks}</source>
        <translation>Voortgang, {weeks}</translation>
    </message>
    <message>
        <source>week {week} of {total}</source>
        <translation>week {week} van {total}</translation>
    </message>
    <message>
        <source>week {week}, extra</source>
        <translation>week {week}, extra</translation>
    </message>
    <message>
        <source>week 1 still to come</source>
        <translation>week 1 komt nog</translation>
    </message>
    <message>
        <source>{phase}, since week {week}</source>
        <translation>{phase}, sinds week {week}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Gap after brain</source>
        <translation>Gat na brein</translation>
    </message>
    <message>
        <source>not yet at issue</source>
        <translation>nog niet aan de orde</translation>
    </message>
    <message>
        <source>{days}: good</source>
        <translation>{days}: goed</translation>
    </message>
    <message>
        <source>{days}, at most {limit}</source>
        <translation>{days}, hooguit {limit}</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eigen doel</translation>
    </message>
    <message>
        <source>No goal written down yet.</source>
        <translation>Nog geen doel opgeschreven.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>None planned yet.</source>
        <translation>Nog geen gepland.</translation>
    </message>
    <message>
        <source>Goal score not filled in yet.</source>
        <translation>Doelscore nog niet ingevuld.</translation>
    </message>
    <message>
        <source>own score {first} at the start, {now} now</source>
        <translation>eigen score {first} bij de start, {now} nu</translation>
    </message>
    <message>
        <source>own score {now}</source>
        <translation>eigen score {now}</translation>
    </message>
    <message>
        <source>counsellor {now}</source>
        <translation>begeleider {now}</translation>
    </message>
    <message>
        <source>Goal score (−1 to +2): {scores}.</source>
        <translation>Doelscore (−1 tot +2): {scores}.</translation>
    </message>
    <message>
        <source>planned until now</source>
        <translation>gepland tot nu</translation>
    </message>
    <message>
        <source>Order and signs of opening</source>
        <translation>Volgorde en tekenen van opengaan</translation>
    </message>
    <message>
        <source>the counsellor’s own estimate</source>
        <translation>inschatting van de begeleider</translation>
    </message>
    <message>
        <source>No visits have been planned yet.</source>
        <translation>Er zijn nog geen bezoeken gepland.</translation>
    </message>
    <message>
        <source>past, report still open</source>
        <translation>geweest, verslag nog open</translation>
    </message>
    <message>
        <source> (now)</source>
        <translation> (nu)</translation>
    </message>
    <message>
        <source>week {week}: {phase}, {state}{now}</source>
        <translation>week {week}: {phase}, {state}{now}</translation>
    </message>
    <message>
        <source>Path of the visits. {steps}.</source>
        <translation>Pad van de bezoeken. {steps}.</translation>
    </message>
    <message>
        <source>Signs of opening (of 7)</source>
        <translation>Tekenen van opengaan (van 7)</translation>
    </message>
    <message>
        <source>Goal score, own</source>
        <translation>Doelscore, eigen</translation>
    </message>
    <message>
        <source>Goal score, counsellor</source>
        <translation>Doelscore, begeleider</translation>
    </message>
    <message>
        <source>Ladder {name}</source>
        <translation>Ladder {name}</translation>
    </message>
    <message>
        <source>* Done for the counsellor: counts as no sign.</source>
        <translation>* Voor de begeleider gedaan: telt als geen teken.</translation>
    </message>
    <message>
        <source>Cancelled: week {weeks}.</source>
        <translation>Afgezegd: week {weeks}.</translation>
    </message>
    <message>
        <source>Moved: week {weeks}.</source>
        <translation>Verzet: week {weeks}.</translation>
    </message>
    <message>
        <source>Extra: week {weeks}.</source>
        <translation>Extra: week {weeks}.</translation>
    </message>
    <message>
        <source>Report not final yet: week {weeks}.</source>
        <translation>Verslag nog niet vastgelegd: week {weeks}.</translation>
    </message>
    <message>
        <source>Sheet for at home given: week {weeks}.</source>
        <translation>Blad voor thuis gegeven: week {weeks}.</translation>
    </message>
    <message>
        <source>– is not filled in.</source>
        <translation>– is niet ingevuld.</translation>
    </message>
    <message>
        <source>The brain opens in week {weeks}.</source>
        <translation>Het brein gaat open in week {weeks}.</translation>
    </message>
    <message>
        <source>No signs have been recorded yet.</source>
        <translation>Er zijn nog geen tekenen vastgelegd.</translation>
    </message>
    <message>
        <source>Not yet enough signs in visits in a row to say that the brain opens.</source>
        <translation>Nog niet genoeg tekenen in bezoeken na elkaar om te zeggen dat het brein opengaat.</translation>
    </message>
    <message>
        <source>Ladders 0–10</source>
        <translation>Ladders 0–10</translation>
    </message>
    <message>
        <source>No ladder has been filled in yet.</source>
        <translation>Er is nog geen ladder ingevuld.</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>nu {value}</translation>
    </message>
    <message>
        <source>Ladder {name}: start {start}.</source>
        <translation>Ladder {name}: start {start}.</translation>
    </message>
    <message>
        <source>Ladder {name}: start {start}, now {now}; the numbers per week stand in the table.</source>
        <translation>Ladder {name}: start {start}, nu {now}; de cijfers per week staan in de tabel.</translation>
    </message>
    <message>
        <source>Open circle: start. Grey: within measurement error (less than {points} points from the start, an assumption).</source>
        <translation>Open rondje: start. Grijs: binnen de meetfout (minder dan {points} punten verschil met de start, een aanname).</translation>
    </message>
    <message>
        <source>Changed by more than the measurement error: {ladders}.</source>
        <translation>Meer veranderd dan de meetfout: {ladders}.</translation>
    </message>
    <message>
        <source>No ladder changed by more than the measurement error.</source>
        <translation>Geen ladder is meer veranderd dan de meetfout.</translation>
    </message>
    <message>
        <source>Own scale of this way of working, not scientifically tested.</source>
        <translation>Eigen schaal van deze werkwijze, niet wetenschappelijk getoetst.</translation>
    </message>
    <message>
        <source>before week 1</source>
        <translation>vóór week 1</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>{scores}.</source>
        <translation>{scores}.</translation>
    </message>
    <message>
        <source>, difference {points}</source>
        <translation>, verschil {points}</translation>
    </message>
    <message>
        <source>{points}, assumed</source>
        <translation>{points}, aangenomen</translation>
    </message>
    <message>
        <source>{points}, published</source>
        <translation>{points}, gepubliceerd</translation>
    </message>
    <message>
        <source>{scores}{change}: {verdict}.</source>
        <translation>{scores}{change}: {verdict}.</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Geen in deze periode.</translation>
    </message>
    <message>
        <source>own score {first} first, {now} last</source>
        <translation>eigen score eerst {first}, laatst {now}</translation>
    </message>
    <message>
        <source>No visits in this period.</source>
        <translation>Geen bezoeken in deze periode.</translation>
    </message>
    <message>
        <source>Only of this period.</source>
        <translation>Alleen van deze periode.</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>week {week}</translation>
    </message>
    <message>
        <source>week {first} to {week}</source>
        <translation>week {first} tot en met {week}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Keep this sheet away from the laptop.</source>
        <translation>Bewaar dit blad niet bij de laptop.</translation>
    </message>
    <message>
        <source>Made by Opmaat. This code is kept nowhere on the computer.</source>
        <translation>Gemaakt door Opmaat. Deze code staat nergens op de computer.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>With this code you open your file when you no longer know the password. It works for this file only.</source>
        <translation>Met deze code open je je bestand als je het wachtwoord niet meer weet. De code werkt alleen voor dit bestand.</translation>
    </message>
    <message>
        <source>Without the password and without this code nobody can open the file, not even the makers of Opmaat.</source>
        <translation>Zonder wachtwoord en zonder deze code kan niemand het bestand openen, ook de makers van Opmaat niet.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Gemaakt op {date}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Zo gebruik je de code</translation>
    </message>
    <message>
        <source>When opening the file, choose the recovery code instead of the password.</source>
        <translation>Kies bij het openen voor de herstelcode in plaats van het wachtwoord.</translation>
    </message>
    <message>
        <source>Type the eight groups from this sheet, from 1 to 8.</source>
        <translation>Typ de acht groepen van dit blad over, van 1 tot en met 8.</translation>
    </message>
    <message>
        <source>Then choose a new password. This code stays valid.</source>
        <translation>Kies daarna een nieuw wachtwoord. Deze code blijft geldig.</translation>
    </message>
    <message>
        <source>You still open the file with your password. Whoever has this code and your laptop or a backup can open it as well: tell your organisation at once.</source>
        <translation>Met je wachtwoord open je het bestand nog. Wie deze code heeft en ook je laptop of een reservekopie, kan het ook openen: meld het meteen aan je organisatie.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Waar je dit blad bewaart</translation>
    </message>
    <message>
        <source>Not with the laptop, not in the laptop bag, and no photo of it on your phone.</source>
        <translation>Niet bij de laptop, niet in de laptoptas, en geen foto ervan op je telefoon.</translation>
    </message>
    <message>
        <source>In a place that can be locked: a drawer at home or your organisation’s safe.</source>
        <translation>Op een plek die op slot kan: een la thuis of de kluis van je organisatie.</translation>
    </message>
    <message>
        <source>If somebody else keeps it for you: in a closed envelope.</source>
        <translation>Bewaart iemand anders het voor je: in een dichte envelop.</translation>
    </message>
    <message>
        <source>Lost, or seen by somebody else?</source>
        <translation>Kwijt, of door iemand anders gezien?</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Wordt bewaard in</translation>
    </message>
</context>
<context>
    <name>SignName</name>
    <message>
        <source>laughing face</source>
        <translation>lachend gezicht</translation>
    </message>
    <message>
        <source>tears of laughter</source>
        <translation>tranen van het lachen</translation>
    </message>
    <message>
        <source>smiling face</source>
        <translation>glimlach</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>knipoog</translation>
    </message>
    <message>
        <source>face in love</source>
        <translation>verliefd gezicht</translation>
    </message>
    <message>
        <source>sad face</source>
        <translation>verdrietig gezicht</translation>
    </message>
    <message>
        <source>crying face</source>
        <translation>huilend gezicht</translation>
    </message>
    <message>
        <source>angry face</source>
        <translation>boos gezicht</translation>
    </message>
    <message>
        <source>sleeping face</source>
        <translation>slapend gezicht</translation>
    </message>
    <message>
        <source>frightened face</source>
        <translation>geschrokken gezicht</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>duim omhoog</translation>
    </message>
    <message>
        <source>thumb down</source>
        <translation>duim omlaag</translation>
    </message>
    <message>
        <source>clapping hands</source>
        <translation>klappende handen</translation>
    </message>
    <message>
        <source>folded hands</source>
        <translation>gevouwen handen</translation>
    </message>
    <message>
        <source>waving hand</source>
        <translation>zwaaiende hand</translation>
    </message>
    <message>
        <source>party</source>
        <translation>feest</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>taart</translation>
    </message>
    <message>
        <source>cup of coffee</source>
        <translation>kopje koffie</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>bloem</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>zon</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muziek</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>hond</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>kat</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>kiss</source>
        <translation>kus</translation>
    </message>
    <message>
        <source>hug</source>
        <translation>omhelzing</translation>
    </message>
    <message>
        <source>thinking face</source>
        <translation>denkend gezicht</translation>
    </message>
    <message>
        <source>sweating face</source>
        <translation>zwetend gezicht</translation>
    </message>
    <message>
        <source>calm face</source>
        <translation>rustig gezicht</translation>
    </message>
    <message>
        <source>straight face</source>
        <translation>neutraal gezicht</translation>
    </message>
    <message>
        <source>ill face</source>
        <translation>ziek gezicht</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>meisje</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>jongen</translation>
    </message>
    <message>
        <source>old woman</source>
        <translation>oude vrouw</translation>
    </message>
    <message>
        <source>old man</source>
        <translation>oude man</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>baby</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>somebody walking</source>
        <translation>iemand die loopt</translation>
    </message>
    <message>
        <source>two hands together</source>
        <translation>twee handen in elkaar</translation>
    </message>
    <message>
        <source>strong arm</source>
        <translation>sterke arm</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>vinkje</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>kruisje</translation>
    </message>
    <message>
        <source>house</source>
        <translation>huis</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>boom</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>regenboog</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>vogel</translation>
    </message>
    <message>
        <source>soup</source>
        <translation>soep</translation>
    </message>
    <message>
        <source>bread</source>
        <translation>brood</translation>
    </message>
    <message>
        <source>present</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>schilderij</translation>
    </message>
    <message>
        <source>book</source>
        <translation>boek</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreeuws</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japans</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreaans</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thais</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeens</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>Ethiopisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaals</translation>
    </message>
    <message>
        <source>[flag: {letters}]</source>
        <translation>[vlag: {letters}]</translation>
    </message>
    <message>
        <source>[emoji: {names}]</source>
        <translation>[emoji: {names}]</translation>
    </message>
    <message numerus="yes">
        <source>[text in {script}: %n letter(s)]</source>
        <translation>
            <numerusform>[tekst in {script}: %n letter]</numerusform>
            <numerusform>[tekst in {script}: %n letters]</numerusform>
        </translation>
    </message>
    <message>
        <source>[sign: {names}]</source>
        <translation>[teken: {names}]</translation>
    </message>
</context>
<context>
    <name>SmallPrint</name>
    <message>
        <source>Opmaat {program} · {pack}, version {version} · data of {date}</source>
        <translation>Opmaat {program} · {pack}, versie {version} · gegevens van {date}</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Visit sheet</source>
        <translation>Bezoekblad</translation>
    </message>
    <message>
        <source>No name on this sheet. The numbers are those on the screen. Typed in? Shred the sheet.</source>
        <translation>Geen naam op dit blad. De nummers zijn dezelfde als op het scherm. Overgetypt? Versnipper het blad.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Wat ging goed?</translation>
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
        <source>counsellor’s estimate</source>
        <translation>inschatting van de begeleider</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Ladders</translation>
    </message>
    <message>
        <source>circle, or skip</source>
        <translation>omcirkel, of sla over</translation>
    </message>
    <message>
        <source>Goal score</source>
        <translation>Doelscore</translation>
    </message>
    <message>
        <source>the participant’s own score</source>
        <translation>eigen score van de deelnemer</translation>
    </message>
    <message>
        <source>Agreement until next time</source>
        <translation>Afspraak tot de volgende keer</translation>
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
        <source>apart</source>
        <translation>apart</translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>week {number}, extra</source>
        <translation>week {number}, extra</translation>
    </message>
    <message>
        <source>week {number} of {total}</source>
        <translation>week {number} van {total}</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Theme and exercise</source>
        <translation>Thema en oefening</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Agreed last time:</source>
        <translation>Vorige afspraak:</translation>
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
        <source>sheet {number} handed out</source>
        <translation>blad {number} gegeven</translation>
    </message>
    <message>
        <source>next time agreed</source>
        <translation>volgende keer afgesproken</translation>
    </message>
    <message>
        <source>concern: fill in the page of its own</source>
        <translation>zorg: vul de aparte pagina in</translation>
    </message>
</context>
<context>
    <name>WhyNotYet</name>
    <message>
        <source>Why not yet</source>
        <translation>Waarom nog niet</translation>
    </message>
    <message>
        <source>This page says nothing about a participant, and that is on purpose.</source>
        <translation>Op dit blad staat niets over een deelnemer, en dat is met opzet.</translation>
    </message>
    <message>
        <source>This is the order of this way of working. Guided, structured visits are known to help; the order ‘first the brain’ has not been tested in a controlled study.</source>
        <translation>Dit is de volgorde van deze werkwijze. Dat begeleide bezoeken met een vaste opbouw helpen, is onderzocht. De volgorde ‘eerst het brein’ is nog niet in een gecontroleerde studie onderzocht.</translation>
    </message>
    <message>
        <source>You may wonder why we are not going to a coffee morning, a dinner or a club yet. That is a good question. This is why we build it up calmly.</source>
        <translation>Misschien vraagt u zich af waarom wij nog niet naar een koffieochtend, een eettafel of een club gaan. Dat is een goede vraag. Daarom bouwen wij het rustig op.</translation>
    </message>
    <message>
        <source>Questions? You can reach</source>
        <translation>Vragen? U bereikt</translation>
    </message>
    <message>
        <source>After a long time alone, company can be tiring and tense. Nobody chooses that; it happens by itself. A busy morning then costs strength and gives little joy.</source>
        <translation>Na lange tijd alleen kan gezelschap vermoeiend en spannend zijn. Niemand kiest daarvoor, het gaat vanzelf. Een drukke ochtend kost dan vooral kracht en geeft weinig plezier.</translation>
    </message>
    <message>
        <source>Whoever goes a few times and then stays away often thinks: it must be me. That makes the next time harder. So we would rather take a smaller step that is almost sure to be pleasant.</source>
        <translation>Wie een paar keer gaat en dan wegblijft, denkt vaak: het zal wel aan mij liggen. Dat maakt de volgende keer moeilijker. Daarom nemen wij liever een kleinere stap, die bijna zeker prettig is.</translation>
    </message>
    <message>
        <source>Long alone makes someone watchful</source>
        <translation>Lang alleen maakt waakzaam</translation>
    </message>
    <message>
        <source>One disappointment lasts a long time</source>
        <translation>Eén tegenvaller werkt lang door</translation>
    </message>
    <message>
        <source>First at home: senses, moving, making something, noticing the good of the day.</source>
        <translation>Eerst thuis: zintuigen, bewegen, iets maken en merken wat er fijn was op een dag.</translation>
    </message>
    <message>
        <source>Then practising together: a greeting, a light question, a pleasant way to say goodbye.</source>
        <translation>Dan samen oefenen: groeten, een lichte vraag stellen, prettig afscheid nemen.</translation>
    </message>
    <message>
        <source>Then a short meeting with one trusted person, prepared together. After that two people, and later a small group.</source>
        <translation>Dan een korte ontmoeting met één vertrouwd iemand, samen voorbereid. Daarna met twee, en later in een kleine groep.</translation>
    </message>
    <message>
        <source>What we do first</source>
        <translation>Wat wij eerst doen</translation>
    </message>
    <message>
        <source>when the person wants it, not to please somebody else;</source>
        <translation>als iemand het zelf wil, en niet om een ander een plezier te doen;</translation>
    </message>
    <message>
        <source>when the place is calm and fits this person;</source>
        <translation>als de plek rustig is en bij deze persoon past;</translation>
    </message>
    <message>
        <source>when the people are kind, and know not to ask about sorrow or give advice;</source>
        <translation>als de mensen hartelijk zijn, en weten dat zij niet naar verdriet vragen en geen advies geven;</translation>
    </message>
    <message>
        <source>when somebody comes along, and leaving is always fine;</source>
        <translation>als er iemand meegaat, en weggaan altijd mag;</translation>
    </message>
    <message>
        <source>when we look back together that day, and somebody calls if it was disappointing.</source>
        <translation>als wij die dag samen terugkijken, en iemand belt als het tegenviel.</translation>
    </message>
    <message>
        <source>When a meeting can take place</source>
        <translation>Wanneer een ontmoeting wel kan</translation>
    </message>
    <message>
        <source>Come for a short time, and rather often. Ten minutes is enough.</source>
        <translation>Kom kort, en liever wat vaker. Tien minuten is genoeg.</translation>
    </message>
    <message>
        <source>Do something small together: make coffee, walk round the block, pot a plant.</source>
        <translation>Doe samen iets kleins: koffiezetten, een blokje om, een plant verpotten.</translation>
    </message>
    <message>
        <source>Ask what was nice today, and leave the ‘why’.</source>
        <translation>Vraag wat er vandaag fijn was, en laat het ‘waarom’ liggen.</translation>
    </message>
    <message>
        <source>Do you know a calm place with kind people? Tell the counsellor.</source>
        <translation>Kent u een rustige plek met hartelijke mensen? Vertel het de begeleider.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
    </message>
</context>
</TS>
