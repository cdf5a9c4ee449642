import type { FullText, Provision } from '@florilegium/schema'
import { expectTypeOf } from 'vitest'
import { provisions } from '../dist/universal-declaration/index.js'
import { article1, article11_1 } from '../dist/universal-declaration/provisions.js'
import { fullText } from '../dist/universal-declaration/text.js'

expectTypeOf(article1).toExtend<Provision>()
expectTypeOf(article11_1.id).toEqualTypeOf<'article-11-1'>()
expectTypeOf(provisions['article-30'].id).toEqualTypeOf<'article-30'>()
expectTypeOf(fullText).toEqualTypeOf<FullText>()
// @ts-expect-error There are thirty articles.
expectTypeOf(provisions['article-31'])
