import type { Collection, Passage, Quote, Recommendation, SourceDocument } from '@florilegium/schema'
import { expectTypeOf } from 'vitest'
import collection from '../dist/index.js'
import { document, passages, quotes, recommendations } from '../dist/making-it-matter/index.js'
import { robinsonInequalities } from '../dist/making-it-matter/quotes.js'
// @ts-expect-error A wrong name does not compile.
import { robinsonInequality } from '../dist/making-it-matter/quotes.js'

expectTypeOf(collection).toEqualTypeOf<Collection>()
expectTypeOf(document).toEqualTypeOf<SourceDocument>()
expectTypeOf(robinsonInequalities).toExtend<Quote>()
expectTypeOf(robinsonInequality).toBeAny()
expectTypeOf(quotes['robinson-inequalities'].id).toEqualTypeOf<'robinson-inequalities'>()
expectTypeOf(passages['own-bodies']).toExtend<Passage>()
expectTypeOf(recommendations['narrative']).toExtend<Recommendation>()
expectTypeOf(recommendations['narrative'].number).toEqualTypeOf<number | undefined>()
// @ts-expect-error A wrong id does not compile.
expectTypeOf(quotes['robinson-inequality'])
// @ts-expect-error A quotation is no recommendation.
expectTypeOf(recommendations['robinson-inequalities'])
