"""Small closed lists of English words: titles, connectors, months and weekdays, common words."""

from __future__ import annotations

import re
from collections.abc import Mapping

COMMON_TITLES = frozenset(
    "Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Count Sheikh "
    "Sheikha Imam Ayatollah Mullah Rabbi Rev Reverend Father Sister Brother Pope Cardinal "
    "Bishop Archbishop Saint King Queen Prince Princess Emperor Empress Sultan Emir Shah "
    "Madam Justice Judge Capt Captain Col Colonel Gen General Lt Lieutenant Maj Major Sgt "
    "Sergeant Cpl Corporal Adm Admiral Cmdr Commander Brig Brigadier Marshal Officer Sen "
    "Senator Rep Representative Gov Governor Hon Amb Ambassador Chief Chairman Chairwoman "
    "President Premier Chancellor Minister Secretary Mayor Speaker Director Attorney Deputy "
    "Vice Prime Congressman Congresswoman Envoy Spokesman Spokeswoman Spokesperson "
    "Ex-President Coach Manager Sr Srta Don Doña Señor Monsignor Pastor Advocate Eng Engr "
    "Chef".split()
)
"""Words that stand before a person's name wherever English is written, and are no part of it."""

TITLES = COMMON_TITLES | frozenset(
    "PM MP MEP Uncle Aunt Auntie Lt Cllr Councillor Cr Shri Smt Det Supt Insp Const Constable "
    "Inspector Superintendent Trooper Sheriff Prefect Canon DC DI DS DCI "
    "Archduke Archduchess Tsar Tsarina Czar Kaiser Team".split()
)
"""These and what is a title in some places only; the models of names learnt without the latter."""

OFFICES = frozenset(
    "President Premier Chancellor Minister Secretary Mayor Speaker Director Chief Chairman "
    "Governor Senator Ambassador Commissioner Envoy Commander King Queen".split()
)
"""Titles that may end a row of title words ("Defense Minister"), so that a name must follow."""

ROLES = frozenset(
    "activist actor actress adviser advisor aide ambassador analyst architect artist attorney "
    "author banker barrister blogger broadcaster broker builder businessman businesswoman "
    "campaigner candidate captain carer caretaker chairman chairperson chairwoman chef chief "
    "claimant co-author co-founder coach columnist comedian commander commentator commissioner "
    "commuter congressman congresswoman consultant coroner councillor cricketer critic curator "
    "cyclist dancer dealer defendant defender demonstrator designer detective developer "
    "diplomat director doctor driver economist editor electrician engineer entrepreneur envoy "
    "executive expert farmer firefighter fisherman footballer founder fullback gardener "
    "goalkeeper goaltender golfer governor grandfather grandmother guitarist head headmaster "
    "headmistress headteacher historian homeowner host hotelier inspector instructor "
    "investigator investor jockey journalist judge landlady landlord lawmaker lawyer leader "
    "lecturer legislator librarian lobbyist magistrate manager mathematician mayor midfielder "
    "midwife minister musician negotiator neighbor neighbour nurse officer official ombudsman "
    "operator organiser organizer owner painter paramedic parishioner passenger pastor "
    "physician pilot planter player playwright plumber poet policeman policewoman politician "
    "postman premier presenter president priest principal producer professor programmer "
    "prosecutor protester psychologist publisher rapper rapporteur registrar reporter "
    "representative researcher resident rower sailor scholar scientist seamer secretary senator "
    "shareholder shopkeeper singer skier skipper sociologist soldier solicitor spinner "
    "spokesman spokesperson spokeswoman sprinter strategist striker student substitute "
    "superintendent surgeon survivor swimmer teacher technician tenant tourist trader trainer "
    "treasurer trustee undersecretary vendor veteran veterinarian victim volunteer "
    "whistleblower widow widower winger witness worker writer".split()
)
"""What somebody is or does, as papers put it before a name without an article."""

