/** Ordinary English words of documents. Verbs are regular and take their endings without a doubled letter. */
const list = (words: string): string[] => words.trim().split(/\s+/);

export const nouns = list(`
  access account action activity advance agency agreement aim analysis approach archive area article aspect
  assembly asset association audience authority balance bank barrier basis benefit board body bridge budget building
  business capacity capital card centre chain chamber change channel chapter circle city claim climate cluster code
  college committee community company competition concept concern condition conference contact content contract
  control cooperation cost council country course craft credit culture customer date deal debate decision defence
  degree delegate delivery demand department design detail device dialogue direction discipline discussion district
  document domain draft economy education effect effort employer energy engine engineer enterprise environment
  equipment estate event evidence example exchange exhibition expense expert export facility factor factory fair farm
  field figure film finance firm focus food forest form forum foundation framework freight fund garden gas gateway
  goal grant group growth guide harbour harvest hazard heritage history hospital house idea image impact import
  incentive income index industry initiative innovation institute insurance interest investment investor invoice issue
  journal journey judgement jury knowledge laboratory labour land language law leader league lecture legacy lesson
  level library licence limit line link list literature loan machine majority manager manual map market material
  matter measure meeting member memory message metal method mill mission model module monument motion
  museum music network norm note notice object obligation observer office opinion order organization orientation origin
  output owner package page panel paper park partner patent path pattern payment people period permit person phase
  place plan plant platform point policy population port position practice premium price principle priority problem
  procedure process product profession profile profit programme progress project property proposal prospect protocol
  province purchase purpose quality quarter question quota rate ratio reader reason receipt recipe record reform
  region register relation report request research reserve resource response result review right risk river road role
  room route rule safety sale sample scale schedule scheme school science scope seat section sector security
  seminar service session settlement share ship signal site skill society source space speaker 
  specialist stage standard state statement station status steel step stock storage strategy street
  structure student study subject subsidy success summary supplier support surface survey system table target task
  tax teacher technology territory textile theatre theme theory threat tool topic tourism tower town trade tradition
  traffic training transfer transport travel treaty trend trust union unit university update user value variety
  vehicle venture version victory view village vision visitor voice volume volunteer voyage warning waste water 
  website welfare width witness wood work worker workshop world year youth zone
`);

export const verbs = list(`
  accept achieve adapt add adjust adopt advise affect agree allow amend announce answer appoint approve arrange assess
  assign assist assure attach attain attract award balance believe borrow calculate cancel check clarify close collect
  combine comment compare compile complete conclude conduct confirm connect consider consult contain continue convene
  convert create declare define deliver describe design determine develop direct discover discuss distribute document
  earn educate elect employ enable encourage endorse engage enhance ensure establish estimate evaluate examine expand
  explain explore express extend facilitate finish follow form found gather generate govern guarantee handle help
  host identify implement improve include increase indicate inform inspect install integrate invest invite join
  launch learn list locate maintain manage measure mention monitor negotiate notify observe obtain offer open operate
  order organize participate perform prepare present preserve prevent print proceed produce promise promote propose
  protect provide publish purchase raise reach realize receive recognize recommend record reduce register regulate
  renew repair replace report represent request require resolve respond restore review revise reward select separate
  serve share sign simplify solve specify stimulate store strengthen structure study submit suggest supply support
  survey sustain test track train transform translate update verify visit
`);

export const adjectives = list(`
  able academic active actual additional annual available basic broad central certain clean clear clinical close
  coastal collective commercial common complex constant cultural current daily deep digital direct domestic eastern
  economic effective efficient electric equal essential external federal final financial foreign formal free full
  general global green historical human important independent industrial initial innovative internal international
  joint large late leading legal local long main marine maritime medical mobile modern municipal national natural new
  normal northern official ongoing open operational original partial permanent physical political possible potential
  practical previous primary private professional public pure rapid real recent regional regular relevant remote
  responsible rural safe scientific secondary separate serious short significant similar simple single small social
  southern special specific stable statistical steady strategic strong successful suitable sustainable technical
  temporary territorial total traditional transparent urban useful valid various visible western whole wide young
`);
