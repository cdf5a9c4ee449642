/** The tests that run in every extension host, in their order: the first ones need an extension that is not active yet. */
import './activation.test.js'
import './hover.test.js'
import './completion.test.js'
import './diagnostics.test.js'
import './packages.test.js'
import './features.test.js'
import './bad-input.test.js'