EPITHETS = frozenset(
    "candidate nominee front-runner frontrunner contender hopeful businessman businesswoman"
    " billionaire millionaire mogul magnate tycoon developer politician lawmaker congressman"
    " congresswoman senator governor mayor surgeon neurosurgeon veteran star actor actress"
    " singer author economist socialist democrat republican lady incumbent premier chancellor"
    " monarch leader chairman chairwoman founder investor pontiff dictator strongman"
    " ex-president newcomer outsider celebrity comedian"
    " academic astronaut banker biologist composer conductor diplomat entrepreneur"
    " environmentalist epidemiologist executive filmmaker financier footballer forward"
    " geologist goalkeeper historian industrialist jurist midfielder musician novelist"
    " parliamentarian philosopher physicist pianist playwright poet psychologist scholar"
    " sociologist specialist sprinter striker swimmer technocrat theologian trumpeter"
    " virologist winger".split()
)
"""Nouns that papers use for somebody they have just named."""

HEADS = frozenset(
    "chair chief commissioner controller coordinator curator dean deputy director editor head "
    "lecturer manager minister president professor secretary superintendent undersecretary".split()
)
"""Offices that are named with what they are for: "director of music"."""

SURNAMES_FIRST = frozenset(
    "Bai Cai Cao Chen Cheng Cui Dai Deng Ding Dong Duan Fan Feng Gao Gong Guo Hao Hou Huang Jiang "
    "Kong Li Liang Liao Lin Liu Lu Luo Ma Mao Meng Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi "
    "Song Sun Tan Tang Tian Wang Wei Wen Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yu "
    "Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou "
    "Ahn Bae Cho Choi Chung Hwang Jang Jeon Jeong Jung Kang Kim Kwak Kwon Moon Nam Noh Park Ryu "
    "Seo Shim Yoo Yoon "
    "Bui Dang Duong Hoang Huynh Nguyen Pham Phan Tran".split()
)
"""Surnames of China, Korea and Vietnam, which stand before the given name."""

PAPERS = frozenset(
    "Chronicle Courier Enquirer Examiner Gazette Globe Guardian Herald Inquirer Journal Mail "
    "Observer Post Sun Telegraph Times Tribune".split()
)
"""What papers are called, and by what alone for short: "the Tribune"."""

KIN_HE = "brother|father|son|uncle|nephew|husband|widower|grandfather|grandson|boyfriend"
KIN_SHE = "sister|mother|daughter|aunt|niece|wife|widow|grandmother|granddaughter|girlfriend"
"""Relatives, as alternatives of a pattern, by the pronoun that goes with them."""

RANKS_AND_NAMES = frozenset(
    "Gen Don Rep Count Major Baron Prince King Bishop Dean Judge Earl Duke Emir Sultan".split()
)
"""Titles that are given or family names, too: after another title they belong to the name."""

NATIONAL_BODIES = frozenset(
    """Democrats Democratic Republicans Republican Conservatives Conservative Liberals Liberal
    Labour Tories Tory Greens Socialists Communists Congress Senate Parliament CCP DPP""".split()
) | {
    "Democratic Party", "Republican Party", "Conservative Party", "Liberal Party", "Labour Party",
    "Communist Party", "House of Commons", "House of Lords", "House of Representatives",
    "National Assembly", "Supreme Court", "Environmental Protection Agency", "EPA",
    "Food and Drug Administration", "FDA", "Defense Department", "Department of Defense",
    "Justice Department", "Department of Justice", "Treasury Department", "Foreign Office",
    "Securities and Exchange Commission", "National Security Council",
}  # fmt: skip
"""What parties, parliaments, courts and agencies of several countries are called."""

POST_NOMINALS = frozenset("KC QC SC MP MEP MSP MLA MBE OBE CBE KBE DBE GBE PhD".split())
"""What stands behind a person's name without belonging to it."""

