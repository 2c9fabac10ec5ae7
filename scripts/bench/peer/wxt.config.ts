import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What a sidebar costs that is made as WXT's guide shows: the measure that ours is held against. */
export default defineConfig({ imports: false, outDir: '../../../dist/peer', vite: () => ({ plugins: [preact()] }), manifest: { name: 'Peer', version: '1.0.0' } });
