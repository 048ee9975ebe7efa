"""Everything that is typed or chosen on the day: only a deliberate export may hold any of it."""

from __future__ import annotations

COUNSELLOR = "Marijke Veenstra"
PASSWORD = "stoep regen kastje merel"
WRONG_PASSWORD = "stoep regen kastje spreeuw"
NEW_PASSWORD = "molen boterham zeilen kwartje"
ZIP_PASSWORD = "hooiberg lantaarn sokken pinda"

NAME = "Wilhelmina Zonneveld-Öztürk"
PHONE = "06-48159263"
ADDRESS = "Kastanjelaan 218"
AREA = "Vogelenbuurt"
GOAL = "Weer eens kaarten met iemand uit de straat."
AT_THE_DOOR = "De sleutel ligt onder de blauwe bloempot."

SHEET = "caseload-brummelhuis.xlsx"
IMPORTED = (
    ("Hendrika Oosterling", "06-71930485", "Meidoornplein 77", "Samen zwemmen met haar nicht."),
    ("Tjeerd Boomkamp", "0592-318274", "Boterdiep 1043", "Weer mee met de schaakclub."),
)

SENTENCES = (
    "Zij zong mee met de radio en lachte om het hondje.",
    "Gordijnen open, appeltaart op tafel, zoon Diederik belde.",
    "Rustiger dan vorige week, denk ik.",
    "Elke dag een bloem ruiken.",
)
CONCERN = "Blauwe plekken op haar pols, buurman Roelofsen dringt aan."
NOTE = "Doet mij denken aan mijn eigen oma Geertruida."
STATEMENT = "Ik ben het niet eens met het woord verdrietig."
DRAFT = "Vandaag voor het eerst naar de markt gelopen."

CONTACT = ("Kaarten bij de overbuurvrouw", "Bij de overbuurvrouw thuis", "mevrouw Hiddinga", "samen kaarten")
SETTING = ("Buurtkamer Zwaluwhoek", "Weegbreestraat, achter de kerk", "samen soep eten")

SEARCHED = "appeltaart"
IN_PALETTE = "zonneveld hartenjagen"

CALENDAR = "agenda-verschuuren.ics"
APPOINTMENT = "Tandarts met Floortje"

RECIPIENT = "werkbegeleider Annelies Kortekaas"
FOLDER = "Voor Kortekaas"
REPORT = "verslag-zonneveld.pdf"

WORDS = (
    *(COUNSELLOR, "Veenstra", PASSWORD, WRONG_PASSWORD, NEW_PASSWORD, ZIP_PASSWORD),
    *(NAME, "Wilhelmina", "Zonneveld", "Öztürk", PHONE, ADDRESS, AREA, GOAL, AT_THE_DOOR, SHEET),
    *("brummelhuis", *(word for person in IMPORTED for word in person), "Oosterling", "Boomkamp"),
    *(*SENTENCES, "Diederik", CONCERN, "Roelofsen", NOTE, "Geertruida", STATEMENT, DRAFT),
    *(*CONTACT, "overbuurvrouw", "Hiddinga", *SETTING, "Zwaluwhoek", "Weegbreestraat"),
    *(SEARCHED, IN_PALETTE, "hartenjagen", CALENDAR, "verschuuren", APPOINTMENT, "Floortje"),
    *(RECIPIENT, "Kortekaas", FOLDER, REPORT),
)
