<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AbsenceKind</name>
    <message>
        <source>day off</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>ziek</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>the last action</source>
        <translation>de laatste handeling</translation>
    </message>
    <message>
        <source>participant added</source>
        <translation>deelnemer toegevoegd</translation>
    </message>
    <message>
        <source>participant’s details changed</source>
        <translation>gegevens van de deelnemer gewijzigd</translation>
    </message>
    <message>
        <source>participant put in the bin</source>
        <translation>deelnemer in de prullenbak gelegd</translation>
    </message>
    <message>
        <source>eight weeks planned</source>
        <translation>acht weken gepland</translation>
    </message>
    <message>
        <source>trajectory paused</source>
        <translation>traject gepauzeerd</translation>
    </message>
    <message>
        <source>trajectory resumed</source>
        <translation>traject hervat</translation>
    </message>
    <message>
        <source>trajectory stopped</source>
        <translation>traject gestopt</translation>
    </message>
    <message>
        <source>trajectory completed</source>
        <translation>traject afgerond</translation>
    </message>
    <message>
        <source>trajectory opened again</source>
        <translation>traject heropend</translation>
    </message>
    <message>
        <source>follow-up noted</source>
        <translation>terugkomcontact genoteerd</translation>
    </message>
    <message>
        <source>phase brain closed</source>
        <translation>fase brein afgesloten</translation>
    </message>
    <message>
        <source>phase brain continued</source>
        <translation>fase brein verlengd</translation>
    </message>
    <message>
        <source>question for the supervisor changed</source>
        <translation>vraag aan de werkbegeleider gewijzigd</translation>
    </message>
    <message>
        <source>missed week solved</source>
        <translation>uitgevallen week opgelost</translation>
    </message>
    <message>
        <source>place of a visit changed</source>
        <translation>plaats van een bezoek gewijzigd</translation>
    </message>
    <message>
        <source>absence entered</source>
        <translation>afwezigheid ingevoerd</translation>
    </message>
    <message>
        <source>absence changed</source>
        <translation>afwezigheid gewijzigd</translation>
    </message>
    <message>
        <source>absence removed</source>
        <translation>afwezigheid verwijderd</translation>
    </message>
    <message>
        <source>fixed block added</source>
        <translation>vast blok toegevoegd</translation>
    </message>
    <message>
        <source>fixed block changed</source>
        <translation>vast blok gewijzigd</translation>
    </message>
    <message>
        <source>fixed block removed</source>
        <translation>vast blok verwijderd</translation>
    </message>
    <message>
        <source>own calendar imported</source>
        <translation>eigen agenda ingelezen</translation>
    </message>
    <message>
        <source>own calendar removed</source>
        <translation>eigen agenda weggehaald</translation>
    </message>
    <message>
        <source>texts of the method kept</source>
        <translation>teksten van de werkwijze bewaard</translation>
    </message>
    <message>
        <source>extra visit added</source>
        <translation>extra bezoek toegevoegd</translation>
    </message>
    <message>
        <source>card for later saved</source>
        <translation>kaart voor later bewaard</translation>
    </message>
    <message>
        <source>visit moved</source>
        <translation>bezoek verzet</translation>
    </message>
    <message>
        <source>visit and all following moved</source>
        <translation>bezoek en alle volgende verzet</translation>
    </message>
    <message>
        <source>visits given a date</source>
        <translation>bezoeken kregen een datum</translation>
    </message>
    <message>
        <source>participants imported</source>
        <translation>deelnemers overgenomen</translation>
    </message>
    <message>
        <source>visit marked as held</source>
        <translation>bezoek als gehouden genoteerd</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>bezoek afgezegd</translation>
    </message>
    <message>
        <source>visit planned again</source>
        <translation>bezoek weer gepland</translation>
    </message>
    <message>
        <source>arrival or departure reported</source>
        <translation>aankomst of vertrek gemeld</translation>
    </message>
    <message>
        <source>concern followed up</source>
        <translation>zorgsignaal opgevolgd</translation>
    </message>
    <message>
        <source>report saved</source>
        <translation>verslag bewaard</translation>
    </message>
    <message>
        <source>report finalised</source>
        <translation>verslag vastgelegd</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>concept bewaard</translation>
    </message>
    <message>
        <source>draft removed</source>
        <translation>concept verwijderd</translation>
    </message>
    <message>
        <source>working note written</source>
        <translation>werkaantekening geschreven</translation>
    </message>
    <message>
        <source>working note destroyed</source>
        <translation>werkaantekening vernietigd</translation>
    </message>
    <message>
        <source>draft put in the bin</source>
        <translation>concept naar de prullenbak</translation>
    </message>
    <message>
        <source>meeting added</source>
        <translation>ontmoeting toegevoegd</translation>
    </message>
    <message>
        <source>unplanned meeting recorded</source>
        <translation>ongeplande ontmoeting genoteerd</translation>
    </message>
    <message>
        <source>meeting changed</source>
        <translation>ontmoeting gewijzigd</translation>
    </message>
    <message>
        <source>meeting moved</source>
        <translation>ontmoeting verzet</translation>
    </message>
    <message>
        <source>condition answered</source>
        <translation>voorwaarde beantwoord</translation>
    </message>
    <message>
        <source>meeting planned</source>
        <translation>ontmoeting gepland</translation>
    </message>
    <message>
        <source>meeting taken off the plan</source>
        <translation>ontmoeting van de planning gehaald</translation>
    </message>
    <message>
        <source>meeting set aside or taken back</source>
        <translation>ontmoeting opzijgezet of teruggehaald</translation>
    </message>
    <message>
        <source>look-back recorded</source>
        <translation>terugblik genoteerd</translation>
    </message>
    <message>
        <source>call noted</source>
        <translation>belletje genoteerd</translation>
    </message>
    <message>
        <source>review recorded</source>
        <translation>bespreking genoteerd</translation>
    </message>
    <message>
        <source>setting added</source>
        <translation>situatie toegevoegd</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>situatie gewijzigd</translation>
    </message>
    <message>
        <source>setting taken off the list</source>
        <translation>situatie van de lijst gehaald</translation>
    </message>
    <message>
        <source>own conditions taken into use</source>
        <translation>eigen voorwaarden in gebruik genomen</translation>
    </message>
    <message>
        <source>measurement recorded</source>
        <translation>meting vastgelegd</translation>
    </message>
    <message>
        <source>measurement corrected</source>
        <translation>meting verbeterd</translation>
    </message>
    <message>
        <source>measurement put in the bin</source>
        <translation>meting in de prullenbak gelegd</translation>
    </message>
    <message>
        <source>questionnaire kept for later</source>
        <translation>vragenlijst bewaard voor later</translation>
    </message>
    <message>
        <source>waiting questionnaire thrown away</source>
        <translation>bewaarde vragenlijst weggegooid</translation>
    </message>
    <message>
        <source>text of a questionnaire imported</source>
        <translation>tekst van een vragenlijst ingelezen</translation>
    </message>
    <message>
        <source>text of a questionnaire removed</source>
        <translation>tekst van een vragenlijst verwijderd</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>instellingen gewijzigd</translation>
    </message>
    <message>
        <source>file made</source>
        <translation>bestand gemaakt</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>file opened</source>
        <translation>dossier geopend</translation>
    </message>
    <message>
        <source>recovery code changed</source>
        <translation>herstelcode veranderd</translation>
    </message>
    <message>
        <source>file locked anew after a leaked password</source>
        <translation>bestand opnieuw versleuteld na een gelekt wachtwoord</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>reservekopie teruggezet</translation>
    </message>
    <message>
        <source>participant restored from the bin</source>
        <translation>deelnemer teruggezet uit de prullenbak</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>voorgoed gewist</translation>
    </message>
    <message>
        <source>erased again after a restore</source>
        <translation>opnieuw gewist na terugzetten</translation>
    </message>
    <message>
        <source>words of the participant saved</source>
        <translation>woorden van de deelnemer bewaard</translation>
    </message>
    <message>
        <source>words of the participant put in the bin</source>
        <translation>woorden van de deelnemer in de prullenbak gelegd</translation>
    </message>
    <message>
        <source>retention period chosen</source>
        <translation>bewaartermijn gekozen</translation>
    </message>
    <message>
        <source>file kept longer</source>
        <translation>dossier langer bewaard</translation>
    </message>
    <message>
        <source>printer or folder remembered</source>
        <translation>printer of map onthouden</translation>
    </message>
    <message>
        <source>printed or saved</source>
        <translation>gedrukt of bewaard</translation>
    </message>
    <message>
        <source>something to do for a condition</source>
        <translation>iets te doen voor een voorwaarde</translation>
    </message>
</context>
<context>
    <name>AgendaKind</name>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>contact moment</source>
        <translation>contactmoment</translation>
    </message>
    <message>
        <source>fixed block</source>
        <translation>vast blok</translation>
    </message>
    <message>
        <source>own agenda</source>
        <translation>eigen agenda</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
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
        <source>don’t know</source>
        <translation>weet niet</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>the date</source>
        <translation>de datum</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>de plek</translation>
    </message>
    <message>
        <source>the people</source>
        <translation>de mensen</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>de fase</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>undone: {deed}</source>
        <translation>ongedaan gemaakt: {deed}</translation>
    </message>
    <message>
        <source>printed or saved: {document}</source>
        <translation>gedrukt of bewaard: {document}</translation>
    </message>
    <message>
        <source>shared although consent was refused; no reason given</source>
        <translation>gedeeld terwijl toestemming geweigerd was; zonder reden</translation>
    </message>
    <message>
        <source>shared although consent was refused: {reason}</source>
        <translation>gedeeld terwijl toestemming geweigerd was: {reason}</translation>
    </message>
