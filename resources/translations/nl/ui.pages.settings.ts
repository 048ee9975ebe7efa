<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <source>Folder</source>
        <translation>Map</translation>
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
        <source>The last backup is good. Made {when}.</source>
        <translation>De laatste reservekopie is goed. Gemaakt: {when}.</translation>
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
        <source>Your organisation stands on reports; your working hours light up in the week.</source>
        <translation>Je organisatie staat op de rapporten; je werkuren lichten op in de week.</translation>
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
        <source>Travel time within one area</source>
        <translation>Reistijd binnen één wijk</translation>
    </message>
    <message>
        <source>Travel time between two areas</source>
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
        <source>Whom you tell when you arrive and leave at a visit with a risk.</source>
        <translation>Bij wie je aankomst en vertrek meldt bij een bezoek met een risico.</translation>
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
        <source>within one area</source>
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
        <source>Sections</source>
        <translation>Onderdelen</translation>
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
        <source>Password until now</source>
        <translation>Wachtwoord tot nu toe</translation>
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
        <source>Without key or mouse in Opmaat. At the table it waits 15 minutes.</source>
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
</context>
</TS>
