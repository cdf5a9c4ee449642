/** A manuscript with one of each of the commonest problems. */
export const brief = `# Brief

The crisis "is an opportunity to look at the underlying causes" [@making-it-matter].

If we want to keep our societies open and free, we must keep the rule-based international order.

::quote{#berti-value}

::recommendation{#berti-values}

> If we want to keep our societies open and free, we have to keep the rule-based international order based on liberal values.
>
> — Mary Robinson

See [@making-it-mater].
`

/** A manuscript without a problem. */
export const clean = `# Clean

The crisis "is an invitation to look at the underlying causes" [@making-it-matter].

::quote{#berti-values}
`

/** A project with both. */
export const project = { 'brief.md': brief, 'parts/clean.md': clean, 'notes.txt': 'No manuscript.' }