</context>
<context>
    <name>CancelledBy</name>
    <message>
        <source>by the participant</source>
        <translation>door de deelnemer</translation>
    </message>
    <message>
        <source>by the counsellor</source>
        <translation>door de begeleider</translation>
    </message>
    <message>
        <source>by both together</source>
        <translation>door beiden samen</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>within the measurement error</source>
        <translation>binnen de meetfout</translation>
    </message>
    <message>
        <source>beyond the measurement error</source>
        <translation>groter dan de meetfout</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>niet te vergelijken</translation>
    </message>
    <message>
        <source>not filled in completely: not compared</source>
        <translation>niet volledig ingevuld: niet vergeleken</translation>
    </message>
    <message>
        <source>measurement error unknown</source>
        <translation>meetfout niet bekend</translation>
    </message>
    <message>
        <source>another version: not compared</source>
        <translation>andere versie: niet vergeleken</translation>
    </message>
    <message>
        <source>one measurement, nothing to compare</source>
        <translation>één meting, nog niets te vergelijken</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>This is a holiday: {name}.</source>
        <translation>Dit is een feestdag: {name}.</translation>
    </message>
    <message>
        <source>You are away on this day: {name}.</source>
        <translation>Je bent deze dag afwezig: {name}.</translation>
    </message>
    <message>
        <source>This time is kept free: {name}.</source>
        <translation>Deze tijd houd je vrij: {name}.</translation>
    </message>
    <message>
        <source>Your own agenda has something at this time: {name}.</source>
        <translation>In je eigen agenda staat dan al iets: {name}.</translation>
    </message>
    <message>
        <source>Something else is planned at this time.</source>
        <translation>Op dit tijdstip staat al iets anders.</translation>
    </message>
    <message>
        <source>This is a holiday.</source>
        <translation>Dit is een feestdag.</translation>
    </message>
    <message>
        <source>This is outside your working hours.</source>
        <translation>Dit valt buiten je werkuren.</translation>
    </message>
    <message>
        <source>There is already a visit in this week.</source>
        <translation>In deze week staat al een bezoek.</translation>
    </message>
    <message>
        <source>This moment has passed.</source>
        <translation>Dit moment is al voorbij.</translation>
    </message>
    <message>
        <source>You are away on this day.</source>
        <translation>Je bent deze dag afwezig.</translation>
    </message>
    <message>
        <source>This time is kept free.</source>
        <translation>Deze tijd houd je vrij.</translation>
    </message>
    <message>
        <source>Your own agenda has something at this time.</source>
        <translation>In je eigen agenda staat dan al iets.</translation>
    </message>
    <message>
        <source>There is too little time to travel between two visits.</source>
        <translation>Er is te weinig reistijd tussen twee bezoeken.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>zacht</translation>
    </message>
</context>
<context>
    <name>ConditionGroup</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>Nazorg</translation>
    </message>
</context>
<context>
    <name>ConsentPurpose</name>
    <message>
        <source>keeping this file</source>
        <translation>dit dossier bewaren</translation>
    </message>
    <message>
        <source>reports without a name to the supervisor</source>
        <translation>verslagen zonder naam aan de werkbegeleider</translation>
    </message>
    <message>
        <source>handing over to a colleague when the counsellor is ill</source>
        <translation>overdragen aan een collega als de begeleider ziek is</translation>
    </message>
    <message>
        <source>being contacted after completion</source>
        <translation>contact na de afronding</translation>
    </message>
</context>
<context>
    <name>ConsultDecision</name>
    <message>
        <source>list not gone through yet</source>
        <translation>lijst nog niet doorgelopen</translation>
    </message>
    <message>
        <source>we can start</source>
        <translation>we kunnen beginnen</translation>
    </message>
    <message>
        <source>consult first</source>
        <translation>eerst overleggen</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
