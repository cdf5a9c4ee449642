import { expect, test } from 'vitest'
import { insertCharacter } from './insert-character.js'

test('a letter is inserted into the first word after an offset, and the change says where', () => {
  expect(insertCharacter('One “two, three” four', 3)).toEqual({
    text: 'One “tewo, three” four',
    changes: [{ fromA: 6, toA: 6, fromB: 6, toB: 7 }],
  })
})
