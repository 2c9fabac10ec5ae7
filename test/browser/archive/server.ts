import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export interface ArchiveAnswer {
  body: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
}

/** An invented Internet Archive, or Wikimedia, on this machine: it answers over TLS and writes down what it was asked. */
export interface Archive {
  readonly port: number;
  /** Path and query of every request, in order. */
  readonly requests: string[];
  answer: (path: string, host: string) => ArchiveAnswer | undefined;
  /** True: it takes no connection, as a server that is down. */
  hangUp: boolean;
  close(): void;
}

/** `key.pem` and `cert.pem` are for tests on this machine alone: made for localhost, trusted by nobody. */
const here = (name: string) => readFileSync(new URL(name, import.meta.url));

export async function openArchive(): Promise<Archive> {
  const requests: string[] = [];
  const archive: Pick<Archive, 'requests' | 'answer' | 'hangUp'> = { requests, answer: () => undefined, hangUp: false };
  const server = createServer({ key: here('key.pem'), cert: here('cert.pem') }, (request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const { body, status = 200, headers = {} } = archive.answer(path, request.headers.host ?? '') ?? { body: 'Not found', status: 404 };
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', Connection: 'close', ...headers }).end(body);
  });
  server.on('connection', (socket: Socket) => archive.hangUp && socket.destroy());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return Object.assign(archive, {
    port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
}
