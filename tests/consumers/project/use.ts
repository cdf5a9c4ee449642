import collection from '@florilegium/multilateralism'
import { quotes, recommendations } from '@florilegium/multilateralism/making-it-matter'
import { robinsonInequalities } from '@florilegium/multilateralism/making-it-matter/quotes'
import { createCatalog, resolveId, findDirectives } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { validateCollection, type Quote } from '@florilegium/schema'
import remarkFlorilegium from 'remark-florilegium'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const id: 'robinson-inequalities' = quotes['robinson-inequalities'].id
const same: Quote = robinsonInequalities
// @ts-expect-error A wrong id does not compile.
quotes['robinson-inequality']
// @ts-expect-error A quotation is no recommendation.
recommendations['robinson-inequalities']

const page = await unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkFlorilegium, { collections: [collection] })
  .use(remarkRehype)
  .use(rehypeStringify)
  .process('::quote{#robinson-inequalities}')

console.log(
  JSON.stringify({
    id,
    same: same === quotes['robinson-inequalities'],
    problems: validateCollection(collection),
    resolved: resolveId(createCatalog([collection]), 'narrative').status,
    directives: findDirectives(toProseBlocks(parseManuscript('::bibliography')), '::bibliography').length,
    page: String(page).slice(0, 45),
  }),
)
