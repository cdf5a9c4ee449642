import { arch, cpus, platform, totalmem } from 'node:os'

/**
 * Describes the machine, for the head of a report.
 *
 * @returns A line of text.
 */
export function describeMachine(): string {
  const list = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.versions.node} on ${platform()} ${arch()}, ${list.length} × ${list[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB`
}
