import fc from 'fast-check'

/** The same cases at each run, so that a failure is one of the change under test; `SEED` in the environment tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) })
