/** Where a page names its encoding, this is near its beginning. */
const HEAD = 2048;

/**
 * The text of an answer, in the encoding that its header or its own head names (else UTF-8).
 */
export function textOf(bytes: Uint8Array, response: Response): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = /charset=["']?([\w-]+)/i;
  const label = (named.exec(response.headers.get('content-type') ?? '') ?? named.exec(head))?.[1] ?? 'utf-8';
  return decoderOf(label).decode(bytes);
}

/** The bytes of an answer; null when there are more than `most`: the rest is then not fetched. */
export async function readBytes(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
