import { readFile } from 'node:fs/promises'
import collection from '@florilegium/multilateralism'
import { passages, quotes, recommendations } from '@florilegium/multilateralism/making-it-matter'
import { robinsonInequalities } from '@florilegium/multilateralism/making-it-matter/quotes'
import { article11_1 } from '@florilegium/universal-declaration/universal-declaration/provisions'
import declaration from '@florilegium/universal-declaration'
import { createCatalog, resolveId, findDirectives } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { validateCollection, type Passage, type Quote } from '@florilegium/schema'
import { createIndex, verifyQuotation } from '@florilegium/verify'
import { loadFingerprint } from '@florilegium/verify/fingerprint'
import MarkdownIt from 'markdown-it'
import markdownItFlorilegium, { type FlorilegiumEnv } from 'markdown-it-florilegium'
import remarkFlorilegium from 'remark-florilegium'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const id: 'robinson-inequalities' = quotes['robinson-inequalities'].id
const same: Quote = robinsonInequalities
const passage: Passage = passages['own-bodies']
// @ts-expect-error A wrong id does not compile.
quotes['robinson-inequality']
// @ts-expect-error A wrong id does not compile.
passages['own-body']
// @ts-expect-error A quotation is no recommendation.
recommendations['robinson-inequalities']

const page = await unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkFlorilegium, { collections: [collection, declaration] })
  .use(remarkRehype)
  .use(rehypeStringify)
  .process('::quote{#robinson-inequalities}')

const env: FlorilegiumEnv = {}
const sheet = new MarkdownIt()
  .use(markdownItFlorilegium, { collections: [collection, declaration] })
  .render('::quote{#robinson-inequalities}', env)
// @ts-expect-error The plugin needs its options.
const misused = () => new MarkdownIt().use(markdownItFlorilegium)

const fingerprint = import.meta.resolve('@florilegium/multilateralism/making-it-matter/fingerprint.bin')
const index = createIndex([], { fingerprints: [loadFingerprint(await readFile(new URL(fingerprint)))] })
const { verdict, place } = verifyQuotation('we cannot go back to that future', index)

console.log(
  JSON.stringify({
    id,
    same: same === quotes['robinson-inequalities'],
    passage: passage.anchor.ranges?.length,
    provision: article11_1.label,
    problems: [...validateCollection(collection), ...validateCollection(declaration)],
    resolved: resolveId(createCatalog([collection]), 'narrative').status,
    verdict,
    section: place?.section,
    directives: findDirectives(toProseBlocks(parseManuscript('::bibliography')), '::bibliography').length,
    page: String(page).slice(0, 45),
    sheet: sheet.slice(0, 45),
    embedded: env.florilegium?.embedded.length,
    misused: misused.length,
  }),
)
