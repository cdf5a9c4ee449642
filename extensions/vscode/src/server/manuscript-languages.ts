/** The languages in which manuscripts are written. */
export const manuscriptLanguages = ['markdown', 'mdx']