PARTICIPLES = frozenset(
    "backed based born brokered controlled educated funded held led made occupied owned run "
    "trained".split()
)
"""What is tied to a name by a hyphen without belonging to it ("Oslo-based")."""

CONNECTORS = frozenset(
    "of the and for de da do dos das du del della di la le les el van von der den ter ten zu "
    "bin bint binti ibn ben al ul-Haq ud on in to & y e ap ab ferch af".split()
)
"""Lower-case words that may stand inside a name."""
PARTICLES = frozenset(
    "af ap bin bint binti da das de del della der des di do dos du e el en ferch ibn la las les "
    "los van von y".split()
)
"""Those that no English sentence has between two names."""
NAME_PARTICLES = PARTICLES | frozenset("ab al ben den der le ten ter ud ul-Haq zu".split())
"""All that may be written small within a person's name."""

MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
CALENDAR = frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat "
    "Sun".split()
).union(MONTHS, WEEKDAYS)

COMMON_WORDS = frozenset(
    "Ace Alphabet Amazon Angel Apple April Arch Art Assembly August Baker Basil Bass Bath "
    "Battle Bell Best Bill Bing Bishop Black Bliss Block Bond Brook Brown Buck Bud Buffalo "
    "Bush Butler Calm Camp Capital Carter Case Cash Chad Chance Christian Chrome Clay Cliff "
    "Conservative Constant Cook Cooper Cork Council Court Crisp Cruise Dash Dawn Day Deal "
    "Dean Discord Drew Earl Ease East Edge Essen Fair Faith Fed Field Fisher Flint Ford "
    "Forest Fox Frank Freed Gale Gap Gates Ginger Glen Gore Grace Grant Gray Green Guardian "
    "Guy Hail Hand Harry Hazel Heath Heather Hill Holly Hope House Hunter Ice Iron Ivory Ivy "
    "Jack Jade Jasmine Java Jersey Jet Job Joy June Justice King Labor Labour Lake Lance Lane "
    "Law Liberal Lily Long Love Low Mail Major Male Man March Mark Marsh Mason Max May Media "
    "Mercury Mercy Merit Meta Miles Miller Misty Mobile Moon Nation Nature Nice Norm North "
    "Office Opera Oracle Orange Page Parker Pat Patience Peace Pearl Penny Phoenix Pierce "
    "Pike Polish Pope Poppy Porter Post Potter Powers Press Price Prince Quad Queen Ranger "
    "Ray Reading Reed Reef Rice Rich Rivers Rob Robin Rod Rose Ruby Rugby Rush Safari Sage "
    "Sandwich Sandy Science Shell Short Signal Skip Sky Slack South Split Spring Square Star "
    "Stark State Steel Sterling Stone Storm Su Summer Sun Swift Target Taylor Terry Tiger "
    "Time Times Trump Trust Tucker Turkey Turner Twitch Union United Van Victor Violet Visa "
    "Wade Wake Walker Wall War Ward Warren Wells West White Will Windows Winter Wit Wolf Wood "
    "Woods Word Young Zoom".split()
)
"""Names of one word that are common words as well, wherever a sentence or a headline begins."""

MONTH_NAMES = frozenset("May March August April June".split())
"""Names that are months as well: capitals say nothing anywhere."""

COMPANY_ENDINGS = frozenset(
    "Inc Inc. Ltd Ltd. Limited Plc plc PLC LLC LLP Corp Corp. Corporation Co Co. Company "
    "Group Holdings AG SA S.A. SE NV N.V. GmbH SpA AB ASA Oyj Bhd Pty".split()
)
"""Words at the end of a company's name that it may be called without."""

COMPANY_WORDS = COMPANY_ENDINGS | frozenset(
    "Airlines Airways Breweries Chemicals Electronics Foods Industries Motors Pharmaceuticals "
    "Semiconductor Semiconductors Technologies Therapeutics".split()
)
"""These and what companies are called after for what they make."""

