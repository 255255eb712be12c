"""Lists of bare names that tell what a word may be: given name, surname, city and so on.

Made by tools/make_name_lists.py; change that, not this file. Given names and surnames: shared by
three or more languages of Faker (MIT licence). Cities of 300,000 people and more, countries, states
of the USA: GeoNames (CC BY 4.0). Demonyms and official names: the starter register. Common words:
what five or more of some 1,300 news articles write in lower case.
"""

from __future__ import annotations

GIVEN_NAMES = """
Aaliyah | Aaron | Abbie | Abby | Abdul | Abdullah | Abel | Abelardo | Abigail | Abraham | Abril
| Achille | Achim | Ada | Adalberto | Adam | Adel | Adela | Adelaida | Adele | Adelina | Adeline
| Adem | Adil | Adina | Aditya | Adnan | Adolf | Adolfo | Adrian | Adriana | Adriano | Adrien |
Adrienne | Adrián | Adán | Agata | Agatha | Agathe | Agnes | Agnieszka | Agnès | Agustin |
Agustina | Agustín | Ahmad | Ahmed | Ahmet | Aida | Aidan | Aiden | Aileen | Aimee | Aina |
Aisha | Alain | Alan | Alana | Alba | Albert | Alberta | Albertina | Albertine | Alberto | Albin
| Albina | Aldo | Alejandra | Alejandro | Aleksandar | Aleksander | Aleksandra | Alen | Alena |
Alessandra | Alessandro | Alessia | Alessio | Alex | Alexa | Alexander | Alexandra | Alexandre |
Alexandria | Alexia | Alexis | Alf | Alfons | Alfonso | Alfred | Alfredo | Ali | Alice | Alicia
| Alida | Alina | Aline | Alisa | Alisha | Alison | Alistair | Alix | Alla | Allan | Allen |
Allison | Alma | Alois | Alondra | Alonso | Alphonse | Alva | Alvaro | Alvin | Alwin | Alyssa |
Amador | Amalia | Amalie | Amanda | Amandine | Amani | Amaya | Amber | Ambrose | Amelia | Amelie
| Amin | Amina | Amir | Amira | Amos | Amparo | Amy | Amélie | Ana | Anabel | Anabela | Anas |
Anastasia | Anaïs | Anders | Anderson | Andra | Andre | Andrea | Andreas | Andrei | Andrej |
Andres | Andrew | Andrzej | André | Andrée | Andrés | Andy | Aneta | Anette | Angel | Angela |
Angelica | Angelika | Angelina | Angeline | Angelo | Angie | Angus | Angèle | Angélica |
Angélique | Anica | Anika | Anisa | Anissa | Anita | Anja | Anka | Anke | Ann | Anna | Anna-Lena
| Anna-Maria | Annabella | Annabelle | Annalise | Annamaria | Anne | Anne-Marie | Anneli |
Annelies | Anneliese | Annemarie | Annetta | Annette | Annick | Annie | Annika | Anny | Anouk |
Anthony | Anto | Antoine | Antoinette | Anton | Antonella | Antonia | Antonietta | Antonina |
Antonino | Antonio | Antonius | Antony | Aníbal | April | Araceli | Ari | Aria | Ariadna |
Ariana | Ariane | Ariel | Arif | Arlette | Armand | Armando | Armin | Arnaud | Arne | Arno |
Arnold | Arnulfo | Aron | Arsenio | Arta | Arthur | Artur | Arturo | Aryan | Ashlee | Ashleigh |
Ashley | Ashton | Asta | Astrid | Attila | Audrey | August | Augusta | Auguste | Augustin |
Augustine | Augusto | Aura | Aurel | Aurelia | Aurelio | Aurora | Aurore | Aurélie | Austin |
Ava | Axel | Aya | Ayaan | Ayla | Aylin | Ayoub | Ayse | Aziz | Bailey | Barbara | Barry | Bart
| Basil | Bastian | Beata | Beatrice | Beatrix | Beatriz | Beau | Belinda | Bella | Ben |
Benedict | Benedikt | Benita | Benito | Benjamin | Benjamín | Benny | Benoît | Bente | Berit |
Bernabé | Bernadette | Bernard | Bernarda | Bernardo | Bernd | Bernhard | Bert | Berta | Bertha
| Berthe | Bertram | Bertrand | Beth | Bethany | Bettina | Betty | Beverley | Bianca | Bianka |
Bilal | Bill | Billy | Birger | Birgit | Birgitta | Bjorn | Björn | Blake | Blanca | Blanka |
Blas | Bo | Bob | Bobby | Bogdan | Boris | Božena | Brad | Bradley | Brandon | Branka | Branko |
Brayan | Brenda | Brendan | Brent | Brett | Brian | Briana | Brianna | Bridget | Brigid |
Brigita | Brigitta | Brigitte | Britt | Britta | Brittany | Brooke | Brooklyn | Bruce | Bruna |
Bruno | Bryan | Bárbara | Béatrice | Caitlin | Caitlyn | Caleb | Calista | Callum | Calogero |
Calvin | Cameron | Camila | Camilla | Camille | Camilo | Candelaria | Cara | Caren | Carin |
Carina | Carine | Carl | Carla | Carlo | Carlos | Carlota | Carly | Carmel | Carmela | Carmelo |
Carmen | Carmine | Carol | Carola | Carole | Carolin | Carolina | Caroline | Carolyn | Carrie |
Carsten | Carter | Cas | Casandra | Casey | Casper | Cassandra | Cassie | Catalina | Catarina |
Caterina | Catharina | Catherine | Cathleen | Cathrine | Cathy | Cecil | Cecilia | Cedric |
Celestino | Celia | Celina | Celine | Cesar | Chantal | Chantelle | Charity | Charlene | Charles
| Charlie | Charline | Charlotta | Charlotte | Charly | Charo | Chase | Che | Chelsea | Chelsey
| Cherie | Cheryl | Cheyenne | Chiara | Chloe | Chloé | Chris | Christa | Christel | Christelle
| Christian | Christiana | Christiane | Christie | Christin | Christina | Christine | Christof |
Christoph | Christophe | Christopher | Christy | Ciara | Cindy | Cinthia | Cipriano | Ciro |
Claire | Clara | Clare | Clarisa | Clarissa | Claude | Claudette | Claudia | Claudine | Claudio
| Claus | Clayton | Clemens | Clement | Clemente | Clementina | Clifford | Clinton | Clive |
Clotilde | Clémence | Cody | Cole | Colette | Colin | Colleen | Collette | Collin | Concepción |
Concetta | Connie | Connor | Conny | Conor | Conrad | Constance | Constantin | Constanza |
Consuela | Consuelo | Cora | Coralie | Corey | Corina | Corine | Corinna | Corinne | Cornel |
Cornelia | Cornelio | Cornelius | Cory | Courtney | Craig | Cristian | Cristiano | Cristina |
Cristobal | Cruz | Crystal | Curt | Curtis | Cynthia | Cyril | Cécile | Cédric | Célia | Célina
| Céline | César | Dafne | Dagmar | Dagny | Daisy | Dale | Dalia | Dalibor | Damaris | Damian |
Damien | Damir | Damián | Damjan | Damon | Dan | Dana | Dani | Danica | Daniel | Daniela |
Daniele | Daniella | Danielle | Danijel | Danijela | Danilo | Danièle | Danny | Dante | Dany |
Daphne | Dara | Daria | Darin | Dario | Darius | Darko | Darrell | Darren | Darrin | Darryl |
Darwin | Daryl | Darío | Dave | David | Dawn | Dayana | Dean | Debbie | Debora | Deborah | Debra
| Declan | Dejan | Delfina | Delia | Delphine | Demi | Denis | Denisa | Denise | Dennis | Derek
| Derick | Derrick | Desiree | Desmond | Destiny | Devin | Deyanira | Diana | Diane | Dianne |
Didier | Diego | Dieter | Dilara | Dillon | Dimitri | Dimitrios | Dina | Dino | Diogo | Dion |
Dirk | Dolores | Domenica | Domenico | Dominga | Domingo | Dominic | Dominik | Dominique | Don |
Donal | Donald | Donato | Donna | Dora | Dorcas | Doreen | Dorian | Dorina | Dorine | Doris |
Dorota | Dorothea | Dorothy | Dorothée | Douglas | Dragan | Dragica | Dulce | Duncan | Dušan |
Dwayne | Dylan | Débora | Ebba | Ebony | Eda | Edda | Eddie | Eddy | Edel | Eden | Edgar |
Edgard | Edgardo | Edison | Edit | Edita | Edith | Edmond | Edmund | Edna | Edouard | Eduard |
Eduardo | Edvard | Edward | Edwin | Egon | Eileen | Eilish | Einar | Ela | Elaine | Elba | Eldon
| Eleanor | Elena | Eleonora | Eleonore | Eli | Elia | Eliana | Eliane | Elias | Elie | Elif |
Elijah | Elin | Elina | Eline | Elio | Elisa | Elisabet | Elisabeth | Elise | Eliseo | Elisha |
Eliza | Elizabeth | Elke | Ella | Ellen | Elli | Ellie | Elliot | Elliott | Elly | Elma | Elmar
| Elmer | Elna | Elodie | Eloy | Elsa | Else | Elsie | Elton | Elva | Elvia | Elvin | Elvira |
Elvis | Elza | Eléonore | Elías | Ema | Emanuel | Emanuela | Emelina | Emerson | Emil | Emile |
Emilia | Emilian | Emiliano | Emilie | Emilio | Emily | Emin | Emine | Emma | Emmanuel |
Emmanuelle | Emmet | Emmett | Emmy | Enea | Enrico | Enrique | Enya | Enzo | Erasmo | Eric |
Erica | Erich | Erick | Erik | Erika | Erin | Erkan | Erling | Erna | Ernest | Ernestina |
Ernestine | Ernesto | Ernst | Ervin | Erwin | Esmeralda | Esperanza | Esteban | Estefanía |
Estela | Estella | Estelle | Ester | Esther | Estrella | Ethan | Ethel | Etienne | Etta | Eugen
| Eugene | Eugenia | Eugenio | Eugène | Eunice | Eusebio | Eva | Evan | Eve | Evelin | Evelina |
Eveline | Evelyn | Evelyne | Evert | Evi | Evie | Evita | Evy | Ewa | Ewald | Ezequiel | Ezra |
Fabia | Fabian | Fabiana | Fabienne | Fabio | Fabiola | Fabián | Fabrice | Fabrizio | Faith |
Fanny | Farah | Farid | Fatih | Fatima | Fatma | Faustino | Fausto | Faye | Federico | Felicia |
Felicitas | Felipe | Felix | Ferdinand | Ferenc | Fernand | Fernanda | Fernande | Fernando |
Fidel | Filip | Filippa | Filippo | Filomena | Finn | Fiona | Flavia | Flavio | Flor | Flora |
Flore | Florence | Florencia | Florencio | Florent | Florentina | Florentino | Florian | Florin
| Florina | Fran | Franca | Frances | Francesca | Francesco | Francine | Francis | Francisca |
Francisco | Franck | Franco | Franjo | Frank | Franklin | Frans | Franz | Franziska | François |
Françoise | Fred | Freddy | Frederic | Frederick | Frederik | Fredy | Freya | Frida | Fridolin |
Frieda | Friedrich | Fritz | Frédéric | Frédérique | Félix | Gabriel | Gabriela | Gabriele |
Gabriella | Gabrielle | Gael | Gaetano | Gail | Gareth | Garrett | Garry | Gary | Gaspar |
Gaston | Gavin | Gaëlle | Gemma | Genaro | Geneviève | Genoveva | Geoffrey | Georg | George |
Georges | Georgette | Georgia | Georgina | Gerald | Geraldine | Gerard | Gerardo | Gerd | Gerda
| Gerhard | Germaine | German | Germán | Gerold | Gerrit | Gert | Gertrud | Gertrude | Gerónimo
| Ghislain | Ghislaine | Giacomo | Giada | Gian | Giancarlo | Gianfranco | Gianna | Gianni | Gil
| Gilbert | Gilberte | Gilberto | Gilda | Gilles | Gillian | Gina | Ginette | Gino | Giorgio |
Giovanna | Giovanni | Giovanny | Gisela | Gisèle | Gitte | Giulia | Giuliana | Giuliano |
Giuseppe | Giuseppina | Gladys | Glen | Glenda | Glenn | Gloria | Gonzalo | Goran | Gordana |
Gordon | Gottlieb | Grace | Graciela | Graeme | Graham | Grant | Graziella | Gregor | Gregorio |
Gregory | Greta | Grete | Griselda | Grzegorz | Grégoire | Guadalupe | Gudrun | Guido |
Guillaume | Guillermina | Guillermo | Gunhild | Gunnar | Gustav | Gustavo | Guy | Géraldine |
Gérard | Gülay | Habiba | Hailey | Haley | Halima | Hamza | Hana | Hanna | Hannah | Hanne |
Hannelore | Hannes | Hans | Harald | Hardy | Harold | Harri | Harriet | Harrison | Harry |
Harvey | Hasan | Hassan | Hayden | Hayley | Hazel | Heather | Hector | Hedda | Hedwig | Heidi |
Heidy | Heinrich | Heinz | Helen | Helena | Helene | Helga | Helge | Helma | Helmut | Hendrik |
Henning | Henri | Henrietta | Henriette | Henrik | Henrique | Henry | Herbert | Heriberto |
Herman | Hermann | Hermine | Herminia | Hernán | Herta | Hertha | Hilary | Hilda | Hilde |
Hildegard | Hillary | Hilma | Holger | Hollie | Holly | Hope | Horacio | Hortense | Hortensia |
Howard | Hubert | Hugh | Hugo | Hugues | Huguette | Hulda | Humberto | Hunter | Hussein | Héctor
| Hélène | Ian | Ibrahim | Ida | Ignacio | Igor | Ilias | Ilija | Ilona | Ilse | Ilyas | Imelda
| Ina | Inaya | India | Indra | Ines | Inez | Inga | Inge | Ingeborg | Inger | Ingmar | Ingrid |
Inès | Inés | Ira | Irena | Irene | Irina | Iris | Irma | Irène | Isa | Isaac | Isabel | Isabela
| Isabell | Isabella | Isabelle | Isaiah | Isaías | Isidor | Isidro | Isis | Ismael | Ismail |
Isobel | Israel | Iva | Ivan | Ivana | Iveta | Ivica | Ivo | Ivona | Ivonne | Ivy | Iván |
Jacinta | Jacinto | Jack | Jackson | Jacky | Jacob | Jacqueline | Jacques | Jade | Jael | Jaime
| Jair | Jairo | Jake | Jakob | Jakub | Jamal | James | Jamie | Jamil | Jamila | Jan | Jana |
Jane | Janet | Janette | Janice | Janina | Janine | Janis | Janko | Jann | Janna | Janne |
Jannis | Jaqueline | Jared | Jari | Jarl | Jaroslav | Jasmin | Jasmina | Jasmine | Jason |
Jasper | Javier | Jay | Jayden | Jayne | Jazmín | Jean | Jean-Claude | Jean-Luc | Jean-Paul |
Jean-Pierre | Jeanette | Jeanine | Jeanne | Jeannette | Jeannine | Jeff | Jefferson | Jeffrey |
Jelena | Jemma | Jenifer | Jenna | Jenni | Jennifer | Jenny | Jens | Jeremiah | Jeremy |
Jeremías | Jerome | Jerry | Jerónimo | Jesper | Jesse | Jessica | Jessie | Jessy | Jesus | Jesús
| Jill | Jillian | Jim | Jimena | Jimmy | Jo | Joachim | Joakim | Joan | Joana | Joanna | Joanne
| Joaquim | Joaquín | Job | Jocelyn | Jocelyne | Jochen | Jodi | Jodie | Jody | Joe | Joel |
Johan | Johana | Johann | Johanna | Johanne | Johannes | John | Johnathan | Johnny | Johny |
Jolanda | Jolene | Jon | Jonah | Jonas | Jonatan | Jonathan | Jonathon | Jonna | Jordan | Jordi
| Jordy | Jorge | Joris | Jose | Josef | Josefa | Josefina | Josefine | Joseph | Josephine |
Josette | Josh | Joshua | Josiah | Josiane | Josip | Josué | José | Josée | Joséphine | Jovan |
Jovita | Joy | Joyce | Jozef | João | Joël | Joëlle | Juan | Juana | Juanita | Jude | Judith |
Judy | Jules | Julia | Julian | Juliana | Juliane | Julianna | Julie | Julien | Juliet | Julieta
| Juliette | Julijana | Julio | Julius | Julián | June | Junior | Juri | Justin | Justina |
Justine | Justus | Jérôme | Jörgen | Júlia | Jürgen | Kai | Kaitlin | Kaitlyn | Kaja | Kala |
Kaleb | Kamal | Kamil | Kamila | Kane | Kara | Karan | Karel | Karen | Kari | Karim | Karin |
Karina | Karine | Karl | Karla | Karol | Karolina | Karoline | Karolína | Karsten | Kasim |
Kaspar | Kasper | Kata | Katalin | Katarina | Katarzyna | Kate | Katelyn | Katerina | Katharina
| Katharine | Katherin | Katherine | Kathleen | Kathryn | Kathy | Kati | Katia | Katie | Katja |
Katrin | Katrina | Katy | Kay | Kayla | Kaylee | Kayleigh | Keith | Kellie | Kelly | Kelsey |
Kelvin | Kemal | Ken | Kenan | Kendra | Kenneth | Kenny | Kent | Kerri | Kerry | Kerstin | Kevin
| Khadija | Khaled | Khalid | Kian | Kiara | Kieran | Kilian | Killian | Kim | Kimberley |
Kimberly | Kira | Kirk | Kirsten | Kirstin | Kirsty | Kjell | Klara | Klaudia | Klaus | Klára |
Knut | Koen | Konrad | Konstantin | Kris | Krista | Kristi | Kristian | Kristijan | Kristin |
Kristina | Kristine | Kristofer | Kristoffer | Kristopher | Kristy | Krystal | Krzysztof | Kurt
| Kyara | Kyle | Kylie | Kyra | Ladislav | Laetitia | Laila | Lambert | Lana | Lance | Lara |
Larissa | Lars | Lasse | Laura | Laure | Laureen | Lauren | Laurence | Laurent | Laurenz |
Laurie | Laurin | Lavinia | Lawrence | Layla | Lea | Leah | Lean | Leana | Leander | Leandra |
Leandro | Leanne | Lee | Leena | Leif | Leigh | Leila | Lena | Lene | Leni | Lenny | Leo | Leon
| Leona | Leonard | Leonardo | Leone | Leonel | Leonhard | Leonie | Leonor | Leonora | Leontina
| Leopold | Leopoldo | Lesley | Leslie | Leticia | Letizia | Levi | Levin | Lewis | Lex | Leyla
| León | Lia | Liam | Lian | Liana | Lidia | Lidija | Ligia | Lila | Lili | Lilia | Lilian |
Liliana | Liliane | Lilla | Lilli | Lillian | Lilly | Lily | Lina | Linda | Lindsay | Lindsey |
Line | Linn | Linnea | Lino | Linus | Lionel | Lisa | Lisandro | Lisbeth | Lise | Liselotte |
Lisette | Liv | Livia | Livio | Liz | Liza | Ljiljana | Ljubica | Ljudmila | Lloyd | Logan |
Lois | Lola | Lolita | Loredana | Lorena | Lorenz | Lorenza | Lorenzo | Loretta | Lorin | Loris
| Lorna | Lorraine | Lotta | Lotte | Lou | Louie | Louis | Louisa | Louise | Lourdes | Loïc |
Luan | Luana | Luc | Luca | Lucas | Lucette | Lucia | Luciana | Luciano | Lucie | Lucien |
Lucienne | Lucila | Lucinda | Lucio | Lucky | Lucy | Lucía | Ludivine | Ludmila | Ludovic |
Ludvig | Ludwig | Luigi | Luis | Luisa | Luise | Luka | Lukas | Luke | Luna | Luz | Luís | Lydia
| Lydie | Lynda | Lynn | Lynne | Léa | Léo | Léon | Léonie | Mabel | Mackenzie | Madeleine |
Madeline | Madison | Maeve | Magali | Magda | Magdalena | Magdalene | Magnus | Mahdi | Mahmoud |
Mahmud | Mai | Maia | Maida | Maira | Maite | Maj | Maja | Malcolm | Malena | Malgorzata | Malik
| Malika | Malin | Manda | Mandy | Manfred | Manon | Manuel | Manuela | Mara | Marc | Marcel |
Marcela | Marcelina | Marcelino | Marcella | Marcelle | Marcello | Marcelo | Marcia | Marcin |
Marco | Marcos | Marcus | Mare | Marek | Maren | Margaret | Margareta | Margarete | Margaretha |
Margarita | Margaux | Margit | Margot | Margret | Marguerite | Mari | Maria | Mariah | Mariam |
Marian | Mariana | Mariann | Marianna | Marianne | Mariano | Maribel | Marica | Maricela | Marie
| Marie-Christine | Marie-Claire | Marie-Jeanne | Marie-Louise | Mariela | Mariella | Marielle |
Marietta | Mariette | Marija | Marijan | Marijana | Marika | Marilyn | Marin | Marina | Marine |
Marino | Mario | Marion | Marisa | Marisela | Marisol | Marissa | Marit | Marita | Maritza |
Marius | Mariusz | Marja | Marjan | Marjorie | Mark | Marko | Markus | Marleen | Marlen |
Marlene | Marlies | Marlon | Marlène | Marta | Martha | Marthe | Martin | Martina | Martine |
Martín | Marvin | Mary | Maryam | Maryline | Maryse | María | Mason | Massimo | Matej | Mateo |
Matheo | Mathew | Mathias | Mathieu | Mathilda | Mathilde | Mathis | Matias | Matilda | Matilde
| Mato | Mats | Matteo | Matthew | Matthias | Matthieu | Matti | Mattia | Maud | Maude | Maura |
Maureen | Maurice | Mauricio | Maurine | Maurizio | Mauro | Max | Maxim | Maxime | Maximilian |
Maximiliano | Maxwell | May | Maya | Mayra | Mayte | Meda | Megan | Meghan | Mehdi | Mehmet |
Melania | Melanie | Melina | Melinda | Melisa | Melissa | Melvin | Mercedes | Merlin | Mervyn |
Mette | Mia | Micaela | Micah | Micha | Michael | Michaela | Michal | Michaël | Micheal | Michel
| Michele | Micheline | Michelle | Michèle | Miguel | Mihaela | Mika | Mikael | Mikaela |
Mikayla | Mike | Mila | Milagros | Milan | Milda | Milena | Milica | Milka | Milla | Millicent |
Milo | Miloš | Milton | Mina | Minerva | Minna | Mira | Miran | Miranda | Mirco | Mireille |
Mirella | Mireya | Miriam | Mirja | Mirjam | Mirjana | Mirko | Miro | Miroslav | Miroslava |
Misael | Mitchell | Modesto | Mohamad | Mohamed | Mohammad | Mohammed | Moira | Moisés | Molly |
Mona | Monica | Monika | Monique | Montserrat | Morena | Morgan | Morgane | Moritz | Morris |
Muhammad | Muhammed | Murat | Muriel | Murielle | Musa | Mustafa | Mustapha | Mya | Myles |
Myriam | Mária | Máximo | Mélanie | Mélissa | Mónica | Nabil | Nada | Nadia | Nadine | Nadir |
Nadja | Nadège | Nana | Nancy | Nando | Nanna | Naomi | Natacha | Natalia | Natalie | Nataly |
Natan | Natanael | Natascha | Natasha | Nataša | Nathalie | Nathan | Nathaniel | Natividad |
Neil | Nela | Nelly | Nelson | Nenad | Nevenka | Niamh | Nicholas | Nichole | Nick | Niclas |
Nico | Nicola | Nicolai | Nicolas | Nicole | Nicolás | Nidia | Niels | Nigel | Nika | Nikita |
Nikki | Niklas | Niko | Nikola | Nikolai | Nikolaj | Nikolas | Nikolaus | Nikolina | Nilda |
Nils | Nina | Nino | Noa | Noah | Noe | Noel | Noelia | Noemi | Noemí | Nolan | Noor | Nora |
Norah | Norbert | Norberto | Norma | Norman | Nour | Nova | Noé | Noémie | Noël | Noëlle |
Néstor | Octavia | Octavio | Océane | Oda | Odette | Odile | Ofelia | Ola | Olaf | Olav | Ole |
Olena | Olga | Oliva | Olive | Oliver | Olivia | Olivier | Omar | Omer | Oriana | Orla | Orlando
| Ornella | Oscar | Oskar | Osman | Osvaldo | Oswald | Oswaldo | Otilia | Oto | Ottilia | Otto |
Owen | Pablo | Paige | Paloma | Pamela | Paola | Paolo | Paris | Pascal | Pascale | Pascual |
Pasquale | Patience | Patric | Patrice | Patricia | Patricio | Patrick | Patrik | Patrizia |
Patrícia | Paul | Paula | Paulette | Paulina | Pauline | Paulo | Pavel | Pawel | Pedro | Peggy |
Penelope | Per | Perla | Pero | Petar | Peter | Petra | Philip | Philipp | Philippe | Phillip |
Philomena | Phoebe | Phyllis | Pia | Pierce | Piero | Pierre | Pietro | Pilar | Piotr | Pius |
Pol | Polly | Porfirio | Priscila | Priscilla | Pénélope | Pía | Quentin | Quinn | Quinten |
Rachael | Rachel | Rachelle | Rachid | Radovan | Rafael | Rafaela | Raffael | Ragna | Ragnar |
Ragnhild | Rahel | Rainer | Ralf | Ralph | Ramiro | Ramon | Ramona | Ramón | Randi | Rania |
Raoul | Raphael | Raphaela | Raphaël | Raquel | Rasmus | Raul | Ray | Rayan | Raymond | Raymonde
| Raúl | Rebeca | Rebecca | Rebeka | Rebekah | Rebekka | Reece | Regan | Regina | Reginald |
Reina | Reinaldo | Reinhold | Rena | Renata | Renato | Rene | Renee | Renzo | Renáta | René |
Renée | Reuben | Reynaldo | Reza | Rhonda | Rhys | Ria | Ricardo | Richard | Rick | Ricky | Rico
| Rigoberto | Riley | Rita | Robby | Robert | Roberta | Roberto | Robin | Robinson | Robyn |
Rocco | Rocío | Rodney | Rodolfo | Rodrigo | Rogelio | Roger | Rohan | Roland | Rolando | Rolf |
Romain | Romaine | Roman | Romana | Romeo | Romina | Romy | Román | Ron | Ronald | Ronaldo |
Ronan | Ronja | Ronnie | Ronny | Rory | Rosa | Rosalba | Rosalia | Rosalie | Rosanna | Rosaria |
Rosario | Rose | Rose-Marie | Rosemarie | Rosemary | Rosendo | Rosie | Rosina | Rosita | Ross |
Rowan | Roxana | Roxane | Roy | Roza | Ruben | Ruby | Rubén | Rudi | Rudolf | Rudy | Rune |
Russell | Ruth | Ryan | Rémy | Róbert | Sabina | Sabine | Sabri | Sabrina | Sacha | Said | Sally
| Salma | Salome | Salomé | Salvador | Salvatore | Sam | Samanta | Samantha | Sami | Samir |
Samira | Sammy | Samson | Samuel | Sander | Sandra | Sandrine | Sandro | Sandy | Sanja | Sanna |
Sanne | Santiago | Santino | Santos | Sara | Sarah | Sarina | Sasha | Saskia | Savannah |
Saverio | Scarlett | Scott | Seamus | Sean | Sebastian | Sebastiano | Sebastián | Selena |
Selina | Selma | Serafina | Serena | Serge | Sergej | Sergio | Seth | Severin | Shana | Shane |
Shania | Shannon | Sharon | Shaun | Shauna | Sheena | Sheila | Shelby | Shelley | Sheree |
Sheryl | Shirley | Shona | Sienna | Signe | Sigrid | Sigurd | Silas | Silja | Silke | Silva |
Silvana | Silvester | Silvia | Silvio | Simeon | Simon | Simona | Simone | Simonne | Simón |
Sina | Sinead | Siobhan | Siv | Slavica | Slavko | Slobodan | Socorro | Sofia | Sofie | Sofía |
Sol | Solange | Soledad | Solveig | Sonia | Sonja | Sonny | Sonya | Sophia | Sophie | Soraya |
Spencer | Stacey | Stacy | Stan | Stanislav | Stanislava | Stanley | Stefan | Stefani | Stefania
| Stefanie | Stefano | Stella | Sten | Stephan | Stephanie | Stephen | Steve | Steven | Stewart
| Stig | Stjepan | Stuart | Stéphane | Stéphanie | Summer | Susan | Susana | Susann | Susanna |
Susanne | Suzana | Suzanne | Svea | Sven | Svenja | Svetlana | Sylvester | Sylvia | Sylviane |
Sylvie | Sára | Sébastien | Sören | Süleyman | Tabitha | Tahir | Tamara | Tami | Tammy | Tania |
Tanja | Tanya | Tara | Tatiana | Tatjana | Taylor | Tea | Teddy | Teodor | Teodora | Teodoro |
Terence | Teresa | Terri | Terry | Tess | Tessa | Thea | Thelma | Theo | Theodor | Theodora |
Theodore | Theres | Theresa | Therese | Theresia | Thi | Thiago | Thibault | Thibaut | Thierry |
Thomas | Thor | Théo | Théodore | Thérèse | Tia | Tiago | Tibor | Tiffany | Till | Tim | Timea |
Timo | Timon | Timothy | Timothée | Tina | Tine | Tito | Titus | Tiziana | Tiziano | Tobias |
Toby | Todd | Tom | Tomas | Tomasz | Tomislav | Tommy | Tomás | Toni | Tony | Tonya | Tori |
Torsten | Tove | Tracey | Tracy | Travis | Trevor | Trinidad | Tristan | Troy | Tyler | Tyrone |
Tyson | Ulf | Ulises | Ulla | Ulrich | Ulrike | Umar | Una | Urban | Uriel | Ursula | Valdemar |
Valentin | Valentina | Valentine | Valentino | Valentín | Valeria | Valerie | Valerio | Valter |
Valérie | Vanda | Vanesa | Vanessa | Vera | Verena | Verner | Veronica | Veronika | Verónica |
Vesna | Vicente | Vicki | Vicky | Victor | Victoria | Victoriano | Vida | Viktor | Viktoria |
Vilhelm | Vilma | Vince | Vincent | Vincenza | Vincenzo | Viola | Violet | Violeta | Violetta |
Violette | Virginia | Virginie | Vito | Vittorio | Vivian | Viviana | Viviane | Vivien |
Vivienne | Vladimir | Vlado | Vlasta | Véronique | Víctor | Waldemar | Walter | Wanda | Warren |
Washington | Wayne | Wendy | Wenzel | Werner | Wesley | Whitney | Wilfredo | Wilfried | Wilhelm
| William | Willie | Willy | Wilma | Wilmer | Wilson | Winnie | Wolfgang | Wyatt | Xavier |
Xenia | Ximena | Xiomara | Yahya | Yanis | Yann | Yannick | Yara | Yasin | Yasmin | Yasmina |
Yasmine | Yassin | Yesenia | Yohana | Yolanda | Yolande | Younes | Youssef | Yuliana | Yuri |
Yusuf | Yvan | Yves | Yvette | Yvonne | Zacarías | Zacharie | Zachary | Zahra | Zakaria | Zane |
Zara | Zdenka | Zdravko | Zelma | Zeno | Zeynep | Zina | Zita | Zlatko | Zoe | Zoey | Zoltán |
Zora | Zoran | Zoé | Zuzana | Álvaro | Ángel | Ángela | Åse | Édith | Édouard | Élisabeth |
Élise | Élodie | Éléonore | Émile | Émilie | Éric | Étienne | Óscar | Ömer | Úrsula | Štefan
"""