</context>
<context>
    <name>ContactSize</name>
    <message>
        <source>one person</source>
        <translation>één persoon</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>twee mensen</translation>
    </message>
    <message>
        <source>a small group</source>
        <translation>een kleine groep</translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>idea</source>
        <translation>idee</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>nakijken</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>vrijgegeven</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>looked back</source>
        <translation>teruggekeken</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>opzijgezet</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>the day before yesterday</source>
        <translation>eergisteren</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>the day after tomorrow</source>
        <translation>overmorgen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>a bit</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This password is not right. Try again, or use the recovery code.</source>
        <translation>Dit wachtwoord klopt niet. Probeer het nog eens, of gebruik de herstelcode.</translation>
    </message>
    <message>
        <source>Look again at group {groups} of the recovery code: it has a typing error.</source>
        <translation>Kijk groep {groups} van de herstelcode nog eens na: daar zit een typefout in.</translation>
    </message>
    <message>
        <source>This recovery code does not open this file. Use the newest code of this very file.</source>
        <translation>Deze herstelcode opent dit bestand niet. Gebruik de nieuwste code van precies dit bestand.</translation>
    </message>
    <message>
        <source>The key file ‘{name}’ is damaged. Your records are untouched. Restore a copy of the key file from the folder with backups.</source>
        <translation>Het sleutelbestand ‘{name}’ is beschadigd. Je dossiers zijn niet geraakt. Zet een kopie van het sleutelbestand terug uit de map met reservekopieën.</translation>
    </message>
    <message>
        <source>The backup ‘{name}’ is damaged or incomplete. Nothing was changed. Take another backup.</source>
        <translation>De reservekopie ‘{name}’ is beschadigd of niet compleet. Er is niets veranderd. Neem een andere reservekopie.</translation>
    </message>
    <message>
        <source>Part of ‘{name}’ cannot be read. Nothing was erased. Restore a backup; this file stays.</source>
        <translation>Een deel van ‘{name}’ is onleesbaar. Er is niets gewist. Zet een reservekopie terug; dit bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>‘{name}’ can be read, but its parts do not fit together. Nothing was erased. Restore a backup; this file stays.</source>
        <translation>‘{name}’ is leesbaar, maar de onderdelen passen niet bij elkaar. Er is niets gewist. Zet een reservekopie terug; dit bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>The log in ‘{name}’ was changed by something other than Opmaat. Keep this file as it is and ask your administrator to look at it.</source>
        <translation>Het logboek in ‘{name}’ is buiten Opmaat om veranderd. Laat dit bestand zoals het is en vraag je beheerder om ernaar te kijken.</translation>
    </message>
    <message>
        <source>‘{name}’ is damaged, or it is not an Opmaat file. Nothing was changed. Restore a backup; this file stays.</source>
        <translation>‘{name}’ is beschadigd, of het is geen Opmaatbestand. Er is niets veranderd. Zet een reservekopie terug; dit bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>The key file ‘{path}’ is not there. It belongs beside your file, and without it the file stays closed.</source>
        <translation>Het sleutelbestand ‘{path}’ is er niet. Het hoort naast je bestand te staan; zonder sleutel blijft het bestand dicht.</translation>
    </message>
    <message>
        <source>Put it back from where it was moved to, or restore a backup.</source>
        <translation>Zet het terug vanaf de plek waar het nu staat, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The newest copy is ‘{copy}’, of {day}. Put it back under the name ‘{name}’.</source>
        <translation>De nieuwste kopie is ‘{copy}’, van {day}. Zet die terug onder de naam ‘{name}’.</translation>
    </message>
    <message>
        <source>This participant gave no consent for this document, or took it back. Say why it leaves all the same with --reason asked, law or safety.</source>
        <translation>Deze deelnemer gaf geen toestemming voor dit document, of trok die in. Zeg waarom het toch naar buiten gaat met --reason asked, law of safety.</translation>
    </message>
    <message>
        <source>Give a password or a recovery code, not both.</source>
        <translation>Geef een wachtwoord of een herstelcode, niet allebei.</translation>
    </message>
    <message>
        <source>There is no keyboard to ask the password from. Use --password-file.</source>
        <translation>Het wachtwoord kan hier niet worden gevraagd. Gebruik --password-file.</translation>
    </message>
    <message>
        <source>The password file is not plain text. Save it as UTF-8 and try again.</source>
        <translation>Het wachtwoordbestand is geen gewone tekst. Bewaar het als UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This questionnaire is not there. Choose from: {known}.</source>
        <translation>Deze vragenlijst is er niet. Kies uit: {known}.</translation>
    </message>
    <message>
        <source>This command was not understood. ‘opmaat --help’ shows what is possible.</source>
        <translation>Deze opdracht is niet begrepen. ‘opmaat --help’ laat zien wat er kan.</translation>
    </message>
    <message>
        <source>‘{path}’ is not there. Check the name and the folder.</source>
        <translation>‘{path}’ is er niet. Kijk de naam en de map na.</translation>
    </message>
    <message>
        <source>There is no participant with code {code}. Check the code.</source>
        <translation>Er is geen deelnemer met code {code}. Kijk de code na.</translation>
    </message>
    <message>
        <source>There is no questionnaire ‘{name}’. Check the name.</source>
        <translation>Er is geen vragenlijst ‘{name}’. Kijk de naam na.</translation>
    </message>
    <message>
        <source>This is not there any more. Perhaps it was removed; go back and look again.</source>
        <translation>Dit is er niet meer. Misschien is het weggehaald; ga terug en kijk opnieuw.</translation>
    </message>
    <message>
        <source>There is nothing in ‘{name}’. Nothing was imported.</source>
        <translation>In ‘{name}’ staat niets. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>‘{name}’ has a password or is in the old Excel format. Nothing was imported. Open it in Excel and save it as .xlsx without a password.</source>
        <translation>‘{name}’ heeft een wachtwoord of is van een oude Excel. Er is niets overgenomen. Open het in Excel en bewaar het als .xlsx zonder wachtwoord.</translation>
    </message>
    <message>
        <source>‘{name}’ is too large. Nothing was imported. Save the sheet with participants as a file of its own.</source>
        <translation>‘{name}’ is te groot. Er is niets overgenomen. Bewaar het werkblad met deelnemers apart.</translation>
    </message>
    <message>
        <source>‘{name}’ has more than {limit} rows. Nothing was imported. Split it into several files.</source>
        <translation>‘{name}’ heeft meer dan {limit} rijen. Er is niets overgenomen. Verdeel het over meer bestanden.</translation>
    </message>
    <message>
        <source>‘{name}’ is not a sheet that can be read. Nothing was imported. Save it as .xlsx or .csv.</source>
        <translation>‘{name}’ is geen werkblad dat te lezen is. Er is niets overgenomen. Bewaar het als .xlsx of .csv.</translation>
    </message>
    <message>
        <source>The letters in ‘{name}’ cannot be read. Nothing was imported. Save your calendar once more as an .ics file in UTF-8.</source>
        <translation>De letters in ‘{name}’ zijn niet te lezen. Er is niets overgenomen. Bewaar je agenda nog eens als .ics-bestand in UTF-8.</translation>
    </message>
    <message>
        <source>‘{name}’ is larger than {limit} MB. Nothing was imported. Save fewer months of your calendar.</source>
        <translation>‘{name}’ is groter dan {limit} MB. Er is niets overgenomen. Bewaar minder maanden van je agenda.</translation>
    </message>
    <message>
        <source>There are more than {limit} appointments in these weeks of ‘{name}’. Nothing was imported. Choose fewer weeks.</source>
        <translation>In deze weken van ‘{name}’ staan meer dan {limit} afspraken. Er is niets overgenomen. Kies minder weken.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of ‘{name}’ was imported.</source>
        <translation>Gestopt. Uit ‘{name}’ is niets overgenomen.</translation>
    </message>
    <message>
        <source>‘{name}’ is not a calendar file. Nothing was imported. Save your calendar as an .ics file and choose that one.</source>
        <translation>‘{name}’ is geen agendabestand. Er is niets overgenomen. Bewaar je agenda als .ics-bestand en kies dat.</translation>
    </message>
    <message>
        <source>The method file ‘{file}’ is not right. At ‘{key}’: {fault}.</source>
        <translation>Het methodebestand ‘{file}’ klopt niet. Bij ‘{key}’: {fault}.</translation>
    </message>
    <message>
        <source>The method file ‘{file}’ is not right: {fault}.</source>
        <translation>Het methodebestand ‘{file}’ klopt niet: {fault}.</translation>
    </message>
    <message>
        <source>The key file beside ‘{name}’ belongs to another file. Nothing was changed. Put the key file of this very file beside it.</source>
        <translation>Het sleutelbestand naast ‘{name}’ hoort bij een ander bestand. Er is niets veranderd. Zet het sleutelbestand van precies dit bestand ernaast.</translation>
    </message>
    <message>
        <source>‘{name}’ was made by a newer version of Opmaat. Nothing was changed. Install that version to open it.</source>
        <translation>‘{name}’ is gemaakt met een nieuwere versie van Opmaat. Er is niets veranderd. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>‘{name}’ is open already, in another window or by someone else. Close it there first.</source>
        <translation>‘{name}’ is al open, in een ander venster of bij iemand anders. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room and do this again.</source>
        <translation>De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte en doe dit opnieuw.</translation>
    </message>
    <message>
        <source>‘{path}’ may not be read or written here. Choose another folder, or ask for access.</source>
        <translation>‘{path}’ mag hier niet worden gelezen of geschreven. Kies een andere map, of vraag om toegang.</translation>
    </message>
    <message>
        <source>‘{path}’ is there already and is never overwritten. Choose another name.</source>
        <translation>‘{path}’ bestaat al en wordt nooit overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Something went wrong that Opmaat did not expect. What was saved before is safe. Try again.</source>
        <translation>Er ging iets mis dat Opmaat niet had verwacht. Wat al bewaard was, is veilig. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The folder of ‘{name}’ cannot prevent the file from being opened twice. Put the file on this computer itself.</source>
        <translation>De map van ‘{name}’ kan niet voorkomen dat het bestand twee keer open gaat. Zet het bestand op deze computer zelf.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>This document is about one participant: say whom with --participant CODE.</source>
        <translation>Dit document gaat over één deelnemer: zeg over wie met --participant CODE.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
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
        <source>List ‘stop and consult’ gone through on</source>
        <translation>Lijst ‘stop en overleg’ doorgenomen op</translation>
    </message>
    <message>
        <source>Decided after that list</source>
        <translation>Besloten na die lijst</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Risk estimate of visits</source>
        <translation>Risico-inschatting van bezoeken</translation>
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
        <source>Begun on</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Phase brain completed on</source>
        <translation>Fase brein afgerond op</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Waarom het stopte</translation>
    </message>
    <message>
        <source>Card filled in on</source>
        <translation>Kaart ingevuld op</translation>
    </message>
    <message>
        <source>Follow-up contacts</source>
        <translation>Terugkomcontacten</translation>
    </message>
    <message>
        <source>Question for the supervisor</source>
        <translation>Vraag aan de werkbegeleider</translation>
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
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Why an extra visit</source>
        <translation>Waarom een extra bezoek</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Afgezegd door</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Verzet op</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Het was</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Het werd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat ging goed</translation>
    </message>
    <message>
        <source>Seen and heard</source>
        <translation>Gezien en gehoord</translation>
    </message>
    <message>
        <source>View of the counsellor</source>
        <translation>Inschatting van de begeleider</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Concern about safety</source>
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
        <source>Ladders (0 to 10)</source>
        <translation>Ladders (0 tot 10)</translation>
    </message>
    <message>
        <source>Goal score by the participant</source>
        <translation>Doelscore van de deelnemer</translation>
    </message>
    <message>
        <source>Goal score by the counsellor</source>
        <translation>Doelscore van de begeleider</translation>
    </message>
    <message>
        <source>Sheet for at home given</source>
        <translation>Blad voor thuis gegeven</translation>
    </message>
    <message>
        <source>Done to please the counsellor</source>
        <translation>Gedaan om de begeleider een plezier te doen</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Aangevinkt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Name in reports</source>
        <translation>Naam in rapporten</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wie erbij is</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Opzijgezet</translation>
    </message>
    <message>
        <source>Happened unplanned</source>
        <translation>Gebeurde vanzelf</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Hoe het was</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>Teruggekeken op</translation>
    </message>
    <message>
        <source>Finest moment</source>
        <translation>Fijnste moment</translation>
    </message>
    <message>
        <source>Own part</source>
        <translation>Eigen inbreng</translation>
    </message>
    <message>
        <source>Called back on</source>
        <translation>Teruggebeld op</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Opgeschreven op</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Meetmoment</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ingevuld op</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Getoond aan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Text so far</source>
        <translation>Tekst tot nu toe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot</translation>
    </message>
    <message>
        <source>{day} (held)</source>
        <translation>{day} (gehouden)</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Brain until {day}. Plan the first relationships visit now.</source>
        <translation>Brein tot {day}. Plan nu het eerste bezoek van relaties.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between brain and relationships: good.</source>
        <translation>
            <numerusform>%n dag tussen brein en relaties: goed.</numerusform>
            <numerusform>%n dagen tussen brein en relaties: goed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s).</source>
        <translation>
            <numerusform>Gat van %n dag.</numerusform>
            <numerusform>Gat van %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brain until {brain}, relationships not planned yet.</source>
        <translation>Brein tot {brain}, relaties nog niet gepland.</translation>
    </message>
    <message>
        <source>Brain until {brain}, relationships only on {relating}.</source>
        <translation>Brein tot {brain}, relaties pas {relating}.</translation>
    </message>
</context>
<context>
    <name>GoalScore</name>
    <message>
        <source>further away</source>
        <translation>verder weg</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>zoals bij de start</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>dichterbij</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
</context>
<context>
    <name>LonelyFor</name>
    <message>
        <source>shorter than a year</source>
        <translation>korter dan een jaar</translation>
    </message>
    <message>
        <source>a year or longer</source>
        <translation>een jaar of langer</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
