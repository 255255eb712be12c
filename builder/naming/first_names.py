"""First names by the pronoun that usually goes with them; lower case, whole names only.

Made by tools/make_first_names.py; change that, not this file. Names that at least two of Faker's
languages (MIT licence) list for one sex, and three times as many as for the other; those that both
bear (EITHER); and which of them at least two list as surnames, too.
"""

HE = frozenset(
    """
    aage aarav aaron aarón abbas abdelkader abdul abdullah abdullahi abel abelardo abner abraham
    abram achille achim adalberto adam adan adelbert adem aden adil aditya adnan adolf adolfo adonis
    adrian adriano adrien adrián adán aedan agustin agustín ahmad ahmed ahmet aidan aiden ajan akif
    akira alain alan alban albert alberto albin albino albrecht alcides aldo alec alejandro alejo
    aleks aleksandar aleksander aleksandr alen alessandro alessio alexander alexandre alexandru
    alexei alexej aleš alf alfons alfonso alfred alfredo algot ali alistair allan allen almus alois
    alonso aloys alphons alphonse alphonsus alvar alvaro alvin alwin amado amador amar amaro ambrose
    amin amine amir amon amos américo anas anders anderson andre andreas andrei andrej andres andrew
    andrey andri andrin andrzej andré andrés andy anes angelo angus anselmo ante antero anthony anto
    antoine anton antonino antonio antonius antony antónio aníbal aran archer archie arda ari arian
    arif aristide arjun arlo armand armando armin arnaldo arnaud arne arno arnold arnoldo arnulfo
    aron arron arsenio artan artemio arthur artis artur arturo arvid arvo aryan asher ashraf asif
    atilio atlas attila august auguste augustin augustine augusto aurel aurelio austin axel ayaan
    ayden ayoub ayub azad aziz baba baldur baldwin baltasar balthasar baptiste barack barry bart
    bartholomew bartley bas basil basilio bastian bastien bautista bayram bayron beau ben benard
    benedict benedikt benicio benito benjamim benjamin benjamín benno benny benoit benoît benson
    bent berat berend bernabé bernard bernardino bernardo bernd berndt bernhard bernie bernt bert
    bertil bertram bertrand biagio bilal bill billy birger bjarne bjorn björn bladimir blahoslav
    blaine blake blas boaz bob bobby bogdan bohumil bohumír bohuslav bojan boleslav boris borja brad
    bradley brady brahim bram brandon branislav branko braulio braxton brayan brayden brendan
    brendon brent brett brian brice brien brodie bruce bruno bryan bryce byron cal caleb callum
    calogero calvin camilo carl carlo carlos carmelo carsten carter cas casper cathal cecil cedric
    ceferino celestino celso cesar chad charles charlie charly chase che chris christian christof
    christofer christoffer christoph christophe christopher christos chuck ciaran cillian cipriano
    ciro clarence clark claudio claudius claus clayton clemens clement clemente clifford clinton
    clive cody cohen cole coleman colin collin collins colm colton colum conal conall conan conn
    connor conor conrad constant constantin cooper corey cormac cornel cornelio cornelis cornelius
    cory cosimo craig cristhian cristian cristiano cristobal cristofer cristopher cristóbal csaba
    ctibor curt curtis custodio cyril cyrus cédric célestin césar daan dag dagoberto dale dalibor
    dalton dalvin damian damiano damien damir damián damjan damon dan daniel daniele danijel danilo
    daniël danny dante dany daren darin dario darius dariusz darko darrell darren darrin darryl
    darryn darwin daryl darío daudi dave david davide davin davis davor davy dean deane declan dejan
    demetrio demian denis dennis denny dereck derek derick dermot derrick desiderio desmond detlef
    devin diarmuid dick didier diego dieter dietmar dietrich dilan dillon dimas dimitri dimitrios
    dino diogo dion dionisio dirk dmitri dmitry dobroslav domenic domenico domhnall domingo dominic
    dominick dominik don donal donald donat donato donovan dorian doug douglas dragan drago
    drahoslav drew duane duke duncan dusan dustin dušan dwayne dylan dávid eamon eamonn earl ebbe
    ebenezer ed eddie eddy eder edgar edgard edgardo edin edinson edison edmond edmund edmundo
    edouard edson eduard eduardo edvard edvin edward edwin efrain efraín egbert eggert egon einar
    eino ekrem eladio elbert eldar eldon eleuterio elian elias elie eliecer elijah elio eliot elis
    eliseo elliot elliott elmar elmer elmo elnur eloi elon eloy elton elvin elvis elías emanuel
    emerson emil emile emilian emiliano emilio emin emir emmanuel emmet emmett enda enes ennio
    enrico enrique enver enzo eoghan eoin epifanio erasmo erastus erdogan eren erhard eric erich
    erick erik erkan erland erling ernest ernesto ernst erol ervin erwin esteban ethan etienne eugen
    eugene eugenio eugène eusebio evald evan evans evaristo evelio evert ewald ezekiel ezequiel ezio
    ezra fabian fabien fabio fabián fabrice fabricio fabrizio facundo farid fariz faruk fatih
    faustino fausto feargal fearghal federico fedor feliciano felipe felix ferdinand ferenc fergal
    fergus fermín fernand fernando festus fidel filip filipe filippo finbar finn fintan flavio
    flemming fletcher florencio florent florentin florentino florian florin floris francesco francis
    francisco franck franco francois franjo frank franklin franky frans františek franz françois
    fred freddy frederic frederick frederik fredo fredric fredrick fredrik fredy fridolin friedrich
    fritz frode frédéric fumio fábio félix gabino gabor gabriel gael gaetano gareth garret garrett
    garry gary gaspar gaston gastón gavin gaël gebhard geert geir genaro gennaro geoff geoffrey
    georg george georges georgios gerald geraldo gerard gerardo gerhard gerhardt german germán
    gerold geronimo gerrit gerson gert gerónimo ghislain giacomo gian gian-luca giancarlo gianfranco
    gianluca gianni gibson gideon gil gilbert gilberto giles gilles gino gion giorgio giovanni
    giovanny giuliano giulio giuseppe glen glenn godfrey gonzalo gonçalo goran gordon gottfried
    gottlieb graeme graham grant grayson greg gregg gregor gregorio gregory grzegorz grégoire
    grégory guido guilherme guillaume guillermo gunnar gunner gunter gunther gust gustaf gustav
    gustave gustavo guy gérald gérard gülağa günter günther hakan hakim halil hamid hamish hamza
    hannes hans hans-peter hans-rudolf hans-ulrich hansjörg hanspeter harald hardy harm harold harri
    harrison harry hartmut harun harvey hasan hassan hector heiko heinrich heinz helge helmer helmut
    hendrik henning henri henrik henrique henry herbert heriberto herman hermann hermes herminio
    hernando hernán hervé hilario hilbert hilmar hipólito hiroshi hjalmar holger horacio horst hosea
    howard hubert hudson hugh hugo hugues humberto humphrey hunter hussein huy héctor hüseyin iain
    ian ibrahim ignace ignacio ignatz ignaz ignác igor iker ilias ilija ilyas imran imre ingmar ingo
    ingvar ioannis irfan isaac isaiah isaías ishaan isidor isidoro isidro ismael ismail ismet israel
    issack istvan istván ivan ivar iver ivo ivor iván iwan izidor i̇brahim i̇mam jacek jacinto jack
    jackson jacky jacob jacobo jacques jafet jaime jair jairo jaka jake jakob jakub jamal james
    jamil jan jani janick janik janis janko jannik jannis jano janos janus jared jari jarl jarlath
    jarno jaromír jaron jaroslav jarrod jason jasper javier jaxon jay jayden jayson jean-claude
    jean-luc jean-marc jean-marie jean-paul jean-pierre jeb jeff jefferson jeffery jeffrey jeison
    jelani jelle jens jere jeremiah jeremias jeremie jeremy jeremías jermaine jerome jerry jerson
    jerzy jerónimo jesper jesse jesus jesús jhoan jhon jhonatan jhonny jim jimmie jimmy jiri joachim
    joakim joao joaquim joaquin joaquín job jochen joe joel joey johan johann johannes johans john
    johnathan johnny johnson johny jon jonah jonas jonatan jonathan jonathon jonáš joost jordi
    jordon jordy jordán jorge joris jos jose josef josep joseph josephus josh joshua josiah josip
    jost josue josué josé jovan jozef joão joël joško juan jude juhani jules julian julien julio
    julius julián junichiro junior juraj jure juri justin justus ján jérôme jörg jörgen jørgen
    jürgen kai kaj kaleb kalevi kalle kamal kamil kamron kane karel karim karl karl-heinz karlo
    karsten kasim kaspar kasper keanu keegan keir keith kelvin kemal ken kenan kenneth kenny kent
    kevin khaled khalid khalil kian kieran kilian killian kingston kirk kjell klaas klaus klemens
    klement knut kobe koen kofi konrad konstantin konstantinos kornel kris krish krister kristian
    kristijan kristjan kristofer kristoffer kristopher krzysztof kuno kurt kurtis kwame kyan kyle
    kåre laban ladislav lamar lambert lance larry lars lasse laszlo laurens laurent laurenz laurin
    lautaro lawrence lean leander leandro leano lee leif lenn lennart lenny leo leon leonard
    leonardo leoncio leonel leonhard leopold leopoldo leroy levi levin lewis lex león liam lian
    libor lincoln lino linus lio lionel lisandro livio lloyd lorcan lorenz lorenzo lorin loris
    lothar louie louis lovro loïc luan luc luca lucas lucian luciano lucien lucio lucky ludovic
    ludvig ludwig luigi luis luka lukas luke lukáš lutz luís lyndon lászló léo léon léonard léopold
    maarten mac mads mael magnus mahdi mahir mahmoud mahmud mahmut maicol maik maks maksim malachy
    malcolm malik malte manfred manuel manus marc marcel marcelino marcell marcello marcelo marcial
    marcin marco marcos marcus marek mariano marijan marin marino mario marius mariusz mark marko
    markus marlon mart marten martial martim martin martín marvin mason masoud massimiliano massimo
    matej mateo mateus matheo mathew mathias mathieu mathijs mathis matias mato mats matt matteo
    matthew matthias matthieu matti mattia mattias matías maurice mauricio maurits maurizio mauro
    max maxim maxime maximilian maximiliano maximilien maximo maximus maxwell maël mehdi mehmet
    meinrad mel melvin merlin mervin mervyn metin metod micael micah micha michael michal michaël
    micheal michel miguel mihael mijo mika mikael mike mikhail mikkel mikuláš milan mile miller milo
    milos miloslav miloš milton milán miodrag miran mirco mirko miro miron miroslav mirsad misael
    mitch mitchel mitchell mitt mladen modesto mohamad mohamed mohammad mohammed moisés mojmír
    moreno moritz morris morten mortimer moses muhamed muhammad muhammed muni murat murray musa
    mustafa mustapha myles mário máximo nabil nadir nael nando naoto narciso narendra nassim natan
    natanael nathan nathanael nathaniel nazim neal nehemiah neil nelio nelson nenad neo nestor
    neville nevin nevio newton niall nicanor nicholas nick nicklas nicky niclas nico nicolai nicolas
    nicolás niels nigel nik niklas niko nikolai nikolaj nikolaos nikolas nikolaus nils nino nixon
    niyazi noah noam noe noel nolan norbert norberto norman noé noël nuno nuru néstor obed octavio
    oisin ola olaf olav olavi ole olegario oliver olivier olof omar omari omer onofre oran orhan
    orlando osama oscar oskar osman osvaldo oswald oswaldo othmar otis oto otto ottó ove ovidio owen
    pablo padraic padraig paolo pascal pascual pasquale patric patricio patrick patrik paul paulino
    paulo pauric pavel pawel peadar pearse peder pedro pekka per percy pero perry petar pete peter
    petr petter phil philip philipp philippe phillip pierce piero pierre pieter pietro piotr pirmin
    pius pol porfirio pranav preston péter qabil quentin quincy quinten rachid radomír radoslav
    radovan raf rafael rafaël raffael raffaele ragnar raimund raimundo rainer ralf ralph rama
    ramadan ramazan ramiro ramon ramzan ramón randall randolf randy raoul raphael raphaël rasmus
    raul ravi ray rayan raymond raúl recep redmond reece reginald reimar reinaldo reiner reinhard
    reinhart reinhold reino remigio remo remy renato renaud rene renzo rené reuben rex reynaldo reza
    rhys rian ricardo riccardo richard rick rickey ricky rico rigoberto rik rino rishi rob robby
    robert roberto robinson rocco roderick rodger rodney rodolfo rodolphe rodrigo roel rogelio roger
    rogers rohan roland rolando rolf romain roman romano romeo romuald román ron ronal ronald
    ronaldo ronan ronnie ronny rony roque rory rosendo ross rouven rowan roy ruairi ruben rubén rudi
    rudolf rudolph rudy rufino rui rune rupert ruperto russell ryan ryder ryszard régis rémi rémy
    róbert rómulo rúben rüdiger sabri safet said saleh salih salim salman salomón salvador salvatore
    sam sami samir sammy samson samu samuel samy sander sandro santiago santino santos sascha
    satoshi saul saverio saúl scot scott seamus sean sebastiaan sebastian sebastiano sebastián sedat
    segundo selim sem sepp serge sergei sergej sergey sergio seth severin severino severo shaban
    shane shaun shawn shayne sherrod shigeru shinzo siegfried sigmar sigmund sigurd silas silvano
    silvester silvio simeon simion simon simón slavko slavomír slobodan smith sofiane solomon sonny
    spencer stan stanislaus stanislav stanley stef stefan stefano steffen steinar sten stephan
    stephen steve steven stewart stig stijn stjepan stuart stéphane sven sverre swen sylvain
    sylvester sébastien sérgio sören süleyman tad tadeusz tadeáš tage tahir tamás tanguy tanner
    tapani tapio tarik taro ted teddy teodor teodoro terence terrance terrence terry teófilo
    thaddeus theo theodor theodore thiago thibaud thibault thibaut thierry thijs thomas thor
    thorsten théo théodore théophile tiago tibor tijs till tilman tim timmy timo timon timotej
    timoteo timothy timothée tino tito titus tiziano tobias toby todd toivo tom toma tomas tomasz
    tomi tomislav tommy tomás tomáš tonny tony tor torben tore torsten toshio toy travis trent
    trevor tristan troy tulio tyler tyrone tyson udo ugo ulf ulises ulrich ulrik umar umberto urban
    uriel urs usman uwe vagn valdemar valentim valentin valentino valentín valerio valter van vasco
    veli verner vernon vic vicente victor victoriano victorino vidal vidar viktor vilhelm ville
    vince vincent vincenzo vinzenz virgilio vito vitor vittorio vlad vladimir vladimír vladislav
    vlado vlastimil volker volodymyr vratislav václav víctor vít waldemar waldo walid walter ward
    warren washington wayne weldon wenzel werner wesley wilber wilfred wilfredo wilfrido wilfried
    wilhelm willard willem willi william williams willian willie willis willy wilmer wilson winston
    witold wladimir wojciech wolfgang woodrow wout wouter wyatt xander xaver xavier yadigar yago
    yahya yair yan yanis yann yannick yannis yasin yasser yassin yassine yeison yilmaz yngve yohan
    yosef yoshihide younes youssef yunis yusuf yvan yves yvon zac zacarías zacharie zachary zahid
    zaid zakaria zamir zdenko zdravko zeljko zeno zlatko zoltan zoltán zoran zsolt zvonko álvaro
    ángel áron édouard émile éric étienne óliver óscar ömer øystein øyvind šimon štefan željko
    """.split()
)