SURNAMES = """
Abbott | Abdi | Abreu | Acevedo | Acosta | Acuña | Adam | Adams | Aguilar | Aguilera | Aguirre |
Ahmed | Alarcón | Alba | Alcaraz | Alemán | Alexander | Alfaro | Alfonso | Ali | Aliaga | Allard
| Allen | Almeida | Alonso | Alvarado | Alvarez | Alves | Amador | Amaya | Amo | Anaya | Anders
| Andersen | Anderson | Andrade | Andrews | Andrés | Angulo | Aparicio | Aragón | Aranda | Arce
| Arcos | Arellano | Arenas | Arias | Ariza | Armas | Armstrong | Arnold | Arrieta | Arroyo |
Arteaga | Arévalo | Atkins | Atkinson | Auger | Avilés | Ayala | Bachmann | Baeza | Bailey |
Baker | Baldwin | Ball | Ballesteros | Banks | Barbosa | Barker | Barnes | Barnett | Barr |
Barragán | Barrera | Barrett | Barriga | Barrios | Barros | Barry | Bartlett | Barton | Bas |
Bates | Bauer | Baum | Bautista | Baxter | Becerra | Beck | Becker | Beer | Bejarano | Bell |
Bello | Beltran | Beltrán | Benavides | Bender | Benitez | Bennett | Benson | Benítez | Berg |
Berger | Bermúdez | Bernal | Bernard | Bernier | Berry | Bertrand | Bird | Bishop | Black |
Blake | Blanch | Blanco | Bolaños | Bond | Bonilla | Booth | Borrego | Bosch | Boucher |
Boulanger | Boutin | Bowen | Boyer | Boyle | Bradley | Brady | Brandt | Braun | Bravo | Bray |
Brennan | Breton | Briones | Brito | Brooks | Brown | Browne | Bruce | Brunet | Bryan | Bryant |
Buckley | Bueno | Burgess | Burgos | Burke | Burns | Burton | Bustamante | Bustos | Butler |
Báez | Caballero | Cabello | Cabezas | Cabrera | Cal | Calderon | Calderón | Caldwell | Calvo |
Camacho | Cameron | Campbell | Campo | Campos | Canales | Cano | Cardona | Cardoso | Carey |
Carlier | Carmona | Caro | Caron | Carpenter | Carr | Carranza | Carrasco | Carrera | Carreño |
Carrillo | Carrión | Carroll | Carter | Carvajal | Carvalho | Casanova | Casares | Casas | Casey
| Castañeda | Castellanos | Castillo | Castro | Catalán | Ceballos | Cepeda | Cervantes | Chacón
| Chambers | Chamorro | Chandler | Chaparro | Chapman | Charles | Christensen | Christiansen |
Chávez | Cid | Cifuentes | Cisneros | Clarke | Clements | Cohen | Cole | Coleman | Coll |
Collado | Collier | Collins | Connolly | Contreras | Conway | Cook | Cooke | Cordero | Cormier |
Cornejo | Coronado | Corral | Correa | Correia | Cortez | Cortés | Costa | Cox | Craig |
Crawford | Crespi | Crespo | Cross | Cruz | Cuesta | Cuevas | Cunningham | Curtis | Cuéllar |
Cáceres | Cárdenas | Céspedes | Córdoba | Dahl | Dalton | Daniel | Daniels | Davenport | Davey |
David | Davidson | Davies | Davis | Dawson | Day | Daza | Dean | Decker | Delgado | Denis |
Dennis | Diallo | Dias | Diaz | Dickson | Dietrich | Dillon | Dixon | Doe | Doherty | Dominguez
| Domínguez | Donaldson | Donnelly | Donoso | Douglas | Doyle | Duarte | Dubois | Duchesne |
Dueñas | Duffy | Dufour | Dumas | Dumont | Duncan | Dunn | Dupont | Dupuis | Duque | Duran |
Durand | Durán | Duval | Dyer | Dávila | Díaz | Echeverría | Edwards | Elliott | Ellis | Elías |
Engel | Enríquez | Ernst | Escalona | Escamilla | Escobar | Esparza | Espinosa | Espinoza |
Estrada | Estévez | Evans | Fajardo | Farrell | Faulkner | Ferguson | Fernandes | Fernandez |
Fernández | Ferreira | Ferrer | Field | Figueroa | Fischer | Fisher | Fitzgerald | Fleming |
Fletcher | Flores | Flynn | Foley | Fonseca | Fontaine | Forbes | Ford | Forster | Fournier |
Fowler | Fox | Francis | Franco | Frank | Franklin | François | Freeman | Frey | Frick | Fritsch
| Frost | Frías | Fuchs | Fuentes | Fuller | Galindo | Gallagher | Gallardo | Gallego | Gallegos
| Gallo | Galván | Gamboa | Garay | Garcia | Garcés | García | Gardner | Gargallo | Garrido |
Garzón | Gauthier | Gay | Geisler | George | Georges | Gerlach | Germain | Gervais | Gibbons |
Gibbs | Gibson | Gil | Gilbert | Giles | Gill | Gillespie | Gilmore | Gimenez | Girard | Girón |
Glover | Godfrey | Godin | Godoy | Gomes | Gomez | Gonzalez | González | Gonçalves | Goodwin |
Gordon | Gosselin | Gracia | Graf | Graham | Granados | Grant | Gray | Green | Grenier | Griffin
| Griffiths | Gross | Grégoire | Guerra | Guerrero | Guevara | Guillaume | Guillen | Gutierrez |
Gutiérrez | Guzman | Guzmán | Gálvez | Gómez | Haas | Hafner | Hahn | Hall | Hamel | Hamilton |
Hanna | Hansen | Hanson | Hardy | Haro | Harper | Harris | Harrison | Hart | Hartmann | Harvey |
Hassan | Hawkins | Hayes | Hein | Heinrich | Heller | Henderson | Hendriks | Henry | Heredia |
Herman | Hermann | Hermans | Hernandez | Hernández | Herrera | Herzog | Hidalgo | Higgins |
Hoffmann | Hofmann | Holden | Holland | Holloway | Holm | Holmes | Holt | Hooper | Hopkins |
Horn | Horton | Howard | Howe | Howell | Hoyos | Huber | Hubert | Hudson | Huerta | Hughes |
Hunt | Hunter | Hurtado | Hussein | Hutchinson | Hyde | Ibarra | Ibrahim | Ibáñez | Iglesias |
Ingram | Jackson | Jacob | Jacobs | Jacques | Jama | James | Jans | Janssen | Janssens | Jara |
Jaramillo | Jarvis | Jean | Jenkins | Jennings | Jensen | Jerez | Jimenez | Jiménez | Johansen |
John | Johns | Johnson | Johnston | Joly | Jones | Jordan | Joseph | Jost | Joyce | Jurado |
Juárez | Kaiser | Kala | Kara | Kaufmann | Kaur | Keller | Kelly | Kemp | Kennedy | Kerr |
Kessler | Khan | King | Kirby | Kirk | Klein | Knight | Koch | Kohl | Kohler | Konrad | Kramer |
Kraus | Kremer | Kuhn | Kunda | Labbé | Lacroix | Laine | Lamb | Lambert | Landa | Landry | Lane
| Lang | Lange | Langlois | Lara | Laroche | Larsen | Lawson | Leal | Leblanc | Leclerc |
Ledesma | Leduc | Lee | Lefebvre | Legros | Leiva | Lemmens | Leon | Leonard | Lepage | Lerma |
Leroy | Lewis | León | Lillo | Lima | Linares | Lind | Lindgren | Lindner | Little | Llamas |
Llanos | Lloyd | Logan | Long | Lopes | Lopez | Louis | Lowe | Lozano | Lucas | Lucero | Luna |
Lund | Lutz | Lynch | Lyons | López | Machado | Macias | Macías | Madrid | Madrigal | Mahieu |
Maldonado | Mann | Manning | Manrique | Manzanares | Marchal | Marchand | Marek | Marin |
Marques | Marquez | Marsh | Marshall | Martel | Martens | Marti | Martin | Martineau | Martinez
| Martins | Martínez | Marín | Mason | Mata | Matas | Mateo | Mathieu | Matthews | Maxwell | May
| Mayer | Mayo | Medina | Meier | Meister | Melo | Meléndez | Mena | Mendes | Mendez | Mendoza |
Menéndez | Mercado | Mercier | Merino | Mertens | Mesa | Meyer | Meyers | Meza | Michaud |
Michel | Michiels | Middleton | Miles | Miller | Mills | Millán | Miranda | Mitchell | Mohamed |
Mohammed | Molina | Monteiro | Montenegro | Montero | Montes | Montgomery | Montoya | Moody |
Moore | Mora | Morales | Moran | Moreau | Moreira | Moreno | Morgan | Morin | Morissette |
Morris | Morrison | Morton | Morán | Mosquera | Moya | Mueller | Muller | Murcia | Murillo |
Muro | Murphy | Murray | Muñoz | Myers | Márquez | Méndez | Müller | Naranjo | Narváez | Nash |
Navarrete | Navarro | Neira | Nelson | Newman | Newton | Nguyen | Nicholson | Nicolas | Nielsen
| Nieto | Nixon | Niño | Nogueira | Nolan | Noriega | Norman | Norris | Norton | Novak | Novoa |
Novák | Noël | Nuñez | Núñez | Ochoa | Ojeda | Oliva | Olivares | Oliveira | Oliver | Olivera |
Olmedo | Olsen | Omar | Ordóñez | Orozco | Ortega | Ortiz | Osborne | Osman | Osorio | Otero |
Ott | Owen | Owens | Pacheco | Padilla | Page | Palacio | Palacios | Palma | Palmer | Palomino |
Palomo | Parada | Pardo | Paredes | Parent | Parker | Parra | Parsons | Pastor | Patel | Patiño
| Patterson | Paul | Pauwels | Payne | Paz | Pearson | Pedersen | Pedraza | Peeters | Pelayo |
Pelletier | Pera | Perales | Peralta | Perea | Pereira | Perez | Perkins | Perry | Peter |
Peters | Petersen | Peterson | Petit | Peña | Phillips | Picard | Pineda | Pinilla | Pino |
Pinto | Pires | Pizarro | Piña | Plaza | Poirier | Pollard | Polo | Ponce | Pons | Poole | Pope
| Porras | Porter | Portillo | Posada | Potter | Powell | Pozo | Prada | Prado | Pratt | Price |
Prieto | Prévost | Puente | Puga | Puig | Pulido | Putz | Páez | Pérez | Quesada | Quinn |
Quintana | Quintanilla | Quintero | Quiroga | Quiroz | Ramirez | Ramos | Ramírez | Ramón |
Rangel | Rasmussen | Raya | Raymond | Reed | Reeves | Reichel | Reid | Reilly | Reiter | Renaud
| Renner | Reuter | Rey | Reyes | Reynolds | Ribeiro | Rice | Richard | Richards | Richardson |
Rico | Riley | Rincón | Rios | Riquelme | Ritter | Rivas | Rivera | Rivero | Robert | Roberts |
Robertson | Robinson | Robledo | Robles | Roca | Rocha | Roda | Rodgers | Rodrigues | Rodriguez
| Rodríguez | Rogers | Rojas | Roldan | Roldán | Roman | Romero | Román | Roos | Rosa | Rosado |
Rosales | Rose | Ross | Rossi | Roth | Rousseau | Rowe | Roy | Rozas | Rubio | Rueda | Ruiz |
Rush | Russell | Russo | Ryan | Ríos | Saavedra | Said | Salamanca | Salas | Salazar | Salcedo |
Saldaña | Sales | Salgado | Salinas | Salmon | Samson | Sanabria | Sanchez | Sanders | Sandoval
| Santana | Santiago | Santos | Sarabia | Sarmiento | Sauer | Saunders | Scheer | Schenk |
Schmidt | Schmitt | Schneider | Schroeder | Schuler | Schultz | Schumacher | Schuster | Schwarz
| Schäfer | Scott | Segovia | Segura | Sepúlveda | Serna | Serra | Serrano | Sevilla | Shah |
Shannon | Shaw | Shepherd | Shields | Short | Sierra | Silva | Simmons | Simon | Simonis |
Simons | Simonsen | Simpson | Singh | Skinner | Small | Smith | Solano | Solís | Soria | Sosa |
Sotelo | Soto | Spencer | Stanton | Stark | Steele | Stein | Stephens | Stephenson | Stevens |
Stevenson | Stewart | Stokes | Stone | Stuart | Suarez | Sullivan | Sutton | Suárez | Swift |
Sáenz | Sáez | Sánchez | Tamayo | Tanner | Tapia | Taylor | Teixeira | Tejada | Tello | Terry |
Tessier | Thibault | Thiel | Thomas | Thompson | Thornton | Timmermans | Tirado | Todd | Toledo
| Toro | Torrens | Torres | Tovar | Tremblay | Trujillo | Tucker | Turcotte | Turner | Téllez |
Urban | Ureña | Uribe | Urrutia | Valderrama | Valdez | Valdés | Valencia | Valentín |
Valenzuela | Valle | Vallejo | Vallée | Valverde | Varela | Varga | Vargas | Vaughan | Vazquez |
Vega | Velasco | Velásquez | Velázquez | Vera | Verdugo | Vergara | Vermeulen | Viana | Vicente
| Vidal | Vigil | Villa | Villalba | Villalobos | Villanueva | Villar | Villegas | Vincent |
Vogt | Vrancken | Vásquez | Vázquez | Vélez | Wade | Wagner | Walker | Wall | Wallace | Walsh |
Walter | Walters | Walton | Ward | Warner | Warren | Waters | Watkins | Watts | Webb | Weber |
Webster | Weiss | Welch | Wells | Werner | West | Wheeler | White | Wilkins | Wilkinson |
Willems | Williams | Williamson | Willis | Wilson | Winkler | Winters | Wirth | Wolf | Wolff |
Wong | Wood | Woods | Wouters | Wright | Yilmaz | Young | Yáñez | Zambrano | Zamora | Zamorano |
Zapata | Zaragoza | Zavala | Ziegler | Zimmer | Zurita | Águila | Álvarez | Ángel | Ávila
"""

