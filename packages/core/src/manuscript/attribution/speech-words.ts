/** Finite forms of verbs that tell of words, in the languages in which the reader knows attributions. */
const verbs = `
say says said write writes wrote written written state states stated argue argues argued note notes noted add adds added
observe observes observed remark remarks remarked declare declares declared warn warns warned insist insists insisted
explain explains explained claim claims claimed conclude concludes concluded recall recalls recalled reply
replies replied answer answers answered admit admits admitted assert asserts asserted contend contends contended
caution cautions cautioned stress stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised
announce announces announced acknowledge acknowledges acknowledged describe describes described call calls called ask
asks asked tell tells told suggest suggests suggested maintain maintains maintained complain complains complained
confess confesses confessed respond responds responded continue continues continued comment comments commented quip
quips quipped proclaim proclaims proclaimed pledge pledges pledged promise promises promised urge urges urged demand
demands demanded report reports reported read reads tweet tweeted posted predict predicts predicted propose proposes
proposed point points pointed define defines defined refer refers referred whispered shouted cried
murmured muttered sighed laughed joked remind reminds reminded lament laments lamented summarise summarised summarized
protest protests protested phrased phrases formulated speaks spoke testified denounce denounced dismissed dismiss praised criticised criticized recommend recommends recommended object objects objected
concede concedes conceded conceding concluding warning arguing adding noting saying writing insisting claiming explaining blame blames blamed termed terms dubbed label labels labelled labeled record records recorded repeat repeats repeated disagreed
vow vows vowed regret regrets regretted boast boasts boasted marvel marvels marvelled grumbled argued deny denies denied
stipulates provides prescribes declares rules ruled guess guesses guessed advise advises advised wonder wonders wondered agreed retorted countered lamented
kündigt kündigte teilt teilte verweist verwies gesteht gestand gibt gab hält hielt scherzt scherzte resümiert resümierte appellierte
sagt sagte schreibt schrieb erklärt erklärte betont betonte meint meinte warnt warnte fordert forderte argumentiert
argumentierte stellt stellte ergänzt ergänzte mahnt mahnte behauptet behauptete kritisiert kritisierte nennt nannte
bemerkt bemerkte notiert notierte antwortet antwortete fragt fragte formuliert formulierte bezeichnet bezeichnete sprach
urteilt urteilte verlangt verlangte zitiert fügt fügte versichert versicherte widerspricht widersprach wiederholte wiederholt entgegnete spottet spottete räumt räumte bekräftigt bekräftigte unterstreicht unterstrich klagt klagte lobt lobte verspricht
versprach urteilen schreiben sagen erinnert erinnerte heißt hieß gesagt geschrieben
évoque évoquent évoqué dénonce dénoncent dénoncé dénonçait parle parlent parlait estiment affirment jugent expliquent soulignent disent écrivent demandent réclame réclament
assurent ironise ironisait rétorque rétorqué réplique répliqué tranche nuance tempère glissé prévenu martelé confirme confirmé annonce annoncé
dit disait écrit écrivait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait souligne
souligné soulignait ajoute ajouté ajoutait note noté notait rappelle rappelé rappelait estime estimé estimait précise
précisé répond répondu répondait répondit conclut averti avertit remarque remarqué insiste insisté insistait soutient
constate constaté observe indiqué indique martèle martelé lance lancé lançait écrivit affirma déclara regrette regretté résume résumé promet promis reconnaît reconnu admet admis plaide plaidé prévient prévenu
raconte raconté confie confié assure assuré juge jugé reproche glisse
dijo dice decía escribió escribe escribía afirmó afirma declaró declara señaló señala explicó explica añadió añade
sostuvo sostiene subrayó subraya advirtió advierte recordó recuerda aseguró asegura indicó apuntó respondió responde
añadía sostenía afirmaba escribía concluyó concluye insistió insiste manifestó argumenta preguntó resume resumió lamenta lamentó admite admitió reconoce reconoció prometió promete opina opinó
disse scrive scrisse afferma affermò dichiara dichiarò spiega spiegò sostiene sosteneva aggiunge aggiunse diz escreveu
escreve afirmou afirma declarou explicou acrescentou
sade säger skriver skrev menar menade hävdar hävdade förklarar förklarade betonar betonade konstaterar konstaterade
varnar varnade tillade svarade påpekar påpekade säga sagde siger sier skrev sanoi kirjoitti totesi
powiedział powiedziała mówi mówił mówiła pisze pisał pisała napisał napisała stwierdził stwierdziła twierdzi podkreślił
podkreśliła dodał dodała zauważył zauważyła oświadczył oświadczyła ostrzegł ostrzegła odpowiedział odpowiedziała
řekl řekla říká napsal napsala píše uvedl uvedla prohlásil prohlásila dodal dodala zdůraznil zdůraznila tvrdí varoval
varovala poznamenal poznamenala upozornil upozornila vysvětlil vysvětlila
zei zegt schreef schrijft stelt stelde verklaarde benadrukte waarschuwde
قال وقال قالت وقالت كتب وكتب كتبت أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت صرح وصرح ذكر وذكر أوضح وأوضح يقول تقول حذر
وحذر أعلن وأعلن يؤكد ويؤكد تؤكد وتؤكد يضيف ويضيف يذكر ويذكر
אמר אמרה כתב כתבה הוסיף הוסיפה טען טענה הדגיש הדגישה הסביר הסבירה הצהיר הצהירה ציין ציינה הזהיר הזהירה אומר אומרת
`

