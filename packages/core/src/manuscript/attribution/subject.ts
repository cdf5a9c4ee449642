/** Who or what a clause is about, as it names them. */
export interface Subject {
  name: string
  /** Set where it is a pronoun, which stands for someone named before. */
  isPronoun: boolean
}