REGIONS = frozenset(
    "Africa Asia Europe America Antarctica Oceania Caribbean Balkans Pacific Atlantic Arctic "
    "Baltic Mediterranean Caucasus Sahel Scandinavia Eurasia Polynesia Levant Maghreb Gulf".split()
)
"""Continents, oceans and parts of the world, by their chief word."""

PEOPLES = frozenset(
    "African Africans Asian Asians European Europeans Arab Arabs American Americans Latino "
    "Latinos Muslim Muslims Christian Christians Jewish Jew Jews Islamic Hindu Hindus "
    "Catholic Catholics Protestant Protestants Orthodox Sikh Sikhs Buddhist Buddhists Sunni "
    "Sunnis Shia Shiite Shiites Western Kurdish Kurds Kurd Palestinian Palestinians Democrat "
    "Democrats Republican Republicans Aboriginal Māori Maori Indigenous Inuit Dalit Zulu "
    "Yoruba Hausa Igbo Tamil Tamils Rohingya Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans "
    "Scottish Welsh English Irish Catalan Basque Soviet Communist Communists Socialist "
    "Socialists Marxist Islamist Islamists Zionist Nazi Nazis Anglican Baptist Methodist "
    "Mormon Druze Yazidi Coptic Hispanic Caucasian Nordic Slavic Roma Bedouin Berber Amazigh "
    "Maasai Kikuyu Punjabi Bengali Gujarati Marathi Kashmiri Hindi Arabic Mandarin Cantonese "
    "Spanish Swahili Urdu Farsi Hebrew Latin".split()
)
"""Adjectives and nouns of peoples, creeds, parties and tongues beside the countries' demonyms."""

GENERIC_WORDS = frozenset(
    "the a region area country nation government state states army forces people side chief "
    "leader leaders official officials pm mp uncle aunt 's".split()
)
"""Words beside a known name that do not make another name of it."""

FEASTS = frozenset([
    "Ashura", "Diwali", "Eid", "Eid al-Adha", "Eid al-Fitr", "Hanukkah", "Holi", "Kwanzaa",
    "Lunar New Year", "Mardi Gras", "Nowruz", "Passover", "Purim", "Ramadan", "Rosh Hashanah",
    "Songkran", "Sukkot", "Tet", "Vesak", "Yom Kippur",
])  # fmt: skip
"""Feasts and fasts that are no day of our calendar."""

FACILITY_WORDS = frozenset(
    "airport base bridge building camp canal castle cathedral church dam embassy fort gate "
    "hospital hotel house market memorial mine monument mosque museum palace park pier "
    "pipeline plant port prison railway reactor road school square stadium station street "
    "synagogue temple theatre tower tunnel university wall avenue highway shipyard barrack "
    "terminal arena".split()
)
"""Last words, in the singular, of what people have built."""

WATERS_AND_LANDS = frozenset(
    "sea ocean river lake bay strait gulf cape island mountain mount hill valley desert "
    "forest coast peninsula delta basin plateau range glacier channel reef falls region "
    "corridor line".split()
)
"""Words, in the singular, in names of what nature has made, and of regions."""

SPORT_WORDS = frozenset(
    "backline batsman batsmen batting bowler champion champions championship championships coach "
    "cup defender dugout equaliser equalised equalizer equalized fielder fixture fixtures football "
    "game games goal goalkeeper goalless goals halftime header inning innings kickoff lap laps "
    "league match matches midfield midfielder penalty pitcher player players playoff playoffs "
    "podium punt qualifier qualifiers quarterback quarterfinal quarterfinals rebounds referee "
    "relegated relegation rookie scored scoring season seasons semifinal semifinals squad striker "
    "team teammate teammates title touchdown touchdowns tournament trophy wicket wickets winger "
    "winner yards".split()
)
"""Words, in lower case, that tell reports of sport."""

