import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  web_accessible_resources?: { resources: string[] }[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[]; optional?: string[] } } };
}

const read = (file: string) => readFileSync(file, 'utf8');

/** All that a manifest asks for or opens, as it stands there. */
function askedFor(manifest: Manifest): string[] {
  const data = manifest.browser_specific_settings?.gecko.data_collection_permissions;
  return [
    manifest.permissions ?? [], manifest.optional_permissions ?? [], manifest.host_permissions ?? [], manifest.optional_host_permissions ?? [],
    (manifest.content_scripts ?? []).flatMap((script) => script.matches), (manifest.web_accessible_resources ?? []).flatMap((one) => one.resources), data?.required ?? [], data?.optional ?? [],
  ].flat();
}

it('every permission of the built manifests has its reason, and no reason is left of one that has gone', () => {
  const reasons = new Map([...read('docs/store/permissions.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, what = '', why = '']) => [what, why]));
  const asked = ['chrome-mv3', 'firefox-mv3'].flatMap((build) => askedFor(JSON.parse(read(`dist/${build}/manifest.json`)) as Manifest));
  expect([...reasons.keys()].toSorted()).toEqual([...new Set(asked)].toSorted());
  for (const [what, why] of reasons) expect(why.length, what).toBeGreaterThan(40);
});

const listings = read('docs/store/listing.md').split(/^## /m).slice(1);

it('the listing has a part for every language of the extension', () => {
  expect(listings.map((listing) => /\((\w+)\)$/.exec(listing.split('\n')[0] ?? '')?.[1]).toSorted()).toEqual(readdirSync('public/_locales').toSorted());
});

describe.each(readdirSync('public/_locales'))('the listing in %s', (locale) => {
  const text = listings.find((listing) => listing.split('\n')[0]?.endsWith(`(${locale})`)) ?? '';
  const part = (name: string) => new RegExp(`\n### ${name}\n\n([\\s\\S]*?)(?=\n##|$)`).exec(text)?.[1]?.trim() ?? '';
  const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Record<string, { message: string }>;

  it('names and describes the extension as its manifest does, within what the stores allow', () => {
    expect(part('Name')).toBe(messages['extensionName']?.message);
    expect(part('Short')).toBe(messages['extensionDescription']?.message);
    // Chrome: 75 and 132; Mozilla: 50 and 250.
    expect(part('Name').length).toBeLessThanOrEqual(50);
    expect(part('Short').length).toBeLessThanOrEqual(132);
  });

  it('says at length what it does, and whose it is not', () => {
    expect(part('Long').length).toBeGreaterThan(1000);
    expect(part('Long').length).toBeLessThan(16_000);
    expect(part('Long')).toContain('Fairness Meter');
  });
});

it('there are pictures of 1280 × 800 for the listing, none of them heavy', () => {
  const pictures = readdirSync('docs/store/pictures').filter((file) => file.endsWith('.png'));
  expect(pictures).toHaveLength(5);
  for (const file of pictures) {
    const bytes = readFileSync(`docs/store/pictures/${file}`);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1280, 800]);
    expect(bytes.length, file).toBeLessThanOrEqual(300_000);
  }
});