CITIES = """
6th of October City | Aba | Abeokuta | Abidjan | Abobo | Abomey-Calavi | Abu Dhabi | Abuja | Abū
Ghurayb | Abū al-Kahṣīb | Acapulco de Juárez | Accra | Adachi | Adana | Addis Ababa | Adelaide |
Aden | Ado-Ekiti | Agadir | Agartala | Agege | Agra | Aguascalientes | Ahilyanagar | Ahmedabad |
Ahvaz | Aihara | Ajegunle | Ajman | Ajmer | Akashi | Akita | Akola | Akowonjo | Aksaray | Aktobe
| Akure | Al Ain City | Al Aḩmadī | Al Başrah al Qadīmah | Al Diwaniyah | Al Fayyum | Al Hillah
| Al Hoceïma | Al Kharj | Al Khuşūş | Al Mansurah | Al Mawşil al Jadīdah | Al Maḩallah al Kubrá
| Al Maḩmūdīyah | Al Qadarif | Al Qāhirah al Jadīdah | Al Ḩasakah | Al Ḩudaydah | Al ‘Amārah |
Al-Kut | Alanya | Albuquerque | Aleppo | Alexandria | Algiers | Alicante | Alimosho | Almaty |
Alor Setar | Alwar | Alīgarh | Amagasaki | Ambato | Ambattur | Ambon | Amman | Amravati |
Amritsar | Amsterdam | An Nhơn | Anaheim | Ananindeua | Andijon | Angeles City | Ankang | Ankara
| Annaba | Anqing | Anqiu | Ansan-si | Anshan | Anshun | Antakya | Antalya | Antananarivo |
Antipolo | Antofagasta | Antwerp | Anyang | Anyang-si | Anápolis | Aparecida de Goiânia | Aqsu |
Ar Raqqah | Aracaju | Ardabīl | Arequipa | Arifwala | Arkhangel’sk | Arlington | Armenia |
Arusha | Arāk | Asahikawa | Ashgabat | Asmara | Assiut | Astana | Astrakhan | Asunción | Aswān |
Ataşehir | Athens | Atlanta | Auckland | Augsburg | Aurangabad | Aurora | Austin | Avadi |
Avellaneda | Awasa | Azcapotzalco | Bacolod City | Bacoor | Bafoussam | Baghdad | Bahawalpur |
Bahir Dar | Bahçelievler | Baicheng | Baise | Bakersfield | Baku | Balbala | Balikpapan |
Ballari | Baltimore | Bamako | Bamenda | Banan | Bandar Abbas | Bandar Lampung | Bandung |
Bangkok | Bangui | Banjarmasin | Bannu | Banqiao | Bao'an | Baoding | Baoji | Baoshan | Baotou |
Barcelona | Barddhamān | Bareilly | Bari | Barinas | Barnaul | Barquisimeto | Barranquilla |
Barueri | Basrah | Basuo | Batam | Batikent | Batman | Battagram | Bauchi | Bauru | Bawshar |
Bayan Nur | Bazhong | Bağcılar | Beihai | Beijing | Beira | Beirut | Bei’an | Bekasi | Belagavi
| Belfast | Belford Roxo | Belgorod | Belgrade | Bello | Belo Horizonte | Belém | Bengaluru |
Bengbu | Benghazi | Bengkulu | Benguela | Benin City | Benito Juarez | Benito Juárez | Benoni |
Benxi | Berlin | Betim | Beylikdüzü | Bharatpur | Bhatara | Bhavnagar | Bhawana | Bhayandar |
Bhilai | Bhilwara | Bhiwandi | Bhopal | Bhubaneswar | Bhāgalpur | Bhātpāra | Bida | Bielefeld |
Bijie | Bikaner | Bilbao | Bilimora | Bilāspur | Bimbo | Binzhou | Birkenhead | Birmingham |
Bishkek | Bissau | Biên Hòa | Biñan | Blantyre | Blida | Bloemfontein | Blumenau | Boa Vista |
Bobo-Dioulasso | Bochum | Bogor | Bogotá | Boksburg | Bokāro | Bologna | Bonn | Borama | Borivli
| Boston | Botshabelo | Bouaké | Bozhou | Bradford | Brahmapur | Brakpan | Brampton | Brasília |
Bratislava | Brazzaville | Bremen | Brent | Brest | Brisbane | Bristol | Brno | Brooklyn |
Brussels | Bryansk | Bucaramanga | Bucharest | Bucheon-si | Buda | Budapest | Budta |
Buenaventura | Buenos Aires | Bujumbura | Bukavu | Bukit Rahman Putra | Bulawayo | Bunamwaya |
Bunia | Buraydah | Burewala | Bursa | Busan | Butuan | Buôn Ma Thuột | Bydgoszcz | Bình Thạnh |
Bāndarban | Bắc Giang | Bắc Từ Liêm | Bến Cát | Cabanatuan City | Cabimas | Cabinda | Cabuyao |
Cagayan de Oro | Cairo | Calabar | Calamba | Calgary | Cali | Callao | Caloocan | Calumbo |
Camagüey | Camama | Camayenne | Campina Grande | Campinas | Campo Grande | Campos dos Goytacazes
| Canberra | Cancún | Cangzhou | Canoas | Cape Town | Caracas | Carapicuíba | Cardiff |
Cariacica | Carrefour | Cartagena | Caruaru | Casablanca | Catania | Caucaia | Caxias do Sul |
Cazenga | Cebu City | Celaya | Central Coast | Chak Jhumra | Chandigarh | Changchun | Changde |
Changning | Changsha | Changshu | Changwon | Changyi | Changzhi | Changzhou | Chaoyang |
Chaozhou | Charlotte | Chattogram | Cheboksary | Chelyabinsk | Chengde | Chengdu | Chennai |
Chenzhou | Cheonan | Cheongju-si | Cherepovets | Chiba | Chicago | Chiclayo | Chifeng |
Chihuahua | Chimbote | Chimoio | Chiniot | Chinju | Chipata | Chisinau | Chita | Chitungwiza |
Chizhou | Chongjin | Chongming | Chongqing | Chongzuo | Christchurch | Chunian | Chuxiong |
Chuzhou | Chéngguān Qū | Chānda | Chợ Lớn | Cibinong | Cilegon | Cimahi | Cincinnati | Cirebon |
Ciudad Apodaca | Ciudad Benito Juárez | Ciudad Bolívar | Ciudad General Escobedo | Ciudad
Guayana | Ciudad Juárez | Ciudad López Mateos | Ciudad Nezahualcoyotl | Ciudad Obregón | Ciudad
Victoria | Ciudad del Este | Cixi | Cleveland | Coatzacoalcos | Cochabamba | Coimbatore |
Colombo | Colorado Springs | Columbus | Comilla | Conakry | Constantine | Constanţa | Contagem |
Copenhagen | Corpus Christi | Corrientes | Cotabato | Cotonou | Coventry | Coyoacán | Cuauhtémoc
| Cuautitlán Izcalli | Cuenca | Cuernavaca | Cuiabá | Culiacán | Cumaná | Curitiba | Cusco |
Cuttack | Cuíto | Córdoba | Cúcuta | Cần Thơ | Da Nang | Dachang | Daegu | Daejeon | Dakar |
Dalian | Dallas | Daloa | Damanhur | Damascus | Damietta | Dammam | Dandong | Daqing | Dar es
Salaam | Darnytsya | Dasmariñas | Datong | Davangere | Davao | Daxing’anling | Daye | Dayrah |
Dazhou | Dehradun | Delhi | Delmas | Denizli | Denpasar | Denver | Depok | Dera Ghazi Khan |
Dera Ismail Khan | Desna | Detroit | Deyang | Dezhou | Dhaka | Dhanbad | Dhule | Dhārāvi |
Diadema | Diepsloot | Dihok | Dingxi | Dire Dawa | Diyarbakır | Djibouti | Dnipro | Dniprovskyi
| Dodoma | Doha | Dombivali | Donetsk | Dongguan | Dongying | Dortmund | Douala | Dresden |
Dubai | Dublin | Duisburg | Dumai | Duque de Caxias | Durban | Durgapur | Dushanbe | Düsseldorf
| Dĩ An | East Jerusalem | East London | Ebute Ikorodu | Ecatepec de Morelos | Edinburgh |
Edmonton | Edogawe | El Obeid | El Paso | Elazığ | Eldoret | Eloy Alfaro | Emalahleni | Ensenada
| Enugu | Erbil | Erode | Erzurum | Esenler | Esenyurt | Eskişehir | Eslamshahr | Esna | Espoo |
Essen | Etobicoke | Evaton | E’zhou | Faisalabad | Faridabad | Fatih | Feira de Santana |
Fenghuang | Fengshan | Fengxiang | Fes | Florence | Florianópolis | Fort Worth | Fortaleza |
Foshan | Franca | Frankfurt am Main | Freetown | Fresno | Fujisawa | Fukuoka | Fukuyama | Fushun
| Fuxin | Fuyang | Fuzhou | Fīrozābād | Ganja | Ganzhou | Gaomi | Gatineau | Gaya | Gaza |
Gaziantep | Gazipur | Gboko | Gdańsk | Geita | General Santos | Genoa | Ghāziābād | Gia Lâm |
Gifu | Giza | Glasgow | Goiânia | Gold Coast | Golfe | Goma | Gombe | Gonder | Gorakhpur |
Gothenburg | Goyang-si | Gqeberha | Grajaú | Graz | Guadalajara | Guadalupe | Guangyuan |
Guangzhou | Guang’an | Guankou | Guarujá | Guarulhos | Guatemala City | Guayaquil | Guigang |
Guilin | Guiyang | Gujangbagh | Gujranwala | Gujrat | Guli | Gumi | Gundupālaiyam | Guntur |
Gurugram | Gustavo Adolfo Madero | Guwahati | Guyuan | Guédiawaye | Gwalior | Gwangju |
Gwangmyeong | Ha'il | Hachiōji | Hafizabad | Hai Bà Trưng | Haikou | Haiphong | Halifax |
Hamadān | Hamamatsu | Hamburg | Hamburg-Mitte | Hamburg-Nord | Hamhŭng | Hamilton | Handan |
Hangzhou | Hannover | Hanoi | Hanzhong | Harare | Harbin | Hargeysa | Havana | Hebi | Hechi |
Hechuan | Hefei | Hegang | Helsinki | Hengshui | Hengyang | Hermosillo | Heroica Matamoros |
Herāt | Heshan | Heyuan | Heze | Hezhou | Higashiosaka | Himeji | Hirakata | Hiroshima | Hisar |
Hlaingthaya | Ho Chi Minh City | Hohhot | Hoji ya Henda | Holguín | Homs | Homyel' | Honchō |
Hong Kong | Hong Kong Island | Hongkou | Honolulu | Houston | Howrah | Hrodna | Hsinchu |
Huai'an | Huaibei | Huaihua | Huainan | Huambo | Huancayo | Huanggang | Huangpu | Huangshan |
Huangshi | Hubballi | Huizhou | Huludao | Hulunbuir | Huocheng | Huzhou | Huế | Hwaseong-si |
Hyderabad | Hāthazāri | Hŭngnam | Iaşi | Ibadan | Ibagué | Ibb | Ichikawa | Ichinomiya | Ijebu
Ode | Ikare | Ikeja | Iksan | Ile-Ife | Ilesa | Iligan | Iligan City | Iloilo | Ilorin | Imus |
Incheon | Indianapolis | Indore | Ipoh | Iquitos | Irapuato | Irbid | Irkutsk | Iseyin | Isfahan
| Iskandar Puteri | Islamabad | Islington | Ismailia | Istanbul | Itabashi | Itaquaquecetuba |
Ivanovo | Iwaki | Ixtapaluca | Izhevsk | Iztacalco | Iztapalapa | Jabalpur | Jaboatão dos
Guararapes | Jacksonville | Jaipur | Jakarta | Jalalpur Pirwala | Jalandhar | Jalgaon | Jambi
City | Jammu | Jamnagar | Jamshedpur | Jardim Angela | Jayapura | Jeddah | Jeju City | Jeonju |
Jepara | Jerusalem | Jhang Sadr | Jhānsi | Jiading | Jiamusi | Jiangmen | Jiangyin | Jianshui |
Jiaojiang | Jiaozhou | Jiaozuo | Jiaxing | Jieyang | Jijiga | Jilin | Jinan | Jincheng |
Jingdezhen | Jingmen | Jingzhou | Jing’an | Jinhua | Jining | Jinjiang | Jinshan | Jinzhong |
Jinzhou | Jiujiang | Jiuquan | Jixi | Jizhou | Ji’an | Jodhpur | Johannesburg | Johor Bahru |
Joinville | Jos | João Pessoa | Juba | Juiz de Fora | Jundiaí | Jājmau | Jūnāgadh | Kabul |
Kadapa | Kaduna | Kaech’ŏn | Kaesŏng | Kafrul | Kagoshima | Kahama | Kahramanmaraş | Kaifeng |
Kakamega | Kalaburagi | Kalemyo | Kaliningrad | Kalininskiy | Kallakurichi | Kaluga | Kalyān |
Kampala | Kampung Baru Subang | Kampung Kangkar Teberau | Kampung Larkin Lama | Kananga |
Kanayannur | Kanazawa | Kandahār | Kano | Kanpur | Kansas City | Kaohsiung | Karabağlar |
Karachi | Karagandy | Karaj | Karawang | Karbala | Karnāl | Karol Bāgh | Karşıyaka | Kashan |
Kashgar | Kashiwa | Kassala | Kasugai | Kasur | Kathmandu | Katsina | Katsushika | Kawagoe |
Kawaguchi | Kawasaki | Kayseri | Kazan | Kediri | Keelung | Kemerovo | Kendari | Kenitra |
Kennedy | Kerman | Kermanshah | Khabarovsk | Khamis Mushait | Kharkiv | Khartoum | Khartoum
North | Khorramabad | Khorramshahr | Khulna | Kigali | Kikolo | Kikuyu | Kikwit | Kima Kieza |
Kimhae | Kingston | Kingston upon Hull | Kinshasa | Kira | Kirkuk | Kirov | Kisangani | Kisumu |
Kita | Kitakyushu | Kitwe | Kluang | Kobe | Kochi | Kolhāpur | Kolkata | Kollam | Kolwezi | Kom
Ombo | Konak | Konya | Korba | Korhogo | Korla | Koshigaya | Kosti | Kota | Kota Bharu | Kota
Damansara | Kota Kinabalu | Kota Kuala Muda | Kotō | Koumassi | Kowloon | Kowloon City |
Kozhikode | Kraków | Krasnodar | Krasnogvargeisky | Krasnoyarsk | Krugersdorp | Kryvyy Rih |
Kuala Lumpur | Kuala Terengganu | Kuantan | Kuching | Kukatpally | Kulti | Kumamoto | Kumasi |
Kunming | Kunshan | Kupang | Kurashiki | Kurgan | Kurnool | Kursk | Kurume | Kwai Chung | Kyiv |
Kyoto | Kyzylorda | Köln | Küçükçekmece | Kākināda | Kāmārhāti | Kāshān | Kōriyama | La Paz |
Lagos | Lahore | Laibin | Laiwu | Laixi | Langfang | Lanzhou | Lapu-Lapu City | Larkana | Las
Palmas de Gran Canaria | Las Piñas | Las Vegas | Latakia | Latur | Laval | Leeds | Leicester |
Leipzig | Lekki | Leshan | Lexington | Lexington-Fayette | León de los Aldama | Lhoka | Lianshan
| Lianyungang | Liaocheng | Liaoyang | Libreville | Likasi | Lilongwe | Lima | Lincang | Linfen
| Linyi | Lipetsk | Lisbon | Lishui | Liupanshui | Liuzhou | Liverpool | Lobito | Logan City |
Lomé | London | Londrina | Long Beach | Long Bien | Longshan | Longyan | Loni | Los Angeles |
Loudi | Louisville | Luancheng | Luanda | Lubango | Lublin | Lubumbashi | Lucknow | Ludhiana |
Luhansk | Luohe | Luohu District | Luoyang | Lusaka | Luxor | Luzhou | Lu’an | Lviv | Lyon |
Lüliang | Macapá | Macau | Maceió | Machida | Madinah | Madrid | Madurai | Madīnat an Naşr |
Maebashi | Magnitogorsk | Maheshtala | Mahilyow | Maianga | Maiduguri | Maipú | Makassar |
Makati City | Makhachkala | Makiyivka | Makkah | Makurdi | Malabon | Malacca | Malang | Malanje
| Malatya | Malegaon | Malingao | Malir Cantonment | Malmö | Maltepe | Manado | Managua | Manaus
| Manchester | Mandalay | Mandaluyong | Mandaluyong City | Mandaue City | Mangaluru | Manhattan
| Manila | Manizales | Mannheim | Mansilingan | Manukau City | Man’gyŏngdae-ri | Maoming |
Maputo | Mar del Plata | Maracaibo | Maracay | Maradi | Mardan | Marikina City | Maringá |
Markham | Marne La Vallée | Maroua | Marrakesh | Marseille | Masan | Maseru | Mashhad | Masina |
Matadi | Mataram | Mathura | Matola | Matsudo | Matsuyama | Maturín | Mauá | Mawlamyine |
Mazatlán | Mazār-e Sharīf | Ma’anshan | Mbandaka | Mbeya | Mbuji-Mayi | Medan | Medellín |
Meerut | Meishan | Meizhou | Mek'ele | Meknes | Melbourne | Memphis | Mengzi | Mersin | Mesa |
Mexicali | Mexico City | Miami | Mianyang | Mianzhu, Deyang, Sichuan | Miguel Hidalgo | Milan |
Milwaukee | Minato | Mingora | Minhang | Minna | Minneapolis | Minsk | Miri | Mirpur Model Thana
| Misratah | Mississauga | Mixco | Miyazaki | Mogadishu | Mogi das Cruzes | Mohammadpur |
Mombasa | Monrovia | Monterrey | Montería | Montes Claros | Montevideo | Montréal | Morelia |
Morogoro | Morādābād | Moscow | Mosul | Muar | Mudanjiang | Mukalla | Mukim Pulai | Mulenvos |
Multan | Mumbai | Munich | Muntinlupa | Muratpaşa | Murcia | Muscat | Muzaffarnagar |
Muzaffarpur | Muzaffarābād | Mwanza | Mykolayiv | Mysuru | Málaga | Mérida | Münster | N'Djamena
| Naberezhnyye Chelny | Nagano | Nagasaki | Nagoya | Nagpur | Naha | Nairobi | Najaf | Najafgarh
| Najrān | Nakano | Nakuru | Nam Định | Namangan | Nampula | Namp’o | Nanchang | Nanchong |
Nanded | Nanjing | Nanning | Nanping | Nanqiao | Nansana | Nantes | Nantong | Nanyang | Naples |
Nara-shi | Narela | Nashik | Nashville | Nasiriyah | Natal | Natore | Naucalpan de Juárez | Navi
Mumbai | Nawabshah | Nay Pyi Taw | Nazrēt | Ndola | Neijiang | Neiva | Nellore | New Cairo | New
Delhi | New Kingston | New Orleans | New South Memphis | New Taipei City | New Territories | New
York City | Newcastle | Newcastle upon Tyne | Nghi Sơn | Nha Trang | Niamey | Nice | Niigata |
Nilüfer | Ningbo | Ningde | Nishinomiya | Niterói | Nizhniy Novgorod | Nizhny Tagil | Nizāmābād
| Nottingham | Nouakchott | Nova Iguaçu | Nova Vida | Novokuznetsk | Novosibirsk | Nowrangapur |
Nuevo Laredo | Nukus | Nuremberg | Nyala | Oakland | Obalende | Odesa | Ogbomoso | Ojo de Agua |
Okara | Okayama | Okazaki | Okene | Oklahoma City | Olinda | Omaha | Omdurman | Omsk | Ondo |
Onitsha | Oral | Oran | Ordos | Orenburg | Orlando | Orël | Orūmīyeh | Osaka | Osasco | Osh |
Oslo | Osogbo | Ottawa | Ouagadougou | Oujda | Owerri | Oyo | Padang | Palangkaraya | Palembang
| Palermo | Pallabi | Palma | Palmas | Palmira | Palu | Panama City | Panjin | Panshan |
Panzhihua | Paranaque City | Parbhani | Paris | Pasay | Pasig City | Pasir Gudang | Pasto |
Patiāla | Patna | Paulista | Pavlodar | Pekalongan | Pekanbaru | Pelentong | Pelotas | Pengze |
Penza | Percut | Pereira | Perm | Perth | Peshawar | Pest | Petaling Jaya | Petare | Petrolina |
Philadelphia | Phnom Penh | Phoenix | Pietermaritzburg | Pikine | Pimpri | Pimpri-Chinchwad |
Pindi Bhattian | Pingdingshan | Pingdu | Pingliang | Pingxiang | Piracicaba | Pittsburgh | Piura
| Pizhou | Plovdiv | Pohang | Pointe-Noire | Pokhara | Pontianak | Popayán | Port Harcourt |
Port Said | Port Sudan | Port-au-Prince | Port-de-Paix | Portland | Porto Alegre | Porto Velho |
Portoviejo | Posadas | Poznań | Prague | Praia Grande | Pravyi Bereh | Prayagraj | Preston |
Pretoria | Pristina | Pucallpa | Puchong | Pudong | Puducherry | Puebla | Puente Alto | Puerto
La Cruz | Pune | Puning | Punāsa | Putian | Putuo | Puxi | Puyang | Pyeongtaek | Pyongyang |
Pétionville | Pānihāti | Qazvin | Qingdao | Qingpu | Qingyang | Qingyuan | Qinhuangdao | Qinzhou
| Qionghai | Qiqihar | Qitaihe | Qods | Qom | Quanzhou | Queens | Quelimane | Quetta | Quezon
City | Qui Nhon | Quito | Qujing | Quzhou | Québec | Quận Mười | Quận Mười Một | Rabat | Rahim
Yar Khan | Raipur | Rajamahendravaram | Rajpur Sonarpur | Rajshahi | Raleigh | Ramiros | Ranchi
| Randburg | Rangpur | Ras Al Khaimah | Rasapūdipalem | Rasht | Rawalpindi | Ra’s Bayrūt |
Reading | Recife | Reynosa | Ribeirão Preto | Ribeirão das Neves | Riga | Rio Branco | Rio de
Janeiro | Riverside | Riyadh | Rizhao | Rohini | Rohtak | Rome | Roodepoort | Rosario | Rosetta
| Rostov-on-Don | Rotterdam | Ruiru | Rui’an | Rustenburg | Ryazan’ | Rājkot | Rāmgundam | Rạch
Giá | Sacramento | Sadr City | Safi | Sagamihara | Sahiwal | Sahāranpur | Saint Paul | Saint
Petersburg | Saitama | Sakai | Salem | Salta | Saltillo | Saltivka | Salvador | Salé | Samara |
Samarinda | Samarkand | Samba | Samsun | Samut Prakan | San Antonio | San Diego | San Francisco
| San Jose | San Jose del Monte | San José | San Juan | San Luis Potosí | San Miguel de Tucumán
| San Miguelito | San Nicolás de los Garza | San Pablo | San Pedro | San Pedro Sula | San
Salvador | San-Pédro | Sanaa | Sanandaj | Sancaktepe | Sandakan | Sanhe | Sanmenxia | Sanming |
Santa Ana | Santa Catarina | Santa Cruz de la Sierra | Santa Fe | Santa Marta | Santiago |
Santiago de Cuba | Santiago de Querétaro | Santiago de los Caballeros | Santo André | Santo
Domingo | Santo Domingo Este | Santo Domingo Oeste | Santo Domingo de los Colorados | Santos |
Sanya | Sapele | Sapporo | Sarajevo | Saransk | Saratov | Sargodha | Sariwŏn-si | Saurimo |
Seattle | Sector 3 | Sector 6 | Seeb | Sejong | Selayang Baru Utara | Semarang | Sendai |
Seongnam-si | Seoul | Serang | Serekunda | Seremban | Serra | Setagaya | Setapak | Sevastopol |
Sevilla | Sha Tin | Shah Alam | Shahrīār | Sham Shui Po | Shanghai | Shangluo | Shangqiu |
Shangrao | Shangyu | Shantou | Shanwei | Shaoguan | Shaoxing | Shaoyang | Sharjah | Sheffield |
Shekhupura | Shenyang | Shenzhen | Shibganj | Shihezi | Shijiazhuang | Shinagawa | Shinjuku |
Shiqi | Shiraz | Shivaji Nagar | Shivamogga | Shiyan | Shizuishan | Shizuoka | Sholapur |
Shouguang | Shuangyashan | Shubrā al Khaymah | Shuozhou | Shyamnagar | Shymkent | Shāhjānpur |
Sialkot | Sikasso | Siliguri | Simferopol | Singapore | Sinjhoro | Siping | Situbondo | Skopje |
Smolensk | Soacha | Sochi | Sofia | Sokoto | Soledad | Soledad de Graciano Sánchez | Solwezi |
Songjiang | Sorocaba | Soshanguve | South Boston | South Dublin | South Tangerang | Soweto |
Soyapango | Srinagar | Staten Island | Stavropol | Stockholm | Stockton | Stuttgart | Subang
Jaya | Suez | Suginami | Suining | Suita | Suizhou | Sukabumi | Sukkur | Sulaymaniyah |
Sultanbeyli | Sultangazi | Sulţānah | Sumbawanga | Sumgayit | Sunch’ŏn | Sungai Petani |
Sunshine Coast | Suqian | Surabaya | Surakarta | Surat | Surgut | Surrey | Suwon | Suzano |
Suzhou | Swansea | Sydney | Szczecin | São Bernardo do Campo | São José do Rio Preto | São José
dos Campos | São José dos Pinhais | São João de Meriti | São Luís | São Paulo | São Vicente |
Sāngli | Tabora | Tabriz | Tabuk | Taguig | Taicang | Taichung | Tainan | Taipei | Taiyuan |
Taiz | Taizhou | Tai’an | Takamatsu | Takasaki | Takatsuki | Takeo | Takoradi | Talatona |
Tallinn | Tamale | Taman Petaling | Tampa | Tampico | Tando Allahyar | Tando Bago | Tanga |
Tangerang | Tanggu | Tangier | Tangshan | Tanta | Tantou | Tanzhou | Taoyuan | Tapachula | Taraz
| Tarlac City | Tarsus | Tashkent | Tasikmalaya | Taubaté | Tawau | Ta’if | Tbilisi |
Tegucigalpa | Tehran | Tel Aviv | Temara | Teni | Tepic | Teresina | Tete | Thanh Hóa | The
Bronx | The Hague | Thembisa | Thessaloníki | Thiruvananthapuram | Thiès | Thoothukudi |
Thrissur | Thuận An | Thái Nguyên | Thāne | Thủ Dầu Một | Thủ Đức | Tianjin | Tianshui | Tieling
| Tijuana | Tirana | Tiruchirappalli | Tirunelveli | Tiruppur | Tlalnepantla | Tlalpan |
Tlaquepaque | Tláhuac | Toamasina | Tokorozawa | Tokyo | Toluca | Tolyatti | Tomsk | Tonalá |
Tongchuan | Tonghua | Tongling | Tongshan | Toronto | Torreón | Toshima | Touba | Toulouse |
Toyama | Toyohashi | Toyonaka | Toyota | Tripoli | Trujillo | Tseung Kwan O | Tshikapa | Tsuen
Wan | Tucson | Tuen Mun | Tula | Tulsa | Tumkūr | Tungi | Tunis | Turin | Turmero | Tuxtla |
Tver | Tyumen | Tétouan | Uberaba | Uberlândia | Udaipur | Ufa | Uijeongbu-si | Ujjain | Ulan
Bator | Ulan-Ude | Ulanqab | Ulhasnagar | Ulsan | Ulyanovsk | Umraniye | Umuahia |
Ust-Kamenogorsk | Utrecht | Utsunomiya | Uvira | Uyo | Uíge | Uşak | Vadodara | Valencia |
Valenzuela | Valladolid | Valledupar | Van | Vancouver | Varanasi | Varna | Vaughan | Vellore |
Venustiano Carranza | Veracruz | Vereeniging | Viana | Victoria | Victoria de Durango | Vienna |
Vientiane | Vijayapura | Vijayawada | Vila Velha | Villa Nueva | Villahermosa | Villavicencio |
Vilnius | Vinh | Vinnytsya | Virginia Beach | Virār | Visakhapatnam | Vitebsk | Vitória | Viña
del Mar | Việt Trì | Vladikavkaz | Vladimir | Vladivostok | Volgograd | Vologda | Volzhsky |
Voronezh | Várzea Grande | Vũng Tàu | Wad Medani | Wafangdian | Wah Cantt | Wakayama | Wandsbek
| Wanning | Wanxian | Wanzhou | Warangal | Warder | Warri | Warsaw | Washington | Weifang |
Weihai | Weinan | Welkom | Wellington | Wenchang | Wenshan City | Wenzhou | West Jerusalem |
West Raleigh | Wichita | Windhoek | Winejok | Winnipeg | Wong Tai Sin | Wrocław | Wuhan | Wuhu |
Wuppertal | Wuwei | Wuxi | Wuzhong | Wuzhou | Wŏnju | Wŏnsan | Xalapa de Enríquez | Xiamen |
Xiangtan | Xiangyang | Xianning | Xianyang | Xiaogan | Xichang | Xico | Xilinhot | Xingtai |
Xingyi | Xining | Xinxiang | Xinyang | Xinyi | Xinyu | Xinzhou | Xi’an | Xochimilco | Xuancheng
| Xuanhua | Xuchang | Xuhui | Xuzhou | Ya'an | Yancheng | Yangjiang | Yangon | Yangpu | Yangquan
| Yangsan | Yangshuo | Yangzhou | Yanji | Yantai | Yan’an | Yaoundé | Yaroslavl | Yazd |
Yekaterinburg | Yenagoa | Yerevan | Yibin | Yichang | Yichun | Yinchuan | Yingkou | Yiwu |
Yixing | Yogyakarta | Yokkaichi | Yokohama | Yokosuka | Yola | Yongji | Yongzhou | Yueyang |
Yulin | Yuncheng | Yunfu | Yunlong | Yunusobod | Zagazig | Zagreb | Zahedan | Zamboanga | Zanjan
| Zanzibar | Zaozhuang | Zapopan | Zaporizhzhya | Zaragoza | Zaria | Zarqa | Zhabei |
Zhangjiagang | Zhangjiajie | Zhangjiakou | Zhangye | Zhangzhou | Zhanjiang | Zhaoqing | Zhaotong
| Zhengzhou | Zhenjiang | Zhongshan | Zhongwei | Zhoukou | Zhoushan | Zhu Cheng City | Zhucheng
| Zhuhai | Zhumadian | Zhuzhou | Zibo | Zigong | Zinder | Ziyang | Zunyi | Zürich | Álvaro
Obregón | Çankaya | Ürümqi | Üsküdar | Āsansol | Đống Đa | İzmir | Łódź | Ōita | Ōta | Ōtsu |
Şanlıurfa | Şişli | Ţarţūs | Ḩadā’iq al Qubbah | Ḩamāh
"""

