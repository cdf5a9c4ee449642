/** The tests that run in every extension host, in their order: the first ones need an extension that is not active yet. */
import './activation.test.js'
import './editing.test.js'
