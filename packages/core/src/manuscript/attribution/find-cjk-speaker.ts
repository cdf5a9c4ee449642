/** Chinese verbs of saying, at the end of what leads to a quotation. */
const chineseVerb =
  /(?:说|說|表示|指出|写道|寫道|强调|強調|认为|認為|称|稱|宣布|宣佈|警告|回答|问道|問道|曾言|云)(?:道|过|過)?[：:，,]?\s*$/u

const chineseAfter =
  /^[，,。]?\s*([\p{Script=Han}·]{2,12}?)(?:曾|还|還|也)?(?:说|說|表示|指出|写道|寫道|强调|強調|警告)/u

/** What may stand between a name and its verb. */
const chineseAdverb = /(?:曾经|曾經|曾|还|還|也|则|則|又|进一步|進一步|明确|明確|公开|公開|所)$/u

const japaneseVerb = /^と(?:は|も)?(?:[^。、「」]{0,20}?)(?:述べ|言|語|書|指摘|強調|話|記|説|警告|主張)/u

/**
 * Finds who speaks in a Chinese or Japanese sentence, where names have no capitals.
 *
 * @param before - The sentence before the quotation.
 * @param after - The sentence after it.
 * @returns The name and its side.
 * @example
 * ```ts @import.meta.vitest
 * expect(findCjkSpeaker('安南在报告中写道：', '')?.name).toBe('安南')
 * expect(findCjkSpeaker('緒方貞子は', 'と述べた。')?.name).toBe('緒方貞子')
 * ```
 */
export function findCjkSpeaker(
  before: string,
  after: string,
): { name: string; isPronoun: boolean; side: 'before' | 'after' } | undefined {
  const clause = before.slice(-80)
  const verb = chineseVerb.exec(clause)
  if (verb) {
    const name = chineseName(clause.slice(0, verb.index))
    if (name) return { name, isPronoun: /^[他她]$/u.test(name), side: 'before' }
  }
  const late = chineseAfter.exec(after)
  if (late) return { name: late[1] as string, isPronoun: false, side: 'after' }
  if (japaneseVerb.test(after)) {
    const early = /^(.{2,24}?)(?:は|が)/u.exec(lastClause(clause))
    if (early) return { name: (early[1] as string).trim(), isPronoun: false, side: 'before' }
    const inside = /^と、?([^はがと、。]{2,14})(?:は|が)/u.exec(after)
    if (inside) return { name: inside[1] as string, isPronoun: false, side: 'after' }
  }
  return undefined
}

function chineseName(text: string): string | undefined {
  const last = text
    .replace(/\uFFFC+/gu, '')
    .split(/[，,；;：:。！？\s]/u)
    .filter((part) => part !== '')
  const whole = (/[，,]$/.test(text) ? last[0] : last.at(-1)) ?? ''
  const [subject = ''] = whole.split(/在|于|於|对|對|向|就/u)
  const candidate = (subject === '' ? whole : subject).replace(/^(?:正如|如|据|據|而|但|但是)/u, '')
  let name = candidate
  for (let next = name.replace(chineseAdverb, ''); next !== name; next = name.replace(chineseAdverb, ''))
    name = next
  return /^[他她]$/u.test(name) || (name.length >= 2 && name.length <= 20) ? name : undefined
}

function lastClause(text: string): string {
  return text.split(/[。！？\n]/u).at(-1) ?? ''
}