</context>
<context>
    <name>MissedChoice</name>
    <message>
        <source>shift everything by a week</source>
        <translation>alles een week opschuiven</translation>
    </message>
    <message>
        <source>do this week’s theme next time</source>
        <translation>dit weekthema de volgende keer doen</translation>
    </message>
    <message>
        <source>catch up in the same week</source>
        <translation>inhalen in dezelfde week</translation>
    </message>
    <message>
        <source>This visit and all after it get a later date. Numbers and themes stay as they are.</source>
        <translation>Dit bezoek en alle bezoeken erna krijgen een latere datum. Nummers en thema’s blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The dates stay. Each visit takes the theme of the one before, and one is added at the end.</source>
        <translation>De datums blijven. Elk bezoek neemt het thema van het vorige over, en aan het eind komt er één bij.</translation>
    </message>
    <message>
        <source>This visit gets another moment in its own week. All others stay.</source>
        <translation>Dit bezoek krijgt een ander moment in de eigen week. Alle andere blijven staan.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>week 4</source>
        <translation>week 4</translation>
    </message>
    <message>
        <source>end</source>
        <translation>eind</translation>
    </message>
    <message>
        <source>after completion</source>
        <translation>na de afronding</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
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
        <source>did not take place</source>
        <translation>ging niet door</translation>
    </message>
