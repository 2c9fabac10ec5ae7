import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** Hosts of the web that a test answers for: their HTTPS goes to a port of this machine. */
export type Hosts = Record<string, number>;

/** For Chromium: what each host resolves to. All others stay unknown. */
export const resolverRules = (hosts: Hosts): string =>
  [...Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ');

/** For Firefox, which maps no names to ports: a proxy that carries TLS to these hosts' ports, and refuses all others. */
export async function openTunnel(hosts: Hosts): Promise<{ port: number; close: () => void }> {
  const open = new Set<Socket>();
  const server: Server = createServer((_, response) => void response.writeHead(502).end());
  server.on('connect', ({ url = '' }, client: Socket) => {
    const port = hosts[url.replace(/:443$/, '')];
    open.add(client);
    client.on('error', () => client.destroy());
    if (port === undefined) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
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
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
