/** The commonest words of English, roughly from the commonest down: nearly all are words of grammar. */
export const COMMON_WORDS: readonly string[] =
  `the of and to a in that it is was he for on with as his be at by had not but from have they you which this are were
  or an she her all him one we there so their if them would what who when will no more out up been my then has some me
  into could its do than other now time any man only like about very after these such upon our may should must most
  before did over even made great your down way little where can two never much those shall might being old see how
  first well good us yet through long every day still own came own many though too make said himself here without
  people again always under go come know hand off against take because think men each while once nothing same last
  right part place between away three world both thought seemed life found house another things left went just far
  almost ever work until head rather side seen night eyes however perhaps whole less enough`
    .split(/\s+/)
    .filter((word, index, words) => words.indexOf(word) === index)