COUNTRIES = """
Afghanistan | Aland Islands | Albania | Algeria | America | American Samoa | Andorra | Angola |
Anguilla | Antarctica | Antigua and Barbuda | Aotearoa | Arab Republic of Egypt | Argentina |
Argentine Republic | Armenia | Aruba | Australia | Austria | Azerbaijan | BVI | Bahamas |
Bahrain | Bangladesh | Barbados | Belarus | Belgium | Belize | Benin | Bermuda | Bhutan | BiH |
Bolivarian Republic of Venezuela | Bolivia | Bonaire, Saint Eustatius and Saba  | Bosnia |
Bosnia & Herzegovina | Bosnia and Herzegovina | Bosnia-Herzegovina | Botswana | Bouvet Island |
Brazil | Britain | British Indian Ocean Territory | British Virgin Islands | Brunei | Brunei
Darussalam | Bulgaria | Burkina Faso | Burma | Burundi | CAR | Cabo Verde | Cambodia | Cameroon
| Cameroun | Canada | Cape Verde | Cayman Islands | Central African Republic | Chad | Chile |
China | Chinese Taipei | Christmas Island | Cocos Islands | Colombia | Commonwealth of Australia
| Commonwealth of Dominica | Commonwealth of Puerto Rico | Commonwealth of The Bahamas | Comoros
| Congo (Brazzaville) | Congo Republic | Congo-Brazzaville | Congo-Kinshasa | Cook Islands |
Cooperative Republic of Guyana | Costa Rica | Cote d'Ivoire | Country of Aruba | Croatia | Cuba
| Curacao | Curaçao | Cyprus | Czech Republic | Czechia | Côte d'Ivoire | D.P.R.K. | D.R. Congo
| DPRK | DR Congo | DRC | Democratic People's Republic of Korea | Democratic Republic of Congo |
Democratic Republic of Timor-Leste | Democratic Republic of the Congo | Democratic Socialist
Republic of Sri Lanka | Denmark | Djibouti | Dominica | Dominican Rep | Dominican Republic |
East Timor | Ecuador | Egypt | Eire | El Salvador | Emirates | Equatorial Guinea | Eritrea |
Estonia | Eswatini | Ethiopia | FSM | Faeroe Islands | Falkland Islands | Falklands | Faroe
Islands | Faroes | Federal Democratic Republic of Ethiopia | Federal Republic of Germany |
Federal Republic of Nigeria | Federal Republic of Somalia | Federated States of Micronesia |
Federative Republic of Brazil | Fiji | Finland | Formosa | France | French Guiana | French
Polynesia | French Republic | French Southern Territories | Gabon | Gabonese Republic | Gambia |
Georgia | Georgia (country) | Germany | Ghana | Gibraltar | Grand Duchy of Luxembourg | Great
Britain | Greece | Greenland | Grenada | Guadeloupe | Guam | Guatemala | Guernsey | Guinea |
Guinea Bissau | Guinea-Bissau | Guyana | HKSAR | Haiti | Hashemite Kingdom of Jordan | Heard
Island and McDonald Islands | Hellenic Republic | Holland | Honduras | Hong Kong | Hong Kong
Special Administrative Region | Hungary | Iceland | Independent State of Samoa | India |
Indonesia | Iran | Iraq | Ireland | Irish Republic | Islamic Republic of Afghanistan | Islamic
Republic of Iran | Islamic Republic of Mauritania | Islamic Republic of Pakistan | Islas
Malvinas | Isle of Man | Israel | Italian Republic | Italy | Ivory Coast | Jamaica | Japan |
Jersey | Jordan | KSA | Kalaallit Nunaat | Kampuchea | Kazakhstan | Kenya | Kingdom of Bahrain |
Kingdom of Belgium | Kingdom of Bhutan | Kingdom of Denmark | Kingdom of Eswatini | Kingdom of
Lesotho | Kingdom of Morocco | Kingdom of Norway | Kingdom of Saudi Arabia | Kingdom of Spain |
Kingdom of Sweden | Kingdom of Thailand | Kingdom of Tonga | Kingdom of the Netherlands |
Kirghizia | Kiribati | Kosovo | Kuwait | Kyrgyz Republic | Kyrgyzstan | Lao PDR | Lao People's
Democratic Republic | Laos | Latvia | Lebanese Republic | Lebanon | Lesotho | Liberia | Libya |
Liechtenstein | Lithuania | Luxembourg | Macao | Macau | Macau Special Administrative Region |
Macedonia | Madagascar | Malawi | Malaysia | Maldives | Mali | Malta | Malvinas | Marshall
Islands | Martinique | Mauritania | Mauritius | Mayotte | Mexico | Micronesia | Moldova | Monaco
| Mongolia | Montenegro | Montserrat | Morocco | Mozambique | Myanmar | N Korea | N. Korea |
N.Z. | Namibia | Nauru | Nepal | Netherlands | Netherlands Antilles | New Caledonia | New
Zealand | Nicaragua | Niger | Nigeria | Niue | Norfolk Island | North Korea | North Macedonia |
Northern Mariana Islands | Norway | Oman | Oriental Republic of Uruguay | Overseas Lands of
French Polynesia | P.R.C. | PNG | PRC | Pakistan | Palau | Palestinian Territory | Panama |
Papua New Guinea | Paraguay | People's Democratic Republic of Algeria | People's Republic of
Bangladesh | People's Republic of China | Peru | Philippines | Pitcairn | Plurinational State of
Bolivia | Poland | Portugal | Portuguese Republic | Principality of Andorra | Principality of
Liechtenstein | Principality of Monaco | Puerto Rico | Qatar | R.O.K. | ROK | RSA | Republic of
Albania | Republic of Angola | Republic of Armenia | Republic of Austria | Republic of
Azerbaijan | Republic of Belarus | Republic of Benin | Republic of Botswana | Republic of
Bulgaria | Republic of Burundi | Republic of Cabo Verde | Republic of Chad | Republic of Chile |
Republic of China | Republic of Colombia | Republic of Costa Rica | Republic of Croatia |
Republic of Cuba | Republic of Cyprus | Republic of Côte d'Ivoire | Republic of Djibouti |
Republic of Ecuador | Republic of El Salvador | Republic of Equatorial Guinea | Republic of
Estonia | Republic of Fiji | Republic of Finland | Republic of Georgia | Republic of Ghana |
Republic of Guatemala | Republic of Guinea | Republic of Haiti | Republic of Honduras | Republic
of India | Republic of Indonesia | Republic of Iraq | Republic of Ireland | Republic of
Kazakhstan | Republic of Kenya | Republic of Kiribati | Republic of Korea | Republic of Kosovo |
Republic of Latvia | Republic of Liberia | Republic of Lithuania | Republic of Madagascar |
Republic of Malawi | Republic of Maldives | Republic of Mali | Republic of Malta | Republic of
Mauritius | Republic of Moldova | Republic of Mozambique | Republic of Namibia | Republic of
Nauru | Republic of Nicaragua | Republic of Niger | Republic of North Macedonia | Republic of
Palau | Republic of Panama | Republic of Paraguay | Republic of Peru | Republic of Poland |
Republic of Rwanda | Republic of San Marino | Republic of Senegal | Republic of Serbia |
Republic of Seychelles | Republic of Sierra Leone | Republic of Singapore | Republic of Slovenia
| Republic of South Sudan | Republic of Suriname | Republic of Tajikistan | Republic of The
Gambia | Republic of Tunisia | Republic of Turkey | Republic of Türkiye | Republic of Uganda |
Republic of Uzbekistan | Republic of Vanuatu | Republic of Yemen | Republic of Zambia | Republic
of Zimbabwe | Republic of the Congo | Republic of the Marshall Islands | Republic of the
Philippines | Republic of the Sudan | Republic of the Union of Myanmar | Reunion | Romania |
Rumania | Russia | Russian Federation | Rwanda | S Korea | S. Korea | Saint Barthelemy | Saint
Helena | Saint Kitts and Nevis | Saint Lucia | Saint Martin | Saint Pierre and Miquelon | Saint
Vincent and the Grenadines | Samoa | San Marino | Sao Tome & Principe | Sao Tome and Principe |
Saudi Arabia | Senegal | Serbia | Serbia and Montenegro | Seychelles | Sierra Leone | Singapore
| Sint Maarten | Slovak Republic | Slovakia | Slovenia | Socialist Republic of Vietnam | Solomon
Islands | Somalia | South Africa | South Georgia and the South Sandwich Islands | South Korea |
South Sudan | Spain | Sri Lanka | St Kitts and Nevis | St Lucia | St Vincent and the Grenadines
| St. Kitts and Nevis | St. Lucia | St. Vincent and the Grenadines | State of Eritrea | State of
Israel | State of Kuwait | State of Libya | State of Qatar | Sudan | Sultanate of Oman |
Suriname | Svalbard and Jan Mayen | Swaziland | Sweden | Swiss Confederation | Switzerland |
Syria | Syrian Arab Republic | São Tomé and Príncipe | Taiwan | Tajikistan | Tanzania |
Territory of New Caledonia and Dependencies | Thailand | The Gambia | The Netherlands | Timor
Leste | Timor-Leste | Togo | Togolese Republic | Tokelau | Tonga | Trinidad & Tobago | Trinidad
and Tobago | Tunisia | Turkey | Turkiye | Turkmenistan | Turks and Caicos Islands | Tuvalu |
Türkiye | U.A.E. | U.K. | U.S. | U.S. Virgin Islands | U.S.A. | UAE | UK | US | USA | Uganda |
Ukraine | Union of the Comoros | United Arab Emirates | United Kingdom | United Kingdom of Great
Britain and Northern Ireland | United Mexican States | United Republic of Tanzania | United
States | United States Minor Outlying Islands | United States of America | Uruguay | Uzbekistan
| Vanuatu | Vatican | Vatican City | Vatican City State | Venezuela | Viet Nam | Vietnam |
Wallis and Futuna | Western Sahara | Yemen | Zaire | Zambia | Zimbabwe
"""

