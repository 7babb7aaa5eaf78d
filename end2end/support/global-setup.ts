/** What runs beside the tests: one portal with the demo agency, its mail server, and the neutral site. All end with the tests. */
import { sharedMails, startMailServer } from './mail-server.ts';
import { startNeutralSite } from './neutral-site.ts';
import { startPortal } from './portal.ts';
import { ports } from './ports.ts';
import { writePeopleDown } from './proofs.ts';

export default async function setup(): Promise<() => Promise<void>> {
  const stopSite = await startNeutralSite(ports.neutralSite);
  const mailServer = await startMailServer({ port: ports.mail, folder: sharedMails });
  const settings = {
    PORTAL_MAIL__SMTP__HOST: 'localhost',
    PORTAL_MAIL__SMTP__PORT: String(ports.mail),
    PORTAL_MAIL__SMTP__ENCRYPTION: 'none',
    // Tests say by X-Forwarded-For that they come from addresses of their own: an address may create ten accounts an hour.
    PORTAL_SERVER__TRUSTED_PROXIES: '["127.0.0.1"]',
  };
  const portal = await startPortal({ port: ports.shared, settings });
  await writePeopleDown(portal.dataDir, ports.shared);
  return async () => {
    await portal.stop();
    await mailServer.stop();
    await stopSite();
  };
}
