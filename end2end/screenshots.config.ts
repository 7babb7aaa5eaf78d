/** How are the pictures of the README taken? With the tests' portal and browser. */
import tests from './playwright.config.ts';

export default { ...tests, testDir: 'screenshots', projects: [{ name: 'screenshots' }], workers: 1 };
