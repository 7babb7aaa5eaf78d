/** How are the long checks of `make audit` run? On the tests' portal and browser, once: they go through languages and widths by themselves. */
import tests from './playwright.config.ts';

export default { ...tests, testDir: 'audit', timeout: 300_000, projects: [{ name: 'audit' }] };
