/**
 * Creates a memory of answers, for questions that an editor asks again at each keystroke.
 *
 * @param most - How many answers it holds before it forgets the earlier half of them.
 * @returns What gives the answer to a question, and finds it where it is not remembered.
 * @example
 * ```ts @import.meta.vitest
 * const asked = []
 * const remember = createMemory(1)
 * const answer = (question) => remember(question, () => (asked.push(question), question.length))
 * expect(['one', 'one', 'seven', 'one', 'seven', 'eleven', 'one'].map(answer)).toEqual([3, 3, 5, 3, 5, 6, 3])
 * expect(asked).toEqual(['one', 'seven', 'eleven', 'one'])
 * ```
 */
export function createMemory<Answer>(most: number): (question: string, find: () => Answer) => Answer {
  let latest = new Map<string, Answer>()
  let earlier = latest
  return (question, find) => {
    if (latest.has(question)) return latest.get(question) as Answer
    const answer = earlier.has(question) ? (earlier.get(question) as Answer) : find()
    if (latest.size >= most) {
      earlier = latest
      latest = new Map()
    }
    latest.set(question, answer)
    return answer
  }
}
