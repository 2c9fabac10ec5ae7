import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** Hosts of the web that a test answers for: their HTTPS goes to a port of this machine. */
export type Hosts = Record<string, number>;

/** Where browsers ask for news of themselves. The drivers turn it off; another version may ask all the same, and is refused like all else. */
const BROWSERS_OWN = new Set(['update.googleapis.com', 'clients2.google.com', 'accounts.google.com', 'android.clients.google.com', 'redirector.gvt1.com', 'content-autofill.googleapis.com', 'firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net', 'push.services.mozilla.com', 'aus5.mozilla.org']);

export interface Gate {
  port: number;
  /** What pages and the extension asked for and were refused, as "host:port", in the order of asking. */
  readonly refused: readonly string[];
  close(): void;
}

/**
 * The one way from a browser to the network: a proxy that carries TLS to the ports of `hosts`, and refuses and writes
 * down all else. What the driver answers for a page itself never comes here.
 */
export async function openGate(hosts: Hosts): Promise<Gate> {
  const open = new Set<Socket>();
  const refused: string[] = [];
  const refuse = (host: string, port: string) => {
    if (!BROWSERS_OWN.has(host)) refused.push(`${host}:${port}`);
  };
  const server: Server = createServer(({ url = '' }, response) => {
    const asked = URL.parse(url);
    refuse(asked?.hostname ?? url, asked?.port || '80');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, client: Socket) => {
    const port = hosts[url.replace(/:443$/, '')];
    open.add(client);
    client.on('error', () => client.destroy());
    if (port === undefined) {
      refuse(...(url.split(':') as [string, string]));
      return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
    const there = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      there.pipe(client).pipe(there);
    });
    there.on('error', () => client.destroy());
    client.on('close', () => {
      open.delete(client);
      there.destroy();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** For Chromium: all goes through the gate, this machine's own addresses too unless `local`, and no name is looked up beside it. */
export const chromiumThrough = (gate: Gate, local: boolean): string[] => [
  `--proxy-server=http://127.0.0.1:${gate.port}`,
  ...(local ? [] : ['--proxy-bypass-list=<-loopback>']),
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** For Firefox: the same, by preferences. */
export const firefoxThrough = (gate: Gate, local: boolean): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': gate.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': gate.port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': !local,
  'network.proxy.failover_direct': false,
  'media.peerconnection.ice.proxy_only': true,
});