COMPETITIONS = (
    r"(?:Carabao|Davis|FA|League|Ryder|Stanley|World) Cup|(?:Champions|Conference|Europa|Nations"
    r"|Premier) League|Bundesliga|Eredivisie|La Liga|Ligue 1|Serie A|Six Nations|Super Bowl|World"
    r" Series|Big Ten|Pac-12|FIFA|UEFA|MLB|MLS|NBA|NCAA|NFL|NHL"
)
"""What teams play for or in, and whose bodies run it; an expression."""

CRAFT = (
    r"(?:aircraft|bulk|car|crude|gas|LNG|LPG|ore|livestock|vehicle)[ -]carrier|(?<!police )cruiser"
    r"|(?:container|cruise|cargo|hospital|rescue|supply|training|battle|war|space|steam|motor|drill)?-?ship"
    r"|(?:fishing|patrol|tug|life|gun|steam|motor|sail|torpedo|dive|river|speed|tour)?-?boat"
    r"|airship|barge|barque|bomber|brig|brigantine|corvette|destroyer|dinghy|dredger|ferry|freighter|frigate"
    r"|galleon|ice-?breaker|liner|locomotive|minehunter|minelayer|minesweeper|schooner|sloop"
    r"|space (?:probe|shuttle|station|telescope)|spacecraft|steamer|sub(?:marine)?|tanker|trawler"
    r"|tug|vessel|whaler|yacht"
)
"""Words for what sails, flies or runs and has a name of its own; an expression."""

TRADED = (
    r"(?: (?:(?:said|says|reported|posted)(?: \w+){0,3} (?:its|an?|quarterly|record|net) )?"
    r"(?:earnings|profits?|revenues?|shares(?! (?:an?|his|her|its|my|our|that|the|their|with)\b)"
    r"|stock)|(?:['’]s)? (?:CEO|chief (?:executive|financial officer)|share(?: price|holders)"
    r"|stock price))\b"
)
"""What stands behind the name of a company that is bought and sold; an expression."""

PAST = (
    r"\w{2,12}ed|became|began|bought|came|did|fell|found|gave|got|had|held|kept|led|left|lost"
    r"|made|met|paid|rose|said|sent|sold|spoke|struck|told|took|was|went|were|won|wrote"
)
"""Verbs that tell of what is over, the regular ones and the commonest others; an expression."""

WORK_WORDS = (
    "album", "biopic", "blockbuster", "documentary", "film", "memoir", "movie", "novella", "opera",
    "operetta", "sitcom", "thriller",
)  # fmt: skip
"""The works whose title may stand right behind the word: "the film Leeds"."""

LAW_WORDS = frozenset(
    "act treaty law bill constitution convention protocol agreement accord charter resolution "
    "article amendment code directive regulation covenant pact".split()
)
EVENT_WORDS = frozenset(
    "cup game olympic championship open war summit election festival conference forum battle "
    "revolution prix rally tournament marathon exercise crisis pandemic day week uprising".split()
)
"""Words, in the singular, in names of laws and of events."""