</context>
<context>
    <name>OwnWish</name>
    <message>
        <source>yes, own wish</source>
        <translation>ja, eigen wens</translation>
    </message>
    <message>
        <source>no, someone else’s wish</source>
        <translation>nee, de wens van een ander</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>this is missing</source>
        <translation>dit ontbreekt</translation>
    </message>
    <message>
        <source>this name is not known</source>
        <translation>deze naam is niet bekend</translation>
    </message>
    <message>
        <source>this is another kind of value than expected</source>
        <translation>dit is een ander soort waarde dan verwacht</translation>
    </message>
    <message>
        <source>the text is not there in every language</source>
        <translation>de tekst is er niet in elke taal</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>dit is leeg</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>de tekst is te lang</translation>
    </message>
    <message>
        <source>there is a character that may not be there</source>
        <translation>er staat een teken in dat er niet mag staan</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>deze waarde mag hier niet</translation>
    </message>
    <message>
        <source>the number is outside its bounds</source>
        <translation>het getal valt buiten de grenzen</translation>
    </message>
    <message>
        <source>this is there twice</source>
        <translation>dit staat er twee keer</translation>
    </message>
    <message>
        <source>the order is not right</source>
        <translation>de volgorde klopt niet</translation>
    </message>
    <message>
        <source>a hard condition may not be left out</source>
        <translation>een harde voorwaarde mag niet weg</translation>
    </message>
    <message>
        <source>this working element does not fit the phase</source>
        <translation>dit werkzame element past niet bij de fase</translation>
    </message>
    <message>
        <source>meeting may not come before phase relationships</source>
        <translation>een ontmoeting mag niet vóór de fase relaties komen</translation>
    </message>
    <message>
        <source>this is not a readable TOML file</source>
        <translation>dit is geen leesbaar TOML-bestand</translation>
    </message>
    <message>
        <source>the file is not saved as UTF-8</source>
        <translation>het bestand is niet als UTF-8 bewaard</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>het bestand is te groot</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>het bestand is niet te lezen</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>brain</source>
        <translation>brein</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>relaties</translation>
    </message>
    <message>
        <source>brain change</source>
        <translation>breinverandering</translation>
    </message>
    <message>
        <source>entering into and keeping up relationships</source>
        <translation>relaties aangaan en onderhouden</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>at home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>ergens anders</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>progress report</source>
        <translation>voortgangsrapport</translation>
    </message>
    <message>
        <source>inspection package</source>
        <translation>inzagepakket</translation>
    </message>
    <message>
        <source>everything in one zip</source>
        <translation>alles in één zip</translation>
    </message>
    <message>
        <source>visit sheet</source>
        <translation>bezoekblad</translation>
    </message>
    <message>
        <source>sheet for at home</source>
        <translation>blad voor thuis</translation>
    </message>
    <message>
        <source>card for later</source>
        <translation>kaart voor later</translation>
    </message>
    <message>
        <source>list of conditions</source>
        <translation>controlelijst</translation>
    </message>
    <message>
        <source>sheet ‘not your fault’</source>
        <translation>blad ‘niet uw schuld’</translation>
    </message>
    <message>
        <source>page ‘why not yet’</source>
        <translation>blad ‘waarom nog niet’</translation>
    </message>
    <message>
        <source>my day</source>
        <translation>mijn dag</translation>
    </message>
    <message>
        <source>my week</source>
        <translation>mijn week</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>agendabestand</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>certificate of erasure</source>
        <translation>wisbewijs</translation>
    </message>
    <message>
        <source>the participant asks for it this time</source>
        <translation>de deelnemer vraagt er deze keer zelf om</translation>
    </message>
    <message>
        <source>a law or a judge demands it</source>
        <translation>een wet of een rechter verplicht het</translation>
    </message>
    <message>
        <source>somebody’s safety asks for it</source>
        <translation>iemands veiligheid vraagt erom</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>the participant asks for it</source>
        <translation>de deelnemer vraagt erom</translation>
    </message>
    <message>
        <source>the retention period has ended</source>
        <translation>de bewaartermijn is voorbij</translation>
    </message>
    <message>
        <source>the file should not have been there</source>
        <translation>het dossier hoorde er niet te zijn</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>eigen verklaring</translation>
    </message>
    <message>
        <source>request to correct</source>
        <translation>verzoek om verbetering</translation>
    </message>
    <message>
        <source>Concern: a housemate could read this</source>
        <translation>Zorgsignaal: een huisgenoot kan dit lezen</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Wie er nog meer bij is</translation>
    </message>
    <message>
        <source>May be about somebody else</source>
        <translation>Gaat misschien over iemand anders</translation>
    </message>
    <message>
        <source>it is about somebody else</source>
        <translation>het gaat over iemand anders</translation>
    </message>
    <message>
        <source>for somebody’s safety</source>
        <translation>voor iemands veiligheid</translation>
    </message>
    <message>
        <source>erase for good</source>
        <translation>voorgoed wissen</translation>
    </message>
    <message>
        <source>lies in the bin: erase for good</source>
        <translation>ligt in de prullenbak: voorgoed wissen</translation>
    </message>
    <message>
        <source>report of a visit</source>
        <translation>verslag van een bezoek</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>zorgsignaal</translation>
    </message>
    <message>
        <source>look-back on a meeting</source>
        <translation>terugblik op een ontmoeting</translation>
    </message>
    <message>
        <source>details</source>
        <translation>gegevens</translation>
    </message>
    <message>
        <source>question for the supervisor</source>
        <translation>vraag aan de werkbegeleider</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>taken out of the agenda</source>
        <translation>uit de agenda gehaald</translation>
    </message>
    <message>
        <source>back to being checked</source>
        <translation>terug naar nakijken</translation>
    </message>
    <message>
        <source>conditions met</source>
        <translation>aan de voorwaarden voldaan</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verzet</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>printed or shared</source>
        <translation>gedrukt of gedeeld</translation>
    </message>
    <message>
        <source>bin and erased</source>
        <translation>prullenbak en gewist</translation>
    </message>
    <message>
        <source>caseload</source>
        <translation>caseload</translation>
    </message>
    <message>
        <source>outcomes in numbers</source>
        <translation>uitkomsten in getallen</translation>
    </message>
    <message>
        <source>leaflet about privacy</source>
        <translation>folder over privacy</translation>
    </message>
    <message>
        <source>page ‘laptop lost’</source>
        <translation>blad ‘laptop kwijt’</translation>
    </message>
    <message>
        <source>a new meeting</source>
        <translation>een nieuwe ontmoeting</translation>
    </message>
    <message>
        <source>changing a meeting</source>
        <translation>wijziging van een ontmoeting</translation>
    </message>
    <message>
        <source>an unplanned meeting</source>
        <translation>een ongeplande ontmoeting</translation>
    </message>
    <message>
        <source>looking again at the phase</source>
        <translation>opnieuw kijken naar de fase</translation>
    </message>
    <message>
        <source>looking again at a setting</source>
        <translation>opnieuw kijken naar een situatie</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>recorded afterwards</source>
        <translation>achteraf vastgelegd</translation>
    </message>
    <message>
        <source>looked back</source>
        <translation>teruggekeken</translation>
    </message>
    <message>
        <source>something to do for a condition</source>
        <translation>iets te doen voor een voorwaarde</translation>
    </message>
    <message>
        <source>done for a condition</source>
        <translation>gedaan voor een voorwaarde</translation>
    </message>
    <message>
        <source>sheet with the recovery code</source>
        <translation>blad met de herstelcode</translation>
    </message>
    <message>
        <source>example of the register of processing</source>
        <translation>voorbeeld van het verwerkingsregister</translation>
    </message>
    <message>
        <source>example of the privacy assessment</source>
        <translation>voorbeeld van de DPIA</translation>
    </message>
    <message>
        <source>page ‘what Opmaat protects against’</source>
        <translation>blad ‘waar Opmaat tegen beschermt’</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Fill in a name. A first name or nickname is enough.</source>
        <translation>Vul een naam in. Een voornaam of roepnaam is genoeg.</translation>
    </message>
    <message>
        <source>Fill in your own name.</source>
        <translation>Vul je eigen naam in.</translation>
    </message>
    <message>
        <source>Fill in who confirms the conditions of use.</source>
        <translation>Vul in wie de voorwaarden voor gebruik bevestigt.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Kies een wachtwoord.</translation>
    </message>
    <message>
        <source>Give this meeting a name, such as ‘soup at the greenhouse’.</source>
        <translation>Geef deze ontmoeting een naam, zoals ‘soep eten in de buurtkas’.</translation>
    </message>
    <message>
        <source>Fill in what reports may say, without names.</source>
        <translation>Vul in hoe dit in verslagen heet, zonder namen.</translation>
    </message>
    <message>
        <source>Fill in who will be there: roles, no names.</source>
        <translation>Vul in wie erbij zijn: rollen, geen namen.</translation>
    </message>
    <message>
        <source>Write in a few words why this extra visit is needed.</source>
        <translation>Schrijf in een paar woorden waarom dit extra bezoek nodig is.</translation>
    </message>
    <message>
        <source>This visit has no date yet. Plan it first.</source>
        <translation>Dit bezoek heeft nog geen datum. Plan het eerst.</translation>
    </message>
    <message>
        <source>Give this block a name, such as ‘team meeting’.</source>
        <translation>Geef dit blok een naam, zoals ‘teamoverleg’.</translation>
    </message>
    <message>
        <source>Fill in the card ‘When loneliness returns’ together first.</source>
        <translation>Vul eerst samen de kaart ‘Als eenzaamheid terugkomt’ in.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>{condition} has to be checked again: changed is {aspects}.</source>
        <translation>{condition} moet opnieuw worden nagekeken. Veranderd: {aspects}.</translation>
    </message>
    <message>
        <source>{condition}: the signs of the last visits do not say so yet.</source>
        <translation>{condition}: de tekenen bij de laatste bezoeken laten dit nog niet zien.</translation>
    </message>
    <message>
        <source>{condition} is answered ‘no’.</source>
        <translation>{condition} staat op ‘nee’.</translation>
    </message>
    <message>
        <source>{condition} is answered ‘don’t know’; that counts as ‘no’.</source>
        <translation>{condition} staat op ‘weet niet’; dat telt als ‘nee’.</translation>
    </message>
    <message>
        <source>{condition} is not answered yet.</source>
        <translation>{condition} is nog niet beantwoord.</translation>
    </message>
    <message>
        <source>Condition {code}</source>
        <translation>Voorwaarde {code}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters fit.</source>
        <translation>Dit is te lang: er passen hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>Fill in a number from {min} to {max}.</source>
        <translation>Vul een getal in van {min} tot en met {max}.</translation>
    </message>
    <message>
        <source>There are characters in this text that cannot be seen. Type it again.</source>
        <translation>In deze tekst staan onzichtbare tekens. Typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>This looks like a citizen service number. Opmaat may not keep it: take it out.</source>
        <translation>Dit lijkt op een burgerservicenummer. Dat mag Opmaat niet bewaren: haal het weg.</translation>
    </message>
    <message>
        <source>Opmaat does not know this choice. Choose one from the list.</source>
        <translation>Opmaat kent deze keuze niet. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This is filled in twice. Keep one of the two.</source>
        <translation>Dit is twee keer ingevuld. Laat er één staan.</translation>
    </message>
    <message>
        <source>This list has {expected} answers; you gave {given}. Use ‘-’ for no answer.</source>
        <translation>Deze lijst heeft {expected} antwoorden; je gaf er {given}. Gebruik ‘-’ voor niet ingevuld.</translation>
    </message>
    <message>
        <source>Answer {position}, ‘{word}’, is not one of the answers of this list.</source>
        <translation>Antwoord {position}, ‘{word}’, hoort niet bij de antwoorden van deze lijst.</translation>
    </message>
    <message>
        <source>This password is short. Use at least 8 characters.</source>
        <translation>Dit wachtwoord is te kort. Gebruik minstens 8 tekens.</translation>
    </message>
    <message>
        <source>This password is too long. Use at most 128 characters.</source>
        <translation>Dit wachtwoord is te lang. Gebruik hooguit 128 tekens.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Four words that do not belong together work well.</source>
        <translation>Dit wachtwoord is makkelijk te raden. Vier woorden die niet bij elkaar horen werken goed.</translation>
    </message>
    <message>
        <source>The date {day} is past. Choose today or later.</source>
        <translation>De datum {day} is al voorbij. Kies vandaag of later.</translation>
    </message>
    <message>
        <source>This date is still to come. Choose today or earlier.</source>
        <translation>Deze datum moet nog komen. Kies vandaag of eerder.</translation>
    </message>
    <message>
        <source>This would go past midnight. Choose a shorter time.</source>
        <translation>Dit loopt door tot na middernacht. Kies een kortere tijd.</translation>
    </message>
    <message>
        <source>{time} does not exist on this day: the clocks go forward. Choose another time.</source>
        <translation>{time} bestaat niet op deze dag: de klok gaat vooruit. Kies een andere tijd.</translation>
    </message>
    <message>
        <source>The end is before the start. Choose a later end.</source>
        <translation>Het einde ligt vóór het begin. Kies een later einde.</translation>
    </message>
    <message>
        <source>Week {number} is on {day} and comes first. Choose a later moment.</source>
        <translation>Week {number} is op {day} en komt eerst. Kies een later moment.</translation>
    </message>
    <message>
        <source>Week {number} is on {day} and comes after this. Choose an earlier moment.</source>
        <translation>Week {number} is op {day} en komt hierna. Kies een eerder moment.</translation>
    </message>
    <message>
        <source>Something else stands there on {day} by now. Look again and choose another moment.</source>
        <translation>Op {day} staat daar intussen iets anders. Kijk nog eens en kies een ander moment.</translation>
    </message>
    <message>
        <source>This calendar holds more than {limit} times. Choose a shorter period.</source>
        <translation>Deze agenda bevat meer dan {limit} tijden. Kies een kortere periode.</translation>
    </message>
    <message>
        <source>No free moment was found here. Choose one by hand.</source>
        <translation>Hier is geen vrij moment gevonden. Kies er zelf een.</translation>
    </message>
    <message>
        <source>An absence lasts at most {limit} days. Choose an earlier last day.</source>
        <translation>Een afwezigheid duurt hooguit {limit} dagen. Kies een eerdere laatste dag.</translation>
    </message>
    <message>
        <source>This meeting has already taken place and keeps its date.</source>
        <translation>Deze ontmoeting is al geweest en houdt haar datum.</translation>
    </message>
    <message>
        <source>The risk estimate is red. Choose another place than home, or the phone.</source>
        <translation>De risico-inschatting is rood. Spreek ergens anders af dan thuis, of bel.</translation>
    </message>
    <message>
        <source>This visit was already held and keeps its date.</source>
        <translation>Dit bezoek is al gehouden en houdt zijn datum.</translation>
    </message>
    <message>
        <source>This report is final and stays as it is.</source>
        <translation>Dit verslag is vastgelegd en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Finish the report of week {number} first.</source>
        <translation>Maak eerst het verslag van week {number} af.</translation>
    </message>
    <message>
        <source>A trajectory has at most {limit} visits.</source>
        <translation>Een traject heeft hooguit {limit} bezoeken.</translation>
    </message>
    <message>
        <source>No visit is planned any more. Add an extra one first.</source>
        <translation>Er staat geen bezoek meer gepland. Voeg eerst een extra bezoek toe.</translation>
    </message>
    <message>
        <source>There is no visit to show at the table yet.</source>
        <translation>Er is nog geen bezoek om aan tafel te laten zien.</translation>
    </message>
    <message>
        <source>There is no visit on this day.</source>
        <translation>Op deze dag is er geen bezoek.</translation>
    </message>
    <message>
        <source>Fill in this part of the card together.</source>
        <translation>Vul dit deel van de kaart samen in.</translation>
    </message>
    <message>
        <source>There is no trajectory yet. Plan the eight weeks first.</source>
        <translation>Er is nog geen traject. Plan eerst de acht weken.</translation>
    </message>
    <message>
        <source>This trajectory has ended. Open it again to go on with it.</source>
        <translation>Dit traject is beëindigd. Heropen het om verder te gaan.</translation>
    </message>
    <message>
        <source>This participant has a trajectory that is open. Complete or stop that one first.</source>
        <translation>Deze deelnemer heeft al een traject dat loopt. Rond dat eerst af of stop het.</translation>
    </message>
    <message>
        <source>The trajectory of this meeting has ended. Start a new meeting in the running one.</source>
        <translation>Het traject van deze ontmoeting is beëindigd. Begin een nieuwe ontmoeting in het traject dat loopt.</translation>
    </message>
    <message>
        <source>Phase brain is still running. Close it first, when the signs say so.</source>
        <translation>De fase brein loopt nog. Sluit die eerst af, zodra de tekenen dat zeggen.</translation>
    </message>
    <message>
        <source>Phase brain was already closed on {day}.</source>
        <translation>De fase brein is al afgesloten op {day}.</translation>
    </message>
    <message>
        <source>Week {number} is already a visit of phase brain. Hold that one first.</source>
        <translation>Week {number} is al een bezoek in de fase brein. Houd dat eerst.</translation>
    </message>
    <message>
        <source>Not yet: in {sessions} visits in a row at least {signs} signs of opening are needed.</source>
        <translation>Nog niet: er zijn {sessions} bezoeken achter elkaar nodig met elk minstens {signs} tekenen van opengaan.</translation>
    </message>
    <message>
        <source>The signs say that the brain opens. Go on to relationships at once.</source>
        <translation>De tekenen zeggen dat het brein opengaat. Ga meteen verder met relaties.</translation>
    </message>
    <message>
        <source>Plan the follow-up contact after {weeks} weeks.</source>
        <translation>Plan het terugkomcontact na {weeks} weken.</translation>
    </message>
    <message>
        <source>Phase brain is still running. A meeting becomes possible in phase relationships.</source>
        <translation>De fase brein loopt nog. Een ontmoeting kan vanaf de fase relaties.</translation>
    </message>
    <message>
        <source>This setting fell short last time. First look together at what has to change.</source>
        <translation>De vorige keer viel het hier tegen. Kijk eerst samen wat er anders moet.</translation>
    </message>
    <message>
        <source>The last {count} meetings were not only positive. First look again at the phase.</source>
        <translation>De laatste {count} ontmoetingen waren niet alleen positief. Kijk eerst opnieuw naar de fase.</translation>
    </message>
    <message>
        <source>This meeting is set aside. Take it back first.</source>
        <translation>Deze ontmoeting is opzijgezet. Haal haar eerst terug.</translation>
    </message>
    <message>
        <source>This meeting was already looked back on and stays as it is.</source>
        <translation>Op deze ontmoeting is al teruggekeken; ze blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Look back on this meeting first.</source>
        <translation>Kijk eerst terug op deze ontmoeting.</translation>
    </message>
    <message>
        <source>This meeting was not planned. If it did happen, record it as an unplanned meeting.</source>
        <translation>Deze ontmoeting was niet gepland. Is ze toch geweest, noteer haar dan als ongeplande ontmoeting.</translation>
    </message>
    <message>
        <source>This meeting is still to come. Look back when it is over.</source>
        <translation>Deze ontmoeting moet nog komen. Kijk terug als ze is geweest.</translation>
    </message>
    <message>
        <source>This condition follows from the signs; it is not answered by hand.</source>
        <translation>Deze voorwaarde volgt uit de tekenen; je beantwoordt haar niet zelf.</translation>
    </message>
    <message>
        <source>This questionnaire is not asked at this moment.</source>
        <translation>Deze vragenlijst wordt op dit moment niet gevraagd.</translation>
    </message>
    <message>
        <source>The trajectory is not that far yet. Choose another moment.</source>
        <translation>Zo ver is het traject nog niet. Kies een ander moment.</translation>
    </message>
    <message>
        <source>‘{value}’ is not a date. Type it as 3-9-2026.</source>
        <translation>‘{value}’ is geen datum. Typ die als 3-9-2026.</translation>
    </message>
    <message>
        <source>‘{value}’ is not a time. Type it as 10:00.</source>
        <translation>‘{value}’ is geen tijd. Typ die als 10:00.</translation>
    </message>
    <message>
        <source>‘{value}’ is not a length. Type the minutes, such as 60.</source>
        <translation>‘{value}’ is geen duur. Typ de minuten, zoals 60.</translation>
    </message>
    <message>
        <source>‘{value}’ is not a year of birth. Type it as 1948.</source>
        <translation>‘{value}’ is geen geboortejaar. Typ het als 1948.</translation>
    </message>
    <message>
        <source>‘{value}’ is not a visit colour. Choose green, orange or red.</source>
        <translation>‘{value}’ is geen bezoekkleur. Kies groen, oranje of rood.</translation>
    </message>
    <message>
        <source>‘{value}’ is not known here. Type held, planned or cancelled.</source>
        <translation>‘{value}’ is hier niet bekend. Typ gehouden, gepland of afgezegd.</translation>
    </message>
    <message>
        <source>This visit is still to come. Type planned, or change the date.</source>
        <translation>Dit bezoek komt nog. Typ gepland, of verander de datum.</translation>
    </message>
    <message>
        <source>Already in Opmaat.</source>
        <translation>Staat al in Opmaat.</translation>
    </message>
    <message>
        <source>Already has a trajectory in Opmaat. Add this visit there yourself.</source>
        <translation>Heeft al een traject in Opmaat. Zet dit bezoek daar zelf bij.</translation>
    </message>
    <message>
        <source>More than {limit} visits that were held or cancelled, or {total} in all, do not fit in eight weeks. Leave only those of this trajectory in the file.</source>
        <translation>Meer dan {limit} bezoeken die geweest of afgezegd zijn, of {total} in totaal, passen niet in acht weken. Laat alleen die van dit traject in het bestand.</translation>
    </message>
    <message>
        <source>Is in the file twice.</source>
        <translation>Staat twee keer in het bestand.</translation>
    </message>
    <message>
        <source>There is no row that can be imported.</source>
        <translation>Er is geen rij die erin kan.</translation>
    </message>
    <message>
        <source>This setting is already on the list.</source>
        <translation>Deze situatie staat al op de lijst.</translation>
    </message>
    <message>
        <source>This moment was already measured on {day}. Correct that one if it is not right.</source>
        <translation>Dit moment is op {day} al gemeten. Verbeter die meting als er iets niet klopt.</translation>
    </message>
    <message>
        <source>The last measurement was on {day}. Measuring again so soon says nothing new.</source>
        <translation>De laatste meting was op {day}. Zo kort daarna opnieuw meten zegt niets nieuws.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. Fill in one answer or more.</source>
        <translation>Er is nog niets ingevuld. Vul één antwoord of meer in.</translation>
    </message>
    <message>
        <source>The official text of this questionnaire was not imported. Import it, or use paper.</source>
        <translation>De officiële tekst van deze vragenlijst is niet ingelezen. Lees die in, of gebruik papier.</translation>
    </message>
    <message>
        <source>This was measured with another version of the questionnaire and stays as it is.</source>
        <translation>Dit is met een andere versie van de vragenlijst gemeten en blijft zoals het is.</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at what is there now and enter it again.</source>
        <translation>Dit is intussen veranderd. Kijk wat er nu staat en vul het opnieuw in.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: it was changed since.</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt: het is daarna veranderd.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is no card yet. Fill it in together first, from week 8 on.</source>
        <translation>Er is nog geen kaart. Vul die eerst samen in, vanaf week 8.</translation>
    </message>
    <message>
        <source>There is no meeting yet. Begin one on the page Contact.</source>
        <translation>Er is nog geen ontmoeting. Begin er een op de pagina Contact.</translation>
    </message>
    <message>
        <source>This picture cannot be printed. Choose a PNG or JPEG file.</source>
        <translation>Dit is geen afbeelding die gedrukt kan worden. Kies een PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of at most {limit} MB.</source>
        <translation>Deze afbeelding is te groot. Kies er een van hooguit {limit} MB.</translation>
    </message>
    <message>
        <source>Write a colour as # with six digits or letters A to F, such as #1C5968.</source>
        <translation>Schrijf een kleur als # met zes cijfers of letters A tot en met F, zoals #1C5968.</translation>
    </message>
    <message>
        <source>Letters in this colour cannot be read on paper: the contrast is {contrast}, and 4.5 is needed. {darker} is the nearest colour that can.</source>
        <translation>Letters in deze kleur zijn op papier niet te lezen: het contrast is {contrast} en nodig is 4,5. {darker} lijkt er het meest op en is wel te lezen.</translation>
    </message>
    <message>
        <source>This is the old password. Choose another one.</source>
        <translation>Dit is het oude wachtwoord. Kies een ander.</translation>
    </message>
    <message>
        <source>This backup belongs to another file. Open that file, or restore the backup as a file of its own.</source>
        <translation>Deze reservekopie hoort bij een ander bestand. Open dat bestand, of zet de kopie apart terug.</translation>
    </message>
    <message>
        <source>This is not the code. Type {code}.</source>
        <translation>Dit is niet de code. Typ {code}.</translation>
    </message>
    <message>
        <source>Choose a day within ten years: {day} at the latest.</source>
        <translation>Kies een dag binnen tien jaar: uiterlijk {day}.</translation>
    </message>