/** English verbs whose object, not subject, may follow them at once. */
const objectVerbs = `told tell tells asked ask asks reminded remind reminds called call calls describe describes described
urged urge urges warned warn warns define defines defined read reads`

/** Verbs that give a name to something; one word after them is the name. */
const namingVerbs = `call calls called describe describes described refer refers referred termed dubbed labelled labeled sprach spricht parle parlent parlait habla nennt nannte bezeichnet bezeichnete
appelle appelait llama llamó`

/** Verbs that tell of words only where "that" follows, or the words themselves. */
const thatVerbs = `found finds find show shows showed shown believe believes believed think thinks thought hold holds held saw sees`

/** Verbs of languages that leave the pronoun out. */
const subjectless = `dijo dice decía escribió escribe escribía afirmó afirma declaró señaló señala explicó añadió añade añadía sostuvo
sostiene subrayó subraya advirtió recordó aseguró indicó respondió concluyó insistió disse scrisse scrive afferma affermò aggiunge
aggiunse spiega spiegò escreveu afirmou acrescentou dodał dodała stwierdził stwierdziła napisał napisała pisał pisała powiedział
powiedziała podkreślił podkreśliła zauważył zauważyła dodal dodala řekl řekla napsal napsala uvedl uvedla prohlásil prohlásila`

/** The pronouns that stand for a person named before. */
const pronouns = `it he she er sie il elle él ella han hon lui lei ele ela ze hij hän ona`

/** The articles with which "the report" or "die Ministerin" begins. */
const articles = `the a an one another our his her their my its der die das ein eine dieser diese le la les un une ce cet cette ces nos vos leurs el los las una este esta il
den det ett en`

/** Words that may stand between a subject and its verb. */
const between = `has had have also later once then famously recently again already a ont avait ai est hat hatte hatten
har hade ha havde he haben often repeatedly rightly still further even now thus simply therefore once itself himself herself
themselves as se lo le les would did does may might could will auch dazu einmal schon aussi déjà también ya även också noch stets też
także už już jednou`

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs and other words by which an attribution is known, in lower case. */
export const speechWords = {
  verbs: toSet(verbs),
  objectVerbs: toSet(objectVerbs),
  namingVerbs: toSet(namingVerbs),
  subjectless: toSet(subjectless),
  thatVerbs: toSet(thatVerbs),
  pronouns: toSet(pronouns),
  articles: toSet(articles),
  between: toSet(between),
} as const

/** Words after which the speaker's name follows, as "according to" or "laut". */
export const speakerPrepositions =
  /(?<![\p{L}\p{M}])(?:according to|in the view of|in the opinion of|nach ansicht von|nach meinung von|nach auffassung von|à en croire|en opinión de|a juicio de|in the words of|the words of|to quote|quoting|as quoted by|laut|zufolge|nach den worten von|in den worten von|selon|d['’]après|pour reprendre les mots de|según|en palabras de|secondo|segundo|enligt|według|zdaniem|podle|slovy|volgens|aldus|ifølge|לדברי|بحسب|وفقا ل)(?=[\s ])/giu