STATES = """
Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware |
District of Columbia | Florida | Georgia | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas |
Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi |
Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | New York |
North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South
Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | Washington | West
Virginia | Wisconsin | Wyoming
"""

DEMONYMS = """
Afghan | Afghans | Albanian | Albanians | Algerian | Algerians | American | Americans | Andorran
| Andorrans | Angolan | Angolans | Antiguan | Antiguans | Argentine | Argentinean | Argentines |
Argentinian | Argentinians | Armenian | Armenians | Aruban | Arubans | Australian | Australians
| Austrian | Austrians | Azerbaijani | Azerbaijanis | Azeri | Azeris | Bahamian | Bahamians |
Bahraini | Bahrainis | Bajan | Bajans | Bangladeshi | Bangladeshis | Barbadian | Barbadians |
Barbudan | Barbudans | Basotho | Batswana | Belarusian | Belarusians | Belgian | Belgians |
Belizean | Belizeans | Beninese | Bermudian | Bermudians | Bhutanese | Bissau-Guinean |
Bissau-Guineans | Bolivian | Bolivians | Bosnian | Bosnians | Botswanan | Brazilian | Brazilians
| Brit | British | British Virgin Islander | British Virgin Islanders | Briton | Britons | Brits
| Bruneian | Bruneians | Bulgarian | Bulgarians | Burkinabe | Burkinabé | Burmese | Burundian |
Burundians | Cabo Verdean | Cabo Verdeans | Cambodian | Cambodians | Cameroonian | Cameroonians
| Canadian | Canadians | Cape Verdean | Cape Verdeans | Caymanian | Caymanians | Chadian |
Chadians | Chilean | Chileans | Chinese | Colombian | Colombians | Comoran | Comorans | Comorian
| Comorians | Costa Rican | Costa Ricans | Croat | Croatian | Croatians | Croats | Cuban |
Cubans | Curacaoan | Curaçaoan | Cypriot | Cypriots | Czech | Czechs | Dane | Danes | Danish |
Djiboutian | Djiboutians | Dutch | Dutchman | Dutchmen | Dutchwoman | Dutchwomen | East Timorese
| Ecuadorian | Ecuadorians | Egyptian | Egyptians | Emirati | Emiratis | Equatoguinean |
Equatorial Guinean | Equatorial Guineans | Eritrean | Eritreans | Estonian | Estonians |
Ethiopian | Ethiopians | Falkland Islander | Falkland Islanders | Faroese | Fijian | Fijians |
Filipina | Filipinas | Filipino | Filipinos | Finnish | Finns | French | French Polynesian |
French Polynesians | Frenchman | Frenchmen | Frenchwoman | Frenchwomen | Gabonese | Gambian |
Gambians | Georgian | Georgians | German | Germans | Ghanaian | Ghanaians | Ghanian |
Gibraltarian | Gibraltarians | Greek | Greek Cypriot | Greek Cypriots | Greeks | Greenlander |
Greenlanders | Greenlandic | Grenadian | Grenadians | Guamanian | Guamanians | Guatemalan |
Guatemalans | Guinean | Guineans | Guyanese | Haitian | Haitians | Honduran | Hondurans | Hong
Konger | Hong Kongers | Hungarian | Hungarians | I-Kiribati | Icelander | Icelanders | Icelandic
| Indian | Indians | Indonesian | Indonesians | Iranian | Iranians | Iraqi | Iraqis | Irish |
Irishman | Irishmen | Irishwoman | Irishwomen | Israeli | Israelis | Italian | Italians |
Ivorian | Ivorians | Jamaican | Jamaicans | Japanese | Jordanian | Jordanians | Kanak | Kanaks |
Kazakh | Kazakhs | Kazakhstani | Kazakhstanis | Kenyan | Kenyans | Khmer | Kittitian |
Kittitians | Kiwis | Kosovan | Kosovans | Kosovar | Kosovars | Kuwaiti | Kuwaitis | Kyrgyz |
Kyrgyzstani | Kyrgyzstanis | Lao | Laotian | Laotians | Latvian | Latvians | Lebanese | Liberian
| Liberians | Libyan | Libyans | Liechtensteiner | Liechtensteiners | Lithuanian | Lithuanians |
Luxembourger | Luxembourgers | Luxembourgish | Macanese | Macedonian | Macedonians | Madagascan
| Malagasy | Malawian | Malawians | Malaysian | Malaysians | Maldivian | Maldivians | Malian |
Malians | Maltese | Marshallese | Mauritanian | Mauritanians | Mauritian | Mauritians | Mexican
| Mexicans | Micronesian | Micronesians | Moldovan | Moldovans | Monegasque | Monegasques |
Mongolian | Mongolians | Montenegrin | Montenegrins | Monégasque | Moroccan | Moroccans |
Mosotho | Motswana | Mozambican | Mozambicans | Namibian | Namibians | Nauruan | Nauruans |
Nepalese | Nepali | Nepalis | Nevisian | Nevisians | New Caledonian | New Caledonians | New
Zealander | New Zealanders | Ni-Vanuatu | Nicaraguan | Nicaraguans | Nigerian | Nigerians |
Nigerien | Nigeriens | North Korean | North Koreans | North Macedonian | North Macedonians |
Norwegian | Norwegians | Omani | Omanis | Pakistani | Pakistanis | Palauan | Palauans |
Panamanian | Panamanians | Papua New Guinean | Papua New Guineans | Paraguayan | Paraguayans |
Peruvian | Peruvians | Philippine | Pole | Poles | Polish | Portuguese | Puerto Rican | Puerto
Ricans | Qatari | Qataris | Romanian | Romanians | Russian | Russians | Rwandan | Rwandans |
Saint Lucian | Saint Lucians | Salvadoran | Salvadorans | Salvadorean | Sammarinese | Samoan |
Samoans | Saudi | Saudi Arabian | Saudi Arabians | Saudis | Senegalese | Serb | Serbian |
Serbians | Serbs | Seychellois | Sierra Leonean | Sierra Leoneans | Singaporean | Singaporeans |
Slovak | Slovakian | Slovakians | Slovaks | Slovene | Slovenes | Slovenian | Solomon Islander |
Solomon Islanders | Somali | Somalian | Somalis | South African | South Africans | South Korean
| South Koreans | South Sudanese | Spaniard | Spaniards | Spanish | Sri Lankan | Sri Lankans |
St Lucian | Sudanese | Surinamer | Surinamers | Surinamese | Swazi | Swazis | Swede | Swedes |
Swedish | Swiss | Syrian | Syrians | Taiwanese | Tajik | Tajikistani | Tajikistanis | Tajiks |
Tanzanian | Tanzanians | Thai | Timorese | Tobagonian | Tobagonians | Togolese | Tongan |
Tongans | Trinidadian | Trinidadians | Tunisian | Tunisians | Turk | Turkish | Turkmen |
Turkmenistani | Turkmens | Turks | Tuvaluan | Tuvaluans | Ugandan | Ugandans | Ukrainian |
Ukrainians | Uruguayan | Uruguayans | Uzbek | Uzbekistani | Uzbekistanis | Uzbeks | Vanuatuan |
Venezuelan | Venezuelans | Vietnamese | Vincentian | Vincentians | Yemeni | Yemenis | Zambian |
Zambians | Zimbabwean | Zimbabweans | emaSwati | liSwati
"""

