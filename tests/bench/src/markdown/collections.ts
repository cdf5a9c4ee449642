import multilateralism from '@florilegium/multilateralism'
import universalDeclaration from '@florilegium/universal-declaration'
import type { Collection } from '@florilegium/schema'

/** The content packages that all is measured with. */
export const COLLECTIONS: Collection[] = [multilateralism, universalDeclaration]