_TIME_ZONES = frozenset("BST CDT CEST CET CST EDT EET EST GMT IST JST PDT PST UTC".split())
ABBREVIATIONS = _TIME_ZONES | frozenset(
    "AC AD ADHD ADR AI AIDS AKA AM API APP APR ATM ATV AV BBQ BC BCE BMI BPO BSc CAD CAGR CAPEX "
    "CBD CCTV CD CE CEO CFO CIO CKD CMO CNG COO COPD COVID CP CPA CPI CPIF CPIH CPR CPU CR CRM "
    "CSO CSR CT CTO CV CVD DC DG DIY DJ DNA DOB DSP DUI DVD EBIT EBITDA ECG EEG EEZ EFT EIA EMI "
    "EMR ENT EP EPS ESG ESL ESOP ETA ETF EV EVM FAQ FDI FM FMCG FOB FPI FTA FTE FX GBV GCE GCSE "
    "GDP GHG GI GIS GMO GNI GNP GP GPA GPS GPU GST HD HDI HF HGV HICP HIV HPV HQ HR HVAC IB ICBM "
    "ICO ICT ICU ID IDP IED IFRS IG INR IOT IP IPO IPR IPTV IQ ISBN ISP IT ITES IUD IV IVF JP "
    "JPEG JV KPI KYC LCD LED LGBT LGBTQ LGBTQI LLB LLC LNG LP LPG LTE MA MBA MBBS MC MCQ MD MEP "
    "ML MLA MNC MOA MOQ MOU MP MPA MPV MRI MS MSC MSME MTB MVP MW NAV NCD NDA NDC NFC NFT NGO "
    "NIL NOC NPA NPK NRI OAP OBC OD ODI OEM OFW OK OPD OPEX OS OT OTC OTP OTT PC PCB PCR PDF PE "
    "PEP PG PHD PIN PIL PM PMI POS POW PPE PPI PPP PR PS PSA PSU PTA PTSD PV PVC QC QE QR RAM "
    "RCT RDF REIT RFID RFP RFQ RIP RNA ROE ROI RPI RPG RPM RTI RTGS SARS SAR SC SDG SEO SIM SIP "
    "SITREP SLA SMC SME SMS SOE SOP SOS SP SPA SPV SSD SSC SSS ST STD STEM STI SUV TB TBA TBC "
    "TFR TNT TV TVET UAV UBI UFO UHC UHF URL USB UV VAR VAT VC VFX VHF VIP VP VPN VR WASH WIFI "
    "WMD WWI WWII XI XL YOY ZIP".split()
)
"""Short for a time, a thing, a measure, a degree or a role, and seldom for a body."""

_US_STATES = {
    "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California",
    "Colo.": "Colorado", "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida",
    "Ga.": "Georgia", "Ill.": "Illinois", "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky",
    "La.": "Louisiana", "Mass.": "Massachusetts", "Md.": "Maryland", "Mich.": "Michigan",
    "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri", "Mont.": "Montana",
    "N.C.": "North Carolina", "N.D.": "North Dakota", "N.H.": "New Hampshire",
    "N.J.": "New Jersey", "N.M.": "New Mexico", "N.Y.": "New York State", "Neb.": "Nebraska",
    "Nev.": "Nevada", "Okla.": "Oklahoma", "Ore.": "Oregon", "Pa.": "Pennsylvania",
    "R.I.": "Rhode Island", "S.C.": "South Carolina", "S.D.": "South Dakota",
    "Tenn.": "Tennessee", "Tex.": "Texas", "Va.": "Virginia", "Vt.": "Vermont",
    "W.Va.": "West Virginia", "Wash.": "Washington State", "Wis.": "Wisconsin", "Wyo.": "Wyoming",
}  # fmt: skip
_PROVINCES = {
    "Alta.": "Alberta", "B.C.": "British Columbia", "Man.": "Manitoba", "N.B.": "New Brunswick",
    "N.L.": "Newfoundland and Labrador", "N.S.": "Nova Scotia", "Ont.": "Ontario",
    "P.E.I.": "Prince Edward Island", "Que.": "Quebec", "Sask.": "Saskatchewan",
}  # fmt: skip
SHORT_STATES: Mapping[str, tuple[str, str]] = {
    **{short: (name, "United States") for short, name in _US_STATES.items()},
    **{short: (name, "Canada") for short, name in _PROVINCES.items()},
}
"""How papers shorten a state or province behind a city: its name, and its country's."""

SHORT_STATE = (
    rf"(?:{'|'.join(map(re.escape, SHORT_STATES))})(?!\w)"
    r"(?:(?<!Miss\.)(?<!Man\.)|(?=,|\)| [(—–-]))"
)
"""One of them; what is a word as well only where no sentence may begin behind it; an expression."""
