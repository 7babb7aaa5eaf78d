/**
 * Where does Quick Exit end? Agencies name a well-known site; the tests stand in for it on this machine with a certificate made
 * for the run, and the browser is told to find the site's name here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const neutralHost = 'www.weather.gov';

/** Serves a page titled “Weather” for any address; gives the function that stops it. */
export async function startNeutralSite(port: number): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'neutral-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
      .concat('-subj', `/CN=${neutralHost}`, '-keyout', key, '-out', certificate),
    { stdio: 'ignore' },
  );
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end('<!doctype html><html lang="en"><title>Weather</title><link rel="icon" href="data:,"><h1>Sunny</h1></html>');
  });
  rmSync(folder, { recursive: true });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
