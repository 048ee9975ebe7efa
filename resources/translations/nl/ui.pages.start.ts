<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>FirstStart</name>
    <message>
        <source>Everything is ready</source>
        <translation>Alles staat klaar</translation>
    </message>
    <message>
        <source>Your file is being made…</source>
        <translation>Je bestand wordt gemaakt…</translation>
    </message>
    <message>
        <source>You begin with an empty file. What you write in it stays on this laptop, and opens only with your password or your recovery code.</source>
        <translation>Je begint met een leeg bestand. Wat je erin schrijft, blijft op deze laptop en gaat alleen open met je wachtwoord of je herstelcode.</translation>
    </message>
    <message>
        <source>Your file is not made yet.</source>
        <translation>Je bestand is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>Begin for real, or practise first?</source>
        <translation>Echt beginnen of eerst oefenen?</translation>
    </message>
    <message>
        <source>Begin for real</source>
        <translation>Echt beginnen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>With my own participants</source>
        <translation>Met mijn eigen deelnemers</translation>
    </message>
    <message>
        <source>You make an empty file with a password that only you know.</source>
        <translation>Je maakt een leeg bestand met een wachtwoord dat alleen jij kent.</translation>
    </message>
    <message>
        <source>Three short steps, about three minutes. Have paper or a printer at hand.</source>
        <translation>Drie korte stappen, ongeveer drie minuten. Houd papier of een printer bij de hand.</translation>
    </message>
    <message>
        <source>With invented people</source>
        <translation>Met verzonnen mensen</translation>
    </message>
    <message>
        <source>A full week with people in every phase, to look around and try things out.</source>
        <translation>Een volle week met mensen in elke fase, om rond te kijken en van alles te proberen.</translation>
    </message>
    <message>
        <source>It is a file of its own with a coloured band. You can begin for real later.</source>
        <translation>Het is een apart bestand met een gekleurde band. Echt beginnen kan later altijd nog.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>{strength}; only you know it</source>
        <translation>{strength}; alleen jij kent het</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>kept, and typed back</source>
        <translation>bewaard en overgetypt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Language and name</source>
        <translation>Taal en naam</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Shown on your reports, as the counsellor.</source>
        <translation>Staat als begeleider op je verslagen.</translation>
    </message>
    <message>
        <source>Fill in your name first</source>
        <translation>Vul eerst je naam in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Open the practice file</source>
        <translation>Open het oefenbestand</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Maak een nieuw…</translation>
    </message>
    <message>
        <source>Practice has no secrets: the password also stands on the page where you open the file.</source>
        <translation>Een oefenbestand heeft geen geheimen: het wachtwoord staat ook op de pagina waar je het bestand opent.</translation>
    </message>
    <message>
        <source>There is a practice file already. Go on with it, or make a new one around today.</source>
        <translation>Er is al een oefenbestand. Ga ermee verder, of maak een nieuw rond vandaag.</translation>
    </message>
    <message>
        <source>A week full of invented people is being written. This takes a few seconds.</source>
        <translation>Er wordt een week vol verzonnen mensen geschreven. Dat duurt een paar tellen.</translation>
    </message>
    <message>
        <source>Your practice file is ready. Try anything: nobody in it exists, and nothing can break.</source>
        <translation>Je oefenbestand staat klaar. Probeer alles: niemand erin bestaat echt, en er kan niets stuk.</translation>
    </message>
    <message>
        <source>Make a new practice file?</source>
        <translation>Nieuw oefenbestand maken?</translation>
    </message>
    <message>
        <source>What you did in the practice file until now goes away.</source>
        <translation>Wat je tot nu toe in het oefenbestand deed, gaat weg.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Maak een nieuw</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Houd dit</translation>
    </message>
    <message>
        <source>The practice file is being opened…</source>
        <translation>Het oefenbestand wordt geopend…</translation>
    </message>
    <message>
        <source>This practice file has a password of its own. Make a new one.</source>
        <translation>Dit oefenbestand heeft een eigen wachtwoord gekregen. Maak een nieuw.</translation>
    </message>
    <message>
        <source>The practice file is not open.</source>
        <translation>Het oefenbestand is niet open.</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Wachtwoord en herstelcode</translation>
    </message>
    <message>
        <source>Eight weeks at the table. First the brain, then the other.</source>
        <translation>Acht weken aan tafel. Eerst het brein, dan meteen de ander.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted. Opmaat uses no internet.</source>
        <translation>Alles blijft op deze laptop, versleuteld. Het programma gebruikt geen internet.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Who works with this file</source>
        <translation>Wie er met dit bestand werkt</translation>
    </message>
    <message>
        <source>Only you can get in. We have no spare key.</source>
        <translation>Alleen jij kunt erin. Wij hebben geen reservesleutel.</translation>
    </message>
    <message>
        <source>Look it over, then your file is made</source>
        <translation>Nog even nakijken, dan is je bestand er</translation>
    </message>
    <message>
        <source>Step {at} of {steps}: {name}</source>
        <translation>Stap {at} van {steps}: {name}</translation>
    </message>
    <message>
        <source>How long does your organisation keep files?</source>
        <translation>Hoe lang bewaart je organisatie dossiers?</translation>
    </message>
    <message>
        <source>After the end of guidance. Not sure? Leave it open: Opmaat asks again. Every other number of years is in Settings.</source>
        <translation>Na het einde van de begeleiding. Weet je het niet? Laat het open: Opmaat vraagt het later. Een ander aantal jaren kies je bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Which password does this backup have?</source>
        <translation>Welk wachtwoord heeft deze reservekopie?</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Wachtwoord van de reservekopie</translation>
    </message>
    <message>
        <source>A backup opens with the password of the day on which it was made.</source>
        <translation>Een reservekopie gaat open met het wachtwoord van de dag waarop hij is gemaakt.</translation>
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
        <source>Type the password of the backup.</source>
        <translation>Typ het wachtwoord van de reservekopie.</translation>
    </message>
    <message>
        <source>The backup is being restored and checked…</source>
        <translation>De kopie wordt teruggezet en nagekeken…</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Terug naar het wachtwoord</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Dat is niet gelukt.</translation>
    </message>
    <message>
        <source>There is no backup beside this file; perhaps there is one on a stick.</source>
        <translation>Naast dit bestand staat geen reservekopie; misschien staat er een op een stick.</translation>
    </message>
    <message>
        <source>There is a backup of {when}.</source>
        <translation>Er is een reservekopie van {when}.</translation>
    </message>
    <message>
        <source>What you wrote after that is not in it. Your old file stays beside it.</source>
        <translation>Wat je daarna schreef, zit er niet in. Je oude bestand blijft ernaast staan.</translation>
    </message>
    <message>
        <source>Restore the key file</source>
        <translation>Zet het sleutelbestand terug</translation>
    </message>
    <message>
        <source>The copy of {when}. Nothing is lost by it.</source>
        <translation>De kopie van {when}. Er gaat niets door verloren.</translation>
    </message>
    <message>
        <source>Go on with the backup of {when}</source>
        <translation>Ga verder met de kopie van {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) on this laptop, and what is on your stick.</source>
        <translation>
            <numerusform>%n kopie op deze laptop, en wat er op je stick staat.</numerusform>
            <numerusform>%n kopieën op deze laptop, en wat er op je stick staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a stick, or in another folder.</source>
        <translation>Op een stick, of in een andere map.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Rescue what can still be read</source>
        <translation>Red wat nog leesbaar is</translation>
    </message>
    <message>
        <source>The rest comes from the backup; you see what was lost.</source>
        <translation>De rest komt uit de reservekopie; je ziet wat er kwijt is.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Print this sheet for the helpdesk</source>
        <translation>Druk dit blad af voor de helpdesk</translation>
    </message>
    <message>
        <source>Without names or texts of participants.</source>
        <translation>Zonder namen of teksten van deelnemers.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Druk af…</translation>
    </message>
    <message>
        <source>Open it once more</source>
        <translation>Nog een keer openen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>When you have mended it, or closed it elsewhere.</source>
        <translation>Als je het hebt opgelost, of het ergens anders hebt gesloten.</translation>
    </message>
    <message>
        <source>Your old file is set aside, with today’s date in its name.</source>
        <translation>Je oude bestand wordt apart gezet, met de datum van vandaag in de naam.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Open een ander bestand</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <translation>Dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Part of your file cannot be read</source>
        <translation>Een deel van je bestand is onleesbaar</translation>
    </message>
    <message>
        <source>This file cannot be read as an Opmaat file</source>
        <translation>Dit is niet te lezen als een bestand van Opmaat</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Het sleutelbestand is beschadigd</translation>
    </message>
    <message>
        <source>The key file is not there</source>
        <translation>Het sleutelbestand is er niet</translation>
    </message>
    <message>
        <source>The key file belongs to another file</source>
        <translation>Het sleutelbestand hoort bij een ander bestand</translation>
    </message>
    <message>
        <source>This file was made by a newer Opmaat</source>
        <translation>Dit bestand is met een nieuwere Opmaat gemaakt</translation>
    </message>
    <message>
        <source>This file is open already</source>
        <translation>Dit bestand is al open</translation>
    </message>
    <message>
        <source>Opmaat has no access here</source>
        <translation>Opmaat kan hier niet bij</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>The file is not here any more</source>
        <translation>Het bestand is hier niet meer</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Je bestand gaat nu niet open</translation>
    </message>
    <message>
        <source>Nothing was erased or changed.</source>
        <translation>Er is niets gewist of veranderd.</translation>
    </message>
    <message>
        <source>Your records are whole; only the key to them is missing.</source>
        <translation>Je dossiers zijn heel; alleen de sleutel erbij ontbreekt.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Perhaps the file was moved, or the drive it is on is not there.</source>
        <translation>Misschien staat het bestand nu ergens anders, of is de schijf waar het op staat er niet.</translation>
    </message>
    <message>
        <source>Everything that you saved is still in the file.</source>
        <translation>Alles wat je hebt bewaard, staat nog in het bestand.</translation>
    </message>
    <message>
        <source>The backups that are in reach</source>
        <translation>De kopieën die er zijn</translation>
    </message>
    <message>
        <source>{when}: waits to be looked through</source>
        <translation>{when}: wordt nog nagekeken</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>En nog %n oudere.</numerusform>
            <numerusform>En nog %n oudere.</numerusform>
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
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n bezoek</numerusform>
            <numerusform>%n bezoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}, {visits}; looked through, good</source>
        <translation>{people}, {visits}; nagekeken, goed</translation>
    </message>
    <message>
        <source>opens with another password</source>
        <translation>opent met een ander wachtwoord</translation>
    </message>
    <message>
        <source>of a newer Opmaat</source>
        <translation>van een nieuwere Opmaat</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>er niet meer</translation>
    </message>
    <message>
        <source>no room to look it through</source>
        <translation>geen ruimte om na te kijken</translation>
    </message>
    <message>
        <source>no permission to look it through</source>
        <translation>geen toegang om na te kijken</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apart gezet</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>Reservekopieën (*{suffix})</translation>
    </message>
    <message>
        <source>What was rescued</source>
        <translation>Dit is gered</translation>
    </message>
    <message>
        <source>Counted are participants, visits, reports and meetings.</source>
        <translation>Geteld zijn deelnemers, bezoeken, verslagen en ontmoetingen.</translation>
    </message>
    <message>
        <source>The damaged file stays beside this one, with today’s date in its name.</source>
        <translation>Het beschadigde bestand blijft hiernaast staan, met de datum van vandaag in de naam.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n newer than the backup, read from the damaged file.</source>
        <translation>
            <numerusform>%n nieuwer dan de reservekopie, uit het beschadigde bestand gelezen.</numerusform>
            <numerusform>%n nieuwer dan de reservekopie, uit het beschadigde bestand gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; they are here as the backup has them.</source>
        <translation>
            <numerusform>%n was niet leesbaar en staat hier zoals in de reservekopie.</numerusform>
            <numerusform>%n waren niet leesbaar en staan hier zoals in de reservekopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are lost: not readable, and made after the backup.</source>
        <translation>
            <numerusform>%n is kwijt: niet leesbaar, en van na de reservekopie.</numerusform>
            <numerusform>%n zijn kwijt: niet leesbaar, en van na de reservekopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Voor zover te zien is er niets kwijt.</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Voor de helpdesk</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Het blad is naar de printer.</translation>
    </message>
    <message>
        <source>opmaat-helpdesk.pdf</source>
        <translation>opmaat-helpdesk.pdf</translation>
    </message>
    <message>
        <source>There is no printer here. Saved as {file}.</source>
        <translation>Er is hier geen printer. Bewaard als {file}.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Choose a new password</source>
        <translation>Kies een nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Set this password</source>
        <translation>Stel dit wachtwoord in</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Your file is open. From now on it opens with the password that you choose here; your recovery code stays valid.</source>
        <translation>Je bestand is open. Vanaf nu gaat het open met het wachtwoord dat je hier kiest; je herstelcode blijft geldig.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Open een ander bestand</translation>
    </message>
    <message>
        <source>To my own file</source>
        <translation>Naar mijn eigen bestand</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendel</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper</source>
        <translation>Typ de herstelcode van je papier over</translation>
    </message>
    <message>
        <source>Type your password to go on</source>
        <translation>Typ je wachtwoord om verder te gaan</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Terug naar het wachtwoord</translation>
    </message>
    <message>
        <source>Forgotten your password: use the recovery code</source>
        <translation>Wachtwoord vergeten: gebruik de herstelcode</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Dit wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Opmaat files (*{suffix})</source>
        <translation>Opmaat-bestanden (*{suffix})</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message>
        <source>Eight groups of four. Capitals and spaces make no difference.</source>
        <translation>Acht groepen van vier tekens. Hoofdletters en spaties maken niet uit.</translation>
    </message>
    <message>
        <source>Practice file. The password is ‘{password}’.</source>
        <translation>Oefenbestand. Het wachtwoord is ‘{password}’.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Type your recovery code.</source>
        <translation>Typ je herstelcode.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Typ je wachtwoord.</translation>
    </message>
</context>
</TS>