COMMON = """
abandon | abandoned | abandoning | abilities | ability | able | aboard | abortion | abortions |
about | above | abroad | abrupt | abruptly | absence | absent | absolute | absolutely | absurd |
abundant | abuse | abused | abuses | academic | academics | accelerate | accelerated |
accelerating | accept | acceptable | acceptance | accepted | accepting | access | accessible |
accession | accident | accidents | accommodate | accommodation | accompanied | accompanying |
accomplish | accomplished | accomplishments | accord | accordance | according | accordingly |
account | accountability | accountable | accounted | accounting | accounts | accurate |
accusation | accusations | accuse | accused | accuses | accusing | achieve | achieved |
achievement | achievements | achieving | acknowledge | acknowledged | acknowledges |
acknowledging | acquainted | acquire | acquired | acquisition | acquisitions | acre | across |
act | acted | acting | action | actions | activated | active | actively | activism | activist |
activists | activities | activity | actor | actors | actress | acts | actual | actually | acute
| adapt | adapted | add | added | addiction | adding | addition | additional | address |
addressed | addresses | addressing | adds | adequate | adequately | adhere | adherence |
adjacent | adjusted | adjustments | administered | administration | administrations |
administrative | administrator | administrators | admire | admission | admit | admits | admitted
| admitting | adopt | adopted | adopting | adoption | ads | adult | adults | advance | advanced
| advancement | advances | advancing | advantage | advantages | adventure | adversaries |
adverse | advertisements | advertising | advice | advise | advised | adviser | advisers |
advises | advising | advisory | advocacy | advocate | advocated | advocates | advocating |
affair | affairs | affect | affected | affecting | affects | affidavit | affiliate | affiliated
| affiliation | affirmed | affluent | afford | affordability | affordable | afloat |
aforementioned | afraid | afrol | after | aftermath | afternoon | afterward | afterwards | again
| against | age | aged | agencies | agency | agenda | agent | agents | ages | aggravated |
aggression | aggressive | aggressively | aging | ago | agree | agreed | agreement | agreements |
agrees | agricultural | agriculture | ahead | aid | aide | aided | aides | aim | aimed | aiming
| aims | air | aircraft | aired | airing | airline | airport | airwaves | aisle | alarm |
alarmed | albeit | album | alcohol | alert | alienate | alienated | alienating | align | aligned
| alike | alive | all | allegation | allegations | alleged | allegedly | alleges | allegiance |
alleging | alliance | allied | allies | allocated | allow | allowed | allowing | allows | ally |
almost | alone | along | alongside | already | also | alter | alternative | alternatives |
although | altogether | always | amassed | amazing | ambassador | ambition | ambitions |
ambitious | amended | amendment | amendments | amid | ammunition | amnesty | among | amongst |
amount | amounted | amounting | amounts | amp | ample | amplified | analysis | analyst |
analysts | analyzed | ancestral | anchor | ancient | and | anger | angered | angry | animal |
animals | anniversary | announce | announced | announcement | announcements | announcing |
annual | annually | anonymity | anonymous | another | answer | answered | answering | answers |
anti | anticipated | anxieties | anxiety | anxious | any | anybody | anymore | anyone | anything
| anytime | anyway | anywhere | apart | apartment | apologize | apologized | apology | app |
apparent | apparently | appeal | appealed | appealing | appeals | appear | appearance |
appearances | appeared | appearing | appears | appetite | applauded | applause | applicable |
applicant | applicants | application | applications | applied | applies | apply | applying |
appoint | appointed | appointment | appointments | appreciate | appreciated | appreciation |
approach | approached | approaches | approaching | appropriate | appropriately | approval |
approve | approved | approximately | apt | arbitrary | arbitration | architect | are | area |
areas | aren | arena | argue | argued | argues | arguing | argument | arguments | arm | armed |
arms | army | around | arrange | arranged | arrangement | arrangements | array | arrest |
arrested | arrests | arrival | arrive | arrived | arrives | arriving | arsenal | art | article |
articles | articulate | articulated | artificial | artificially | artist | artistic | artists |
arts | aside | ask | asked | asking | asks | aspect | aspects | aspirations | ass | assailed |
assassination | assault | assaulted | assembled | assembly | assert | asserted | asserting |
assertion | assess | assessment | assessments | asset | assets | assigned | assist | assistance
| assistant | associate | associated | associates | association | associations | assume |
assumed | assumes | assuming | assumption | assumptions | assure | assured | asylum | ate |
athletes | atmosphere | atop | atrocities | attached | attack | attacked | attackers | attacking
| attacks | attempt | attempted | attempting | attempts | attend | attendance | attended |
attendees | attending | attention | attitude | attitudes | attorney | attorneys | attract |
attracted | attracting | attraction | attractive | attributed | auction | audience | audiences |
audio | audit | authentic | authenticity | author | authoritarian | authorities | authority |
authorization | authorized | authors | auto | automatic | automatically | autonomous | avail |
availability | available | average | averaged | averages | aviation | avoid | avoidance |
avoided | avoiding | await | awaiting | award | awarded | awards | aware | awareness | away |
awful | awkward | babies | baby | back | backed | backer | backers | background | backing |
backlash | backs | bad | badly | bag | bagged | bags | baht | bail | bailout | balance |
balanced | ball | ballistic | ballot | ballots | ballroom | ban | band | bank | banker | bankers
| banking | bankruptcy | banks | banned | banning | bans | bar | bare | barely | bargain |
bargaining | barrel | barrier | barriers | barring | bars | base | baseball | based | bases |
basic | basically | basis | basketball | batch | batches | bathroom | battered | battery |
battle | battled | battleground | battles | battling | beach | beaches | beans | bear | bearer |
bearing | bears | beat | beaten | beating | beautiful | beauty | became | because | become |
becomes | becoming | bed | beds | beef | been | beer | before | began | begin | beginning |
begins | begun | behalf | behave | behavior | behaviour | behind | beholden | being | belief |
beliefs | believe | believed | believes | believing | belong | belonged | belonging | belongs |
below | belt | bemoaned | bench | benchmark | beneath | beneficial | beneficiaries | beneficiary
| benefit | benefited | benefiting | benefits | bent | beside | besides | best | bet | betrayed
| bets | better | betting | between | beverages | beyond | bias | biased | bid | bidding | bids
| big | bigger | biggest | bigotry | bilateral | bill | billion | billionaire | billionaires |
billions | bills | bin | bind | binding | biodiversity | biography | biological | bipartisan |
bird | birds | birth | birthday | birther | birthplace | bit | bitter | bitterly | bizarre |
black | blacks | blame | blamed | blast | blasted | blasting | blasts | bleak | bleeding |
blessing | blind | bloc | block | blockade | blocked | blocking | blocks | blog | blood | bloody
| blow | blown | blue | blunt | board | boarding | boards | boasted | boasts | boat | boats |
bodies | body | boisterous | bold | bolster | bolstering | bomb | bombing | bombings | bombs |
bombshell | bona | bond | bonds | bonuses | booed | book | books | boom | booming | boos | boost
| boosted | boosting | border | borders | born | borne | borrow | borrowers | borrowing | boss |
bosses | both | bother | bothered | bottom | bought | bounce | bounced | bound | boundaries |
bounds | box | boy | boycott | boys | brain | branch | branches | brand | brands | brave |
breach | breached | break | breakfast | breaking | breaks | breakthrough | breath | breed |
bribery | bribes | bridge | bridges | bridging | brief | briefed | briefing | briefly | bright |
brilliant | bring | bringing | brings | brink | broad | broadcast | broadcaster | broader |
broadly | broke | broken | broker | brokers | bronze | brother | brothers | brought | brown |
bruising | brushed | brutal | brutality | bubble | budget | budgets | build | builders |
building | buildings | builds | built | bulk | bullet | bullets | bully | bump | bunch | burden
| bureau | bureaucracy | bureaucratic | buried | burn | burned | burning | burst | bus | buses |
bush | business | businesses | businessman | businessmen | busy | but | butter | buy | buyer |
buyers | buying | buys | buzz | cabinet | cable | cake | calculated | calculating | calculations
| calendar | call | called | calling | calls | calm | came | camera | cameras | camp | campaign
| campaigned | campaigning | campaigns | camps | campus | can | canceled | cancellation |
cancelled | cancer | candid | candidacies | candidacy | candidate | candidates | cannot | cap |
capabilities | capability | capable | capacity | capita | capital | capitalism | capitalize |
capitals | capped | caps | captain | capture | captured | car | carbon | card | cards | care |
cared | career | careers | careful | carefully | careless | cares | cargo | carpet | carried |
carrier | carries | carry | carrying | cars | cartel | case | cases | cash | casino | cast |
caste | casting | casual | casualty | catastrophic | catch | catching | categories | category |
cattle | caucus | caucuses | caught | cause | caused | causes | causing | caution | cautious |
cease | ceiling | ceilings | celebrate | celebrated | celebrates | celebrating | celebration |
celebrations | celebrities | celebrity | cell | cent | center | centered | centerpiece | centers
| central | centre | centres | centrist | cents | centuries | century | ceremonies | ceremony |
certain | certainly | certainty | certification | certified | chain | chains | chair | chaired |
chairman | chairperson | chairs | chairwoman | challenge | challenged | challenger | challengers
| challenges | challenging | chamber | champion | championed | champions | championship | chance
| chances | change | changed | changes | changing | channel | channels | chanted | chanting |
chants | chaos | chaotic | chapter | character | characteristic | characteristics |
characterized | characters | charge | charged | charges | charging | charisma | charitable |
charities | charity | charming | charter | chatter | cheap | cheaper | cheated | check | checked
| checking | checkpoints | checks | cheer | cheered | cheering | cheers | chef | chemical |
chemicals | chest | chief | chiefs | child | childhood | children | chip | chipping | chocolate
| choice | choices | choose | choosing | chorus | chose | chosen | chronic | chunk | church |
churches | circle | circles | circulated | circulating | circumstances | circus | cite | cited |
cites | cities | citing | citizen | citizens | citizenship | city | civic | civil | civilian |
civilians | claim | claimed | claiming | claims | clarified | clarify | clarity | clash |
clashed | clashes | class | classes | classic | classification | classified | clause | clean |
cleaning | clear | clearance | cleared | clearer | clearly | clever | click | client | clients |
cliff | climate | climb | climbed | clinch | clinched | clinging | clinic | clinical | clinics |
clock | close | closed | closely | closer | closest | closing | closure | closures | clothes |
clothing | clout | club | clubs | clues | clutch | coach | coal | coalesce | coalition | coast |
coastal | code | codes | coffee | coherent | coincided | coincidence | cold | collaboration |
collapse | collapsed | collar | colleague | colleagues | collect | collected | collecting |
collection | collective | collectively | college | colleges | colonial | colonialism | color |
colour | column | columnist | columns | com | combat | combating | combination | combine |
combined | come | comeback | comes | comfort | comfortable | coming | command | commander |
commanders | commanding | commended | comment | commentary | commentator | commented | comments
| commerce | commercial | commercially | commission | commissioned | commissioner | commit |
commitment | commitments | committed | committee | committees | committing | commodities |
commodity | common | commonly | communal | communicate | communication | communications |
communist | communities | community | companies | company | comparable | compare | compared |
comparing | comparison | comparisons | compassionate | compelled | compelling | compensate |
compensation | compete | competed | competent | competing | competition | competitions |
competitive | competitor | competitors | compiled | complain | complained | complaint |
complaints | complete | completed | completely | completing | completion | complex | complexity
| compliance | complicate | complicated | compliment | comply | component | components |
composite | composition | compound | compounded | comprehensive | comprising | compromise |
compromised | computer | computers | con | conceded | concentrate | concentration | concept |
concern | concerned | concerning | concerns | concert | concession | concessions | conciliatory
| conclude | concluded | concludes | concluding | conclusion | conclusions | concrete | condemn
| condemnation | condemned | condemning | condemns | condition | conditional | conditions |
conduct | conducted | conducting | conference | conferences | confidence | confident |
confidential | confirm | confirmed | confirming | confiscated | conflict | conflicts | confront
| confrontation | confronted | confronting | confused | confusing | confusion | congratulate |
congratulated | congratulations | congressional | congressman | connect | connected | connecting
| connection | connections | connects | conscience | conscious | consecutive | consensus |
consent | consequence | consequences | consequential | conservation | conservatism |
conservative | conservatives | consider | considerable | considerably | consideration |
considered | considering | considers | consistent | consistently | consists | consolidate |
conspiracy | constant | constantly | constituencies | constituency | constituents | constituted
| constitutes | constitution | constitutional | constraints | construct | constructed |
construction | consultant | consultants | consultation | consulted | consulting | consumer |
consumers | consuming | consumption | contact | contacted | contacts | contain | contained |
containers | containing | contains | contemporary | contender | contenders | content |
contention | contentious | contest | contested | contests | context | continent | continental |
continuation | continue | continued | continues | continuing | continuity | continuous |
continuously | contract | contracted | contractor | contractors | contracts | contradicted |
contrary | contrast | contrasts | contribute | contributed | contributes | contributing |
contribution | contributions | contributor | contributors | control | controlled | controlling |
controls | controversial | controversies | controversy | convene | convened | convenience |
convention | conventional | conventions | conversation | conversations | conversion | convert |
converted | convertible | convey | convicted | conviction | convictions | convince | convinced |
convincing | cooking | cool | cooperate | cooperating | cooperation | coordinate | coordinated |
coordinating | coordination | coordinator | cope | copies | copper | copy | cordial | core |
corn | corner | coronavirus | corporate | corporation | corporations | correct | correctly |
correspondent | corresponding | corridor | corrupt | corruption | cost | costly | costs | could
| couldn | council | counsel | count | counted | counter | counterpart | counterparts | counties
| counting | countries | country | counts | county | coup | couple | coupled | courage |
courageous | course | courses | court | courting | courts | cousins | cover | coverage | covered
| covering | covers | coveted | covid | cozy | crack | crackdown | craft | crafted | crash |
crashed | crater | crazy | cream | create | created | creates | creating | creation | creative |
creativity | creator | credentials | credibility | credible | credit | credited | creditors |
crew | cried | crime | crimes | criminal | criminals | crippled | crippling | crises | crisis |
criteria | critic | critical | critically | criticised | criticism | criticisms | criticize |
criticized | criticizing | critics | critique | critiques | crop | crops | crore | cross |
crossed | crossing | crowd | crowded | crowds | crowned | crucial | crude | cruel | crushed |
cry | cryptocurrency | crystal | cultivated | cultural | culturally | culture | cultures | curb
| curious | currencies | currency | current | currently | custody | custom | customer |
customers | customs | cut | cuts | cutting | cyber | cycle | cycles | dad | daily | dam | damage
| damaged | damages | damaging | damn | dance | dancing | danger | dangerous | dangers | dare |
dared | dark | darkness | data | database | date | dated | dates | dating | daughter | daughters
| daunting | day | daylight | days | dead | deadline | deadly | deal | dealing | dealings |
deals | dealt | dear | death | deaths | debate | debated | debates | debentures | debt | debts |
decade | decades | deceased | decency | decent | decide | decided | decides | deciding |
decision | decisions | decisive | decisively | deck | declaration | declarations | declare |
declared | declares | declaring | decline | declined | declines | declining | decrease |
decreased | decree | decried | dedicated | deem | deemed | deep | deeper | deeply | defamation |
default | defeat | defeated | defeating | defeats | defence | defend | defendant | defendants |
defended | defenders | defending | defense | defenses | defensive | defiant | deficiencies |
deficit | defied | define | defined | defines | definitely | definition | defy | degree |
degrees | del | delay | delayed | delaying | delays | delegate | delegates | delegation |
deleted | deliberate | deliberately | deliberations | delicious | delight | deliver | delivered
| delivering | delivery | demand | demanded | demanding | demands | demeanor | demise |
democracy | democratic | demographic | demographics | demonstrate | demonstrated | demonstrates
| demonstrating | demonstration | demonstrations | demonstrators | denial | denied | denounce |
denounced | denouncing | dent | deny | denying | departing | department | departments |
departure | depend | dependence | dependent | depending | depends | deploy | deployed |
deploying | deployment | deport | deportation | deportations | deported | deposit | depression |
depth | deputies | deputy | der | derided | derived | descent | describe | described | describes
| describing | description | desert | deserted | deserve | deserved | deserves | design |
designated | designed | desire | desk | desperate | desperately | despite | destination |
destinations | destroy | destroyed | destroying | destruction | destructive | detail | detailed
| detailing | details | detained | detainees | detect | detention | detentions | deter |
determination | determine | determined | determining | devastating | develop | developed |
developer | developers | developing | development | developmental | developments | devices |
devoted | devout | diagnosis | dial | dialogue | dictator | dictators | dictatorship | did |
didn | die | died | dies | diesel | diet | differ | difference | differences | different |
differently | difficult | difficulties | difficulty | dig | digging | digit | digital | digits |
dignity | dilemma | diminish | diminished | diners | dining | dinner | dioxide | diplomacy |
diplomat | diplomatic | diplomats | dire | direct | directed | direction | directions |
directives | directly | director | directors | dirty | disabled | disagree | disagreed |
disagreement | disagreements | disappear | disappearance | disappeared | disappearing |
disappointed | disappointing | disappointment | disapproval | disaster | disasters | disastrous
| disavow | discipline | disclose | disclosed | disclosure | discontent | discount | discounted
| discounts | discouraged | discourse | discover | discovered | discovery | discrepancies |
discretion | discriminate | discrimination | discriminatory | discuss | discussed | discussing |
discussion | discussions | disease | diseases | disgrace | disgruntled | disgusting | dishonest
| dislike | disliked | dismantle | dismiss | dismissed | disobedience | dispatched | dispel |
displaced | display | displayed | displaying | displays | disposable | disposal |
disproportionate | disproportionately | dispute | disputed | disputes | disregard | disrespect |
disrupt | disrupted | disruption | disruptions | dissent | distance | distancing | distant |
distinction | distinguish | distinguished | distract | distraction | distribute | distributed |
distribution | district | districts | distrust | disturbed | disturbing | ditch | diverse |
diversify | diversity | divide | divided | dividend | dividends | divides | dividing | division
| divisions | divisive | divorce | divorced | doctor | doctors | document | documentary |
documented | documents | does | doesn | dog | dogged | dogs | doing | dollar | dollars | domain
| domestic | domestically | dominance | dominant | dominate | dominated | dominating | don |
donate | donated | donating | donation | donations | done | donor | donors | doom | door | doors
| dose | double | doubled | doubles | doubling | doubt | doubts | down | downs | downtown |
downturn | downward | dozen | dozens | draft | drafted | drafting | drag | dragged | drainage |
drama | dramatic | dramatically | drastically | draw | drawing | drawn | draws | dream | dreams
| dress | dressed | drew | drilling | drink | drinking | drive | driven | driver | drivers |
drives | driving | drone | drones | drop | dropped | dropping | drops | drought | drove |
drowned | drug | drugs | drum | dry | dual | dubbed | duck | due | dump | dumping | duo |
durable | duration | during | dust | duties | duty | dynamic | dynamics | dynasty | each | eager
| ear | earlier | earliest | early | earn | earned | earning | earnings | earth | earthquake |
ease | eased | easier | easiest | easily | easing | east | eastern | easy | eat | eating | echo
| echoed | echoing | economic | economically | economics | economies | economist | economists |
economy | ecosystem | edge | edged | edges | edited | edition | editions | editor | editorial |
educate | educated | education | educational | educators | effect | effective | effectively |
effectiveness | effects | efficiency | efficient | effort | efforts | eggs | eight | eighth |
either | elaborate | elaborated | elder | elderly | elders | eldest | elect | elected | electing
| election | elections | electoral | electorate | electric | electricity | electronic | element
| elementary | elements | elevate | elevated | eligibility | eligible | eliminate | eliminated |
eliminating | elite | elites | else | elsewhere | email | emailed | emails | embargo | embarked
| embarrassing | embassies | embassy | emblematic | embrace | embraced | embracing | emerge |
emerged | emergencies | emergency | emerging | emigration | emissions | emotional | emotions |
emphasis | emphasize | emphasized | emphasizing | empire | employ | employed | employee |
employees | employer | employers | employing | employment | employs | empower | empowered |
empty | enable | enabled | enabling | enact | enacted | encounter | encountered | encourage |
encouraged | encouragement | encourages | encouraging | end | endangered | ended | ending |
endless | endorse | endorsed | endorsement | endorsements | endorses | endorsing | ends |
endured | enduring | enemies | enemy | energetic | energize | energized | energy | enforce |
enforced | enforcement | enforcing | engage | engaged | engagement | engagements | engaging |
engineer | engineering | engineers | enhance | enhanced | enhancing | enjoy | enjoyed | enjoying
| enjoys | enlisted | enormous | enough | enrolled | enrollment | ensuing | ensure | ensured |
ensuring | enter | entered | entering | enterprise | enterprises | enters | entertainment |
enthusiasm | enthusiastic | enthusiastically | entire | entirely | entities | entitled | entity
| entrance | entrepreneur | entrepreneurial | entrepreneurs | entrepreneurship | entry |
environment | environmental | environmentally | envoy | epic | epidemic | episode | equal |
equality | equally | equation | equipment | equipped | equity | equivalent | era | erased |
error | erupted | escalated | escalating | escalation | escape | especially | essential |
essentially | establish | established | establishing | establishment | estate | estimate |
estimated | estimates | estranged | etc | ethics | ethnic | ethnicity | evaluate | evaluating |
evangelical | evasive | eve | even | evening | evenly | event | events | eventual | eventually |
ever | every | everybody | everyday | everyone | everything | everywhere | evidence | evident |
evil | evolution | evolved | evolving | exacerbated | exact | exactly | examination |
examinations | examine | examined | examining | example | examples | exams | exceed | exceeded |
exceeding | excellence | excellent | except | exception | exceptional | exceptions | excess |
excessive | exchange | exchanged | exchanges | excited | excitement | exciting | excluded |
exclusion | exclusive | exclusively | excuse | execute | executed | execution | executive |
executives | exempt | exercise | exercised | exercising | exhausted | exhaustive | exhibition |
exile | exiles | exist | existed | existence | existent | existential | existing | exists | exit
| expand | expanded | expanding | expansion | expect | expectation | expectations | expected |
expecting | expects | expedite | expelled | expenditure | expenditures | expense | expenses |
expensive | experience | experienced | experiences | experiencing | experiment | expert |
expertise | experts | explain | explained | explaining | explains | explanation | explicitly |
exploded | exploit | exploitation | exploited | exploration | explore | explored | exploring |
explosion | export | exported | exporter | exporting | exports | expose | exposed | exposing |
exposure | express | expressed | expresses | expressing | expression | extend | extended |
extending | extends | extension | extensions | extensive | extent | external | extinction |
extra | extraction | extradition | extraordinarily | extraordinary | extreme | extremely |
extremism | extremist | extremists | eye | eyebrows | eyed | eyes | fabric | fabricated | face |
faced | faces | facial | facilitate | facilities | facility | facing | fact | factions | factor
| factories | factors | factory | facts | factual | faculty | fade | fading | fail | failed |
failing | fails | failure | failures | fair | fairly | fairness | faith | faithful | fake | fall
| fallen | falling | fallout | falls | false | fame | familiar | families | family | famous |
famously | fan | fanned | fans | fantastic | fantasy | far | fare | fared | farewell | farm |
farmers | farming | farms | farther | fashion | fast | faster | fastest | fat | fatal |
fatalities | fatally | fate | fated | father | fathers | fault | favor | favorability |
favorable | favorably | favored | favoring | favorite | favors | favourite | fear | feared |
fearing | fears | feature | featured | features | featuring | fed | federal | fee | feed |
feeding | feeds | feel | feeling | feelings | feels | fees | feet | fell | fellow | felt |
female | females | fence | fertilizer | fervor | festival | festivities | feud | fever | few |
fewer | fiction | field | fields | fierce | fiercely | fiery | fifth | fifty | fight | fighter |
fighters | fighting | fights | figure | figures | file | filed | files | filing | filings | fill
| filled | film | filmed | filming | films | final | finally | finance | financed | finances |
financial | financially | financing | find | finding | findings | finds | fine | fined | finest
| finger | fingers | finish | finished | finishing | fire | firearms | fired | fires | firewall
| firing | firm | firmly | firms | first | fiscal | fish | fisheries | fishermen | fishing | fit
| fitness | fits | five | fix | fixed | fixing | flag | flags | flagship | flat | flawed | flaws
| fled | flee | fleet | flesh | flew | flexibility | flexible | flight | flights | flip |
floated | floating | flood | flooded | flooding | floods | floor | floors | flourish | flow |
flowed | flows | flurry | fly | flying | focus | focused | focuses | focusing | fold | folks |
follow | followed | followers | following | follows | fond | fondness | food | foods | fool |
foot | footage | football | footprint | footsteps | for | force | forced | forceful | forcefully
| forces | forcing | forecast | forecasts | forefront | foreign | foreigner | foreigners |
foremost | forest | forests | forever | forge | forged | forget | forgive | forgot | forgotten |
form | formal | formally | format | formed | former | formerly | formidable | forms | formula |
formulate | forth | forthcoming | fortune | fortunes | forum | forums | forward | forwarded |
fossil | foster | fought | found | foundation | foundations | founded | founder | founders |
founding | four | fourth | fracking | fraction | fragile | frame | framed | framework | frankly
| fraud | fraudulent | free | freedom | freedoms | freely | frequent | frequently | fresh |
freshman | fried | friend | friendly | friends | friendship | fringe | frivolous | from | front
| frontrunner | fronts | fruit | frustrated | frustrating | frustration | fuel | fueled |
fueling | fuels | fugitive | fulfill | fulfilling | full | fully | fun | function | functional |
functioning | functions | fund | fundamental | fundamentally | funded | funding | fundraiser |
fundraisers | fundraising | funds | funny | furious | furniture | further | future | gaffe |
gain | gained | gaining | gains | gambling | game | games | gang | gap | gaps | garbage | garden
| gardens | gas | gases | gasoline | gate | gateway | gather | gathered | gathering | gatherings
| gauge | gave | gay | gear | gender | general | generally | generate | generated | generating |
generation | generations | generous | genocide | gentle | genuine | geographical | geography |
geopolitical | gesture | get | gets | getting | giant | giants | gift | gifted | gifts | girl |
girlfriend | girls | give | given | gives | giving | glad | glass | glimpse | global | globally
| globe | gloom | glory | goal | goals | god | goers | goes | going | gold | golf | gone | gonna
| good | goods | gossip | got | gotten | govern | governance | governed | governing | government
| governmental | governments | governor | governors | grab | grabbed | grabbing | grabs | grace
| grade | gradual | gradually | graduate | graduated | graduates | graduation | grain | grand |
grandchildren | grandfather | grandmother | grandparents | grant | granted | granting | grants |
grappling | grasp | grass | grassroots | grateful | gratitude | grave | gravity | grazing |
great | greater | greatest | greatly | greatness | greed | green | greenhouse | greeted | grew |
grief | grievances | grim | grip | gross | ground | grounded | grounds | group | groups | grow |
growing | grown | grows | growth | guarantee | guaranteed | guaranteeing | guarantees | guard |
guarded | guards | guerrillas | guess | guest | guests | guidance | guide | guided | guidelines
| guilt | guilty | gun | guns | guts | guy | guys | hack | hacked | hackers | hacking | had |
hadn | hail | hailed | hails | hair | half | hall | halls | halt | halted | hammered | hampered
| hand | handed | handful | handle | handled | handling | hands | hang | hanging | happen |
happened | happening | happens | happy | harassed | harassing | harassment | hard | harder |
hardest | hardly | hardship | harm | harmful | harmony | harness | harsh | harshly | harvest |
has | hashtag | hasn | hat | hate | hateful | hates | hatred | haul | have | haven | having |
hazardous | head | headache | headed | heading | headline | headlines | headquarters | heads |
heal | healing | health | healthcare | healthy | hear | heard | hearing | heart | heartland |
hearts | heat | heated | heating | heaven | heavily | heavy | hectares | hedge | heed | height |
heightened | heights | heir | held | hell | help | helped | helpful | helping | helps | hence |
her | here | heritage | hero | heroes | herself | hesitate | hidden | hide | hiding | high |
higher | highest | highlight | highlighted | highlighting | highlights | highly | highs |
highway | hike | hikes | hill | him | himself | hints | hip | hire | hired | hiring | his |
historian | historians | historic | historical | historically | history | hit | hits | hitting |
hold | holders | holding | holdings | holds | hole | holiday | holidays | holy | homage | home |
homegrown | homeland | homeowners | homes | hometown | homicide | homicides | honest | honesty |
honor | honored | honour | honoured | hop | hope | hoped | hopeful | hopefully | hopefuls |
hopes | hoping | horrible | horrified | horse | hospital | hospitality | hospitalized |
hospitals | host | hostage | hosted | hostile | hostility | hosting | hosts | hot | hotel |
hotels | hotly | hour | hours | house | household | households | houses | housing | how |
however | http | https | hub | huge | human | humanitarian | humanity | humans | humble |
humiliating | humility | hundred | hundreds | hung | hunger | hungry | hunting | hurdle |
hurdles | hurt | hurting | husband | husbands | hypocritical | ice | icon | iconic | idea |
ideal | ideals | ideas | identical | identification | identified | identify | identifying |
identities | identity | ideological | ideologically | ideology | ignorance | ignorant | ignore |
ignored | ignoring | ill | illegal | illegally | illicit | illness | illustration | image |
images | imagine | imagined | immediate | immediately | immigrant | immigrants | immigrated |
immigration | immune | immunity | impact | impacted | impacts | impartial | imperative |
implement | implementation | implemented | implementing | implications | implicitly | implied |
imply | implying | import | importance | important | importantly | imported | importing |
imports | impose | imposed | imposing | impossible | impressed | impression | impressive |
imprisoned | improbable | improper | improperly | improve | improved | improvement |
improvements | improving | inability | inaccurate | inappropriate | inaugurated | inauguration |
incarceration | incendiary | incentive | incentives | incident | incidents | incites | inciting
| inclined | include | included | includes | including | inclusion | inclusive | income |
incomes | incoming | inconsistent | incorrect | increase | increased | increases | increasing |
increasingly | incredible | incredibly | incremental | incumbent | indeed | independence |
independent | independents | index | indicate | indicated | indicates | indicating | indication
| indicators | indict | indicted | indictment | indigenous | indirectly | individual |
individuals | industrial | industries | industry | ineffective | inequality | inevitable |
inevitably | infamous | infected | infection | infections | infighting | inflammatory |
inflation | inflationary | influence | influential | inform | informal | information | informed
| infrastructure | ingredients | inhabitants | inhumane | initial | initially | initiate |
initiated | initiative | initiatives | inject | injured | injuries | injury | injustice |
injustices | inmates | inner | innocent | innovation | innovative | input | inquiries | inquiry
| inroads | insects | insecure | insecurity | inserted | inside | insider | insiders | insight |
insist | insisted | insisting | insists | inspector | inspire | inspired | inspiring |
instability | installation | installed | instance | instances | instant | instantly | instead |
instinct | institute | institution | institutional | institutions | instructed | instruction |
instructions | instrument | insufficient | insult | insulting | insults | insurance | insurers |
insurgent | integrate | integrated | integration | integrity | intellectual | intelligence |
intelligent | intend | intended | intends | intense | intensified | intensify | intensity |
intensive | intent | intention | intentions | inter | interaction | interactions | interest |
interested | interesting | interests | interfere | interference | interfering | interim |
interior | internal | internally | international | internationally | internet | interpretation |
interpreted | interrogation | interrupted | intervened | intervention | interventionist |
interventions | interview | interviewed | interviews | intimidate | intimidation | into |
introduce | introduced | introducing | introduction | invasion | invest | invested | investigate
| investigated | investigating | investigation | investigations | investigative | investigators
| investing | investment | investments | investor | investors | invitation | invite | invited |
inviting | invoked | involve | involved | involvement | involves | involving | iron |
irregularities | irrelevant | irresponsible | island | islands | isn | isolate | isolated |
isolation | isolationist | issue | issued | issues | issuing | item | items | its | itself |
jail | jet | jewelry | jihad | jihadists | job | jobs | join | joined | joining | joins | joint
| jointly | joke | joked | jokes | journal | journalism | journalist | journalists | journey |
joy | judge | judgement | judges | judging | judgment | judicial | jump | jumped | jumping |
junior | junk | jurisdiction | jury | just | justice | justices | justified | justify | keen |
keenness | keep | keeping | keeps | kept | key | keynote | kick | kicked | kickoff | kid |
kidnapped | kidnapping | kids | kill | killed | killer | killing | killings | kilometers |
kilometres | kind | kinds | king | kingdom | kitchen | knee | knew | knife | knock | knocked |
knocking | know | knowing | knowledge | known | knows | lab | label | labeled | labor |
laboratory | labour | lack | lacked | lacking | lacks | ladies | lady | lagging | laid |
lambasted | lame | lamented | land | landed | landing | landmark | lands | landscape | landslide
| lane | language | languages | lapse | lapses | large | largely | larger | largest | last |
lasted | lasting | late | later | latest | latter | lauded | laugh | launch | launched |
launching | laundering | law | lawmaker | lawmakers | laws | lawsuit | lawsuits | lawyer |
lawyers | lay | laying | layoffs | lead | leader | leaders | leadership | leading | leads | leaf
| league | leak | leaked | leaks | lean | leaning | leap | learn | learned | learning | least |
leave | leaves | leaving | lectures | led | leeway | left | leftist | leg | legacies | legacy |
legal | legality | legalizing | legally | legend | legislation | legislative | legislator |
legislators | legislature | legitimacy | legitimate | lenders | lending | length | lengthy |
lens | lent | less | lesser | lesson | lessons | let | letter | letters | letting | level |
levels | leverage | leveraged | liability | liar | liberal | liberals | liberation | libertarian
| liberties | liberty | library | license | licensed | lie | lied | lies | life | lifelong |
lifestyle | lifetime | lift | lifted | lifting | light | lightning | lights | likable | like |
liked | likelihood | likely | likened | likes | limit | limitations | limited | limiting |
limits | line | lined | lines | lingering | lining | link | linked | linking | links | liquid |
liquidity | list | listed | listen | listened | listeners | listening | listing | lists | lit |
literally | literature | litigation | little | live | lived | livelihood | livelihoods | lively
| liver | lives | livestock | living | loan | loans | lobby | lobbying | lobbyist | lobbyists |
local | locally | locals | located | location | locations | lock | lockdown | lockdowns | locked
| lodged | logged | logic | logistics | lone | long | longer | longest | longtime | look |
looked | looking | looks | looming | loophole | loopholes | loose | lopsided | los | lose |
loser | losers | loses | losing | loss | losses | lost | lot | lots | loud | loudly | love |
loved | loves | loving | low | lower | lowering | lowest | loyal | luck | lucky | lunch | lure |
luxury | lying | machine | machinery | machines | mad | made | madness | magazine | magic |
magistrate | magnate | magnificent | mail | main | mainland | mainly | mainstream | maintain |
maintained | maintaining | maintains | maintenance | major | majorities | majority | make |
maker | makers | makes | making | malaise | male | males | malls | man | manage | managed |
management | manager | managers | managing | mandate | mandated | mandates | mandatory | manhunt
| manipulated | manipulating | manipulation | manner | mansion | manufactured | manufacturer |
manufacturers | manufacturing | many | map | marathon | march | marched | marches | marching |
margin | marginalised | margins | marijuana | marine | maritime | mark | marked | market |
marketing | markets | marking | marks | marriage | married | marry | mask | masks | mass |
massacre | masses | massive | massively | master | match | matched | matches | matching |
matchup | matchups | mate | material | materials | math | matter | matters | maximum | may |
maybe | mayor | meal | meals | mean | meaning | meaningful | means | meant | meantime |
meanwhile | measure | measured | measures | meat | mechanism | mechanisms | medal | media |
medical | medication | medicine | medicines | medium | meet | meeting | meetings | meets | mega
| meltdown | member | members | membership | memo | memoir | memorable | memorial | memories |
memory | men | mental | mentally | mention | mentioned | mentioning | mentions | menu | mere |
merely | merger | merit | merits | mess | message | messages | met | metals | metaphor | meters
| method | methods | metres | microphone | mid | middle | midnight | midst | might | migrant |
migrants | migration | migratory | mild | mile | miles | milestone | militant | militarily |
military | militia | milk | mill | million | millions | mills | mind | minds | mine | mineral |
minerals | mines | mini | minimal | minimize | minimum | mining | minister | ministers |
ministry | minor | minorities | minority | minors | minus | minute | minutes | mired | mirror |
misconduct | mishandled | mishandling | misinformation | misleading | mismanagement | misogynist
| miss | missed | missile | missiles | missing | mission | missions | mistake | mistaken |
mistakes | mistrust | mitigate | mitigation | mix | mixed | mobile | mobilize | mobilizing |
mock | mocked | mocking | mode | model | modeling | models | moderate | moderator | moderators |
modern | modest | modified | mogul | mom | moment | moments | momentum | monarch | monetary |
money | monitor | monitored | monitoring | monitors | month | monthly | months | mood | moon |
moral | morals | more | morning | mortality | mortgage | mortgages | mosque | mosques | most |
mostly | mother | mothers | motion | motivate | motivated | mount | mountain | mountains |
mounted | mounting | mouth | move | moved | movement | movements | moves | movie | movies |
moving | much | multi | multinational | multiple | municipal | municipality | murder | murdered
| murders | muscle | museum | music | must | muted | mutual | myself | name | named | namely |
names | naming | narrative | narrow | narrowed | narrowly | nasty | nation | national |
nationalist | nationalities | nationally | nationals | nations | nationwide | native | natural |
nature | naval | navigate | near | nearby | nearest | nearing | nearly | nears | necessarily |
necessary | necessities | necessity | neck | need | needed | needle | needs | needy | negative |
negatively | neglected | negligence | negotiate | negotiated | negotiating | negotiation |
negotiations | negotiator | negotiators | neighbor | neighborhood | neighboring | neighbors |
neighbourhood | neighbouring | neighbours | neither | nervous | net | network | networking |
networks | neurosurgeon | neutral | never | nevertheless | new | newer | newest | newly | news |
newsletter | newspaper | newspapers | next | nice | night | nightclub | nights | nine | noble |
nobody | noise | nominate | nominated | nominating | nomination | nominations | nominee |
nominees | non | none | nonetheless | nonprofit | nonsense | nor | normal | normally | norms |
north | northeastern | northern | nose | not | notable | notably | note | noted | notes |
nothing | notice | noticeable | noticed | notified | noting | notion | notorious | novel | now |
nowhere | nuclear | nuisance | number | numbers | numerous | nurse | nurses | nutritional | oath
| object | objected | objections | objective | objectives | obligation | obligations |
observation | observed | observers | obstacle | obstacles | obtain | obtained | obtaining |
obvious | obviously | occasion | occasional | occasionally | occasions | occupied | occupying |
occur | occurred | occurring | occurs | ocean | odds | off | offence | offended | offenders |
offense | offensive | offer | offered | offering | offers | office | officer | officers |
offices | official | officially | officials | offs | offset | offshore | often | oil | okay |
old | older | oldest | once | one | ones | onetime | ongoing | online | only | onslaught |
onstage | onto | open | opened | opening | openings | openly | opens | operate | operated |
operates | operating | operation | operational | operations | operative | operatives | operator
| operators | opinion | opinions | opponent | opponents | opportunities | opportunity | oppose |
opposed | opposes | opposing | opposite | opposition | opted | optimism | optimistic | option |
options | oral | order | ordered | orders | ordinary | org | organisation | organisations |
organise | organised | organisers | organization | organizations | organize | organized |
organizer | organizers | organizing | oriented | origin | original | originally | originated |
other | others | otherwise | ought | our | ours | ourselves | out | outbreak | outbreaks |
outcome | outcomes | outfit | outgoing | outlet | outlets | outlined | outlook | outpost |
output | outrage | outraged | outrageous | outreach | outright | outside | outsider | outsiders
| outspoken | outstanding | over | overall | overcome | overcoming | overhaul | overlooked |
overly | overnight | oversaw | overseas | oversee | overseeing | overseen | oversees |
overshadowed | oversight | overtake | overtaking | overthrow | overtime | overturn | overwhelmed
| overwhelming | overwhelmingly | owe | owed | owes | owing | own | owned | owner | owners |
ownership | owning | owns | pace | pack | package | packages | packaging | packed | pact | page
| pages | paid | pain | painful | paint | painted | painting | pair | palm | pan | pandemic |
panel | panels | panic | pants | paper | papers | paperwork | parade | parallel | parameters |
paramount | parent | parental | parents | park | parked | parking | parks | parliament |
parliamentary | part | partial | participants | participate | participated | participating |
participation | particular | particularly | parties | partisan | partisans | partly | partner |
partners | partnership | partnerships | parts | party | pass | passage | passed | passenger |
passengers | passes | passing | passion | passionate | passions | passport | past | pastor |
path | pathway | patience | patient | patients | patriotism | pattern | patterns | pause |
paused | paving | pay | payable | paychecks | payer | paying | payment | payments | pays | peace
| peaceful | peacefully | peak | peaked | peddling | peers | pen | penalties | penalty |
penchant | pending | penned | pensions | people | peoples | per | perceived | percent |
percentage | percentages | perception | perceptions | perfect | perfectly | perform |
performance | performances | performed | performing | perhaps | period | periodic | periods |
perished | permanent | permanently | permission | permit | permits | permitted | perpetrators |
persecution | persistent | person | persona | personal | personalities | personality |
personally | personnel | persons | perspective | perspectives | persuade | persuaded |
persuading | peso | pesos | petition | petroleum | pharmaceutical | phase | phenomenon |
philosophy | phone | phones | phony | photo | photograph | photographs | photos | phrase |
physical | physically | physician | pic | pick | picked | picking | picks | picture | pictures |
piece | pieces | pigs | pillar | pillars | pills | pilot | pink | pipeline | pitch | pitting |
pivot | pivotal | pivoted | place | placed | places | placing | plain | plaintiff | plan | plane
| planes | planet | planned | planning | plans | plant | planting | plants | plastic | platform
| platforms | play | played | player | players | playing | plays | plea | pleaded | pleas |
please | pleased | pleasure | pledge | pledged | pledges | pledging | plenty | plight | plot |
plotting | plummeted | plunged | plurality | plus | pocket | pocketed | podcast | podium | point
| pointed | pointing | points | poised | poisonous | poking | polarized | police | policies |
policing | policy | policymakers | political | politically | politician | politicians | politics
| poll | polled | polling | polls | pollster | pollsters | pollution | pool | poor | poorest |
poorly | pop | popular | popularity | populated | population | populations | populist | populous
| port | portal | portfolio | portion | portrayed | portraying | ports | pose | posed | posing |
position | positioned | positions | positive | positively | possession | possibilities |
possibility | possible | possibly | post | posted | posting | postpone | postponed | posts |
potent | potential | potentially | pound | pounds | poured | pouring | poverty | power | powered
| powerful | powers | practical | practically | practice | practiced | practices | praise |
praised | praising | pray | prayer | prayers | pre | precedent | precinct | precincts | precious
| precise | precisely | predatory | predecessor | predecessors | predict | predictable |
predicted | predicting | prediction | predominantly | prefer | preference | preferences |
preferred | prefers | pregnant | preliminary | premier | premises | premium | premiums |
preparation | preparations | prepare | prepared | preparedness | preparing | prescribed |
presence | present | presentation | presented | presenting | presents | preservation | preserve
| preserved | preserving | presided | presidency | president | presidential | presidents | press
| pressed | pressing | pressure | pressures | prestigious | presumably | presumptive |
pretending | pretty | prevailed | prevailing | prevent | prevented | preventing | prevention |
preventive | preview | previous | previously | price | priced | prices | pricing | pride |
primaries | primarily | primary | prime | principal | principle | principled | principles |
print | printed | printing | prior | priorities | priority | prison | prisoner | prisoners |
prisons | pristine | privacy | private | privately | privatization | privilege | privileged |
prize | pro | probability | probably | probe | probing | problem | problematic | problems |
procedure | procedures | proceed | proceeded | proceedings | proceeds | process | processed |
processes | processing | proclaimed | procurement | produce | produced | producer | producers |
produces | producing | product | production | productive | productivity | products | profession
| professional | professionals | professor | profile | profit | profitable | profits | profound
| program | programme | programmes | programs | progress | progressive | progressives | prohibit
| prohibited | prohibits | project | projected | projections | projects | prolonged | prominence
| prominent | prominently | promise | promised | promises | promising | promote | promoted |
promotes | promoting | promotion | promotional | prompt | prompted | prompting | promptly |
prone | proof | propaganda | propel | proper | properly | properties | property | proportion |
proposal | proposals | propose | proposed | proposes | proposing | proposition | prosecute |
prosecuted | prosecuting | prosecution | prosecutor | prosecutors | prospect | prospective |
prospects | prosperity | prosperous | protect | protected | protecting | protection |
protections | protective | protects | protest | protested | protester | protesters | protesting
| protests | protocol | protocols | protracted | proud | proudly | prove | proved | proven |
proves | provide | provided | provider | providers | provides | providing | province | provinces
| provincial | proving | provision | provisions | provocative | psychological | public |
publication | publications | publicity | publicly | publish | published | publishing | pull |
pulled | pulling | pulse | pump | punch | punched | pundits | punish | punished | punishment |
punitive | pupils | purchase | purchased | purchases | purchasing | pure | purely | purpose |
purposes | pursue | pursued | pursues | pursuing | pursuit | push | pushed | pushes | pushing |
put | puts | putting | qualifications | qualified | qualify | qualifying | qualities | quality |
quantities | quantity | quarantine | quarter | quarterly | quarters | quell | quest | question |
questionable | questioned | questioning | questions | quick | quickest | quickly | quiet |
quietly | quit | quite | quo | quote | quoted | quotes | quoting | race | raced | races | racial
| racially | racing | racism | racist | radar | radical | radio | raid | railed | railway | rain
| rainfall | rains | rainy | raise | raised | raises | raising | rallied | rallies | rally |
rallying | rampant | ramped | ran | random | randomly | range | ranges | ranging | rank | ranked
| ranking | rankings | ranks | rape | raped | rapid | rapidly | rapists | rare | rarely | rash |
rate | rated | rates | rather | ratified | rating | ratings | ratio | rational | rationale |
rattled | raucous | raw | reach | reached | reaches | reaching | react | reacted | reaction |
reactions | read | reader | readers | readiness | reading | reads | ready | real | realised |
realistic | realities | reality | realize | realized | realizes | really | rear | reason |
reasonable | reasonably | reasons | reassuring | rebel | rebellion | rebels | rebound | rebuffed
| rebuild | rebuilding | rebut | recall | recalled | recalling | recalls | receive | received |
receives | receiving | recent | recently | reception | receptive | recession | recipe |
recipient | reckless | recognised | recognition | recognize | recognized | recognizes |
recommend | recommendation | recommendations | recommended | reconcile | reconciliation |
reconsider | record | recorded | recording | records | recounted | recounts | recover |
recovered | recovering | recovery | recruit | recruited | recruiter | recruiting | recruitment |
recurring | red | reduce | reduced | reducing | reduction | reelection | reeling | refer |
reference | referenced | referencing | referendum | referred | referring | refers | reflect |
reflected | reflecting | reflection | reflective | reflects | reform | reforms | refrain |
refrained | refuge | refugee | refugees | refusal | refuse | refused | refuses | refusing |
regain | regard | regarded | regarding | regardless | regards | regime | regimes | region |
regional | regions | register | registered | registering | registration | regret | regular |
regularly | regulate | regulating | regulation | regulations | regulator | regulators |
regulatory | rehabilitation | reign | rein | reinforced | reiterated | reject | rejected |
rejecting | rejection | relate | related | relating | relation | relations | relationship |
relationships | relative | relatively | relatives | relax | release | released | releases |
releasing | relentless | relevance | relevant | reliable | reliant | relied | relief | relies |
religion | religious | relocate | relocated | reluctant | rely | relying | remain | remainder |
remained | remaining | remains | remark | remarkable | remarked | remarks | remember |
remembered | remembers | remind | reminded | reminder | reminding | reminds | reminiscent |
remote | removal | remove | removed | removing | renegotiate | renew | renewable | renewal |
renewed | renovation | renowned | rent | rented | reopen | reopened | reopening | repair |
repatriation | repay | repeal | repeat | repeated | repeatedly | repeating | repercussions |
replace | replaced | replacement | replacing | replicate | replied | reply | report | reported |
reportedly | reporter | reporters | reporting | reports | represent | representation |
representative | representatives | represented | representing | represents | repressive |
republic | reputation | request | requested | requesting | requests | require | required |
requirement | requirements | requires | requiring | rescue | rescued | research | researcher |
researchers | resemble | resentment | reservations | reserve | reserved | reserves | residence |
residency | resident | residential | residents | resign | resignation | resigned | resilience |
resilient | resist | resistance | resistant | resisted | resolution | resolutions | resolve |
resolved | resolving | resonate | resort | resorts | resounding | resource | resources | respect
| respected | respectful | respective | respectively | respects | respond | responded |
respondents | responding | response | responses | responsibilities | responsibility |
responsible | rest | restaurant | restaurants | restoration | restore | restored | restoring |
restraint | restrict | restricted | restricting | restrictions | restrictive | restructuring |
rests | result | resulted | resulting | results | resume | resumed | resurgence | retail |
retailer | retailers | retain | retained | retention | retired | retirees | retirement |
retiring | retreat | retroactively | return | returned | returning | returns | retweeted |
reveal | revealed | revealing | reveals | revelation | revelations | revenue | revenues |
reversal | reverse | reversed | review | reviewed | reviewing | reviled | revised | revive |
revolt | revolution | revolutionary | reward | rewards | rhetoric | rhetorical | rich | richest
| rid | ride | ridiculous | riding | rifle | rift | rigged | right | rightful | rights |
rigorous | riot | riots | ripped | ripping | rise | risen | rises | rising | risk | risks |
risky | rival | rivals | river | road | roads | robust | rock | rocket | rocks | rocky | role |
roles | roll | rolled | rolling | romantic | room | rooms | root | rooted | roots | rose |
rotten | rough | roughly | round | rounded | rounds | route | routes | routine | routinely | row
| royal | ruin | rule | ruled | ruler | rules | ruling | rulings | rumors | run | runner |
runners | running | runs | rural | rush | rushed | rushing | sacred | sacrifice | sad | saddened
| safe | safeguard | safely | safety | said | sake | salaries | salary | sale | sales | same |
sample | samples | sanctioned | sanctions | sand | sanitation | sank | sat | satisfaction |
satisfied | save | saved | saving | savings | saw | say | saying | says | scale | scam | scandal
| scandals | scant | scare | scared | scary | scenario | scene | scenes | schedule | scheduled |
schedules | scheme | schemes | scholar | scholars | school | schooling | schools | science |
scientific | scientist | scientists | scope | score | scored | scores | scoring | scramble |
scrambling | screen | screening | screens | script | scrutiny | sea | seal | sealed | search |
searched | searching | seas | season | seat | seated | seats | second | secondary | seconds |
secrecy | secret | secretary | secretive | secretly | secrets | section | sections | sector |
sectors | secular | secure | secured | securing | securities | security | see | seed | seeds |
seeing | seek | seekers | seeking | seeks | seem | seemed | seeming | seemingly | seems | seen |
sees | segment | segments | seize | seized | seizing | seizure | seldom | select | selected |
selection | self | sell | seller | sellers | selling | sells | semi | senator | senators | send
| sending | sends | senior | sensation | sense | sensitive | sensitivity | sent | sentence |
sentenced | sentences | sentiment | sentiments | separate | separated | separately | separation
| serial | series | serious | seriously | seriousness | serve | served | server | servers |
serves | service | services | serving | session | sessions | set | setback | sets | setting |
settle | settled | settlement | seven | seventh | several | severe | severely | sex | sexism |
sexual | sexually | shadow | shake | shaken | shaking | shall | shame | shameful | shape |
shaped | shaping | share | shared | shareholder | shareholders | shares | sharing | sharp |
sharply | shattered | she | shed | sheep | sheer | sheet | shell | shelter | shield | shift |
shifted | shifting | shifts | ship | shipments | shipping | ships | shirts | shock | shocked |
shocks | shoes | shook | shooting | shootings | shop | shopping | shops | shore | shores | short
| shortage | shortages | shortcomings | shortfall | shortly | shot | should | shoulder | shouldn
| shouted | shouting | show | showcase | showcasing | showdown | showed | showing | shown |
shows | shrinking | shut | sick | side | sidelines | sides | sight | sights | sign | signal |
signaled | signature | signed | significance | significant | significantly | signing | signs |
silence | silent | silver | similar | similarly | simple | simply | simultaneous |
simultaneously | since | sincere | sincerely | sing | singer | singing | single | singled | sink
| sister | sisters | sit | site | sites | sits | sitting | situation | situations | six | sixth
| sizable | size | sized | skeptical | skepticism | skill | skilled | skills | skin | skip | sky
| skyline | slain | slammed | slamming | slams | slashed | slate | slated | slave | slaying |
sleep | sleeping | slew | slice | slight | slightly | slip | slipped | slipping | slogan | slot
| slots | slow | slowdown | slower | slowing | slowly | slump | small | smaller | smallest |
smart | smell | smile | smiling | smoke | smooth | smuggling | snap | sniper | snow | soared |
soaring | social | socialist | socially | societies | society | socio | soft | software | soil |
solar | sold | soldiers | sole | solely | solicit | solid | solidarity | solo | solution |
solutions | solve | solved | solving | some | somebody | somehow | someone | something |
sometime | sometimes | somewhat | somewhere | son | song | songs | sons | soon | sooner |
sophisticated | sorrow | sorry | sort | sorts | sought | soul | sound | sounded | sounds |
source | sources | south | southern | southwest | sovereign | sovereignty | space | spaces |
span | spare | spark | sparked | sparking | speak | speaker | speakers | speaking | speaks |
special | specialist | specialists | specialized | specialty | species | specific | specifically
| specifics | specify | spectacle | spectacular | speculation | speech | speeches | speechwriter
| speed | speedy | spell | spend | spending | spends | spent | spike | spin | spirit | spiritual
| spite | split | spoiled | spoke | spoken | spokesman | spokesperson | spokeswoman | sponsor |
sponsored | sponsors | spontaneous | sport | sporting | sports | spot | spotlight | spots |
spotted | spouse | sprawling | spread | spreading | spreads | spree | spring | spur | spurred |
spy | square | squarely | squeeze | stabilise | stability | stable | stacked | staff | staffer |
staffers | stage | staged | stages | staging | stagnant | stake | stakeholders | stakes | stall
| stalled | stamp | stance | stand | standard | standards | standing | stands | standstill |
star | stark | stars | start | started | starting | starts | state | stated | statement |
statements | states | statewide | stating | station | stations | statistics | stature | status |
statute | staunch | stay | stayed | staying | steadily | steady | steal | stealing | steam |
steel | steep | steered | steering | stem | stems | step | stepped | stepping | steps |
stereotypes | stern | stick | sticking | stiff | still | stimulate | stimulus | stir | stock |
stocks | stolen | stone | stones | stood | stop | stopped | stopping | stops | storage | store |
stored | stores | stories | storm | story | straight | straightforward | strain | strange |
strangers | strategic | strategically | strategies | strategist | strategists | strategy |
streak | stream | streamed | streaming | street | streets | strength | strengthen | strengthened
| strengthening | strengths | stress | stressed | stressing | stretch | stretched | strict |
stricter | strictly | strike | strikes | striking | string | strip | stripped | strives | stroke
| strong | stronger | strongest | strongly | struck | structural | structure | structures |
struggle | struggled | struggles | struggling | stuck | student | students | studied | studies |
studio | study | studying | stuff | stump | stunning | stunt | stupid | style | sub | subdued |
subject | subjected | subjects | submarine | submit | submitted | subordinated | subsequent |
subsequently | subsidiaries | subsidiary | subsidies | substance | substantial | substantially |
substantive | subtle | suburb | suburban | succeed | succeeded | succeeds | success | successes
| successful | successfully | successive | successor | such | sudden | suddenly | sue | sued |
suffer | suffered | suffering | sufficient | sugar | suggest | suggested | suggesting |
suggestion | suggestions | suggests | suicide | suing | suit | suitable | suite | suited | suits
| sum | summary | summer | summit | summoned | sums | sun | super | superdelegate |
superdelegates | superintendent | superior | superiority | supervised | supervision |
supervisory | supplied | supplier | suppliers | supplies | supply | support | supported |
supporter | supporters | supporting | supportive | supports | supposed | supposedly |
suppression | supreme | sure | surely | surface | surfaced | surge | surged | surgery | surging
| surpassed | surpasses | surpassing | surplus | surprise | surprised | surprises | surprising |
surprisingly | surrogate | surrogates | surrounded | surrounding | surveillance | survey |
surveyed | surveys | survival | survive | survived | surviving | survivor | survivors | suspect
| suspected | suspects | suspend | suspended | suspending | suspension | suspicion | suspicions
| suspicious | sustain | sustainability | sustainable | sustained | sway | sweeping | swept |
swiftly | swim | swimming | swing | swipe | switch | sworn | symbol | symbolic | sympathy |
symptoms | system | systematic | systemic | systems | table | tables | tackle | tackling |
tactic | tactics | take | takeaway | taken | takeover | takes | taking | talent | talented |
talk | talked | talking | talks | tall | tally | tangible | tank | tanks | tap | tape | tapped |
target | targeted | targeting | targets | tariffs | tarnished | task | tasked | tasks | taste |
taught | tax | taxes | taxi | taxing | taxpayer | taxpayers | tea | teach | teacher | teachers |
teaches | teaching | team | teams | tear | tears | tech | technical | technically | technique |
techniques | technological | technologies | technology | teens | teeth | telecommunications |
telephone | televised | television | tell | telling | tells | temper | temperament | temperature
| temperatures | temple | temples | temporarily | temporary | ten | tend | tended | tendency |
tender | tends | tennis | tens | tense | tension | tensions | tent | tentative | tenuous |
tenure | term | terms | terrible | territorial | territories | territory | terror | terrorism |
terrorist | terrorists | test | tested | testified | testify | testimony | testing | tests |
text | than | thank | thanked | thanking | thanks | that | the | theater | their | them | theme
| themes | themselves | then | theories | theory | there | thereafter | thereby | therefore |
these | they | thick | thin | thing | things | think | thinking | thinks | third | thirds |
thirty | this | thorny | thorough | thoroughly | those | though | thought | thoughts | thousand
| thousands | thread | threat | threaten | threatened | threatening | threatens | threats |
three | threshold | threw | thriller | thriving | throat | through | throughout | throw |
throwing | thrown | thus | thwart | ticked | ticket | ticking | tide | tie | tied | tier | ties
| tight | tighten | tightened | tighter | till | time | timeline | timely | times | timing |
tiny | tip | tips | tired | title | titled | titles | tobacco | today | together | token | told
| tolerance | tolerate | toll | tomorrow | tone | tonight | tonnes | tons | too | took | tool |
tools | top | topic | topics | topped | torn | torture | tossed | total | totaled | totally |
touch | touched | touches | touching | tough | tougher | tour | tourism | tourist | tourists |
tournament | tours | touted | touting | toward | towards | town | towns | toxic | traced | track
| tracked | tracking | tracks | trade | traded | traders | trading | tradition | traditional |
traditionally | traditions | traffic | trafficking | tragedy | tragic | trail | trailed |
trailing | trails | train | trained | training | trajectory | transaction | transactions |
transcript | transcripts | transfer | transferred | transform | transformation | transforming |
transgender | transition | translate | translated | translating | translation | transmission |
transparency | transparent | transport | transportation | trap | trapped | trash | trauma |
travel | traveled | travelers | traveling | travelled | travellers | travelling | travels |
treasurer | treasury | treat | treated | treating | treatment | treatments | treaty | tree |
trees | tremendous | trend | trends | trial | trials | tribal | tribute | tried | tries |
trigger | triggered | triggering | trillion | trip | triple | trips | triumph | troops |
tropical | trouble | troubled | troubles | troublesome | troubling | trounced | truck | trucks |
true | truly | trust | trusted | trustworthy | truth | try | trying | tube | tuition | tumbled |
tune | tunnel | turf | turmoil | turn | turnaround | turned | turning | turnout | turns | tweet
| tweeted | tweeting | tweets | twenty | twice | twin | twist | twitter | two | tycoon | type |
types | typical | typically | ubiquitous | ugly | ultimate | ultimately | ultra | umbrella |
unable | unacceptable | unanimous | unanimously | unanswered | unauthorized | unaware |
uncertain | uncertainty | unchanged | unclassified | uncle | unclear | uncomfortable | uncommon
| unconstitutional | undecided | under | undercut | underdog | underestimated | undergo |
underground | underlined | underlying | undermine | undermined | undermining | underscore |
underscored | underscores | understand | understanding | understands | understood | underwater |
underway | undo | undocumented | unearthed | unemployed | unemployment | unexpected |
unexpectedly | unfair | unfavorable | unfinished | unfit | unfold | unfortunate | unfortunately
| unfounded | unhappy | unidentified | unified | uniform | unify | unifying | unilateral | union
| unionized | unions | unique | uniquely | unit | unite | united | uniting | units | unity |
universal | universe | universities | university | unjust | unknown | unlawful | unleashed |
unless | unlike | unlikely | unlimited | unloaded | unlock | unnamed | unnecessary | unofficial
| unpaid | unpopular | unpopularity | unprecedented | unpredictable | unqualified | unrealistic
| unrelated | unrest | unsecured | unstable | unsuccessful | unsure | unsustainable | until |
untrue | unusual | unusually | unveiled | unwanted | unwavering | unwilling | upazila | upcoming
| update | updated | updates | upgrading | upon | upper | ups | upset | upward | urban | urge |
urged | urgency | urgent | urging | use | used | useful | useless | user | users | uses | using
| usual | usually | utility | utmost | vacation | vaccination | vaccinations | vaccine |
vaccines | vacuum | vague | valid | validate | valley | valuable | value | valued | values |
variant | varieties | variety | various | vary | vast | vastly | vegetables | vehicle | vehicles
| vendor | vendors | venture | ventures | venue | verbal | verdict | verge | verification |
verify | version | versus | very | vessels | veteran | veterans | veto | vetted | vetting | via
| viability | viable | vice | vicious | victim | victims | victories | victory | video | videos
| view | viewed | viewers | viewing | viewpoint | views | vigilant | village | villagers |
villages | violate | violated | violates | violating | violation | violations | violence |
violent | violently | viral | virtual | virtually | virtue | virtues | virus | visa | visas |
visibility | visible | vision | visit | visited | visiting | visitor | visitors | visits | vital
| vocal | voice | voiced | voices | volatile | volatility | volume | volumes | voluntarily |
volunteer | volunteered | volunteers | von | vote | voted | voter | voters | votes | voting |
vow | vowed | vowing | vulnerabilities | vulnerability | vulnerable | vying | wage | waged |
wages | waging | wait | waited | waiting | waits | waiver | wake | walk | walked | walking |
walks | wall | walls | waning | want | wanted | wanting | wants | war | ward | warm | warming |
warmth | warn | warned | warning | warnings | warrant | warrants | wars | wary | was | wasn |
waste | watch | watchdog | watched | watching | water | waterboarding | waters | wave | waved |
waves | waving | way | ways | weak | weakened | weakening | weaker | weakness | weaknesses |
wealth | wealthiest | wealthy | weapon | weapons | wear | wearing | weather | web | website |
websites | week | weekend | weekends | weekly | weeks | weigh | weighed | weighing | weight |
weird | welcome | welcomed | welcomes | welcoming | welfare | well | went | were | weren | west
| western | wet | what | whatever | whatsoever | wheat | when | whenever | where | whereabouts |
whereas | wherever | whether | which | while | white | whiter | whites | who | whoever | whole |
wholesale | whom | whose | why | wide | widely | widening | wider | widespread | widow | wife |
wild | wildlife | wildly | will | willing | willingness | win | wind | window | winds | wing |
wings | winner | winners | winning | wins | winter | wiped | wiping | wisdom | wise | wish |
wished | wishes | wishing | with | withdraw | withdrawal | withdrawn | withdrew | withhold |
withholding | within | without | withstand | witness | witnessed | witnesses | witnessing |
wives | woes | woke | woman | women | won | wonder | wondered | wonderful | wondering | wonders
| word | words | wore | work | worked | worker | workers | workforce | working | workplace |
works | workshops | world | worldwide | worn | worried | worries | worry | worse | worsened |
worship | worst | worth | worthwhile | worthy | would | wouldn | wound | wounded | wrapped |
wreck | wrest | write | writer | writers | writes | writing | written | wrong | wrongdoing |
wrongly | wrote | www | xenophobe | xenophobic | yard | year | yearly | years | yell | yellow |
yen | yes | yesterday | yet | yield | yields | you | young | younger | youngest | your |
yourself | youth | youths | yuan | zero | zone | zones
"""


def listed(table: str) -> list[str]:
    """The names of one of the tables above."""
    return " ".join(table.split()).split(" | ")
