import { parseLocator } from '@florilegium/core'
import { describe, expect, test } from 'vitest'
import { locatorCases } from './locator-cases.js'

describe('parseLocator', () => {
  test.each(Object.entries(locatorCases))('%j', (text, result) => {
    expect(parseLocator(text)).toEqual(result)
  })
})
