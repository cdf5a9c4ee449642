import { parseNames } from './parse-name.js'

/**
 * Finds a speaker who is named before a colon without a verb: "Annan, in 2005:".
 *
 * @param text - The sentence before a quotation, with its colon.
 * @returns The name; nothing where there is none.
 */
export function findLabel(text: string): string | undefined {
  const label = text.replace(/\s*[:：]\s*$/, '').trim()
  const names = parseNames(label)
  const full = names.find(
    ({ start, end }) =>
      /\s/.test(label.slice(start, end)) &&
      !/\s(?:by|from|with|against|of|von|par|por|de)\s(?:the\s|la\s|der\s|dem\s)?$/.test(
        label.slice(0, start),
      ),
  )
  if (full && label.length < 200) return label.slice(full.start, full.end)
  const [name] = names
  if (!name || name.start > 0) return undefined
  if (/\s\p{Ll}+\s\p{Ll}+/u.test(label.slice(name.end))) return label.slice(name.start, name.end)
  const rest = label.slice(name.end)
  return rest === '' || /^\s*[,(]/.test(rest) || /^\s(?:in|at|im|en|on|to)\s/.test(rest)
    ? label.slice(0, name.end)
    : undefined
}