</context>
<context>
    <name>RepairReason</name>
    <message>
        <source>Another moment in the same week.</source>
        <translation>Een ander moment in dezelfde week.</translation>
    </message>
    <message>
        <source>The nearest free moment, in another week.</source>
        <translation>Het dichtstbijzijnde vrije moment, in een andere week.</translation>
    </message>
    <message>
        <source>This visit and all after it go to a later week.</source>
        <translation>Dit bezoek en alle bezoeken erna gaan naar een latere week.</translation>
    </message>
    <message>
        <source>Moves along with an earlier visit.</source>
        <translation>Schuift mee met een eerder bezoek.</translation>
    </message>
    <message>
        <source>No free moment nearby: this visit waits to be planned.</source>
        <translation>Geen vrij moment in de buurt: dit bezoek wacht op een nieuwe datum.</translation>
    </message>
    <message>
        <source>This visit cannot move any more.</source>
        <translation>Dit bezoek kan niet meer verschuiven.</translation>
    </message>
</context>
<context>
    <name>ReviewConclusion</name>
    <message>
        <source>adapt this setting</source>
        <translation>deze situatie aanpassen</translation>
    </message>
    <message>
        <source>look for another setting</source>
        <translation>een andere situatie zoeken</translation>
    </message>
    <message>
        <source>first back to brain exercises</source>
        <translation>eerst terug naar breinoefeningen</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgezegd</translation>
    </message>
    <message>
        <source>report open</source>
        <translation>geweest</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verzet</translation>
    </message>
    <message>
        <source>final</source>
        <translation>vastgelegd</translation>
    </message>
