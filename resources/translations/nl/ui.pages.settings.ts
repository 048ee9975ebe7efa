<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>tweede plek</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>bij het maken</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>opens with an older password</source>
        <translation>gaat open met een ouder wachtwoord</translation>
    </message>
    <message>
        <source>of a newer Opmaat</source>
        <translation>van een nieuwere Opmaat</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>niet meer gevonden</translation>
    </message>
    <message>
        <source>no room to look</source>
        <translation>geen ruimte om na te kijken</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Keep files for</source>
        <translation>Dossiers bewaren</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Bewaar langer…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wis…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Wisbewijs…</translation>
    </message>
    <message>
        <source>Files whose retention period has ended</source>
        <translation>Dossiers waarvan de bewaartermijn voorbij is</translation>
    </message>
    <message>
        <source>None. Nothing is ever erased by itself.</source>
        <translation>Geen. Er wordt nooit vanzelf iets gewist.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Voorgoed gewist</translation>
    </message>
    <message>
        <source>Nobody was erased yet.</source>
        <translation>Er is nog niemand gewist.</translation>
    </message>
    <message>
        <source>Open the log…</source>
        <translation>Open logboek…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Neem alles mee…</translation>
    </message>
    <message numerus="yes">
        <source>Files are kept for %n year(s) after the end.</source>
        <translation>
            <numerusform>Dossiers worden tot %n jaar na het einde bewaard.</numerusform>
            <numerusform>Dossiers worden tot %n jaar na het einde bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>No retention period yet.</source>
        <translation>Nog geen bewaartermijn.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} is terug.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Beslis later</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>{name} ({code}): ended {day}. Proposal: {proposal}</source>
        <translation>{name} ({code}): geëindigd op {day}. Voorstel: {proposal}</translation>
    </message>
    <message>
        <source>{name} ({code}), since {day}</source>
        <translation>{name} ({code}), sinds {day}</translation>
    </message>
    <message>
        <source>Mark {mark}, {day}: {reason}</source>
        <translation>Kenmerk {mark}, {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>One each day, checked by opening it. Old ones are cleared away by themselves.</source>
        <translation>Elke dag één, nagekeken door hem te openen. Oude ruimt het programma zelf op.</translation>
    </message>
    <message>
        <source>Shown on Today beside a visit with a risk.</source>
        <translation>Staat op Vandaag bij een bezoek met een risico.</translation>
    </message>
    <message>
        <source>telephone safety</source>
        <translation>telefoon veiligheid bellen</translation>
    </message>
    <message>
        <source>Under which letter ‘de Vries’ comes in the list of participants.</source>
        <translation>Onder welke letter ‘de Vries’ staat in de lijst met deelnemers.</translation>
    </message>
    <message>
        <source>sort alphabet surname</source>
        <translation>sorteren alfabet achternaam</translation>
    </message>
    <message>
        <source>On other days no visit is proposed.</source>
        <translation>Op andere dagen stelt Opmaat geen bezoek voor.</translation>
    </message>
    <message>
        <source>week weekend</source>
        <translation>week weekend maandag zondag</translation>
    </message>
    <message>
        <source>The week shows these hours bright.</source>
        <translation>Deze uren zijn licht in de week.</translation>
    </message>
    <message>
        <source>start end time</source>
        <translation>begin einde tijd werktijd</translation>
    </message>
    <message>
        <source>car distance</source>
        <translation>auto afstand rijden</translation>
    </message>
    <message>
        <source>These days stay free in the week.</source>
        <translation>Deze dagen blijven vrij in de week.</translation>
    </message>
    <message>
        <source>country Christmas Easter</source>
        <translation>land Kerst Pasen Koningsdag</translation>
    </message>
    <message>
        <source>Days off and sick leave</source>
        <translation>Vrije dagen en ziekte</translation>
    </message>
    <message>
        <source>For every appointment in them you choose at once what happens.</source>
        <translation>Voor elke afspraak die erin valt kies je meteen wat er gebeurt.</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>vakantie verlof</translation>
    </message>
    <message>
        <source>Fixed blocks</source>
        <translation>Vaste blokken</translation>
    </message>
    <message>
        <source>Team meetings and other hours in which you do not visit.</source>
        <translation>Teamoverleg en andere uren waarin je niet op bezoek gaat.</translation>
    </message>
    <message>
        <source>meeting every week</source>
        <translation>vergadering overleg elke week</translation>
    </message>
    <message>
        <source>Own conditions</source>
        <translation>Eigen voorwaarden</translation>
    </message>
    <message>
        <source>Conditions of your organisation, beside those of the method.</source>
        <translation>Voorwaarden van je organisatie, naast die van de werkwijze.</translation>
    </message>
    <message>
        <source>checklist thresholds</source>
        <translation>controlelijst drempels</translation>
    </message>
    <message>
        <source>Texts of questionnaires</source>
        <translation>Teksten van vragenlijsten</translation>
    </message>
    <message>
        <source>Import the official wording, with its conditions of use.</source>
        <translation>Lees de officiële tekst in, met de voorwaarden voor gebruik erbij.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>vragen stellingen inlezen importeren</translation>
    </message>
    <message>
        <source>Closes the file at once; what you typed is kept.</source>
        <translation>Sluit het bestand meteen; wat je typte blijft bewaard.</translation>
    </message>
    <message>
        <source>When no key or mouse is used in Opmaat, the file closes by itself.</source>
        <translation>Zonder toets of muis in Opmaat sluit het bestand vanzelf.</translation>
    </message>
    <message>
        <source>idle automatic</source>
        <translation>vanzelf automatisch weg</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>For when the paper is lost or somebody saw it. The old code expires.</source>
        <translation>Voor als het papier kwijt is of iemand het heeft gezien. De oude code vervalt.</translation>
    </message>
    <message>
        <source>paper print</source>
        <translation>papier afdrukken</translation>
    </message>
    <message>
        <source>Somebody knows my password</source>
        <translation>Iemand kent mijn wachtwoord</translation>
    </message>
    <message>
        <source>Locks the whole file anew: another key, password and recovery code.</source>
        <translation>Zet een nieuw slot op het hele bestand: andere sleutel, ander wachtwoord, andere herstelcode.</translation>
    </message>
    <message>
        <source>leaked stolen</source>
        <translation>gelekt gestolen</translation>
    </message>
    <message>
        <source>The backups are kept here, encrypted like the file itself.</source>
        <translation>Hier liggen de kopieën, versleuteld zoals het bestand zelf.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek plaats</translation>
    </message>
    <message>
        <source>Makes a backup and checks it by opening it.</source>
        <translation>Maakt een kopie en kijkt hem na door hem te openen.</translation>
    </message>
    <message>
        <source>A stick or a network folder, in case this computer is lost.</source>
        <translation>Een USB-stick of netwerkmap, voor als deze computer zoekraakt.</translation>
    </message>
    <message>
        <source>stick usb network</source>
        <translation>stick usb netwerk</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>First you see what will be different; your current file stays.</source>
        <translation>Je ziet eerst wat er anders wordt; je bestand van nu blijft bewaard.</translation>
    </message>
    <message>
        <source>restore back</source>
        <translation>terug herstellen</translation>
    </message>
    <message>
        <source>Of the program; a sheet takes the language of the participant.</source>
        <translation>Van het programma; een blad heeft de taal van de deelnemer.</translation>
    </message>
    <message>
        <source>Dark is kind to the eyes in the evening; contrast has strong lines.</source>
        <translation>Donker is ’s avonds rustig voor je ogen; contrast heeft sterke lijnen.</translation>
    </message>
    <message>
        <source>colours contrast theme</source>
        <translation>kleuren contrast thema</translation>
    </message>
    <message>
        <source>Everything in the window grows with it.</source>
        <translation>Alles in het venster groeit mee.</translation>
    </message>
    <message>
        <source>large zoom font</source>
        <translation>groot zoom lettertype vergroten</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Maak er nu een</translation>
    </message>
    <message>
        <source>No backup yet: the first follows after your first change.</source>
        <translation>Nog geen kopie: de eerste volgt na je eerste wijziging.</translation>
    </message>
    <message>
        <source>Backup made and checked.</source>
        <translation>Reservekopie gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>You and your organisation</source>
        <translation>Jij en je organisatie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Work starts</source>
        <translation>Werk begint</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Werk eindigt</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Werkuren</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Travel time within one neighbourhood</source>
        <translation>Reistijd binnen één wijk</translation>
    </message>
    <message>
        <source>Travel time between two neighbourhoods</source>
        <translation>Reistijd tussen twee wijken</translation>
    </message>
    <message>
        <source>Travel time between two visits</source>
        <translation>Reistijd tussen twee bezoeken</translation>
    </message>
    <message>
        <source>The week says so when there is less time than this.</source>
        <translation>De week zegt het als er minder tijd is dan dit.</translation>
    </message>
    <message>
        <source>Emergency contact of the organisation</source>
        <translation>Noodcontact van de organisatie</translation>
    </message>
    <message>
        <source>Who works here, and for whom.</source>
        <translation>Wie hier werkt, en voor wie.</translation>
    </message>
    <message>
        <source>Working days and hours</source>
        <translation>Werkdagen en uren</translation>
    </message>
    <message>
        <source>They light up in the week, and new visits are proposed within them.</source>
        <translation>Ze zijn licht in de week, en daarbinnen worden nieuwe bezoeken voorgesteld.</translation>
    </message>
    <message>
        <source>Holidays and absence</source>
        <translation>Vakantie en afwezigheid</translation>
    </message>
    <message>
        <source>Days on which no visit is planned.</source>
        <translation>Dagen waarop je geen bezoek plant.</translation>
    </message>
    <message>
        <source>vacation sick leave blocks</source>
        <translation>verlof ziek vrij blokken</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Opmaat scores these. You import their official wording yourself, when your organisation may use it.</source>
        <translation>Opmaat rekent deze uit. De officiële tekst lees je zelf in, als je organisatie die mag gebruiken.</translation>
    </message>
    <message>
        <source>measurements scales UCLA WHO De Jong Gierveld</source>
        <translation>metingen schalen UCLA WHO De Jong Gierveld</translation>
    </message>
    <message>
        <source>security safe</source>
        <translation>beveiliging veilig</translation>
    </message>
    <message>
        <source>copy save restore</source>
        <translation>backup kopie bewaren terugzetten</translation>
    </message>
    <message>
        <source>Shown on reports and beside what you write.</source>
        <translation>Staat op rapporten en bij wat je schrijft.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>Shown on reports and sheets.</source>
        <translation>Staat op rapporten en bladen.</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>werkgever instelling</translation>
    </message>
    <message>
        <source>Whom you tell when you arrive and leave at a visit with a risk.</source>
        <translation>Bij wie je aankomst en vertrek meldt bij een bezoek met een risico.</translation>
    </message>
    <message>
        <source>safety risk</source>
        <translation>veiligheid risico noodgeval</translation>
    </message>
    <message>
        <source>Phone number of the emergency contact</source>
        <translation>Telefoonnummer van het noodcontact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>within one neighbourhood</source>
        <translation>binnen één wijk</translation>
    </message>
    <message>
        <source>between two</source>
        <translation>tussen twee wijken</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Instellingen bewaard.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>For this computer. Each choice is shown at once.</source>
        <translation>Voor deze computer. Elke keuze zie je meteen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the computer does</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>Licht en donker</translation>
    </message>
    <message>
        <source>Letter size</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Search a setting</source>
        <translation>Zoek een instelling</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, such as ‘letters’ or ‘password’.</source>
        <translation>Niets gevonden. Probeer een ander woord, zoals ‘letters’ of ‘wachtwoord’.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock and password</source>
        <translation>Slot en wachtwoord</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Only you can get in. Another password leaves the recovery code as it is.</source>
        <translation>Alleen jij kunt erin. Een ander wachtwoord laat de herstelcode zoals die is.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Vergrendel nu</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Wachtwoord van nu</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nieuw wachtwoord, nog een keer</translation>
    </message>
    <message>
        <source>Four loose words are strong and easy to remember.</source>
        <translation>Vier losse woorden zijn sterk en goed te onthouden.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Verander wachtwoord</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Werk bij…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nieuwe herstelcode…</translation>
    </message>
    <message>
        <source>Somebody knows my password…</source>
        <translation>Iemand kent mijn wachtwoord…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with an older password or code.</source>
        <translation>
            <numerusform>%n reservekopie gaat nog open met een ouder wachtwoord of een oudere code.</numerusform>
            <numerusform>%n reservekopieën gaan nog open met een ouder wachtwoord of een oudere code.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Password changed. Old backups still open with the old one.</source>
        <translation>Wachtwoord veranderd. Oude kopieën gaan nog open met het oude.</translation>
    </message>
    <message>
        <source>This is not the password of this file.</source>
        <translation>Dit is niet het wachtwoord van dit bestand.</translation>
    </message>
    <message>
        <source>Method pack</source>
        <translation>Methodepakket</translation>
    </message>
    <message>
        <source>Weeks, exercises, conditions and numbers. A trajectory keeps the pack it began with.</source>
        <translation>Weken, oefeningen, voorwaarden en getallen. Een traject houdt het pakket waarmee het begon.</translation>
    </message>
    <message>
        <source>Own conditions…</source>
        <translation>Eigen voorwaarden…</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versie {version}</translation>
    </message>
    <message>
        <source>Lock by itself when nobody is there</source>
        <translation>Vanzelf vergrendelen als er niemand is</translation>
    </message>
    <message>
        <source>Lock after so many minutes</source>
        <translation>Vergrendelen na zoveel minuten</translation>
    </message>
    <message>
        <source>Counted without key or mouse in Opmaat. At the table it waits 15 minutes.</source>
        <translation>Zonder toets of muis in Opmaat. Aan tafel wacht het slot 15 minuten.</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer can now read everything while you are away. Lock with Ctrl+L yourself.</source>
        <translation>Wie achter deze computer gaat zitten, kan nu alles lezen als jij weg bent. Vergrendel zelf met Ctrl+L.</translation>
    </message>
    <message>
        <source>Opmaat does not lock by itself any more.</source>
        <translation>Opmaat vergrendelt niet meer vanzelf.</translation>
    </message>
    <message numerus="yes">
        <source>Opmaat locks after %n minute(s) without key or mouse.</source>
        <translation>
            <numerusform>Opmaat vergrendelt na %n minuut zonder toets of muis.</numerusform>
            <numerusform>Opmaat vergrendelt na %n minuten zonder toets of muis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feestdagen van</translation>
    </message>
    <message>
        <source>Enter absence…</source>
        <translation>Voer afwezigheid in…</translation>
    </message>
    <message>
        <source>Fixed blocks…</source>
        <translation>Vaste blokken…</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>het Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>geen land</translation>
    </message>
    <message>
        <source>Texts of questionnaires…</source>
        <translation>Teksten van vragenlijsten…</translation>
    </message>
    <message>
        <source>No wording imported: fill it in on the official paper.</source>
        <translation>Geen tekst ingelezen: vul hem in op het officiële papier.</translation>
    </message>
    <message>
        <source>Wording imported: {language}, edition {edition}, {day}.</source>
        <translation>Tekst ingelezen: {language}, uitgave {edition}, {day}.</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Eerste plek</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Tweede plek</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation>Gebruik geen tweede plek</translation>
    </message>
    <message>
        <source>The backups are being looked through…</source>
        <translation>De kopieën worden nagekeken…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zet terug…</translation>
    </message>
    <message>
        <source>Choose a backup from elsewhere…</source>
        <translation>Kies een kopie van elders…</translation>
    </message>
    <message numerus="yes">
        <source>Made {when}, checked by opening it. %n backup(s), {size}.</source>
        <translation>
            <numerusform>Gemaakt: {when}, nagekeken door hem te openen. %n kopie, {size}.</numerusform>
            <numerusform>Gemaakt: {when}, nagekeken door hem te openen. %n kopieën, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup is good.</source>
        <translation>De laatste reservekopie is goed.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Toon alle {count}</translation>
    </message>
    <message>
        <source>Second place for the backups</source>
        <translation>Tweede plek voor de kopieën</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>Reservekopieën (*{suffix})</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>A stick or a network folder, in case this computer is lost. Not chosen yet.</source>
        <translation>Een USB-stick of netwerkmap, voor als deze computer zoekraakt. Nog niet gekozen.</translation>
    </message>
    <message>
        <source>It is there. The next backup goes there too.</source>
        <translation>Gevonden. De volgende kopie gaat er ook naartoe.</translation>
    </message>
    <message>
        <source>Not found now, and no backup is there yet. Put the stick in.</source>
        <translation>Nu niet gevonden, en er staat nog geen kopie op. Steek de stick in de computer.</translation>
    </message>
    <message>
        <source>Last backup: {when}. Do not keep it with the laptop.</source>
        <translation>Laatste kopie daar: {when}. Bewaar de stick niet bij de laptop.</translation>
    </message>
    <message>
        <source>Not found now, last backup: {when}. Put the stick in.</source>
        <translation>Nu niet gevonden, laatste kopie daar: {when}. Steek de stick in de computer.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG; shown at the top right of reports.</source>
        <translation>Een PNG of JPEG; staat rechtsboven op verslagen.</translation>
    </message>
    <message>
        <source>picture image house style</source>
        <translation>afbeelding plaatje huisstijl</translation>
    </message>
    <message>
        <source>House colour</source>
        <translation>Huiskleur</translation>
    </message>
    <message>
        <source>For lines and charts; it must be readable on white paper.</source>
        <translation>Voor lijnen en grafieken; de kleur moet op wit papier te lezen zijn.</translation>
    </message>
    <message>
        <source>house style contrast</source>
        <translation>huisstijl contrast</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Je telefoonnummer</translation>
    </message>
    <message>
        <source>At the foot of the sheets for at home; empty leaves a line for it.</source>
        <translation>Onderaan de bladen voor thuis; leeg geeft een lijn om het op te schrijven.</translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation>telefoon bellen</translation>
    </message>
    <message>
        <source>Emergency number on the card</source>
        <translation>Spoednummer op de kaart</translation>
    </message>
    <message>
        <source>Check it before you print cards.</source>
        <translation>Controleer het voordat je kaarten drukt.</translation>
    </message>
    <message>
        <source>112 telephone</source>
        <translation>112 telefoon</translation>
    </message>
    <message>
        <source>Number to talk to somebody, on the card</source>
        <translation>Nummer om te praten, op de kaart</translation>
    </message>
    <message>
        <source>Day and night; check it before you print cards.</source>
        <translation>Dag en nacht; controleer het voordat je kaarten drukt.</translation>
    </message>
    <message>
        <source>113 suicide telephone</source>
        <translation>113 zelfdoding telefoon</translation>
    </message>
    <message>
        <source>Fewer persons than this are left out of outcomes for the organisation.</source>
        <translation>Minder personen dan dit worden afgeschermd in uitkomsten voor de organisatie.</translation>
    </message>
    <message>
        <source>funder outcomes privacy suppression</source>
        <translation>financier uitkomsten privacy afschermen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>What is printed on the papers of your organisation.</source>
        <translation>Wat er op de papieren van je organisatie staat.</translation>
    </message>
    <message>
        <source>print PDF reports paper</source>
        <translation>afdrukken printen PDF verslagen papier</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Kies een logo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source> persons</source>
        <translation> personen</translation>
    </message>
    <message>
        <source>Smallest number in an overview</source>
        <translation>Kleinste getal in een overzicht</translation>
    </message>
    <message>
        <source>The logo as it will be printed</source>
        <translation>Het logo zoals het gedrukt wordt</translation>
    </message>
    <message>
        <source>None: the mark of Opmaat is used.</source>
        <translation>Geen: het teken van Opmaat komt er te staan.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand is niet te lezen. Kies een ander.</translation>
    </message>
    <message>
        <source>Settings saved. They show on the next document.</source>
        <translation>Instellingen bewaard. Je ziet ze op het volgende document.</translation>
    </message>
    <message>
        <source>V: Vries, de</source>
        <translation>V: Vries, de</translation>
    </message>
    <message>
        <source>D: de Vries</source>
        <translation>D: de Vries</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Volgorde van namen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>How long files are kept, what is due, the bin, and who did what.</source>
        <translation>Hoe lang dossiers bewaard worden, wat voorbij is, de prullenbak, en wie wat deed.</translation>
    </message>
    <message>
        <source>bin erase inspection</source>
        <translation>prullenbak wissen inzage</translation>
    </message>
    <message>
        <source>Keep files for</source>
        <translation>Dossiers bewaren</translation>
    </message>
    <message>
        <source>Counted from the end of the last trajectory. How long is the choice of your organisation. When it ends, Opmaat proposes to erase; it never does so by itself.</source>
        <translation>Geteld vanaf het einde van het laatste traject. Hoe lang, kiest je organisatie. Is de termijn voorbij, dan stelt Opmaat voor om te wissen; vanzelf gebeurt dat nooit.</translation>
    </message>
    <message>
        <source>retention period term erase bin</source>
        <translation>bewaartermijn wissen prullenbak</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Who opened, changed, printed or erased something.</source>
        <translation>Wie iets opende, wijzigde, drukte of wiste.</translation>
    </message>
    <message>
        <source>audit history</source>
        <translation>audit geschiedenis</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles meenemen</translation>
    </message>
    <message>
        <source>All data as CSV and JSON in one encrypted zip that other programs can open.</source>
        <translation>Alle gegevens als CSV en JSON in één versleutelde zip die andere programma’s kunnen openen.</translation>
    </message>
    <message>
        <source>export csv json zip</source>
        <translation>export csv json zip</translation>
    </message>
</context>
</TS>
