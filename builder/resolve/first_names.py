"""First names by the pronoun that usually goes with them; lower case, whole names only."""

HE = frozenset(
    """
    aaron barack kofi vlad sherrod devin abdul abdullah adam ahmad ahmed akira alan albert alberto
    alejandro aleksandr alex alexander alexei ali alfred amir anders andreas andrei andrew andrzej
    angus anthony antonio antony arnold arthur asif ashraf benjamin ben benny bernard bernie bill
    bob boris brad bradley brandon brian bruce bruno carl carlos charles charlie chris christian
    christopher chuck clarence craig dan daniel dave david dean dennis derek dick diego dmitri
    dmitry don donald doug douglas drew ed eddie edgar eduardo edward emmanuel enrique eric erik
    ernest ethan eugene evan fernando francis francisco francois françois frank franz fred
    frederick friedrich fumio gary geoff geoffrey george gerald gerard gianni giorgio giovanni
    giuseppe glenn gordon graham greg gregory guillermo gustavo guy hamid hans harold harry hassan
    henry herbert hiroshi howard hugh hugo hussein ian ibrahim igor ismail ivan jack jacob jacques
    jake jamal james jan jared jason javier jean jeb jeff jeffrey jens jeremy jerome jerry jesse
    jim jimmy joachim joe joel johan john johnny jon jonathan jorge jose josé joseph josh joshua
    juan julian julio junichiro justin karl keith keir ken kenneth kevin khalid kurt kyle lars
    larry lawrence leo leon leonard lloyd louis lucas luis luke mahmoud manuel marc marco marcus
    mario mark markus martin masoud matt matteo matthew max michael miguel mike mikhail mitch mitt
    mohamed mohammad mohammed morgan mustafa naoto narendra nathan neil nicholas nick nicolas
    nigel noah norman oliver olaf omar oscar osama otto owen pablo pat patrick paul pedro pete
    peter phil philip philippe phillip pierre rafael ralph ramzan randy raul ray raymond recep
    ricardo richard rick rob robert roberto rodrigo roger roland ron ronald ross roy rudy russell
    ryan salman sam samuel satoshi scott sean sebastian sergei sergey sergio shigeru shinzo simon
    stanley stefan stephen steve steven stuart taro ted terry theodore thomas tim timothy toby tom
    tommy tony toshio travis tyler viktor victor vincent vladimir volodymyr wang wayne werner
    william winston wolfgang xavier yasser yoshihide yuri zachary
    """.split()
)

SHE = frozenset(
    """
    abigail agnes aisha alexandra alexandria alice alicia alison allison amanda amber amelia amy
    ana anastasia andrea angela angelina anita ann anna annalena anne annette annie april ashley
    audrey barbara beatrice becky bella beth betty beverly bonnie brenda bridget brittany camille
    candice carla carly carmen carol caroline carolyn catherine cathy cecilia charlotte chelsea
    cheryl christina christine cindy claire clara claudia colleen condoleezza connie crystal
    cynthia daisy dana danielle dawn debbie deborah debra delia denise diana diane dolores donna
    doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen emily
    emma erica erika erin esther ethel eva eve evelyn fatima federica felicia fiona florence
    frances gabriela gail geraldine gina ginny giorgia gloria grace greta gretchen hannah harriet
    hazel heather heidi helen helena hillary hilary holly huma ida ingrid irene iris isabel
    isabella ivanka jackie jacqueline jane janet janice jean jeanne jenna jennifer jenny jessica
    jill jo joan joanna joanne josephine joyce juanita judith judy julia julie june kaitlyn kaja
    kamala kara karen kate katherine kathleen kathryn kathy katie katrina kayla keiko kelly
    kellyanne kim kimberly kirsten kristen kristin kyung-wha laura lauren leah leila lena leslie
    lilly lily linda lisa liz lois loretta lori louise lucia lucy lydia lynn mackenzie madeleine
    maggie margaret maria mariam marie marilyn marina marine marion marjorie marsha martha mary
    maureen maya megan megyn melania melissa mercedes mette meg mia michele michelle mildred
    miriam molly monica nadia nancy naomi natalia natalie natasha nicole nicola nikki nina nora
    norma olga olivia pamela patricia patty paula pauline peggy penny phyllis priscilla rachel
    rebecca regina renee rhonda rita roberta robin rosa rose rosemary ruth sabrina sadako sally
    samantha sandra sanna sara sarah shannon sharon sheila shelley sherry shirley silvia simone
    sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy
    tania tanya tara teresa theresa tiffany tina tracy tulsi ursula valerie vanessa vera veronica
    vicky victoria viola virginia vivian wanda wendy yoko yolanda yuriko yvonne zoe
    """.split()
)
