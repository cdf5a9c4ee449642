import type { BibliographyItem, Catalog } from '@florilegium/core'
import type { z } from 'zod'

/** What the tools answer from. */
export interface McpContext {
  catalog: Catalog
  /** The writer's own bibliography. */
  references: ReadonlyMap<string, BibliographyItem>
}

/** What a tool answers: the same for a program and for a reader. */
export interface McpAnswer<Output> {
  /** As a reader takes it in. */
  text: string
  /** Left out where there is no answer, and `text` says why. */
  output?: Output
}

/** A tool for assistants. */
export interface McpTool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  name: string
  title: string
  description: string
  input: Input
  output: Output
  answer: (input: z.output<Input>, context: McpContext) => McpAnswer<z.output<Output>>
}

/**
 * Keeps the types of a tool together.
 *
 * @param tool - The tool.
 * @returns The same.
 */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: McpTool<Input, Output>,
): McpTool {
  return tool
}
