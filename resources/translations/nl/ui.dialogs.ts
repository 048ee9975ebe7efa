<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CalmMessage</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>What was saved, is saved. You can go on working; if it happens again, close Opmaat and open it once more.</source>
        <translation>Wat bewaard was, is bewaard. Je kunt verder werken. Gebeurt het weer, sluit Opmaat dan en open het opnieuw.</translation>
    </message>
    <message>
        <source>Pass this line on to whoever helps you with Opmaat. It holds no one’s data.</source>
        <translation>Geef deze regel door aan wie je met Opmaat helpt. Er staan geen gegevens van iemand in.</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Kopieer regel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>CancelSession</name>
    <message>
        <source>Cancel session</source>
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
        <source>Cancel this session</source>
        <translation>Zeg dit bezoek af</translation>
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
        <source>Session of {name} cancelled.</source>
        <translation>Bezoek van {name} afgezegd.</translation>
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
        <source>The card ‘When loneliness returns’ is filled in together</source>
        <translation>De kaart ‘Als eenzaamheid terugkomt’ is samen ingevuld</translation>
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
    <name>ContactForm</name>
    <message>
        <source>a new setting</source>
        <translation>een nieuwe situatie</translation>
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
        <translation>Wie er bij zijn</translation>
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
        <source>Change the contact</source>
        <translation>Wijzig de ontmoeting</translation>
    </message>
    <message>
        <source>Record an unplanned contact</source>
        <translation>Registreer een ongeplande ontmoeting</translation>
    </message>
    <message>
        <source>New contact</source>
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
        <source>The contact is then no longer planned.</source>
        <translation>De ontmoeting is dan niet meer gepland.</translation>
    </message>
    <message>
        <source>Take note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>De ontmoeting is gewijzigd.</translation>
    </message>
    <message>
        <source>The contact is started.</source>
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
        <source>The contact is recorded.</source>
        <translation>De ontmoeting is vastgelegd.</translation>
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
        <translation>Het komt na het laatste bezoek. Er staan nu {count} van hoogstens {limit} bezoeken.</translation>
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
    <name>MoveSession</name>
    <message>
        <source>Move session</source>
        <translation>Bezoek verplaatsen</translation>
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
        <translation>Verplaats</translation>
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
        <source>Plan session</source>
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
        <source>There is a session in this week already: {moment}.</source>
        <translation>In deze week is al een bezoek: {moment}.</translation>
    </message>
    <message>
        <source>Overlaps with {name}, {times}.</source>
        <translation>Overlapt met {name}, {times}.</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Take note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Het formulier</translation>
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
        <source>Somebody alike is there already: {names}.</source>
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
        <source>As little as you need. No citizen service number, no diagnosis; a birth year is enough.</source>
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
        <source>Birth year</source>
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
        <source>First meeting</source>
        <translation>Kennismaking</translation>
    </message>
    <message>
        <source>Feels lonely for</source>
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
        <source>More than one contact fell short in a row. That says something about the settings or the moment, not about the participant. What is wise now?</source>
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
</TS>