SHE = frozenset(
    """
    aaliyah abbey abbie abby abigael abigail abril ada adda addison adela adelaida adele adelheid
    adelia adelina adeline adina adriana adriane adrianna adrianne adrienne adèle agata agatha
    agathe agnes agnese agneta agnieszka agnès agustina agáta aida aideen aileen aili ailis aimee
    aimée aina aine aino aisha aisling alana alanna alannah alba alberta alberte albertina albertine
    albina albína alda alea alejandra aleksandra alena alessandra alessia aleta alexa alexandra
    alexandria alexia alice alicia alida alina aline alisa alisha alison alissa alisson alix aliya
    alize alla allison alma almira aloisia alondra alva alwina alwine alyssa alzina alícia ama amada
    amalia amalie amanda amandine amani amara amaya amber amelia amelie ami amie amina amira amparo
    amy amélia amélie américa ana anabel anabela anabella anastacia anastasia anaïs andra andreia
    andréa andrée ane aneta anett anette anežka angela angelica angelika angelina angeline angelique
    angelita angie angèle angélica angélique ani anica anika anisa anissa anita anja anjali anka
    anke ann anna anna-lena anna-maria annabel annabell annabella annabelle annalena annalisa
    annalise annamaria annamarie anne anne-marie anne-sophie anneke anneli annelie annelies
    anneliese annelise annemarie annemie annetta annette anni annick annie annika annikki annina
    annita anny anouk antje antoinette antonella antonia antonietta antonija antonina anu anya aoife
    apolonia april arabella araceli aracely arcelia aria ariadna ariana ariane arianna arlene
    arlette armida arzu asha ashlee ashleigh ashling asia asma assunta asta astrid asunción atena
    athena aude audrey augusta augustina aura aurelia aurora aurore aurélie autumn ava axelle aya
    ayesha ayla ayleen aylin aynur ayse aysel ayten azra azucena babette barbara barbora beata beate
    beatrice beatrix beatriz becky belen belinda bella belén benita benta bente benthe berenice
    berit bernadette bernadine bernarda bernardita bernice berta bertha berthe beth bethan bethany
    betina bettina betty beverley beverly beáta bianca bianka bibiana biljana bina birgit birgitta
    birte birthe blanca blanche blanka blažena bodil bohumila bonnie božena brandi branka breanna
    breda brenda briana brianna bridget brigid brigita brigitta brigitte brinda brit brita britney
    britt britta brittany brittney bronagh bronwyn brooke brooklyn bruna brígida bárbara béatrice
    bénédicte caitlin caitlyn caitriona calista camila camilla camille canan candace candela
    candelaria candice caoimhe capucine cara caren caridad carin carina carine carla carlota
    carlotta carly carmel carmela carmelita carmen carmina carol carola carole carolin carolina
    caroline carolyn carolyne carrie casandra cassandra cassie catalina catarina caterina catharina
    catherine cathleen cathrine cathy catrin catrina catriona cecelia cecile cecilia cecilie cecília
    celeste celestine celia celina celine chantal chantel chantelle charity charlene charline
    charlotta charlotte charmaine chelsea chelsey cherie cheryl cheyenne chiara chloe chloé chloë
    christa christel christelle christiana christiane christianne christin christina christine ciara
    cielo cindy cinthia cintia citlali claire clara clare clarice clarisa clarissa clarisse
    claudette claudia claudine clementina cliodhna cliona clodagh cloe clotilde clémence clémentine
    colette colleen collette comfort concepción concetta concha condoleezza connie conny constance
    constanza constanze consuela consuelo cora coral coralie cordula corina corine corinna corinne
    cornelia corona corrie cosima cristal cristina crystal cynthia cäcilia cécile célia célina
    céline dafina dafne dagmar dagmara dagny daisy dalia damaris danae dania danica daniela daniella
    danielle danijela danièle danna daphne daria dariana darina darlene dawn dayana dayna deanna
    dearbhail dearbhla debbie debby debora deborah deborrah debra deidre deirdre deisy delfina delia
    delphine demetra demi denisa denise denisse dervla desiree desirée destiny dewi deyanira dian
    diana diane diann dianne dilara dina dinah dionne diya dolly dolores domenica dominga dominika
    dominique dona donatella donna dora dorcas doreen dorina dorine doris dorota dorothea dorothy
    dorothée draga dragica drahomíra drahoslava dulce dunja débora déborah désirée dóra ebba ebony
    eda edda edel edelmira edina edit edita edith edna eduarda edwina eileen eilis eilish eimear
    eimer ekaterina ela elaine elba elda elea eleanor eleanora elena eleni elenore eleonora eleonore
    elfie elfriede eliana eliane elif elin elina eline elinor elisa elisabet elisabeth elise eliza
    elizabeth eliška elke ella ellen ellie ellinor elly elma elmira elna elodia elodie eloisa eloise
    eloísa eloïse elsa elsbeth else elsie elsy elva elvia elvina elvira elvíra elza eléonore ema
    emanuela emelie emelina emeline emely emer emilia emilie emilija emilly emily emine emma
    emmanuelle emmi emmy emília engla enna enriqueta enya erica erika erin erina erla erna ernestina
    ernestine eryn esmeralda esperanza estefany estefanía estela estella estelle ester estera esther
    estrella ethel etna etta eugenia eugenie eugénie eulalia eunice eusebia eva eva-maria evaline
    evangelina eve evelien evelin evelina eveline evelyn evelyne evi evie evita evy ewa fabia
    fabiana fabienne fabiola faith fanny farah fatiha fatima fatma fay faye febe federica felicia
    felicitas felicity felipa femke fernanda fernande fien filipa filippa filomena fiona fionnuala
    flavia fleur floor flor flora flore florence florencia florentina florentine floriane florina
    florinda florine fortunata franca france frances francesca francia francine francisca františka
    franziska françoise freda freja freya frida frieda friederike frédérique gabriela gabriella
    gabrielle gaby gaia gail galina gaylene gaëlle gema gemma genevieve geneviève genoveva georgette
    georgia georgiana georgina georgine geraldine gerda gerlinde germaine gertrud gertrude ghislaine
    giada gianna gilberte gilda gillian gina ginette ginny gioia giorgia giovanna gisela giselle
    gisselle gisèle gitte giulia giuliana giuseppa giuseppina gladis gladys glenda gloria gordana
    grace gracia graciela grainne grazia graziella greta gretchen grete grethe gretta griselda gréta
    gudrun guillermina gunda gunhild gwen gwenda gwendoline gwendolyn géraldine gülay habiba hadija
    hailey haley halima hana hanife hanna hannah hanne hannele hannelore harmony harriet hatice
    haydée hayleigh hayley hazel heather hedda hedvika hedwig hedy heidi heidy heike helen helena
    helene helga hella hellen helma henrieta henrietta henriette herma hermina hermine herminia
    hermína herta hertha hilary hilda hilde hildegard hildur hillary hillevi hilma hollie holly
    honora hope hortense hortensia huguette hulda huma hélène ica ida ignacia ika ilaria ileana
    ilenia ilona ilse imane imelda imke ina inaya india indiana indira ines inez inga inge ingeborg
    inger ingrid inna inès inés inês iolanda iona irena irene irina irine iris irja irma irmgard
    irène isa isabel isabela isabell isabella isabelle isadora isidora isis isla isobel itzel iva
    ivana ivanka iveta ivette ivona ivonne ivy izabela jacinta jackeline jaclyn jacqueline jade
    jadranka jael jamila jana jane janet janeth janette janice janina janine janna janne jannie
    jaqueline jara jarmila jaroslava jasmin jasmina jasmine jasna javiera jayda jayde jayne jazmin
    jazmín jeana jeanette jeanine jeanne jeannette jeannie jeannine jelena jemma jena jenifer
    jeniffer jenna jenni jennie jennifer jenniffer jenny jerica jessica jessika jill jillian jimena
    joan joana joann joanna joanne joaquina jocelyn jocelyne jodi jodie joelle johana johanna
    johanne jolana jolanda jolene jolie joline jonna jorja josefa josefina josefine joselyn
    josephine josette josiane josée joséphine jovana jovita joy joyce joëlle juana juanita judita
    judith judy juli julia juliana juliane julianna julie julienne juliet julieta juliette julijana
    june justina justine jutta júlia kaarina kaia kaitlin kaitlyn kaja kalina kamala kamila kamya
    kara karen karima karin karina karine karla karley karolina karoline karolína karyn kassandra
    kata katalin katarina katarzyna katarína kate katelyn katerina katerine katharina katharine
    katherin katherina katherine kathi kathleen kathrin kathryn kathy kati katia katie katja katrin
    katrina katty katy kayla kaylee kayleigh keely keiko keira keisha kelli kellie kellyanne kelsey
    kendra keri kerri kerrie kerstin khadija khloe kiara kiera kimberley kimberly kira kirsten
    kirstie kirstin kirsty klara klaudia klára kori kornelia krista kristel kristen kristi kristie
    kristiina kristin kristina kristine kristy kristína krystal krystyna kyara kyla kylie kyra
    kyung-wha käthe käthi ladina ladislava lady laetitia laila lala lana lara larisa larissa latasha
    latoya laura laure laureen lauren lauretta laurette laurine lavinia layla lea leah leana leandra
    leanne leena leia leidy leila lelia lena lene leni lenka leona leonie leonor leonora leonore
    leontina lesia lesley lesly leticia letizia letícia leyla leyli lia liana liane libby lida lidia
    lidija liesbeth lieve ligia liisa lila lili lilia lilian liliana liliane lilija lilja lilla
    lilli lillian lilly lily lina linda linde line linn linnea lisa lisa-marie lisbeth lise
    liselotte lisette lissette liv livia liz liza lize lizeth ljiljana ljubica ljudmila loes lois
    lola lolita lona loni loraine lore loredana lorelei lorena lorenza loretta loretto lori lorine
    lorna lorraine lotta lotte lotti louisa louise lourdes lovisa luana lucero lucette lucia luciana
    lucie lucienne lucija lucila lucile lucinda lucy lucía ludivine ludmila ludovica luisa luise
    luiza luna luz luzia luísa lydia lydie lynda lyndsay lyndsey lynette lynn lynne lynnette lynsey
    léa léna léonie lívia maaike maarit mabel macarena mackenzie maddison madeleine madelene
    madeline madison maeva maeve mafalda magali magaly magda magdalena magdalene magdaléna maggie
    magnolia mai maia maida maija maira maire mairead maite maja majken makayla makena malak malea
    malena malene malgorzata malika malin mallory malou malvina manda mandy manila manon manuela
    manuelita mara marcela marcelina marceline marcella marcelle marcia mare maren marga margaret
    margareta margarete margaretha margarida margarita margaux margherita margit margita margo
    margot margret margrit marguerite mari maria mariah mariam mariana marianela mariann marianna
    marianne maribel marica maricela marie marie-christine marie-claire marie-claude marie-france
    marie-jeanne marie-laure marie-louise marie-rose mariela mariella marielle marietta mariette
    marija marijana marika marilena marilyn marina marine marion marisa marisela marisol marissa
    marit marita maritta maritza marja marjatta marjorie marleen marlen marlena marlene marlies
    marlis marlyse marlène marsha marta martha marthe martina martine mary maryam maryann maryanne
    maryline marylène maryse maría marína mateja mathilda mathilde matilda matilde maud maude maura
    maureen mauricette maurine maxima maxine may maya mayra mayte maëlle mckenzie meagan meaghan
    meda meg megan meghan megyn meike melania melanie melany melba melina melinda melisa melissa
    melita melody mercedes mercy meredith merel mery meryem meta metta mette mia micaela michaela
    michaele michela micheline michell michelle michèle mihaela mikaela mikayla mila milada milagros
    milda mildred milena milica milka milla millicent millie miloslava mimi mina mindy minerva minna
    mira miranda mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirna miroslava
    mirta misty moira mollie molly mona monica monika monique monserrat montserrat mora morena
    morgane muriel murielle mya myra myriam myrta mária mégane mélanie mélissa mía mónica mónika
    nada nadežda nadia nadin nadine nadja nadège nana nancy nanna naomh naomi narcisa natacha natali
    natalia natalie natalija natalja nataly natascha natasha natasja nataša nathalia nathalie
    nathaly natividad natália nayeli neha nela nele nelia nell nella nelli nellie nelly nereida
    nevaeh nevenka nia niamh nichola nichole nicole nicoletta nidia nieves niina nika nikki
    nikoletta nikolina nilda nina nisa nives noelia noelle noemi noemí nora norah noreen norma nour
    nova noémi noémie noëlla noëlle nuala nuria nury nélida nóra núria octavia octavie océane oda
    odalis odalys odette odile ofelia olena olga olimpia oliva olive olivia olivie olympia olívia
    ona oni oona oonagh ophelia ophélie oriana orlaith ornella otilia ottilia ottilie oxana paige
    paloma pam pamela paola paris pascale pascuala patience patricia patrizia patrícia patty paula
    paule paulette paulina pauline pavla paz pearl peggy penelope penny perla petra petronela
    philippa philomena phoebe phylis phyllis pia piedad pierina pierrette pilar piper pippa polly
    prisca priscila priscilla priska prudence pénélope pía queen rachael racheal rachel rachelle
    radmila rafaela raffaela raffaella ragna ragnhild rahel raina raisa ramona rana randi rania
    raphaela raquel raymonde rebeca rebecca rebeka rebekah rebekka regina regine regína reina
    reinhilde rena renata renate renee renáta renée reva reyna rhianna rhiannon rhona rhonda ria
    ricarda rina rita riya roberta robyn rochelle rocio rocío roisin rolande romaine romana romane
    romina romy rona ronja roos rosa rosalba rosalia rosalie rosalinda rosalía rosanna rosanne
    rosaria rose rose-marie roseanna roseline roselyn rosemarie rosemary rosetta rosie rosina rosita
    roslyn rosmarie rossana roswitha rosy rowena roxana roxane roxanna roxanne roza rozalia rozalija
    rozália ruby rut ruth régine sabina sabine sabrina sabína sadako sadie safina safiya saga sahra
    saida sally salma salome salomé samanta samantha samira sandra sandrine sanja sanna sanne santa
    sara sarah sarai sari sarina sarita saskia saundra savannah scarlet scarlett scarlette selena
    selin selina selma sena serafina serena sevim shakira shana shani shania shanice shanna shannan
    shannen shannon shari sharlene sharon shauna shawna sheena sheila sheilah shelia shelley sheree
    sheri sherri sherry sheryl shiela shirley shona sian sibylle siena sienna sierra signa signe
    sigrid silja silje silke silva silvana silvia simona simonne sina sinead siobhan siri siti siv
    skye skyla slavica socorro sofia sofie sofía solange soledad solveig solène sonia sonja sonya
    sophia sophie soraya sorcha soňa stacey stacie stana stanislava stefani stefania stefanie steffi
    stela stella stephanie stephany stina stine stéphanie sue sumayya summer susan susana susann
    susanna susannah susanne susi sussie suzana suzanna suzanne suzette suzy svea svenja svetlana
    sybilla sybille sylva sylvia sylviane sylvie sylwia sára séverine tabea tabitha taina taja talia
    tamara tami tammie tammy tania tanja tanya tara tari tasha tatiana tatjana tayla tea tekla
    teodora tera teresa terese teresia teresita terri terézia tess tessa thalia thea theda thekla
    thelma theodora theres theresa therese theresia thi thérèse tia tiana tiara tiffany tiina tilda
    tilde timea tina tindra tiziana tomasa tonia tonya tori tove tracey traci tracie tricia trina
    trine trudi tulsi tuulikki tyra türkan ulla ulrike una unni ursula urszula ute valborg valentina
    valentína valeria valerie valeska valéria valérie vanda vanesa vanessa vania vanja vanya veda
    veerle velma venus vera verena veronica veronika veronique verónica vesna veta vicki vickie
    vicky victoire victoria victorine vida viktoria viktória villa vilma vincenza vinciane viola
    violet violeta violetta violette virginia virginie viridiana vita vittoria vitória vivian
    viviana viviane vivien vivienne vladimíra vlasta véronique waltraud wanda wendy whitney
    wilhelmina wilhelmine willow wilma winnie xenia ximena xiomara yadira yamilet yanet yara yaritza
    yasemin yasmin yasmina yasmine yasmín yazgül yenifer yenny yesenia yessenia ylva yoko yolanda
    yolande yoselin yrsa yuliana yuridia yuriko yvette yvonne yésica yéssica zahra zaida zainab
    zaira zara zdenka zehra zelda zelma zenobia zenta zeynep zina zita zoe zoey zora zoraida zoé zoë
    zuzana ámbar ángela åse édith élisabeth élise élodie éléonore émilie íris ísis özlem úrsula
    şeyda štefanija žaneta
    """.split()
)

