/** What runs beside the tests: one portal with the demo agency, and the neutral site. Both end with the tests. */
import { startNeutralSite } from './neutral-site.ts';
import { startPortal } from './portal.ts';
import { ports } from './ports.ts';

export default async function setup(): Promise<() => Promise<void>> {
  const stopSite = await startNeutralSite(ports.neutralSite);
  const portal = await startPortal({ port: ports.shared });
  return async () => {
    await portal.stop();
    await stopSite();
  };
}
