<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>names, addresses and what to know at the door</source>
        <translation>namen, adressen en wat je aan de deur moet weten</translation>
    </message>
    <message>
        <source>times and names</source>
        <translation>tijden en namen</translation>
    </message>
    <message>
        <source>times, codes and weeks</source>
        <translation>tijden, codes en weken</translation>
    </message>
    <message>
        <source>Keep this sheet with you.</source>
        <translation>Houd dit blad bij je.</translation>
    </message>
    <message>
        <source>No name.</source>
        <translation>Geen naam.</translation>
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
        <source>My day</source>
        <translation>Mijn dag</translation>
    </message>
    <message>
        <source>Your visits of one day, to take along.</source>
        <translation>Je bezoeken van één dag, om mee te nemen.</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mijn week</translation>
    </message>
    <message>
        <source>Your visits of one week, to take along.</source>
        <translation>Je bezoeken van één week, om mee te nemen.</translation>
    </message>
    <message>
        <source>name, place and people</source>
        <translation>naam, plek en mensen</translation>
    </message>
    <message>
        <source>code, neutral label, date and answers</source>
        <translation>code, neutrale omschrijving, datum en antwoorden</translation>
    </message>
    <message>
        <source>Nothing about a participant.</source>
        <translation>Niets over een deelnemer.</translation>
    </message>
    <message>
        <source>It is not you</source>
        <translation>Het ligt niet aan u</translation>
    </message>
    <message>
        <source>One kind page after a meeting that fell short.</source>
        <translation>Eén vriendelijke bladzijde na een ontmoeting die tegenviel.</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Waarom nog niet</translation>
    </message>
    <message>
        <source>For family, doctor or municipality: why meeting people comes later. About nobody.</source>
        <translation>Voor familie, huisarts of gemeente: waarom mensen ontmoeten later komt. Over niemand.</translation>
    </message>
    <message>
        <source>Conditions for a meeting</source>
        <translation>Voorwaarden voor een ontmoeting</translation>
    </message>
    <message>
        <source>As they stand for one contact, or blank to fill in together.</source>
        <translation>Zoals ze er nu voor staan, of leeg om samen in te vullen.</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Welke ontmoeting</translation>
    </message>
    <message>
        <source>{number}. {theme}</source>
        <translation>{number}. {theme}</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>oefeningen</translation>
    </message>
    <message>
        <source>lines to write on</source>
        <translation>lijnen om op te schrijven</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>jouw naam</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>het volgende bezoek</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>the participant’s own words and the people on the card</source>
        <translation>de eigen woorden van de deelnemer en de mensen op de kaart</translation>
    </message>
    <message>
        <source>Sheet for at home</source>
        <translation>Blad voor thuis</translation>
    </message>
    <message>
        <source>Large letters, one action a line, and when you come again. For on the fridge.</source>
        <translation>Grote letters, één ding per regel en wanneer je weer komt. Voor op de koelkast.</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Welk blad</translation>
    </message>
    <message>
        <source>Exercises on the sheet</source>
        <translation>Oefeningen op het blad</translation>
    </message>
    <message>
        <source>Card for later</source>
        <translation>Kaart voor later</translation>
    </message>
    <message>
        <source>What helps when loneliness returns, in their own words.</source>
        <translation>Wat helpt als de eenzaamheid terugkomt, in eigen woorden.</translation>
    </message>
    <message>
        <source>Both sides on one A4</source>
        <translation>Beide kanten op één A4</translation>
    </message>
    <message>
        <source>name and code</source>
        <translation>naam en code</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>week and phase</source>
        <translation>week en fase</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>bezoeken</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>tekenen</translation>
    </message>
    <message>
        <source>ladders</source>
        <translation>ladders</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>ontmoetingen</translation>
    </message>
    <message>
        <source>points of attention</source>
        <translation>aandachtspunten</translation>
    </message>
    <message>
        <source>your question</source>
        <translation>je vraag</translation>
    </message>
    <message>
        <source>what went well, seen and heard, agreements</source>
        <translation>wat goed ging, gezien en gehoord, afspraken</translation>
    </message>
    <message>
        <source>your own view</source>
        <translation>je inschatting</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namen</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message>
        <source>weeks and phases</source>
        <translation>weken en fasen</translation>
    </message>
    <message>
        <source>meetings and how they were</source>
        <translation>ontmoetingen en hoe ze waren</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>je vragen</translation>
    </message>
    <message>
        <source>No other text of your own.</source>
        <translation>Geen andere eigen tekst.</translation>
    </message>
    <message>
        <source>No name, no other text of your own.</source>
        <translation>Geen naam, geen andere eigen tekst.</translation>
    </message>
    <message>
        <source>Caseload for the supervisor</source>
        <translation>Caseload voor de werkbegeleider</translation>
    </message>
    <message>
        <source>Everybody in one line, your questions, and how the way of working is followed.</source>
        <translation>Iedereen op één regel, je vragen, en hoe de werkwijze gevolgd wordt.</translation>
    </message>
    <message>
        <source>Progress for the supervisor</source>
        <translation>Voortgang voor werkbegeleider</translation>
    </message>
    <message>
        <source>One page that shows whether the way of working is followed: order, gaps, conditions, what came of each meeting, and what you want to ask.</source>
        <translation>Eén bladzijde die laat zien of de werkwijze gevolgd wordt: volgorde, gaten, voorwaarden, hoe elke ontmoeting ging en wat jij wilt vragen.</translation>
    </message>
    <message>
        <source>What went well, seen, agreed</source>
        <translation>Wat ging goed, gezien, afspraken</translation>
    </message>
    <message>
        <source>My own view</source>
        <translation>Mijn inschatting</translation>
    </message>
    <message>
        <source>The last agreement is left out: it looks as if a name stands in it.</source>
        <translation>De laatste afspraak is weggelaten: er lijkt een naam in te staan.</translation>
    </message>
    <message>
        <source>code, week, theme, boxes with the numbers of the form</source>
        <translation>code, week, thema en vakken met de nummers van het formulier</translation>
    </message>
    <message>
        <source>No name. Type it in, then shred it.</source>
        <translation>Geen naam. Typ het over en versnipper het.</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Bezoekblad</translation>
    </message>
    <message>
        <source>One page to write on during a visit, with a code and no name.</source>
        <translation>Eén bladzijde om tijdens een bezoek op te schrijven, met een code en zonder naam.</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Welk bezoek</translation>
    </message>
    <message>
        <source>Visit sheets of a day</source>
        <translation>Bezoekbladen van een dag</translation>
    </message>
    <message>
        <source>A page for each visit of a day, in the order of the day.</source>
        <translation>Een bladzijde per bezoek, in de volgorde van de dag.</translation>
    </message>
    <message>
        <source>numbers of at least {minimum} persons</source>
        <translation>aantallen van minstens {minimum} personen</translation>
    </message>
    <message>
        <source>No person.</source>
        <translation>Geen personen.</translation>
    </message>
    <message>
        <source>Outcomes for the organisation</source>
        <translation>Uitkomsten voor de organisatie</translation>
    </message>
    <message>
        <source>Numbers without persons, for the organisation or a funder; small numbers are left out.</source>
        <translation>Aantallen zonder personen, voor de organisatie of een financier. Kleine getallen zijn afgeschermd.</translation>
    </message>
    <message>
        <source>what was done, and when</source>
        <translation>wat er gedaan is, en wanneer</translation>
    </message>
    <message>
        <source>No name and no text.</source>
        <translation>Geen naam en geen tekst.</translation>
    </message>
    <message>
        <source>Log: who did what</source>
        <translation>Logboek: wie deed wat</translation>
    </message>
    <message>
        <source>Who opened, changed, printed or erased something, and when.</source>
        <translation>Wie iets opende, wijzigde, drukte of wiste, en wanneer.</translation>
    </message>
    <message>
        <source>exercises, signs and conditions by visit and meeting</source>
        <translation>oefeningen, tekenen en voorwaarden per bezoek en ontmoeting</translation>
    </message>
    <message>
        <source>Page of detail by visit and meeting</source>
        <translation>Bijlage per bezoek en ontmoeting</translation>
    </message>
    <message>
        <source>Your data with us</source>
        <translation>Uw gegevens bij ons</translation>
    </message>
    <message>
        <source>What is kept, who sees it and for how long. To leave behind.</source>
        <translation>Wat er bewaard wordt, wie het ziet en hoe lang. Om achter te laten.</translation>
    </message>
    <message>
        <source>Laptop lost: what to do</source>
        <translation>Laptop kwijt: wat te doen</translation>
    </message>
    <message>
        <source>To print and keep at the office, not in the laptop bag.</source>
        <translation>Om af te drukken en op kantoor te bewaren, niet in de laptoptas.</translation>
    </message>
</context>
</TS>