</context>
<context>
    <name>SlotReason</name>
    <message numerus="yes">
        <source>Free in all %n week(s).</source>
        <translation>
            <numerusform>Vrij in die %n week.</numerusform>
            <numerusform>Vrij in alle %n weken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Just before or after %n visit(s) in {area}: little travel.</source>
        <translation>
            <numerusform>Vlak voor of na %n bezoek in {area}: weinig reistijd.</numerusform>
            <numerusform>Vlak voor of na %n bezoeken in {area}: weinig reistijd.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiet day: nothing else is planned.</source>
        <translation>Een rustige dag: er staat verder niets gepland.</translation>
    </message>
    <message numerus="yes">
        <source>A quiet day: at most %n appointment(s).</source>
        <translation>
            <numerusform>Een rustige dag: hooguit %n afspraak.</numerusform>
            <numerusform>Een rustige dag: hooguit %n afspraken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free but for {day}: {name}. That date is still to be solved.</source>
        <translation>Vrij, behalve op {day}: {name}. Die datum los je nog op.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are still to be solved: days off.</source>
        <translation>
            <numerusform>Nog %n datum op te lossen: een vrije dag.</numerusform>
            <numerusform>Nog %n datums op te lossen: vrije dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Call back</source>
        <translation>Bel terug</translation>
    </message>
    <message>
        <source>Look back on the meeting</source>
        <translation>Kijk terug op de ontmoeting</translation>
    </message>
    <message>
        <source>Follow up the concern of week {number}</source>
        <translation>Volg het zorgsignaal van week {number} op</translation>
    </message>
    <message>
        <source>Meet somewhere other than at home</source>
        <translation>Spreek ergens anders af dan thuis</translation>
    </message>
    <message>
        <source>Write the report of week {number}</source>
        <translation>Schrijf het verslag van week {number}</translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation>Maak de kennismaking af</translation>
    </message>
    <message>
        <source>Look again at the phase</source>
        <translation>Kijk opnieuw naar de fase</translation>
    </message>
    <message>
        <source>Look at what has to change in this setting</source>
        <translation>Kijk wat er in deze situatie anders moet</translation>
    </message>
    <message>
        <source>Plan the eight weeks</source>
        <translation>Plan de acht weken</translation>
    </message>
    <message>
        <source>Go on to phase relationships</source>
        <translation>Ga verder met de fase relaties</translation>
    </message>
    <message>
        <source>Give the brain one more week</source>
        <translation>Geef het brein nog een week</translation>
    </message>
    <message>
        <source>Plan week {number}</source>
        <translation>Plan week {number}</translation>
    </message>
    <message>
        <source>Take a measurement</source>
        <translation>Neem een meting af</translation>
    </message>
    <message>
        <source>Check the conditions</source>
        <translation>Kijk de voorwaarden na</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Plan de ontmoeting</translation>
    </message>
    <message>
        <source>Complete the trajectory</source>
        <translation>Rond het traject af</translation>
    </message>
    <message>
        <source>Visit of week {number}</source>
        <translation>Bezoek van week {number}</translation>
    </message>
    <message>
        <source>Follow-up contact after {number} weeks</source>
        <translation>Terugkomcontact na {number} weken</translation>
    </message>
    <message>
        <source>Go on with the trajectory</source>
        <translation>Ga verder met het traject</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Geen volgende stap</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the gap of %n day(s)</source>
        <translation>
            <numerusform>Maak het gat van %n dag korter</numerusform>
            <numerusform>Maak het gat van %n dagen korter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visit for %n day(s)</source>
        <translation>
            <numerusform>%n dag geen bezoek</numerusform>
            <numerusform>%n dagen geen bezoek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard condition(s) still open.</source>
        <translation>
            <numerusform>Nog %n harde voorwaarde open.</numerusform>
            <numerusform>Nog %n harde voorwaarden open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard condition(s) still open for the meeting on {day}.</source>
        <translation>
            <numerusform>Nog %n harde voorwaarde open voor de ontmoeting van {day}.</numerusform>
            <numerusform>Nog %n harde voorwaarden open voor de ontmoeting van {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting was disappointing. Call on {day} at the latest.</source>
        <translation>Een ontmoeting viel tegen. Bel uiterlijk {day}.</translation>
    </message>
    <message>
        <source>It was on {day}. Looking back works best on the same day.</source>
        <translation>Die was op {day}. Terugkijken gaat het best op dezelfde dag.</translation>
    </message>
    <message>
        <source>Noted at the visit on {day}. Take the steps, then tick it off.</source>
        <translation>Genoteerd bij het bezoek op {day}. Zet de stappen en vink af.</translation>
    </message>
    <message>
        <source>The risk is red, and the visit on {day} is at home.</source>
        <translation>Het risico is rood, en het bezoek op {day} is thuis.</translation>
    </message>
    <message>
        <source>The last one was on {day}.</source>
        <translation>Het laatste was op {day}.</translation>
    </message>
    <message>
        <source>The visit was on {day}; its report is still open.</source>
        <translation>Het bezoek was op {day}; het verslag is nog open.</translation>
    </message>
    <message>
        <source>The meeting on {day} was disappointing. Until this is reviewed, plan nothing new here.</source>
        <translation>De ontmoeting van {day} viel tegen. Plan hier niets nieuws tot dit is besproken.</translation>
    </message>
    <message>
        <source>Relationships now start on {day}, and should follow the brain at once.</source>
        <translation>Relaties begint nu op {day}, en hoort meteen op het brein te volgen.</translation>
    </message>
    <message>
        <source>All hard conditions are ‘yes’ for {day}.</source>
        <translation>Alle harde voorwaarden staan op ‘ja’ voor {day}.</translation>
    </message>
    <message>
        <source>Planned on {day}.</source>
        <translation>Gepland op {day}.</translation>
    </message>
    <message>
        <source>There is nothing to do now. The follow-up is on {day}.</source>
        <translation>Er is nu niets te doen. Het terugkomcontact is op {day}.</translation>
    </message>
    <message>
        <source>Paused since {day}.</source>
        <translation>Gepauzeerd sinds {day}.</translation>
    </message>
    <message>
        <source>A meeting was disappointing.</source>
        <translation>Een ontmoeting viel tegen.</translation>
    </message>
    <message>
        <source>Looking back works best on the same day.</source>
        <translation>Terugkijken gaat het best op dezelfde dag.</translation>
    </message>
    <message>
        <source>Take the steps, then tick it off.</source>
        <translation>Zet de stappen en vink af.</translation>
    </message>
    <message>
        <source>The risk is red, and the visit is at home.</source>
        <translation>Het risico is rood, en het bezoek is thuis.</translation>
    </message>
    <message>
        <source>It is time for this.</source>
        <translation>Het is er tijd voor.</translation>
    </message>
    <message>
        <source>It has been quiet for a while.</source>
        <translation>Het is al een tijdje stil.</translation>
    </message>
    <message>
        <source>The report is still open.</source>
        <translation>Het verslag is nog open.</translation>
    </message>
    <message>
        <source>Own wish and the list ‘stop and consult’ come before the start.</source>
        <translation>De eigen wens en de lijst ‘stop en overleg’ gaan vooraf aan de start.</translation>
    </message>
    <message>
        <source>More than one meeting in a row was disappointing. Look first, then plan new ones.</source>
        <translation>Ontmoetingen vielen achter elkaar tegen. Kijk eerst, plan daarna pas nieuwe.</translation>
    </message>
    <message>
        <source>Until this is reviewed, plan nothing new here.</source>
        <translation>Plan hier niets nieuws tot dit is besproken.</translation>
    </message>
    <message>
        <source>The intake is done.</source>
        <translation>De kennismaking is klaar.</translation>
    </message>
    <message>
        <source>Relationships should follow the brain at once.</source>
        <translation>Relaties hoort meteen op het brein te volgen.</translation>
    </message>
    <message>
        <source>The signs say that the brain opens.</source>
        <translation>De tekenen zeggen dat het brein opengaat.</translation>
    </message>
    <message>
        <source>The signs are not there yet. Week {number} can stay with the brain.</source>
        <translation>De tekenen zijn er nog niet. Week {number} kan bij het brein blijven.</translation>
    </message>
    <message>
        <source>This visit has no date yet.</source>
        <translation>Dit bezoek heeft nog geen datum.</translation>
    </message>
    <message>
        <source>All hard conditions are ‘yes’.</source>
        <translation>Alle harde voorwaarden staan op ‘ja’.</translation>
    </message>
    <message>
        <source>All visits are done. Fill in the card together and plan the follow-ups.</source>
        <translation>Alle bezoeken zijn geweest. Vul samen de kaart in en plan de terugkomcontacten.</translation>
    </message>
    <message>
        <source>The next visit is planned.</source>
        <translation>Het volgende bezoek staat gepland.</translation>
    </message>
    <message>
        <source>See together how it is going.</source>
        <translation>Kijk samen hoe het gaat.</translation>
    </message>
    <message>
        <source>The trajectory is paused.</source>
        <translation>Het traject is gepauzeerd.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>Er is nu niets te doen.</translation>
    </message>
    <message>
        <source>Look at the retention period</source>
        <translation>Bekijk de bewaartermijn</translation>
    </message>
    <message>
        <source>The retention period ended on {day}. Erase the file, or keep it longer.</source>
        <translation>De bewaartermijn eindigde op {day}. Wis het dossier, of bewaar het langer.</translation>
    </message>
    <message>
        <source>The retention period has ended. Erase the file, or keep it longer.</source>
        <translation>De bewaartermijn is voorbij. Wis het dossier, of bewaar het langer.</translation>
    </message>
    <message>
        <source>See to a condition</source>
        <translation>Regel een voorwaarde</translation>
    </message>
    <message>
        <source>For the meeting on {day}.</source>
        <translation>Voor de ontmoeting op {day}.</translation>
    </message>
    <message>
        <source>For a meeting that is to come.</source>
        <translation>Voor een ontmoeting die nog komt.</translation>
    </message>
    <message>
        <source>Call about {code}: {condition}</source>
        <translation>Bel over {code}: {condition}</translation>
    </message>
    <message>
        <source>Go through {code} at the next visit: {condition}</source>
        <translation>Neem {code} door bij het volgende bezoek: {condition}</translation>
    </message>
    <message>
        <source>Agree on {code}: {condition}</source>
        <translation>Spreek {code} af: {condition}</translation>
    </message>
</context>
<context>
    <name>StepAction</name>
    <message>
        <source>Call and note</source>
        <translation>Bel en noteer</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Kijk terug</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Schrijf verslag</translation>
    </message>
    <message>
        <source>Finish intake</source>
        <translation>Maak kennismaking af</translation>
    </message>
    <message>
        <source>Review phase</source>
        <translation>Bespreek de fase</translation>
    </message>
    <message>
        <source>Review setting</source>
        <translation>Bespreek de situatie</translation>
    </message>
    <message>
        <source>Plan eight weeks</source>
        <translation>Plan acht weken</translation>
    </message>
    <message>
        <source>Solve in Week</source>
        <translation>Los op in Week</translation>
    </message>
    <message>
        <source>Look and tick off</source>
        <translation>Bekijk en vink af</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Neem af</translation>
    </message>
    <message>
        <source>Go on to relationships</source>
        <translation>Ga naar relaties</translation>
    </message>
    <message>
        <source>Add a week</source>
        <translation>Voeg week toe</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>Plan bezoek</translation>
    </message>
    <message>
        <source>Check conditions</source>
        <translation>Kijk voorwaarden na</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation>Plan ontmoeting</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Rond af</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Open bezoek</translation>
    </message>
    <message>
        <source>Note follow-up</source>
        <translation>Noteer terugkomcontact</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Open condition</source>
        <translation>Open voorwaarde</translation>
    </message>
</context>
<context>
    <name>StopReason</name>
    <message>
        <source>the setting did not fit</source>
        <translation>de situatie paste niet</translation>
    </message>
    <message>
        <source>circumstances changed</source>
        <translation>de omstandigheden veranderden</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>eigen wens</translation>
    </message>
    <message>
        <source>other support was found</source>
        <translation>andere steun gevonden</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Trajectory begun</source>
        <translation>Traject begonnen</translation>
    </message>
    <message>
        <source>Visit held</source>
        <translation>Bezoek gehouden</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Bezoek afgezegd</translation>
    </message>
    <message>
        <source>Visit moved</source>
        <translation>Bezoek verzet</translation>
    </message>
    <message>
        <source>Phase brain completed</source>
        <translation>Fase brein afgerond</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Op pauze</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Eerder gestopt</translation>
    </message>
    <message>
        <source>Trajectory completed</source>
        <translation>Traject afgerond</translation>
    </message>
    <message>
        <source>Card for later filled in together</source>
        <translation>Kaart voor later samen ingevuld</translation>
    </message>
    <message>
        <source>Follow-up contact</source>
        <translation>Terugkomcontact</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Ontmoeting gepland</translation>
    </message>
    <message>
        <source>Meeting back to being checked</source>
        <translation>Ontmoeting terug naar nakijken</translation>
    </message>
    <message>
        <source>Meeting looked back on</source>
        <translation>Teruggekeken op een ontmoeting</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Teruggebeld</translation>
    </message>
    <message>
        <source>Talked it over</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>{what}, week {number}</source>
        <translation>{what}, week {number}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>{title}, {outcome}</source>
        <translation>{title}, {outcome}</translation>
    </message>
    <message>
        <source>{contact}, unplanned</source>
        <translation>{contact}, ongepland</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>%n week erna</numerusform>
            <numerusform>%n weken erna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryState</name>
    <message>
        <source>no trajectory yet</source>
        <translation>nog geen traject</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>eerder gestopt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>afgerond</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>Not yet: %n hard condition(s) open</source>
        <translation>
            <numerusform>Nog niet: %n harde voorwaarde open</numerusform>
            <numerusform>Nog niet: %n harde voorwaarden open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible: all hard conditions are ‘yes’, %n soft open</source>
        <translation>
            <numerusform>Kan: alle harde voorwaarden op ‘ja’, %n zachte open</numerusform>
            <numerusform>Kan: alle harde voorwaarden op ‘ja’, %n zachte open</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible: all conditions are ‘yes’</source>
        <translation>Kan: alle voorwaarden op ‘ja’</translation>
    </message>
    <message>
        <source>Soft: {yes} of {total} yes.</source>
        <translation>Zacht: {yes} van {total} ja.</translation>
    </message>
    <message>
        <source>Open: {codes}.</source>
        <translation>Open: {codes}.</translation>
    </message>
</context>
<context>
    <name>VisitMark</name>
    <message>
        <source>arrival reported</source>
        <translation>aankomst gemeld</translation>
    </message>
    <message>
        <source>departure reported</source>
        <translation>vertrek gemeld</translation>
    </message>
    <message>
        <source>concern followed up</source>
        <translation>zorgsignaal opgevolgd</translation>
    </message>
</context>
<context>
    <name>VisitRisk</name>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>Visit at home as usual.</source>
        <translation>Bezoek thuis zoals gewoonlijk.</translation>
    </message>
    <message>
        <source>Call before you go and report when you arrive and leave.</source>
        <translation>Bel voordat je gaat en meld je bij aankomst en vertrek.</translation>
    </message>
    <message>
        <source>Do not visit at home. Meet at a safe place.</source>
        <translation>Ga niet op huisbezoek. Spreek af op een veilige plek.</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message numerus="yes">
        <source>%n meeting(s) took place without being checked first.</source>
        <translation>
            <numerusform>%n ontmoeting is geweest zonder dat de voorwaarden vooraf waren nagekeken.</numerusform>
            <numerusform>%n ontmoetingen zijn geweest zonder dat de voorwaarden vooraf waren nagekeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in a row were disappointing.</source>
        <translation>
            <numerusform>%n ontmoeting viel tegen.</numerusform>
            <numerusform>%n ontmoetingen achter elkaar vielen tegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s) between brain and relationships.</source>
        <translation>
            <numerusform>Gat van %n dag tussen brein en relaties.</numerusform>
            <numerusform>Gat van %n dagen tussen brein en relaties.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signs that closed phase brain were changed afterwards.</source>
        <translation>De tekenen waarmee de fase brein is afgesloten, zijn later gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>No visit for %n day(s).</source>
        <translation>
            <numerusform>Al %n dag geen bezoek.</numerusform>
            <numerusform>Al %n dagen geen bezoek.</numerusform>
        </translation>
    </message>
    <message>
        <source>New meetings wait until you have looked again at the phase.</source>
        <translation>Nieuwe ontmoetingen wachten tot je opnieuw naar de fase hebt gekeken.</translation>
    </message>
    <message>
        <source>Plan the first relationships visit earlier.</source>
        <translation>Plan het eerste bezoek van relaties eerder.</translation>
    </message>
    <message>
        <source>Look back together, and check the conditions before the next meeting.</source>
        <translation>Kijk samen terug, en kijk vóór de volgende ontmoeting de voorwaarden na.</translation>
    </message>
    <message>
        <source>‘Brain first’ is open again for new meetings; the phase stays.</source>
        <translation>‘Eerst het brein’ staat weer open voor nieuwe ontmoetingen; de fase blijft.</translation>
    </message>
    <message>
        <source>Call, or plan a visit.</source>
        <translation>Bel, of plan een bezoek.</translation>
    </message>
    <message>
        <source>review phase</source>
        <translation>fase bespreken</translation>
    </message>
    <message numerus="yes">
        <source>gap %n day(s)</source>
        <translation>
            <numerusform>gat %n dag</numerusform>
            <numerusform>gat %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>unplanned meeting</source>
        <translation>ongeplande ontmoeting</translation>
    </message>
    <message>
        <source>signs changed</source>
        <translation>tekenen gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) silent</source>
        <translation>
            <numerusform>%n dag stil</numerusform>
            <numerusform>%n dagen stil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>on screen</source>
        <translation>op het scherm</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>van papier</translation>
    </message>
</context>
<context>
    <name>WorkingElement</name>
    <message>
        <source>activities</source>
        <translation>bezigheden</translation>
    </message>
    <message>
        <source>meeting people</source>
        <translation>ontmoeten</translation>
    </message>
    <message>
        <source>practical support</source>
        <translation>praktisch ondersteunen</translation>
    </message>
    <message>
        <source>meaningful contact</source>
        <translation>betekenisvol contact</translation>
    </message>
    <message>
        <source>social skills</source>
        <translation>sociale vaardigheden</translation>
    </message>
    <message>
        <source>realistic expectations</source>
        <translation>realistische verwachtingen</translation>
    </message>
    <message>
        <source>meaningful role</source>
        <translation>betekenisvolle rol</translation>
    </message>
</context>
</TS>
