/**
 * Does the tree keep the rules of the house? Each rule lists what breaks it, as `file:line what`.
 * Run by `make test` (step `rules`); needs no build.
 */
import { dependencyRules } from './dependencies.ts';
import { documentRules } from './documents.ts';
import { sourceRules } from './sources.ts';

let broken = 0;
for (const rule of [...sourceRules, ...dependencyRules, ...documentRules]) {
  const findings = rule.find();
  if (findings.length === 0) continue;
  broken += 1;
  console.log(`\n${rule.says}`);
  for (const finding of findings.slice(0, 20)) console.log(`  ${finding}`);
  if (findings.length > 20) console.log(`  … and ${findings.length - 20} more`);
}
console.log(broken === 0 ? 'All rules of the house hold.' : `\n${broken} rules are broken.`);
process.exitCode = broken === 0 ? 0 : 1;