EITHER = frozenset(
    """
    alex andrea cameron courtney dana hayden ira jackie jessie jody laurence laurie lindsey logan
    nikita robin sandy sasha shelby simone stacy tracy
    """.split()
)

ALSO_SURNAMES = frozenset(
    """
    abbas abdullahi abril adam adan adán agustín ahmed alba albert alberto albrecht alexander
    alexandre alfonso ali allan allen alonso amador amaya anderson andre andres andrew andrés
    antoine archer arnold austin baldwin barry bas bautista benard benito benjamin benoit benoît
    benson bernard bernhard bertrand blake blanca borja bradley brady bruce bruno bryan cal cameron
    carlos carter charles clark claus clayton clemente clifford cohen cole coleman colin collin
    collins colum connor conrad cooper craig curtis dalton daniel david davis dean denis dennis
    diego dietrich dillon dion dionne domingo donovan dora douglas duncan edin elliott elías ernst
    esteban evans fabian farah fay fletcher flor francis francisco franck franco frank franklin
    françois fritz gabriel gaspar george georges gerard gibson gil gilbert giles gilles godfrey
    gonzalo gordon gracia graham grant gregory grégoire guillaume gérard haley hanna hardy harrison
    harvey hassan hayden heinrich heinz henry herbert herman hermann hernando hope howard hubert
    hudson humphrey hunter hussein ibrahim ismail jackson jacob jacques james jara jesus john
    johnson jordán joris joseph jost joyce juan julián kane kara kenny kent kirk konrad lambert lara
    laurent lawrence lee leon leonard leroy lewis león lilja lloyd logan lorenzo louis lucas lucero
    luna lutz luz luís lynn manuel marco marcos marek marin marion mark martin martín mary mason
    mateo mathieu mathis maxwell may michael michel miguel milla miller miranda mitchell mohamed
    mohammed montserrat mora moreno morris moses murray neal nelson newton nicholas nicolas nicolás
    nixon nolan norman noël oliva oliver olivier omar osman otto owen pablo pascual patrick paul paz
    pedro perry peter philippe pierre pol preston ramón randall ray raymond reina renaud richard
    rico robert robin robinson rodrigo roger rogers rohan roland roman román roos rosa rose ross roy
    russell ryan said salvador samson samuel santiago santos scott sebastián shannon sierra silva
    simon smith spencer stanley steffen stewart stuart tanner terry thibault thomas todd tomas tomás
    tyler ulrich urban valentin valentín vera vicente vidal villa vincent walter ward warren werner
    wilhelm williams willis wilson wyatt yilmaz yusuf álvaro ángel
    """.split()
)

GIVEN_ONLY = (HE | SHE | EITHER) - ALSO_SURNAMES
"""First names that are hardly anybody's surname."""
