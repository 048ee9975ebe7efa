<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AskedPage</name>
    <message>
        <source>Stop for now</source>
        <translation>Stop voor nu</translation>
    </message>
    <message>
        <source>Question and answers</source>
        <translation>Vraag en antwoorden</translation>
    </message>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Vraag {place} van {total}</translation>
    </message>
</context>
<context>
    <name>PasswordGate</name>
    <message>
        <source>Password of the counsellor</source>
        <translation>Wachtwoord van de begeleider</translation>
    </message>
    <message>
        <source>For the counsellor: your password</source>
        <translation>Voor de begeleider: je wachtwoord</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Typ je wachtwoord.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Dit wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Practice file: ‘{password}’.</source>
        <translation>Oefenbestand: ‘{password}’.</translation>
    </message>
</context>
<context>
    <name>PauseCover</name>
    <message>
        <source>Go on with the questions</source>
        <translation>Ga verder met de vragen</translation>
    </message>
    <message>
        <source>Back to my screen</source>
        <translation>Terug naar mijn scherm</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Even pauze</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on now, or another time.</source>
        <translation>Uw antwoorden zijn bewaard. U kunt nu verdergaan, of een andere keer.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>That was the last question. You can give the screen back now.</source>
        <translation>Dat was de laatste vraag. U kunt het scherm nu teruggeven.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Done at the table</source>
        <translation>Klaar aan tafel</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mijn pad</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Eén terug</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>Naar de volgende</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} van {total}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>helemaal</translation>
    </message>
    <message>
        <source>Point at a number. Leaving it open is fine too.</source>
        <translation>Wijs een cijfer aan. Niets kiezen is ook goed.</translation>
    </message>
    <message>
        <source>You chose {number}. What makes it no lower number?</source>
        <translation>U koos {number}. Wat maakt dat het geen lager cijfer is?</translation>
    </message>
    <message>
        <source>This number is not kept: the report is finished.</source>
        <translation>Dit cijfer wordt niet bewaard: het verslag is al klaar.</translation>
    </message>
    <message>
        <source>What you want, in your own words</source>
        <translation>Wat u wilt, in uw eigen woorden</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Uw cijfers</translation>
    </message>
    <message>
        <source>‘{goal}’</source>
        <translation>‘{goal}’</translation>
    </message>
    <message>
        <source>You said last time: {score}.</source>
        <translation>De vorige keer zei u: {score}.</translation>
    </message>
    <message>
        <source>Week {number} · {theme}</source>
        <translation>Week {number} · {theme}</translation>
    </message>
    <message>
        <source>Extra week · {theme}</source>
        <translation>Extra week · {theme}</translation>
    </message>
    <message>
        <source>week {number} of {total}</source>
        <translation>week {number} van {total}</translation>
    </message>
    <message>
        <source>{name}: now {now}</source>
        <translation>{name}: nu {now}</translation>
    </message>
    <message>
        <source>{name}: first {start}, now {now}</source>
        <translation>{name}: eerst {start}, nu {now}</translation>
    </message>
</context>
<context>
    <name>TableCover</name>
    <message>
        <source>Done for today</source>
        <translation>Klaar voor vandaag</translation>
    </message>
    <message>
        <source>Thank you for looking at it together. You can give the screen back now.</source>
        <translation>Dank u wel voor het meekijken. U kunt het scherm nu teruggeven.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Terug naar de tafel</translation>
    </message>
    <message>
        <source>To my screen</source>
        <translation>Naar mijn scherm</translation>
    </message>
</context>
</TS>
